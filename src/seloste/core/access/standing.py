"""What holds for one person at the moment of a use."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What holds for one person now.

    Attributes:
        person_id: who it is about.
        consents: the purposes they consent to.
        contracts: the contracts of the description that they are party to.
        objections: the purposes they objected to (Art. 21).
        restricted: whether processing is restricted (Art. 18).
        despite: the purposes that they consented to since it is (Art. 18(2)).
    """

    person_id: UUID
    consents: frozenset[str] = frozenset()
    contracts: frozenset[str] = frozenset()
    objections: frozenset[str] = frozenset()
    restricted: bool = False
    despite: frozenset[str] = frozenset()
