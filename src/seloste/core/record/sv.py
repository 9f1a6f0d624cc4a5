"""Svenska."""

from dataclasses import replace
from typing import Final

from seloste.core.language import Language
from seloste.core.record.words import Conditions, Labels, Screening, Sensitivities, Transfers, Words
from seloste.core.terms import terms

_COMMON: Final = terms(Language.SV)

WORDS: Final = Words(
    title="Register över behandling: {register}",
    general="För alla ändamål",
    notes="Egna anteckningar",
    law=(
        "Detta är det register som artikel 30.1 i den allmänna dataskyddsförordningen (EU) 2016/679 kräver, gjort "
        "av den beskrivning som registret självt arbetar efter. Artiklar som nämns nedan är artiklar i den "
        "förordningen. Det som sägs här gäller alla ändamål; varje ändamål har dessutom en egen del."
    ),
    beyond="”Egna anteckningar” går längre än artikel 30 och är till för den personuppgiftsansvariga själv.",
    kept="Uppgifter och tidsfrister för radering",
    received="Mottagare, överföringar och skyddsåtgärder",
    labels=Labels(
        register="Register",
        version=_COMMON.labels.version,
        updated=_COMMON.labels.updated,
        fingerprint=_COMMON.labels.fingerprint,
        controller=_COMMON.labels.controller,
        joint_controllers="Gemensamt personuppgiftsansvariga",
        representative="Företrädare",
        data_protection_officer="Dataskyddsombud",
        purpose="Ändamål",
        activity="Vad som görs",
        subjects="Kategorier av registrerade",
        data="Kategorier av personuppgifter",
        recipients="Mottagare",
        role="Uppgift och roll",
        transfers="Land, överföring och skyddsåtgärder",
        erasure="Raderas efter",
        counted_from="Räknat",
        security="Säkerhetsåtgärder",
        legal_basis="Rättslig grund",
        balancing="Intresseavvägning",
        system="System",
        owner="Ansvarig person",
        impact_assessment="Tecken på att en konsekvensbedömning behövs",
        evidence="Bevis som bevaras",
    ),
    terms=replace(
        _COMMON,
        session="Att webbläsaren stängs",
        bases=replace(
            _COMMON.bases,
            contract="Avtal med den registrerade, eller åtgärder som denne har begärt innan det ingås (artikel 6.1 b)",
        ),
        start_events=replace(_COMMON.start_events, last_contact="från den registrerades senaste kontakt"),
        mechanisms=replace(
            _COMMON.mechanisms, explicit_consent="Den registrerades uttryckliga samtycke (artikel 49.1 a)"
        ),
        roles=replace(
            _COMMON.roles,
            processor="Personuppgiftsbiträde (artikel 28)",
            controller="Självständigt personuppgiftsansvarig",
            joint_controller="Gemensamt personuppgiftsansvarig (artikel 26)",
        ),
    ),
    sensitivities=Sensitivities(
        special_category="särskild kategori av personuppgifter, artikel 9",
        criminal_offence="fällande domar och lagöverträdelser, artikel 10",
        personal_identity_code="personbeteckning, dataskyddslagen (1050/2018), 29 §",
    ),
    conditions=Conditions(
        explicit_consent="uttryckligt samtycke (artikel 9.2 a)",
        employment_and_social_law="arbetsrätt och social trygghet (artikel 9.2 b)",
        vital_interests="grundläggande intressen (artikel 9.2 c)",
        members_of_non_profit="medlemmar i en sammanslutning utan vinstsyfte (artikel 9.2 d)",
        made_public="offentliggjorda av den registrerade (artikel 9.2 e)",
        legal_claims="rättsliga anspråk (artikel 9.2 f)",
        substantial_public_interest="viktigt allmänt intresse (artikel 9.2 g)",
        health_care="hälso- och sjukvård eller social omsorg (artikel 9.2 h)",
        public_health="folkhälsa (artikel 9.2 i)",
        archiving_and_research="arkivering, forskning eller statistik (artikel 9.2 j)",
    ),
    transfers=Transfers(
        none="Ingen överföring: inom EU eller EES",
        public="Ingen överföring till en mottagare: publicerad uppgift",
        module="modul {module}",
        assessed="Landets lagstiftning bedömd: {day}",
        listed="Konstaterats finnas på beslutets förteckning: {day}",
        occasional="Sker en gång, inte regelmässigt",
        not_occasional="Sker regelmässigt, vilket artikel 49 inte tillåter",
        safeguards="Skyddsåtgärderna finns att läsa: {where}",
        unnamed="Uppgifter förvaras i detta land: {country}. Beskrivningen anger inga skyddsåtgärder för det",
        no_compelling="Ingen överföring grundar sig på tvingande berättigade intressen (artikel 49.1 andra stycket).",
    ),
    screening=Screening(
        seen="Ja: {signs}.",
        unseen=(
            "Nej: beskrivningen visar inga särskilda kategorier av personuppgifter eller lagöverträdelser, inga "
            "automatiserade beslut och inga tjänster för barn."
        ),
        sensitive="särskilda kategorier av personuppgifter eller lagöverträdelser ({data})",
        automated="automatiserade beslut i registret ({names})",
        children="tjänster som erbjuds barn",
        unknown=(
            "Av beskrivningen framgår inte om människor övervakas systematiskt eller i stor omfattning; bedöm "
            "även det (artikel 35.1 och 35.3)."
        ),
    ),
    none="Finns inte",
    no_recipients="Finns inte: bara den personuppgiftsansvarigas egen personal",
    no_representative="Behövs inte: den personuppgiftsansvariga finns inom EU eller EES",
    representative_unnamed="Inte utsedd (artikel 27)",
    officer_not_required="Finns inte, eftersom lagen inte kräver det: {reason}",
    officer_unnamed="Inte utsett",
    act="författning: {law}",
    engaged_by="anlitas av {name}",
    contract="avtal av den {day}",
    hosts="Webbplatsens sidor hämtar innehåll från {hosts}",
    public="Vem som helst",
    everywhere="Överallt",
    from_publication="från publiceringen",
    from_storing="från lagringen på enheten",
    on_devices="På de registrerades enheter: {names}",
    consents="Samtycken och nekanden",
    requests="Begäranden med brev och svar",
    log="Logg över varje användning av uppgifter",
    evidence="{what}: bevaras {limit}",
    not_balanced="Behövs inte: ändamålet grundar sig inte på berättigade intressen",
    balancing_unwritten="Inte nedtecknad i beskrivningen",
    hosting="Registret: {provider}, {country}",
    backup="Säkerhetskopior: {provider}, {country}",
    mail="E-post: {provider}, {country}",
    own_premises="den personuppgiftsansvarigas egna lokaler",
    outside="{country} (utanför EU och EES)",
    backup_kept="{place}; var och en förvaras {period}",
)
