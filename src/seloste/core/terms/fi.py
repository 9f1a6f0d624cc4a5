"""Suomi: yleiskieltä, lukijaa puhutellaan sinuksi; termit tietosuojavaltuutetun toimiston mukaan."""

from typing import Final

from seloste.core.terms import words
from seloste.core.terms.described_fi import DESCRIBED
from seloste.core.terms.model import Labels, Terms, Titles
from seloste.core.terms.sentences_fi import ANSWER, SENTENCES, SUMMARY

_LABELS: Final = Labels(
    address="Osoite",
    all_purposes="Kaikki edellä mainitut tarkoitukset",
    allowed_by="Mikä käsittelyn sallii",
    automated_effects="Mitä se merkitsee sinulle",
    automated_logic="Miten se toimii",
    automated_name="Päätös",
    automated_review="Miten voit riitauttaa sen",
    business_id="Y-tunnus",
    contact_person="Yhteyshenkilö",
    controller="Rekisterinpitäjä",
    cookie="Eväste",
    cookie_lasts="Kesto",
    cookie_provider="Asettaja",
    cookie_purpose="Käyttötarkoitus",
    copy_from="Mistä suojatoimet saa nähtäväkseen",
    data="Tieto",
    email="Sähköposti",
    fingerprint="Tiiviste (SHA-256)",
    given="Onko tieto annettava?",
    kept="Säilytysaika",
    legal_basis="Oikeusperuste",
    mechanism="Siirron peruste",
    name="Nimi",
    no="ei",
    none="ei ole",
    officer="Tietosuojavastaava",
    phone="Puhelin",
    publication="Julkaisu",
    published_for="Julkaisuaika",
    published_where="Missä",
    purpose="Käsittelyn tarkoitus",
    purposes="Käsittelyn tarkoitukset",
    recipient="Vastaanottaja",
    recipient_role="Asema",
    representative="Edustaja EU:ssa",
    reviewed="Viimeksi tarkistettu",
    right="Oikeus",
    right_means="Mitä se tarkoittaa",
    source="Mistä tieto saadaan",
    updated="Päivitetty",
    version="Versio",
    website="Verkkosivusto",
    what_we_do="Mitä teemme",
    why="Perustelu",
    yes="kyllä",
)

_TITLES: Final = Titles(
    automated="Automaattiset päätökset ja profilointi",
    children="Lapset",
    complaint="Oikeutesi tehdä valitus",
    consent_texts="Mihin pyydämme suostumustasi",
    contents="Sisällys",
    controller="Kuka vastaa tiedoistasi",
    cookies="Evästeet",
    disclosures="Luovuttaminen muille",
    evidence="Mitä järjestelmä kirjaa itse",
    fields="Mitä tietoja sinusta säilytetään",
    how_to_ask="Miten käytät oikeuksiasi",
    joint_controllers="Yhteisrekisterinpitäjät",
    objection="Oikeutesi vastustaa käsittelyä",
    objection_marketing="Suoramarkkinointi",
    objection_other="Muu käsittely",
    places="Missä tietojasi säilytetään",
    portability="Tiedot, jotka voit saada mukaasi",
    publications="Mitä julkaisemme",
    purposes="Miksi käsittelemme tietojasi",
    recipients="Kuka saa tietojasi",
    records="Mitä kirjaamme asioinnistasi",
    retention="Kuinka kauan tietoja säilytetään",
    rights="Oikeutesi",
    security="Miten tietoja suojataan",
    sensitive="Erityisesti suojatut tiedot",
    sources="Mistä tiedot saadaan",
    staff="Oma henkilöstömme",
    summary="Lyhyesti",
    transfers="Siirrot EU:n ja ETA-alueen ulkopuolelle",
    versions="Tästä selosteesta",
    withdrawal="Suostumuksen peruuttaminen",
)

