"""Whether the edge's database answers, and visitors are asked what is published."""

from collections.abc import Iterator
from datetime import datetime

from django.conf import settings

from seloste.continuity.findings import Finding, fault
from seloste.core.errors import SelosteError
from seloste.edge.settings import Sqlite
from seloste.edge.store.known import published_hash
from seloste.edge.store.opening import opened
from seloste.edge.store.rows import NotUsable, Unavailable
from seloste.publications.handing import hand_over_at_once
from seloste.publications.selectors import current


def edge(at: datetime) -> Iterator[Finding]:  # noqa: ARG001 (a check's signature)
    """Compare what visitors are asked by with the description in force."""
    place = settings.EDGE.database
    if isinstance(place, Sqlite) and not place.path.is_file():
        return  # it was never started
    database = opened(place)
    try:
        database.prepare()
        asks, in_force = published_hash(database), current().hash
    except (NotUsable, Unavailable) as error:
        said = str(error) if isinstance(error, SelosteError) else f"It does not answer ({error})."
        yield fault(
            "edge-away",
            f"What visitors choose about cookies cannot be kept now. {said}",
            "See that the database under [edge] in seloste.toml is there and runs; browsers keep their choices until then. "
            "If it is damaged, move it away, and put the last copy back: seloste restore DIR --only-choices.",
        )
        return
    if asks != in_force:
        yield fault(
            "edge-asks-otherwise",
            "Visitors of websites are not asked by the description in force.",
            "Let the worker run (seloste serve), or hand the description over with “seloste doctor --repair”.",
            mend=lambda: hand_over_at_once(database),
        )
