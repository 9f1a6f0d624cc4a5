"""English words for what a description names."""

from typing import Final

from seloste.core.terms import described

DESCRIBED: Final = described.Described(
    claims=described.Claims(
        no_disclosure="We do not disclose your data to third parties.",
        only_employees_have_access="Only our own employees have access to your data.",
        no_transfers="Your data never leaves the EU and the EEA.",
        cookies_identify_nobody="None of this identifies you.",
    ),
    conditions=described.SpecialConditions(
        explicit_consent="Your explicit consent (Article 9(2)(a))",
        employment_and_social_law=(
            "Obligations and rights under employment, social security and social protection law "
            "(Article 9(2)(b))"
        ),
        vital_interests="Vital interests of somebody who cannot give consent (Article 9(2)(c))",
        members_of_non_profit="The work of a non-profit body with its members (Article 9(2)(d))",
        made_public="You have manifestly made the data public yourself (Article 9(2)(e))",
        legal_claims="Legal claims (Article 9(2)(f))",
        substantial_public_interest="Substantial public interest (Article 9(2)(g))",
        health_care="Health care or social care (Article 9(2)(h))",
        public_health="Public health (Article 9(2)(i))",
        archiving_and_research="Archiving, research or statistics (Article 9(2)(j))",
    ),
    cookie_categories=described.CookieCategories(
        necessary="Necessary", preferences="Preferences", statistics="Statistics", marketing="Marketing"
    ),
    decision_bases=described.DecisionBases(
        contract="Necessary for a contract with you (Article 22(2)(a))",
        law="Authorised by law (Article 22(2)(b))",
        explicit_consent="Your explicit consent (Article 22(2)(c))",
    ),
    identity_checks=described.IdentityChecks(
        on_reasonable_doubt=(
            "We ask you to confirm who you are only if we have reasonable doubts about it, and never ask for more "
            "than is needed; we take no copies of identity documents (Article 12(6))."
        ),
        always="We ask everybody to confirm who they are.",
    ),
    laws=described.Laws(
        child_consent="Article 8(1)",
        child_consent_finland="Article 8(1); Data Protection Act, section 5",
        cookies="Directive 2002/58/EC, Article 5(3)",
        cookies_finland="Act on Electronic Communications Services (917/2014), section 205",
        customer_marketing="Directive 2002/58/EC, Article 13(2)",
        customer_marketing_finland="Act on Electronic Communications Services (917/2014), section 200(3)",
    ),
    marketing_channels=described.MarketingChannels(
        email="e-mail",
        text_message="text message",
        automated_call="automated call",
        fax="fax",
        message_in_app="message in an app",
        phone="phone",
        post="post",
    ),
    modules=described.Modules(
        one="Module 1: from controller to controller",
        two="Module 2: from controller to processor",
        three="Module 3: from processor to processor",
        four="Module 4: from processor to controller",
    ),
    places=described.Places(hosting="The register", backup="Its backups", mail="Our e-mail"),
    request_channels=described.RequestChannels(
        portal="on your own page on our website",
        email="by e-mail",
        web_form="with a form on our website",
        phone="by phone",
        post="by post",
        in_person="in person",
    ),
    sensitivities=described.Sensitivities(
        special_category="Special category of personal data (Article 9)",
        criminal_offence="Data about criminal convictions or offences (Article 10)",
        personal_identity_code="Personal identity code (Data Protection Act 1050/2018, section 29)",
    ),
    staff_roles=described.StaffRoles(
        customer_service="Customer service",
        sales="Sales",
        marketing="Marketing",
        accountant="Accounting",
        contact_person="The register's contact person",
        administrator="System administrator",
    ),
    storage_kinds=described.StorageKinds(
        cookie="cookie",
        local_storage="local storage",
        session_storage="session storage",
        indexed_db="database of the browser (IndexedDB)",
        cache_storage="cache of the browser (Cache Storage)",
        service_worker="script that stays in the browser (service worker)",
        pixel="tracking pixel",
    ),
)
