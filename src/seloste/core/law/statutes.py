"""The acts that texts about personal data cite: their names, when they held, and what took their place."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from seloste.core.language import Language
from seloste.core.law.dated import Dated

_NUMBER: Final = re.compile(r"(?<!\d)(\d{1,4})\s*/\s*(\d{2,4})(?!\d)")
_CENTURY: Final = 1900
_TWO_DIGITS: Final = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Statute(Dated):
    """One act. ``stems`` are the lower-case beginnings of the names it goes by, before any inflection.

    ``valid_from`` is the day from which the act applied; where only the day on which it was given could be
    read, it is that day, and ``source`` says so.
    """

    number: str
    name: Mapping[Language, str]
    stems: tuple[str, ...]
    replaced_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeal:
    """An act that holds no longer: since which day, and what applies instead."""

    statute: Statute
    since: date
    replaced_by: Statute | None


def _names(en: str, fi: str, sv: str) -> Mapping[Language, str]:
    return {Language.EN: en, Language.FI: fi, Language.SV: sv}


_ROWS: Final = (
    Statute(
        number="(EU) 2016/679",
        name=_names(
            "General Data Protection Regulation",
            "yleinen tietosuoja-asetus",
            "allmänna dataskyddsförordningen",
        ),
        stems=("general data protection regulation", "gdpr", "tietosuoja-asetu", "dataskyddsförordning"),
        valid_from=date(2018, 5, 25),
        source="Art. 99(2): applies from 25 May 2018",
    ),
    Statute(
        number="95/46/EC",
        name=_names("Data Protection Directive", "henkilötietodirektiivi", "dataskyddsdirektivet"),
        stems=("data protection directive", "henkilötietodirektiiv", "dataskyddsdirektiv"),
        valid_from=date(1995, 12, 13),
        valid_to=date(2018, 5, 24),
        replaced_by="(EU) 2016/679",
        source="Regulation (EU) 2016/679 Art. 94(1): repealed from 25 May 2018",
    ),
    Statute(
        number="1050/2018",
        name=_names("Data Protection Act", "tietosuojalaki", "dataskyddslagen"),
        stems=("data protection act", "tietosuojala", "dataskyddslag"),
        valid_from=date(2019, 1, 1),
        source="The act's provision on entry into force: 1 January 2019",
    ),
    Statute(
        number="523/1999",
        name=_names("Personal Data Act", "henkilötietolaki", "personuppgiftslagen"),
        stems=("personal data act", "henkilötietola", "personuppgiftslag"),
        valid_from=date(1999, 6, 1),
        valid_to=date(2018, 12, 31),
        replaced_by="1050/2018",
        source="Data Protection Act 1050/2018, which repeals it from 1 January 2019",
    ),
    Statute(
        number="471/1987",
        name=_names("Personal Data File Act", "henkilörekisterilaki", "personregisterlagen"),
        stems=("personal data file act", "henkilörekisterila", "personregisterlag"),
        valid_from=date(1988, 1, 1),
        valid_to=date(1999, 5, 31),
        replaced_by="523/1999",
        source="Personal Data Act 523/1999, which repealed it from 1 June 1999",
    ),
    Statute(
        number="917/2014",
        name=_names(
            "Act on Electronic Communications Services",
            "laki sähköisen viestinnän palveluista",
            "lagen om tjänster inom elektronisk kommunikation",
        ),
        stems=(
            "act on electronic communications services",
            "information society code",
            "sähköisen viestinnän palveluista",
            "tietoyhteiskuntakaar",
            "tjänster inom elektronisk kommunikation",
            "informationssamhällsbalk",
        ),
        valid_from=date(2015, 1, 1),
        source="Finlex, note on Act 516/2004: 917/2014 in force from 1 January 2015",
    ),
    Statute(
        number="516/2004",
        name=_names(
            "Act on the Protection of Privacy in Electronic Communications",
            "sähköisen viestinnän tietosuojalaki",
            "lagen om dataskydd vid elektronisk kommunikation",
        ),
        stems=(
            "act on the protection of privacy in electronic communications",
            "sähköisen viestinnän tietosuojala",
            "dataskydd vid elektronisk kommunikation",
        ),
        valid_from=date(2004, 9, 1),
        valid_to=date(2014, 12, 31),
        replaced_by="917/2014",
        source="Finlex, note on the act: repealed by 917/2014 from 1 January 2015",
    ),
    Statute(
        number="1336/1997",
        name=_names("Accounting Act", "kirjanpitolaki", "bokföringslagen"),
        stems=("accounting act", "kirjanpitola", "bokföringslag"),
        valid_from=date(1997, 12, 31),
        source="The act's provision on entry into force: 31 December 1997",
    ),
    Statute(
        number="728/2003",
        name=_names(
            "Act on the Limitation of Debts",
            "laki velan vanhentumisesta",
            "lagen om preskription av skulder",
        ),
        stems=("limitation of debts", "statute-barred debts", "velan vanhentumis", "preskription av skulder"),
        valid_from=date(2004, 1, 1),
        source="The act's provision on entry into force: 1 January 2004",
    ),
    Statute(
        number="1182/71",
        name=_names(
            "Regulation determining the rules applicable to periods, dates and time limits",
            "asetus määräaikoihin, päivämääriin ja määräpäiviin sovellettavista säännöistä",
            "förordningen om regler för bestämning av perioder, datum och frister",
        ),
        stems=(
            "periods, dates and time limits",
            "määräaikoihin, päivämääriin",
            "perioder, datum och frister",
        ),
        valid_from=date(1971, 7, 1),
        source="Art. 6: enters into force on 1 July 1971",
    ),
    Statute(
        number="150/1930",
        name=_names(
            "Act on the Calculation of Statutory Time Limits",
            "laki säädettyjen määräaikain laskemisesta",
            "lagen om beräknande av laga tid",
        ),
        stems=("calculation of statutory time limits", "säädettyjen määräaikain", "beräknande av laga tid"),
        valid_from=date(1930, 4, 25),
        source="Finlex; the day on which the act was given",
    ),
    Statute(
        number="388/1937",
        name=_names(
            "Act on Celebrating Independence Day as a Public Holiday",
            "laki itsenäisyyspäivän viettämisestä yleisenä juhla- ja vapaapäivänä",
            "lagen om självständighetsdagens firande såsom allmän högtids- och fridag",
        ),
        stems=(
            "celebrating independence day",
            "itsenäisyyspäivän viettämis",
            "självständighetsdagens firande",
        ),
        valid_from=date(1937, 11, 26),
        source="Finlex; the day on which the act was given",
    ),
    Statute(
        number="272/1944",
        name=_names(
            "Act on the First of May as a Day Off for Employees",
            "laki vapunpäivän järjestämisestä työntekijäin vapaapäiväksi eräissä tapauksissa",
            "lagen om första maj som fridag för arbetstagare i vissa fall",
        ),
        stems=("first of may as a day off", "vapunpäivän järjestämis", "första maj som fridag"),
        valid_from=date(1944, 1, 1),
        source="The first day of the act's year; the day itself has not been read",
    ),
    Statute(
        number="652/2023",
        name=_names("Church Act", "kirkkolaki", "kyrkolagen"),
        stems=("church act", "kirkkola", "kyrkolag"),
        valid_from=date(2023, 7, 1),
        source="Government bill HE 108/2022 vp and its adoption on 2 March 2023: in force from 1 July 2023",
    ),
    Statute(
        number="1054/1993",
        name=_names("Church Act", "kirkkolaki", "kyrkolagen"),
        stems=("church act", "kirkkola", "kyrkolag"),
        valid_from=date(1994, 1, 1),
        valid_to=date(2023, 6, 30),
        replaced_by="652/2023",
        source="Church Act 652/2023, which replaces the act in force from 1 January 1994",
    ),
)

STATUTES: Final[Mapping[str, Statute]] = {row.number: row for row in _ROWS}
"""Acts by their number."""


def _key(number: str) -> tuple[int, int] | None:
    found = _NUMBER.search(number)
    if found is None:
        return None
    left, right = int(found[1]), int(found[2])
    # “523/99” is how the nineties wrote 523/1999; regulations of those years are numbered that way for good.
    return left, right + _CENTURY if right < _TWO_DIGITS else right


_BY_KEY: Final = {_key(row.number): row for row in _ROWS}


def statute(number: str) -> Statute | None:
    """Return the act with this number, however it is written: “523/1999”, “N:o 523/99”, “(EU) 2016/679”."""
    key = _key(number)
    return None if key is None else _BY_KEY.get(key)


def repeal(number: str, *, on: date) -> Repeal | None:
    """Return since when the act with this number holds no longer, or ``None`` if it is unknown or still holds."""
    cited = statute(number)
    if cited is None or cited.valid_to is None or on <= cited.valid_to:
        return None
    return Repeal(
        statute=cited,
        since=cited.valid_to + timedelta(days=1),
        replaced_by=STATUTES.get(cited.replaced_by) if cited.replaced_by else None,
    )
