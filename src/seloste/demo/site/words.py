"""What the demo's website says by itself, in one language each.

Purposes are called as the description calls them, and what leads back to the banner as the banner does.
"""

from dataclasses import dataclass
from typing import Final

from seloste.core.language import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One language. ``{…}`` is filled in when a page is made."""

    title: str
    skip: str
    languages: str
    faulty: str
    headline: str
    lead: str
    promise: str
    how: str
    counting_title: str
    counting: str
    counting_stores: str
    video_title: str
    video: str
    video_stores: str
    frame: str
    like_title: str
    like: str
    like_stores: str
    button: str
    say: str
    allowed_title: str
    unasked: str
    none: str
    some: str
    yes: str
    no: str
    stored: str
    nothing: str
    receipt: str
    without_script: str
    demo: str


_EN: Final = Words(
    title="A website that asks first",
    skip="Skip to the text",
    languages="Languages",
    faulty="A page with faults",
    headline="A website that asks first",
    lead=(
        "This is the website of the demo's invented register. It counts visits, shows a video and has a like button, "
        "as websites do. None of that is loaded before you have allowed it."
    ),
    promise="You can read everything here without allowing anything.",
    how=(
        "One line in this page brings the banner. What it asks, and what it says about it, is made from the same "
        "description that the register runs by. What waits for you is marked with the name of its purpose."
    ),
    counting_title="Visits are counted",
    counting=(
        "A script of an analytics company gives your device a random number and counts this page with it. You see "
        "nothing of it, which is why it is said here."
    ),
    counting_stores="Stores the cookie {first} and the item {second} of local storage, each for 90 days. Loads from {host}.",
    video_title="A video is shown",
    video=(
        "The video comes from another company. Allowing it here allows videos alone. A script remembers whether you "
        "want captions."
    ),
    video_stores="Stores the cookie {first} for 6 months. Loads from {host}.",
    frame="A minute at the workshop",
    like_title="A like button is there",
    like=(
        "The button comes from a social network, which recognises your device by it. Nothing of it is on the page "
        "before you allow it, not even its picture."
    ),
    like_stores="Stores the cookie {first} for a year. Loads from {host}.",
    button="Like button",
    say="Like this page",
    allowed_title="What is allowed now",
    unasked="You have not chosen yet, so nothing that waits for you is loaded.",
    none="You have chosen: nothing that waits for you is loaded.",
    some="You have chosen: what you allowed is loaded, and nothing else.",
    yes="Allowed",
    no="Not allowed",
    stored="On your device beyond what is necessary:",
    nothing="nothing",
    receipt="Receipt of your choice:",
    without_script="Without JavaScript nothing is asked, and nothing that waits for consent is ever loaded.",
    demo="Invented, and served by your own machine alone: nothing leaves it.",
)

_FI: Final = Words(
    title="Sivusto, joka kysyy ensin",
    skip="Siirry tekstiin",
    languages="Kielet",
    faulty="Sivu, jossa on virheitä",
    headline="Sivusto, joka kysyy ensin",
    lead=(
        "Tämä on demon keksityn rekisterin verkkosivusto. Se laskee käyntejä ja näyttää videon, ja siinä on tykkäysnappi, "
        "kuten sivustoilla yleensä. Mitään niistä ei ladata, ennen kuin olet sallinut sen."
    ),
    promise="Voit lukea täällä kaiken sallimatta mitään.",
    how=(
        "Bannerin tuo tälle sivulle yksi rivi. Se, mitä banneri kysyy ja kertoo, tehdään samasta "
        "kuvauksesta, jonka mukaan rekisteri toimii. Lupaasi odottavat osat on merkitty tarkoituksensa nimellä."
    ),
    counting_title="Käynnit lasketaan",
    counting=(
        "Analytiikkayhtiön skripti antaa laitteellesi satunnaisluvun ja laskee sillä tämän sivun. Siitä ei näy "
        "mitään, ja siksi se kerrotaan tässä."
    ),
    counting_stores=(
        "Tallentaa evästeen {first} ja tiedon {second} selaimen paikalliseen muistiin, kummankin 90 päiväksi. "
        "Lataa palvelimelta {host}."
    ),
    video_title="Sivulla on video",
    video=(
        "Video tulee toiselta yritykseltä. Kun sallit sen tästä, sallit vain videot. Skripti muistaa, haluatko tekstityksen."
    ),
    video_stores="Tallentaa evästeen {first} 6 kuukaudeksi. Lataa palvelimelta {host}.",
    frame="Minuutti pajalla",
    like_title="Sivulla on tykkäysnappi",
    like=(
        "Nappi tulee yhteisöpalvelulta, joka tunnistaa laitteesi sen avulla. Sivulla ei ole siitä mitään, ei edes "
        "kuvaa, ennen kuin sallit sen."
    ),
    like_stores="Tallentaa evästeen {first} vuodeksi. Lataa palvelimelta {host}.",
    button="Tykkäysnappi",
    say="Tykkää tästä sivusta",
    allowed_title="Mikä on nyt sallittua",
    unasked="Et ole vielä valinnut, joten mitään lupaasi odottavaa ei ole ladattu.",
    none="Olet valinnut: mitään lupaasi odottavaa ei ole ladattu.",
    some="Olet valinnut: sallimasi on ladattu, eikä mitään muuta.",
    yes="Sallittu",
    no="Ei sallittu",
    stored="Laitteellasi välttämättömän lisäksi:",
    nothing="ei mitään",
    receipt="Kuitti valinnastasi:",
    without_script="Ilman JavaScriptiä mitään ei kysytä eikä mitään suostumusta odottavaa koskaan ladata.",
    demo="Keksitty, ja vain oman koneesi tarjoama: siltä ei lähde mitään.",
)

_SV: Final = Words(
    title="En webbplats som frågar först",
    skip="Hoppa till texten",
    languages="Språk",
    faulty="En sida med fel",
    headline="En webbplats som frågar först",
    lead=(
        "Det här är webbplatsen för demons påhittade register. Den räknar besök, visar en video och har en "
        "gilla-knapp, som webbplatser brukar. Inget av det laddas innan du har tillåtit det."
    ),
    promise="Du kan läsa allt här utan att tillåta något.",
    how=(
        "En enda rad på sidan hämtar bannern. Det den frågar om, och det den berättar, görs av samma beskrivning "
        "som registret följer. Det som väntar på dig är märkt med namnet på sitt ändamål."
    ),
    counting_title="Besök räknas",
    counting=(
        "Ett skript från ett analysbolag ger din enhet ett slumptal och räknar den här sidan med det. Det syns inte, "
        "och därför sägs det här."
    ),
    counting_stores=(
        "Lagrar kakan {first} och uppgiften {second} i webbläsarens lokala minne, båda i 90 dagar. Laddar från {host}."
    ),
    video_title="En video visas",
    video=(
        "Videon kommer från ett annat företag. Tillåter du den här tillåter du bara videor. Ett skript kommer ihåg om du "
        "vill ha textning."
    ),
    video_stores="Lagrar kakan {first} i 6 månader. Laddar från {host}.",
    frame="En minut i verkstaden",
    like_title="Här finns en gilla-knapp",
    like=(
        "Knappen kommer från ett socialt nätverk, som känner igen din enhet med den. Inget av den finns på sidan "
        "innan du tillåter det, inte ens bilden."
    ),
    like_stores="Lagrar kakan {first} i ett år. Laddar från {host}.",
    button="Gilla-knapp",
    say="Gilla den här sidan",
    allowed_title="Vad som är tillåtet nu",
    unasked="Du har inte valt ännu, så inget som väntar på dig är laddat.",
    none="Du har valt: inget som väntar på dig är laddat.",
    some="Du har valt: det du har tillåtit är laddat, och inget annat.",
    yes="Tillåtet",
    no="Inte tillåtet",
    stored="På din enhet utöver det nödvändiga:",
    nothing="ingenting",
    receipt="Kvitto på ditt val:",
    without_script="Utan JavaScript frågas inget, och inget som väntar på samtycke laddas någonsin.",
    demo="Påhittad, och visas bara av din egen dator: inget lämnar den.",
)

WORDS: Final = {Language.EN: _EN, Language.FI: _FI, Language.SV: _SV}
