"""Suomi."""

from dataclasses import replace
from typing import Final

from seloste.core.language import Language
from seloste.core.record.words import Conditions, Labels, Screening, Sensitivities, Transfers, Words
from seloste.core.terms import terms

_COMMON: Final = terms(Language.FI)

WORDS: Final = Words(
    title="Seloste käsittelytoimista: {register}",
    general="Kaikki käsittelyn tarkoitukset",
    notes="Omat merkinnät",
    law=(
        "Tämä on yleisen tietosuoja-asetuksen (EU) 2016/679 30 artiklan 1 kohdan mukainen seloste, joka on laadittu "
        "samasta kuvauksesta, jonka mukaan rekisteri toimii. Jäljempänä mainitut artiklat ovat tuon asetuksen "
        "artikloja. Tässä kerrottu koskee kaikkia tarkoituksia; kullakin tarkoituksella on lisäksi oma osansa."
    ),
    beyond="”Omat merkinnät” menevät 30 artiklaa pidemmälle ja ovat rekisterinpitäjän omaan käyttöön.",
    kept="Tiedot ja niiden poistamisen määräajat",
    received="Vastaanottajat, siirrot ja suojatoimet",
    labels=Labels(
        register="Rekisteri",
        version=_COMMON.labels.version,
        updated=_COMMON.labels.updated,
        fingerprint=_COMMON.labels.fingerprint,
        controller=_COMMON.labels.controller,
        joint_controllers="Yhteisrekisterinpitäjät",
        representative="Edustaja",
        data_protection_officer="Tietosuojavastaava",
        purpose="Käsittelyn tarkoitus",
        activity="Mitä tehdään",
        subjects="Rekisteröityjen ryhmät",
        data="Henkilötietoryhmät",
        recipients="Vastaanottajat",
        role="Tehtävä ja rooli",
        transfers="Maa, siirto ja suojatoimet",
        erasure="Säilytysaika",
        counted_from="Mistä laskettuna",
        security="Turvatoimet",
        legal_basis="Oikeusperuste",
        balancing="Tasapainotesti",
        system="Järjestelmä",
        owner="Vastuuhenkilö",
        impact_assessment="Viittaako jokin vaikutustenarvioinnin tarpeeseen",
        evidence="Säilytettävä näyttö",
    ),
    terms=replace(
        _COMMON,
        session="Selaimen sulkemiseen",
        bases=replace(
            _COMMON.bases,
            contract="Sopimus rekisteröidyn kanssa tai sitä edeltävät toimet tämän pyynnöstä (6 artiklan 1 kohdan b alakohta)",
        ),
        start_events=replace(
            _COMMON.start_events, last_contact="rekisteröidyn viimeisimmästä yhteydenotosta"
        ),
        mechanisms=replace(
            _COMMON.mechanisms,
            explicit_consent="Rekisteröidyn nimenomainen suostumus (49 artiklan 1 kohdan a alakohta)",
        ),
        roles=replace(
            _COMMON.roles,
            processor="Henkilötietojen käsittelijä (28 artikla)",
            controller="Itsenäinen rekisterinpitäjä",
            joint_controller="Yhteisrekisterinpitäjä (26 artikla)",
        ),
    ),
    sensitivities=Sensitivities(
        special_category="erityinen henkilötietoryhmä, 9 artikla",
        criminal_offence="rikostuomiot ja rikkomukset, 10 artikla",
        personal_identity_code="henkilötunnus, tietosuojalaki (1050/2018), 29 §",
    ),
    conditions=Conditions(
        explicit_consent="nimenomainen suostumus (9 artiklan 2 kohdan a alakohta)",
        employment_and_social_law="työoikeus ja sosiaaliturva (9 artiklan 2 kohdan b alakohta)",
        vital_interests="elintärkeät edut (9 artiklan 2 kohdan c alakohta)",
        members_of_non_profit="voittoa tavoittelemattoman yhteisön jäsenet (9 artiklan 2 kohdan d alakohta)",
        made_public="rekisteröidyn itse julkistamat tiedot (9 artiklan 2 kohdan e alakohta)",
        legal_claims="oikeusvaateet (9 artiklan 2 kohdan f alakohta)",
        substantial_public_interest="tärkeä yleinen etu (9 artiklan 2 kohdan g alakohta)",
        health_care="terveyden- tai sosiaalihuolto (9 artiklan 2 kohdan h alakohta)",
        public_health="kansanterveys (9 artiklan 2 kohdan i alakohta)",
        archiving_and_research="arkistointi, tutkimus tai tilastointi (9 artiklan 2 kohdan j alakohta)",
    ),
    transfers=Transfers(
        none="Ei siirtoa: EU:ssa tai ETA-alueella",
        public="Ei siirtoa vastaanottajalle: julkinen tieto",
        module="moduuli {module}",
        assessed="Maan lainsäädäntö arvioitu: {day}",
        listed="Todettu olevan päätöksen luettelossa: {day}",
        occasional="Tapahtuu kerran, ei säännönmukaisesti",
        not_occasional="Tapahtuu säännönmukaisesti, mitä 49 artikla ei salli",
        safeguards="Suojatoimet nähtävissä: {where}",
        unnamed="Tietoja säilytetään tässä maassa: {country}. Kuvauksessa ei mainita suojatoimia sitä varten",
        no_compelling="Mikään siirto ei perustu pakottaviin oikeutettuihin etuihin (49 artiklan 1 kohdan toinen alakohta).",
    ),
    screening=Screening(
        seen="Kyllä: {signs}.",
        unseen=(
            "Ei: kuvauksessa ei ole erityisiä henkilötietoryhmiä, rikostietoja, automaattisia päätöksiä eikä "
            "lapsille tarjottuja palveluja."
        ),
        sensitive="erityisiä henkilötietoryhmiä tai rikostietoja ({data})",
        automated="rekisterissä tehtäviä automaattisia päätöksiä ({names})",
        children="lapsille tarjottuja palveluja",
        unknown=(
            "Kuvauksesta ei ilmene, seurataanko ihmisiä järjestelmällisesti tai laajamittaisesti; arvioi myös se "
            "(35 artiklan 1 ja 3 kohta)."
        ),
    ),
    none="Ei ole",
    no_recipients="Ei ole: vain rekisterinpitäjän oma henkilöstö",
    no_representative="Ei tarvita: rekisterinpitäjä on EU:ssa tai ETA-alueella",
    representative_unnamed="Ei nimetty (27 artikla)",
    officer_not_required="Ei ole, koska laki ei sitä edellytä: {reason}",
    officer_unnamed="Ei nimetty",
    act="säädös: {law}",
    engaged_by="jonka palveluja käyttää {name}",
    contract="sopimus tehty {day}",
    hosts="Verkkosivuston sivut lataavat sisältöä: {hosts}",
    public="Kuka tahansa",
    everywhere="Kaikkialla",
    from_publication="julkaisemisesta",
    from_storing="tallentamisesta laitteelle",
    on_devices="Rekisteröityjen laitteilla: {names}",
    consents="Suostumukset ja kieltäytymiset",
    requests="Pyynnöt kirjeineen ja vastauksineen",
    log="Loki tietojen jokaisesta käytöstä",
    evidence="{what}: säilytetään {limit}",
    not_balanced="Ei tarvita: tarkoitus ei perustu oikeutettuihin etuihin",
    balancing_unwritten="Ei kirjattu kuvaukseen",
    hosting="Rekisteri: {provider}, {country}",
    backup="Varmuuskopiot: {provider}, {country}",
    mail="Sähköposti: {provider}, {country}",
    own_premises="rekisterinpitäjän omat tilat",
    outside="{country} (EU:n ja ETA-alueen ulkopuolella)",
    backup_kept="{place}; kutakin säilytetään {period}",
)
