"""What ``seloste deadline`` says, in each language."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from babel.dates import format_date, format_datetime

from seloste.core.deadlines import HELSINKI, Unpausable
from seloste.core.language import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Texts:
    """The sentences of one language; a missing one is a type error."""

    day: str
    moment: str
    error: str
    received: str
    due: str
    extended: str
    paused: str
    suspended: str
    rely: str
    waiting: str
    refused: Mapping[Unpausable, str]
    aware: str
    notify: str
    elapsed: str
    breach_alone: str
    satisfied_needs_asked: str

    def written(self, language: Language, given: date | datetime) -> str:
        """Write a day, or a moment in Finnish time, out with its weekday."""
        if isinstance(given, datetime):
            return format_datetime(given, self.moment, tzinfo=HELSINKI, locale=language.value)
        return format_date(given, self.day, locale=language.value)


_EN: Final = Texts(
    day="EEEE d MMMM y",
    moment="EEEE d MMMM y 'at' HH:mm",
    error="Error",
    received="Received on {receipt_date}.",
    due="Due by {due}.",
    extended="If extended for complexity or number of requests: by {extended}, told with reasons by {due}.",
    paused="More was asked of the person on {asked}, and it came on {satisfied}.",
    suspended="If the pause is accepted: due by {suspended_due}.",
    rely="Keep to the earlier day if you can: the pause rests on guidance, not on the text of the law.",
    waiting=(
        "More was asked of the person on {asked} and has not come: write to them by {letter_by} all the same,"
        " saying that they cannot be identified, or why nothing is done and where to complain."
    ),
    refused={
        Unpausable.ASKED_BEFORE_RECEIPT: "The time is not paused: the question is dated before the request.",
        Unpausable.ASKED_TOO_LATE: (
            "The time is not paused: the question came later than the third working day after receipt."
        ),
        Unpausable.SATISFIED_BEFORE_ASKED: "The time is not paused: the reply is dated before the question.",
    },
    aware="Aware of the breach on {aware}, Finnish time.",
    notify="Notify the Data Protection Ombudsman by {due}, Finnish time.",
    elapsed=(
        "The hours run through nights, weekends and holidays; notify later only with reasons."
        " A breach that is unlikely to put anyone at risk is only written down."
    ),
    breach_alone="--breach counts hours, so --eves, --asked and --satisfied do not go with it: leave them out.",
    satisfied_needs_asked="--satisfied needs --asked: give the day of the question as well.",
)

# In Finnish the weekday's inflected form, "maanantaina", is the one CLDR formats dates with.
_FI: Final = Texts(
    day="EEEE d. MMMM y",
    moment="EEEE d. MMMM y 'klo' H.mm",
    error="Virhe",
    received="Vastaanotettu {receipt_date}.",
    due="Vastattava viimeistään {due}.",
    extended=(
        "Jos aikaa jatketaan pyyntöjen monimutkaisuuden tai määrän vuoksi: viimeistään {extended};"
        " jatkosta ja sen syistä ilmoitettava viimeistään {due}."
    ),
    paused="Henkilöltä pyydettiin lisätietoa {asked}, ja se saatiin {satisfied}.",
    suspended="Jos keskeytys hyväksytään: vastattava viimeistään {suspended_due}.",
    rely="Pidä kiinni aiemmasta päivästä, jos voit: keskeytys perustuu ohjeisiin, ei lain tekstiin.",
    waiting=(
        "Henkilöltä pyydettiin lisätietoa {asked}, eikä sitä ole saatu: kirjoita hänelle silti viimeistään"
        " {letter_by}, että häntä ei voida tunnistaa, tai miksi pyyntöä ei toteuteta ja minne voi valittaa."
    ),
    refused={
        Unpausable.ASKED_BEFORE_RECEIPT: "Aikaa ei keskeytetä: kysymys on päivätty ennen pyyntöä.",
        Unpausable.ASKED_TOO_LATE: (
            "Aikaa ei keskeytetä: kysymys tehtiin myöhemmin kuin kolmantena työpäivänä vastaanotosta."
        ),
        Unpausable.SATISFIED_BEFORE_ASKED: "Aikaa ei keskeytetä: vastaus on päivätty ennen kysymystä.",
    },
    aware="Tietoturvaloukkaus tuli tietoon {aware} Suomen aikaa.",
    notify="Ilmoitettava tietosuojavaltuutetulle viimeistään {due} Suomen aikaa.",
    elapsed=(
        "Tunnit kuluvat myös öisin, viikonloppuisin ja pyhinä; myöhästyminen on perusteltava."
        " Loukkaus, josta ei todennäköisesti aiheudu riskiä kenellekään, vain kirjataan."
    ),
    breach_alone="--breach laskee tunteja, joten --eves, --asked ja --satisfied eivät sovi siihen: jätä ne pois.",
    satisfied_needs_asked="--satisfied tarvitsee valinnan --asked: anna myös kysymyksen päivä.",
)

_SV: Final = Texts(
    day="EEEE d MMMM y",
    moment="EEEE d MMMM y 'kl.' HH:mm",
    error="Fel",
    received="Mottagen {receipt_date}.",
    due="Ska besvaras senast {due}.",
    extended=(
        "Om tiden förlängs för att begäran är komplicerad eller inkomna begäranden många: senast {extended};"
        " meddelas med skäl senast {due}."
    ),
    paused="Personen ombads ge mer information {asked}, och den kom {satisfied}.",
    suspended="Om pausen godtas: ska besvaras senast {suspended_due}.",
    rely="Håll dig till den tidigare dagen om du kan: pausen grundar sig på riktlinjer, inte på lagens text.",
    waiting=(
        "Personen ombads ge mer information {asked}, och den har inte kommit: skriv ändå till personen senast"
        " {letter_by} att identiteten inte kan bekräftas, eller varför inget görs och var man kan klaga."
    ),
    refused={
        Unpausable.ASKED_BEFORE_RECEIPT: "Tiden pausas inte: frågan är daterad före begäran.",
        Unpausable.ASKED_TOO_LATE: (
            "Tiden pausas inte: frågan ställdes senare än den tredje arbetsdagen efter mottagandet."
        ),
        Unpausable.SATISFIED_BEFORE_ASKED: "Tiden pausas inte: svaret är daterat före frågan.",
    },
    aware="Personuppgiftsincidenten kom till kännedom {aware}, finsk tid.",
    notify="Ska anmälas till dataombudsmannen senast {due}, finsk tid.",
    elapsed=(
        "Timmarna går också nätter, veckoslut och helger; en senare anmälan ska motiveras."
        " En incident som sannolikt inte innebär en risk för någon dokumenteras bara."
    ),
    breach_alone="--breach räknar timmar, så --eves, --asked och --satisfied hör inte dit: utelämna dem.",
    satisfied_needs_asked="--satisfied behöver --asked: ange också dagen för frågan.",
)

TEXTS: Final[Mapping[Language, Texts]] = {Language.EN: _EN, Language.FI: _FI, Language.SV: _SV}
"""The sentences by language."""
