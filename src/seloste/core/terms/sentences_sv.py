"""Svenska meningar: sammandraget, beskrivningen och svaret på en begäran om tillgång."""

from typing import Final

from seloste.core.terms.model import AnswerWords, Sentences, Summary

SUMMARY: Final = Summary(
    automated="En del beslut fattas automatiskt; vad det betyder för dig berättas nedan.",
    no_automated="Inga beslut om dig fattas automatiskt.",
    no_recipients="Ingen utanför vår egen personal får dina uppgifter.",
    no_transfers="Dina uppgifter stannar inom EU och EES.",
    recipients="Utöver vår egen personal tas uppgifter emot av: {recipients}.",
    retention="Varje slag av uppgift förvaras en bestämd tid och raderas sedan; se ”{title}”.",
    rights=(
        "Du kan få ta del av dina uppgifter, få dem rättade och raderade och använda de andra rättigheter som "
        "beskrivs nedan. Framställ din begäran på det sätt du vill; vi svarar inom en månad. Du kan också "
        "klaga hos myndigheten: {authority}."
    ),
    transfers="En del uppgifter överförs till länder utanför EU och EES ({countries}) med de skyddsåtgärder som anges nedan.",
    who="{controller} svarar för detta register. Frågor och begäranden: {email}.",
    why="Vi behandlar uppgifter för dessa ändamål: {purposes}.",
)

SENTENCES: Final = Sentences(
    agreed_disclosure=(
        "Till andra lämnar vi ut dina uppgifter, eller publicerar dem, bara med ditt skriftliga tillstånd eller "
        "när lagen ålägger oss det. Ett e-postmeddelande är ett skriftligt tillstånd när det kommer från en "
        "adress som vi redan har för dig; annars ber vi dig först bekräfta det. Du kan när som helst återkalla "
        "ett tillstånd."
    ),
    ask_any_channel=(
        "Framställ din begäran på det sätt du vill: per e-post, brev eller telefon, eller på plats. Snabbast går "
        "det via {email}."
    ),
    ask_deadline=(
        "Vi svarar utan dröjsmål och inom en månad från det att vi fick din begäran. Om begärandena är många "
        "eller komplicerade kan vi behöva högst två månader till; det meddelar vi dig, med skälen, inom den "
        "första månaden (artikel 12.3)."
    ),
    ask_free="En begäran kostar ingenting och behöver inte motiveras (artikel 12.5).",
    ask_identity=(
        "Vi ber dig styrka din identitet bara om vi har rimliga skäl att betvivla den, och aldrig mer än vad som "
        "behövs; vi ber inte om kopior av identitetshandlingar (artikel 12.6)."
    ),
    ask_refusal=(
        "Om vi inte gör som du begär berättar vi inom samma månad varför, och hur du kan klaga hos myndigheten "
        "eller gå till domstol (artiklarna 12.4, 77 och 79)."
    ),
    complaint=(
        "Om du anser att vi behandlar dina uppgifter i strid med lagen kan du lämna in ett klagomål till en "
        "tillsynsmyndighet, i synnerhet i det EU-land där du bor eller arbetar eller där det skedde (artikel 77). "
        "I vårt land är det den som nämns nedan. Du får gärna höra av dig till oss först."
    ),
    consent_texts="Så här lyder de texter som vi ber dig samtycka till; du svarar på var och en för sig:",
    cookies=(
        "En kaka är data som en webbplats lagrar på din enhet eller läser från den; samma regler gäller för "
        "andra liknande tekniker. Vår webbplats använder följande. En kaka som inte är nödvändig för det du ber "
        "webbplatsen om används bara om du har samtyckt till den, och du kan använda webbplatsen utan att "
        "samtycka (direktiv 2002/58/EG, artikel 5.3)."
    ),
    cookies_none="Vår webbplats lagrar inga kakor på din enhet och läser inga från den.",
    evidence=(
        "För att det i efterhand ska kunna visas att behandlingen är laglig (artikel 5.2) bevarar systemet självt:"
    ),
    evidence_consents="Dina samtycken och nekanden: vad som frågades, med vilka ord, vad du svarade och när",
    evidence_erasure=(
        "När dina uppgifter raderas förstörs också de nycklar som säkerhetskopiorna av dem skulle kräva. I "
        "loggen blir det kvar en anteckning om att något har raderats och när, men inte själva uppgifterna."
    ),
    evidence_log="Varje användning av dina uppgifter: när, för vilket ändamål och vad som gjordes",
    evidence_requests="Dina begäranden, de brev som hör till dem och våra svar",
    fields=(
        "Dessa uppgifter beskriver dig. Den sista kolumnen visar om du måste lämna uppgiften och vad som följer "
        "om du inte gör det."
    ),
    joint_controllers=(
        "En gemensamt personuppgiftsansvarig bestämmer tillsammans med oss om sin del, och vi har kommit överens "
        "om vem som gör vad (artikel 26). Du kan vända dig till vilken som helst av oss och be oss om det "
        "väsentliga innehållet i arrangemanget."
    ),
    law=(
        "Denna beskrivning ger den information som artiklarna 13 och 14 i den allmänna dataskyddsförordningen "
        "(EU) 2016/679 kräver. De artiklar som nämns nedan finns i den förordningen, om inte någon annan "
        "författning nämns."
    ),
    law_finland="I Finland kompletteras den av dataskyddslagen (1050/2018).",
    no_automated=(
        "Vi fattar inga beslut om dig enbart automatiskt och gör ingen profilering som skulle ha rättsliga eller "
        "på liknande sätt betydande följder för dig (artikel 22)."
    ),
    no_officer="Har inte utnämnts, eftersom lagen inte kräver det: {reason}",
    no_recipients="Ingen utanför vår egen personal får dina uppgifter.",
    no_transfers="Vi överför inte dina uppgifter utanför EU och EES.",
    objection=(
        "Av skäl som hänför sig till din egen situation kan du när som helst göra invändningar mot att dina "
        "uppgifter behandlas för: {purposes}. Då upphör vi med behandlingen, om vi inte visar tvingande skäl som "
        "väger tyngre än dina eller behöver uppgifterna för ett rättsligt anspråk (artikel 21.1). Skriv till "
        "{email} eller meddela oss på något annat sätt."
    ),
    objection_marketing=(
        "Du kan när som helst och utan att ange något skäl motsätta dig att dina uppgifter behandlas för "
        "direktmarknadsföring och för profilering som hänger samman med den. Då slutar vi genast (artikel 21.2 "
        "och 21.3). Skriv till {email} eller meddela oss på något annat sätt."
    ),
    portability=(
        "En del uppgifter kan du få i ett allmänt använt och maskinläsbart format (JSON), eller få överförda "
        "direkt till en annan personuppgiftsansvarig om det är tekniskt möjligt (artikel 20). Det är uppgifter "
        "som du själv har lämnat och som vi behandlar automatiskt för dessa ändamål: {purposes}. Detta omfattar:"
    ),
    purposes="Dina uppgifter används för dessa ändamål och inga andra. Vart och ett har en rättslig grund.",
    recipients="Uppgifter får endast de som nämns här, och bara för de ändamål som anges.",
    records="Detta är daterade anteckningar som uppstår när du har kontakt med oss.",
    retention=(
        "När tiden har gått ut raderas uppgiften. Om du begär det och lagen tillåter raderar vi den tidigare."
    ),
    retention_default="Uppgiften behövs så länge för de ändamål den har samlats in för.",
    rights=(
        "Du har dessa rättigheter. En del beror på den rättsliga grunden eller har undantag, som vi då förklarar."
    ),
    sources_third_party=("Vi får uppgifter också från andra än dig själv (artikel 14): {sources}."),
    transfers="Dessa mottagare finns utanför EU och EES:",
    versions=(
        "Denna beskrivning är framställd ur den registerbeskrivning som registret självt fungerar efter; "
        "kontrollsumman identifierar den. Tidigare versioner får du av oss. Innan vi använder dina uppgifter för "
        "ett nytt ändamål berättar vi det för dig (artikel 13.3)."
    ),
    withdrawal=(
        "Du kan när som helst återkalla ditt samtycke, lika lätt som du gav det: via länken i meddelandet eller "
        "på {email}. Det som har gjorts dessförinnan förblir lagligt, och återkallelsen har inga andra följder "
        "(artikel 7.3). Detta gäller: {purposes}."
    ),
)

