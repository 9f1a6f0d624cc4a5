"""Publishing: a plan for what is kept, one version at a time, and every earlier version kept as it was."""

import re
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from django.db import connections
from home import SOFTPIX

from seloste.core.access import SYSTEM
from seloste.core.changes import Answer, Plan
from seloste.core.description import DescriptionError, Language, content_hash
from seloste.core.document import html
from seloste.core.notice import build
from seloste.people.kept import kept
from seloste.people.models import Record
from seloste.people.services import add_record
from seloste.publications import services
from seloste.publications.keeping import Kept
from seloste.publications.models import Notice, Publication
from seloste.publications.selectors import (
    NotAsPublished,
    NothingPublished,
    UnknownVersion,
    _description,
    current,
    history,
    named,
    notice,
    plan_words,
    plans_since,
    words,
)
from seloste.publications.services import (
    NotDescribed,
    Overtaken,
    PlanFile,
    Unplanned,
    check_described,
    publish,
)

SOURCE = SOFTPIX.read_text(encoding="utf-8")
NOTHING = Kept(records=frozenset(), retentions=frozenset())


def version(number: str, source: str = SOURCE) -> str:
    """Return a description under another version."""
    return source.replace('version: "2.0"', f'version: "{number}"')


def without_position(source: str = SOURCE) -> str:
    """Return a description that leaves the field position out."""
    left = re.sub(r"(?ms)^  position:\n.*?(?=^  organisation:\n)", "", source)
    assert left != source
    return left.replace("fields: [name, position, organisation]", "fields: [name, organisation]")


def without_meeting(source: str = SOURCE) -> str:
    """Return a description that leaves the record type meeting out."""
    left = re.sub(r"(?ms)^  meeting:\n    label.*?(?=^  connection:\n)", "", source)
    assert left != source
    return left


def plan(**becomes: str) -> PlanFile:
    """Return a plan for what follows the version in force; two underscores stand for a dot."""
    lines = "".join(f"  {where.replace('__', '.')}: {answer}\n" for where, answer in becomes.items())
    source = f'seloste: 1\nfrom: "{current().hash[:12]}"\nbecomes:\n{lines}'
    return PlanFile(source=source, file="plan.yaml")


def put(source: str, at: datetime, **more) -> str:
    """Publish a description."""
    return publish(source=source, file="register.yaml", at=at, **more)


def test_what_another_process_publishes_is_in_force_at_once(now: datetime) -> None:
    """What is remembered here never hides it, also when its number was another version's before."""
    assert current().version == "2.0"
    put(version("2.1"), now)
    assert current().version == "2.1"
    number = Publication.objects.get(version="2.1").id
    Notice.objects.filter(publication_id=number).delete()
    Publication.objects.filter(id=number).delete()
    assert current().version == "2.0"
    # As after a restore: the same number, other words.
    put(version("3.0"), now)
    assert (Publication.objects.get(version="3.0").id, current().version) == (number, "3.0")


def test_being_asked_again_takes_one_statement(django_assert_num_queries, now: datetime) -> None:
    """By hand, so that Django's own machinery is not run through: it does not even see it."""
    put(version("2.1"), now + timedelta(days=1))
    first = current()
    with django_assert_num_queries(0):
        assert current() is first


def test_nothing_is_in_force_before_the_first_publication() -> None:
    """And the sentence says what to do."""
    Notice.objects.all().delete()
    Publication.objects.all().delete()
    with pytest.raises(NothingPublished, match="seloste publish"):
        current()


def test_what_changes_under_what_is_kept_needs_a_plan(now: datetime) -> None:
    """Without one, the sentence names each place and says how to write one; nothing is changed."""
    before = current()
    with pytest.raises(
        Unplanned, match=r"leaves out or changes .*: fields\.position, records\.meeting\. .*--plan"
    ):
        put(version("2.1", without_meeting(without_position())), now)
    assert current() == before
    assert Publication.objects.count() == 1


def test_a_plan_is_kept_with_its_publication(now: datetime) -> None:
    """In its own words, and as what they say."""
    planned = plan(fields__position="retire", records__meeting="hold")
    digest = put(version("2.1", without_meeting(without_position())), now, plan=planned)
    newest, first = history()
    assert (newest.hash, newest.number, newest.until) == (digest, 2, None)
    assert (first.number, first.until, first.plan) == (1, newest.published_at, Plan())
    assert plan_words(newest.number) == planned.source
    assert plan_words(first.number) == ""
    assert [(step.path, step.answer) for step in newest.plan.steps] == [
        (("fields", "position"), Answer.RETIRE),
        (("records", "meeting"), Answer.HOLD),
    ]


