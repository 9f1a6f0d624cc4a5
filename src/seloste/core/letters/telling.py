"""The small words that tell one official language of the Union from another, and the letters only few of them use.

Beside function words stand the commonest forms of a letter about one's own data, for such letters can be very short.
A word may stand in several lists; it then speaks for each, and the less for every one.
"""

from typing import Final

WORDS: Final = {
    "fi": (
        "ei eikä ellei en ette että hei hän häntä itseäni ja joka jos joten jotka kaikki kanssa kiitos koska kuin"
        " kuka kun kuten me mikä minkä minua minulla minulle minun minusta minä missä mitkä mitä mutta myös ne niiden"
        " niin niitä nyt näitä oikeus ole olen olette olla on ovat pyydän sekä se sen siitä sitten tai te teidän teillä"
        " teille tiedot tietoja tietoni tietojani tietojeni tämä tämän vai voi vuoksi älkää terveisin haluan olisi"
        " mulle mun musta mulla mä oon moi enää teiltä"
    ),
    "sv": (
        "alla att av de dem den det eller en er era ert ett för från ha har hej hos hur i inte ja jag kan med men mig min"
        " mina mitt mot ni nu när och om på samt sedan sig som så till tack uppgifter ut utan vad var vara vi vid vilka"
        " vill är över enligt begär vänliga hälsningar hälsning mej dom mvh ingen"
    ),
    "en": (
        "a about all am an and any are as at be been but by can dear do for from has have i if in is it me my no not"
        " of on or our please regards so that the them there this to under was we what which who will with would yes"
        " you your data delete information"
    ),
    "de": (
        "aber als alle am an auch auf aus bei bitte bin das dass daten dem den der des die ein eine einen einer für gemäss"
        " habe haben hallo hat ich ihnen ihre ihrem ihren ihrer im in ist kein keine löschen mehr mein meine meinen meiner"
        " mich mir mit nach nicht noch oder sehr sie sind über um und uns vom von vor werden wie wir zu zum zur grüssen"
        " grüsse ihr habt möchte"
    ),
    "fr": (
        "toujours reçu réponse demande compte commande aucune au aux avec ce ces cette dans de des du elle en est et j je l la le les leur ma me mes mon ne nous ou par pas"
        " plus pour que qui sur une un vos votre vous d données merci bonjour suis veuillez toutes tous n"
    ),
    "es": (
        "he ha han respuesta ninguna solicitud pedido quisiera buenos días cuenta mía al como con de del datos el en es esta gracias la las lo los me mi mis no o para pero por que se sin sobre su sus"
        " todos un una ustedes y yo hola usted favor solicito quiero"
    ),
    "it": (
        "ancora ricevuto risposta richiesta ordine quando vorrei account quali ai al alla con che chiedo da dai dal dalla dati dei del della delle di e è gli grazie i il in la le mi miei mia mio non per"
        " più si sono su sui sul tutti un una vi vostra vostri vostro buongiorno ho cordiali saluti"
    ),
    "nl": (
        "bestelling antwoord ontvangen goedemiddag wanneer beste verzoek aan al als alle bij dat de die dit een en gegevens geen graag het hij hun ik in is maar me mij mijn met naar niet"
        " of om onze op over te u uit uw van voor wat wilt wij zijn heeft verzoek alstublieft jullie"
    ),
    "pl": (
        "zamówienie odpowiedzi kiedy konto jakie aby co czy danych dane dla do i ich jest jako mnie moich moje mojego moim na nie o od oraz państwa po proszę się"
        " są te to w we wszystkich wszystkie z za ze że dzień dobry jestem o mi"
    ),
    "pt": (
        "ainda resposta encomenda pedido recebi boa tarde quando conta ao aos as com como da dados das de do dos e em eu já mais meu meus minha minhas na nas não no nos o obrigado os"
        " ou para pelo por que se sem seus sua um uma vossa à é bom dia peço solicito olá nome"
    ),
    "da": (
        "svar bestilling anmodning hvornår goddag af alle at de den det efter eller en er et for fra fået har hvad hvilke hvis i ikke jeg jer jeres kan med"
        " mig min mine mit og om oplysninger personoplysninger på skal som til tak venlig venligst hilsen vil gerne hej hos"
    ),
    "cs": (
        "kdy bude moje objednávka odpověď jaké účet a aby ale co do dobrý den děkuji jak jako je jsem jsou ke které která který mě mi mých mé můj moje na nebo o od osobních"
        " osobní po podle pro prosím s se si své svých tento údaje údajů údajům v ve všech všechny vás vám vaší z za žádám že"
    ),
    "et": (
        "millal vastust tellimus konto milliseid ei enda ja ka kas kes kohta kui kõik kõiki ma mida minu mind mulle mul ning oma on palun see selle siis soovin teie teile teil tere"
        " võib või ära andmed andmeid andmete isikuandmed isikuandmeid saada aitäh lugupidamisega"
    ),
    "bg": (
        "кога отговор поръчка профил аз в ви вас все всички да данни е за и искам или как които ли лични ме ми мои моите моля на не от по се си с след"
        " съм това че чл"
    ),
    "hr": (
        "kada odgovor narudžba račun koje a ako da do i iz ili je koje koji kao li me moj moje moji mojih mojim molim na ne nije o od osobne osobnih osobnim podaci"
        " podatke podataka po radi s sam se su svoje svojim sve u vas vam za zahtijevam tražim što poštovani hvala"
    ),
    "el": (
        "πότε απάντηση παραγγελία λογαριασμό από για δεν εάν είναι και κατά μας με μου να ο η οι που προς σας σε στα στη στην στο σχετικά τα τη την της το τον"
        " του των ως όλα παρακαλώ"
    ),
    "hu": (
        "hozzájárulásomat mikor jó napot válasz kérdés rendelés adatokat a adataim adataimat adatok az azok de egy ez és hogy hozzám is kérem kérek már meg mely milyen nekem nem önök"
        " önöket rólam személyes szerint vagy van volt össze összes tisztelt üdvözlettel köszönöm"
    ),
    "ga": (
        "cathain freagra ordú a agam agat ag agaibh agus an ar as bhfuil bhur chuid chun dom den do é faoi fáil go i iarraim is le leat léir"
        " liom mé mo na ní nó ó orm pearsanta sa sonraí sin tá tú uaim dhuit bheith"
    ),
    "lv": (
        "kad atbildi pasūtījums kontu ar arī es ir jūs jūsu kas kā kādi man mani manu manus manis mans ne no par pie personas datus dati datu lūdzu lūdzam"
        " saviem savus un uz vai visus visi ja kad ko labdien paldies"
    ),
    "lt": (
        "kada atsakymo užsakymas kokius ar arba asmens aš bei duomenis duomenys duomenų dėl ir iš jūs jūsų kad kaip kokie kokius man mane mano manęs ne"
        " nuo pagal prašau savo su tai už visus visi yra į jei laba diena ačiū"
    ),
    "mt": (
        "meta tweġiba ordni b bil biex dan dawk din fi fil fuq għal għall għad għandkom il jew kif kollha kopja l li lil lill lili ma"
        " mill minn mit nitlob personali rigward skont ta tad tagħha tagħkom tal tar tiegħi u x x'għandkom jekk jogħġbok"
    ),
    "ro": (
        "când comanda răspuns contul bună ziua al ale am asupra ca care caracter ce cu datele de despre din dumneavoastră este eu în la mea mele meu mi nu o pe"
        " pentru prin să sau se solicit și sunt toate un vă vreau bună mulțumesc rog"
    ),
    "sk": (
        "kedy bude objednávka odpoveď účet aké a aby ako alebo ale čo do dobrý deň ďakujem je ich ktoré ktorá ktorý ma mi moje mojich moja na nie o od osobných osobné osobným"
        " po podľa pre prosím s sa si som sú svojim svoje tieto údaje údajov údajom v vo všetky všetkých vás vám z za žiadam že"
    ),
    "sl": (
        "kdaj odgovor naročilo račun a ali bi bom da do in iz jaz je kaj kako kateri katere ki me mi moj moje mojih na ne o od ob osebne osebnih osebnimi podatke podatkov"
        " po prosim s sem se so svojih ter ti v vas vam vaši vse z za zahtevam želim pozdravljeni hvala lep"
    ),
}
"""Telling words by language, in lower case."""

