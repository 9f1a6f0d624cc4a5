"""Svenska: som den skrivs i Finland, läsaren tilltalas med du; termerna enligt dataombudsmannens byrå."""

from typing import Final

from seloste.core.terms import words
from seloste.core.terms.model import Labels, Terms, Titles
from seloste.core.terms.sentences_sv import ANSWER, SENTENCES, SUMMARY

_LABELS: Final = Labels(
    address="Adress",
    automated_effects="Vad det betyder för dig",
    automated_logic="Hur det fungerar",
    automated_name="Beslut",
    business_id="FO-nummer",
    contact_person="Kontaktperson",
    controller="Personuppgiftsansvarig",
    cookie="Kaka",
    cookie_lasts="Varaktighet",
    cookie_provider="Sätts av",
    cookie_purpose="Vad den är till för",
    copy_from="Var du kan ta del av skyddsåtgärderna",
    data="Uppgift",
    email="E-post",
    fingerprint="Kontrollsumma (SHA-256)",
    given="Måste du lämna uppgiften?",
    kept="Förvaringstid",
    legal_basis="Rättslig grund",
    mechanism="Vad överföringen grundar sig på",
    name="Namn",
    no="nej",
    none="finns inte",
    officer="Dataskyddsombud",
    phone="Telefon",
    purpose="Ändamål",
    purposes="Ändamål",
    recipient="Mottagare",
    recipient_role="Roll",
    right="Rättighet",
    right_means="Vad den innebär",
    source="Varifrån uppgiften kommer",
    updated="Uppdaterad",
    version="Version",
    website="Webbplats",
    what_we_do="Vad vi gör",
    why="Motivering",
    yes="ja",
)

_TITLES: Final = Titles(
    automated="Automatiskt beslutsfattande och profilering",
    complaint="Din rätt att klaga",
    consent_texts="Vad vi ber om ditt samtycke till",
    contents="Innehåll",
    controller="Vem som svarar för dina uppgifter",
    cookies="Kakor",
    evidence="Vad systemet självt antecknar",
    fields="Vilka uppgifter vi har om dig",
    how_to_ask="Så använder du dina rättigheter",
    objection="Din rätt att göra invändningar",
    objection_marketing="Direktmarknadsföring",
    objection_other="Annan behandling",
    portability="Uppgifter som du kan ta med dig",
    purposes="Varför vi behandlar dina uppgifter",
    recipients="Vem som får dina uppgifter",
    records="Vad vi antecknar om våra kontakter",
    retention="Hur länge uppgifterna förvaras",
    rights="Dina rättigheter",
    security="Hur uppgifterna skyddas",
    sources="Varifrån uppgifterna kommer",
    summary="I korthet",
    transfers="Överföringar utanför EU och EES",
    versions="Om denna beskrivning",
    withdrawal="Att återkalla ett samtycke",
)

