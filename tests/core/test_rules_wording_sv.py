"""Svenska meningar: what breaks a rule is found in its definite forms too, and what is right to say is not."""

import pytest
from worded import cases, finds

BROKEN = {
    "L01": (
        "Detta är en registerbeskrivning enligt 10 och 24 § i personuppgiftslagen (523/1999).",
        "Vi behandlar uppgifter i enlighet med personuppgiftslagen.",
        "Insynsrätten regleras i personuppgiftslagens 26 §.",
        "Registret förs enligt lag 523/1999.",
        "Beskrivningen grundar sig på personregisterlagen.",
    ),
    "L02": (
        "Genom att använda webbplatsen ger du ditt samtycke till att uppgifterna behandlas.",
        "Kunden lämnar sitt samtycke genom att skicka in formuläret.",
        "Användningen av tjänsten räknas som samtycke.",
        "Om du fortsätter att surfa på sidan godkänner du våra kakor.",
        "Om du inte meddelar något annat samtycker du till utskick.",
        "Rutan för samtycke är ikryssad på förhand.",
        "Den som inte svarar anses ha gett sitt samtycke.",
        "Vi utgår från att du accepterar kakor.",
        "Ditt besök innebär att du samtycker till profilering.",
        "Genom att registrera dig godkänner du att vi behandlar dina personuppgifter.",
        "Vi använder kakor. Genom att fortsätta på sidan accepterar du detta.",
    ),
    "L04": (
        "Uppgifterna lagras på servrar i Finland eller i andra länder.",
        "Personuppgifter kan överföras till platser som vår partner bestämmer.",
        "Uppgifterna kan behandlas var som helst.",
        "Säkerhetskopior förvaras i Europa eller annorstädes.",
        "Våra servrar finns runt om i världen.",
        "Uppgifter kan överföras till länder där våra underleverantörer har personal.",
        "Uppgifterna kan lagras i molntjänster på olika håll i världen.",
    ),
    "L05": (
        "Kunduppgifterna sparas tills vidare.",
        "Vi lagrar dina personuppgifter så länge det är nödvändigt för ändamålet.",
        "Uppgifterna bevaras tills du ber oss radera dem.",
        "Ansökningar arkiveras på obestämd tid.",
        "Förvaringstiden är inte bestämd på förhand.",
        "Så länge som uppgifterna behövs sparas de i registret.",
        "Uppgifterna sparas inte längre än nödvändigt.",
        "Vi sparar dina uppgifter bara så länge vi behöver dem.",
    ),
    "L13": (
        "Uppgifterna används för leverans och andra liknande ändamål.",
        "Vi behandlar uppgifterna bland annat för fakturering.",
        "Kundvård, marknadsföring m.m.",
        "Vi skickar t.ex. nyhetsbrev.",
        "Personuppgifterna används för att utveckla våra tjänster.",
        "Uppgifterna behandlas på det sätt som beskrivs i våra allmänna villkor.",
        "Att sköta kundrelationen och andra syften som hör till den.",
    ),
    "L16": (
        "Du måste godkänna kakor innan du loggar in.",
        "Webbutiken kan inte användas utan att du godkänner alla kakor.",
        "Tjänsten förutsätter att användaren accepterar cookies.",
        "Kakorna måste accepteras.",
        "Du kan läsa artiklarna endast om du godkänner reklamkakor.",
        "Att acceptera kakor är ett villkor för köp.",
        "För att använda tjänsten måste kakor tillåtas.",
    ),
    "L17": (
        "Kakorna kan inte användas för att identifiera enskilda besökare.",
        "Cookies innehåller inga personuppgifter.",
        "Besökaren kan inte identifieras med hjälp av kakorna.",
        "Informationen som samlas in med kakor är helt anonym.",
        "Vi använder anonyma cookies för statistik.",
        "Enskilda användare kan inte identifieras utifrån kakorna.",
    ),
    "L19": (
        "Begäran om insyn ska göras skriftligen till den som ansvarar för registret.",
        "En begäran skickas till adressen dataskydd@example.com.",
        "Vi behandlar endast skriftliga begäranden.",
        "Du måste begära rättelse skriftligen.",
        "Uppgifterna lämnas ut mot en egenhändigt undertecknad begäran.",
        "En begäran kan lämnas bara personligen på vårt kontor.",
        "Om du vill kontrollera dina uppgifter ska begäran skickas skriftligen till oss.",
    ),
    "L22": (
        "Bolaget ansvarar inte för några skador som behandlingen orsakar.",
        "Vi tar inget ansvar för dataintrång.",
        "Kunden befriar tjänsteleverantören från allt ansvar.",
        "Användaren avstår från alla ersättningskrav.",
        "Vi ansvarar inte för säkerheten i kundens egna enheter eller för några förluster.",
        "Du använder webbplatsen på egen risk.",
        "Du har inte rätt till ersättning för avbrott.",
        "Vi kan inte hållas ansvariga för obehörig åtkomst.",
    ),
    "L23": (
        "Tvister om denna beskrivning avgörs i Helsingfors tingsrätt.",
        "Finlands domstolar har exklusiv behörighet.",
        "Meningsskiljaktigheter löses genom skiljeförfarande i Åbo.",
        "Talan kan väckas endast vid finländsk domstol.",
        "Tingsrätten i Vasa är ensam behörig.",
    ),
    "L24": (
        "Genom att fortsätta godkänner du denna dataskyddsbeskrivning.",
        "Jag har läst texten ovan och förstår innehållet.",
        "Jag godkänner härmed att mina uppgifter behandlas.",
        "Om du inte accepterar dessa villkor ska du lämna webbplatsen.",
        "Om en bestämmelse är ogiltig gäller de övriga.",
        "Finländsk lag tillämpas på denna beskrivning.",
        "Kunden ansvarar för skador som virus i kundens nät orsakar.",
        "Denna policy utgör en del av avtalet.",
        "Kunden måste godkänna denna dataskyddspolicy för att använda tjänsten.",
    ),
    "L28": (
        "Ett tillstånd per e-post räknas som skriftligt tillstånd.",
        "E-postmeddelandet anses vara ett skriftligt samtycke.",
        "Det skriftliga tillståndet kan också ges via e-post.",
        "Tillstånd per e-post räcker.",
        "Ett mejl duger som tillstånd.",
        "Också ett tillstånd som ges per e-post betraktas som skriftligt.",
    ),
}

