"""Hungarian, Greek, Maltese and Irish, each alone in its family: the Regulation's own terms and the plainest verbs."""

from typing import Final

from seloste.core.letters.kinds import Kind
from seloste.core.letters.phrases.notation import Written

HUNGARIAN: Final = Written(
    phrases={
        Kind.ACCESS: (
            (0.85, r"hozzáférés\w* jog\w*|hozzáférési kérel\w+"),
            (0.8, r"hozzáférés\w* … adat\w+|adat\w+ … hozzáférés\w*"),
            (0.8, r"másolat\w* … adat\w+|adat\w+ … másolat\w*|azok másolatát"),
            (0.8, r"(?:milyen|mely) … adat\w* … (?:rólam|tárol\w+|kezel\w+)"),
        ),
        Kind.RECTIFICATION: (
            (0.8, r"helyesbít\w+|kijavít\w+|javíts\w+"),
            (
                0.75,
                r"(?:módosít|változtat|frissít)\w* … (?:adat\w*|cím\w*|szám\w*|név\w*|nevem\w*|e-?mail\w*)",
            ),
            (0.7, r"(?:új) (?:lakcím\w*|cím\w*|telefonszám\w*|szám\w*|nev\w+|e-?mail\w*)"),
        ),
        Kind.ERASURE: (
            (0.85, r"törléshez való jog\w*|elfeledtetés\w*"),
            (0.8, r"(?:töröl|törl)\w* … (?:adat\w*|fiók\w*|minden\w*)|adat\w* … (?:törl|töröl)\w*"),
            (0.4, r"törl\w+|töröl\w+"),
        ),
        Kind.RESTRICTION: ((0.85, r"adatkezelés\w* … korlátoz\w+|korlátoz\w+ … adatkezelés\w*"),),
        Kind.OBJECTION: (
            (0.85, r"tiltakoz\w+"),
            (
                0.75,
                r"(?:ne|nem|hagyj\w+ abba|leiratkoz\w*) … (?:reklám\w*|marketing\w*|hírlev\w+|ajánlat\w*)|leiratkoz\w+",
            ),
        ),
        Kind.PORTABILITY: (
            (0.85, r"adathordozhatóság\w*"),
            (0.75, r"géppel olvasható|számítógéppel olvasható"),
        ),
        Kind.CONSENT_WITHDRAWAL: ((0.85, r"visszavon\w+ … hozzájárulás\w*|hozzájárulás\w* … visszavon\w+"),),
        Kind.DISCLOSURE_WITHDRAWAL: ((0.8, r"visszavon\w+ … engedély\w*|engedély\w* … visszavon\w+"),),
        Kind.REMINDER: ((0.8, r"(?:nem|sem) … válasz\w*|emlékeztet\w+"),),
    },
    set_aside=(r"önnek joga van(?: \S+){0,20}", r"ne töröljék"),
    doubts=(
        r"nevében|meghatalmaz\w+|ügyvéd\w*|gyám\w*|képvisel\w+|elhunyt",
        r"(?:édesanyám|anyám|apám|férjem|feleségem|fiam|lányom|gyermekem|szüleim|ügyfelem)\w*",
        r"köszönöm a választ|hogyan (?:tudom|lehet|kell)|szabadság\w*|automatikus válasz",
    ),
    conditions=r"ha|amennyiben|különben|ellenkező esetben",
    own=r"én|engem|nekem|rólam|\w+(?:aim|eim)\w*|kérem|kérek|szeretném|tiltakozom|visszavonom",
    selling=(
        r"(?:szakértőink|megoldásaink|szolgáltatásaink|ajánlataink)|ingyenes|kedvezmény\w*|jelentkez\w+",
    ),
)

