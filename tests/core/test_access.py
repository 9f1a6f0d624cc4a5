"""The one decision on every use: denied by default, asked in one order."""

from itertools import product
from typing import Any
from uuid import UUID

import pytest
from described import softpix

from seloste.core.access import PERMISSIONS, Action, Actor, Role, Standing, decide
from seloste.core.access.tabled import classes, rows
from seloste.core.description import Basis, Purpose, StaffRole
from seloste.core.outcomes import Allowed, Reason, Refused

SOMEBODY = UUID(int=42)


def decided(role: Role, purpose: str | None, action: Action, **standing: object) -> Allowed | Refused:
    """Decide on the example register, about somebody when a standing is given."""
    about = Standing(person_id=SOMEBODY, **standing) if standing else None  # type: ignore[arg-type]
    actor = Actor(role=role, id=str(SOMEBODY))
    return decide(actor=actor, purpose=purpose, action=action, description=softpix(), standing=about)


def of_people() -> dict[str, Purpose]:
    """Return the purposes that data of people serve."""
    asked = softpix().device_purposes
    return {key: purpose for key, purpose in softpix().purposes.items() if key not in asked}


@pytest.mark.parametrize(("role", "action"), list(product(Role, Action)))
def test_what_the_table_does_not_list_is_refused(role: Role, action: Action) -> None:
    """For every role and action; what it lists is never refused for the action's sake."""
    reasons = {
        outcome.reason
        for purpose in (None, *softpix().purposes)
        if isinstance(outcome := decided(role, purpose, action), Refused)
    }
    if action in PERMISSIONS[role]:
        assert Reason.ACTION_NOT_OF_ROLE not in reasons
    else:
        assert reasons == {Reason.ACTION_NOT_OF_ROLE}


@pytest.mark.parametrize("role", list(StaffRole))
def test_staff_work_only_for_the_purposes_the_description_gives_their_role(role: StaffRole) -> None:
    """A purpose of another role is refused before anything is opened."""
    own = softpix().staff.get(role, ())
    for purpose in softpix().purposes:
        outcome = decided(Role(role.value), purpose, Action.SEARCH)
        if Action.SEARCH in PERMISSIONS[Role(role.value)] and purpose not in own:
            assert outcome == Refused(reason=Reason.PURPOSE_NOT_OF_ROLE)


def test_a_purpose_nobody_published_is_refused() -> None:
    """And so is none at all."""
    for purpose in ("curiosity", None):
        assert decided(Role.SYSTEM, purpose, Action.READ) == Refused(reason=Reason.UNKNOWN_PURPOSE)


def test_consent_and_contract_are_asked_of_the_person() -> None:
    """Art. 6(1)(a) and (b), for every such purpose of the register."""
    for purpose, declared in of_people().items():
        without = decided(Role.SYSTEM, purpose, Action.READ, consents=frozenset())
        having = decided(
            Role.SYSTEM,
            purpose,
            Action.READ,
            consents=frozenset({purpose}),
            contracts=frozenset({"service_contract"}),
        )
        assert having
        match declared.basis:
            case Basis.CONSENT:
                assert without == Refused(reason=Reason.NO_CONSENT)
            case Basis.CONTRACT:
                assert without == Refused(reason=Reason.NO_CONTRACT)
            case _:
                assert without


def test_what_the_banner_asks_is_no_consent_that_a_person_lacks() -> None:
    """No data of theirs serves it, whatever was written down of them: not refused for want of a consent."""
    for purpose in softpix().device_purposes:
        for consents in (frozenset(), frozenset({purpose})):
            outcome = decided(Role.SYSTEM, purpose, Action.READ, consents=consents)
            assert outcome == Refused(reason=Reason.NOTHING_FOR_PURPOSE)


def test_what_somebody_sends_is_taken_in_before_there_is_consent_or_contract() -> None:
    """Consent is asked before data is used, and it is by a form that somebody comes to consent."""
    for purpose in of_people():
        for action in (Action.ADD, Action.ANSWER, Action.SORT):
            assert decided(Role.SYSTEM, purpose, action, consents=frozenset())


