"""Svenska meningar: sammandraget, beskrivningen och svaret på en begäran om tillgång."""

from typing import Final

from seloste.core.terms.model import AnswerWords, Sentences, Summary

SUMMARY: Final = Summary(
    automated="En del beslut fattas automatiskt; vad det betyder för dig förklaras nedan.",
    no_automated="Inga beslut om dig fattas automatiskt.",
    no_recipients="Ingen utanför vår egen personal får dina uppgifter.",
    no_transfers="Dina uppgifter stannar inom EU och EES.",
    recipients="Utöver vår egen personal får följande mottagare uppgifter: {recipients}.",
    retention="Varje slags uppgift förvaras en bestämd tid och raderas sedan; se ”{title}”.",
    rights=(
        "Du kan ta del av dina uppgifter, få dem rättade eller raderade och använda de andra rättigheter som "
        "beskrivs nedan; vi svarar inom {within}. Du kan också lämna in ett klagomål till myndigheten: "
        "{authority}."
    ),
    sources="Andra källor till uppgifterna än du själv: {sources}.",
    transfers=(
        "En del uppgifter överförs till länder utanför EU och EES ({countries}) med de skyddsåtgärder som "
        "anges nedan."
    ),
    who="{controller} svarar för detta register. Frågor och begäranden: {email}.",
    whom="Registret gäller: {subjects}.",
    why="Vi behandlar uppgifter för dessa ändamål: {purposes}.",
)

