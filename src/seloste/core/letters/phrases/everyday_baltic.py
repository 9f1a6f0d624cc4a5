"""Estonian, Latvian and Lithuanian, as people put it in their own words."""

from typing import Final

from seloste.core.letters.kinds import Kind
from seloste.core.letters.language import LetterLanguage
from seloste.core.letters.phrases.notation import Everyday

_ESTONIAN: Final = Everyday(
    phrases={
        Kind.ACCESS: (
            (
                0.75,
                r"(?:teada|näha|saada|saatke|saatke mulle|saata|edasta\w*|väljasta\w*|kinnita\w*|teata\w*) … (?:mida|mis|milliseid|kõik\w*|kas|andme\w+|teave|info\w*) … (?:minu kohta|mind|enda kohta)|(?:mida|mis|milliseid) … (?:minu kohta|minust) … (?:teate|on|hoiate|kogute|säilita\w+|tööt\w+)|(?:mida|mis) … (?:teate|hoiate) minu(?:st| kohta)",
            ),
        ),
        Kind.RECTIFICATION: (
            (
                0.65,
                r"(?:aadress|number|nimi|perekonnanimi|telefon|e-?post)\w* … (?:on (?:vale|muutunud|vananenud)|muutus|valesti|ei ole õige)|kolisin|kolisime|minu nimi on nüüd",
            ),
        ),
        Kind.ERASURE: (
            (
                0.75,
                r"(?:kustuta|eemalda|hävita|sulge)\w* … (?:minu|mu|andme\w+|konto\w*|kõik|telefon\w*)|(?:andme\w+|konto\w*|kõik) … (?:kustuta|eemalda|hävita)\w*",
            ),
            (0.7, r"unustage mind|olla unustatud"),
        ),
        Kind.RESTRICTION: ((0.75, r"(?:piira|peata|külmuta)\w* … (?:töötlemi\w+|kasutami\w+|andme\w+)"),),
        Kind.OBJECTION: (
            (
                0.75,
                r"(?:ei|ärge|lõpeta\w+|aitab) … (?:reklaam\w*|helista\w*|sms\w*|kirju|kirj\w+|kataloo\w+|pakkumi\w+|rämpspost\w*|turundus\w*|uudiskir\w*)|(?:eemalda|võt)\w* mind … (?:loendi\w*|nimekirja\w*|listi\w*)",
            ),
        ),
        Kind.PORTABILITY: (
            (
                0.75,
                r"(?:üle kanda|ülekand\w*|edasta\w*|kanda) … (?:teise\w*|uue\w*) (?:teenusepakkuja|vastutava|ettevõt)\w*|struktureeritud|(?:csv|json|xml)(?:-?\w+)?",
            ),
        ),
        Kind.CONSENT_WITHDRAWAL: (
            (0.75, r"nõusolek\w* … (?:tagasi|tühista\w*)|ei ole enam nõus|ma ei nõustu enam"),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (
                0.75,
                r"(?:võite|tohite|luban|nõustun|olen nõus|ei|ärge) … (?:edasta\w*|jaga\w*|avalda\w*|anda)",
            ),
        ),
        Kind.IDENTITY_PROOF: (
            (0.6, r"id-?kaar\w+|passi\w*|isikut tõendav\w*|(?:tõenda|kinnita|tuvasta)\w* … isik\w*"),
        ),
        Kind.REMINDER: (
            (0.4, r"(?:palusin|saatsin|esitasin|kirjutasin|taotlesin)"),
            (0.7, r"vastuseta|(?:tähtaeg|kuu) on (?:möödas|möödunud)"),
            (
                0.75,
                r"(?:tuletan meelde|meeldetuletus\w*)|(?:kuu|tähtaeg) … (?:möödas|möödunud|ületatud|läbi)|(?:ei ole|pole|ikka|siiani) … (?:vastus\w*|vastanud|saanud)",
            ),
        ),
    },
    set_aside=(r"õigus\w* (?:esitada|taotleda|nõuda)(?: \S+){0,12}", r"(?:aitäh|tänan),? et(?: \S+){0,8}"),
    doubts=(r"tellimu\w+|arve\w*|tarne\w*|pakk\w*|garantii\w*|(?:aitäh|tänan),? et",),
)

