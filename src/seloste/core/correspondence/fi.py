"""Kirjeet suomeksi."""

from typing import Final

from seloste.core.correspondence import texts
from seloste.core.letters.kinds import Kind
from seloste.core.requests import WhyNot

TEXTS: Final = texts.Texts(
    calendar=texts.Calendar(
        date="{weekday} {day}.\N{NO-BREAK SPACE}{month} {year}",
        weekdays=(
            "maanantaina",
            "tiistaina",
            "keskiviikkona",
            "torstaina",
            "perjantaina",
            "lauantaina",
            "sunnuntaina",
        ),
        months=(
            "tammikuuta",
            "helmikuuta",
            "maaliskuuta",
            "huhtikuuta",
            "toukokuuta",
            "kesäkuuta",
            "heinäkuuta",
            "elokuuta",
            "syyskuuta",
            "lokakuuta",
            "marraskuuta",
            "joulukuuta",
        ),
    ),
    frame=texts.Frame(
        greeting="Hei,",
        any_way_matter=(
            "Voit vastata tähän viestiin tai ottaa yhteyttä millä muulla tavalla tahansa. Viite auttaa meitä "
            "löytämään pyyntösi, mutta sitä ei ole pakko mainita."
        ),
        any_way="Jos sinulla on kysyttävää, vastaa tähän viestiin tai ota yhteyttä muulla tavalla.",
        reference="Viite: {reference}",
        no_papers="Älä koskaan lähetä meille kopiota henkilöasiakirjasta.",
        regards="Ystävällisin terveisin",
        contact="Yhteystiedot: {contact}, {email}",
        notice="Tietosuojaselosteemme:",
    ),
    acknowledgement=texts.Acknowledgement(
        subject="Saimme pyyntösi",
        received="{controller} sai henkilötietoja koskevan pyyntösi {received}.",
        due=(
            "Vastaamme viivytyksettä, viimeistään {due}. Jos pyyntö osoittautuu monimutkaiseksi, voimme "
            "tarvita lisää aikaa, mutta vastaamme silloinkin viimeistään {extended}. Lisäajasta ja sen syistä "
            "kerromme sinulle jo ensimmäiseen määräpäivään mennessä."
        ),
        understood="Ymmärsimme pyyntösi näin: {kinds}. Jos tarkoitit muuta, kerro se meille.",
        confirm=(
            "Vahvista, että pyyntö on sinun: se koskee henkilötietoja, ja kuka tahansa olisi voinut lähettää sen "
            "sinun nimissäsi. Tee se tällä sivulla viimeistään {link_expires}:"
        ),
        unconfirmed=(
            "Jos et vahvista pyyntöä, vastaamme silti ajallaan, mutta emme voi antaa sinulle henkilötietoja "
            "emmekä oikaista tai poistaa niitä."
        ),
        not_you=(
            "Jos pyyntö ei ole sinun, älä tee mitään. Ilman vahvistusta emme anna sen perusteella tietoja "
            "kenellekään emmekä oikaise tai poista mitään."
        ),
        other_way="Jos linkki ei sovi sinulle, kerro siitä, niin etsimme toisen tavan.",
    ),
    acknowledgement_unknown=texts.AcknowledgementUnknown(
        subject="Saimme pyyntösi",
        received="{controller} sai henkilötietoja koskevan pyyntösi {received}.",
        due="Vastaamme viivytyksettä, viimeistään {due}.",
        unknown=(
            "Tätä sähköpostiosoitetta ei ole rekisterissämme, joten emme tiedä, kenen tietoja "
            "etsiä. Kerro, millä muulla sähköpostiosoitteella tai puhelinnumerolla saatamme tuntea sinut. Jos "
            "sellaista ei ole, kerro sekin."
        ),
        next=(
            "Ennen kuin annamme, oikaisemme tai poistamme henkilötietoja, varmistamme, että ne ovat sinun. Otamme sinuun silloin yhteyttä "
            "tavalla, jonka tunnemme jo ennestään."
        ),
    ),
    confirm_identity=texts.ConfirmIdentity(
        subject="Onko tämä pyyntö sinun?",
        received=(
            "{controller} on saanut henkilötietoja koskevan pyynnön, jonka arvelemme tulleen sinulta. "
            "Kirjoitamme tähän sähköpostiosoitteeseen, koska tunsimme sen jo ennen pyyntöä."
        ),
        confirm="Jos pyyntö on sinun, vahvista se tällä sivulla viimeistään {link_expires}:",
        not_you=(
            "Jos pyyntö ei ole sinun, älä tee mitään. Ilman vahvistusta emme anna sen perusteella tietoja "
            "kenellekään emmekä oikaise tai poista mitään."
        ),
        other_way="Jos linkki ei sovi sinulle, kerro siitä, niin etsimme toisen tavan.",
    ),
    answer_ready=texts.AnswerReady(
        subject="Vastaus pyyntöösi on valmis",
        ready=(
            "{controller} on vastannut henkilötietoja koskevaan pyyntöösi. Nouda vastaus täältä viimeistään "
            "{expires}:"
        ),
        code=(
            "Kun avaat linkin, voit pyytää kertakäyttökoodin tähän sähköpostiosoitteeseen. Vastaus avautuu "
            "vain koodilla."
        ),
        deleted=(
            "Tuon päivän jälkeen vastaus poistetaan palvelusta. Voit esittää pyynnön uudelleen maksutta."
        ),
        complaint=(
            "Jos et ole tyytyväinen, kerro se meille. Voit myös tehdä valituksen valvontaviranomaiselle; "
            "tietosuojaselosteessamme kerrotaan, miten."
        ),
    ),
    outcome=texts.Outcome(
        subject="Vastaus pyyntöösi",
        answered="{controller} on käsitellyt henkilötietoja koskevan pyyntösi, joka saapui {received}.",
        parts="Näin teimme:",
        done="tehty",
        in_answer="vastauksessa",
        refused="ei toteutettu. {why}",
        kept_by_law=(
            "Laki velvoittaa meidät säilyttämään joitakin tietoja, kuten laskuja, määräajan. "
            "Tietosuojaselosteessamme kerrotaan, mitä ja kuinka kauan. Niitä ei käytetä mihinkään muuhun."
        ),
        last_letter=(
            "Tämä on viimeinen viesti sinulle tästä pyynnöstä. Säilytämme tätä sähköpostiosoitetta vain sen "
            "ajan, jonka lähettäminen vie, ja {days} päivää sen jälkeen."
        ),
        kinds={
            Kind.ACCESS: "omien tietojen saaminen",
            Kind.RECTIFICATION: "tietojen oikaiseminen",
            Kind.ERASURE: "tietojen poistaminen",
            Kind.RESTRICTION: "käsittelyn rajoittaminen",
            Kind.OBJECTION: "käsittelyn vastustaminen",
            Kind.PORTABILITY: "omien tietojen saaminen siirrettävässä muodossa",
            Kind.CONSENT_WITHDRAWAL: "suostumuksen peruuttaminen",
            Kind.DISCLOSURE_PERMISSION: "lupa luovuttaa tietoja",
            Kind.DISCLOSURE_WITHDRAWAL: "tietojen luovutusluvan peruuttaminen",
        },
        why_not={
            WhyNot.IS_RIGHT: "Tarkistimme tiedot, ja ne ovat rekisterissämme oikein.",
            WhyNot.LAW_KEEPS: (
                "Laki velvoittaa meidät säilyttämään tiedot määräajan (tietosuoja-asetus, 17 artiklan 3 kohdan b alakohta)."
            ),
            WhyNot.STILL_NEEDED: (
                "Tarvitsemme tietoja yhä siihen, mihin ne kerättiin (tietosuoja-asetus, 17 artiklan 1 kohta)."
            ),
            WhyNot.CLAIMS: (
                "Tarvitsemme tietoja oikeudellisen vaateen takia (tietosuoja-asetus, 17 artiklan 3 kohdan e alakohta)."
            ),
            WhyNot.NO_GROUND: (
                "Mikään rajoittamisen perusteista ei täyty (tietosuoja-asetus, 18 artiklan 1 kohta)."
            ),
            WhyNot.WEIGHS_MORE: (
                "Meillä on huomattavan tärkeä ja perusteltu syy, joka painaa enemmän (tietosuoja-asetus, "
                "21 artiklan 1 kohta)."
            ),
            WhyNot.NOTHING_THERE: "Meillä ei ole sinusta mitään tällaista.",
        },
    ),
    nothing_held=texts.NothingHeld(
        subject="Vastaus pyyntöösi",
        nothing=(
            "{controller} on etsinyt tietojasi rekisteristään. Meillä ei ole tällä sähköpostiosoitteella "
            "muita henkilötietoja kuin pyyntösi ja sitä koskevat kirjeemme."
        ),
        elsewhere=(
            "Jos saatamme tuntea sinut toisella sähköpostiosoitteella tai puhelinnumerolla, kerro se, niin "
            "etsimme uudelleen maksutta."
        ),
        complaint=(
            "Jos vastauksemme on mielestäsi väärä, voit tehdä valituksen valvontaviranomaiselle tai viedä "
            "asian tuomioistuimeen."
        ),
        authority="Valvontaviranomainen:",
    ),
    reply=texts.Reply(subject="Vastaus viestiisi"),
    sign_in_code=texts.SignInCode(
        subject="Kertakäyttökoodisi",
        asked="{controller} lähettää sinulle tämän koodin, koska sitä pyydettiin verkkosivuillamme:",
        lasts_one="Kirjoita se sivulle, jolla pyysit sitä. Se toimii kerran, {minutes} minuutin ajan.",
        lasts="Kirjoita se sivulle, jolla pyysit sitä. Se toimii kerran, {minutes} minuutin ajan.",
        secret="Älä anna koodia kenellekään. Emme koskaan kysy sitä puhelimitse emmekä sähköpostitse.",  # noqa: S106
        not_you="Jos et pyytänyt koodia, älä tee mitään. Ilman koodia kukaan ei pääse sisään.",
    ),
    confirm_consent=texts.ConfirmConsent(
        subject="Vahvista suostumuksesi",
        given=(
            "{controller} on saanut alla olevan suostumuksen, jonka yhteydessä annettiin tämä sähköpostiosoite. "
            "Suostumus on voimassa vasta, kun vahvistat sen."
        ),
        purpose="Tarkoitus: {purpose}",
        words="Suostumus kuuluu näin:",
        confirm="Jos annoit tämän suostumuksen, vahvista se täällä viimeistään {expires}:",
        unconfirmed=(
            "Ilman vahvistusta suostumus ei tule voimaan, eikä sinulle lähetetä mitään sen perusteella. Jos et "
            "antanut suostumusta tai olet muuttanut mielesi, älä tee mitään."
        ),
        withdraw="Voit peruuttaa suostumuksesi milloin tahansa yhtä helposti kuin annoit sen.",
    ),
    consent_confirmed=texts.ConsentConfirmed(
        subject="Suostumuksesi on vahvistettu",
        confirmed="Olet vahvistanut alla olevan suostumuksen, jonka saajana on {controller}. Se on nyt voimassa.",
        withdraw=(
            "Voit peruuttaa sen milloin tahansa, yhtä helposti kuin annoit sen ja syytä kertomatta. Säilytä "
            "tämä viesti: peruutat suostumuksen tällä sivulla."
        ),
        after="Peruutus ei vaikuta siihen, mitä suostumuksen nojalla on jo tehty. Sen jälkeen mitään ei enää tehdä.",
    ),
)
