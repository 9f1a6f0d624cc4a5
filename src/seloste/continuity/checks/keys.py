"""Whether keyring, keys and data belong together: no document without its key, no key without its owner."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from itertools import islice
from uuid import UUID

from django.apps import apps
from django.conf import settings
from django.db import models

from seloste.continuity.findings import Finding, advice, alarm, fault
from seloste.continuity.removing import remove_destroyed
from seloste.continuity.tables import DATA, home, sealings
from seloste.vault.custody import keyring
from seloste.vault.keyring import BadKeyring
from seloste.vault.orphans import remove_orphan
from seloste.vault.start import NotTogether, check_keyring, check_pair

GRACE = timedelta(hours=1)
"""A key comes before its data; after an hour none will come any more."""
BATCH = 2_000
WELL_KNOWN = 1 << 64
"""Owners below are the system's own, like the log; their keys are never taken for orphans."""
Class = tuple[UUID, str]


def key_file(at: datetime) -> Iterator[Finding]:  # noqa: ARG001 (a check's signature)
    """Compare the keyring with the key database."""
    if not apps.get_model("vault", "DataKey").objects.exists():
        # Not even the log's: and a key database without keys would take whatever keyring it meets for its own.
        yield alarm(
            "keys-empty",
            "The key database holds no key, not even that of the log.",
            "Put the key database back from its own backup; see docs/operations.md.",
        )
        return
    try:
        check_pair()
    except NotTogether as error:
        yield alarm("databases-strangers", str(error), "Put the databases together that belong together.")
    try:
        check_keyring(settings.KEYRING)
    except BadKeyring as error:
        yield alarm("keyring-other", str(error), "Put the right key file back from its copy.")
        return
    used = set(apps.get_model("vault", "DataKey").objects.values_list("kek", flat=True).distinct())
    ring = keyring()
    if missing := sorted(used - ring.keks.keys()):
        yield alarm(
            "kek-missing",
            f"Data keys are wrapped by keys that the key file does not hold: {', '.join(missing)}.",
            "Put the key file back that holds them; nothing they wrap can be opened without.",
            count=len(missing),
        )
    if unused := sorted(ring.keks.keys() - used - {ring.current}):
        yield advice(
            "kek-unused",
            f"The key file holds keys that wrap nothing any more: {', '.join(unused)}.",
            "Backups that were made with them still need them; keep them as long as those.",
        )


def documents(at: datetime) -> Iterator[Finding]:  # noqa: ARG001 (a check's signature)
    """Find documents whose key was destroyed, or is gone."""
    owners, lost, destroyed = 0, 0, 0
    for batch in _batches(_classes()):
        without = batch - _known("DataKey", batch)
        gone = without & _known("DestroyedKey", without)
        owners, lost, destroyed = owners + len(batch), lost + len(without - gone), destroyed + len(gone)
    if lost and lost + destroyed == owners:
        yield alarm(
            "databases-strangers",
            "No document has its key: the key database is not the one that belongs to these data.",
            "Put the key database back that belongs to them.",
            count=lost,
        )
    elif lost:
        yield alarm(
            "key-lost",
            "There are documents whose key is gone although nobody destroyed it; they cannot be opened.",
            "If there is a newer backup of the keys, restore it; a new key would open nothing.",
            count=lost,
        )
    if destroyed:
        yield fault(
            "erased-still-there",
            "There are documents of which the key was destroyed; they cannot be opened, and should be gone.",
            "Remove them with “seloste doctor --repair”.",
            count=destroyed,
            mend=remove_destroyed,
        )


def orphans(at: datetime) -> Iterator[Finding]:
    """Find owners of keys of whom there are no data."""
    found = [owner for batch in _batches(_owners(at)) for owner in _without_data(batch)]
    if found:
        yield fault(
            "key-orphan",
            "There are keys of owners of whom no data are kept: a crash came before their data, or a restored "
            "backup is older than they are.",
            "If a newer backup of the data is still to be restored, restore it first; then remove them with “seloste "
            "doctor --repair”.",
            count=len(found),
            mend=lambda: [remove_orphan(owner, before=at - GRACE, at=at) for owner in found],
        )


def _classes() -> Iterator[Class]:
    """Yield whose documents there are, each owner and rule once a table."""
    for sealing in sealings():
        rows = sealing.model.objects.exclude(sealed=None).order_by(sealing.owner, "retention")
        yield from rows.values_list(sealing.owner, "retention").distinct().iterator(chunk_size=BATCH)


def _known(model: str, classes: set[Class]) -> set[Class]:
    rows = apps.get_model("vault", model).objects.filter(owner_id__in={owner for owner, _ in classes})
    return set(rows.values_list("owner_id", "retention"))


def _owners(at: datetime) -> Iterator[UUID]:
    """Yield who has had a key, or an address, for longer than the hour of grace."""
    keys = apps.get_model("vault", "DataKey").objects.filter(created_at__lt=at - GRACE)
    yield from (
        keys.order_by("owner_id").values_list("owner_id", flat=True).distinct().iterator(chunk_size=BATCH)
    )
    points = apps.get_model("vault", "ContactPoint").objects.order_by("owner_id")
    for owner in points.values_list("owner_id", flat=True).iterator(chunk_size=BATCH):
        if made_at(owner) < (at - GRACE).timestamp():
            yield owner


def made_at(identifier: UUID) -> float:
    """Return when a UUIDv7 was made, in seconds since 1970 (RFC 9562, section 5.7)."""
    return (identifier.int >> 80) / 1000


def _without_data(owners: set[UUID]) -> set[UUID]:
    """Return who of these is named in no identifier of any row of the data."""
    left = {owner for owner in owners if owner.int >= WELL_KNOWN}
    for model, columns in _identifiers().items():
        for column in columns:
            if not left:
                return left
            # No order: that of the model would not let the rows be distinct.
            rows: models.QuerySet[models.Model] = (
                models.QuerySet(model).filter(**{f"{column}__in": left}).order_by()
            )
            left -= set(rows.values_list(column, flat=True).distinct())
    return left


def _identifiers() -> dict[type[models.Model], list[str]]:
    """Return every column of the data that could name an owner: people first, who are most of them."""
    found: dict[type[models.Model], list[str]] = defaultdict(list)
    for model in sorted(apps.get_models(), key=lambda each: each._meta.label != "people.Person"):
        for field in model._meta.concrete_fields:
            if home(model) == DATA and isinstance(field, models.UUIDField):
                found[model].append(field.attname)
    return found


def _batches(things: Iterable[UUID] | Iterable[Class]) -> Iterator[set]:  # type: ignore[type-arg]
    rest = iter(things)
    while batch := set(islice(rest, BATCH)):
        yield batch
