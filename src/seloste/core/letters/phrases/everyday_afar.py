"""Hungarian, Greek, Maltese and Irish, as people put it in their own words."""

from typing import Final

from seloste.core.letters.kinds import Kind
from seloste.core.letters.language import LetterLanguage
from seloste.core.letters.phrases.notation import Everyday

_HUNGARIAN: Final = Everyday(
    phrases={
        Kind.ACCESS: (
            (
                0.75,
                r"(?:tudni|megtudni|látni|megkapni|küld\w+|ad\w+|tájékoztat\w+|közöl\w+|erősít\w+|megerősít\w+) … (?:mit|milyen|mely\w*|minden\w*|adat\w*|összes|kezelnek|kezelik) … (?:rólam|engem|velem kapcsolat\w*|személyem\w*)|(?:mit|milyen\w*|miket) … (?:tudnak|tudtok|tárolnak|tartanak|őriznek|kezelnek|van\w*) … rólam|rólam … (?:tárol|kezel|tart|nyilvántart|van)\w*",
            ),
            (0.75, r"tájékoztatást … (?:adat\w*|rólam|kezel\w+)"),
        ),
        Kind.RECTIFICATION: (
            (
                0.65,
                r"(?:címem|lakcímem|számom|telefonszámom|nevem|e-?mail címem|vezetéknevem) … (?:hibás\w*|rossz\w*|téves\w*|megváltozott|rosszul|változott)|elköltöz\w+|(?:mostantól|már) … hívnak|pontatlan\w*|javít\w+",
            ),
        ),
        Kind.ERASURE: (
            (
                0.75,
                r"(?:töröl|törl|semmisít|távolít|szüntess)\w* … (?:adat\w*|fiók\w*|minden\w*|profil\w*|szám\w*)|(?:adat\w*|fiók\w*|minden\w*|profil\w*) … (?:töröl|törl|törö|megsemmisít|eltávolít)\w*",
            ),
            (0.7, r"felejts\w+ el|elfelejt\w+"),
        ),
        Kind.RESTRICTION: (
            (
                0.75,
                r"(?:korlátoz|zárol|felfüggeszt)\w* … (?:adatkezel\w+|kezel\w+|adat\w*)|(?:adatkezel\w+|kezel\w+|adat\w*) … (?:korlátoz|zárol|felfüggeszt)\w*",
            ),
        ),
        Kind.OBJECTION: (
            (
                0.75,
                r"(?:ne|nem|hagyj\w+ abba|elég|több) … (?:reklám\w*|hív\w*|sms\w*|level\w*|e-?mail\w*|katalógus\w*|hirdetés\w*|ajánlat\w*|hírlev\w*|marketing\w*)|(?:vegyenek|töröljenek)(?: le)? … list\w+|tiltakoz\w+",
            ),
        ),
        Kind.PORTABILITY: (
            (
                0.75,
                r"adat\w* … (?:átad|továbbít|átvi|hordoz)\w*|(?:átad|továbbít|átvi)\w* … (?:más\w*|új) (?:szolgáltató|adatkezelő)\w*|tagolt|széles körben használt|(?:csv|json|xml)",
            ),
        ),
        Kind.CONSENT_WITHDRAWAL: (
            (
                0.75,
                r"(?:visszavon|vissza ?von)\w* … (?:hozzájárulás|beleegyezés)\w*|(?:hozzájárulás|beleegyezés)\w* … (?:visszavon|vissza)\w*|már nem járulok hozzá",
            ),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (
                0.75,
                r"(?:hozzájárul\w*|engedély\w*|átadhat\w*|továbbíthat\w*|megoszthat\w*|megadhat\w*|beleegyez\w*|nem|tilt\w*) … (?:átad\w*|továbbít\w*|megoszt\w*|részére|kiad\w*|kft\w*)",
            ),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: ((0.8, r"(?:ne|nem) … (?:többé|tovább) … (?:átad|továbbít|megoszt)\w*"),),
        Kind.IDENTITY_PROOF: (
            (
                0.6,
                r"személyi igazolvány\w*|útlevel\w*|útlevél\w*|jogosítvány\w*|(?:igazol|ellenőriz|bizony)\w* … személyazonosság\w*|személyazonosság\w* … igazol\w*",
            ),
        ),
        Kind.REMINDER: (
            (0.4, r"(?:kértem|küldtem|írtam|benyújtottam|kérvényeztem|elküldtem)"),
            (0.7, r"válasz nélkül|nem (?:\w+ )?(?:válaszoltak|reagáltak)|sem kaptam"),
            (
                0.75,
                r"emlékeztet\w*|(?:hónap|határidő)\w* … (?:eltelt|lejárt|letelt)|(?:nem|semmilyen|máig|még) … (?:válasz\w*|kaptam)|(?:sürget|ismételt)\w*",
            ),
        ),
    },
    set_aside=(
        r"(?:jog\w*|joga) (?:panaszt|kérelmezni|kérni)(?: \S+){0,12}",
        r"köszönöm,? hogy(?: \S+){0,8}",
    ),
    doubts=(r"rendelés\w*|számla\w*|számlá\w+|szállítás\w*|csomag\w*|garanci\w+|köszönöm,? hogy",),
)

_GREEK: Final = Everyday(
    phrases={
        Kind.ACCESS: (
            (
                0.75,
                r"(?:μάθω|ξέρω|δω|λάβω|στείλ\w+|δώσ\w+|ενημερώσ\w+|πείτε|χορηγήσ\w+|επιβεβαιώσ\w+|γνωρίζω) … (?:τι|ποια|όλα|αν|εάν|δεδομένα|στοιχεία|πληροφορίες) … (?:για μένα|για εμένα|με αφορούν|με αφορά|σχετικά με εμένα)|(?:τι|ποια) … (?:έχετε|ξέρετε|γνωρίζετε|κρατάτε|τηρείτε) … (?:για μένα|για εμένα|μου|με αφορούν)",
            ),
            (0.75, r"αντίγραφ\w+ … (?:όλων|στοιχείων|δεδομέν\w+)"),
        ),
        Kind.RECTIFICATION: (
            (
                0.65,
                r"(?:διεύθυνσ\w+|αριθμ\w+|όνομ\w+|επώνυμο|τηλέφων\w+|email) … (?:είναι λάθος|λανθασμέν\w+|άλλαξε|έχει αλλάξει|ανακριβ\w+)|μετακόμισ\w+|ονομάζομαι πλέον|διόρθωσ\w+",
            ),
        ),
        Kind.ERASURE: (
            (
                0.75,
                r"(?:διαγρά|σβήσ|διαγραφ|καταστρέ|κλείσ)\w* … (?:δεδομέν\w+|στοιχεί\w+|λογαριασμ\w+|όλα|προφίλ|τηλέφων\w+)|(?:δεδομέν\w+|στοιχεί\w+|λογαριασμ\w+) … (?:διαγραφ|διαγρά|σβησ)\w*",
            ),
            (0.7, r"ξεχάστε με|να ξεχαστώ"),
        ),
        Kind.RESTRICTION: (
            (0.75, r"(?:περιορ|παγώσ|αναστείλ|δεσμεύσ)\w* … (?:επεξεργασία\w*|χρήση\w*|δεδομέν\w+)"),
        ),
        Kind.OBJECTION: (
            (
                0.75,
                r"(?:δεν|μην|μη|σταματήστε|καμία|τέρμα|φτάνει) … (?:διαφημ\w+|email|mail|sms|μηνύματα|τηλεφων\w+|κλήσεις|καταλόγους|προσφορές|ενημερωτικ\w+|newsletter|παίρνετε|προωθητικ\w+)|(?:βγάλ|αφαιρέσ|διαγράψ)\w* με από … λίστ\w+|εναντιών\w+|αντιτίθ\w+|εναντίωσ\w+",
            ),
        ),
        Kind.PORTABILITY: (
            (
                0.75,
                r"(?:μεταφ|διαβιβ)\w* … δεδομέν\w+ … (?:άλλ\w+|νέ\w+)|δομημέν\w+|κοινώς χρησιμοποιούμεν\w+|(?:csv|json|xml)",
            ),
        ),
        Kind.CONSENT_WITHDRAWAL: (
            (
                0.75,
                r"(?:ανακαλ|αποσύρ|ανακάλ|παίρνω πίσω)\w* … (?:συγκατάθεσ\w+|συναίνεσ\w+)|δεν (?:συναινώ|συγκατατίθεμαι) πλέον",
            ),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (
                0.75,
                r"(?:μπορείτε|επιτρέπω|συμφωνώ|συναινώ|δεν|απαγορεύω|εξουσιοδοτώ) … (?:κοινοποι\w+|διαβιβ\w+|μοιρασ\w+|μοιράζ\w+|δώσετε|γνωστοποι\w+|δίνετε)",
            ),
        ),
        Kind.IDENTITY_PROOF: (
            (
                0.6,
                r"ταυτότητ\w+ μου|διαβατήρι\w+|δίπλωμα οδήγησης|(?:αποδείξ|επιβεβαίωσ|επαλήθευσ|πιστοποι)\w* … ταυτότητ\w+",
            ),
        ),
        Kind.REMINDER: (
            (0.4, r"(?:ζήτησα|έστειλα|υπέβαλα|έγραψα|είχα ζητήσει)"),
            (0.7, r"αναπάντητ\w+|χωρίς απάντηση"),
            (
                0.75,
                r"υπενθυμ\w+|(?:μήνας|προθεσμία) … (?:παρ\w+|πέρασε|έληξε|εκπν\w+)|(?:δεν|καμία|ακόμα|ακόμη|μέχρι σήμερα) … (?:απάντησ\w+|απαντήσ\w+|λάβει)",
            ),
        ),
    },
    set_aside=(
        r"(?:ύπαρξ\w+|για το|το) (?:του )?δικαίωμα\w* (?:υποβολής|να ζητ\w+|καταγγελίας)(?: \S+){0,20}",
        r"ευχαριστώ που(?: \S+){0,8}",
    ),
    doubts=(r"παραγγελί\w+|τιμολόγι\w+|παράδοσ\w+|δέμα|εγγύησ\w+|ευχαριστώ που",),
)

_MALTESE: Final = Everyday(
    phrases={
        Kind.ACCESS: (
            (
                0.75,
                r"(?:inkun naf|nara|ibagħtu\w*|tibagħtu\w*|għid\w+|tgħid\w+|naf) … (?:x'|liema|kollha|data|informazzjoni) … (?:dwari|fuqi|tiegħi)|aċċess għa\w* (?:id-)?data",
            ),
        ),
        Kind.RECTIFICATION: (
            (
                0.65,
                r"(?:indirizz|numru|isem|kunjom) … (?:ħażin|inbidel|mhux korrett)|bdilt (?:l-)?indirizz|aġġorna\w*",
            ),
        ),
        Kind.ERASURE: (
            (
                0.75,
                r"(?:ħassar|ħassru|tħassr|iħassr|neħħ|tneħħ|iħħassr)\w* … (?:data\w*|kont\w*|kollox|informazzjoni|numru)",
            ),
        ),
        Kind.OBJECTION: (
            (
                0.75,
                r"(?:ma|tibgħatux|tibagħtulix|ieqfu|waqqfu|l-ebda) … (?:reklam\w*|riklam\w*|marketing|newsletter|messaġġi|telefonati|offerti)|noġġezzjona|noqgħod kontra",
            ),
        ),
        Kind.PORTABILITY: ((0.75, r"jinqara minn magna|strutturat\w*|(?:csv|json|xml)"),),
        Kind.CONSENT_WITHDRAWAL: (
            (
                0.75,
                r"(?:nirtira|nirrevoka|irtirajt|qed nirtira) … kunsens\w*|kunsens\w* … (?:nirtira\w*|irtirat)",
            ),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (0.75, r"(?:tistgħu|nagħti|naqbel|nippermetti|ma) … (?:taqsmu|tgħaddu|tiżvelaw)"),
        ),
        Kind.IDENTITY_PROOF: ((0.6, r"karta tal-identità|passaport"),),
        Kind.REMINDER: (
            (0.4, r"(?:tlabt|bgħatt|ktibt)"),
            (0.7, r"bla tweġiba"),
            (
                0.75,
                r"(?:għadni|ma) … (?:tweġiba|risposta|irċevejt)|infakkar\w*|tfakkira|(?:xahar|terminu) … (?:għadda|skada)",
            ),
        ),
    },
    doubts=(r"ordni|fattura|kunsinna|grazzi talli",),
)

_IRISH: Final = Everyday(
    phrases={
        Kind.ACCESS: (
            (
                0.75,
                r"(?:fáil amach|feiceáil|fháil|seol|cuir chugam|tabhair) … (?:cad|cén|gach|sonraí|eolas) … (?:fúm|orm|agaibh)|cad … (?:eolas|sonraí) … (?:fúm|agaibh)",
            ),
            (0.75, r"cóip (?:de|den|díobh) … (?:sonraí|shonraí|eolas|gach)"),
        ),
        Kind.RECTIFICATION: (
            (
                0.65,
                r"(?:seoladh|uimhir|ainm|sloinne) … (?:mícheart|athraithe|athraigh)|d'aistrigh mé|bhog mé|nuashonr\w+",
            ),
        ),
        Kind.ERASURE: ((0.75, r"(?:scrios|bain|dún)\w* … (?:sonraí|shonraí|cuntas|chuntas|gach|mo)"),),
        Kind.OBJECTION: (
            (
                0.75,
                r"(?:ná|stop\w*|gan|níl) … (?:margaíocht\w*|fógra\w*|fógraí|nuachtlit\w+|ríomhphoist|glaonna|tairiscint\w*|cur chugam)|bain\w* mé (?:de|den) … liosta",
            ),
        ),
        Kind.PORTABILITY: ((0.75, r"inléite ag meaisín|struchtúrtha|(?:csv|json|xml)"),),
        Kind.CONSENT_WITHDRAWAL: (
            (0.75, r"(?:tarraing|aistarraing)\w* … (?:toiliú|thoiliú)|(?:toiliú|thoiliú) … siar"),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (0.75, r"(?:is féidir libh|tugaim cead|toilím|ná|níl cead) … (?:roinn\w*|tabhairt|nochtadh)"),
        ),
        Kind.IDENTITY_PROOF: ((0.6, r"cárta aitheantais|mo phas\b|cruthúnas aitheantais"),),
        Kind.REMINDER: (
            (0.4, r"(?:d'iarr mé|sheol mé|scríobh mé|chuir mé)"),
            (0.7, r"gan freagra"),
            (
                0.75,
                r"(?:ní bhfuair|ní bhfuaireas|fós|níor) … (?:freagra|fhreagair|chuala)|meabhr\w+|(?:mí|spriocdháta) … (?:caite|thart)",
            ),
        ),
    },
    doubts=(r"ordú|sonrasc|seachadadh|go raibh maith agaibh as",),
)

EVERYDAY: Final[dict[LetterLanguage, Everyday]] = {
    LetterLanguage.HU: _HUNGARIAN,
    LetterLanguage.EL: _GREEK,
    LetterLanguage.MT: _MALTESE,
    LetterLanguage.GA: _IRISH,
}