LETTERS: Final = {
    "αβγδεζηθικλμνξοπρσςτυφχψω": "el",
    "ъьщюяжцчшйгдлфбпиз": "bg",
    "ő": "hu",
    "ű": "hu",
    "ħ": "mt",
    "ġ": "mt",
    "ċ": "mt",
    "ł": "pl",
    "ś": "pl",
    "ź": "pl",
    "ń": "pl",
    "ę": "pl lt",
    "ą": "pl lt",
    "ż": "pl mt",
    "ć": "pl hr",
    "đ": "hr",
    "ř": "cs",
    "ě": "cs",
    "ů": "cs",
    "ľ": "sk",
    "ĺ": "sk",
    "ŕ": "sk",
    "ô": "sk fr",
    "ď": "sk cs",
    "ť": "sk cs",
    "ș": "ro",
    "ț": "ro",
    "ş": "ro",
    "ţ": "ro",
    "ă": "ro",
    "õ": "et pt",
    "ã": "pt",
    "ç": "fr pt",
    "è": "it fr",
    "ê": "fr pt",
    "ñ": "es",
    "¿": "es",
    "æ": "da",
    "ø": "da",
    "ė": "lt",
    "į": "lt",
    "ų": "lt",
    "ū": "lt lv",
    "ā": "lv",
    "ē": "lv",
    "ī": "lv",
    "ņ": "lv",
    "ķ": "lv",
    "ļ": "lv",
    "ģ": "lv",
    "å": "sv da",
    "ä": "fi sv de et sk",
    "ö": "fi sv de et hu",
    "ü": "de et hu",
}
"""Which languages a letter of the alphabet speaks for; one that all share says nothing."""
