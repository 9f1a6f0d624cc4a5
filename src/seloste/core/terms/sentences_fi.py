"""Suomenkieliset virkkeet: tiivistelmä, seloste ja vastaus tietopyyntöön."""

from typing import Final

from seloste.core.terms.model import AnswerWords, Sentences, Summary

SUMMARY: Final = Summary(
    automated="Osa päätöksistä tehdään automaattisesti; alempana kerrotaan, mitä se sinulle merkitsee.",
    no_automated="Sinua koskevia päätöksiä ei tehdä automaattisesti.",
    no_recipients="Tietojasi ei saa kukaan muu kuin oma henkilöstömme.",
    no_transfers="Tietosi pysyvät EU:ssa ja ETA-alueella.",
    recipients="Oman henkilöstömme lisäksi tietoja vastaanottavat: {recipients}.",
    retention="Kutakin tietoa säilytetään määrätty aika, minkä jälkeen se poistetaan; katso ”{title}”.",
    rights=(
        "Voit tutustua tietoihisi, saada ne oikaistuiksi ja poistetuiksi ja käyttää muita alla kerrottuja "
        "oikeuksia. Pyydä millä tavalla haluat; vastaamme kuukauden kuluessa. Voit myös valittaa "
        "viranomaiselle: {authority}."
    ),
    transfers="Osa tiedoista siirtyy EU:n ja ETA-alueen ulkopuolelle ({countries}) alla kerrotuin suojatoimin.",
    who="Rekisteristä vastaa {controller}. Kysymykset ja pyynnöt: {email}.",
    why="Käsittelemme tietoja näihin tarkoituksiin: {purposes}.",
)