def test_people_read_their_own_data_only() -> None:
    """Somebody else's is refused, whatever the purpose."""
    actor = Actor(role=Role.DATA_SUBJECT, id=str(UUID(int=1)))
    outcome = decide(
        actor=actor,
        purpose=softpix().rights_purpose(),
        action=Action.READ,
        description=softpix(),
        standing=Standing(person_id=SOMEBODY),
    )
    assert outcome == Refused(reason=Reason.NOT_OWN_DATA)


def test_an_allowed_use_covers_just_what_the_purpose_covers() -> None:
    """Fields and record types alike; the purpose of people's rights covers everything."""
    description = softpix()
    for purpose in description.purposes:
        outcome = decided(Role.SYSTEM, purpose, Action.ADD)
        if isinstance(outcome, Allowed):
            assert outcome.fields == description.fields_for(purpose)
            assert outcome.records == description.records_for(purpose)
    everything = decided(Role.SYSTEM, description.rights_purpose(), Action.ADD)
    assert isinstance(everything, Allowed)
    assert everything.fields == frozenset(description.fields)


def test_a_role_that_no_table_names_may_do_nothing() -> None:
    """Denied by default, not by the list being complete."""
    stranger = Actor(role="owner", id="1")  # type: ignore[arg-type]
    for action in Action:
        outcome = decide(actor=stranger, purpose="service", action=action, description=softpix())
        assert outcome == Refused(reason=Reason.NO_ROLE)


def kept_from_sales(tree: dict[str, Any]) -> None:
    """Let the accountant and customer service see phone numbers and meetings, and nobody else of the staff."""
    tree["fields"]["phone"]["seen_by"] = ["customer_service", "accountant"]
    tree["records"]["meeting"]["seen_by"] = ["customer_service", "accountant"]


