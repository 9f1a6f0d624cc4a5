"""Polish, Czech and Slovak, as people put it in their own words."""

from typing import Final

from seloste.core.letters.kinds import Kind
from seloste.core.letters.language import LetterLanguage
from seloste.core.letters.phrases.notation import Everyday

_PL_DATA: Final = r"(?:dan(?:e|ych|ymi)|informacj\w+)"

_PL_ME: Final = r"(?:o mnie|na mój temat|mnie dotycz\w+|dotycz\w+ mnie|dotycz\w+ mojej osoby|moj\w+)"

_POLISH: Final = Everyday(
    phrases={
        Kind.ACCESS: (
            (
                0.75,
                rf"(?:wiedzieć|dowiedzieć|zobaczyć|otrzymać|dostać|prześ\w+|przysła\w+|wysła\w+|wyślijcie|podać|podanie|udostępni\w+ mi|udziel\w+|informacj\w+|wskazanie|potwierdz\w+|napisa\w+|powie\w+) … (?:co|jakie|wszystk\w+|czy|{_PL_DATA}) … {_PL_ME}",
            ),
            (
                0.75,
                r"(?:co|jakie|jakich) … (?:macie|wiecie|posiadacie|przechow\w+|przetwarza\w+|trzyma\w+|zbiera\w+) … (?:o mnie|na mój temat|mnie dotycz\w+)|(?:co|jakie|jakich) … (?:o mnie|na mój temat) … (?:macie|wiecie|posiadacie|przechow\w+|przetwarza\w+)",
            ),
            (0.75, rf"kopi\w+ … (?:{_PL_DATA}|wszystk\w+)"),
            (0.35, r"skąd … (?:macie|mają|wzięli\w*|pochodz\w+)"),
        ),
        Kind.RECTIFICATION: (
            (0.65, r"(?:teraz|już nie) mieszkam|mieszkam teraz"),
            (
                0.65,
                r"(?:adres|numer|nazwisko|imię|telefon|e-?mail|mail) … (?:jest (?:błędn\w+|nieprawidłow\w+|nieaktualn\w+|zły|złe|źle)|zmienił\w*|się zmienił\w*|źle (?:zapisan\w+|wpisan\w+)|z błędem)|(?:zmienił\w+|mam now\w+) … (?:adres|numer|nazwisko|telefon|e-?mail|mail)|przeprowadzi\w+ się|nazywam się teraz|uaktualni\w+|uzupełni\w+",
            ),
        ),
        Kind.ERASURE: (
            (
                0.75,
                r"(?:usu|skas|wykreśl)\w* … (?:mój|mojego|moją|moje|mojej) (?:\w+ )?(?:numer\w*|telefon\w*|adres\w*|dat\w+ urodzenia|zdjęci\w+|e-?mail\w*)|(?:usu|skas)\w* (?:\w+ ){0,2}(?:numer\w*|zdjęci\w+|dat\w+ urodzenia)",
            ),
            (
                0.75,
                rf"(?:usu\w+|skas\w+|wykas\w+|zniszcz\w+|wyma\w+|zlikwid\w+) … (?:{_PL_DATA}|kont\w+|wszystk\w+|profil\w*|mój numer|mojego numeru|baz\w+|system\w*)|(?:{_PL_DATA}|kont\w+) … (?:usuni\w+|skasow\w+|zniszczon\w+)",
            ),
            (
                0.7,
                r"zapomnie\w+ o mnie|być zapomnian\w+|nie chcę … (?:figurować|być|widnieć) … (?:baz\w+|system\w*|rejestr\w*)",
            ),
            (0.4, r"zamkn\w+ … kont\w+|likwidacj\w+ … kont\w+"),
        ),
        Kind.RESTRICTION: (
            (
                0.75,
                r"(?:ogranicz|wstrzym|zablok|zamro|zawie)\w* … (?:przetwarzani\w+|wykorzyst\w+|dan\w+)|przetwarzani\w+ … (?:ogranicz|wstrzym)\w*|(?:przechow|zachow)\w+ … (?:ale |lecz )?nie (?:wykorzyst|używ|przetwarz)\w*",
            ),
            (0.4, r"(?:kwestionuj|zaprzecza)\w* … prawidłowoś\w+"),
        ),
        Kind.OBJECTION: (
            (
                0.75,
                r"(?:nie|przesta\w+|dość|koniec|żadnych|stop|zaprzesta\w+) … (?:mail\w*|e-?mail\w*|sms\w*|telefon\w*|dzwoni\w*|reklam\w+|katalog\w*|spam\w*|ulot\w+|ofert\w+|marketing\w*|promo\w*|handlow\w+)|(?:wypisz\w*|usu\w+|wykreśl\w*) (?:mnie|mój \w+) z … (?:list\w*|newsletter\w*|baz\w+ mailing\w*)|sprzeciw",
            ),
            (
                0.6,
                r"(?:nie dzwońcie|nie piszcie|nie kontaktujcie)|(?:proszę )?(?:do mnie )?(?:więcej |już )?nie (?:dzwonić|pisać|kontaktować)",
            ),
        ),
        Kind.PORTABILITY: (
            (
                0.75,
                r"(?:przenie|przenos|przesł|przekaz)\w* … dan\w+ … (?:inn\w+|now\w+) (?:dostawc\w+|administrator\w*|operator\w*|firm\w+|usług\w+|bank\w*)|ustrukturyzowan\w+|powszechnie używan\w+|(?:format\w* |plik\w* )?(?:csv|json|xml)",
            ),
        ),
        Kind.CONSENT_WITHDRAWAL: (
            (
                0.75,
                r"(?:cof|wycof|odwoł)\w+ … zgod\w+|zgod\w+ … (?:cof|wycof|odwoł)\w+|(?:już )?nie (?:wyrażam|zgadzam)(?: się)? (?:już )?(?:zgody|na)",
            ),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (
                0.75,
                r"(?:mogą|możecie|może|zezwalam|zgadzam się|zgod\w+|wyrażam|nie|zabraniam|odmawiam|upoważniam) … (?:udostępni\w*|przekaz\w+|ujawni\w*|poda\w+) … (?:firm\w+|spół\w+|osob\w+|podmiot\w+|do|dla|moj\w+)",
            ),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: (
            (
                0.8,
                r"(?:już nie|przesta\w+|nie … więcej|zaprzesta\w+) … (?:udostępnia\w+|przekazywa\w+|ujawnia\w+|przekazuj\w+|udostępniaj\w+)",
            ),
        ),
        Kind.IDENTITY_PROOF: (
            (
                0.6,
                r"dowod\w+ osobist\w+|paszport\w*|prawa jazdy|(?:potwierdz|wykaz|zweryfik|weryfik)\w* … tożsamoś\w+",
            ),
        ),
        Kind.REMINDER: (
            (
                0.4,
                r"wysłał[ae]m|złożył[ae]m|zwrócił[ae]m się|prosił[ae]m|poprosił[ae]m|wnioskował[ae]m|wystąpił[ae]m",
            ),
            (0.7, r"bez (?:żadnej )?odpowiedzi|bez odzewu|pozosta\w+ bez"),
            (
                0.75,
                r"(?:ponagl\w+|ponawia\w+|przypomin\w+|monit)|(?:miesiąc\w*|termin\w*) … (?:minął|upłynął|minęł\w+|upłynęł\w+|przekroczon\w+)|(?:nie|nadal|wciąż|do dziś|brak) … (?:odpowied\w+|odpis\w+|otrzyma\w+)|czekam … (?:nadal|wciąż|od)",
            ),
            (0.5, r"(?:mój|mojego) (?:\w+ )?(?:wnios\w+|mail\w*|pism\w+) z"),
        ),
    },
    set_aside=(
        r"(?:o|do) praw\w+ (?:do )?(?:wniesienia|żądania|skargi)(?: \S+){0,20}",
        r"dziękuję za (?:usunięcie|szybkie|poprawienie)(?: \S+){0,8}",
    ),
    doubts=(
        r"zamówieni\w+|faktur\w+|dostaw\w+|paczk\w+|reklamacj\w+|gwarancj\w+|dziękuję za (?:usunięcie|szybkie)",
    ),
)

_CS_DATA: Final = r"(?:údaj\w*|informac\w+|dat\w)"

_CS_ME: Final = r"(?:o mně|o mne|mé osob\w+|mně|které se mě týkají|týkající\w* se m\w+)"

_CZECH: Final = Everyday(
    phrases={
        Kind.ACCESS: (
            (
                0.75,
                rf"(?:vědět|zjistit|vidět|získat|dostat|pošl\w+|zasl\w+|zaslání|sděl\w+|poskyt\w+|napi\w+|potvr\w+|informac\w+) … (?:co|jaké|které|všech\w*|zda|vše|{_CS_DATA}) … {_CS_ME}|(?<!údajů, )(?<!údaje, )(?:co|jaké|které) … {_CS_ME} … (?:máte|víte|evidujete|uchováv\w+|zpracováv\w+|vedete|ukládáte)|co (?:všechno )?(?:o mně|máte)",
            ),
            (0.75, rf"kopi\w+ … (?:{_CS_DATA}|všeho|všech)|výpis … {_CS_DATA}"),
            (0.35, r"odkud … (?:máte|pochází)|jak jste získali"),
        ),
        Kind.RECTIFICATION: (
            (0.65, r"(?:nyní|teď|už ne)bydlím|bydlím (?:nyní|teď)"),
            (
                0.65,
                r"(?:adres\w+|číslo|jméno|příjmení|telefon|e-?mail) … (?:je (?:chybn\w+|špatn\w+|nesprávn\w+|jin\w+)|se změnil\w*|špatně|neplatí|změnil\w*)|(?:přestěhova\w+|změnil\w+) … (?:adres\w+|se|příjmení|číslo)|jmenuji se nyní|(?:opravit|opravte|aktualizujte|změňte)",
            ),
        ),
        Kind.ERASURE: (
            (
                0.75,
                r"(?:vymaž|vymaz|smaž|smaz|odstra)\w* … (?:mé|moje|můj|mou|moji) (?:\w+ )?(?:čísl\w+|telefon\w*|adres\w+|datum narození|fot\w+|e-?mail\w*)",
            ),
            (
                0.75,
                rf"(?:vymaž|vymaz|smaž|smaz|odstra|zlikvid|zruš|výmaz|znič)\w* … (?:{_CS_DATA}|úč\w+|vše\w*|profil\w*|databáz\w+|evidenc\w+|moje číslo)|(?:{_CS_DATA}|účet|profil|vše\w*) … (?:vymaz|smaz|odstraně|zruš)\w*",
            ),
            (
                0.7,
                r"zapomeňte na m\w+|být zapomenut\w*|nechci … (?:být|figurovat) … (?:databáz\w+|evidenc\w+|systém\w*)",
            ),
            (0.4, r"zruš\w+ … (?:účet|účtu|registrac\w+)"),
        ),
        Kind.RESTRICTION: (
            (
                0.75,
                rf"(?:omez|zablok|pozastav|zmraz)\w* … (?:zpracování|používání|{_CS_DATA})|zpracování … (?:omez|pozastav)\w*|(?:uchovávat|uchovejte) … ale ne\w+",
            ),
            (0.4, r"(?:popír|zpochybň)\w+ … (?:přesnost|správnost)\w*"),
        ),
        Kind.OBJECTION: (
            (
                0.75,
                r"(?:ne\w+|přesta\w+|žádn\w+|dost|stop|už) … (?:mail\w*|e-?mail\w*|sms|vol\w+|telefon\w*|reklam\w+|katalog\w*|leták\w*|spam\w*|nabíd\w+|marketing\w*|promo\w*|obchodní sdělení)|(?:vyřa|odhl|vymaž|vyškrt|odstra)\w* mě z … (?:seznam\w*|databáz\w+|odběr\w*)|námitk\w+",
            ),
            (0.6, r"(?:nevolejte|nepište|nekontaktujte)(?: mi| mě)?"),
        ),
        Kind.PORTABILITY: (
            (
                0.75,
                rf"(?:přen|převe|předa|předa)\w* … {_CS_DATA} … (?:jin\w+|nov\w+) (?:poskytovatel\w*|správc\w+|operátor\w*|dodavatel\w*|společnost\w*)|strukturovan\w+|běžně používan\w+|(?:formát\w* |soubor\w* )?(?:csv|json|xml)",
            ),
        ),
        Kind.CONSENT_WITHDRAWAL: (
            (
                0.75,
                r"souhlas\w* … (?:odvol|odvolá|zpět|ruším|odebír)\w*|(?:odvol|beru zpět|ruším|stahuj|odebír)\w* … souhlas\w*|(?:již |už )?nesouhlasím (?:již |už )?s",
            ),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (
                0.75,
                r"(?:můžete|smíte|povoluji|souhlasím|souhlas|ne\w+|zakazuji|dovoluji) … (?:předa\w+|předáv\w+|sdíl\w+|poskyt\w+|sděl\w+) … (?:společnost\w*|firm\w+|třetí\w*|osob\w+|moj\w+|mé)",
            ),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: (
            (
                0.8,
                r"(?:nepředávejte|nesdílejte|neposkytujte|již ne|už ne|přestaňte) … (?:údaj\w*|předáv\w+|sdíl\w+|společnost\w*)",
            ),
        ),
        Kind.IDENTITY_PROOF: (
            (
                0.6,
                r"občansk\w+ průkaz\w*|cestovní\w* pas\w*|řidičsk\w+ průkaz\w*|(?:prok|dolo|ověř|potvr)\w* … totožnost\w*",
            ),
        ),
        Kind.REMINDER: (
            (
                0.4,
                r"(?:požádal|žádal|poslal|zaslal|odeslal|podal|psal)a? jsem|jsem (?:\w+ ){0,3}(?:požádal|žádal|poslal|zaslal|odeslal|podal|psal)a?",
            ),
            (0.7, r"bez (?:odpovědi|reakce|odezvy)|nezodpověze\w+"),
            (
                0.75,
                r"(?:připomín\w+|upomín\w+|urguji)|(?:měsíc\w*|lhůt\w+) … (?:uplynul\w*|vypršel\w*|uběhl\w*|prošl\w+)|(?:ne\w+|dosud|stále|doposud) … (?:odpověď|odpověd\w+|odpovědě\w+|reakc\w+)|stále čekám",
            ),
            (0.5, r"(?:moje|mou|mé) (?:\w+ )?(?:žádost\w*|dopis\w*|e-?mail\w*) ze?"),
        ),
    },
    set_aside=(r"(?:existence|o) práv\w+(?: \S+){0,20}", r"děkuji,? že(?: \S+){0,8}"),
    doubts=(r"objednáv\w+|faktur\w+|doručení|balík\w*|reklamac\w+|záruk\w+|děkuji,? že",),
)

_SK_ME: Final = r"(?:o mne|o mojej osobe|týkajúc\w+ sa m\w+|mňa|ktoré sa ma týkajú)"

_SLOVAK: Final = Everyday(
    phrases={
        Kind.ACCESS: (
            (
                0.75,
                rf"(?:vedieť|zistiť|vidieť|získať|dostať|pošl\w+|zašl\w+|oznám\w+|poskyt\w+|napí\w+|potvr\w+|informác\w+) … (?:čo|aké|ktoré|všet\w*|či|údaj\w*) … {_SK_ME}|(?<!údajov, )(?<!údaje, )(?:čo|aké|ktoré) … {_SK_ME} … (?:máte|viete|evidujete|uchováv\w+|spracúv\w+)|čo (?:všetko )?(?:o mne|máte)",
            ),
            (0.75, r"kópi\w+ … (?:údaj\w*|všetk\w+)"),
        ),
        Kind.RECTIFICATION: (
            (
                0.65,
                r"(?:adres\w+|číslo|meno|priezvisko|telefón|e-?mail) … (?:je (?:chybn\w+|nesprávn\w+|zl\w+)|sa zmenil\w*|zmenil\w*|nesprávne|zle)|presťahova\w+|volám sa teraz|opravte|opraviť|aktualizujte|zmeňte",
            ),
        ),
        Kind.ERASURE: (
            (
                0.75,
                r"(?:vymaž|vymaz|zmaž|zmaz|odstrá|zruš|zlikvid)\w* … (?:údaj\w*|úč\w+|všet\w*|profil\w*|databáz\w+)|(?:údaj\w*|účet|profil) … (?:vymaz|zmaz|odstrán|zruš)\w*",
            ),
            (0.7, r"zabudnite na m\w+|byť zabudnut\w*|nechcem … (?:byť|figurovať) … databáz\w+"),
        ),
        Kind.RESTRICTION: (
            (
                0.75,
                r"(?:obmedz|zablok|pozastav|zmraz)\w* … (?:spracúvani\w+|spracovani\w+|používani\w+|údaj\w*)|spracúvani\w+ … (?:obmedz|pozastav)\w*",
            ),
        ),
        Kind.OBJECTION: (
            (
                0.75,
                r"(?:ne\w+|prestaň\w+|žiadn\w+|dosť|stop|už) … (?:mail\w*|e-?mail\w*|sms|vol\w+|telefon\w*|reklam\w+|katalóg\w*|leták\w*|spam\w*|ponúk\w*|ponuk\w+|marketing\w*)|(?:vyra|odhl|vymaž|vyškrt|odstrá)\w* ma z\w? … (?:zoznam\w*|databáz\w+|odber\w*)|námietk\w+",
            ),
        ),
        Kind.PORTABILITY: (
            (
                0.75,
                r"(?:pren|previe|odovzd)\w* … údaj\w* … (?:in\w+|nov\w+) (?:poskytovateľ\w*|prevádzkovateľ\w*|operátor\w*|spoločnos\w+)|štruktúrovan\w+|bežne používan\w+|(?:formát\w* |súbor\w* )?(?:csv|json|xml)",
            ),
        ),
        Kind.CONSENT_WITHDRAWAL: (
            (
                0.75,
                r"(?:odvol|beriem späť|ruším|sťahuj)\w* … súhlas\w*|súhlas\w* … (?:odvol|späť|ruším)\w*|(?:už )?nesúhlasím (?:už )?s",
            ),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (
                0.75,
                r"(?:môžete|smiete|povoľujem|súhlasím|súhlas|ne\w+|zakazujem) … (?:odovzd\w+|zdieľ\w+|poskyt\w+|posunú\w+) … (?:spoločnos\w+|firm\w+|tret\w+|osob\w+|moj\w+)",
            ),
        ),
        Kind.IDENTITY_PROOF: (
            (
                0.6,
                r"občiansk\w+ preukaz\w*|cestovn\w+ pas\w*|vodičsk\w+ preukaz\w*|(?:preuk|overi|potvr)\w* … totožnos\w+",
            ),
        ),
        Kind.REMINDER: (
            (
                0.4,
                r"(?:požiadal|žiadal|poslal|zaslal|odoslal|podal|písal)a? som|som (?:\w+ ){0,3}(?:požiadal|žiadal|poslal|zaslal|odoslal|podal|písal)a?",
            ),
            (0.7, r"bez (?:odpovede|reakcie|odozvy)"),
            (
                0.75,
                r"(?:pripomín\w+|upomien\w+|urgujem)|(?:mesiac\w*|lehot\w+) … (?:uplynul\w*|vypršal\w*|prešl\w+)|(?:ne\w+|doteraz|stále|dodnes) … (?:odpoveď|odpoved\w+|reakci\w+)",
            ),
        ),
    },
    set_aside=(r"(?:existencia|o) práv\w+(?: \S+){0,20}", r"ďakujem,? že(?: \S+){0,8}"),
    doubts=(r"objednáv\w+|faktúr\w+|doručeni\w+|balík\w*|reklamáci\w+|záruk\w+|ďakujem,? že",),
)

EVERYDAY: Final[dict[LetterLanguage, Everyday]] = {
    LetterLanguage.PL: _POLISH,
    LetterLanguage.CS: _CZECH,
    LetterLanguage.SK: _SLOVAK,
}
