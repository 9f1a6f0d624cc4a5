"""Handing the published description to the edge, which sees nothing of the register's databases."""

from datetime import UTC, datetime, timedelta
from typing import Final

from seloste.edge.store.known import hand_over, published_hash
from seloste.edge.store.rows import Database, NotUsable, Refused, Unavailable
from seloste.publications.selectors import current, words

AGAIN: Final = timedelta(minutes=1)
"""How often it is looked whether the edge still has it, as its database may be another by now; and tried when that fails."""


def hand_over_published(database: Database) -> bool:
    """Let visitors be asked by the description in force, and say whether that was news to the edge.

    The file that it was published from may say something else by now, so that is not what they are asked by.

    Raises:
        NothingPublished: there is none.
        NotUsable: the edge's database is of a newer version, or cannot be opened.
        Unavailable: not now.
    """
    digest = current().hash
    database.prepare()
    if published_hash(database) == digest:
        return False
    hand_over(database, words(digest), digest)
    return True


def hand_over_at_once(database: Database) -> bool:
    """Do as ``hand_over_published``, for somebody who waits for it at a shell.

    Raises:
        NothingPublished: there is none.
        NotUsable: the edge's database cannot take it; one sentence says why.
    """
    try:
        return hand_over_published(database)
    except (Refused, Unavailable) as why:
        raise NotUsable(
            f"The edge's database cannot take the published description now ({why}); try again once it does."
        ) from None


class Handing:
    """Hands the description over as soon as another is published."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._handed, self._looked = "", datetime.min.replace(tzinfo=UTC)
        self._failed = False

    def do(self, at: datetime) -> None:
        """Hand it over, if the edge may not have it and it did not fail just before.

        Raises:
            NotUsable: as ``hand_over_published`` says.
            Unavailable: not now.
        """
        soon = abs(at - self._looked) < AGAIN  # a clock may be set back
        in_force = current().hash
        if soon and (self._failed or in_force == self._handed):
            return
        self._looked, self._failed = at, True
        hand_over_published(self._database)
        self._handed, self._failed = in_force, False