def seen(role: Role, purpose: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the fields and record types of somebody with every standing that a role may read."""
    outcome = decide(
        actor=Actor(role=role, id=str(SOMEBODY)),
        purpose=purpose,
        action=Action.READ,
        description=softpix(kept_from_sales),
        standing=Standing(
            person_id=SOMEBODY, consents=frozenset({purpose}), contracts=frozenset({"service_contract"})
        ),
    )
    assert isinstance(outcome, Allowed)
    return outcome.fields, outcome.records


def test_what_is_kept_from_a_role_is_not_seen_by_it_though_it_works_for_the_purpose() -> None:
    """And everything else of the purpose is; Art. 25(2), 32(4)."""
    described = softpix()
    fields, records = (
        described.fields_for("customer_relationship"),
        described.records_for("customer_relationship"),
    )
    assert "phone" in fields
    assert "meeting" in records
    assert seen(Role.CUSTOMER_SERVICE, "customer_relationship") == (fields, records)
    assert seen(Role.SALES, "customer_relationship") == (fields - {"phone"}, records - {"meeting"})


@pytest.mark.parametrize("role", [Role.DATA_SUBJECT, Role.SYSTEM])
def test_nothing_is_kept_from_the_person_it_is_about(role: Role) -> None:
    """Nor from the worker that answers them (Art. 15): roles divide the staff only."""
    described = softpix()
    purpose = described.rights_purpose()
    assert seen(role, purpose) == (described.fields_for(purpose), described.records_for(purpose))


def test_being_among_the_roles_that_may_see_something_gives_no_purpose() -> None:
    """“seen_by” only takes away."""
    assert "phone" not in softpix().fields_for("accounting")
    assert "phone" not in seen(Role.ACCOUNTANT, "accounting")[0]


def test_a_use_that_would_cover_nothing_is_refused() -> None:
    """A purpose whose every field and record is kept from the role, or that has none."""

    def everything(tree: dict[str, Any]) -> None:
        for part in (*tree["fields"].values(), *tree["records"].values()):
            part["seen_by"] = ["contact_person"]

    outcome = decide(
        actor=Actor(role=Role.SALES, id="1"),
        purpose="service",
        action=Action.SEARCH,
        description=softpix(everything),
    )
    assert outcome == Refused(reason=Reason.NOTHING_FOR_PURPOSE)


def test_outcomes_are_values() -> None:
    """Allowed is true, refused is false."""
    assert Allowed()
    assert not Refused(reason=Reason.NO_ROLE)


READING = "search read read_description"
CUSTOMERS = f"{READING} add correct conclude choose send"
MAY = {
    "customer_service": CUSTOMERS,
    "sales": CUSTOMERS,
    "marketing": f"{READING} choose read_cookie_choices",
    "accountant": f"{READING} add",
    "contact_person": f"{READING} add correct choose restrict erase merge export answer sort "
    "read_letters read_log verify_log read_cookie_choices read_staff",
    "administrator": "verify_log read_description read_cookie_choices read_staff manage_staff",
    "data_subject": "read add choose export",
    "visitor": "add choose",
    "other_system": "add",
    "system": "add read correct conclude choose restrict erase export answer sort send",
}
"""Who may do what, written down a second time."""
OF_THE_REGISTER = ("verify_log", "read_description", "read_cookie_choices", "read_staff", "manage_staff")


def expected(role: str, action: str, kind: str, standing: str) -> Reason | None:  # noqa: C901, PLR0911
    """Say in a few sentences what the law and the roles demand; None when the use is allowed.

    Staff work for their own purposes only. A person reaches their own data, and nothing keeps them from it.
    What is restricted is stored, and used for people's rights, to save a life, or by a consent given since.
    Nobody is used for what they may object to, and did. Consent and contract are asked of the person when
    data about them are read, corrected, sent or taken out, and when staff add some; a read that is about
    nobody yet is asked later, of each who is found.
    """
    if action not in MAY[role].split():
        return Reason.ACTION_NOT_OF_ROLE
    if action in OF_THE_REGISTER:
        return None
    if kind == "unknown":
        return Reason.UNKNOWN_PURPOSE
    staff = role not in ("data_subject", "visitor", "other_system", "system")
    if staff and kind == "another role’s":
        return Reason.PURPOSE_NOT_OF_ROLE
    if role == "data_subject":
        return Reason.NOT_OWN_DATA if standing in ("nobody known yet", "somebody else’s") else None
    goes_on = kind in ("people’s rights", "vital interests") or (
        standing == "restricted, consent since" and kind != "another role’s"
    )
    uses = action in ("read", "correct", "merge", "erase", "export", "send")
    if standing.startswith("restricted") and uses and not goes_on:
        return Reason.RESTRICTED
    asked = ["correct", "export", "send"]
    if standing != "nobody known yet":
        asked += ["read", "add"] if staff else ["read"]
    if action not in asked:
        return None
    interests = kind in ("legitimate interests", "public task") or kind.startswith("marketing")
    if standing == "objection" and interests:
        return Reason.OBJECTED
    if kind in ("consent", "marketing, on consent") and standing in (
        "nobody known yet",
        "nothing",
        "contract",
    ):
        return Reason.NO_CONSENT
    if kind == "contract" and standing in ("nobody known yet", "nothing", "consent"):
        return Reason.NO_CONTRACT
    return None


def test_every_decision_is_the_one_that_law_and_roles_demand() -> None:
    """Every role, action, kind of purpose and standing: the whole table that docs/access.md prints."""
    table = list(rows())
    assert len(table) == len(Role) * len(Action) * 11 * 8
    wrong = [row for row in table if row.reason is not expected(row.role, row.action, row.kind, row.standing)]
    assert wrong == []


def test_what_is_printed_is_all_that_is_permitted() -> None:
    """Each permitted use of data stands in one table."""
    printed = [(role.value, action.value) for uses in classes().values() for role, action in uses]
    permitted = [
        (role, action)
        for role, actions in MAY.items()
        for action in actions.split()
        if action not in OF_THE_REGISTER
    ]
    assert sorted(printed) == sorted(permitted)


def test_rows_name_who_wrote_them_by_role_and_account() -> None:
    """Never by name."""
    assert Actor(role=Role.SALES, id="7").reference == "sales:7"