_LATVIAN: Final = Everyday(
    phrases={
        Kind.ACCESS: (
            (
                0.75,
                r"(?:zināt|redzēt|uzzināt|saņemt|atsūt\w+|nosūt\w+|sniegt|sniedziet|izsniegt|apstiprin\w+|informē\w+) … (?:ko|kād\w+|visu\w*|vai|dat\w+|informācij\w+) … (?:par mani|mani)|(?:ko|kād\w+) … par mani … (?:zināt|glabā\w+|apstrād\w+|ir)|kāda informācija … par mani",
            ),
        ),
        Kind.RECTIFICATION: (
            (
                0.65,
                r"(?:adrese|numurs|vārds|uzvārds|tālrunis|e-?pasts) … (?:ir (?:nepareiz\w*|kļūdain\w+|mainī\w+)|mainī\w+|nepareiz\w*)|pārcēl\w+|tagad mani sauc|precizē\w+",
            ),
        ),
        Kind.ERASURE: (
            (
                0.75,
                r"(?:izdzēs|dzēs|dzēš|izņem|iznīcin|slēdz)\w* … (?:dat\w+|kont\w+|vis\w+|profil\w+|numur\w+)|(?:dat\w+|kont\w+) … (?:dzēs|dzēš|izdzēs)\w*",
            ),
            (0.7, r"aizmirstiet mani|tikt aizmirst\w*"),
        ),
        Kind.RESTRICTION: ((0.75, r"(?:ierobežo|aptur|bloķē)\w* … (?:apstrād\w+|izmanto\w+|dat\w+)"),),
        Kind.OBJECTION: (
            (
                0.75,
                r"(?:ne\w+|pārtra\w+|beidziet|pietiek) … (?:reklām\w*|zvan\w*|īsziņ\w*|vēstul\w*|katalog\w*|piedāvājum\w*|jaunum\w*)|(?:izņem|izdzēs)\w* mani no … sarakst\w*|iebilstu|iebildum\w+",
            ),
        ),
        Kind.PORTABILITY: (
            (0.75, r"(?:pārsūt|nodo|pārnes)\w* … dat\w+ … (?:cit\w+|jaun\w+)|strukturēt\w+|(?:csv|json|xml)"),
        ),
        Kind.CONSENT_WITHDRAWAL: ((0.75, r"(?:atsauc|atceļ)\w* … piekrišan\w+|vairs nepiekrītu"),),
        Kind.DISCLOSURE_PERMISSION: (
            (0.75, r"(?:varat|drīkstat|atļauju|piekrītu|ne\w+) … (?:nodo\w+|izpau\w+|dalīt\w*|sniegt)"),
        ),
        Kind.IDENTITY_PROOF: (
            (
                0.6,
                r"pas(?:es|i|u) kopij\w*|personas apliecīb\w+|(?:apliecin|pierād|pārbaud)\w* … identitāt\w+",
            ),
        ),
        Kind.REMINDER: (
            (0.4, r"(?:lūdzu jau|nosūtīju|iesniedzu|rakstīju|pieprasīju|prasīju)"),
            (0.7, r"bez atbildes|neesmu saņēm\w+"),
            (
                0.75,
                r"atgādin\w+|(?:mēnes\w+|termiņ\w+) … (?:pagāj\w+|beidz\w+|nokavē\w+)|(?:ne\w+|joprojām|vēl) … (?:atbild\w+|saņēm\w+)",
            ),
        ),
    },
    set_aside=(r"tiesīb\w+ (?:iesniegt|pieprasīt|lūgt)(?: \S+){0,12}", r"paldies,? ka(?: \S+){0,8}"),
    doubts=(r"pasūtījum\w+|rēķin\w+|piegād\w+|sūtījum\w+|garantij\w+|paldies,? ka",),
)