TERMS: Final = Terms(
    locale="sv_FI",
    notice_title="Dataskyddsbeskrivning: {register}",
    clock="HH.mm",
    time="{day} kl. {clock}",
    period_from="{period} {start}",
    basis_because="{basis}\n{because}",
    quoted="”{text}”",
    labels=_LABELS,
    titles=_TITLES,
    summary=SUMMARY,
    sentences=SENTENCES,
    answer=ANSWER,
    bases=words.Bases(
        consent="Samtycke (artikel 6.1 a)",
        contract="Avtal med dig, eller åtgärder som du har begärt innan det ingås (artikel 6.1 b)",
        legal_obligation="Rättslig förpliktelse (artikel 6.1 c)",
        vital_interests="Skydd av intressen av grundläggande betydelse (artikel 6.1 d)",
        public_task="Uppgift av allmänt intresse eller myndighetsutövning (artikel 6.1 e)",
        legitimate_interests="Berättigade intressen (artikel 6.1 f)",
    ),
    consent_channels=words.ConsentChannels(
        web_form="webbformulär", confirmation_link="bekräftelselänk", withdrawal_link="återkallelselänk"
    ),
    consent_choices=words.ConsentChoices(
        given="Givet", confirmed="Bekräftat", refused="Nekat", withdrawn="Återkallat"
    ),
    consent_states=words.ConsentStates(
        never_asked="inte frågat",
        awaiting_confirmation="väntar på din bekräftelse",
        given="i kraft",
        refused="nekat",
        withdrawn="återkallat",
    ),
    kinds=words.Kinds(
        access="tillgång till uppgifter",
        rectification="rättelse av uppgifter",
        erasure="radering av uppgifter",
        restriction="begränsning av behandling",
        objection="invändning mot behandling",
        portability="dataportabilitet",
        consent_withdrawal="återkallelse av samtycke",
        disclosure_permission="tillstånd att lämna ut uppgifter",
        disclosure_withdrawal="återkallelse av tillstånd att lämna ut uppgifter",
        identity_proof="styrkande av identitet",
        reminder="påminnelse om en tidigare begäran",
        other="något annat",
    ),
    mechanisms=words.Mechanisms(
        adequacy="Europeiska kommissionens beslut om adekvat skyddsnivå (artikel 45)",
        standard_contractual_clauses="Europeiska kommissionens standardavtalsklausuler (artikel 46.2 c)",
        binding_corporate_rules="Bindande företagsbestämmelser (artikel 47)",
    ),
    necessities=words.Necessities(
        statutory="Ja, lagen kräver det",
        contractual="Ja, för tjänsten",
        voluntary="Nej, du väljer själv",
    ),
    request_states=words.RequestStates(
        to_identify="mottagen",
        awaiting_identity="väntar på att du bekräftar att den är din",
        identified="under behandling",
        answered="besvarad",
        closed="avslutad",
    ),
    rights=words.Rights(
        access=words.Right(
            name="Tillgång till uppgifter",
            means="Att få veta om vi behandlar dina uppgifter och att få en kopia av dem (artikel 15).",
        ),
        rectification=words.Right(
            name="Rättelse",
            means="Att få felaktiga uppgifter rättade och ofullständiga kompletterade (artikel 16).",
        ),
        erasure=words.Right(
            name="Radering",
            means="Att få uppgifter raderade, till exempel när de inte längre behövs; det som lagen ålägger oss att bevara blir kvar (artikel 17).",
        ),
        restriction=words.Right(
            name="Begränsning av behandling",
            means="Att vi bara lagrar uppgifter, till exempel medan vi utreder om de stämmer (artikel 18).",
        ),
        portability=words.Right(
            name="Dataportabilitet",
            means="Att ta med dig det du har lämnat, i maskinläsbar form (artikel 20).",
        ),
        objection=words.Right(
            name="Rätt att göra invändningar",
            means="Att invända mot behandling som grundar sig på våra intressen och mot all direktmarknadsföring (artikel 21).",
        ),
        withdrawal=words.Right(
            name="Återkallelse av samtycke", means="Att när som helst ta tillbaka ett samtycke (artikel 7.3)."
        ),
        automated=words.Right(
            name="Rätt till mänskligt beslut",
            means="Att en människa prövar ett automatiskt beslut, att framföra din åsikt och att bestrida beslutet (artikel 22.3).",
        ),
        complaint=words.Right(
            name="Klagomål", means="Att lämna in ett klagomål till tillsynsmyndigheten (artikel 77)."
        ),
    ),
    roles=words.Roles(
        processor="Personuppgiftsbiträde: handlar bara enligt den personuppgiftsansvarigas instruktioner",
        controller="Personuppgiftsansvarig: bestämmer själv",
        joint_controller="Gemensamt personuppgiftsansvarig med oss",
    ),
    start_events=words.StartEvents(
        collected="från det att uppgiften registrerades",
        last_contact="från din senaste kontakt",
        relationship_end="från det att kundrelationen upphörde",
        contract_end="från det att avtalet upphörde",
        calendar_year_end="från utgången av det kalenderår då räkenskapsperioden gick ut",
        consent_withdrawn="från det att samtycket återkallades",
        request_closed="från det att begäran slutbehandlades",
    ),
    units=words.Units(
        days=words.Unit(one="dag", many="dagar"),
        months=words.Unit(one="månad", many="månader"),
        years=words.Unit(one="år", many="år"),
    ),
    use_actions=words.UseActions(
        search="Hittad i en sökning",
        read="Läst",
        add="Tillagd eller ändrad",
        answer="Begäran behandlad",
        sort="Brev sorterat",
        send="Meddelande skickat",
        read_letters="Brev lästa",
        read_log="Logg läst",
        verify_log="Logg kontrollerad",
        read_description="Registerbeskrivning läst",
    ),
)