GREEK: Final = Written(
    phrases={
        Kind.ACCESS: (
            (0.85, r"δικαίωμα\w* πρόσβασης|αίτημα πρόσβασης"),
            (0.8, r"πρόσβαση σ\w+ … (?:δεδομέν\w+|στοιχεί\w+)"),
            (0.8, r"αντίγραφ\w+ … δεδομέν\w+|αντίγραφ\w+ τους"),
            (0.8, r"ποια … (?:δεδομένα|στοιχεία) … (?:με αφορούν|για μένα|τηρείτε|έχετε|επεξεργάζεστε)"),
        ),
        Kind.RECTIFICATION: (
            (0.8, r"διόρθω\w+|διορθώ\w+"),
            (
                0.75,
                r"(?:αλλάξ|ενημερώσ|τροποποι)\w* … (?:δεδομέν\w+|στοιχεί\w+|διεύθυνσ\w+|αριθμ\w+|όνομ\w+|τηλέφων\w+|email)",
            ),
            (0.7, r"(?:νέα|νέο|νέος) … (?:διεύθυνση|αριθμός|τηλέφωνο|όνομα|email)"),
        ),
        Kind.ERASURE: (
            (0.85, r"δικαίωμα\w* (?:διαγραφής|στη λήθη)"),
            (0.8, r"(?:διαγρά|σβήσ|διαγραφ)\w* … (?:δεδομέν\w+|στοιχεί\w+|λογαριασμ\w+)"),
            (0.4, r"διαγρά\w+|διαγραφ\w+|σβήσ\w+"),
        ),
        Kind.RESTRICTION: ((0.85, r"περιορισμ\w+ … επεξεργασία\w*|περιορίσ\w+ … επεξεργασία\w*"),),
        Kind.OBJECTION: (
            (0.85, r"αντιτίθεμαι|αντιτάσσομαι|δικαίωμα\w* εναντίωσης|εναντιώνομαι|εναντίωση"),
            (
                0.75,
                r"(?:δεν|μην|μη|σταματήστε|καμία) … (?:διαφημ\w+|newsletter|μάρκετινγκ|προσφορές|ενημερωτικ\w+)",
            ),
        ),
        Kind.PORTABILITY: ((0.85, r"φορητότητα\w*"), (0.75, r"αναγνώσιμο από μηχανήματα|μηχαναγνώσιμ\w+")),
        Kind.CONSENT_WITHDRAWAL: (
            (0.85, r"(?:ανακαλώ|αποσύρω|ανάκληση) … συγκατάθεσ\w+|συγκατάθεσ\w+ … (?:ανακαλώ|αποσύρω)"),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: ((0.8, r"(?:ανακαλώ|αποσύρω) … άδεια"),),
        Kind.REMINDER: ((0.8, r"(?:δεν|καμία|χωρίς) … (?:απάντησ\w+|απαντήσ\w+|λάβει)|υπενθύμισ\w+"),),
    },
    set_aside=(r"(?:ύπαρξη|έχετε) (?:του |το )?δικαίωμα\w*(?: \S+){0,20}", r"μη(?:ν)? διαγρ\w+"),
    doubts=(
        r"εκ μέρους|για λογαριασμό|πληρεξο\w+|δικηγόρ\w+|κηδεμόν\w+|εκπροσωπ\w+|αποβιώσ\w+",
        r"(?:μητέρας?|πατέρα|συζύγου|γιου|κόρης|παιδιού|πελάτη) μου",
        r"ευχαριστώ για την απάντηση|πώς (?:μπορώ|να)|άδεια μέχρι|αυτόματη απάντηση",
    ),
    conditions=r"αν|εάν|σε περίπτωση|διαφορετικά|αλλιώς",
    own=r"εγώ|μου|με|μένα|εμένα|ζητώ|θέλω|παρακαλώ|αιτούμαι|επιθυμώ|ανακαλώ",
    selling=(r"(?:οι|τις) (?:ειδικοί|λύσεις|υπηρεσίες) μας|δωρεάν|έκπτωση|εγγραφείτε",),
)

MALTESE: Final = Written(
    phrases={
        Kind.ACCESS: (
            (0.85, r"dritt (?:ta'|għal) aċċess|talba għal aċċess"),
            (0.8, r"aċċess għa\w* (?:\w+-)?data|aċċess għad-data"),
            (0.8, r"kopja … data|kopja tagħha"),
            (0.75, r"(?:liema|x') … data … (?:dwari|għandkom)"),
        ),
        Kind.RECTIFICATION: (
            (0.8, r"rettifik\w*|tikkoreġ\w+|ikkoreġ\w+"),
            (0.7, r"indirizz ġdid|numru (?:tat-telefown )?ġdid|isem ġdid"),
        ),
        Kind.ERASURE: (
            (0.85, r"dritt (?:għat-tħassir|li (?:t|j|n)intesa)"),
            (
                0.8,
                r"(?:ħassru|tħassru|iħassru|tħassir|neħħu) … (?:\w{1,3}-)?(?:data|kont|kollox)",
            ),
            (0.4, r"ħassru|tħassru|tħassir"),
        ),
        Kind.RESTRICTION: (
            (0.85, r"restrizzjoni … ipproċessar|tillimita\w* … ipproċessar|restrizzjoni tal-ipproċessar"),
        ),
        Kind.OBJECTION: (
            (0.85, r"noġġezzjona|oġġezzjoni\w*|dritt li (?:n|t|j)oġġezzjona"),
            (0.75, r"(?:ma|tibgħatux|ieqfu) … (?:reklami|marketing|newsletter)"),
        ),
        Kind.PORTABILITY: ((0.85, r"portabbiltà\w*|portabilità\w*"),),
        Kind.CONSENT_WITHDRAWAL: ((0.85, r"(?:nirtira|nirrevoka) … kunsens\w*"),),
        Kind.REMINDER: ((0.8, r"(?:ma|l-ebda) … (?:tweġiba|risposta|weġibtu)|tfakkira"),),
    },
    set_aside=(r"għandek (?:id-)?dritt(?: \S+){0,20}",),
    doubts=(
        r"f'isem|prokura|avukat\w*|kuratur|nirrappreżenta",
        r"(?:ommi|missieri|marti|żewġi|ibni|binti|klijent tiegħi)",
        r"grazzi għa\w+ tweġiba|kif nista'|vaganza",
    ),
    conditions=r"jekk(?! jogħġbok)|f'każ|inkella",
    own=r"jien|tiegħi|dwari|nitlob|nixtieq|noġġezzjona|nirtira|jekk jogħġbok|lili",
    selling=(r"is-servizzi tagħna|b'xejn|skont ta'|irreġistra",),
)

IRISH: Final = Written(
    phrases={
        Kind.ACCESS: (
            (0.85, r"ceart rochtana|iarratas ar rochtain"),
            (0.8, r"rochtain ar … (?:sonraí|shonraí)"),
            (0.8, r"cóip … (?:sonraí|díobh|de mo)"),
            (0.75, r"(?:cad iad|cén) … sonraí … (?:fúm|agaibh)"),
        ),
        Kind.RECTIFICATION: (
            (0.8, r"ceart\w+ … (?:sonraí|seoladh|uimhir|ainm)|ceartúchán"),
            (0.7, r"(?:seoladh|uimhir|ainm) nua"),
        ),
        Kind.ERASURE: (
            (0.85, r"ceart chun (?:léirscriosta|go ndéanfaí dearmad)|léirscriosadh"),
            (0.8, r"(?:scrios|scriosaigí|scriosadh|bain|bainigí) … (?:sonraí|cuntas|gach)"),
            (0.4, r"scrios\w*"),
        ),
        Kind.RESTRICTION: ((0.85, r"srian\w* … (?:próiseáil|phróiseáil)\w*"),),
        Kind.OBJECTION: (
            (0.85, r"(?:cuirim|déanaim) … (?:i gcoinne|agóid)|agóid\w*"),
            (0.75, r"(?:ná|stop\w*|gan) … (?:margaíocht\w*|fógra\w*|nuachtlit\w+)"),
        ),
        Kind.PORTABILITY: ((0.85, r"iniomparthacht\w*"),),
        Kind.CONSENT_WITHDRAWAL: ((0.85, r"(?:tarraingím|aistarraingím) … (?:toiliú|thoiliú)"),),
        Kind.REMINDER: ((0.8, r"(?:ní|níor|gan) … (?:freagra|fhreagair)|meabhrúchán"),),
    },
    set_aside=(r"tá (?:sé de )?cheart agat(?: \S+){0,20}", r"ná scrios\w*"),
    doubts=(
        r"thar ceann|cumhacht aturnae|aturnae\w*|dlíodóir",
        r"mo (?:mháthair|mháthar|athair|athar|fhear|bhean|mhac|iníon|pháiste|chliant)",
        r"go raibh maith agat as an bhfreagra|conas (?:is féidir|a)",
    ),
    conditions=r"má|mura|dá|i gcás",
    own=r"mé|mo|agam|orm|uaim|fúm|iarraim|liom|cuirim|tarraingím",
    selling=(r"ár (?:seirbhís\w*|saineolaithe|réiteach)|saor in aisce|lascaine",),
)
