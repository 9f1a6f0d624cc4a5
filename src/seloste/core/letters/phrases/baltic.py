"""Estonian, Latvian and Lithuanian: the Regulation's own terms and the plainest verbs."""

from typing import Final

from seloste.core.letters.kinds import Kind
from seloste.core.letters.phrases.notation import Written

_ET_DATA: Final = r"(?:isiku)?andme\w+|teave|teabe\w*"
ESTONIAN: Final = Written(
    phrases={
        Kind.ACCESS: (
            (0.75, r"kas teil on … minu kohta … andme\w+|minu kohta … (?:andme\w+|teave)"),
            (0.85, r"õigus\w* (?:andmetega )?tutvu\w+|tutvumisõigus\w*|tutvumistaotlus\w*"),
            (0.8, rf"tutvu\w+ … (?:{_ET_DATA})|juurdepääs\w* … (?:{_ET_DATA})|(?:{_ET_DATA}) … tutvu\w+"),
            (0.8, rf"koopia\w* … (?:{_ET_DATA})|neist koopia\w*|(?:{_ET_DATA}) … koopia\w*"),
            (0.8, rf"(?:mis|milliseid|missuguseid) (?:{_ET_DATA}) … (?:minu kohta|teil|kogute|töötlete)"),
        ),
        Kind.RECTIFICATION: (
            (0.8, r"paranda\w*|parandus\w*"),
            (0.75, rf"(?:muut|uuenda)\w* … (?:{_ET_DATA}|aadress\w*|\w*numb\w+|nim\w+|e-?post\w*)"),
            (0.7, r"(?:uus|uue) (?:\w+ )?(?:aadress|\w*number|nimi|e-?post\w*|telefon\w*)"),
        ),
        Kind.ERASURE: (
            (0.85, r"õigus\w* (?:andmete )?(?:kustutami\w+|olla unustatud)"),
            (
                0.8,
                rf"(?:kustuta|eemalda|hävita)\w* … (?:{_ET_DATA}|konto\w*|kõik)|(?:{_ET_DATA}) … kustutami\w+",
            ),
            (0.4, r"kustuta\w*"),
        ),
        Kind.RESTRICTION: ((0.85, r"töötlemi\w+ … piira\w+|piira\w+ … töötlemi\w+"),),
        Kind.OBJECTION: (
            (0.85, r"vaidlen vastu|esitan … vastuväi\w+|vastuväi\w+|õigus\w* esitada vastuväi\w+"),
            (
                0.75,
                r"(?:ei|ärge|lõpeta\w+) … (?:reklaam\w*|turundus\w*|uudiskir\w+|pakkumi\w+)|otseturundus\w* … (?:lõpeta\w+|keela\w+)",
            ),
        ),
        Kind.PORTABILITY: ((0.85, r"ülekantav\w+|andmete ülekandmi\w+"), (0.75, r"masinloetav\w+")),
        Kind.CONSENT_WITHDRAWAL: ((0.85, r"(?:võtan|tühista\w*) … nõusolek\w*|nõusolek\w* … tagasi"),),
        Kind.DISCLOSURE_WITHDRAWAL: ((0.8, r"(?:võtan|tühista\w*) … lo(?:a|ba)\w*|lo(?:a|ba)\w* … tagasi"),),
        Kind.REMINDER: ((0.8, r"(?:ei ole|pole|ei) … (?:vastus\w*|vastanud)|meeldetuletus\w*"),),
    },
    set_aside=(r"(?:teil on|olemasolu) õigus\w*(?: \S+){0,20}", r"ärge (?:\w+ )?kustutage"),
    doubts=(
        r"nimel|volikir\w+|volitus\w*|advokaa\w+|eestkost\w+|esinda\w+|surnud",
        r"(?:minu|mu) (?:ema|isa|abikaasa|me[eh]\w*|nai\w+|poja\w*|poeg|tütre\w*|tütar|laps\w*|vanema\w*|ven\w+|õe\w*|klien\w+)",
        r"tänan vastuse eest|kuidas (?:ma|saan|saab)|puhkus\w*|automaatvastus",
    ),
    conditions=r"kui|juhul|muidu|vastasel juhul",
    own=r"ma|mina|minu|mind|mulle|mul|mu|enda|oma|soovin|palun|nõuan|võtan",
    selling=(
        r"meie (?:eksper\w+|lahendus\w*|teenus\w*|koolitus\w*|pakkumi\w+)|tasuta|soodustus\w*|registreeri\w*",
    ),
)

