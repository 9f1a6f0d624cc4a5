"""Breven på svenska."""

from typing import Final

from seloste.core.correspondence import texts
from seloste.core.letters.kinds import Kind
from seloste.core.requests import WhyNot

TEXTS: Final = texts.Texts(
    calendar=texts.Calendar(
        date="{weekday} den {day}\N{NO-BREAK SPACE}{month} {year}",
        weekdays=("måndagen", "tisdagen", "onsdagen", "torsdagen", "fredagen", "lördagen", "söndagen"),
        months=(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december",
        ),
    ),
    frame=texts.Frame(
        greeting="Hej,",
        any_way_matter=(
            "Du kan svara på det här meddelandet eller kontakta oss på vilket annat sätt du vill. Referensen "
            "hjälper oss att hitta din begäran, men du behöver inte uppge den."
        ),
        any_way="Om du undrar över något, svara på det här meddelandet eller kontakta oss på annat sätt.",
        reference="Referens: {reference}",
        no_papers="Skicka aldrig en kopia av en identitetshandling till oss.",
        regards="Med vänlig hälsning",
        contact="Kontakt: {contact}, {email}",
        notice="Vår dataskyddsbeskrivning:",
    ),
    acknowledgement=texts.Acknowledgement(
        subject="Vi har fått din begäran",
        received="{controller} fick din begäran om personuppgifter {received}.",
        due=(
            "Vi svarar utan dröjsmål, senast {due}. Om begäran visar sig vara komplicerad kan vi behöva mer "
            "tid, men vi svarar även då senast {extended}. I så fall berättar vi det, och varför, senast på "
            "det första av dessa datum."
        ),
        understood="Vi har förstått din begäran så här: {kinds}. Om du menade något annat, berätta det.",
        confirm=(
            "Bekräfta att begäran kommer från dig: den gäller personuppgifter, och vem som helst kan ha skickat "
            "den i ditt namn. Gör det på den här sidan senast {link_expires}:"
        ),
        unconfirmed=(
            "Om du inte bekräftar svarar vi ändå i tid, men vi kan då inte lämna ut några personuppgifter till "
            "dig och inte rätta eller radera några."
        ),
        not_you=(
            "Om begäran inte kommer från dig behöver du inte göra något. Utan bekräftelsen lämnar vi inte ut "
            "några uppgifter med anledning av den, och vi rättar och raderar ingenting."
        ),
        other_way="Om länken inte passar dig, säg till, så hittar vi ett annat sätt.",
    ),
    acknowledgement_unknown=texts.AcknowledgementUnknown(
        subject="Vi har fått din begäran",
        received="{controller} fick din begäran om personuppgifter {received}.",
        due="Vi svarar utan dröjsmål, senast {due}.",
        unknown=(
            "Den här e-postadressen finns inte i vårt register, och därför vet vi inte vems uppgifter "
            "vi ska söka efter. Berätta under vilken annan e-postadress eller vilket telefonnummer du kan "
            "finnas hos oss. Om det inte finns något sådant, berätta det också."
        ),
        next=(
            "Innan vi lämnar ut, rättar eller raderar personuppgifter kontrollerar vi att de är dina. Då kontaktar vi dig på ett sätt "
            "som vi känner till sedan tidigare."
        ),
    ),
    confirm_identity=texts.ConfirmIdentity(
        subject="Kommer den här begäran från dig?",
        received=(
            "{controller} har fått en begäran om personuppgifter som vi tror kommer från dig. Vi skriver till "
            "den här e-postadressen eftersom vi kände till den redan innan begäran kom."
        ),
        confirm="Om begäran kommer från dig, bekräfta det på den här sidan senast {link_expires}:",
        not_you=(
            "Om begäran inte kommer från dig behöver du inte göra något. Utan bekräftelsen lämnar vi inte ut "
            "några uppgifter med anledning av den, och vi rättar och raderar ingenting."
        ),
        other_way="Om länken inte passar dig, säg till, så hittar vi ett annat sätt.",
    ),
    answer_ready=texts.AnswerReady(
        subject="Svaret på din begäran är klart",
        ready="{controller} har svarat på din begäran om personuppgifter. Hämta svaret här senast {expires}:",
        code=(
            "När du öppnar länken kan du få en engångskod skickad till den här e-postadressen. Svaret öppnas "
            "bara med koden."
        ),
        deleted=(
            "Efter den dagen raderas svaret från tjänsten. Du kan framställa en ny begäran kostnadsfritt."
        ),
        complaint=(
            "Om du inte är nöjd, berätta det för oss. Du kan också lämna in ett klagomål till "
            "tillsynsmyndigheten; i vår dataskyddsbeskrivning står det hur."
        ),
    ),
    outcome=texts.Outcome(
        subject="Svar på din begäran",
        answered="{controller} har behandlat din begäran om personuppgifter som kom in {received}.",
        parts="Så här gjorde vi:",
        done="utfört",
        in_answer="i svaret",
        refused="inte utfört. {why}",
        kept_by_law=(
            "Enligt lag måste vi bevara vissa uppgifter, till exempel fakturor, under en bestämd tid. I vår "
            "dataskyddsbeskrivning står vilka och hur länge. De används inte till något annat."
        ),
        last_letter=(
            "Det här är det sista brevet till dig om denna begäran. Vi bevarar e-postadressen bara så länge som "
            "sändningen tar, och {days} dagar efter det."
        ),
        kinds={
            Kind.ACCESS: "tillgång till dina uppgifter",
            Kind.RECTIFICATION: "rättelse",
            Kind.ERASURE: "radering",
            Kind.RESTRICTION: "begränsning av behandlingen",
            Kind.OBJECTION: "invändning mot behandlingen",
            Kind.PORTABILITY: "dina uppgifter i ett format som kan flyttas",
            Kind.CONSENT_WITHDRAWAL: "återkallelse av samtycke",
            Kind.DISCLOSURE_PERMISSION: "tillstånd att lämna ut dina uppgifter",
            Kind.DISCLOSURE_WITHDRAWAL: "återkallelse av ett tillstånd att lämna ut dina uppgifter",
        },
        why_not={
            WhyNot.IS_RIGHT: "Vi kontrollerade uppgifterna, och de är rätt i vårt register.",
            WhyNot.LAW_KEEPS: (
                "Enligt lag måste vi bevara uppgifterna under en bestämd tid (dataskyddsförordningen, "
                "artikel 17.3 b)."
            ),
            WhyNot.STILL_NEEDED: (
                "Vi behöver fortfarande uppgifterna för det som de samlades in för "
                "(dataskyddsförordningen, artikel 17.1)."
            ),
            WhyNot.CLAIMS: (
                "Vi behöver uppgifterna för ett rättsligt anspråk (dataskyddsförordningen, artikel 17.3 e)."
            ),
            WhyNot.NO_GROUND: (
                "Ingen av grunderna för begränsning är uppfylld (dataskyddsförordningen, artikel 18.1)."
            ),
            WhyNot.WEIGHS_MORE: (
                "Vi har tvingande berättigade skäl som väger tyngre (dataskyddsförordningen, artikel 21.1)."
            ),
            WhyNot.NOTHING_THERE: "Vi har inga sådana uppgifter om dig.",
        },
    ),
    nothing_held=texts.NothingHeld(
        subject="Svar på din begäran",
        nothing=(
            "{controller} har sökt i sitt register. Under den här e-postadressen har vi inga andra "
            "personuppgifter än din begäran och våra brev om den."
        ),
        elsewhere=(
            "Om du kan finnas hos oss under en annan e-postadress eller ett telefonnummer, berätta det, så "
            "söker vi på nytt kostnadsfritt."
        ),
        complaint=(
            "Om du anser att vårt svar är fel kan du lämna in ett klagomål till tillsynsmyndigheten eller "
            "föra saken till domstol."
        ),
        authority="Tillsynsmyndighet:",
    ),
    reply=texts.Reply(subject="Svar på ditt meddelande"),
    sign_in_code=texts.SignInCode(
        subject="Din engångskod",
        asked="{controller} skickar den här koden till dig eftersom någon bad om den på vår webbplats:",
        lasts_one="Skriv den på sidan där du bad om den. Den fungerar en gång, i {minutes} minut.",
        lasts="Skriv den på sidan där du bad om den. Den fungerar en gång, i {minutes} minuter.",
        secret="Ge inte koden till någon. Vi frågar aldrig efter den per telefon eller e-post.",  # noqa: S106
        not_you="Om du inte bad om koden behöver du inte göra något. Utan koden kommer ingen in.",
    ),
    confirm_consent=texts.ConfirmConsent(
        subject="Bekräfta ditt samtycke",
        given=(
            "{controller} har fått samtycket nedan tillsammans med den här e-postadressen. Det gäller först när "
            "du har bekräftat det."
        ),
        purpose="Ändamål: {purpose}",
        words="Samtycket lyder:",
        confirm="Om du gav detta samtycke, bekräfta det här senast {expires}:",
        unconfirmed=(
            "Utan bekräftelsen börjar samtycket inte gälla, och ingenting skickas till dig med stöd av det. Om "
            "det inte var du, eller om du har ändrat dig, behöver du inte göra något."
        ),
        withdraw="Du kan återkalla ditt samtycke när som helst, lika lätt som du gav det.",
    ),
    consent_confirmed=texts.ConsentConfirmed(
        subject="Ditt samtycke är bekräftat",
        confirmed="Du har bekräftat samtycket nedan till {controller}, och det gäller nu.",
        withdraw=(
            "Du kan återkalla det när som helst, lika lätt som du gav det och utan att ange någon orsak. Spara "
            "det här brevet: du återkallar samtycket på sidan nedan."
        ),
        after="Det som redan har gjorts med stöd av samtycket förblir lagligt. Därefter görs inget mer.",
    ),
)
