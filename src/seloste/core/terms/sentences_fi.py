"""Suomenkieliset virkkeet: tiivistelmä, seloste ja vastaus tietopyyntöön."""

from typing import Final

from seloste.core.terms.model import AnswerWords, Sentences, Summary

SUMMARY: Final = Summary(
    automated="Osa päätöksistä tehdään automaattisesti; alempana kerrotaan, mitä se merkitsee sinulle.",
    no_automated="Sinua koskevia päätöksiä ei tehdä automaattisesti.",
    no_recipients="Tietojasi ei saa kukaan muu kuin oma henkilöstömme.",
    no_transfers="Tietosi pysyvät EU:ssa ja ETA-alueella.",
    recipients="Oman henkilöstömme lisäksi tietoja saavat: {recipients}.",
    retention="Kutakin tietoa säilytetään määrätty aika, minkä jälkeen se poistetaan; katso ”{title}”.",
    rights=(
        "Voit tutustua tietoihisi, pyytää niiden oikaisemista tai poistamista ja käyttää muita alla "
        "kerrottuja oikeuksia; vastaamme {within} kuluessa. Voit myös tehdä valituksen viranomaiselle: "
        "{authority}."
    ),
    sources="Tietojen muut lähteet kuin sinä itse: {sources}.",
    transfers=(
        "Osa tiedoista siirretään EU:n ja ETA-alueen ulkopuolelle ({countries}) alla kerrotuin suojatoimin."
    ),
    who="Rekisteristä vastaa {controller}. Kysymykset ja pyynnöt: {email}.",
    whom="Rekisterissä on tietoja näistä ihmisistä: {subjects}.",
    why="Käsittelemme tietoja näihin tarkoituksiin: {purposes}.",
)

