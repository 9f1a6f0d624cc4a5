"""Polish, Czech, Slovak, Slovene, Croatian and Bulgarian: the Regulation's own terms and the plainest verbs."""

from typing import Final

from seloste.core.letters.kinds import Kind
from seloste.core.letters.phrases.notation import Written

_PL_DATA: Final = r"(?:dan(?:e|ych|ymi)|informacj\w+)"
POLISH: Final = Written(
    phrases={
        Kind.ACCESS: (
            (0.85, r"praw\w+ dostępu|wniosek o dostęp"),
            (0.8, rf"dostęp\w* do … {_PL_DATA}"),
            (0.8, rf"kopi\w+ … {_PL_DATA}|ich kopię"),
            (0.8, rf"jakie {_PL_DATA} … (?:o mnie|na mój temat|przetwarza\w+|macie|posiada\w+)"),
        ),
        Kind.RECTIFICATION: (
            (0.8, r"sprostowa\w+"),
            (
                0.75,
                rf"(?:popraw|zmian|zmieni|aktualiz|skoryg)\w* … (?:{_PL_DATA}|adres\w*|numer\w*|nazwisk\w+|e-?mail\w*)",
            ),
            (0.7, r"now\w+ (?:adres|numer|nazwisko|telefon|e-?mail)"),
            (
                0.5,
                r"(?:adres|numer|nazwisko) … (?:zmienił\w*|błędn\w+|nieaktualn\w+)|nieprawidłow\w+|przeprowadził\w+",
            ),
        ),
        Kind.ERASURE: (
            (0.85, r"praw\w+ do (?:usunięcia|bycia zapomnianym)"),
            (0.8, rf"(?:usun|skasow|wykasow)\w* … (?:{_PL_DATA}|kont\w+|wszystk\w+)"),
            (0.4, r"usun\w+|skasow\w+"),
        ),
        Kind.RESTRICTION: ((0.85, r"ogranicz\w+ … przetwarzani\w+|praw\w+ do ograniczenia"),),
        Kind.OBJECTION: (
            (
                0.85,
                r"(?:wnoszę|wnosi|zgłaszam|składam) … sprzeciw|praw\w+ (?:do )?sprzeciwu|sprzeciw\w* wobec|sprzeciwiam się",
            ),
            (
                0.75,
                r"(?:nie|zaprzesta\w+|przesta\w+) … (?:reklam\w*|newsletter\w*|marketing\w*|ofert\w*)|wypis\w+ … (?:list\w+|newsletter\w*)",
            ),
        ),
        Kind.PORTABILITY: (
            (0.85, r"przenosze\w+ danych|przenieś\w+ … dan\w+"),
            (0.75, r"odczytu maszynowego|maszynowo"),
        ),
        Kind.CONSENT_WITHDRAWAL: ((0.85, r"(?:cofam|wycofuj\w+|odwołuj\w+|cofnąć|wycofać) … zgod\w+"),),
        Kind.DISCLOSURE_PERMISSION: (
            (0.75, r"(?:mogą|możecie|zezwalam|zgadzam się|zgodę) … (?:udostępn\w+|przekaz\w+)"),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: (
            (
                0.8,
                r"(?:cofam|wycofuj\w+) … (?:pozwoleni\w+|zezwoleni\w+)|(?:nie|przesta\w+) … (?:udostępnia\w+|przekazywa\w+)",
            ),
        ),
        Kind.IDENTITY_PROOF: (
            (0.65, r"(?:kopi\w+|skan) … (?:dowodu|paszportu|prawa jazdy)|potwierdz\w+ … tożsamoś\w+"),
        ),
        Kind.REMINDER: (
            (0.8, r"(?:nie|brak|żadnej) … (?:odpowiedzi|odpowiedź|otrzymał\w+)|ponagl\w+|przypom\w+"),
            (0.7, r"termin … (?:upłynął|minął)"),
        ),
    },
    set_aside=(
        r"(?:istnieniu|mają państwo|masz|przysługuje państwu) praw\w+(?: \S+){0,20}",
        r"(?:proszę )?nie usuwa\w+",
    ),
    doubts=(
        r"w imieniu|pełnomocni\w+|adwokat\w*|radc\w+ prawn\w+|opiekun\w*|reprezent\w+|zmarł\w+",
        r"(?:mojej|mojego|moja|mój|moje|moich) (?:mat\w+|ojc\w+|mąż|męża|żon\w+|syn\w*|córk\w+|dzieck\w+|rodzic\w+|brat\w*|siostr\w+|klient\w*)",
        r"dziękuję za (?:odpowiedź|informacj\w+)|jak (?:mogę|można|złożyć)|urlop\w*|nieobecn\w+|automatyczna odpowiedź",
    ),
    conditions=r"jeśli|jeżeli|w przypadku gdy|w razie|gdyby|w przeciwnym razie",
    own=r"ja|mnie|mi|mną|mój|moje|moja|mojej|mojego|moich|moim|moją|proszę|wnoszę|żądam|cofam",
    selling=(
        r"nas(?:i|ze|za) (?:eksper\w+|rozwiązani\w+|usług\w+|szkoleni\w+|ofert\w+)|bezpłatn\w+ (?:demo|konsultacj\w+|webinar)|rabat|zapisz się|wdrożeni\w+ rodo|otrzymuj\w+ tę wiadomość",
    ),
)

_CS_DATA: Final = r"(?:údaj\w*|informac\w+)"
CZECH: Final = Written(
    phrases={
        Kind.ACCESS: (
            (0.85, r"práv\w+ na přístup|žádost o přístup"),
            (0.8, rf"přístup\w* k\w* … {_CS_DATA}"),
            (0.8, rf"kopi\w+ … {_CS_DATA}|jejich kopii"),
            (0.8, rf"(?:jaké|které) … {_CS_DATA} … (?:o mně|zpracováv\w+|máte|uchováv\w+)"),
        ),
        Kind.RECTIFICATION: (
            (0.8, r"oprav\w+"),
            (
                0.75,
                rf"(?:změn|uprav|aktualiz)\w* … (?:{_CS_DATA}|adres\w+|čísl\w+|jmén\w+|příjmení|e-?mail\w*)",
            ),
            (0.7, r"nov\w+ (?:adres\w+|čísl\w+|jméno|příjmení|telefon\w*|e-?mail)"),
            (
                0.5,
                r"(?:adresa|číslo|jméno|příjmení) … (?:změnil\w*|chybn\w+|nesprávn\w+)|nepřesn\w+|přestěhoval\w+",
            ),
        ),
        Kind.ERASURE: (
            (0.85, r"práv\w+ (?:na výmaz|být zapomenut\w*)"),
            (0.8, rf"(?:výmaz|vymaž|vymaz|smaž|smaz|odstran)\w* … (?:{_CS_DATA}|úč\w+|vše\w*)"),
            (0.4, r"výmaz\w*|vymaz\w+|smaž\w+|smaz\w+|odstran\w+"),
        ),
        Kind.RESTRICTION: ((0.85, r"omez\w+ … zpracování|práv\w+ na omezení"),),
        Kind.OBJECTION: (
            (0.85, r"(?:vznáším|podávám|vznést) … námitk\w+|námitk\w+ proti|práv\w+ vznést námitku"),
            (
                0.75,
                r"(?:ne\w+|přesta\w+|žádn\w+) … (?:reklam\w*|newsletter\w*|marketing\w*|nabíd\w+|obchodní sdělení)|odhlá\w+ … (?:odběr\w*|newsletter\w*)",
            ),
        ),
        Kind.PORTABILITY: ((0.85, r"přenositelnost\w*"), (0.75, r"strojově čitel\w+")),
        Kind.CONSENT_WITHDRAWAL: (
            (0.85, r"(?:odvol|beru zpět|zruš|stah)\w* … souhlas\w*|souhlas\w* … (?:odvol\w+|zpět)"),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (0.75, r"(?:můžete|smíte|povoluji|souhlasím) … (?:předa\w+|sdíl\w+|poskytn\w+)"),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: (
            (
                0.8,
                r"(?:odvol\w+|ruším) … (?:povolení|svolení)|(?:nepředáv\w+|přestaňte) … (?:údaj\w*|předáv\w+|sdíl\w+)",
            ),
        ),
        Kind.IDENTITY_PROOF: (
            (0.65, r"(?:kopi\w+|sken) … (?:občansk\w+|pasu|řidičsk\w+)|prokáz\w+ … totožnost\w*"),
        ),
        Kind.REMINDER: (
            (0.8, r"(?:ne\w+|žádn\w+|dosud) … (?:odpověď|odpověděli|odpovědi)|upomínk\w+|urg\w+"),
            (0.7, r"lhůt\w+ … (?:uplynul\w*|vypršel\w*)"),
        ),
    },
    set_aside=(r"(?:existenci|máte) práv\w+(?: \S+){0,20}", r"nemaž\w+|nevymaz\w+"),
    doubts=(
        r"jménem|plná moc|plné moci|zmocně\w+|advokát\w*|opatrovn\w+|zastup\w+|zemřel\w+",
        r"(?:moje|moji|mého|mojí|mé|můj) (?:matk\w+|otc\w+|manžel\w*|syn\w*|dcer\w+|dít\w+|rodič\w*|bratr\w*|sestr\w+|klient\w*)",
        r"děkuji za (?:odpověď|informac\w+)|jak (?:mohu|mám|lze)|dovolen\w+|mimo kancelář|automatická odpověď",
    ),
    conditions=r"pokud|jestliže|v případě|jinak|ledaže",
    own=r"já|mě|mi|mně|můj|moje|mé|mých|mého|svým|svých|své|žádám|chci|prosím|vznáším|odvolávám",
    selling=(
        r"naš[ie] (?:exper\w+|řešení|služ\w+|školení|nabíd\w+)|zdarma (?:demo|konzultac\w+|webinář)|slev\w+|přihlaste se|obdrželi jste tento",
    ),
)

SLOVAK: Final = Written(
    phrases={
        Kind.ACCESS: (
            (0.85, r"práv\w+ na prístup|žiadosť o prístup"),
            (0.8, rf"prístup\w* k\w* … {_CS_DATA}"),
            (0.8, rf"kópi\w+ … {_CS_DATA}|ich kópiu"),
            (0.8, rf"(?:aké|ktoré) … {_CS_DATA} … (?:o mne|spracúv\w+|máte|uchováv\w+)"),
        ),
        Kind.RECTIFICATION: (
            (0.8, r"oprav\w+"),
            (
                0.75,
                rf"(?:zmen|uprav|aktualiz)\w* … (?:{_CS_DATA}|adres\w+|čísl\w+|men\w+|priezvisk\w+|e-?mail\w*)",
            ),
            (0.7, r"nov\w+ (?:adres\w+|čísl\w+|meno|priezvisko|telefón\w*|e-?mail)"),
        ),
        Kind.ERASURE: (
            (0.85, r"práv\w+ (?:na vymazanie|byť zabudnut\w*)"),
            (0.8, rf"(?:vymaž|vymaz|zmaž|zmaz|odstráň|odstrán)\w* … (?:{_CS_DATA}|úč\w+|všetk\w*)"),
            (0.4, r"vymaz\w+|vymaž\w+|zmaž\w+|odstrán\w+"),
        ),
        Kind.RESTRICTION: ((0.85, r"obmedz\w+ … spracúv\w+|práv\w+ na obmedzenie"),),
        Kind.OBJECTION: (
            (0.85, r"namietam|(?:vznášam|podávam) … námietk\w+|námietk\w+ proti|práv\w+ namietať"),
            (
                0.75,
                r"(?:ne\w+|prestaň\w+|žiadn\w+) … (?:reklam\w*|newsletter\w*|marketing\w*|ponuk\w+)|odhlás\w+ … (?:odber\w*|newsletter\w*)",
            ),
        ),
        Kind.PORTABILITY: ((0.85, r"prenosnosť\w*|prenosnosti"), (0.75, r"strojovo čitat\w+")),
        Kind.CONSENT_WITHDRAWAL: (
            (0.85, r"(?:odvol|beriem späť|ruším)\w* … súhlas\w*|súhlas\w* … (?:odvol\w+|späť)"),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: ((0.8, r"(?:odvol\w+|ruším) … povoleni\w+"),),
        Kind.REMINDER: (
            (0.8, r"(?:ne\w+|žiadn\w+|doteraz) … (?:odpoveď|odpovedali|odpovede)|upomienk\w+|pripomín\w+"),
        ),
    },
    set_aside=(r"(?:existencii|máte) práv\w+(?: \S+){0,20}", r"nemaž\w+|nevymaz\w+"),
    doubts=(
        r"v mene|splnomocn\w+|advokát\w*|opatrovn\w+|zastup\w+|zomrel\w+",
        r"(?:moja|mojej|môj|môjho) (?:matk\w+|otc\w+|manžel\w*|syn\w*|dcér\w+|dieť\w+|rodič\w*|brat\w*|sestr\w+|klient\w*)",
        r"ďakujem za (?:odpoveď|informác\w+)|ako (?:môžem|mám|možno)|dovolenk\w+|automatická odpoveď",
    ),
    conditions=r"ak|v prípade|inak|pokiaľ",
    own=r"ja|mňa|ma|mi|môj|moje|moja|mojich|mojej|svojim|svojich|žiadam|prosím|chcem|namietam|odvolávam",
    selling=(
        r"naš[ie] (?:exper\w+|riešenia|služ\w+|školenia|ponuk\w+)|zadarmo|zľav\w+|webinár|prihláste sa",
    ),
)

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
