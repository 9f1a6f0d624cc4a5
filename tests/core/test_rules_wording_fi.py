"""Suomenkielisiä virkkeitä: what breaks a rule is found in every inflection, and what is right to say is not."""

import pytest
from worded import cases, finds

BROKEN = {
    "L01": (
        "Tämä on henkilötietolain (523/1999) 10 ja 24 §:n mukainen rekisteriseloste.",
        "Käsittelemme tietoja henkilötietolakia noudattaen.",
        "Tarkastusoikeudesta säädetään henkilötietolaissa.",
        "Rekisterinpitäjä toimii lain 523/1999 mukaisesti.",
        "Seloste perustuu henkilörekisterilakiin.",
        "Sähköisessä suoramarkkinoinnissa noudatetaan sähköisen viestinnän tietosuojalakia.",
    ),
    "L02": (
        "Käyttämällä verkkosivujamme annat suostumuksesi tietojesi käsittelyyn.",
        "Asiakas antaa suostumuksensa henkilötietojensa tallentamiseen täyttämällä lomakkeen.",
        "Palvelun käyttäminen katsotaan suostumukseksi.",
        "Jatkamalla sivuston selaamista hyväksyt evästeiden käytön.",
        "Ellet ilmoita toisin, annat suostumuksesi uutiskirjeeseen.",
        "Suostumusruutu on valmiiksi rastitettu tilauslomakkeella.",
        "Kun lähetät yhteydenottopyynnön, suostut tietojesi luovuttamiseen.",
        "Oletamme, että suostut evästeisiin.",
        "Vaikeneminen tulkitaan suostumukseksi.",
    ),
    "L04": (
        "Tietoja säilytetään palvelimilla Suomessa tai muissa maissa.",
        "Henkilötietoja voidaan siirtää kumppanimme päättämään maahan.",
        "Varmuuskopiot ovat palveluntarjoajan valitsemassa paikassa.",
        "Tietoja voidaan käsitellä missä tahansa.",
        "Tiedot tallennetaan EU:ssa tai muualla.",
        "Palvelimet sijaitsevat ympäri maailmaa.",
        "Tietoja voi siirtyä maihin, joissa alihankkijamme toimivat.",
    ),
    "L05": (
        "Asiakastietoja säilytetään toistaiseksi.",
        "Tietojasi säilytetään niin kauan kuin se on tarpeellista käsittelyn tarkoituksen kannalta.",
        "Säilytämme henkilötietoja, kunnes pyydät niiden poistamista.",
        "Hakemukset arkistoidaan pysyvästi.",
        "Rekisterin tietojen säilytysaikaa ei ole määritelty.",
        "Tiedot pidetään rekisterissä tarvittavan ajan.",
    ),
    "L13": (
        "Tietoja käytetään tilausten toimittamiseen ja muihin vastaaviin tarkoituksiin.",
        "Käsittelemme tietoja muun muassa laskutusta varten.",
        "Asiakassuhteen hoito, viestintä, markkinointi ym.",
        "Lähetämme esim. uutiskirjeitä.",
        "Henkilötietoja käytetään palvelujemme kehittämiseen.",
        "Tietoja käsitellään siten kuin rekisteriselosteessa kerrotaan.",
    ),
    "L16": (
        "Palvelun käyttäminen edellyttää, että hyväksyt evästeet.",
        "Sinun täytyy sallia evästeet ennen kirjautumista.",
        "Verkkokauppaa ei voi käyttää hyväksymättä evästeitä.",
        "Sivusto ei toimi, ellet hyväksy evästeitä.",
        "Evästeiden hyväksyminen on palvelun käytön ehto.",
        "Voit lukea artikkeleita vain, jos hyväksyt markkinointievästeet.",
    ),
    "L17": (
        "Evästeiden avulla kerätyistä tiedoista ei voida tunnistaa yksittäistä käyttäjää.",
        "Evästeet eivät sisällä henkilötietoja.",
        "Kävijää ei voi yksilöidä evästeiden perusteella.",
        "Evästeillä keräämämme tieto on täysin anonyymiä.",
        "Sivustomme käyttää nimettömiä evästeitä.",
    ),
    "L19": (
        "Tarkastuspyyntö tulee tehdä kirjallisesti ja toimittaa rekisterin yhteyshenkilölle.",
        "Pyyntö on lähetettävä osoitteeseen tietosuoja@example.com.",
        "Korjausvaatimus esitetään kirjallisesti rekisterinpitäjälle.",
        "Käsittelemme ainoastaan kirjallisia pyyntöjä.",
        "Omat tietonsa saa nähtäväksi allekirjoitetulla tarkastuspyynnöllä.",
        "Pyynnön voi jättää vain henkilökohtaisesti toimistoomme.",
    ),
    "L22": (
        "Yhtiö ei ole vastuussa mistään vahingoista, joita tietojen käsittely aiheuttaa.",
        "Emme vastaa tietomurroista emmekä tietojen katoamisesta.",
        "Asiakas vapauttaa palveluntarjoajan kaikesta vastuusta.",
        "Luovun kaikista korvausvaatimuksista yhtiötä kohtaan.",
        "Palveluntarjoaja ei vastaa asiakkaan omien laitteiden tietoturvasta eikä mistään muusta vahingosta.",
        "Käytät palvelua omalla vastuullasi.",
        "Sinulla ei ole oikeutta vahingonkorvaukseen.",
    ),
    "L23": (
        "Tätä selostetta koskevat riidat ratkaistaan Helsingin käräjäoikeudessa.",
        "Suomen tuomioistuimilla on yksinomainen toimivalta.",
        "Erimielisyydet käsitellään välimiesmenettelyssä Tampereella.",
        "Vaatimuksen voi esittää ainoastaan suomalaisessa tuomioistuimessa.",
        "Riitaisuudet viedään Vantaan käräjäoikeuteen.",
    ),
    "L24": (
        "Käyttämällä palvelua hyväksyt tämän tietosuojaselosteen.",
        "Olen lukenut yllä olevan ja ymmärrän sen sisällön.",
        "Hyväksyn, että tietojani käsitellään kuvatulla tavalla.",
        "Jos et hyväksy tätä rekisteriselostetta, älä käytä sivustoa.",
        "Jos jokin kohta on pätemätön, muut jäävät voimaan.",
        "Tähän selosteeseen sovelletaan Suomen lakia.",
        "Asiakas vastaa haittaohjelmien aiheuttamista vahingoista.",
        "Näitä ehtoja sovelletaan kaikkiin kävijöihin.",
    ),
    "L28": (
        "Sähköpostitse annettu lupa katsotaan kirjalliseksi luvaksi.",
        "Sähköpostiviesti on kirjallinen suostumus.",
        "Kirjallisen luvan voi antaa myös sähköpostilla.",
        "Lupa sähköpostilla riittää.",
        "Sähköpostilla lähetettyä lupaa pidetään kirjallisena lupana.",
    ),
}