SENTENCES: Final = Sentences(
    agreed_disclosure=(
        "Muille luovutamme tai julkaisemme tietojasi vain kirjallisella luvallasi tai lain velvoittaessa. "
        "Sähköposti on kirjallinen lupa, kun se tulee osoitteesta, joka meillä jo on sinusta; muussa "
        "tapauksessa pyydämme sinua ensin vahvistamaan sen. Voit peruuttaa luvan milloin tahansa."
    ),
    ask_any_channel=(
        "Voit esittää pyynnön millä tavalla haluat: sähköpostitse, kirjeitse, puhelimitse tai paikan päällä. "
        "Nopeimmin asia hoituu osoitteessa {email}."
    ),
    ask_deadline=(
        "Vastaamme viivytyksettä ja kuukauden kuluessa siitä, kun saimme pyynnön. Jos pyyntöjä on paljon tai ne "
        "ovat monimutkaisia, voimme tarvita enintään kaksi kuukautta lisää; kerromme siitä ja sen syyt "
        "ensimmäisen kuukauden aikana (12 artiklan 3 kohta)."
    ),
    ask_free="Pyyntö ei maksa mitään, eikä sitä tarvitse perustella (12 artiklan 5 kohta).",
    ask_identity=(
        "Pyydämme sinua osoittamaan henkilöllisyytesi vain, jos meillä on perusteltu syy epäillä sitä, emmekä "
        "koskaan enempää kuin on tarpeen; emme pyydä kopioita henkilöasiakirjoista (12 artiklan 6 kohta)."
    ),
    ask_refusal=(
        "Jos emme tee mitä pyydät, kerromme saman kuukauden kuluessa miksi, ja miten voit valittaa "
        "viranomaiselle tai viedä asian tuomioistuimeen (12 artiklan 4 kohta, 77 ja 79 artikla)."
    ),
    complaint=(
        "Jos katsot, että käsittelemme tietojasi lain vastaisesti, voit tehdä valituksen "
        "valvontaviranomaiselle, varsinkin siinä EU-maassa, jossa asut tai työskentelet tai jossa asia tapahtui "
        "(77 artikla). Meidän maassamme se on alla mainittu. Voit myös ottaa asian ensin puheeksi kanssamme."
    ),
    consent_texts="Näin kuuluvat tekstit, joihin pyydämme suostumustasi; kuhunkin vastaat erikseen:",
    cookies=(
        "Eväste on tieto, jonka verkkosivusto tallentaa laitteellesi tai lukee siitä; samat säännöt koskevat "
        "muitakin vastaavia tekniikoita. Sivustomme käyttää seuraavia. Evästettä, joka ei ole välttämätön sille, "
        "mitä sivustolta pyydät, käytetään vain jos olet suostunut siihen, ja sivustoa voi käyttää "
        "suostumattakin (direktiivi 2002/58/EY, 5 artiklan 3 kohta)."
    ),
    cookies_none="Sivustomme ei tallenna laitteellesi evästeitä eikä lue niitä siitä.",
    evidence=(
        "Jotta käsittelyn lainmukaisuus voidaan osoittaa jälkikäteen (5 artiklan 2 kohta), järjestelmä säilyttää itse:"
    ),
    evidence_consents="Suostumuksesi ja kieltäytymisesi: mitä kysyttiin, millä sanoin, mitä vastasit ja milloin",
    evidence_erasure=(
        "Kun tietosi poistetaan, myös avaimet, joita niiden varmuuskopiot vaatisivat, hävitetään. Lokiin jää "
        "merkintä siitä, että tietoja poistettiin ja milloin, mutta ei itse tietoja."
    ),
    evidence_log="Tietojesi jokainen käyttö: milloin, mihin tarkoitukseen ja mitä tehtiin",
    evidence_requests="Pyyntösi, niihin liittyvät kirjeet ja vastauksemme",
    fields=(
        "Nämä tiedot kuvaavat sinua. Viimeisessä sarakkeessa kerrotaan, onko tieto annettava ja mitä seuraa, jos "
        "sitä ei anna."
    ),
    joint_controllers=(
        "Yhteisrekisterinpitäjä päättää osuudestaan yhdessä kanssamme, ja olemme sopineet, kuka hoitaa mitäkin "
        "(26 artikla). Voit kääntyä kumman puoleen tahansa ja pyytää meiltä järjestelyn keskeisen sisällön."
    ),
    law=(
        "Tässä selosteessa annetaan tiedot, joita yleisen tietosuoja-asetuksen (EU) 2016/679 13 ja 14 artikla "
        "edellyttävät. Jäljempänä mainitut artiklat ovat tuon asetuksen artikloja, jollei muuta säädöstä mainita."
    ),
    law_finland="Suomessa asetusta täydentää tietosuojalaki (1050/2018).",
    no_automated=(
        "Emme tee sinua koskevia päätöksiä pelkästään automaattisesti emmekä profilointia, jolla olisi sinulle "
        "oikeudellisia tai muuten merkittäviä vaikutuksia (22 artikla)."
    ),
    no_officer="Ei ole nimitetty, koska laki ei sitä edellytä: {reason}",
    no_recipients="Kukaan muu kuin oma henkilöstömme ei saa tietojasi.",
    no_transfers="Emme siirrä tietojasi EU:n ja ETA-alueen ulkopuolelle.",
    objection=(
        "Voit omaan tilanteeseesi liittyvällä perusteella milloin tahansa vastustaa tietojesi käsittelyä näihin "
        "tarkoituksiin: {purposes}. Lopetamme silloin käsittelyn, ellemme osoita huomattavan tärkeää syytä, "
        "joka syrjäyttää sinun etusi, tai tarvitse tietoja oikeusvaadetta varten (21 artiklan 1 kohta). "
        "Kirjoita osoitteeseen {email} tai kerro meille muulla tavoin."
    ),
    objection_marketing=(
        "Voit milloin tahansa ja syytä ilmoittamatta kieltää tietojesi käsittelyn suoramarkkinointiin ja siihen "
        "liittyvään profilointiin. Lopetamme silloin heti (21 artiklan 2 ja 3 kohta). Kirjoita osoitteeseen "
        "{email} tai kerro meille muulla tavoin."
    ),
    portability=(
        "Osan tiedoista voit saada yleisesti käytetyssä koneellisesti luettavassa muodossa (JSON) tai siirretyksi "
        "suoraan toiselle rekisterinpitäjälle, jos se on teknisesti mahdollista (20 artikla). Niitä ovat tiedot, "
        "jotka olet itse antanut ja joita käsittelemme automaattisesti näihin tarkoituksiin: {purposes}. Tämä "
        "koskee seuraavia:"
    ),
    purposes="Tietojasi käytetään näihin tarkoituksiin eikä muihin. Kullakin on yksi oikeusperuste.",
    recipients="Tietoja saavat vain tässä nimetyt, ja vain kohdassaan mainittuihin tarkoituksiin.",
    records="Nämä ovat päivättyjä merkintöjä, joita syntyy, kun asioit kanssamme.",
    retention=(
        "Kun aika on kulunut, tieto poistetaan. Jos pyydät ja laki sallii, poistamme tiedon jo aiemmin."
    ),
    retention_default="Tietoa tarvitaan tämän ajan niihin tarkoituksiin, joihin se on kerätty.",
    rights=(
        "Sinulla on nämä oikeudet. Osa riippuu oikeusperusteesta tai niistä on poikkeuksia, jotka selitämme "
        "silloin, kun ne koskevat sinua."
    ),
    sources_third_party=("Saamme tietoja myös muilta kuin sinulta itseltäsi (14 artikla): {sources}."),
    transfers="Nämä vastaanottajat ovat EU:n ja ETA-alueen ulkopuolella:",
    versions=(
        "Tämä seloste on muodostettu kuvauksesta, jonka mukaan rekisteri itse toimii; tiiviste yksilöi kuvauksen. "
        "Aiemmat versiot saat meiltä. Ennen kuin käytämme tietojasi uuteen tarkoitukseen, kerromme siitä sinulle "
        "(13 artiklan 3 kohta)."
    ),
    withdrawal=(
        "Voit peruuttaa suostumuksesi milloin tahansa yhtä helposti kuin annoit sen: viestissä olevasta linkistä "
        "tai osoitteessa {email}. Ennen peruuttamista tehty käsittely on edelleen lainmukaista, eikä "
        "peruuttamisesta ole muita seurauksia (7 artiklan 3 kohta). Tämä koskee seuraavia: {purposes}."
    ),
)

ANSWER: Final = AnswerWords(
    action="Mitä tehtiin",
    answered_at="Vastattu",
    categories="Tietojesi ryhmät",
    categories_text="Sinusta on näihin ryhmiin kuuluvia tietoja (15 artiklan 1 kohdan b alakohta):",
    channel="Tapa ja kieli",
    choice="Valintasi",
    consents="Suostumuksesi",
    contents="Sisältö",
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
    retired="Ei enää kuulu rekisteriin",
    retired_kept="Kunnes rekisterin muutos on pantu toimeen",
    sources_text="Sinua koskevat tiedot on saatu näistä lähteistä (15 artiklan 1 kohdan g alakohta):",
    state="Tila",
    text_shown="Sinulle näytetty teksti",
    title="Tiedot, jotka meillä on sinusta",
    uses="Miten tietojasi on käytetty",
    uses_text=(
        "Lokista näkyy, milloin ja mihin tietojasi on käytetty. Työntekijöittemme nimet eivät ole sinua koskevia "
        "tietoja (unionin tuomioistuin, C-579/21)."
    ),
    value="Sisältö",
    when="Milloin",
)
