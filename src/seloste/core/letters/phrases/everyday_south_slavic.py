"""Slovene, Croatian and Bulgarian, as people put it in their own words."""

from typing import Final

from seloste.core.letters.kinds import Kind
from seloste.core.letters.language import LetterLanguage
from seloste.core.letters.phrases.notation import Everyday

_SLOVENE: Final = Everyday(
    phrases={
        Kind.ACCESS: (
            (
                0.75,
                r"(?:vedeti|videti|izvedeti|pošlj\w+|posreduj\w+|sporoč\w+|potrd\w+) … (?:kaj|kater\w+|kakšn\w+|vse|ali|podat\w+) … (?:o meni|mene|zvezi z menoj|nanaša\w+)|(?:kaj|kater\w+|kakšn\w+) … o meni … (?:imate|veste|hranite|obdel\w+)",
            ),
            (0.75, r"kopij\w+ … (?:podatk\w+|vsega)"),
        ),
        Kind.RECTIFICATION: (
            (
                0.65,
                r"(?:naslov|številka|ime|priimek|telefon|e-?pošt\w*) … (?:je napač\w+|se je spremen\w+|ni (?:več )?pravil\w+)|preselil\w*|pišem se zdaj|popravite|spremenite",
            ),
        ),
        Kind.ERASURE: (
            (
                0.75,
                r"(?:izbri|odstran|uniči|zapri|zbriš)\w* … (?:podat\w+|račun\w*|vse|profil\w*)|(?:podat\w+|račun) … (?:izbri|odstran)\w*",
            ),
            (0.7, r"pozabite nam\w*|biti pozabljen\w*"),
        ),
        Kind.RESTRICTION: (
            (0.75, r"(?:omej|blok|zamrz)\w* … (?:obdelav\w+|uporab\w+|podat\w+)|obdelav\w+ … omej\w*"),
        ),
        Kind.OBJECTION: (
            (
                0.75,
                r"(?:ne\w*|nehajte|prenehajte|dovolj|stop|nočem|nobenih) … (?:oglas\w*|reklam\w*|katalog\w*|kli\w+|sms\w*|sporočil\w*|ponudb\w*|trženj\w*|promo\w*|novic\w*)|(?:odstran|izbri|umakn)\w* me (?:s|z|iz) … (?:seznam\w*|list\w+)|ugovor\w*",
            ),
        ),
        Kind.PORTABILITY: (
            (
                0.75,
                r"(?:prenes|prenos)\w* … podat\w+ … (?:drug\w+|nov\w+)|strukturiran\w+|splošno uporabljan\w+|(?:csv|json|xml)",
            ),
        ),
        Kind.CONSENT_WITHDRAWAL: (
            (0.75, r"(?:preklic|umik|umakn)\w* … (?:privol|soglas)\w+|ne soglašam več"),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (
                0.75,
                r"(?:lahko|dovolim|dovoljujem|soglašam|ne|prepoveduj\w+) … (?:posred\w+|deli\w+|razkri\w+|preda\w+) … (?:podjet\w+|tretj\w+|moj\w+|druž\w+)",
            ),
        ),
        Kind.IDENTITY_PROOF: (
            (
                0.6,
                r"osebn\w+ izkaznic\w*|potni list|potnega lista|vozniško dovoljenje|(?:dokaz|potrd|prever)\w* … (?:identitet\w*|istovetnost\w*)",
            ),
        ),
        Kind.REMINDER: (
            (
                0.4,
                r"(?:zaprosil|poslal|zahteval|vložil|pisal)a? sem|sem (?:\w+ ){0,3}(?:zaprosil|poslal|zahteval|vložil|pisal)a?",
            ),
            (0.7, r"brez odgovora|(?:rok|mesec) … (?:mimo|potekel)"),
            (
                0.75,
                r"(?:opomin\w*|opominjam|urgenc\w+|ponovno)|(?:mesec|rok) … (?:pretek\w+|potek\w+|minil\w*)|(?:nisem|niste|še vedno|do danes) … (?:odgovor\w*|prejel\w*)",
            ),
        ),
    },
    set_aside=(r"(?:obstoj\w*|o) pravic\w+(?: \S+){0,20}", r"hvala,? (?:ker|da)(?: \S+){0,8}"),
    doubts=(r"naročil\w+|faktur\w+|dobav\w+|paket\w*|reklamacij\w+|garancij\w+|hvala,? (?:ker|da)",),
)