TERMS: Final = Terms(
    locale="fi",
    notice_title="Tietosuojaseloste: {register}",
    clock="H.mm",
    time="{day} klo {clock}",
    period_from="{period} {start}",
    session="Kunnes suljet selaimen",
    basis_because="{basis}\n{because}",
    quoted="”{text}”",
    labels=_LABELS,
    titles=_TITLES,
    summary=SUMMARY,
    sentences=SENTENCES,
    answer=ANSWER,
    described=DESCRIBED,
    bases=words.Bases(
        consent="Suostumus (6 artiklan 1 kohdan a alakohta)",
        contract="Sopimus kanssasi tai sitä edeltävät toimet pyynnöstäsi (6 artiklan 1 kohdan b alakohta)",
        legal_obligation="Lakisääteinen velvoite (6 artiklan 1 kohdan c alakohta)",
        vital_interests="Elintärkeiden etujen suojaaminen (6 artiklan 1 kohdan d alakohta)",
        public_task="Yleistä etua koskeva tehtävä tai julkinen valta (6 artiklan 1 kohdan e alakohta)",
        legitimate_interests="Oikeutetut edut (6 artiklan 1 kohdan f alakohta)",
    ),
    consent_channels=words.ConsentChannels(
        web_form="verkkolomake", confirmation_link="vahvistuslinkki", withdrawal_link="peruutuslinkki"
    ),
    consent_choices=words.ConsentChoices(
        given="Annettu", confirmed="Vahvistettu", refused="Kieltäydytty", withdrawn="Peruutettu"
    ),
    consent_states=words.ConsentStates(
        never_asked="ei kysytty",
        awaiting_confirmation="odottaa vahvistustasi",
        given="voimassa",
        refused="kieltäydytty",
        withdrawn="peruutettu",
    ),
    kinds=words.Kinds(
        access="saada tutustua tietoihin",
        rectification="tietojen oikaiseminen",
        erasure="tietojen poistaminen",
        restriction="käsittelyn rajoittaminen",
        objection="käsittelyn vastustaminen",
        portability="tietojen siirtäminen järjestelmästä toiseen",
        consent_withdrawal="suostumuksen peruuttaminen",
        disclosure_permission="lupa luovuttaa tietoja",
        disclosure_withdrawal="luovutusluvan peruuttaminen",
        identity_proof="henkilöllisyyden vahvistaminen",
        reminder="muistutus aiemmasta pyynnöstä",
        other="muu asia",
    ),
    mechanisms=words.Mechanisms(
        adequacy="Euroopan komission päätös tietosuojan riittävyydestä (45 artikla)",
        standard_contractual_clauses="Euroopan komission vakiosopimuslausekkeet (46 artiklan 2 kohdan c alakohta)",
        binding_corporate_rules="Yritystä koskevat sitovat säännöt (47 artikla)",
        code_of_conduct="Hyväksytyt käytännesäännöt (46 artiklan 2 kohdan e alakohta)",
        certification="Hyväksytty sertifiointi (46 artiklan 2 kohdan f alakohta)",
        explicit_consent="Nimenomainen suostumuksesi (49 artiklan 1 kohdan a alakohta)",
    ),
    necessities=words.Necessities(
        statutory="Kyllä, laki vaatii", contractual="Kyllä, palvelua varten", voluntary="Ei, voit itse valita"
    ),
    request_states=words.RequestStates(
        to_identify="saapunut",
        awaiting_identity="odottaa vahvistustasi siitä, että pyyntö on sinun",
        identified="vastattavana",
        answered="vastattu",
        closed="päätetty",
    ),
    rights=words.Rights(
        access=words.Right(
            name="Oikeus saada tutustua tietoihin",
            means="Saat tietää, käsittelemmekö tietojasi, ja saat niistä jäljennöksen (15 artikla).",
        ),
        rectification=words.Right(
            name="Tietojen oikaiseminen",
            means="Virheelliset tiedot oikaistaan ja puutteelliset täydennetään (16 artikla).",
        ),
        erasure=words.Right(
            name="Tietojen poistaminen",
            means="Tiedot poistetaan esimerkiksi silloin, kun niitä ei enää tarvita; se, minkä säilyttämiseen laki velvoittaa, jää (17 artikla).",
        ),
        restriction=words.Right(
            name="Käsittelyn rajoittaminen",
            means="Tietoja ainoastaan säilytetään esimerkiksi sen aikaa, kun selvitämme, ovatko ne oikein (18 artikla).",
        ),
        portability=words.Right(
            name="Oikeus siirtää tiedot järjestelmästä toiseen",
            means="Saat antamasi tiedot mukaasi koneellisesti luettavassa muodossa (20 artikla).",
        ),
        objection=words.Right(
            name="Oikeus vastustaa käsittelyä",
            means="Voit vastustaa etuihimme perustuvaa käsittelyä ja kaikkea suoramarkkinointia (21 artikla).",
        ),
        withdrawal=words.Right(
            name="Suostumuksen peruuttaminen",
            means="Voit peruuttaa suostumuksesi milloin tahansa (7 artiklan 3 kohta).",
        ),
        human_review=words.Right(
            name="Oikeus ihmisen tekemään ratkaisuun",
            means="Voit vaatia, että ihminen käsittelee automaattisen päätöksen, esittää kantasi ja riitauttaa päätöksen (22 artiklan 3 kohta).",
        ),
        complaint=words.Right(
            name="Oikeus tehdä valitus", means="Voit valittaa valvontaviranomaiselle (77 artikla)."
        ),
    ),
    roles=words.Roles(
        processor="Henkilötietojen käsittelijä: toimii vain rekisterinpitäjän ohjeiden mukaan",
        controller="Rekisterinpitäjä: päättää itse",
        joint_controller="Yhteisrekisterinpitäjä kanssamme",
    ),
    start_events=words.StartEvents(
        collected="tiedon tallentamisesta",
        last_contact="viimeisimmästä yhteydenotostasi",
        relationship_end="asiakassuhteen päättymisestä",
        contract_end="sopimuksen päättymisestä",
        financial_year_end="tilikauden päättymisestä",
        calendar_year_end="sen kalenterivuoden lopusta, jonka aikana tilikausi päättyi",
        consent_withdrawn="suostumuksen peruuttamisesta",
        request_closed="pyynnön käsittelyn päättymisestä",
    ),
    units=words.Units(
        minutes=words.Unit(
            one="minuutti", many="minuuttia", within_one="minuutin", within_many="{count} minuutin"
        ),
        hours=words.Unit(one="tunti", many="tuntia", within_one="tunnin", within_many="{count} tunnin"),
        days=words.Unit(one="päivä", many="päivää", within_one="päivän", within_many="{count} päivän"),
        months=words.Unit(
            one="kuukausi", many="kuukautta", within_one="kuukauden", within_many="{count} kuukauden"
        ),
        years=words.Unit(one="vuosi", many="vuotta", within_one="vuoden", within_many="{count} vuoden"),
    ),
    use_actions=words.UseActions(
        search="Löytynyt haussa",
        read="Luettu",
        add="Lisätty tai muutettu",
        answer="Pyyntöä käsitelty",
        sort="Kirje lajiteltu",
        send="Viesti lähetetty",
        read_letters="Kirjeet luettu",
        read_log="Loki luettu",
        verify_log="Loki tarkastettu",
        read_description="Rekisterin kuvaus luettu",
    ),
)
