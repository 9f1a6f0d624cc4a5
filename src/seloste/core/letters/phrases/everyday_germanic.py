"""Dutch and Danish, as people put it in their own words."""

from typing import Final

from seloste.core.letters.kinds import Kind
from seloste.core.letters.language import LetterLanguage
from seloste.core.letters.phrases.notation import Everyday

_NL_DATA: Final = r"(?:persoons|contact)?(?:gegevens|informatie|info|data)|dossier"
_NL_ME: Final = r"(?:over mij|over me|van mij|van me|mij betreffen\w*|met betrekking tot mij|op mij)"
_DUTCH: Final = Everyday(
    phrases={
        Kind.ACCESS: (
            (
                0.75,
                rf"(?:weten|zien|inzien|opvragen|krijgen|ontvangen|stuur\w*|sturen|verstrek\w*|geef|laat|vertel\w*|toezenden|mee te delen|laten weten) … (?:wat|welke|alles|alle|{_NL_DATA}) … {_NL_ME}",
            ),
            (
                0.75,
                rf"(?:wat|welke|alles wat) … (?:heb\w*|heeft|weet|weten|bewa\w+|bewaren|opgeslagen|verwerk\w*|sla\w*) … {_NL_ME}|(?:wat|welke|alles wat) … {_NL_ME} … (?:heb\w*|heeft|weet|weten|bewa\w+|opgeslagen|opslaan|verwerk\w*|bijhoud\w*)",
            ),
            (
                0.7,
                rf"(?:of|bevestig\w*) … {_NL_DATA} … {_NL_ME} … verwerk\w*|(?:of) (?:u|jullie) … {_NL_ME} … verwerk\w*",
            ),
            (0.75, rf"(?:kopie|afschrift|overzicht|uitdraai) van … (?:alles|alle|mijn|{_NL_DATA})"),
            (0.35, r"waar … (?:vandaan|mijn (?:adres|nummer|gegevens) van)|hoe komen jullie aan"),
        ),
        Kind.RECTIFICATION: (
            (0.65, r"woon (?:nu|tegenwoordig|niet meer)"),
            (
                0.65,
                r"(?:adres|nummer|telefoonnummer|naam|achternaam|e-?mailadres) … (?:fout|verkeerd|onjuist|klopt niet|niet (?:meer )?(?:juist|correct|goed)|gewijzigd|veranderd|verkeerd gespeld)|(?:verkeerde?|foute?|oude?) (?:adres|nummer|naam|achternaam|e-?mailadres)|(?:pas|zet|wijzig|verander|corrigeer|werk) … (?:aan|bij|adres|naam|nummer)|(?:ik ben|we zijn|wij zijn) (?:\w+ )?verhuisd|ik heet (?:nu|tegenwoordig|voortaan)",
            ),
        ),
        Kind.ERASURE: (
            (
                0.75,
                r"(?:verwijder|wis|haal)\w* … mijn (?:\w+ )?(?:nummer|telefoonnummer|adres|geboortedatum|foto\w*|e-?mail\w*|naam|notities)",
            ),
            (
                0.75,
                rf"(?:haal|gooi|wis|verwijder|vernietig|schrap|delete)\w* … (?:{_NL_DATA}|account|profiel|alles|systeem|systemen|bestand\w*|database|mijn (?:nummer|naam|adres|foto))|(?:account|profiel|alles|{_NL_DATA}) … (?:weg|verwijderd|gewist|te verwijderen|verwijderen|weggooien|opheffen|wegdoen|vernietigd)",
            ),
            (
                0.7,
                r"vergeten (?:te )?worden|niet (?:meer|langer) (?:in|voorkomen|staan) … (?:bestand\w*|database|systeem|systemen|administratie)|(?:uit|van) … (?:bestand\w*|database|systeem|systemen) … (?:verwijder\w*|halen|gehaald)|haal mij uit",
            ),
            (0.4, r"(?:account|profiel) … (?:opzeg\w*|sluit\w*|opheffen|beëindig\w*)|sluit … account"),
        ),
        Kind.RESTRICTION: (
            (
                0.75,
                rf"(?:beperk|bevries|bevriez|blokk|opschort|stilleg)\w* … (?:verwerking|gebruik|{_NL_DATA})|(?:verwerking|gebruik|{_NL_DATA}) … (?:beperk|bevror|bevriez|geblokk|blokk|opgeschort|opschort)\w*|(?:bewaar|bewaren) … (?:maar niet|niet) (?:te )?(?:gebruik|verwerk)\w*",
            ),
            (0.4, r"betwist … juistheid"),
        ),
        Kind.OBJECTION: (
            (
                0.75,
                r"(?:geen|niet|stop\w*|ophouden|nooit|zat|genoeg|hou\w* op) … (?:\w*mail\w*|sms\w*|bel\w*|gebeld|telefoon\w*|\w*reclame\w*|folders?|catalog\w*|post|spam|aanbieding\w*|commerci\w+)|(?:haal|schrijf|gooi|verwijder) (?:mij|me|mijn \w+) (?:\w+ )?(?:uit|van|af) … (?:lijst\w*|bestand voor|nieuwsbrief\w*|mailing\w*)|(?:verzet|verzetten) (?:me|mij)|recht van verzet",
            ),
            (0.6, r"(?:bel|mail|benader|contacteer) (?:mij|me) (?:niet|nooit)"),
        ),
        Kind.PORTABILITY: (
            (
                0.75,
                rf"(?:overdra|overzet|overbreng|doorstu|meenem|export)\w* … (?:naar|aan) … (?:nieuwe|andere) \w+|(?:{_NL_DATA}) … (?:overdra|overzet|overbreng|over te dragen|over te zetten)\w*|(?:gestructureerd\w*|gangbaar|leesbaar) … (?:formaat|vorm|bestand)|(?:csv|json|xml)(?:-?(?:bestand|formaat))?",
            ),
        ),
        Kind.CONSENT_WITHDRAWAL: (
            (
                0.75,
                r"toestemming … (?:trek|intrek|ingetrokken|herroep)\w*|(?:trek|intrek|herroep)\w* … toestemming|geen toestemming meer|niet (?:meer|langer) … (?:akkoord|toestemming)",
            ),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (
                0.75,
                r"(?:mag|mogen|mogt|kunt|kunnen|akkoord|goed|toestemming|geen|niet) …… (?:delen|doorgeven|verstrekken|doorsturen|overdragen|gedeeld|doorgegeven|door te geven|te delen|te verstrekken|geven)(?: (?:aan|met))?(?! worden verwerkt)",
            ),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: (
            (
                0.4,
                r"(?:daarmee|hiermee) (?:\w+ )?(?:stop\w*|op\w*)|(?:delen|doorgeven|verstrekken) …… stop\w*",
            ),
            (
                0.4,
                r"gaf … toestemming|toestemming (?:die ik )?(?:heb )?(?:gegeven|gaf)|toestemming (?:\w+ ){0,3}gegeven",
            ),
            (
                0.8,
                r"(?:niet meer|niet langer|stop\w*|geen … meer) …… (?:delen|doorgeven|verstrekken|doorsturen|gedeeld|doorgegeven|door te geven|te delen|te verstrekken)",
            ),
        ),
        Kind.IDENTITY_PROOF: (
            (
                0.6,
                r"paspoort\w*|identiteitskaart|identiteitsbewijs|legitimatie\w*|rijbewijs|(?:bewijz|aanto|bevestig|verifi)\w* … identiteit|identiteit … (?:bewijz|aanto|bevestig|verifi)\w*",
            ),
        ),
        Kind.REMINDER: (
            (
                0.4,
                r"(?:vroeg|verzocht) ik|ik (?:vroeg|verzocht|stuurde|mailde)|heb ik … (?:gevraagd|verzocht|gestuurd|gemaild|ingediend|geschreven)",
            ),
            (0.7, r"(?:onbeantwoord|zonder (?:antwoord|reactie))"),
            (
                0.75,
                r"(?:herinner\w*|aanmaning|rappel|ingebrekestelling)|(?:maand|termijn) … (?:voorbij|verstreken|verlopen|verstrijken|om)|(?:niets|geen|nog niet|nog steeds) … (?:gehoord|vernomen|ontvangen|gekregen|antwoord|reactie)|wacht … (?:nog|al)",
            ),
            (0.5, r"mijn (?:\w+ )?(?:verzoek|brief|mail|e-?mail) van|(?:eerder|eerdere) verzoek"),
        ),
    },
    set_aside=(
        r"recht om (?:een )?(?:klacht|te verzoeken|in te dienen)(?: \S+){0,12}",
        r"(?:bedankt|dank\w*) (?:voor het|dat (?:u|jullie|je))(?: \S+){0,8}",
    ),
    doubts=(
        r"bestelling|factuur|levering|pakket\w*|terugbetaling|garantie|(?:bedankt|dank\w*) (?:voor het|dat)",
    ),
)

_DA_DATA: Final = r"(?:person|kontakt)?(?:oplysninger\w*|data|informationer|info)"
_DA_ME: Final = r"(?:om mig|på mig|vedrørende mig|om min person)"
_DANISH: Final = Everyday(
    phrases={
        Kind.ACCESS: (
            (
                0.75,
                rf"(?:vide|se|have|få|send\w*|udlever\w*|oplys\w*|fortæl\w*|tilsend\w*|bekræft\w*) … (?:hvad|hvilke|alt|alle|{_DA_DATA}) … {_DA_ME}|(?:hvad|hvilke) … (?:har|ved|gemmer|behandler|registrer\w*|ligger) … {_DA_ME}",
            ),
            (
                0.75,
                rf"kopi af … (?:alt|alle|mine|{_DA_DATA})|(?:indsigt|egenacces) … {_DA_DATA}|(?:anmod\w*|bede|søge|begær\w*) (?:\w+ )?om (?:\w+ )?indsigt|om indsigt",
            ),
            (0.7, rf"(?:om|hvorvidt) (?:I|der) … behandl\w* … (?:{_DA_DATA}|{_DA_ME})"),
            (0.35, r"hvor … (?:fået|har I) … (?:fra|adresse|nummer)"),
        ),
        Kind.RECTIFICATION: (
            (0.65, r"bor (?:nu|ikke længere)"),
            (
                0.65,
                r"(?:adresse|nummer|telefonnummer|navn|efternavn|mail\w*|e-?mail\w*) … (?:forkert\w*|er ændret|stavet forkert|ikke (?:længere )?(?:rigtig\w*|korrekt\w*)|skiftet)|(?:forkert\w*|gamle?|gammel) (?:adresse|nummer|telefonnummer|navn|efternavn|mail\w*)|(?:er|har) (?:lige |netop )?(?:flyttet|skiftet (?:navn|nummer|adresse|mail))|hedder (?:nu|i dag|fremover)|(?:ret|rette|ændr\w*|opdater\w*) … (?:til|navn\w*|adresse\w*)",
            ),
        ),
        Kind.ERASURE: (
            (
                0.75,
                r"(?:slet|fjern)\w* … (?:mit|min|mine) (?:\w+ )?(?:nummer|telefonnummer|mobilnummer|adresse|fødselsdato|foto\w*|billede\w*|e-?mail\w*|navn|noter)",
            ),
            (
                0.75,
                rf"(?:slet\w*|fjern\w*|destruer\w*|smid\w*|luk) … (?:{_DA_DATA}|konto\w*|profil\w*|alt|mig|nummer|navn|system\w*|register|registr\w*)|(?:{_DA_DATA}|konto\w*|profil\w*|alt) … (?:slettes|slettet|fjernes|fjernet|væk)",
            ),
            (
                0.7,
                r"(?:glemme|glem) mig|blive glemt|ikke (?:længere )?(?:stå|figurere|være) i … (?:register|system|database)\w*",
            ),
            (0.4, r"(?:luk|lukke|opsig\w*|nedlæg\w*) … (?:konto|profil)\w*"),
        ),
        Kind.RESTRICTION: (
            (
                0.75,
                rf"(?:begræns\w*|frys\w*|spær\w*|suspender\w*) … (?:behandling\w*|brug\w*|{_DA_DATA})|(?:behandling\w*|{_DA_DATA}) … (?:begræns\w*|fryses|spærres)|kun (?:må )?opbevare\w*|opbevare … (?:men )?ikke (?:bruge|behandle)",
            ),
            (0.4, r"bestrider … rigtighed\w*"),
        ),
        Kind.OBJECTION: (
            (
                0.75,
                r"(?:ikke|ingen|stop\w*|aldrig|nok|træt af|slippe) … (?:\w*mails?|sms\w*|opkald\w*|ringe\w*|ring|\w*reklame\w*|katalog\w*|spam|tilbud\w*|markedsføring\w*)|(?:slet|fjern|tag) mig (?:\w+ )?(?:fra|af) … list\w*|modsætter mig|protesterer",
            ),
            (0.6, r"(?:ring|skriv|kontakt)(?: til)? (?:mig )?ikke"),
        ),
        Kind.PORTABILITY: (
            (
                0.75,
                rf"(?:overfør\w*|overdrag\w*|flytt\w*|send\w*) … (?:{_DA_DATA}) … (?:til|anden|ny|nyt) … (?:udbyder|leverandør|selskab|tjeneste|bank)\w*|struktureret … format|(?:csv|json|xml)(?:-?(?:fil|format))?",
            ),
        ),
        Kind.CONSENT_WITHDRAWAL: (
            (
                0.75,
                r"samtykke\w* … (?:tilbage|trukket|tilbagekald\w*|tilbagetræk\w*)|(?:træk\w*|tilbagekald\w*|tilbagetræk\w*) … samtykke\w*|samtykker ikke længere",
            ),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (
                0.75,
                r"(?:må|kan|tillader|tilladelse|giver|samtykke\w*|ikke|okay|ok|fint) … (?:videregive\w*|dele\w*|udlevere\w*|sende videre|give) … (?:til|med)",
            ),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: (
            (
                0.8,
                r"(?:ikke længere|ikke mere|stop\w*|hold op) … (?:videregive\w*|dele\w*|udlevere\w*|give)|(?:trækker|tilbagekald\w*) … tilladelse\w*",
            ),
        ),
        Kind.IDENTITY_PROOF: (
            (
                0.6,
                r"(?:kopi|billede|foto|scan\w*) af … (?:pas\w*|kørekort\w*|sundhedskort\w*)|(?:bekræft|dokumenter|bevis)\w* … identitet\w*|legitimation\w*",
            ),
        ),
        Kind.REMINDER: (
            (
                0.4,
                r"(?:bad|anmodede|sendte|skrev|indsendte) jeg|jeg (?:har )?(?:bad|anmodede|sendte|skrev|bedt|anmodet|sendt)",
            ),
            (0.7, r"(?:ubesvaret|uden (?:svar|at høre))"),
            (
                0.75,
                r"(?:rykker\w*|erindr\w+|påmind\w*|rykke)|(?:måned\w*|frist\w*) … (?:gået|overskredet|udløbet|forbi|passeret)|(?:ikke|intet|stadig\w*|endnu) … (?:hørt|svar\w*|modtaget|fået)|venter … (?:stadig|endnu)",
            ),
            (0.5, r"min (?:\w+ )?(?:anmodning|henvendelse|mail) (?:af|fra|den)"),
        ),
    },
    set_aside=(
        r"ret til at (?:indgive|klage|anmode)(?: \S+){0,12}",
        r"tak (?:for at|fordi) (?:I|du)(?: \S+){0,8}",
    ),
    doubts=(r"bestilling\w*|ordre\w*|faktura\w*|levering\w*|pakke\w*|refusion|garanti|tak (?:for at|fordi)",),
)

EVERYDAY: Final[dict[LetterLanguage, Everyday]] = {LetterLanguage.NL: _DUTCH, LetterLanguage.DA: _DANISH}
