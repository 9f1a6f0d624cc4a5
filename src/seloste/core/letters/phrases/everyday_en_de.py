"""English and German, as people put it in their own words."""

from typing import Final

from seloste.core.letters.kinds import Kind
from seloste.core.letters.language import LetterLanguage
from seloste.core.letters.phrases.notation import Everyday

_EN_GONE: Final = r"(?:deleted|erased|removed|gone|wiped|binned|destroyed|scrubbed|purged)"
_ENGLISH: Final = Everyday(
    phrases={
        Kind.CONSENT_WITHDRAWAL: (
            (
                0.65,
                r"consent … (?:no longer (?:valid|stands|applies)|is (?:hereby )?(?:over|off|void))|(?:i )?(?:no longer|don't any ?more|do not any longer) (?:agree|consent) (?:to|with)(?! … (?:shar|pass|disclos|giv|releas|hand)\w*)",
            ),
        ),
        Kind.PORTABILITY: (
            (
                0.6,
                r"(?:file|format) (?:that |which )?(?:a |an |another |other )?(?:computer|machine|app|service|provider|system)\w* can (?:read|use|import|open)|take (?:my|it|them|that|everything) (?:\w+ ){0,3}with me|portable format",
            ),
        ),
        Kind.ACCESS: (
            (
                0.65,
                r"(?:what is|what's|whatever is|anything) (?:\w+ ){0,3}(?:on file|on record|in your (?:files|records|systems)) … (?:about|on|regarding) me|sight of … (?:records?|files?|data|information)",
            ),
            (
                0.7,
                r"(?:what|which|everything|anything|all the \w+) … (?:you|ye|u|yous|they) … (?:have|hold|got|keep|kept|stored|know|gathered|collected) … (?:about|on) (?:me|myself|my)(?! … (?:deleted|gone|erased))",
            ),
        ),
        Kind.RECTIFICATION: (
            (
                0.65,
                r"(?:we've|we have|i've|i have|i|we)(?: just| recently)? moved (?:house|home|flat|to|recently|address|last|in)|(?:our|my) (?:new )?(?:address|number|phone|email|e-mail|surname|name|job title|title|employer) (?:is|are|was|has) (?:now|wrong\w*|out of date|changed|changing|misspel\w+|spelt|spelled|no longer)|(?:i|we) (?:now live|am now called|go by)|(?:got married|changed my name)|(?:put|set|make) (?:\w+ )?(?:it|this|that|my \w+) (?:right|straight)",
            ),
        ),
        Kind.ERASURE: (
            (0.7, r"(?:kill|nuke|ditch|trash|drop|shut down|cancel) (?:my|the) (?:\w+ )?(?:account|profile)"),
            (
                0.7,
                r"(?:wip(?:e|ing)|scrub|purge|clear|destroy|strike|take out|eras(?:e|ing)) my (?:\w+ ){0,2}(?:number|address|e-?mail|photo|picture|birthday|date of birth|notes|details|name)|(?:nothing|no trace|no data|no record) (?:\w+ ){0,5}(?:left|remain\w*|kept|held|stored)",
            ),
            (
                0.75,
                r"(?:get(?:ting)? rid of|bin(?:ning)?|scrub(?:bing)?|clear(?:ing)? out|do away with|eradicat\w+|expung\w+|tak(?:e|ing) down|purg(?:e|ing)) … (?:my|me|everything|all|any|it all|details|data|records?|account)|(?:take|strike|get) (?:me|my \w+(?: \w+)?) (?:off|out of) (?:\w+ ){0,3}(?:system|systems|books|records|database|files)|(?:delete|remove|erase|bin|drop) my (?:\w+ ){0,2}(?:number|address|email|e-mail|photo|picture|birthday|date of birth|notes)",
            ),
            (
                0.7,
                rf"(?:want|like|need|ask|wish) … (?:everything|it all|all of it|the lot|data|details|account|records?) … {_EN_GONE}",
            ),
            (0.45, r"clos(?:e|ing) (?:down )?(?:my|the|this) (?:\w+ )?account|account (?:to be )?closed"),
        ),
        Kind.RESTRICTION: (
            (
                0.7,
                r"(?:keep|hold|store) … but (?:\w+ ){0,2}(?:not|don't|stop) (?:\w+ ){0,2}(?:us|process|touch)\w*|(?:lock|freeze|pause|suspend) … (?:my|processing|use|data|file|record)|(?:only|solely|merely) (?:be )?stor(?:e|ed)",
            ),
        ),
        Kind.OBJECTION: (
            (0.56, r"no more of (?:that|those|these|it|them)|no more,? (?:thanks|please|thank you)"),
            (
                0.3,
                r"(?:no|nor|not|n't|never|stop|without|neither|enough|cease) …… (?:marketing|newsletters?|advertis\w+|promotion\w*|mailshots?|sales calls)",
            ),
            (
                0.75,
                r"do[- ]not[- ](?:mail|call|contact|e-?mail)|(?:no-?mail|no-?call|suppression) list|(?:stop|no more|never|not|don't|fed up|sick of|enough|quit) … (?:catalog(?:ue)?s?|leaflets?|flyers?|junk|brochures?|cold calls?|robocalls?|ringing|pestering|promo\w*|adverts?|ads|marketing|mailshots?|calling me|texting me|emailing me)|(?:take|get|remove|strike) me off (?:\w+ ){0,3}(?:list|lists|mailing|mailings)",
            ),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (
                0.7,
                r"(?:may|can|could|allowed to|free to|go ahead and|fine to|ok to|okay to|happy for you to) … (?:share|pass|give|send|forward|disclose|release) … (?:with|to|on to) (?!me)",
            ),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: (
            (
                0.4,
                r"(?:gave|granted) (?:you )?(?:\w+ )?(?:permission|consent|leave) … (?:shar|pass|giv|disclos)\w+|told you (?:that )?you (?:could|can|may) (?:shar|pass|giv|disclos)\w+",
            ),
            (
                0.8,
                r"(?:don't|do not|no longer|not|stop|never) … (?:pass|passing|share|sharing|giv(?:e|ing)(?! me)|hand(?:ing)?(?! me)|disclos\w+|forward\w*) … (?:any ?more|any longer|from now|from today|from here on)|(?:changed my mind|change of heart) …… (?:shar|pass|disclos|giv)\w+",
            ),
        ),
        Kind.REMINDER: (
            (
                0.35,
                r"(?:asked|requested|wrote|sent|written) … (?:on|in|back in|since) (?:\d{1,2}|january|february|march|april|may|june|july|august|september|october|november|december)|anyone (?:reading|there|home)",
            ),
            (
                0.45,
                r"(?:despite|in spite of|notwithstanding) my (?:\w+ ){0,3}(?:request|objection|letter|e-?mail|complaint)|(?:weeks?|months?|half) ago i (?:asked|requested|wrote|sent|told)",
            ),
            (
                0.4,
                r"i (?:have )?(?:already |previously |first |then |originally )?(?:asked|requested|wrote|written|submitted|sent|applied|contacted|demanded|exercised|lodged|filed)(?! for this)",
            ),
            (
                0.7,
                r"(?:neither|not|never) (?:complied|acted|reacted|responded|replied|answered|informed|fulfilled)|to date … (?:not|neither|no|nothing|nobody)|in breach of art\w*\.? 12|without (?:any |a )?(?:reply|response|answer|reaction)|unanswered|(?:nobody|no one|no-one) (?:has )?(?:\w+ )?(?:answered|replied|responded|got back|came back)|(?:final|last) (?:opportunity|warning|reminder)",
            ),
            (
                0.4,
                r"(?:refer|referring|reference) (?:back )?to my … (?:request|letter|e-?mail|message)|(?:final|last|second|another) (?:deadline|notice|reminder|chance)|(?:your|a) (?:failure|refusal|lack of) … (?:respond|response|reply|answer)",
            ),
            (
                0.7,
                r"(?:failed|neglected|omitted) to (?:respond|reply|answer|comply|react)|(?:heard|had|received|got|seen) (?:absolutely |precisely )?nothing|(?:still|yet) (?:no|waiting|awaiting|to hear|to receive)|(?:weeks|month|months|days) (?:have|has) (?:now |already )?(?:passed|gone)|(?:statutory|legal|one[- ]month) (?:time limit|deadline|period) … (?:passed|expired|lapsed|over|up)|(?:chase|chasing|nudge|follow[- ]up)",
            ),
        ),
    },
    set_aside=(
        r"(?:thank(?:s| you)|cheers|grateful)(?: \w+){0,3} (?:for|that you) (?:\w+ )?(?:delet|eras|remov|correct|updat|clos|fix|sort|restrict|chang|unsubscrib)\w+(?: \S+){0,5} (?:so|quickly|promptly|swiftly|fast|already|yesterday|last week)",
        r"(?:received|got|sent me) (?:\w+ ){0,2}reminders?|experience (?:of|with|in|handling)(?: \S+){0,8}",
        r"(?:right|rights) to (?:complain|lodge|request|ask)(?: \S+){0,12}",
    ),
    doubts=(
        r"(?:thank(?:s| you)|cheers|grateful)(?: \w+){0,3} (?:for|that you) (?:\w+ )?(?:delet|eras|remov|correct|updat|clos|fix|sort|restrict|chang|unsubscrib)\w+",
        r"no (?:further )?action (?:is )?(?:needed|required)|you (?:have |already |recently )*(?:deleted|erased|corrected|removed|updated)",
    ),
)

_DE_DATA: Final = r"(?:\w*daten|\w*nummer|\w*adresse|geburtsdatum|konto|kundenkonto|benutzerkonto|profil|account|alles|bilder|fotos?|mich|zeug)"
_DE_ME: Final = (
    r"(?:über mich|über mi|von mir|von mia|zu mir|zu meiner person|üba mi|bezüglich meiner person)"
)
_GERMAN: Final = Everyday(
    phrases={
        Kind.CONSENT_WITHDRAWAL: (
            (
                0.65,
                r"(?:einwilligung|zustimmung|einverständnis\w*) … (?:gilt|nicht mehr|erlischt|hinfällig)|nicht (?:mehr|länger) (?:damit )?einverstanden",
            ),
        ),
        Kind.PORTABILITY: (
            (
                0.6,
                r"(?:computer|maschine\w*|anderes? programm|anderer dienst) … (?:les\w*|einles\w*|importier\w*)|(?:mitnehmen|umziehen mit|mitzunehmen)",
            ),
        ),
        Kind.ACCESS: (
            (
                0.7,
                r"was … (?:über mich|von mir|zu mir) … (?:steht|drinsteht|vorliegt|liegt|gespeichert|bekannt|dokumentiert|erfasst)",
            ),
            (
                0.75,
                rf"(?:was|wos|wat|welche|alles) … (?:ihr|sie|ia|es|du) … {_DE_ME} … (?:\w*speichert\w*|habt\w*|haben|wisst|wissen|gesammelt|hobts|\w*speicher\w+)|(?:was|wos|wat|welche) … (?:habt|haben|hobts|wisst|wissen|speichert) … {_DE_ME}",
            ),
            (
                0.7,
                rf"{_DE_ME} (?:\w+ ){{0,3}}(?:gespeicherte|vorhandene|vorliegende|erfasste|verarbeitete|gesammelte|hinterlegte)n? (?:\w+ )?(?:\w*daten|angaben|informationen|unterlagen) … (?:zuzustellen|zukommen|zusend\w*|zuzusenden|(?:zu )?übermitteln|mitzuteilen|mitteilen|herauszugeben|auszuhändigen|zu nennen|schicken|geben|einsehen|sehen|erfahren)",
            ),
            (
                0.7,
                r"bestätigung,? ob|(?:ob|dass) (?:sie|ihr) (?:\w+ )?(?:mich betreffende|personenbezogene) … verarbeiten|(?:ersuche|bitte|verlange|begehre|fordere) … auskunft",
            ),
        ),
        Kind.RECTIFICATION: (
            (
                0.65,
                r"(?:neuer|neue|neuen|anderen) (?:nachname\w*|familienname\w*|handynummer|mailadresse|wohnung|arbeitgeber)|(?:sind|bin|ist) (?:\w+ )?(?:umgezogen|verzogen)|(?:habe|hab|haben) … geheiratet|(?:falsch|verkehrt) (?:geschrieben|hinterlegt|gespeichert|eingetragen|erfasst)|(?:heiße|heisse|lautet) (?:nicht|jetzt|nun|inzwischen|mittlerweile|ab)",
            ),
        ),
        Kind.ERASURE: (
            (
                0.7,
                r"(?:account|konto|profil) (?:\w+ ){0,3}(?:killen|dichtmachen|plattmachen|weg|raus|kicken)|(?:killt|kickt|löscht) (?:bitte )?(?:mein\w*|mich)",
            ),
            (
                0.75,
                r"(?:nehmt|nehmen|nehme|streicht|streichen|holt|werft|tut|löscht|entfernt) … (?:aus|raus) … (?:unterlagen|system\w*|datenbank\w*|kartei\w*|akten|bestand|beständen|daten|\w*pool)|(?:lösch\w*|entfern\w*) (?:sie |ihr )?(?:diese|sie|es|das alles|die)(?: bitte| wieder| aus)|nichts (?:\w+ ){0,5}(?:übrig|zurückbleib\w*|gespeichert bleib\w*)",
            ),
            (
                0.75,
                rf"(?:vernichte\w*|schmeiß\w*|werft|wirf|werfen|schließ\w*|tilge\w*|eliminier\w*|raus|weg) … {_DE_DATA} … (?:weg|raus|fort|bitte|und|löschen)|{_DE_DATA} (?:\w+ ){{0,3}}(?:weghaben|wegmachen|rauslöschen|rausnehmen|wegschmeißen|aus (?:\w+ ){{0,2}}(?:system|datenbank|kartei) (?:entfern|nehm|lösch)\w*)|nicht (?:mehr|länger) in (?:\w+ ){{0,2}}(?:datenbank|kartei|system|unterlagen)",
            ),
            (0.75, rf"vernichte\w* (?:sie |ihr )?(?:bitte )?(?:{_DE_DATA}|sämtliche\w*|alle\w*|meine\w*)"),
            (
                0.4,
                r"(?:schließ|auflös|kündig|lösch)\w* … (?:konto|kundenkonto|benutzerkonto|account|profil)|(?:konto|kundenkonto|account|profil) … (?:schließen|aufzulösen|auflösen|dichtmachen)",
            ),
        ),
        Kind.RESTRICTION: (
            (
                0.7,
                r"(?:nur|lediglich|ausschließlich) (?:noch )?(?:gespeichert|gespeichert werden|speichern|aufbewahren)|(?:aufbewahren|speichern|behalten) … (?:aber|jedoch) nicht (?:\w+ )?(?:nutzen|verwenden|verarbeiten)|(?:sperren|sperrt|frieren|friert)(?: sie| ihr)? … (?:daten|ein|verarbeitung|verwendung)",
            ),
        ),
        Kind.OBJECTION: (
            (0.56, r"(?:keine|nicht) (?:mehr|weitere\w*) (?:davon|solche\w*)"),
            (
                0.3,
                r"(?:nicht|keine?r?|nie|noch|weder|ohne|stopp\w*|schluss) …… (?:\w*werbung|werbe(?!agentur)\w+|newsletter\w*|direktmarketing|kataloge?)",
            ),
            (
                0.75,
                r"(?:kein\w*|nicht|nie|schluss|stopp|genug|aufhören|hört auf|satt|unterlass\w*|sperrliste|robinsonliste) … (?:\w*werbung|werbe\w+|prospekt\w*|katalog\w*|flyer|anrufe\w*|mails|newsletter\w*|spam|reklame|angebote|werbepost|briefe)|sperrliste|robinsonliste|werbesperre",
            ),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (
                0.7,
                r"(?:dürfen|dürft|darf|können|könnt|ok|okay|einverstanden|in ordnung) …… (?:geben|weitergeben|weiterreichen|weiterleiten|mitteilen|teilen|übermitteln|zukommen lassen)",
            ),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: (
            (
                0.8,
                r"(?:nicht mehr|nicht länger|ab sofort nicht|ab jetzt nicht|keine\w* … mehr) …… (?:weitergeben|weitergegeben|weiterreichen|weiterleiten|mitteilen|teilen|übermitteln|herausgeben|geben)",
            ),
        ),
        Kind.REMINDER: (
            (
                0.6,
                r"(?:steht|stehen) (?:\w+ ){0,5}(?:noch |bis heute |immer noch )aus|(?:ausstehende|fehlende|noch keine) (?:antwort|reaktion|rückmeldung)",
            ),
            (0.35, r"(?:am \d{1,2}\.|vor \w+ (?:wochen|monaten|tagen)) … (?:habe|hatte|hab) ich"),
            (
                0.45,
                r"trotz (?:mein\w*|unser\w*|mehrmaliger|wiederholter) \w*(?:widerspruch|antrag|anfrage|schreiben|bitte|aufforderung|ersuchen)\w*",
            ),
            (
                0.6,
                r"antwort (?:\w+ ){0,4}(?:nie|nicht|keine|aus)|(?:fordere|bitte|mahne) (?:ich )?(?:sie )?(?:\w+ ){0,2}letztmal\w*|letztmalig\w*|(?:zweite|letzte|erneute) (?:aufforderung|mahnung|erinnerung)",
            ),
            (
                0.4,
                r"(?:habe|hab|hatte|hatten|haben|haette) (?:ich |wir )?(?:\w+ ){0,7}(?:verlangt|beantragt|gebeten|geschrieben|gefordert|gestellt|geschickt|angefragt|aufgefordert|gesendet|geltend gemacht)|(?:bat|schrieb|forderte|beantragte|verlangte) ich",
            ),
            (
                0.7,
                r"(?:bis heute|bis jetzt|seither|seitdem|bislang|bisher) … (?:nix|nichts|nicht|kein\w*|nie)|kam (?:bisher |bislang |bis heute )?(?:nix|nichts|keine)|unbeantwortet|weder … (?:nachgekommen|geantwortet|reagiert)|(?:letzte|letztmalige?) (?:\w+ )?(?:gelegenheit|frist|aufforderung|mahnung)",
            ),
            (
                0.4,
                r"mit (?:meinem )?(?:schreiben|e-?mail|brief|antrag) vom|(?:nehme|nimmt) bezug auf|letzte(?:n|r)? frist|(?:meine|meinen|mein|meiner) … vom \d",
            ),
            (
                0.7,
                r"erinnerung(?=:)|ohne dass (?:sie|ihr) … (?:geantwortet|reagiert|gemeldet)|(?:nicht|nie) (?:darauf )?(?:reagiert|geantwortet)|(?:\w*frist) … (?:verstrichen|abgelaufen|überschritten|ist um|vorbei)|(?:warte|warten) (?:\w+ ){0,2}(?:noch|immer|vergeblich|seit)|(?:bis heute|bislang|bisher|immer noch|noch immer) (?:\w+ ){0,4}(?:keine|nicht|nichts|ohne)|(?:monatsfrist|frist|monat) (?:\w+ ){0,4}(?:abgelaufen|verstrichen|um|vorbei|rum|überschritten)|(?:hake|frage) (?:\w+ ){0,3}nach|nichts (?:\w+ ){0,3}gehört",
            ),
        ),
    },
    set_aside=(
        r"(?:mahnung|erinnerung) (?:\w+ ){0,2}(?:erhalten|bekommen)|erfahrung\w* (?:mit|in)(?: \S+){0,6}|lösch\w* sie (?:sie|diese|die daten) (?:\w+ ){0,2}nicht",
        r"(?:danke|dank|dankeschön)(?: \w+){0,3},? (?:dass|für das|für die) (?:\S+ ){0,5}(?:gelöscht|löschung|löschen|berichtigt|berichtigung|korrektur|geändert|korrigiert|entfernt)",
    ),
    doubts=(
        r"(?:danke|dank|dankeschön)(?: \w+){0,3},? (?:dass|für das|für die) (?:\S+ ){0,5}(?:gelöscht|löschung|löschen|berichtigt|berichtigung|korrektur|geändert|korrigiert|entfernt)|(?:haben|habt) (?:\w+ ){0,4}(?:bereits|schon) (?:\w+ ){0,2}(?:gelöscht|berichtigt|korrigiert|entfernt)",
    ),
)

EVERYDAY: Final[dict[LetterLanguage, Everyday]] = {LetterLanguage.EN: _ENGLISH, LetterLanguage.DE: _GERMAN}