SENTENCES: Final = Sentences(
    ask_balancing="Du kan be oss berätta hur vi har vägt våra intressen mot dina.",
    ask_deadline=(
        "Vi svarar utan onödigt dröjsmål och senast inom {within} från det att vi fick din begäran (artikel "
        "12.3)."
    ),
    ask_extension=(
        "Om begärandena är många eller komplicerade kan vi behöva högst {longer} till; i så fall meddelar vi "
        "dig det, och varför, innan den första tidsfristen har gått ut."
    ),
    ask_free="En begäran kostar ingenting (artikel 12.5).",
    ask_one_way="Framställ din begäran {channel}.",
    ask_refusal=(
        "Om vi inte gör som du begär berättar vi inom samma tid varför, och hur du kan lämna in ett klagomål "
        "till myndigheten eller föra saken till domstol (artiklarna 12.4, 77 och 79)."
    ),
    ask_ways="Framställ din begäran på det sätt som passar dig: {channels}. Snabbast går det {quickest}.",
    balancing="Intresseavvägning: {balancing}",
    breach=(
        "Om en personuppgiftsincident sannolikt leder till en hög risk för dina rättigheter och friheter "
        "informerar vi dig utan onödigt dröjsmål (artikel 34)."
    ),
    channels="Kanaler: {channels}.",
    children=(
        "Våra tjänster erbjuds direkt också till barn. När behandlingen av ett barns uppgifter grundar sig på "
        "samtycke behöver ett barn under {age} år samtycke eller godkännande av den som har föräldraansvar "
        "({law})."
    ),
    complaint=(
        "Om du anser att vi behandlar dina uppgifter i strid med lagen kan du lämna in ett klagomål till en "
        "tillsynsmyndighet, särskilt i det EU-land där du bor eller arbetar eller där det inträffade (artikel "
        "77). I vårt land är det den som nämns nedan. Du får gärna höra av dig till oss först."
    ),
    consent_explicit="Vi ber om ditt uttryckliga samtycke till detta.",
    consent_texts="Så här lyder de texter som vi ber dig samtycka till; du svarar på var och en för sig:",
    cookie_consent="Bara med ditt samtycke: {purpose}.",
    cookie_shared="Kan också läsas av: {recipients}.",
    cookies=(
        "En kaka är data som en webbplats lagrar på din enhet eller läser från den; samma regler gäller för "
        "andra liknande tekniker ({law}). Vår webbplats använder följande:"
    ),
    cookies_receipts="För varje val sparar vi ett kvitto: vad som frågades och vad du valde, tidpunkten och ett slumptal som din webbläsare känner till. Vem du är framgår inte av det. Kvittot gäller i {holds} och sparas därefter i {kept} som bevis.",
    cookies_choice=(
        "De som inte är nödvändiga används bara om du har samtyckt till dem, och du kan använda webbplatsen "
        "utan att samtycka."
    ),
    cookies_identifiable=(
        "Vi förvarar också IP-adresser ({labels}). En sådan adress kan ensam eller tillsammans med en kaka "
        "leda till dig, så vi behandlar båda som personuppgifter."
    ),
    cookies_necessary="Alla är nödvändiga för det du ber webbplatsen om, så ditt samtycke behövs inte.",
    cookies_none="Vår webbplats lagrar inga kakor på din enhet och läser inga från den.",
    cookies_required="Bara den som godkänner alla kan använda webbplatsen.",
    customers_only=(
        "Bara till våra kunder, om våra egna liknande produkter och tjänster. Du kan avgiftsfritt förbjuda "
        "den när som helst och i varje meddelande ({law})."
    ),
    disclosure_law="Till andra lämnar vi ut dina uppgifter bara när lagen ålägger oss det.",
    disclosure_permission=(
        "Till andra lämnar vi ut dina uppgifter bara med ditt tillstånd eller när lagen ålägger oss det. Du "
        "kan ge ditt tillstånd {channels} och återkalla det när som helst."
    ),
    disclosure_sender=(
        "Ett tillstånd gäller först när vi vet att det kommer från dig: om det kommer från en adress som vi "
        "inte har från tidigare ber vi dig först bekräfta det."
    ),
    engaged_by="Anlitas av {name}.",
    evidence=(
        "För att det i efterhand ska kunna visas att behandlingen är laglig (artikel 5.2) förvarar systemet "
        "självt:"
    ),
    evidence_consents=(
        "Det du har samtyckt till eller nekat till: vad som frågades, med vilka ord, vad du svarade och när"
    ),
    evidence_erasure=(
        "När dina uppgifter raderas förstörs också de nycklar som säkerhetskopiorna av dem skulle kräva. I "
        "loggen blir det kvar en anteckning om att något har raderats och när, men inte själva uppgifterna."
    ),
    evidence_log="Varje användning av dina uppgifter: när, för vilket ändamål och vad som gjordes",
    evidence_requests="Dina begäranden, de brev som hör till dem och våra svar",
    fields=(
        "Dessa uppgifter beskriver dig. För var och en anges vad den används till, om du måste lämna den och "
        "vad som följer om du inte gör det."
    ),
    joint_ask="Du kan be oss om det väsentliga innehållet i arrangemanget med {names}.",
    joint_controllers=(
        "En gemensamt personuppgiftsansvarig bestämmer tillsammans med oss om sin del, och vi har kommit "
        "överens om vem som gör vad (artikel 26). Du kan utöva dina rättigheter gentemot var och en av oss."
    ),
    joint_essence="Det väsentliga innehållet i arrangemanget:",
    law=(
        "Denna beskrivning ger den information som artiklarna 13 och 14 i den allmänna dataskyddsförordningen "
        "(EU) 2016/679 kräver. De artiklar som nämns nedan finns i den förordningen, om inte någon annan "
        "författning nämns."
    ),
    law_finland="I Finland kompletteras den av dataskyddslagen (1050/2018).",
    no_access="Ser inte dina uppgifter.",
    no_automated=(
        "Vi fattar inga beslut om dig enbart automatiskt och gör ingen profilering som skulle ha rättsliga "
        "följder för dig eller på liknande sätt i betydande grad påverka dig (artikel 22)."
    ),
    no_children="Våra tjänster erbjuds inte direkt till barn (artikel 8).",
    no_officer="Har inte utnämnts, eftersom lagen inte kräver det: {reason}",
    no_recipients="Ingen utanför vår egen personal får dina uppgifter.",
    no_transfers="Vi överför inte dina uppgifter utanför EU och EES.",
    objection=(
        "Av skäl som hänför sig till din egen situation kan du när som helst göra invändningar mot att dina "
        "uppgifter behandlas för dessa ändamål: {purposes}. Då upphör vi med behandlingen, om vi inte visar "
        "tvingande berättigade skäl som väger tyngre än dina intressen eller behöver uppgifterna för ett "
        "rättsligt anspråk (artikel 21.1). Skriv till {email} eller meddela oss på något annat sätt."
    ),
    objection_marketing=(
        "Du kan när som helst och utan att ange något skäl motsätta dig att dina uppgifter behandlas för "
        "direktmarknadsföring och för profilering som hänger samman med den. Då slutar vi genast (artikel "
        "21.2 och 21.3). Skriv till {email} eller meddela oss på något annat sätt."
    ),
    originals_deleted=(
        "Ett brev som du skickar oss per e-post raderas ur vår postlåda när det finns i registret."
    ),
    originals_moved=(
        "Ett brev som du skickar oss per e-post finns också kvar i vår postlåda, i en egen mapp, tills vi raderar det där."
    ),
    place_keeps="{place}. Förvaringstid {period}.",
    place_own="{controller}, egna lokaler",
    portability=(
        "En del uppgifter kan du få i ett allmänt använt och maskinläsbart format (JSON), eller få överförda "
        "direkt till en annan personuppgiftsansvarig om det är tekniskt möjligt (artikel 20)."
    ),
    portability_covers="Detta omfattar: {data}.",
    portability_what=(
        "Det är uppgifter som du själv har lämnat och som vi behandlar automatiskt för dessa ändamål: "
        "{purposes}."
    ),
    publications=(
        "Vi publicerar detta bara om du särskilt har samtyckt till det. Du kan när som helst återkalla ditt "
        "samtycke, och då tar vi bort publiceringen."
    ),
    purposes="Dina uppgifter används för dessa ändamål och inga andra. Varje ändamål har en rättslig grund.",
    recipient_hosts="Vår webbplats hämtar innehåll därifrån: {hosts}.",
    recipients="Uppgifter får bara de som nämns här, och bara för de ändamål som anges.",
    records="Detta är daterade anteckningar som uppstår när du har kontakt med oss.",
    retention=(
        "När tiden har gått ut raderas uppgiften. Om du begär det och lagen tillåter det raderar vi den "
        "tidigare."
    ),
    retention_default="Uppgiften behövs så länge för de ändamål som den har samlats in för.",
    rights=(
        "Du har dessa rättigheter. En del beror på den rättsliga grunden eller har undantag, som vi då "
        "förklarar."
    ),
    seen_by="Ses bara av: {roles}.",
    sensitive="Lagen skyddar dessa uppgifter särskilt. Behandlingen grundar sig på följande:",
    source_not_public="{source} (inte en allmänt tillgänglig källa)",
    source_public="{source} (en allmänt tillgänglig källa)",
    sources_third_party="Vi får uppgifter också från annat håll än dig själv (artikel 14): {sources}.",
    staff="Bara de i vår personal vars arbete kräver det ser dina uppgifter, var och en för dessa ändamål:",
    statistics="Vi räknar efter: {by}. En grupp på färre än {count} personer visas inte.",
    subjects="Vems uppgifter: {subjects}.",
    transfer_assessed="Landets lagstiftning och praxis bedömdes senast den {day}.",
    transfer_listing=(
        "Mottagaren finns på den förteckning som beslutet är begränsat till; senast kontrollerat den {day}."
    ),
    transfer_occasional="Överföringen är enstaka, inte återkommande.",
    transfers="Dessa mottagare finns utanför EU och EES:",
    versions=(
        "Denna beskrivning är framställd ur den registerbeskrivning som registret självt fungerar efter; "
        "kontrollsumman identifierar den. Tidigare versioner får du av oss. Innan vi använder dina uppgifter "
        "för ett nytt ändamål berättar vi det för dig (artikel 13.3)."
    ),
    withdrawal=(
        "Du kan när som helst återkalla ditt samtycke, lika lätt som du gav det: via länken i meddelandet "
        "eller på {email}. Det som har gjorts dessförinnan förblir lagligt, och återkallelsen har inga andra "
        "följder (artikel 7.3). Detta gäller: {purposes}."
    ),
    withdrawal_device=(
        "Vad vår webbplats får göra på din enhet tillåter och återkallar du på själva webbplatsen: på vilken sida "
        "som helst, och lika lätt. Detta gäller: {purposes}."
    ),
)

