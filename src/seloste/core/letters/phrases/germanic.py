"""Dutch and Danish: the Regulation's own terms and the plainest verbs."""

from typing import Final

from seloste.core.letters.kinds import Kind
from seloste.core.letters.phrases.notation import Written

_NL_DATA: Final = r"(?:persoons)?(?:gegevens|informatie)"
DUTCH: Final = Written(
    phrases={
        Kind.ACCESS: (
            (0.85, r"inzage(?:recht|verzoek)|recht (?:op|van) inzage|verzoek (?:om|tot) inzage"),
            (0.8, rf"inzage (?:in|van) … {_NL_DATA}|(?:inzien|toegang tot) … {_NL_DATA}|{_NL_DATA} … inzien"),
            (0.8, rf"(?:kopie|afschrift|overzicht) … {_NL_DATA}|kopie daarvan"),
            (0.8, rf"welke {_NL_DATA} … (?:over mij|van mij|heeft|hebt|verwerk\w*|bewaart)"),
            (0.7, rf"(?:ontvang\w*|stuur\w*|weten|verstrek\w*|toesturen) … {_NL_DATA}"),
        ),
        Kind.RECTIFICATION: (
            (0.8, r"rectificatie|rectificeren|rectificeer"),
            (
                0.75,
                rf"(?:wijzig\w*|aanpas\w*|corrige\w+|verbeter\w*|pas) … (?:{_NL_DATA}|adres\w*|nummer|telefoonnummer|naam|e-?mail\w*)",
            ),
            (
                0.75,
                r"(?:e-?mailadres|adres|telefoonnummer|nummer|naam|achternaam) … (?:gewijzigd|veranderd|aanpassen|aan te passen|klopt niet|onjuist|fout)",
            ),
            (0.7, r"nieuwe? (?:adres|e-?mailadres|telefoonnummer|nummer|naam)"),
            (0.5, r"verhuisd|onjuist\w*|adreswijziging"),
        ),
        Kind.ERASURE: (
            (0.85, r"recht op (?:gegevenswissing|vergetelheid|verwijdering|wissing)|gegevenswissing"),
            (0.8, rf"(?:verwijder\w*|wis|wissen|vernietig\w*) … (?:{_NL_DATA}|account|alles|profiel)"),
            (
                0.75,
                rf"{_NL_DATA} … (?:verwijder\w+|wissen|gewist|te wissen|vernietigen)|verwijdering … {_NL_DATA}",
            ),
            (0.4, r"verwijder\w+|wissen|gewist"),
        ),
        Kind.RESTRICTION: (
            (
                0.85,
                r"beperking van … verwerking|recht op beperking|verwerking … beperk\w+|beperk\w* … verwerking",
            ),
            (0.6, rf"(?:blokke\w+|bevriez\w+|opschort\w+) … (?:verwerking|{_NL_DATA})"),
        ),
        Kind.OBJECTION: (
            (0.85, r"(?:maak|maken|teken|tekenen) … bezwaar|recht van bezwaar|bezwaar tegen"),
            (
                0.75,
                r"(?:geen|niet|stop\w*|nooit) … (?:reclame\w*|nieuwsbrie\w+|marketing\w*|direct marketing|aanbiedingen|mailings?|telefoontjes)|uitschrijven|afmelden|schrijf mij uit",
            ),
        ),
        Kind.PORTABILITY: (
            (0.85, r"(?:data|gegevens)?overdraagbaarheid|dataportabiliteit"),
            (0.75, r"machine-?leesba\w+|gestructureerde?,? gangbare"),
        ),
        Kind.CONSENT_WITHDRAWAL: (
            (0.85, r"(?:trek|intrek|herroep)\w* … toestemming|toestemming … (?:in|intrek\w*|ingetrokken)"),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (
                0.75,
                r"(?:mag|mogen|mogt|kunt|toestemming) … (?:delen|doorgeven|verstrekken|door te geven|te delen)",
            ),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: (
            (
                0.8,
                r"(?:niet meer|niet langer|stop\w*) … (?:delen|doorgeven|verstrekken|door te geven|te delen)",
            ),
        ),
        Kind.IDENTITY_PROOF: (
            (
                0.65,
                r"(?:kopie|scan) … (?:paspoort|identiteitskaart|identiteitsbewijs|rijbewijs)|bewijs van (?:mijn )?identiteit",
            ),
        ),
        Kind.REMINDER: (
            (
                0.8,
                r"(?:geen|nooit|niet|nog) … (?:antwoord|reactie|gereageerd|beantwoord)|herinnering|aanmaning",
            ),
            (0.7, r"termijn … (?:verstreken|overschreden|verlopen)"),
        ),
    },
    set_aside=(
        r"(?:bestaan|informatie over|heeft) (?:van )?(?:het|mijn|een) recht(?: \S+){0,20}",
        r"(?:verwijder|wis) (?:nog )?(?:niets|niet)",
    ),
    doubts=(
        r"namens|volmacht|machtiging|gemachtigde|advoca\w+|voogd|vertegenwoordig\w+|mijn cli[eë]nt\w*|overleden",
        r"mijn (?:moeder|vader|man|vrouw|echtgeno\w+|zoon|dochter|kind|kinderen|ouders|broer|zus|collega|partner)",
        r"bedankt voor (?:uw|het|de) (?:antwoord|reactie|informatie)|hoe (?:kan|moet|dien)|afwezig\w*|op vakantie|automatisch antwoord",
    ),
    conditions=r"als|indien|voor zover|voorzover|ingeval|mocht|mochten|tenzij|anders",
    own=r"ik|mij|me|mijn|mijne|graag",
    selling=(
        r"onze (?:experts|oplossing\w*|diensten|cursus\w*|aanbieding\w*)|gratis (?:demo|advies|webinar)|korting|schrijf u in|avg-?(?:proof|advies|scan|training)|u ontvangt deze (?:e-?mail|mail)|uitschrijven kan",
    ),
)

_DA_DATA: Final = r"(?:person)?(?:oplysninger\w*|data|informationer)"
DANISH: Final = Written(
    phrases={
        Kind.ACCESS: (
            (0.85, r"indsigtsret\w*|indsigtsanmodning\w*|ret til indsigt|anmodning om indsigt|aktindsigt"),
            (0.8, rf"indsigt i … {_DA_DATA}"),
            (0.8, rf"kopi af … {_DA_DATA}"),
            (0.8, rf"hvilke {_DA_DATA} … (?:om mig|I har|har)"),
            (0.7, rf"(?:sende|send|få|se|vide|udlever\w*) … {_DA_DATA}"),
        ),
        Kind.RECTIFICATION: (
            (0.8, r"berigtig\w+"),
            (
                0.75,
                rf"(?:ret|rette|opdater\w*|ændre|ændr|korriger\w*) … (?:{_DA_DATA}|adresse\w*|\w*nummer\w*|navn\w*|e-?mail\w*|mail\w*)",
            ),
            (0.7, r"(?:ny|nye|nyt) (?:adresse|telefonnummer|nummer|navn|e-?mail|mailadresse)"),
            (0.5, r"flyttet|forkert\w*|urigtig\w*|ukorrekt\w*"),
        ),
        Kind.ERASURE: (
            (0.85, r"ret til (?:sletning|at blive glemt)"),
            (0.8, rf"(?:slet|slette|fjern|fjerne) … (?:{_DA_DATA}|konto|alt|profil)"),
            (0.75, rf"sletning af … {_DA_DATA}|{_DA_DATA} … slettet"),
            (0.4, r"slet\w*|sletning"),
        ),
        Kind.RESTRICTION: (
            (0.85, r"begrænsning af … behandling\w*|begræns\w* … behandling\w*|behandling\w* … begræns\w+"),
        ),
        Kind.OBJECTION: (
            (0.85, r"(?:gør|gøre) … indsigelse|indsigelse mod|ret til indsigelse|ret til at gøre indsigelse"),
            (
                0.75,
                r"(?:ikke|ingen|stop|undgå|aldrig) … (?:\w*markedsføring\w*|reklame\w*|nyhedsbrev\w*|tilbud)|afmeld\w*",
            ),
        ),
        Kind.PORTABILITY: (
            (0.85, r"dataportabilitet\w*"),
            (0.75, r"maskinlæsba\w+|struktureret,? almindeligt anvendt"),
        ),
        Kind.CONSENT_WITHDRAWAL: (
            (
                0.85,
                r"(?:trækker|trække|tilbagekald\w*|tilbagetrækker) … samtykke\w*|samtykke\w* … tilbage\w*",
            ),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (0.75, r"(?:må|tillader|tilladelse|giver) … (?:videregive\w*|dele|udlevere)"),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: (
            (
                0.8,
                r"(?:trækker|tilbagekald\w*) … tilladelse\w*|(?:ikke længere|stop) … (?:videregive\w*|dele)",
            ),
        ),
        Kind.IDENTITY_PROOF: (
            (0.65, r"kopi af … (?:pas|kørekort|sygesikringsbevis|id)|dokumentation for … identitet"),
        ),
        Kind.REMINDER: (
            (0.8, r"(?:ikke|intet|ingen|aldrig) … (?:svar|svaret|hørt)|rykker\w*|påmind\w+"),
            (0.7, r"frist\w* … (?:overskredet|udløbet)"),
        ),
    },
    set_aside=(
        r"(?:eksistensen af|oplysning om|har) (?:retten|ret)(?: \S+){0,20}",
        r"slet ikke|(?:slet|slette) intet",
    ),
    doubts=(
        r"på vegne af|fuldmagt\w*|advokat\w*|værge|repræsent\w+|min klient|afdøde?",
        r"(?:min|mit|mine) (?:mor|far|mand|kone|ægtefælle|søn|datter|barn|børn|forældre|bror|søster|kollega|samlever)s?",
        r"tak for (?:svaret|jeres svar|dit svar|oplysningerne)|hvordan (?:kan|gør|skal)|ferie|fraværende|autosvar|automatisk svar",
    ),
    conditions=r"hvis|såfremt|medmindre|ellers|i tilfælde af",
    own=r"jeg|mig|min|mit|mine",
    selling=(
        r"vores (?:eksperter|løsning\w*|ydelser|kurs\w*|tilbud)|gratis (?:demo|rådgivning|webinar)|rabat|tilmeld|gdpr-?(?:kursus|tjek|rådgivning)|du modtager denne",
    ),
)