_LV_DATA: Final = r"(?:dat(?:us|iem|u|i)|informācij\w+)"
LATVIAN: Final = Written(
    phrases={
        Kind.ACCESS: (
            (0.85, r"piekļuves ties\w+|tiesīb\w+ piekļūt|piekļuves pieprasīj\w+"),
            (0.8, rf"piekļuv\w+ … {_LV_DATA}|piekļūt … {_LV_DATA}"),
            (0.8, rf"kopij\w+ … {_LV_DATA}|to kopiju"),
            (0.8, rf"kād\w+ … {_LV_DATA} … (?:par mani|apstrād\w+|glabā\w+)"),
        ),
        Kind.RECTIFICATION: (
            (0.8, r"labo\w+|labošan\w+"),
            (
                0.75,
                rf"(?:mainī|atjauno|atjaunin)\w* … (?:{_LV_DATA}|adres\w+|numur\w+|vārd\w+|uzvārd\w+|e-?past\w+)",
            ),
            (0.7, r"jaun\w+ (?:adres\w+|\w*numur\w+|vārds|uzvārds|e-?past\w+|tālru\w+)"),
        ),
        Kind.ERASURE: (
            (0.85, r"tiesīb\w+ (?:uz dzēšanu|tikt aizmirst\w+)"),
            (0.8, rf"(?:izdzēs|dzēs|dzēš)\w* … (?:{_LV_DATA}|kont\w+|vis\w+)"),
            (0.4, r"izdzēs\w+|dzēs\w+|dzēš\w+"),
        ),
        Kind.RESTRICTION: ((0.85, r"ierobežo\w+ … apstrād\w+|apstrād\w+ … ierobežo\w+"),),
        Kind.OBJECTION: (
            (0.85, r"iebilstu|iebildum\w+|tiesīb\w+ iebilst"),
            (0.75, r"(?:ne\w+|pārtra\w+|beidziet) … (?:reklām\w*|mārketing\w*|jaunum\w+|piedāvājum\w+)"),
        ),
        Kind.PORTABILITY: ((0.85, r"pārnesam\w+"), (0.75, r"mašīnlasām\w+")),
        Kind.CONSENT_WITHDRAWAL: ((0.85, r"atsauc\w* … piekrišan\w+|piekrišan\w+ … atsauc\w*"),),
        Kind.DISCLOSURE_WITHDRAWAL: ((0.8, r"atsauc\w* … atļauj\w+"),),
        Kind.REMINDER: ((0.8, r"(?:ne\w+|bez) … atbild\w+|atgādin\w+"),),
    },
    set_aside=(r"(?:jums ir|esamību) tiesīb\w+(?: \S+){0,20}", r"nedzēsiet"),
    doubts=(
        r"vārdā|pilnvar\w+|advokāt\w*|aizbildn\w+|pārstāv\w+|miru\w+",
        r"(?:manas|mana|mans|manai) (?:māt\w+|tēv\w+|vīr\w+|siev\w+|dēl\w+|meit\w+|bērn\w+|klient\w+)",
        r"paldies par atbildi|kā (?:es|var|varu)|atvaļinājum\w*|automātiskā atbilde",
    ),
    conditions=r"ja|gadījumā|pretējā gadījumā",
    own=r"es|man|mani|manu|manus|manis|mans|mana|savu|savus|saviem|lūdzu|vēlos|pieprasu|iebilstu|atsaucu",
    selling=(r"mūsu (?:eksper\w+|risinājum\w+|pakalpojum\w+|piedāvājum\w+)|bezmaksas|atlaid\w+|piesak\w+",),
)

