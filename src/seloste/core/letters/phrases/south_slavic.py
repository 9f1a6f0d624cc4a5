"""Slovene, Croatian and Bulgarian: the Regulation's own terms and the plainest verbs."""

from typing import Final

from seloste.core.letters.kinds import Kind
from seloste.core.letters.phrases.notation import Written

SLOVENE: Final = Written(
    phrases={
        Kind.ACCESS: (
            (0.85, r"pravic\w+ (?:do )?dostopa|zahtev\w+ za dostop"),
            (0.8, r"dostop\w* do … podatk\w+"),
            (0.8, r"kopij\w+ … podatk\w+|njihovo kopijo"),
            (0.8, r"kater\w+ … podatk\w+ … (?:o meni|obdeluj\w+|imate|hranite)"),
        ),
        Kind.RECTIFICATION: (
            (0.8, r"popravek|popravite|popraviti|popravka"),
            (0.75, r"(?:spremen|posodob)\w* … (?:podatk\w+|naslov\w*|številk\w+|im\w+|priim\w+|e-?mail\w*)"),
            (0.7, r"nov\w* (?:naslov|številka|ime|priimek|telefon|e-?mail)"),
        ),
        Kind.ERASURE: (
            (0.85, r"pravic\w+ do (?:izbrisa|pozabe)"),
            (0.8, r"(?:izbri|odstran)\w* … (?:podatk\w+|račun\w*|vse)"),
            (0.4, r"izbri\w+|odstran\w+"),
        ),
        Kind.RESTRICTION: ((0.85, r"omejit\w+ … obdelav\w+|pravic\w+ do omejitve"),),
        Kind.OBJECTION: (
            (
                0.85,
                r"ugovarjam|(?:vlagam|podajam) … ugovor\w*|pravic\w+ do ugovora|ugovor\w* (?:zoper|proti)",
            ),
            (0.75, r"(?:ne|prenehajte|nobenih) … (?:oglas\w*|reklam\w*|trženj\w*|novic|ponudb)|odjav\w+"),
        ),
        Kind.PORTABILITY: ((0.85, r"prenosljivost\w*"), (0.75, r"strojno berljiv\w+")),
        Kind.CONSENT_WITHDRAWAL: (
            (
                0.85,
                r"(?:preklic|umik)\w* … (?:privolit|soglas)\w+|(?:privolit|soglas)\w+ … (?:preklic|umik)\w*",
            ),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: ((0.8, r"(?:preklic|umik)\w* … dovoljenj\w+"),),
        Kind.REMINDER: (
            (0.8, r"(?:nisem|niste|brez|nobenega) … (?:odgovor\w*|odgovorili)|opomin\w*|opominjam"),
        ),
    },
    set_aside=(r"(?:obstoju|imate) pravic\w+(?: \S+){0,20}", r"ne (?:izbrišite|brišite)"),
    doubts=(
        r"v imenu|pooblastil\w+|odvetni\w+|skrbni\w+|zastopam|umrl\w+",
        r"(?:moje|mojega|moja|moj) (?:mater\w*|mam\w+|očet\w*|mož\w*|žen\w+|sin\w*|hčer\w*|otrok\w*|starš\w*|brat\w*|sestr\w+|strank\w+)",
        r"hvala za (?:odgovor|informacij\w+)|kako (?:lahko|naj)|dopust\w*|samodejni odgovor",
    ),
    conditions=r"če|v primeru|sicer|kolikor",
    own=r"jaz|mene|me|mi|meni|moj|moje|moja|mojih|svojih|svoje|svojim|zahtevam|prosim|želim|ugovarjam|preklicujem",
    selling=(
        r"naš[ie] (?:strokovnjak\w+|rešitv\w+|storit\w+|ponudb\w+)|brezplačn\w+|popust\w*|prijavite se",
    ),
)

CROATIAN: Final = Written(
    phrases={
        Kind.ACCESS: (
            (0.85, r"prav\w+ na pristup|zahtjev\w* za pristup"),
            (0.8, r"pristup\w* … podac\w+"),
            (0.8, r"kopij\w+ … podatak\w*|njihovu kopiju|presliku"),
            (0.8, r"koj\w+ … poda\w+ … (?:o meni|obrađujete|imate|čuvate)"),
        ),
        Kind.RECTIFICATION: (
            (0.8, r"ispravak|isprav\w+"),
            (
                0.75,
                r"(?:promijeni|izmijeni|ažurir)\w* … (?:poda\w+|adres\w+|broj\w*|im\w+|prezim\w+|e-?mail\w*)",
            ),
            (0.7, r"nov\w+ (?:adres\w+|broj\w*|ime|prezime|telefon\w*|e-?mail)"),
        ),
        Kind.ERASURE: (
            (0.85, r"prav\w+ na (?:brisanje|zaborav)"),
            (0.8, r"(?:izbriši|obriši|briš|ukloni|brisanj|obris|izbris)\w* … (?:poda\w+|račun\w*|sve)"),
            (0.4, r"izbri\w+|obri\w+|brisanj\w+|ukloni\w+"),
        ),
        Kind.RESTRICTION: ((0.85, r"ograničen\w+ … obrad\w+|ograniči\w* … obrad\w+"),),
        Kind.OBJECTION: (
            (
                0.85,
                r"prigovaram|protivim se|(?:ulažem|podnosim) … prigovor\w*|prav\w+ na prigovor|prigovor\w* (?:na|protiv)",
            ),
            (
                0.75,
                r"(?:ne|prestanite|nikakve) … (?:reklam\w*|oglas\w*|marketing\w*|newsletter\w*|ponud\w+)|odjav\w+",
            ),
        ),
        Kind.PORTABILITY: ((0.85, r"prenosivost\w*"), (0.75, r"strojno čitljiv\w+")),
        Kind.CONSENT_WITHDRAWAL: (
            (
                0.85,
                r"(?:povlač|opoziv|povuk)\w* … (?:privol|suglas)\w+|(?:privol|suglas)\w+ … (?:povlač|opoziv)\w*",
            ),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: ((0.8, r"(?:povlač|opoziv)\w* … dozvol\w+"),),
        Kind.REMINDER: (
            (0.8, r"(?:nisam|niste|nema|bez) … (?:odgovor\w*|odgovorili)|opomen\w+|podsjet\w+|podsjeć\w+"),
        ),
    },
    set_aside=(r"(?:postojanju|imate) prav\w+(?: \S+){0,20}", r"ne(?:mojte)? (?:brisati|brišite)"),
    doubts=(
        r"u ime|punomoć\w*|odvjetni\w+|skrbni\w+|zastupam|preminul\w+",
        r"(?:moje|mojeg|moja|moj|mog) (?:majk\w+|oca|muž\w*|supru\w+|sin\w*|kćer\w*|djet\w+|roditelj\w*|brat\w*|sestr\w+|klijent\w*)",
        r"hvala na (?:odgovoru|informacij\w+)|kako (?:mogu|da)|godišnj\w+|automatski odgovor",
    ),
    conditions=r"ako|u slučaju|inače|osim ako",
    own=r"ja|mene|me|mi|meni|moj|moje|moja|mojih|svojim|svojih|svoje|tražim|molim|zahtijevam|želim|prigovaram|povlačim",
    selling=(r"naš[ie] (?:stručnjac\w+|rješenj\w+|uslug\w+|ponud\w+)|besplatn\w+|popust\w*|prijavite se",),
)

_BG_DATA: Final = r"(?:данни\w*|информаци\w+)"
BULGARIAN: Final = Written(
    phrases={
        Kind.ACCESS: (
            (0.85, r"прав\w+ на достъп|искане за достъп"),
            (0.8, rf"достъп до … {_BG_DATA}"),
            (0.8, rf"копи\w+ … (?:{_BG_DATA}|тях)"),
            (0.8, rf"какв\w+ … {_BG_DATA} … (?:за мен|обработвате|имате|съхранявате)"),
        ),
        Kind.RECTIFICATION: (
            (0.8, r"коригира\w+|корекци\w+|поправ\w+"),
            (0.75, rf"(?:промен|актуализира)\w* … (?:{_BG_DATA}|адрес\w*|номер\w*|име\w*|имейл\w*)"),
            (0.7, r"нов\w+ (?:адрес|номер|име|телефон|имейл)"),
        ),
        Kind.ERASURE: (
            (0.85, r"прав\w+ (?:на изтриване|да бъд\w+ забрав\w+)"),
            (0.8, rf"(?:изтри|залич|премахн)\w* … (?:{_BG_DATA}|профил\w*|акаунт\w*|всичко)"),
            (0.4, r"изтри\w+|залич\w+"),
        ),
        Kind.RESTRICTION: ((0.85, r"огранич\w+ … обработ\w+"),),
        Kind.OBJECTION: (
            (0.85, r"възразявам|възражение\w* срещу|прав\w+ на възражение"),
            (0.75, r"(?:не|спрете|никакв\w+) … (?:реклам\w*|маркетинг\w*|бюлетин\w*|оферт\w+)|отпиш\w+"),
        ),
        Kind.PORTABILITY: ((0.85, r"преносимост\w*"), (0.75, r"машинно четим\w+|пригоден за машинно четене")),
        Kind.CONSENT_WITHDRAWAL: ((0.85, r"оттегл\w+ … съгласи\w+|съгласи\w+ … оттегл\w+"),),
        Kind.DISCLOSURE_WITHDRAWAL: ((0.8, r"оттегл\w+ … разрешени\w+"),),
        Kind.REMINDER: ((0.8, r"(?:не|няма\w*|без) … (?:отговор\w*)|напомня\w+"),),
    },
    set_aside=(r"(?:съществуването|имате) (?:на )?прав\w+(?: \S+){0,20}", r"не изтривайте"),
    doubts=(
        r"от името|пълномощ\w+|адвокат\w*|настойник\w*|представляв\w+|починал\w*",
        r"(?:майка|баща|съпруг\w*|син|дъщеря|дете\w*|клиент\w*) ми",
        r"благодаря за отговора|как (?:мога|да)|отпуск\w*|автоматичен отговор",
    ),
    conditions=r"ако|в случай|в противен случай",
    own=r"аз|ме|ми|мен|мене|мои|моите|моя|мой|искам|моля|желая|възразявам|оттеглям|личните си",
    selling=(r"нашите (?:експерти|решения|услуги|оферти)|безплатн\w+|отстъпк\w+|регистрирайте се",),
)
