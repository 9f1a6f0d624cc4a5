"""Svenska ord för det som bara en registerbeskrivning nämner."""

from typing import Final

from seloste.core.terms import described

DESCRIBED: Final = described.Described(
    claims=described.Claims(
        no_disclosure="Vi lämnar inte ut dina uppgifter till tredje part.",
        only_employees_have_access="Bara våra egna anställda har tillgång till dina uppgifter.",
        no_transfers="Dina uppgifter lämnar aldrig EU och EES.",
        cookies_identify_nobody="Ingenting av detta identifierar dig.",
    ),
    conditions=described.SpecialConditions(
        explicit_consent="Ditt uttryckliga samtycke (artikel 9.2 a)",
        employment_and_social_law=(
            "Skyldigheter och rättigheter inom arbetsrätten och på områdena social trygghet och socialt skydd "
            "(artikel 9.2 b)"
        ),
        vital_interests="Grundläggande intressen för den som inte kan ge sitt samtycke (artikel 9.2 c)",
        members_of_non_profit="En ideell sammanslutnings verksamhet för sina medlemmar (artikel 9.2 d)",
        made_public="Du har själv på ett tydligt sätt offentliggjort uppgifterna (artikel 9.2 e)",
        legal_claims="Rättsliga anspråk (artikel 9.2 f)",
        substantial_public_interest="Viktigt allmänt intresse (artikel 9.2 g)",
        health_care="Hälso- och sjukvård eller socialvård (artikel 9.2 h)",
        public_health="Folkhälsa (artikel 9.2 i)",
        archiving_and_research="Arkivering, forskning eller statistik (artikel 9.2 j)",
    ),
    cookie_categories=described.CookieCategories(
        necessary="Nödvändig",
        preferences="Inställningar",
        statistics="Statistik",
        marketing="Marknadsföring",
    ),
    decision_bases=described.DecisionBases(
        contract="Nödvändigt för ett avtal med dig (artikel 22.2 a)",
        law="Tillåtet enligt lag (artikel 22.2 b)",
        explicit_consent="Ditt uttryckliga samtycke (artikel 22.2 c)",
    ),
    identity_checks=described.IdentityChecks(
        on_reasonable_doubt=(
            "Vi ber dig styrka din identitet bara om vi har rimliga skäl att betvivla den, och vi ber aldrig om mer "
            "än vad som behövs; vi tar inga kopior av identitetshandlingar (artikel 12.6)."
        ),
        always="Vi ber alla att styrka sin identitet.",
    ),
    laws=described.Laws(
        child_consent="artikel 8.1",
        child_consent_finland="artikel 8.1; 5 § i dataskyddslagen",
        cookies="direktiv 2002/58/EG, artikel 5.3",
        cookies_finland="lagen om tjänster inom elektronisk kommunikation (917/2014), 205 §",
        customer_marketing="direktiv 2002/58/EG, artikel 13.2",
        customer_marketing_finland="lagen om tjänster inom elektronisk kommunikation (917/2014), 200 § 3 mom.",
    ),
    marketing_channels=described.MarketingChannels(
        email="e-post",
        text_message="textmeddelande",
        automated_call="automatiskt samtal",
        fax="fax",
        message_in_app="meddelande i en app",
        phone="telefon",
        post="brev",
    ),
    modules=described.Modules(
        one="Modul 1: från personuppgiftsansvarig till personuppgiftsansvarig",
        two="Modul 2: från personuppgiftsansvarig till personuppgiftsbiträde",
        three="Modul 3: från personuppgiftsbiträde till personuppgiftsbiträde",
        four="Modul 4: från personuppgiftsbiträde till personuppgiftsansvarig",
    ),
    places=described.Places(hosting="Registret", backup="Dess säkerhetskopior", mail="Vår e-post"),
    request_channels=described.RequestChannels(
        portal="på din egen sida på vår webbplats",
        email="per e-post",
        web_form="med ett webbformulär",
        phone="per telefon",
        post="per brev",
        in_person="på plats",
    ),
    sensitivities=described.Sensitivities(
        special_category="Särskild kategori av personuppgifter (artikel 9)",
        criminal_offence="Uppgift om fällande dom i brottmål eller lagöverträdelse (artikel 10)",
        personal_identity_code="Personbeteckning (dataskyddslagen 1050/2018, 29 §)",
    ),
    staff_roles=described.StaffRoles(
        customer_service="Kundservice",
        sales="Försäljning",
        marketing="Marknadsföring",
        accountant="Bokföring",
        contact_person="Registrets kontaktperson",
        administrator="Systemadministratör",
    ),
    storage_kinds=described.StorageKinds(
        cookie="kaka",
        local_storage="webbläsarens lokala minne",
        session_storage="webbläsarens sessionsminne",
        indexed_db="webbläsarens databas (IndexedDB)",
        cache_storage="webbläsarens cacheminne (Cache Storage)",
        service_worker="skript som stannar i webbläsaren (service worker)",
        pixel="spårningspixel",
    ),
)
