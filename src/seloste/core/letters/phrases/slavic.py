"""Polish, Czech and Slovak: the Regulation's own terms and the plainest verbs."""

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
    conditions=r"jeśli|o ile|jeżeli|w przypadku gdy|w razie|gdyby|w przeciwnym razie",
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