SENTENCES: Final = Sentences(
    ask_balancing=(
        "Voit pyytää meiltä tiedon siitä, miten olemme punninneet etujamme suhteessa sinun etuihisi."
    ),
    ask_deadline=(
        "Vastaamme ilman aiheetonta viivytystä ja viimeistään {within} kuluessa siitä, kun saimme pyynnön (12 "
        "artiklan 3 kohta)."
    ),
    ask_extension=(
        "Jos pyyntöjä on paljon tai ne ovat monimutkaisia, voimme tarvita enintään {longer} lisää; kerromme "
        "siitä ja sen syistä ennen kuin ensimmäinen määräaika on kulunut."
    ),
    ask_free="Pyyntö ei maksa mitään (12 artiklan 5 kohta).",
    ask_one_way="Esitä pyyntö {channel}.",
    ask_refusal=(
        "Jos emme tee mitä pyydät, kerromme samassa ajassa siihen syyt ja sen, miten voit tehdä valituksen "
        "viranomaiselle tai viedä asian tuomioistuimeen (12 artiklan 4 kohta, 77 ja 79 artikla)."
    ),
    ask_ways=(
        "Voit esittää pyynnön itsellesi sopivalla tavalla: {channels}. Nopeimmin asia hoituu {quickest}."
    ),
    balancing="Etujen punninta: {balancing}",
    breach=(
        "Jos henkilötietojen tietoturvaloukkaus todennäköisesti aiheuttaa korkean riskin oikeuksillesi ja "
        "vapauksillesi, kerromme siitä sinulle ilman aiheetonta viivytystä (34 artikla)."
    ),
    channels="Kanavat: {channels}.",
    children=(
        "Palvelujamme tarjotaan suoraan myös lapsille. Kun lapsen tietojen käsittely perustuu suostumukseen, "
        "alle {age}-vuotias tarvitsee vanhempainvastuunkantajan suostumuksen tai valtuutuksen ({law})."
    ),
    complaint=(
        "Jos katsot, että käsittelemme tietojasi lainvastaisesti, voit tehdä valituksen "
        "valvontaviranomaiselle, erityisesti siinä EU-maassa, jossa asut tai työskentelet tai jossa asia "
        "tapahtui (77 artikla). Meidän maassamme se on alla mainittu. Voit myös ottaa asian ensin puheeksi "
        "kanssamme."
    ),
    consent_explicit="Pyydämme tähän nimenomaisen suostumuksesi.",
    consent_texts="Näin kuuluvat tekstit, joihin pyydämme suostumustasi; kuhunkin vastaat erikseen:",
    cookie_consent="Vain suostumuksellasi: {purpose}.",
    cookie_shared="Sitä voi lukea myös: {recipients}.",
    cookies=(
        "Eväste on tieto, jonka verkkosivusto tallentaa laitteellesi tai lukee siltä; samat säännöt koskevat "
        "muitakin vastaavia tekniikoita ({law}). Sivustomme käyttää seuraavia:"
    ),
    cookies_receipts="Jokaisesta valinnasta säilytämme kuitin: mitä kysyttiin ja mitä valitsit, ajan sekä satunnaisluvun, jonka selaimesi tietää. Siitä ei näy, kuka olet. Kuitti on voimassa {holds}, ja sen jälkeen sitä säilytetään todisteena {kept}.",
    cookies_choice=(
        "Muita kuin välttämättömiä käytetään vain, jos olet suostunut niihin, ja sivustoa voi käyttää "
        "suostumattakin."
    ),
    cookies_identifiable=(
        "Säilytämme myös IP-osoitteita ({labels}). Osoite yksin tai evästeen kanssa voi johtaa sinuun, joten "
        "käsittelemme molempia henkilötietoina."
    ),
    cookies_necessary=(
        "Ne kaikki ovat välttämättömiä sille, mitä sivustolta pyydät, joten suostumustasi ei tarvita."
    ),
    cookies_none="Sivustomme ei tallenna laitteellesi evästeitä eikä lue niitä siltä.",
    cookies_required="Sivustoa voivat käyttää vain ne, jotka hyväksyvät kaikki.",
    customers_only=(
        "Vain asiakkaillemme, omista vastaavista tuotteistamme ja palveluistamme. Voit kieltää sen maksutta "
        "milloin tahansa ja jokaisessa viestissä ({law})."
    ),
    disclosure_law="Muille luovutamme tietojasi vain, jos laki velvoittaa meidät siihen.",
    disclosure_permission=(
        "Muille luovutamme tietojasi vain luvallasi tai silloin, kun laki velvoittaa meidät siihen. Voit "
        "antaa luvan {channels} ja peruuttaa sen milloin tahansa."
    ),
    disclosure_sender=(
        "Lupa on voimassa vasta, kun tiedämme sen tulevan sinulta: jos se tulee osoitteesta, jota meillä ei "
        "ole sinusta ennestään, pyydämme sinua ensin vahvistamaan sen."
    ),
    engaged_by="Toimeksiantaja: {name}.",
    evidence=(
        "Jotta käsittelyn lainmukaisuus voidaan osoittaa jälkikäteen (5 artiklan 2 kohta), järjestelmä "
        "säilyttää itse:"
    ),
    evidence_consents=(
        "Suostumuksesi ja kieltäytymisesi: mitä kysyttiin, millä sanoin, mitä vastasit ja milloin"
    ),
    evidence_erasure=(
        "Kun tietosi poistetaan, myös avaimet, joita niiden varmuuskopiot vaatisivat, hävitetään. Lokiin jää "
        "merkintä siitä, että tietoja poistettiin ja milloin, mutta ei itse tietoja."
    ),
    evidence_log="Tietojesi jokainen käyttö: milloin, mihin tarkoitukseen ja mitä tehtiin",
    evidence_requests="Pyyntösi, niihin liittyvät kirjeet ja vastauksemme",
    fields=(
        "Nämä tiedot kuvaavat sinua. Kunkin kohdalla kerrotaan, mihin sitä käytetään, onko se annettava ja "
        "mitä siitä seuraa, jos et anna sitä."
    ),
    joint_ask=(
        "Voit pyytää meiltä järjestelyn keskeisen sisällön; se koskee yhteisrekisterinpitäjiä: {names}."
    ),
    joint_controllers=(
        "Yhteisrekisterinpitäjä päättää osuudestaan yhdessä kanssamme, ja olemme sopineet, kuka hoitaa "
        "mitäkin (26 artikla). Voit käyttää oikeuksiasi suhteessa kumpaankin."
    ),
    joint_essence="Järjestelyn keskeinen sisältö:",
    law=(
        "Tässä selosteessa annetaan tiedot, joita yleisen tietosuoja-asetuksen (EU) 2016/679 13 ja 14 artikla "
        "edellyttävät. Jäljempänä mainitut artiklat ovat tuon asetuksen artikloja, jollei muuta säädöstä "
        "mainita."
    ),
    law_finland="Suomessa asetusta täydentää tietosuojalaki (1050/2018).",
    no_access="Ei näe tietojasi.",
    no_automated=(
        "Emme tee sinua koskevia päätöksiä pelkästään automaattisesti emmekä profilointia, jolla olisi "
        "sinulle oikeusvaikutuksia tai joka vaikuttaisi sinuun vastaavalla tavalla merkittävästi (22 "
        "artikla)."
    ),
    no_children="Palvelujamme ei tarjota suoraan lapsille (8 artikla).",
    no_officer="Ei ole nimitetty, koska laki ei sitä edellytä: {reason}",
    no_recipients="Kukaan muu kuin oma henkilöstömme ei saa tietojasi.",
    no_transfers="Emme siirrä tietojasi EU:n ja ETA-alueen ulkopuolelle.",
    objection=(
        "Voit milloin tahansa omaan tilanteeseesi liittyvällä perusteella vastustaa tietojesi käsittelyä "
        "näihin tarkoituksiin: {purposes}. Lopetamme silloin käsittelyn, paitsi jos osoitamme siihen "
        "huomattavan tärkeän ja perustellun syyn, joka syrjäyttää sinun etusi, tai tarvitsemme tietoja "
        "oikeusvaadetta varten (21 artiklan 1 kohta). Kirjoita osoitteeseen {email} tai kerro meille muulla "
        "tavoin."
    ),
    objection_marketing=(
        "Voit milloin tahansa ja syytä ilmoittamatta kieltää meitä käyttämästä tietojasi suoramarkkinointiin "
        "ja siihen liittyvään profilointiin. Lopetamme silloin heti (21 artiklan 2 ja 3 kohta). Kirjoita "
        "osoitteeseen {email} tai kerro meille muulla tavoin."
    ),
    originals_deleted=(
        "Sähköpostitse lähettämäsi kirje poistetaan postilaatikostamme, kun se on tallessa rekisterissä."
    ),
    originals_moved=(
        "Sähköpostitse lähettämäsi kirje jää myös postilaatikkoomme omaan kansioonsa, kunnes poistamme sen sieltä."
    ),
    place_keeps="{place}. Säilytysaika {period}.",
    place_own="{controller}, omat tilat",
    portability=(
        "Osan tiedoista voit saada yleisesti käytetyssä koneellisesti luettavassa muodossa (JSON) tai "
        "siirretyksi suoraan toiselle rekisterinpitäjälle, jos se on teknisesti mahdollista (20 artikla)."
    ),
    portability_covers="Tämä koskee seuraavia: {data}.",
    portability_what=(
        "Niitä ovat tiedot, jotka olet itse antanut ja joita käsittelemme automaattisesti näihin "
        "tarkoituksiin: {purposes}."
    ),
    publications=(
        "Julkaisemme tämän vain, jos olet erikseen suostunut siihen. Voit peruuttaa suostumuksesi milloin "
        "tahansa, ja poistamme silloin julkaisun."
    ),
    purposes=(
        "Tietojasi käytetään näihin tarkoituksiin eikä muihin. Kullakin tarkoituksella on yksi oikeusperuste."
    ),
    recipient_hosts="Verkkosivustomme lataa siltä sisältöä: {hosts}.",
    recipients="Tietoja saavat vain tässä mainitut, ja vain kohdassaan mainittuihin tarkoituksiin.",
    records="Nämä ovat päivättyjä merkintöjä, joita syntyy, kun asioit kanssamme.",
    retention=(
        "Kun aika on kulunut, tieto poistetaan. Jos pyydät ja laki sallii, poistamme tiedon jo aiemmin."
    ),
    retention_default="Tietoa tarvitaan tämän ajan niihin tarkoituksiin, joihin se on kerätty.",
    rights=(
        "Sinulla on nämä oikeudet. Osa niistä riippuu oikeusperusteesta, ja osasta on poikkeuksia, jotka "
        "selitämme silloin, kun ne koskevat sinua."
    ),
    seen_by="Näkevät vain: {roles}.",
    sensitive="Laki suojaa näitä tietoja erityisesti. Käsittely perustuu seuraavaan:",
    source_not_public="{source} (lähde ei ole yleisesti saatavilla)",
    source_public="{source} (yleisesti saatavilla oleva lähde)",
    sources_third_party="Saamme tietoja myös muualta kuin sinulta itseltäsi (14 artikla): {sources}.",
    staff="Henkilöstöstämme tietojasi näkevät vain ne, joiden työ sitä vaatii, kukin näihin tarkoituksiin:",
    statistics="Laskemme näiden mukaan: {by}. Alle {count} ihmisen ryhmää ei näytetä.",
    subjects="Keiden tietoja: {subjects}.",
    transfer_assessed="Maan lainsäädäntö ja käytäntö on arvioitu viimeksi {day}.",
    transfer_listing="Vastaanottaja on luettelossa, johon päätös rajoittuu; tarkistettu viimeksi {day}.",
    transfer_occasional="Siirto on yksittäinen, ei toistuva.",
    transfers="Nämä vastaanottajat ovat EU:n ja ETA-alueen ulkopuolella:",
    versions=(
        "Tämä seloste on muodostettu kuvauksesta, jonka mukaan rekisteri itse toimii; tiiviste yksilöi "
        "kuvauksen. Aiemmat versiot saat meiltä. Ennen kuin käytämme tietojasi uuteen tarkoitukseen, kerromme "
        "siitä sinulle (13 artiklan 3 kohta)."
    ),
    withdrawal=(
        "Voit peruuttaa suostumuksesi milloin tahansa yhtä helposti kuin annoit sen: viestissä olevasta "
        "linkistä tai osoitteessa {email}. Ennen peruuttamista tehty käsittely on edelleen lainmukaista, eikä "
        "peruuttamisesta ole muita seurauksia (7 artiklan 3 kohta). Tämä koskee seuraavia: {purposes}."
    ),
    withdrawal_device=(
        "Sen, mitä verkkosivustomme saa tehdä laitteellasi, sallit ja peruutat sivustolla itsellään: miltä tahansa "
        "sivulta ja yhtä helposti. Tämä koskee seuraavia: {purposes}."
    ),
)