_LT_DATA: Final = r"(?:duomen\w+|informacij\w+)"
LITHUANIAN: Final = Written(
    phrases={
        Kind.ACCESS: (
            (0.85, r"teis\w+ susipažinti|prieigos teis\w+"),
            (0.8, rf"susipažinti su … {_LT_DATA}|prieig\w+ prie … {_LT_DATA}"),
            (0.8, rf"kopij\w+ … {_LT_DATA}|jų kopiją"),
            (0.8, rf"koki\w+ … {_LT_DATA} … (?:apie mane|tvark\w+|turite|saugote)"),
        ),
        Kind.RECTIFICATION: (
            (0.8, r"ištais\w+|taisym\w+|patiksl\w+"),
            (
                0.75,
                rf"(?:pakei|atnauj)\w* … (?:{_LT_DATA}|adres\w+|numer\w+|vard\w+|pavard\w+|el\. ?pašt\w+)",
            ),
            (0.7, r"nauj\w+ (?:adres\w+|numer\w+|vardas|pavardė|telefon\w+)"),
        ),
        Kind.ERASURE: (
            (0.85, r"teis\w+ (?:į ištrynimą|būti pamirš\w+)|teisę reikalauti ištrinti"),
            (0.8, rf"(?:ištrin|pašalin|ištrynim|sunaikin)\w* … (?:{_LT_DATA}|paskyr\w+|visk\w+)"),
            (0.4, r"ištrin\w+|ištryn\w+|pašalin\w+"),
        ),
        Kind.RESTRICTION: ((0.85, r"apribo\w+ … tvarkym\w+|tvarkym\w+ … apribo\w+"),),
        Kind.OBJECTION: (
            (0.85, r"nesutinku (?:su|dėl|kad)|prieštarauju|teis\w+ nesutikti|nesutikim\w+"),
            (0.75, r"(?:ne\w+|nustok\w+) … (?:reklam\w*|rinkodar\w*|naujienlaišk\w+|pasiūlym\w+)"),
        ),
        Kind.PORTABILITY: ((0.85, r"perkeliamum\w+"), (0.75, r"kompiuterio skaitom\w+|mašininio skaitymo")),
        Kind.CONSENT_WITHDRAWAL: ((0.85, r"atšauk\w* … sutikim\w+|sutikim\w+ … atšauk\w*"),),
        Kind.DISCLOSURE_WITHDRAWAL: ((0.8, r"atšauk\w* … leidim\w+"),),
        Kind.REMINDER: ((0.8, r"(?:ne\w+|be) … atsakym\w+|neatsak\w+|primen\w+"),),
    },
    set_aside=(r"(?:turite|buvimą) teis\w+(?: \S+){0,20}", r"neištrinkite"),
    doubts=(
        r"vardu|įgalio\w+|advokat\w*|globėj\w+|atstovau\w+|mirus\w+",
        r"(?:mano) (?:motin\w+|mam\w+|tėv\w+|vyr\w+|žmon\w+|sūn\w+|dukr\w+|vaik\w+|klient\w+)",
        r"ačiū už atsakymą|kaip (?:aš|galiu|man)|atostog\w+|automatinis atsakymas",
    ),
    conditions=r"jei|jeigu|kitu atveju|priešingu atveju",
    own=r"aš|man|mane|mano|manęs|savo|prašau|noriu|reikalauju|nesutinku|atšaukiu",
    selling=(r"mūsų (?:ekspert\w+|sprendim\w+|paslaug\w+|pasiūlym\w+)|nemokam\w+|nuolaid\w+|registruokitės",),
)