ANSWER: Final = AnswerWords(
    action="Vad som gjordes",
    answered_at="Besvarad",
    categories="Kategorier av dina uppgifter",
    categories_text="Vi har uppgifter av dessa slag om dig (artikel 15.1 b):",
    channel="Sätt och språk",
    choice="Ditt val",
    change="Händelse",
    consents="Dina samtycken",
    contents="Innehåll",
    contract_begins="Från och med",
    contract_ends="Till",
    contract_lasts="i kraft",
    contracts="Dina avtal och tjänster",
    empty="(tomt)",
    fields="Dina uppgifter",
    holds="Ja: {controller} behandlar personuppgifter om dig i registret ”{register}”. Alla finns nedan.",
    holds_nothing=(
        "Nej: frånsett dina begäranden har {controller} inga personuppgifter om dig i registret ”{register}”."
    ),
    holds_title="Har vi uppgifter om dig?",
    notice_version="Gällande beskrivning",
    letter_from_us="Vi",
    letter_from_you="Du",
    letter_text="Brev",
    letter_writer="Skrivet av",
    letters="Dina brev och våra",
    lifted="Hävd",
    objections="Dina invändningar",
    purposes_text="Dina uppgifter används för dessa ändamål (artikel 15.1 a):",
    received="Begäran mottagen",
    received_at="Mottagen",
    recipients_text="För dessa ändamål tas dina uppgifter emot, eller har tagits emot, av (artikel 15.1 c):",
    records="Dina kontakter med oss",
    reference="Referens",
    request_kinds="Vad du begärde",
    requests="Dina begäranden",
    retention_text="Så här länge förvaras uppgifterna om dig (artikel 15.1 d):",
    restrictions="Begränsningar av hur dina uppgifter används",
    retired="Hör inte längre till registret",
    retired_kept="Tills ändringen av registret har genomförts",
    sources_text="Uppgifterna om dig kommer från dessa källor (artikel 15.1 g):",
    state="Läge",
    text_shown="Texten du såg",
    title="De uppgifter vi har om dig",
    until="gällde till {when}",
    uses="Hur dina uppgifter har använts",
    uses_text=(
        "Av loggen framgår när och för vad dina uppgifter har använts. Våra anställdas namn hör inte till "
        "uppgifterna om dig (EU-domstolen, C-579/21)."
    ),
    value="Innehåll",
    when="När",
)