_CROATIAN: Final = Everyday(
    phrases={
        Kind.ACCESS: (
            (
                0.75,
                r"(?:znati|vidjeti|saznati|pošalj\w+|dostav\w+|javite|potvrd\w+|informac\w+) … (?:što|koj\w+|kakv\w+|sve|li|podat\w+|podac\w+) … (?:o meni|mene|odnose na mene)|(?:što|koje|kakve) … (?:o meni|imate|znate|čuvate) … (?:imate|znate|čuvate|obrađuj\w+|o meni)",
            ),
            (0.75, r"(?:kopij|preslik)\w+ … (?:podat\w+|svega)"),
        ),
        Kind.RECTIFICATION: (
            (
                0.65,
                r"(?:adresa|broj|ime|prezime|telefon|e-?mail) … (?:je (?:kriv\w*|pogreš\w+|netočn\w+)|se promijeni\w*|promijen\w+)|presel\w+|sada se zovem|ispravite|promijenite",
            ),
        ),
        Kind.ERASURE: (
            (
                0.75,
                r"(?:izbri|obri|bri|uklon|uništ|zatvor)\w* … (?:podat\w+|podac\w+|račun\w*|sve|profil\w*)|(?:podac\w+|račun) … (?:izbri|obri|uklon)\w*",
            ),
            (0.7, r"zaboravite (?:na )?m\w+|biti zaboravljen\w*"),
        ),
        Kind.RESTRICTION: (
            (
                0.75,
                r"(?:ogranič|blokir|zamrzn|obustav)\w* … (?:obrad\w+|korištenj\w+|podat\w+)|obrad\w+ … ogranič\w*",
            ),
        ),
        Kind.OBJECTION: (
            (
                0.75,
                r"(?:ne\w*|prestan\w+|dosta|stop|nikakv\w+) … (?:oglas\w*|reklam\w*|katalo\w*|zvati|zovite|pozi\w+|sms\w*|poruk\w*|mail\w*|promo\w*|ponud\w*|promidžb\w*|marketin\w*)|(?:uklon|izbri|skin|makn)\w* me (?:s|sa|iz) … (?:popis\w*|list\w+)|prigovor\w*|protivim",
            ),
        ),
        Kind.PORTABILITY: (
            (
                0.75,
                r"(?:prenes|prenos|prijenos)\w* … podat\w+ … (?:drug\w+|nov\w+)|strukturiran\w+|uobičajeno upotrebljav\w+|(?:csv|json|xml)",
            ),
        ),
        Kind.CONSENT_WITHDRAWAL: (
            (0.75, r"(?:povlač|opoziv|povuk)\w* … (?:privol|suglas|pristan)\w+|više ne (?:pristajem|dajem)"),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (
                0.75,
                r"(?:možete|smijete|dopuštam|dozvoljavam|pristajem|suglas\w+|ne|zabranjujem) … (?:dijel\w+|podijel\w+|prosl\w+|otkri\w+|ustup\w+|da\w+) … (?:tvrtk\w+|treć\w+|moj\w+|društv\w+)",
            ),
        ),
        Kind.IDENTITY_PROOF: (
            (
                0.6,
                r"osobn\w+ iskaznic\w*|putovnic\w*|vozačk\w+ dozvol\w*|(?:dokaz|potvrd|provjer)\w* … identitet\w*",
            ),
        ),
        Kind.REMINDER: (
            (
                0.4,
                r"(?:tražio|tražila|poslao|poslala|zatražio|zatražila|podnio|podnijela) sam|sam (?:\w+ ){0,3}(?:tražio|tražila|poslao|poslala|zatražio|zatražila|podnio|podnijela|pisao|pisala)",
            ),
            (0.7, r"bez odgovora|nisam (?:\w+ )?dobi\w+"),
            (
                0.75,
                r"(?:požurnic\w*|podsje\w+|opomen\w+|ponovno)|(?:mjesec|rok) … (?:pro\w+|istek\w+|protek\w+)|(?:nisam|niste|još uvijek|do danas) … (?:odgovor\w*|primi\w*)",
            ),
        ),
    },
    set_aside=(r"(?:postojanj\w*|o) prav\w+(?: \S+){0,20}", r"hvala (?:što|na brisanju)(?: \S+){0,8}"),
    doubts=(
        r"narudžb\w+|faktur\w+|dostav(?:a|u|e)|paket\w*|reklamacij\w+|jamstv\w+|hvala (?:što|na brisanju)",
    ),
)