RIGHT = {
    "L01": (
        "Henkilötietolaki (523/1999) kumottiin 1.1.2019.",
        "Asetusta täydentää tietosuojalaki (1050/2018).",
        "Aiempaa henkilötietolakia ei enää sovelleta.",
        "Keräämme seuraavat henkilötietolajit.",
        "Tietosuojalaki korvasi henkilötietolain.",
    ),
    "L02": (
        "Käymällä sivustolla et anna suostumusta mihinkään.",
        "Suostumus ei synny käymällä sivustolla.",
        "Voit peruuttaa suostumuksesi lähettämällä viestin osoitteeseen info@example.com.",
        "Rastittamalla ruudun annat suostumuksesi uutiskirjeeseen.",
        "Evästeiden käyttö on mahdollista vain suostumuksellasi.",
        "Vaikenemista ei pidetä suostumuksena.",
        "Ruutu ei ole valmiiksi rastitettu.",
    ),
    "L04": (
        "Tiedot säilytetään Suomessa ja varmuuskopiot Ruotsissa.",
        "Emme siirrä tietojasi muihin maihin.",
        "Tietoja ei luovuteta muualle.",
        "Tietoja voidaan siirtää Norjaan ja muihin ETA-maihin.",
        "Voit kirjoittaa meille muuallekin.",
    ),
    "L05": (
        "Laskut säilytetään niin kauan kuin laki vaatii.",
        "Tietoja säilytetään tarpeellisen ajan, kuitenkin enintään kaksi vuotta.",
        "Sopimus on voimassa toistaiseksi.",
        "Säilytämme tiedot kolme vuotta, minkä jälkeen ne poistetaan pysyvästi.",
        "Tietoja ei säilytetä toistaiseksi.",
        "Uutiskirjeen osoitetta säilytetään, kunnes peruutat suostumuksesi.",
    ),
    "L13": (
        "Laadimme laskut ja seuraamme niiden maksamista.",
        "Tietoja ei käytetä muihin tarkoituksiin.",
        "Laskemme tilausten määriä päättääksemme, mitä palveluja kehitämme.",
        "Toimitamme sen, minkä olet tilannut.",
        "Kehitämme palvelua niiden asiakkaiden kanssa, jotka ovat ilmoittautuneet mukaan.",
    ),
    "L16": (
        "Sinun ei tarvitse hyväksyä evästeitä.",
        "Sivustoa voi käyttää hyväksymättä evästeitä.",
        "Kirjautuminen edellyttää, että sallit välttämättömät evästeet.",
        "Käytämme tilastoevästeitä vain, jos hyväksyt ne.",
        "Laki edellyttää suostumusta muihin evästeisiin.",
        "Voit muuttaa evästevalintojasi milloin tahansa.",
    ),
    "L17": (
        "Evästeessä on tunniste, joka voi johtaa yksittäiseen ihmiseen.",
        "Emme käytä evästeitä tunnistamiseen.",
        "Tilastot ovat summia, joista ketään ei voi erottaa.",
        "Evästeitä ei käytetä kävijöiden tunnistamiseen.",
    ),
    "L19": (
        "Voit tehdä pyynnön kirjallisesti tai puhelimitse.",
        "Esitä pyyntö millä tavalla haluat; sähköposti on nopein.",
        "Vastaamme pyyntöösi kirjallisesti.",
        "Sopimuksen irtisanominen on tehtävä kirjallisesti.",
        "Pyyntöä ei tarvitse tehdä kirjallisesti.",
        "Vastaamme pyyntöihin kuukauden kuluessa.",
    ),
    "L22": (
        "Emme vastaa asiakkaan omien laitteiden ja järjestelmien tietoturvasta.",
        "Mikään tässä ei vapauta meitä vastuusta.",
        "Emme vastaa muiden sivustojen sisällöstä.",
        "Vastaamme palvelun tietoturvasta.",
        "Asiakas ei ole vastuussa pyynnön kustannuksista.",
        "Jos emme vastaa kuukauden kuluessa, voit valittaa.",
    ),
    "L23": (
        "Voit viedä asian sen maan tuomioistuimeen, jossa asut.",
        "Sopimukseen sovelletaan Suomen lakia.",
        "Riidat yritysten kanssa ratkaistaan Helsingin käräjäoikeudessa; kuluttaja voi kääntyä kotipaikkansa käräjäoikeuden puoleen.",
        "Voit valittaa viranomaiselle tai viedä asian tuomioistuimeen.",
    ),
    "L24": (
        "Tätä selostetta ei tarvitse hyväksyä; se kertoo, miten käytämme tietoja.",
        "Hallituksemme on hyväksynyt tämän tietosuojaselosteen toukokuussa.",
        "Sopimukseen sovelletaan Suomen lakia.",
        "Voit hyväksyä tai hylätä kunkin evästeen.",
        "Vastaat lomakkeen kysymyksiin vain, jos haluat.",
    ),
    "L28": (
        "Sähköposti on kirjallinen lupa, kun se tulee osoitteesta, joka meillä jo on sinusta.",
        "Sähköpostitse annettu lupa on kirjallinen lupa. Varmistamme ensin, kuka sen lähetti.",
        "Pyydämme sinulta kirjallisen luvan sähköpostitse.",
        "Luvan voi antaa paperilla.",
        "Voit peruuttaa luvan sähköpostitse.",
    ),
}


@pytest.mark.parametrize(("rule", "sentence"), cases(BROKEN))
def test_a_finnish_sentence_that_breaks_a_rule_is_found(rule, sentence):
    """What real notices say, in words of different builds and cases."""
    assert finds(rule, sentence)


@pytest.mark.parametrize(("rule", "sentence"), cases(RIGHT))
def test_a_finnish_sentence_that_is_right_to_say_is_left_alone(rule, sentence):
    """What denies the thing, confines it, or only sounds like it."""
    assert finds(rule, sentence) == []