RIGHT = {
    "L01": (
        "Personuppgiftslagen (523/1999) upphävdes den 1 januari 2019.",
        "Förordningen kompletteras av dataskyddslagen (1050/2018).",
        "Den tidigare personuppgiftslagen gäller inte längre.",
        "Personuppgiftslagring sker i Finland.",
        "Dataskyddslagen ersatte personuppgiftslagen.",
    ),
    "L02": (
        "Ett besök på webbplatsen är inget samtycke.",
        "Genom att besöka sidan ger du inte samtycke till något.",
        "Du kan återkalla ditt samtycke genom att skicka ett meddelande till oss.",
        "Genom att kryssa för rutan ger du ditt samtycke till nyhetsbrevet.",
        "Användning av andra kakor förutsätter ditt samtycke.",
        "Tystnad är inte samtycke.",
        "Rutan är inte förkryssad.",
        "När du beställer frågar vi särskilt om du samtycker till marknadsföring.",
    ),
    "L04": (
        "Uppgifterna lagras i Finland och säkerhetskopiorna i Sverige.",
        "Vi överför inte dina uppgifter till andra länder.",
        "Uppgifter kan överföras till Norge och andra EES-länder.",
        "Du kan skriva till oss på annat sätt.",
        "Servern finns i Finland, där vår leverantör har sin datorhall.",
        "Varje användare kan logga in var som helst.",
    ),
    "L05": (
        "Fakturor bevaras så länge lagen kräver.",
        "Uppgifterna sparas så länge det behövs, dock högst två år efter den senaste kontakten.",
        "Avtalet gäller tills vidare.",
        "Vi sparar uppgifterna i tre år och raderar dem sedan permanent.",
        "Uppgifterna sparas inte tills vidare.",
        "Adressen sparas tills du återkallar ditt samtycke.",
        "Samtycket gäller tills vidare, tills du återkallar det.",
    ),
    "L13": (
        "Vi skickar fakturor och följer upp att de betalas.",
        "Uppgifterna används inte för andra ändamål.",
        "Vi räknar beställningar för att besluta vilka tjänster som ska utvecklas.",
        "Vi levererar det du har beställt.",
        "Vi utvecklar tjänsten med de kunder som har anmält sig.",
        "Meddelanden till andra kunder visas inte.",
    ),
    "L16": (
        "Du behöver inte godkänna kakor.",
        "Webbplatsen kan användas utan att du godkänner kakor.",
        "Inloggningen kräver att du tillåter nödvändiga kakor.",
        "Vi använder analyskakor endast om du har godkänt dem.",
        "Lagen kräver samtycke till andra kakor.",
        "Du kan ändra dina val när som helst.",
        "Andra kakor kräver ditt samtycke.",
    ),
    "L17": (
        "En kaka innehåller en identifierare som kan leda till en person.",
        "Vi använder inte kakor för att identifiera dig.",
        "Statistiken består av summor där ingen kan urskiljas.",
        "Kakorna används inte för att identifiera besökare.",
        "Vi anonymiserar statistiken genast.",
        "Kakorna sparas inte längre än ett år.",
    ),
    "L19": (
        "Du kan framställa din begäran skriftligen eller per telefon.",
        "Framställ din begäran på det sätt du vill; e-post är snabbast.",
        "Vi besvarar din begäran skriftligen.",
        "Uppsägning av avtalet ska göras skriftligen.",
        "En begäran behöver inte vara skriftlig.",
        "Skriftligt tillstånd behövs för utlämnande.",
    ),
    "L22": (
        "Vi ansvarar inte för säkerheten i kundens egna enheter och system.",
        "Inget här befriar oss från ansvar.",
        "Vi ansvarar inte för innehållet på andra webbplatser.",
        "Vi ansvarar för säkerheten i tjänsten.",
        "Du ansvarar inte för kostnaderna för en begäran.",
        "Om vi inte svarar inom en månad kan du klaga.",
        "Vi svarar inte per telefon på helger.",
    ),
    "L23": (
        "Du kan väcka talan vid domstol i det land där du bor.",
        "Finsk lag tillämpas på avtalet.",
        "Tvister med företag avgörs i Helsingfors tingsrätt; en konsument kan vända sig till tingsrätten på sin hemort.",
        "Du kan klaga hos myndigheten eller gå till domstol.",
    ),
    "L24": (
        "Du behöver inte godkänna denna beskrivning; den berättar hur vi använder uppgifter.",
        "Styrelsen har godkänt denna dataskyddsbeskrivning i maj.",
        "Finsk lag tillämpas på avtalet.",
        "Du kan godkänna eller avböja varje kaka.",
        "Denna beskrivning ger den information som artiklarna 13 och 14 kräver.",
    ),
    "L28": (
        "Ett e-postmeddelande är ett skriftligt tillstånd när det kommer från en adress som vi redan har för dig.",
        "Tillstånd per e-post är skriftligt tillstånd. Vi kontrollerar först vem som skickade det.",
        "Vi ber om ditt skriftliga tillstånd per e-post.",
        "Du kan ge ditt tillstånd på papper.",
        "Du kan återkalla ett tillstånd per e-post.",
    ),
}


@pytest.mark.parametrize(("rule", "sentence"), cases(BROKEN))
def test_a_swedish_sentence_that_breaks_a_rule_is_found(rule, sentence):
    """What real notices say, in words of different builds and forms."""
    assert finds(rule, sentence)


@pytest.mark.parametrize(("rule", "sentence"), cases(RIGHT))
def test_a_swedish_sentence_that_is_right_to_say_is_left_alone(rule, sentence):
    """What denies the thing, confines it, or only sounds like it."""
    assert finds(rule, sentence) == []