_BULGARIAN: Final = Everyday(
    phrases={
        Kind.ACCESS: (
            (
                0.75,
                r"(?:знам|разбера|видя|получа|изпрат\w+|предостав\w+|съобщ\w+|потвърд\w+) … (?:какв\w+|кои|всичк\w+|дали|данни\w*|информаци\w+) … (?:за мен|мене|отнас\w+ се до мен|свързани с мен)|(?:какв\w+|кои) … за мен … (?:имате|знаете|съхраня\w+|обработ\w+|пазите)",
            ),
            (0.75, r"копи\w+ (?:от|на) … (?:данни\w*|всичк\w+)"),
        ),
        Kind.RECTIFICATION: (
            (
                0.65,
                r"(?:адрес\w*|номер\w*|име\w*|фамили\w+|телефон\w*|имейл\w*) … (?:е греш\w+|е сменен\w*|сгреш\w+|неверн\w+|неправил\w+|промен\w+)|премести\w* се|преместих|смених (?:си )?|вече се казвам",
            ),
        ),
        Kind.ERASURE: (
            (
                0.75,
                r"(?:изтри|залич|премахн|унищож|закри|изтрий)\w* … (?:данни\w*|профил\w*|акаунт\w*|всичко|сметк\w+)|(?:данни\w*|профил\w*|акаунт\w*) … (?:изтрит|залич|премахн)\w*|изтриване\w* на … данни\w*",
            ),
            (0.7, r"забравете (?:за )?мен|бъда забравен\w*"),
        ),
        Kind.RESTRICTION: (
            (0.75, r"(?:огранич|спр|блокир|замраз)\w* … (?:обработ\w+|използван\w+)|обработ\w+ … огранич\w*"),
        ),
        Kind.OBJECTION: (
            (
                0.75,
                r"(?:не|спрете|никакв\w+|стига|престанете|без) … (?:реклам\w*|имейл\w*|смс\w*|обажда\w*|звън\w*|каталоз\w*|съобщени\w*|оферт\w*|маркетинг\w*|промо\w*|бюлетин\w*)|(?:махнете|премахнете|изтрийте|отпишете) ме от … (?:списък\w*|бюлетин\w*)|възражение\w*|възразявам",
            ),
        ),
        Kind.PORTABILITY: (
            (
                0.75,
                r"(?:прехвърл|пренес|предав)\w* … данни\w* … (?:друг\w*|нов\w*)|структуриран\w*|широко използван\w*|(?:csv|json|xml)",
            ),
        ),
        Kind.CONSENT_WITHDRAWAL: (
            (0.75, r"(?:оттегл|отмен)\w* … съгласи\w+|вече не (?:съм съглас\w+|давам)"),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (
                0.75,
                r"(?:можете|разрешавам|позволявам|съгласен|съгласна|не|забранявам) … (?:предоставя\w*|предадете|предава\w*|споделя\w*|споделите|разкри\w*) … (?:на|с|трети)",
            ),
        ),
        Kind.IDENTITY_PROOF: (
            (0.6, r"личн\w+ карт\w+|паспорт\w*|шофьорск\w+|(?:доказ|потвърд|провер)\w* … самоличност\w*"),
        ),
        Kind.REMINDER: (
            (0.4, r"(?:поисках|изпратих|подадох|писах|помолих)"),
            (0.7, r"без отговор|не съм получил\w*"),
            (
                0.75,
                r"(?:напомн\w+|повторно)|(?:месец\w*|срок\w*) … (?:изтек\w+|мина\w*|измина\w*)|(?:не|няма\w*|все още|досега) … (?:отговор\w*|получи\w*)",
            ),
        ),
    },
    set_aside=(r"(?:съществуване\w*|за) право\w*(?: \S+){0,20}", r"благодаря,? че(?: \S+){0,8}"),
    doubts=(r"поръчк\w+|фактур\w+|доставк\w+|пратк\w+|гаранци\w+|благодаря,? че",),
)

EVERYDAY: Final[dict[LetterLanguage, Everyday]] = {
    LetterLanguage.SL: _SLOVENE,
    LetterLanguage.HR: _CROATIAN,
    LetterLanguage.BG: _BULGARIAN,
}