@pytest.mark.parametrize(
    ("becomes", "says"),
    [
        ({}, r"plan\.yaml:3: “fields\.position” is gone"),
        ({"fields__position": "keep"}, r"plan\.yaml:4: “fields\.position” is gone"),
        ({"fields__position": "retire", "fields__x": "hold"}, r"plan\.yaml:5: “fields\.x” needs no plan"),
    ],
)
def test_a_plan_that_does_not_fit_changes_nothing(now: datetime, becomes: dict[str, str], says: str) -> None:
    """File and line, and what is in force stays in force."""
    before = current()
    with pytest.raises(DescriptionError, match=says):
        put(version("2.1", without_position()), now, plan=plan(**becomes))
    assert (current(), Publication.objects.count()) == (before, 1)


def test_a_plan_from_another_version_is_refused(now: datetime) -> None:
    """It was written before somebody else published."""
    planned = plan(fields__position="retire")
    put(version("2.1"), now)
    with pytest.raises(
        DescriptionError, match=r"plan\.yaml:2: this plan starts from “.*”, not from version 2\.1"
    ):
        put(version("2.2", without_position()), now, plan=planned)
    assert current().version == "2.1"


def test_the_first_version_has_nothing_to_plan(now: datetime) -> None:
    """There is nothing kept before it."""
    planned = plan(fields__position="retire")
    Notice.objects.all().delete()
    Publication.objects.all().delete()
    with pytest.raises(Unplanned, match=r"plan\.yaml has nothing to plan"):
        put(SOURCE, now, plan=planned)


def test_publishing_the_same_words_again_changes_nothing(now: datetime) -> None:
    """Also with the plan that they were published with."""
    planned, source = plan(fields__position="retire"), version("2.1", without_position())
    digest = put(source, now, plan=planned)
    assert put(source, now + timedelta(days=1), plan=planned) == digest
    assert history()[0].published_at == now
    assert Publication.objects.count() == 2


def test_an_earlier_version_does_not_come_back_without_a_version_of_its_own(now: datetime) -> None:
    """Two spans of time under one hash would not be told apart."""
    put(version("2.1"), now)
    with pytest.raises(Unplanned, match="earlier version word for word"):
        put(SOURCE, now)
    assert put(version("2.2"), now) == current().hash


def test_what_is_held_keeps_its_retention_rule_described(now: datetime) -> None:
    """Until nothing is kept under it: otherwise nobody could tell when it ends."""
    put(version("2.1", without_meeting()), now, plan=plan(records__meeting="hold"))
    moved = re.sub(r"(?m)^    retention: relationship\n", "    retention: inquiries\n", without_meeting())
    moved = re.sub(r"(?ms)^  relationship:\n    keep.*?(?=^  contract:\n)", "", moved)
    moves = {f"fields__{key}__retention": "move" for key in current().description.fields}
    moves["records__cookie_receipt__retention"] = "move"
    for known in (
        None,
        Kept(records=frozenset({"meeting"}), retentions=frozenset({"relationship", "inquiries"})),
    ):
        with pytest.raises(Unplanned, match=r"does not describe .*: retention\.relationship\."):
            put(version("2.2", moved), now, plan=plan(**moves), kept=known)
    empty = Kept(records=frozenset(), retentions=frozenset({"inquiries"}))
    put(version("2.2", moved), now, plan=plan(**moves), kept=empty)
    assert current().version == "2.2"


def test_evidence_under_another_rule_keeps_its_earlier_rule_described(now: datetime) -> None:
    """Letters and choices lie in other rooms; their rules are taken for kept."""
    other = SOURCE.replace(
        "log: {purpose: rights, retention: log}", "log: {purpose: rights, retention: contract}"
    )
    put(version("2.1", other), now, plan=plan(evidence__log__retention="keep"))
    gone = re.sub(r"(?ms)^  log:\n    keep.*?(?=^sources:\n)", "\n", other)
    assert gone != other
    with pytest.raises(Unplanned, match=r"retention\.log\."):
        put(version("2.2", gone), now, kept=NOTHING)