ANSWER: Final = AnswerWords(
    action="Vad som gjordes",
    answered_at="Besvarad",
    categories="Kategorier av dina uppgifter",
    categories_text="Vi har uppgifter av dessa slag om dig (artikel 15.1 b):",
    channel="Sätt och språk",
    choice="Ditt val",
    consents="Dina samtycken",
    contents="Innehåll",
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
    purposes_text="Dina uppgifter används för dessa ändamål (artikel 15.1 a):",
    received="Begäran mottagen",
    received_at="Mottagen",
    recipients_text="För dessa ändamål tas dina uppgifter emot, eller har tagits emot, av (artikel 15.1 c):",
    records="Dina kontakter med oss",
    reference="Referens",
    request_kinds="Vad du begärde",
    requests="Dina begäranden",
    retention_text="Så här länge förvaras uppgifterna om dig (artikel 15.1 d):",
    retired="Hör inte längre till registret",
    retired_kept="Tills ändringen av registret har genomförts",
    sources_text="Uppgifterna om dig kommer från dessa källor (artikel 15.1 g):",
    state="Läge",
    text_shown="Texten du såg",
    title="De uppgifter vi har om dig",
    uses="Hur dina uppgifter har använts",
    uses_text=(
        "Av loggen framgår när och för vad dina uppgifter har använts. Våra anställdas namn hör inte till "
        "uppgifterna om dig (EU-domstolen, C-579/21)."
    ),
    value="Innehåll",
    when="När",
)
