"""German, as the Regulation and people put it."""

from typing import Final

from seloste.core.letters.kinds import Kind
from seloste.core.letters.phrases.notation import Written

_DATA: Final = r"(?:personenbezogenen? |gespeicherten? |persönlichen? |meine[rn]? )*(?:\w*daten(?!schutz)\w*|informationen|angaben|unterlagen|einträge?)"
_CONTACT: Final = r"(?:\w*adresse|\w*anschrift|\w*nummer|e-?mail\w*|handy\w*|telefon\w*|(?:nach|vor|familien)?namen?s?|wohnort|geburtsdatum|arbeitgeber|firma|position|berufsbezeichnung|web-?seite)"
_ASK: Final = r"(?:bitte|möchte|will|verlange|fordere|beantrage|wünsche|erbitte|ersuche|begehre|hätte gerne?|würde gerne?|könn\w+|darf ich)"
_GONE: Final = r"(?:gelöscht|entfernt|vernichtet|gelöscht werden|löschen)"
_RIGHT_WORDS: Final = (
    r"auf|und|oder|sowie|zu|zum|zur|der|die|das|des|eines|einer|ein|mein\w*|auskunft|berichtigung|löschung|einschränkung|verarbeitung"
    r"|widerspruch\w*|datenübertragbarkeit|beschwerde\w*|gegen|bei|durch|den|diese\w*|einwilligung|widerruf|aufsichtsbehörde|sie|mich"
    r"|betreffende\w*|personenbezogene\w*|daten|verantwortlichen|einen|recht\w*|vervollständigung|vergessenwerden"
)
_SHARE: Final = r"(?:weiter(?:zu)?geben|weitergeleitet|weitergegeben|weiter(?:zu)?leiten|übermitteln|übermittelt|herausgeben|offenlegen|teilen|veröffentlichen|weitergabe|übermittlung|überlassen)"