ANSWER: Final = AnswerWords(
    action="Mitä tehtiin",
    answered_at="Vastattu",
    categories="Tietojesi ryhmät",
    categories_text="Sinusta on näihin ryhmiin kuuluvia tietoja (15 artiklan 1 kohdan b alakohta):",
    channel="Tapa ja kieli",
    choice="Valintasi",
    change="Tapahtuma",
    consents="Suostumuksesi",
    contents="Sisältö",
    contract_begins="Alkaen",
    contract_ends="Päättyy",
    contract_lasts="voimassa",
    contracts="Sopimuksesi ja palvelusi",
    empty="(tyhjä)",
    fields="Tietosi",
    holds=(
        "Kyllä: {controller} käsittelee sinua koskevia henkilötietoja rekisterissä ”{register}”. Kaikki tiedot ovat alla."
    ),
    holds_nothing=(
        "Ei: omia pyyntöjäsi lukuun ottamatta {controller} ei säilytä sinua koskevia henkilötietoja "
        "rekisterissä ”{register}”."
    ),
    holds_title="Onko sinusta tietoja?",
    notice_version="Voimassa ollut seloste",
    letter_from_us="Me",
    letter_from_you="Sinä",
    letter_text="Kirje",
    letter_writer="Kirjoittaja",
    letters="Sinun kirjeesi ja meidän kirjeemme",
    lifted="Poistettu",
    objections="Vastustuksesi",
    purposes_text="Tietojasi käytetään näihin tarkoituksiin (15 artiklan 1 kohdan a alakohta):",
    received="Pyyntö saapunut",
    received_at="Saapunut",
    recipients_text=(
        "Näihin tarkoituksiin tietojasi saavat tai ovat saaneet (15 artiklan 1 kohdan c alakohta):"
    ),
    records="Asiointisi kanssamme",
    reference="Viite",
    request_kinds="Mitä pyysit",
    requests="Pyyntösi",
    retention_text="Sinua koskevia tietoja säilytetään näin kauan (15 artiklan 1 kohdan d alakohta):",
    restrictions="Tietojesi käytön rajoitukset",
    retired="Ei enää kuulu rekisteriin",
    retired_kept="Kunnes rekisterin muutos on pantu toimeen",
    sources_text="Sinua koskevat tiedot on saatu näistä lähteistä (15 artiklan 1 kohdan g alakohta):",
    state="Tila",
    text_shown="Sinulle näytetty teksti",
    title="Tiedot, jotka meillä on sinusta",
    until="voimassa {when} asti",
    uses="Miten tietojasi on käytetty",
    uses_text=(
        "Lokista näkyy, milloin ja mihin tietojasi on käytetty. Työntekijöittemme nimet eivät ole sinua koskevia "
        "tietoja (unionin tuomioistuin, C-579/21)."
    ),
    value="Sisältö",
    when="Milloin",
)
