"""What the banner says in its own words, in one language each; names and purposes come from the description."""

from dataclasses import dataclass
from typing import Final

from seloste.core.language import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The banner's own sentences; what stands in braces is filled in, by Python or, where said, in the browser."""

    title: str
    ask: str
    free: str
    accept: str
    reject: str
    choose: str
    save: str
    accept_others: str
    """What accepting says where the visitor's browser has refused some purposes by a signal."""
    signal: str
    close: str
    reopen: str
    withdraw: str
    notice: str
    preferences: str
    intro: str
    nothing: str
    """Instead of ``intro``, where no purpose waits for consent."""
    recipients: str
    necessary: str
    necessary_why: str
    name: str
    kind: str
    third_party: str
    held: str
    """In place of an embed, which is called ``{title}``; filled in in the browser."""
    held_untitled: str
    show: str
    """The button of that place, filled in in the browser."""


_EN: Final = Words(
    title="Your choice about cookies",
    ask="{controller} asks for your consent to store or read data on your device for these purposes:",
    free="The site works whatever you choose. You can change your mind and withdraw your consent at any time under “{reopen}” on every page.",
    accept="Accept all",
    reject="Reject all",
    choose="Choose by purpose",
    save="Save my choices",
    accept_others="Accept the others",
    signal="Your browser asks not to share your data, so these count as refused: {purposes}. You can allow them one by one under “{choose}”.",
    close="Close and change nothing",
    reopen="Cookie choices",
    withdraw="Withdraw consent",
    notice="Privacy notice",
    preferences="Choose by purpose",
    intro="{controller} ({email}) answers for what is stored and read here. Until you allow more, only what the site needs is stored. Your choice is remembered for {days}, whether you allow or refuse. You can withdraw your consent at any time under “{reopen}” on every page.",
    nothing="{controller} ({email}) answers for what is stored and read here. Only what the site needs is stored.",
    recipients="Who receives the data:",
    necessary="What the site needs to work",
    necessary_why="Stored without asking, because the site does not work without it. It is used for nothing else.",
    name="Name",
    kind="Kind",
    third_party="third party",
    held="“{title}” is not shown, because it would store or read data on your device for: {purposes}.",
    held_untitled="A part of this page is not shown, because it would store or read data on your device for: {purposes}.",
    show="Allow “{purposes}” and show",
)

_FI: Final = Words(
    title="Valintasi evästeistä",
    ask="{controller} pyytää suostumustasi tietojen tallentamiseen laitteellesi ja lukemiseen siltä näihin tarkoituksiin:",
    free="Sivusto toimii, valitsit miten tahansa. Voit muuttaa mieltäsi ja peruuttaa suostumuksesi milloin tahansa jokaisen sivun kohdasta ”{reopen}”.",
    accept="Hyväksy kaikki",
    reject="Hylkää kaikki",
    choose="Valitse tarkoituksittain",
    save="Tallenna valintani",
    accept_others="Hyväksy muut",
    signal="Selaimesi pyytää, ettei tietojasi luovuteta muille, joten nämä katsotaan hylätyiksi: {purposes}. Voit sallia ne yksitellen kohdassa ”{choose}”.",
    close="Sulje muuttamatta mitään",
    reopen="Evästevalinnat",
    withdraw="Peruuta suostumus",
    notice="Tietosuojaseloste",
    preferences="Valitse tarkoituksittain",
    intro="{controller} ({email}) vastaa siitä, mitä täällä tallennetaan ja luetaan. Ennen kuin sallit muuta, tallennetaan vain se, mitä sivusto tarvitsee. Valintasi muistetaan {days}, sallit tai et. Voit peruuttaa suostumuksesi milloin tahansa jokaisen sivun kohdasta ”{reopen}”.",
    nothing="{controller} ({email}) vastaa siitä, mitä täällä tallennetaan ja luetaan. Vain se tallennetaan, mitä sivusto tarvitsee.",
    recipients="Kuka saa tiedot:",
    necessary="Mitä sivusto tarvitsee toimiakseen",
    necessary_why="Tallennetaan kysymättä, koska sivusto ei toimi ilman. Ei käytetä mihinkään muuhun.",
    name="Nimi",
    kind="Laji",
    third_party="kolmas osapuoli",
    held="”{title}” ei näy, koska se tallentaisi tietoja laitteellesi tai lukisi niitä siltä tähän: {purposes}.",
    held_untitled="Osa tästä sivusta ei näy, koska se tallentaisi tietoja laitteellesi tai lukisi niitä siltä tähän: {purposes}.",
    show="Salli ”{purposes}” ja näytä",
)

_SV: Final = Words(
    title="Ditt val om kakor",
    ask="{controller} ber om ditt samtycke till att lagra och läsa uppgifter på din enhet för dessa ändamål:",
    free="Webbplatsen fungerar hur du än väljer. Du kan ändra dig och återkalla ditt samtycke när som helst under ”{reopen}” på varje sida.",
    accept="Godkänn alla",
    reject="Avvisa alla",
    choose="Välj per ändamål",
    save="Spara mina val",
    accept_others="Godkänn de övriga",
    signal="Din webbläsare ber att dina uppgifter inte delas, så dessa räknas som avvisade: {purposes}. Du kan tillåta dem ett och ett under ”{choose}”.",
    close="Stäng utan att ändra något",
    reopen="Val av kakor",
    withdraw="Återkalla samtycket",
    notice="Dataskyddsbeskrivning",
    preferences="Välj per ändamål",
    intro="{controller} ({email}) svarar för vad som lagras och läses här. Innan du tillåter mer lagras bara det som webbplatsen behöver. Ditt val gäller i {days}, vare sig du tillåter eller avvisar. Du kan återkalla ditt samtycke när som helst under ”{reopen}” på varje sida.",
    nothing="{controller} ({email}) svarar för vad som lagras och läses här. Bara det som webbplatsen behöver lagras.",
    recipients="Vem som får uppgifterna:",
    necessary="Det som webbplatsen behöver för att fungera",
    necessary_why="Lagras utan att fråga, eftersom webbplatsen inte fungerar utan det. Det används inte till något annat.",
    name="Namn",
    kind="Typ",
    third_party="tredje part",
    held="”{title}” visas inte, eftersom det skulle lagra eller läsa uppgifter på din enhet för: {purposes}.",
    held_untitled="En del av den här sidan visas inte, eftersom den skulle lagra eller läsa uppgifter på din enhet för: {purposes}.",
    show="Tillåt ”{purposes}” och visa",
)

_WORDS: Final = {Language.EN: _EN, Language.FI: _FI, Language.SV: _SV}


def words(language: Language) -> Words:
    """Return what the banner says in ``language``."""
    return _WORDS[language]