WRITTEN: Final = Written(
    phrases={
        Kind.ACCESS: (
            (
                0.75,
                r"was … (?:habt|haben|speichert|speichern|wisst|wissen) (?:ihr|sie) …… (?:über mich|von mir|zu mir)(?! … (?:löschen|gelöscht))",
            ),
            (
                0.7,
                rf"(?:wissen|erfahren|sehen|mitteilen|mitgeteilt) … (?:was|welche) …… (?:über mich|von mir|zu mir|zu meiner person|gespeichert)|(?:alle|sämtliche|meine) {_DATA},? die (?:sie|ihr) …… (?:über mich|von mir|zu mir|zu meiner person|gespeichert|haben|habt)(?! … (?:löschen|gelöscht|entfern\w+))",
            ),
            (
                0.9,
                r"(?:selbst|daten|eigen)auskunft|auskunfts(?:ersuchen|anfrage|antrag|begehren|verlangen|recht)\w*",
            ),
            (0.85, r"auskunft (?:gemäß|nach|i\.? ?s\.? ?d|im sinne)|recht auf auskunft|antrag auf auskunft"),
            (0.8, rf"auskunft … (?:über|zu|bezüglich) … (?:{_DATA}|mich|meiner person|mir)|um auskunft"),
            (
                0.8,
                rf"(?:kopien?|abschrift|ausdruck|übersicht|auszug|aufstellung) … (?:{_DATA}|akte|alle[mns]?(?=,? was))",
            ),
            (
                0.8,
                rf"(?:welche|was für) … (?:{_DATA}) … (?:über mich|von mir|zu mir|zu meiner person|gespeichert|haben|habt)",
            ),
            (
                0.75,
                r"was … (?:sie|ihr) … (?:über mich|von mir|zu mir) … (?:gespeichert|haben|habt|wissen|wisst|speichern)",
            ),
            (
                0.75,
                rf"(?:ob|inwiefern|wieweit) (?:sie|ihr) … (?:{_DATA}|mich|über mich) … (?:verarbeite\w+|speicher\w+|gespeichert|haben)",
            ),
            (
                0.75,
                r"(?:alles|sämtliches|alle daten|alle informationen),? … (?:was|die) … (?:über mich|von mir|zu mir)(?! … (?:gelöscht|löschen|entfern))",
            ),
            (
                0.7,
                rf"(?:senden|sende|schicken|schickt|schick|zeigen|nennen|mitteilen|übersenden|zusenden|geben) … (?:{_DATA}) … (?:über mich|von mir|zu mir|haben|habt)",
            ),
            (0.7, rf"(?:einsicht|zugang|einblick|zugriff) (?:in|auf|zu) … (?:{_DATA}|akte)"),
            (
                0.65,
                rf"(?:senden|schicken|zeigen|übersenden) … meine {_DATA}(?! … (?:bereitgestellt|json|csv|maschinenlesbar))",
            ),
            (0.65, rf"meine {_DATA} … (?:sehen|einsehen|ansehen|erhalten|bekommen|kriegen)"),
            (
                0.3,
                r"woher … (?:daten|nummer|adresse|haben)|an wen … (?:weiter|übermittel)\w+|wie lange … speicher\w+",
            ),
        ),
        Kind.RECTIFICATION: (
            (
                0.65,
                rf"(?:schreibt|schreiben|habt|haben)(?: sie| ihr)? (?:\w+ )?mein\w* … {_CONTACT} … (?:falsch|verkehrt|nicht richtig)|{_CONTACT} … (?:falsch geschrieben|stimmt nicht|hat sich geändert|lautet richtig)|(?:heiße|heissen) (?:jetzt|nun)",
            ),
            (0.8, r"berichtig\w+|richtig ?stell\w+|richtigzustellen"),
            (
                0.75,
                rf"(?:ändern|ändert|ändere|aktualisier\w+|korrigier\w+|vervollständig\w+|anpassen|passen|ergänz\w+) … (?:{_CONTACT}|{_DATA})",
            ),
            (
                0.75,
                rf"(?:{_CONTACT}|{_DATA}) … (?:ändern|aktualisier\w+|korrigier\w+|anpassen|geändert|gewechselt|umstellen)",
            ),
            (
                0.7,
                r"(?:adress|namens|anschriften|daten|kontakt)(?:daten)?änderung|änderung(?:en)? … (?:vor|adress|nam)\w*",
            ),
            (
                0.65,
                rf"(?:neue[nrs]?|geänderte[nrs]?|falsche[nrs]?|alte[nrs]?|richtige[nrs]?|korrekte[nrs]?) {_CONTACT}",
            ),
            (
                0.6,
                rf"(?:mein\w*|die) … {_CONTACT} … (?:falsch|nicht (?:mehr )?(?:korrekt|richtig|aktuell)|veraltet|verkehrt)",
            ),
            (0.6, r"(?:bin|sind|ist) (?:\w+ ){0,3}umgezogen|(?:heiße|heissen) (?:jetzt|nun|ab|seit|nunmehr)"),
            (
                0.4,
                r"unrichtig\w*|fehlerhaft\w*|falsch geschrieben|veraltet\w*|umgezogen|umzug|korrigier\w+|aktualisier\w+",
            ),
        ),
        Kind.ERASURE: (
            (
                0.75,
                rf"(?:möchte|will|wünsche|verlange|bitte) … (?:vergessen|gelöscht|entfernt) (?:zu )?werden|(?:entfernen|löschen|streichen) sie mich … (?:datenbank|system|kartei|kundenkartei|akten)\w*|(?:dass|bis) (?:ihr|sie) … {_DATA} … (?:löscht|löschen|entfernt|vernichtet)|(?:unverzügliche |sofortige |vollständige )?löschung (?:aller|meiner|sämtlicher|der) …… (?:{_DATA})",
            ),
            (
                0.85,
                r"recht auf (?:löschung|vergessenwerden|vergessen werden)|löschantrag|löschungsantrag|datenlöschung|löschersuchen",
            ),
            (
                0.8,
                rf"(?:löscht?|löschen|lösche|entfernen?|entfernt|vernichten?|tilgen) … (?:{_DATA}|alles|konto|profil|account|\w*nummer|geburtsdatum|mich|\w+einträge?|notizen|foto\w*|bild\w*)",
            ),
            (0.8, rf"löschung … (?:{_DATA}|konto\w*|profils?|accounts?)|antrag auf … löschung"),
            (
                0.75,
                rf"(?:{_DATA}|konto|profil|account|alles|es|diese) … {_GONE}",
            ),
            (
                0.4,
                r"lösch\w+|(?:un)?gelöscht|vernicht\w+|entfern\w+|vergessen werden|nicht (?:mehr|länger|weiter) (?:zu )?speichern|konto (?:schließen|auflösen)",
            ),
        ),
        Kind.RESTRICTION: (
            (0.85, r"einschränkung der … verarbeitung|recht auf einschränkung"),
            (
                0.8,
                r"(?:verarbeitung|nutzung|verwendung) … (?:einschränk\w+|eingeschränkt|einzuschränken|beschränk\w+|auszusetzen|ausgesetzt|aussetzen)|(?:schränken|beschränken) … (?:verarbeitung|nutzung|verwendung)",
            ),
            (
                0.65,
                rf"(?:sperren|sperrt|einfrieren|sperrung) … (?:{_DATA})|{_DATA} … (?:sperren|gesperrt|einfrieren|eingefroren)",
            ),
            (0.4, r"einschränk\w+|einzuschränken|eingeschränkt|bestreite … richtigkeit|sperrung|gesperrt"),
        ),
        Kind.OBJECTION: (
            (
                0.75,
                r"(?:streichen|streicht|nehmen|nehmt|entfernen|entfernt|löschen|löscht|tragen) … (?:aus|von|vom) … \w*(?:verteiler|liste|listen|newsletter)\w*|(?:keine|nie|stopp|schluss mit|unterlassen sie|verzichten sie auf) … (?:anrufe|werbeanrufe|mails|e-mails|sms|briefe|post|zusendungen)|möchte (?:ich )?(?:von ihnen )?(?:nichts|nicht mehr) (?:mehr )?(?:hören|kontaktiert|angeschrieben|angerufen)|abmelden|abmeldung vom|melden sie mich … ab|melde mich … ab",
            ),
            (
                0.8,
                r"(?:ich )?(?:widerspreche|widersprechen wir)(?! (?:ihrer|der|dieser|dem|ihrem|diesem) (?:rechnung|mahnung|forderung|kündigung|zahlung|preis\w*|vertrag\w*|bescheid\w*))|(?:lege|legen) … widerspruch|widerspruch (?:gegen|gemäß|nach|ein)|werbewiderspruch|widerspruchsrecht|möchte … widersprechen",
            ),
            (
                0.75,
                r"(?:keine?n?|nicht|nie|kein(?:en|e)? weitere[rn]?|ohne|stopp\w*|einstellen|unterlassen|untersage|verbiete|schluss mit|gegen) … (?:\w*werbung\w*|werbe\w+|newsletter\w*|\w*angebote|rundbriefe?|mailings?|reklame|marketing\w*|direktwerbung|katalog\w*)",
            ),
            (
                0.75,
                r"(?:\w*werbung|werbe\w+|newsletter\w*|marketing\w*|rundbriefe?) … (?:nicht (?:mehr|weiter|länger)|abbestell\w+|einstellen|unterlassen|abmelden|stoppen|abzubestellen)",
            ),
            (
                0.7,
                r"abbestell\w+|aus … (?:verteiler|mailingliste|adressliste|werbeliste)\w*|melden sie mich … ab|austragen",
            ),
            (
                0.6,
                r"(?:rufen|schreiben|kontaktieren|ruft|schreibt|kontaktiert)(?: sie)?(?: mich| mir)(?: bitte)? (?:nicht|nie)|hören sie auf",
            ),
            (
                0.5,
                r"widerspruch\w*|widersprech\w+|(?:nicht|untersage|verbiete) … (?:verarbeiten|nutzen|verwenden)",
            ),
        ),
        Kind.PORTABILITY: (
            (0.85, r"datenübertragbarkeit|datenportabilität|übertragbarkeit … daten"),
            (0.8, r"maschinenlesbar\w*|strukturierten,? gängigen|gängigen … format"),
            (
                0.7,
                rf"(?:{_DATA}) … (?:an|zu) (?:einen|einem|den|meinen|meinem|ein) (?:anderen|neuen|anderem) (?:anbieter|verantwortlichen|dienst\w*|unternehmen|versorger|dienstleister)",
            ),
            (
                0.55,
                rf"(?:von mir|die ich \w+) (?:\w+ )?(?:bereitgestellt|angegeben|mitgeteilt|gegeben|überlassen)\w* {_DATA}|{_DATA},? die ich … (?:bereitgestellt|gegeben|mitgeteilt|übermittelt|angegeben)",
            ),
            (0.45, r"(?:json|csv|xml)(?:[ -](?:oder |und )?(?:json|csv|xml))*(?:-?\w+)?"),
        ),
        Kind.CONSENT_WITHDRAWAL: (
            (
                0.85,
                r"(?:widerrufe|widerrufen|ziehe|widerruf|nehme) … (?:einwilligung|zustimmung|einverständnis\w*)|(?:einwilligung|zustimmung|einverständnis\w*) … (?:widerruf\w+|zurück\w*)",
            ),
            (0.75, r"(?:willige|stimme) … nicht (?:mehr|länger|weiter) (?:ein|zu)"),
            (0.4, r"widerrufe\w*"),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (
                0.7,
                r"(?:geben|leiten|gebt) …… (?:nicht|niemals) …… weiter|(?:geben|leiten) sie … (?:gerne?|ruhig) …… weiter",
            ),
            (
                0.75,
                rf"(?:dürfen|dürft|können|darf) …… {_SHARE}",
            ),
            (
                0.75,
                rf"(?:erlaube|gestatte|genehmige|einverstanden|einwillige|stimme|erteile|gebe|zustimme) …… {_SHARE}",
            ),
            (0.7, rf"(?:erlaubnis|einwilligung|zustimmung|genehmigung|einverständnis) …… {_SHARE}"),
            (
                0.7,
                rf"(?:nicht|keine|keinesfalls|untersage|verbiete|verweigere) …… {_SHARE}",
            ),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: (
            (
                0.8,
                r"(?:geben|leiten|gebt) …… nicht (?:mehr|länger|weiterhin) …… weiter|(?:dürfen|darf|dürft) …… nicht (?:mehr|länger) …… (?:weiter\w+|übermittel\w+|teilen|herausgeben)|(?:erlaubnis|zustimmung) zur weitergabe …… (?:zurück|widerruf\w*)",
            ),
            (
                0.85,
                r"(?:widerrufe|ziehe|nehme|widerruf) … (?:erlaubnis|genehmigung|freigabe|weitergabe\w*)|(?:erlaubnis|genehmigung|freigabe) … (?:zurück\w*|widerruf\w+)",
            ),
            (
                0.8,
                rf"(?:nicht mehr|nicht länger|ab sofort nicht|hören sie auf|stoppen sie|keine weitere) …… {_SHARE}",
            ),
        ),
        Kind.IDENTITY_PROOF: (
            (
                0.6,
                r"(?:bestätig|nachweis|nachzuweis|beleg|verifizier|prüf|feststell)\w* … identität|identität\w* … (?:bestätig|nachweis|nachzuweis|beleg|verifizier)\w*|identitätsnachweis\w*|identitätsprüfung",
            ),
            (0.6, r"(?:kopie|scan|foto) … (?:personalausweis\w*|ausweis\w*|reisepass\w*|führerschein\w*)"),
            (0.6, r"meine (?:kunden|vertrags|rechnungs)nummer (?:ist|lautet|war)"),
        ),
        Kind.REMINDER: (
            (
                0.8,
                r"(?:keine|noch keine|nie eine|immer noch keine|bislang keine|bisher keine) … (?:antwort|rückmeldung|reaktion|auskunft erhalten)|(?:nicht|nie|nichts) … (?:geantwortet|reagiert|gehört|beantwortet|gemeldet)|warte … (?:noch|immer|seit|auf)",
            ),
            (
                0.75,
                r"mahnung|erinnerung an … (?:anfrage|antrag|schreiben|auskunft\w*)|erinnere|(?:frist|monat\w*) … (?:überschritten|abgelaufen|verstrichen|vergangen|vorbei|um)",
            ),
            (
                0.5,
                r"(?:hatte|habe) ich … (?:anfrage|antrag|gestellt|geschrieben|verlangt|gebeten)|meine[rn]? (?:früheren?|ersten?|letzten?|ursprünglichen?|obigen?) (?:anfrage|schreiben|antrag|e-?mail)|erneut an sie",
            ),
        ),
    },
    set_aside=(
        r"(?:habe|haben) (?:(?!kein|nicht|noch|nie|bisher)\w+ ){0,6}(?:kopie|auskunft|daten|antwort|unterlagen)(?: (?!kein|nicht)\w+){0,3} (?:erhalten|bekommen)",
        # Art. 15(1)(e) and (f): who asks for access may ask whether these rights exist.
        rf"(?:bestehen(?:s)?|über|auf) (?:eines |meine |mein |das |die )?(?:rechts?|rechte)(?:,? (?:{_RIGHT_WORDS}))+",
        rf"(?:haben|hast|habe) (?:sie |ich )?(?:das|ein|die) rechte?(?:,? (?:{_RIGHT_WORDS}))+",
        r"(?:lösch\w*|entfern\w*) sie (?:bitte )?(?:noch )?(?:nichts|nicht|keine)|(?:keine|nicht um) löschung|(?:soll|sollen|möchte|will|wünsche) (?:\w+ ){0,3}(?:nicht|keine) (?:\w+ ){0,2}(?:gelöscht|löschen|löschung)|nicht,? dass (?:sie )?(?:\w+ ){0,4}lösch\w+",
        r"(?:eine |einer )?löschung (?:\w+ ){0,8}konto\w*|(?:löschung|kündigung) (?:\w+ ){0,10}zur folge",
        # A letter to a controller that lists duties, not wishes: Art. 17(2) and 19 say who must be told.
        r"(?:wunsch|antrag) auf löschung (?:aller links|der genannten)",
        r"kein(?:e|en)? (?:auskunftsersuchen|auskunftsanfrage|antrag|widerspruch)|nicht um (?:eine )?auskunft",
    ),
    doubts=(
        r"bestell(?:ung\w*|t\w*)|rechnung(?:en|s\w*)?|liefer(?:ung|schein|termin)\w*|reklamation\w*|garantie(?!n)|paket\w*|auftrag\w*|termin(?:e|s)?",
        r"vollmacht\w*|bevollmächtig\w+|(?:im|in) (?:namen|auftrag|vertretung) (?:von|der|des|meine\w*|unsere\w*)|(?:rechts)?anw[aä]lt\w*|kanzlei|mandant\w*|betreuer\w*|vormund\w*|sorgeberechtig\w*|verstorben\w*|erb(?:en|in|e)gemeinschaft|nachlass\w*|vertrete",
        r"(?:mein|unser)(?:e|en|er|em|es)? (?:mutter|vater|frau|mann|ehefrau|ehemann|sohn|tochter|kind|kinder|eltern|bruder|schwester|freund|freundin|kollege|kollegin|mitarbeiter\w*|oma|opa|großmutter|großvater|partner|partnerin|tante|onkel|nachbar\w*)s?",
        r"(?:seine|deren|dessen)[rnms]? … (?:daten|konto|namen|akte)|(?:über|für) (?:ihn|sie) (?:gespeichert|als)",
        r"(?:ziehe|nehme) … (?:antrag|anfrage|ersuchen) … zurück|(?:anfrage|antrag) … (?:hinfällig|erledigt|gegenstandslos)",
        r"(?:vielen )?dank für (?:die |ihre |eure )?(?:schnelle |rasche |prompte )?(?:antwort|auskunft|rückmeldung|informationen|zusendung|übersendung|kopie)",
        r"(?:wie|wo) (?:kann|stelle|beantrage|muss|soll|beantworte\w*|geht|gehen|bearbeite\w*) (?:ich|man|wir|sie)",
        r"automatische antwort|abwesenheitsnotiz|abwesend|(?:im|in) urlaub|außer haus|kein(?:en)? zugriff|nicht (?:\w+ ){0,4}(?:einloggen|anmelden)",
    ),
    conditions=r"falls|wenn|sofern|sollte|sollten|soweit|andernfalls|ansonsten|im falle",
    own=r"ich|mein\w*|mich|mir",
    selling=(
        r"(?:unser\w*|wir) … (?:experten|lösung\w*|software|berater|beratung|produkt\w*|schulung\w*|seminar\w*|webinar\w*|unterstützen|helfen|bieten)",
        r"kostenlos\w* (?:erst)?(?:gespräch|beratung|demo|test\w*|webinar|whitepaper|check)|rabatt|jetzt (?:buchen|anmelden|sichern|testen)|vereinbaren sie|melden sie sich (?:jetzt|noch heute) an",
        r"sie erhalten diese (?:e-?mail|nachricht)|hier abmelden|newsletter abbestellen:|im browser (?:ansehen|anzeigen|öffnen)|(?:datenschutzerklärung|agb|nutzungsbedingungen) (?:aktualisiert|geändert|angepasst)",
        r"bußgelder? (?:bis|von|in höhe)|dsgvo-?(?:konform\w*|beratung|schulung|check|seminar|paket)|abmahn(?:ung|risiko)\w* (?:vermeiden|schützen)",
    ),
    umlauts=True,
)