_LITHUANIAN: Final = Everyday(
    phrases={
        Kind.ACCESS: (
            (
                0.75,
                r"(?:žinoti|sužinoti|matyti|gauti|atsi\w+|siųs\w+|pateik\w+|patvirtin\w+|informuo\w+) … (?:ką|kok\w+|visus|visą|ar|duomen\w+|informacij\w+) … (?:apie mane|mane|su manimi)|(?:ką|kok\w+) … apie mane … (?:žinote|turite|saugote|tvark\w+|kaup\w+)|kokią informaciją",
            ),
        ),
        Kind.RECTIFICATION: (
            (
                0.65,
                r"(?:adres\w+|numer\w+|vardas|pavardė|telefon\w+|el\. ?pašt\w+) … (?:yra (?:neteising\w+|klaiding\w+|pasikeit\w+)|pasikeit\w+|neteising\w+)|persikėl\w+|persikraust\w+|dabar vadinuosi|atnaujin\w+",
            ),
        ),
        Kind.ERASURE: (
            (
                0.75,
                r"(?:ištrin|pašalin|sunaikin|panaikin|uždary)\w* … (?:duomen\w+|paskyr\w+|visk\w+|profil\w+|numer\w+)|(?:duomen\w+|paskyr\w+) … (?:ištrin|pašalin|panaikin|sunaikin)\w*",
            ),
            (0.7, r"pamirškite mane|būti pamiršt\w*"),
        ),
        Kind.RESTRICTION: ((0.75, r"(?:apribo|sustabdy|blokuo)\w* … (?:tvarkym\w+|naudojim\w+|duomen\w+)"),),
        Kind.OBJECTION: (
            (
                0.75,
                r"(?:ne\w+|nustok\w+|liaukitės|gana) … (?:reklam\w*|skambin\w*|žinut\w*|laišk\w*|katalog\w*|pasiūlym\w*|rinkodar\w*|naujienlaišk\w*)|(?:išbrauk|pašalin|išim)\w* mane iš … sąraš\w*|prieštarauju|nesutinku",
            ),
        ),
        Kind.PORTABILITY: (
            (
                0.75,
                r"(?:perkel|persiųs|perduo)\w* … duomen\w+ … (?:kit\w+|nauj\w+)|susistemint\w+|struktūrizuot\w+|(?:csv|json|xml)",
            ),
        ),
        Kind.CONSENT_WITHDRAWAL: ((0.75, r"(?:atšauk|atsiim)\w* … sutikim\w+|(?:daugiau|nebe)sutinku"),),
        Kind.DISCLOSURE_PERMISSION: (
            (
                0.75,
                r"(?:galite|leidžiu|sutinku|ne\w+|draudžiu) … (?:perduo\w+|atskleis\w+|dalin\w*|dalyt\w*|teikti|suteikti)",
            ),
        ),
        Kind.IDENTITY_PROOF: (
            (0.6, r"paso kopij\w*|tapatybės kortel\w+|(?:patvirtin|įrody|nustaty)\w* … tapatyb\w+"),
        ),
        Kind.REMINDER: (
            (0.4, r"(?:prašiau|siunčiau|išsiunčiau|pateikiau|rašiau|kreipiausi)"),
            (0.7, r"be atsakymo|negavau"),
            (
                0.75,
                r"primen\w+|(?:mėnes\w+|termin\w+) … (?:praėj\w+|pasibaig\w+|suėj\w+)|(?:ne\w+|vis dar|iki šiol|dar) … (?:atsak\w+|gavau)",
            ),
        ),
    },
    set_aside=(r"teis\w+ (?:pateikti skund|prašyti)\w*(?: \S+){0,12}", r"ačiū,? kad(?: \S+){0,8}"),
    doubts=(r"užsakym\w+|sąskait\w+|pristatym\w+|siunt\w+|garantij\w+|ačiū,? kad",),
)

EVERYDAY: Final[dict[LetterLanguage, Everyday]] = {
    LetterLanguage.ET: _ESTONIAN,
    LetterLanguage.LV: _LATVIAN,
    LetterLanguage.LT: _LITHUANIAN,
}
