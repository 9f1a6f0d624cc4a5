"""Suomenkieliset sanat sille, minkä vain rekisterin kuvaus nimeää."""

from typing import Final

from seloste.core.terms import described

DESCRIBED: Final = described.Described(
    claims=described.Claims(
        no_disclosure="Emme luovuta tietojasi kolmansille osapuolille.",
        only_employees_have_access="Tietojasi pääsevät käsittelemään vain omat työntekijämme.",
        no_transfers="Tietosi eivät koskaan siirry EU:n ja ETA-alueen ulkopuolelle.",
        cookies_identify_nobody="Mikään näistä ei yksilöi sinua.",
    ),
    conditions=described.SpecialConditions(
        explicit_consent="Nimenomainen suostumuksesi (9 artiklan 2 kohdan a alakohta)",
        employment_and_social_law=(
            "Työoikeuden, sosiaaliturvan ja sosiaalisen suojelun alan velvoitteet ja oikeudet "
            "(9 artiklan 2 kohdan b alakohta)"
        ),
        vital_interests=(
            "Sellaisen henkilön elintärkeät edut, joka ei voi antaa suostumustaan "
            "(9 artiklan 2 kohdan c alakohta)"
        ),
        members_of_non_profit=(
            "Voittoa tavoittelemattoman yhteisön toiminta jäsentensä kanssa (9 artiklan 2 kohdan d alakohta)"
        ),
        made_public="Olet itse nimenomaisesti saattanut tiedot julkisiksi (9 artiklan 2 kohdan e alakohta)",
        legal_claims="Oikeusvaateet (9 artiklan 2 kohdan f alakohta)",
        substantial_public_interest="Tärkeä yleinen etu (9 artiklan 2 kohdan g alakohta)",
        health_care="Terveydenhuolto tai sosiaalihuolto (9 artiklan 2 kohdan h alakohta)",
        public_health="Kansanterveys (9 artiklan 2 kohdan i alakohta)",
        archiving_and_research="Arkistointi, tutkimus tai tilastointi (9 artiklan 2 kohdan j alakohta)",
    ),
    cookie_categories=described.CookieCategories(
        necessary="Välttämätön",
        preferences="Toiminnallinen",
        statistics="Tilastointi",
        marketing="Markkinointi",
    ),
    decision_bases=described.DecisionBases(
        contract="Välttämätön sopimusta varten (22 artiklan 2 kohdan a alakohta)",
        law="Laissa sallittu (22 artiklan 2 kohdan b alakohta)",
        explicit_consent="Nimenomainen suostumuksesi (22 artiklan 2 kohdan c alakohta)",
    ),
    identity_checks=described.IdentityChecks(
        on_reasonable_doubt=(
            "Pyydämme sinua vahvistamaan henkilöllisyytesi vain, jos meillä on perusteltua syytä epäillä sitä, "
            "emmekä koskaan pyydä enempää kuin on tarpeen; emme ota kopioita henkilöasiakirjoista "
            "(12 artiklan 6 kohta)."
        ),
        always="Pyydämme jokaista vahvistamaan henkilöllisyytensä.",
    ),
    laws=described.Laws(
        child_consent="8 artiklan 1 kohta",
        child_consent_finland="8 artiklan 1 kohta; tietosuojalain 5 §",
        cookies="direktiivi 2002/58/EY, 5 artiklan 3 kohta",
        cookies_finland="laki sähköisen viestinnän palveluista (917/2014), 205 §",
        customer_marketing="direktiivi 2002/58/EY, 13 artiklan 2 kohta",
        customer_marketing_finland="laki sähköisen viestinnän palveluista (917/2014), 200 §:n 3 momentti",
    ),
    marketing_channels=described.MarketingChannels(
        email="sähköposti",
        text_message="tekstiviesti",
        automated_call="automaattinen soitto",
        fax="faksi",
        message_in_app="viesti sovelluksessa",
        phone="puhelin",
        post="kirje",
    ),
    modules=described.Modules(
        one="Moduuli 1: rekisterinpitäjältä rekisterinpitäjälle",
        two="Moduuli 2: rekisterinpitäjältä henkilötietojen käsittelijälle",
        three="Moduuli 3: henkilötietojen käsittelijältä toiselle",
        four="Moduuli 4: henkilötietojen käsittelijältä rekisterinpitäjälle",
    ),
    places=described.Places(hosting="Rekisteri", backup="Sen varmuuskopiot", mail="Sähköpostimme"),
    request_channels=described.RequestChannels(
        portal="omalla sivullasi verkkosivustollamme",
        email="sähköpostitse",
        web_form="verkkolomakkeella",
        phone="puhelimitse",
        post="kirjeitse",
        in_person="paikan päällä",
    ),
    sensitivities=described.Sensitivities(
        special_category="Erityinen henkilötietoryhmä (9 artikla)",
        criminal_offence="Tieto rikostuomiosta tai rikkomuksesta (10 artikla)",
        personal_identity_code="Henkilötunnus (tietosuojalaki 1050/2018, 29 §)",
    ),
    staff_roles=described.StaffRoles(
        customer_service="Asiakaspalvelu",
        sales="Myynti",
        marketing="Markkinointi",
        accountant="Kirjanpito",
        contact_person="Rekisterin yhteyshenkilö",
        administrator="Järjestelmän ylläpitäjä",
    ),
    storage_kinds=described.StorageKinds(
        cookie="eväste",
        local_storage="selaimen paikallinen muisti",
        session_storage="selaimen istuntomuisti",
        indexed_db="selaimen tietokanta (IndexedDB)",
        cache_storage="selaimen välimuisti (Cache Storage)",
        service_worker="selaimeen jäävä skripti (service worker)",
        pixel="seurantapikseli",
    ),
)