def test_plans_since_a_version_bring_what_was_written_under_it_up_to_date(now: datetime) -> None:
    """In their order; those of versions without one are left out, and for the version in force there are none."""
    first = current().hash
    second = put(version("2.1", without_position()), now, plan=plan(fields__position="retire"))
    third = put(version("2.2", without_position()), now)
    fourth = put(version("2.3", without_meeting(without_position())), now, plan=plan(records__meeting="hold"))
    asked = [
        [".".join(step.path) for each in plans_since(since) for step in each.steps]
        for since in (first, second, third, fourth)
    ]
    assert asked == [["fields.position", "records.meeting"], ["records.meeting"], ["records.meeting"], []]
    assert plans_since(first, now=current()) is plans_since(first)
    with pytest.raises(UnknownVersion, match="0000"):
        plans_since("0" * 64)


def test_a_version_is_named_by_the_beginning_of_its_hash(now: datetime) -> None:
    """Eight digits at least, and one version alone."""
    digest = current().hash
    assert named(digest[:8]) == named(digest) == history()[0]
    assert named(digest[:7]) is None
    assert named("0" * 12) is None
    Publication.objects.create(
        id=2, hash=digest[:60] + "0000", version="x", published_at=now, source="seloste: 1"
    )
    assert named(digest[:12]) is None


@pytest.mark.parametrize("language", list(Language))
def test_the_notice_is_kept_as_it_was_made(language: Language) -> None:
    """Every part of it, so that it reads the same on every kind of page."""
    published = current()
    made = build(published.description, language, content_hash=published.hash)
    assert notice(published.hash, language) == made
    assert history()[0].languages == tuple(published.description.languages)
    assert published.hash in html(made)


def test_a_notice_in_another_language_is_not_made_up() -> None:
    """It was never told in it."""
    Notice.objects.filter(language="sv").delete()
    with pytest.raises(UnknownVersion, match="“sv”"):
        notice(current().hash, Language.SV)


def test_words_changed_in_the_database_are_noticed(now: datetime) -> None:
    """What is shown as published is what was published, or nothing."""
    digest = put(version("2.1"), now)
    Publication.objects.filter(hash=digest).update(source=version("2.2"))
    with pytest.raises(NotAsPublished, match=digest[:12]):
        words(digest)
    _description.cache_clear()
    with pytest.raises(NotAsPublished):
        current()
    with pytest.raises(NotAsPublished):
        words("0" * 64)


def test_what_is_kept_is_read_from_columns_alone(someone, now: datetime) -> None:
    """Record types and retention rules, each once; nothing is opened."""
    assert kept() == NOTHING
    person_id: UUID = someone()
    for _ in range(3):
        add_record(
            person_id=person_id,
            record_type="meeting",
            values={"kind": "video", "summary": "Laskuista"},
            source="meeting",
            purpose="customer_relationship",
            actor=SYSTEM,
            at=now,
        )
    Record.objects.filter(id=Record.objects.first().id).update(type="call", retention="statutory")
    assert kept() == Kept(
        records=frozenset({"meeting", "call"}), retentions=frozenset({"relationship", "statutory"})
    )


def test_what_nobody_describes_is_named() -> None:
    """A record type and a rule that no version in force and no plan answers for."""
    check_described(Kept(records=frozenset({"meeting"}), retentions=frozenset({"contract"})))
    strange = Kept(records=frozenset({"meeting", "ghost"}), retentions=frozenset({"eternal"}))
    with pytest.raises(
        NotDescribed, match=r"version 2\.0 does not describe .*: records\.ghost, retention\.eternal\."
    ):
        check_described(strange)


@pytest.mark.django_db(databases=["default", "keys"], transaction=True)
@pytest.mark.parametrize("same", [False, True], ids=["other words", "the same words"])
def test_of_two_that_publish_at_once_one_wins(now: datetime, monkeypatch, *, same: bool) -> None:
    """Both have been checked against the same version; the other is told, unless it says the same."""
    gate = threading.Barrier(2)
    checked = services.open_places

    def wait(*descriptions):
        gate.wait(30)
        return checked(*descriptions)

    monkeypatch.setattr(services, "open_places", wait)

    def one(number: str) -> str:
        try:
            return put(version(number), now)
        except Overtaken as error:
            return str(error)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(2) as pool:
        told = list(pool.map(one, ["2.1", "2.1" if same else "2.2"]))
    won = current()
    assert won.hash in told
    told.remove(won.hash)
    if same:
        assert told == [won.hash]
    else:
        assert told[0].startswith(f"Version {won.version} was published at the same time")
    assert [each.number for each in history()] == [2, 1]
    assert Notice.objects.filter(publication_id=2).count() == len(Language)
    assert content_hash(words(won.hash)) == won.hash
