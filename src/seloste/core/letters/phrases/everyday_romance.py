"""French, Italian and Romanian, as people put it in their own words."""

from typing import Final

from seloste.core.letters.kinds import Kind
from seloste.core.letters.language import LetterLanguage
from seloste.core.letters.phrases.notation import Everyday

_FR_DATA: Final = r"(?:données|infos?|informations?|coordonnées|renseignements|fiche|dossier)"

_FR_ME: Final = r"(?:sur moi|de moi|me concern\w+|à mon (?:sujet|propos)|sur mon compte|de ma personne)"

_FRENCH: Final = Everyday(
    phrases={
        Kind.ACCESS: (
            (
                0.75,
                rf"(?:voir|savoir|avoir|envoy\w+|donne[rz]|dites|dire|communiqu\w+|transmet\w+|fourni\w+|adress\w+|connaître|recevoir|obtenir|indiqu\w+|prendre connaissance) … (?:ce que|ce qu'|tout|quelles?|quoi|{_FR_DATA}) … {_FR_ME}",
            ),
            (
                0.75,
                rf"(?:qu'est[- ]ce que|ce que|quelles?|quoi|tout ce que) … (?:avez|savez|détenez|gardez|conservez|possédez|stockez) … {_FR_ME}",
            ),
            (
                0.7,
                rf"(?:si|que) (?:vous )?(?:traitez|détenez|conservez|possédez|avez) … {_FR_DATA} … {_FR_ME}|confirm\w+ … (?:traitement|traitez|traitées|détenez)",
            ),
            (0.75, rf"copie (?:de|des|complète|intégrale) … (?:{_FR_DATA}|ce que vous avez|{_FR_ME})"),
            (0.35, r"d'où … (?:vien\w+|tenez|avez|sort\w*)|comment … (?:eu|obtenu) (?:mon|mes|ma)"),
        ),
        Kind.RECTIFICATION: (
            (0.65, r"j'habite (?:désormais|maintenant)|n'habite plus"),
            (
                0.65,
                r"(?:adresse|numéro|nom|prénom|e-?mail|téléphone|orthographe) … (?:mal (?:écrit|orthographié)e?|n'est (?:pas|plus) (?:bon|bonne|la bonne|le bon|correcte?|à jour|valable|valide)|erreur|a changé|faute)|(?:corrig|rectif|mett)\w* … (?:erreur|faute|orthographe|à jour)|(?:je m'appelle|mon nom est) (?:désormais|maintenant)",
            ),
            (
                0.6,
                r"change(?:ment|r) (?:d'|de |mon |ma )(?:adresse|nom|numéro|coordonnées|téléphone|e-?mail)",
            ),
        ),
        Kind.ERASURE: (
            (
                0.75,
                r"(?:supprim|effac|retir)\w* … (?:mon|ma|mes|le|les) (?:\w+ )?(?:numéro|téléphone|adresse|date de naissance|photos?|e-?mail|nom|notes|portable)",
            ),
            (
                0.75,
                rf"(?:virer|virez|enlev\w+|retirer?|retirez|jet(?:er|ez)|détrui\w+|rayer|rayez|faire disparaître|radi\w+|purg\w+) … (?:{_FR_DATA}|compte|fichiers?|bases?|profil|tout ce|mon (?:nom|numéro|adresse)|photos?)",
            ),
            (
                0.7,
                r"(?:m'oublier|oubliez[- ]moi|être oubliée?)|(?:ne|n') … plus (?:figurer|apparaître|être|exister) … (?:fichiers?|base\w*|système\w*|chez vous)|qu'il ne reste (?:plus )?rien",
            ),
            (0.4, r"(?:fermer|fermez|clôtur\w+|résili\w+) … compte|fermeture … compte"),
        ),
        Kind.RESTRICTION: (
            (
                0.75,
                r"(?:limit|restrei|restric)\w* … (?:traitement|utilisation|usage|données)|(?:gel|suspen)\w* … (?:traitement|utilisation|données)|(?:données|traitement) … (?:gel\w+|limité\w*|suspend\w+|bloqué\w*)|(?:conserv|gard)\w+ … (?:sans (?:les )?(?:utiliser|exploiter)|mais (?:ne )?(?:pas )?(?:plus )?(?:les )?utilis)\w*",
            ),
            (0.4, r"contest\w+ … exactitude"),
        ),
        Kind.OBJECTION: (
            (
                0.75,
                r"(?:plus|pas|stop|arrêt\w+|cess\w+|marre|assez|aucune?) … (?:mails?|e-?mails?|courriels?|sms|appels?|pubs?|appeler|publicit\w+|promotion\w*|commerci\w+|démarch\w+|prospect\w+|catalogues?|courriers?|mailing\w*|lettres? d'information)|(?:retir|enlev|ray|ôt|supprim)\w*(?:-moi|[- ]mon (?:e-?mail|adresse|nom))? de … (?:listes?|fichiers? de prospection|mailing)|liste (?:d'opposition|rouge|robinson)",
            ),
            (0.6, r"(?:ne )?(?:m'appelez|m'écrivez|me contactez|me téléphonez|me sollicitez) plus"),
        ),
        Kind.PORTABILITY: (
            (0.6, r"csv|json|xml"),
            (
                0.75,
                r"(?:transf|transm|envo|migr|récup|export)\w* … (?:données|informations) … (?:nouveau|nouvel|autre) (?:\w+ )?(?:prestataire|fournisseur|opérateur|responsable|service|banque|assureur|société)|format … (?:structuré|lisible|réutilisable|csv|json|xml)|(?:en|au format|fichier) (?:csv|json|xml)",
            ),
        ),
        Kind.CONSENT_WITHDRAWAL: (
            (
                0.75,
                r"(?:retir|repren|revien|annul|révoqu)\w* … (?:consentement|accord)|(?:consentement|accord) … (?:retir|révoqu|annul)\w*|ne (?:suis|donne) plus … (?:d'accord|accord|consentement)",
            ),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (
                0.75,
                r"(?:autoris\w*|accepte\w*|consen[st]\w*|permet\w*|accord|pouvez|refuse|interdis|veux pas|souhaite pas) … (?:transm\w+|communiqu\w+|partag\w+|donne[rz]|divulgu\w+|céder|cédiez|publi\w+) … (?:à|au|aux|avec)|(?:refuse|interdis|ne (?:veux|souhaite) pas) … (?:transm|communiqu|partag|divulgu|cédi)\w*",
            ),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: (
            (
                0.8,
                r"(?:ne|n') … plus … (?:transm|communiqu|partag|divulgu|céd)\w*|(?:arrêt|cess)\w* de … (?:transm|communiqu|partag|divulgu|céd|donn)\w*|(?:retir|révoqu|annul)\w* … (?:autorisation|permission)",
            ),
        ),
        Kind.IDENTITY_PROOF: (
            (
                0.6,
                r"(?:carte d'identité|passeport|pièce d'identité|permis de conduire|justificatif d'identité)|(?:prouv|justifi|vérifi|confirm)\w* … identité",
            ),
        ),
        Kind.REMINDER: (
            (
                0.4,
                r"(?:j'ai|j'avais|vous ai|nous avons|vous avais) (?:\w+ ){0,2}(?:demandé|écrit|envoyé|adressé|sollicité|exercé|transmis)",
            ),
            (
                0.7,
                r"(?:restée?|demeurée?) (?:\w+ )?(?:sans (?:réponse|suite)|lettre morte)|sans (?:réponse|nouvelles|retour|suite)",
            ),
            (
                0.75,
                r"(?:je vous (?:relance|rappelle)|relance|mise en demeure|sans nouvelles|lettre de rappel|toujours (?:rien|pas|aucune) (?:\w+ )?(?:reçu|réponse|retour|nouvelles?))|(?:un|le|du) (?:mois|délai) … (?:passé|écoulé|expiré|dépassé|révolu)|(?:n'ai|n'avez) … (?:rien|jamais|aucune?|pas) … (?:répondu|réponse|retour|suite)",
            ),
            (
                0.5,
                r"(?:ma|mon) (?:demande|courrier|lettre|mail|e-?mail|requête) (?:du|précédente?|initiale?|en date)",
            ),
        ),
    },
    set_aside=(
        r"(?:du|le|au|mon) droit (?:de|d') ?(?:introduire|demander|déposer|saisir)(?: \S+){0,20}",
        r"merci (?:d'avoir|de l'avoir|de m'avoir)(?: \S+){0,8}",
        r"(?:n'avons|n'ai|ne demande|ce n'est) (?:pas|aucune?)(?: (?:d'|de |une )?)(?:demande|demandé)(?: \S+){0,4}",
    ),
    doubts=(r"commande|facture|livraison|colis|remboursement|garantie|merci (?:d'avoir|de m'avoir)",),
)

_IT_DATA: Final = r"(?:dati|informazioni|info|scheda|fascicolo)"

_IT_ME: Final = (
    r"(?:su di me|di me|che mi riguard\w+|sul mio conto|su di noi|relativ[ie] a me|a mio (?:nome|riguardo))"
)

_ITALIAN: Final = Everyday(
    phrases={
        Kind.ACCESS: (
            (
                0.75,
                rf"(?:sapere|vedere|avere|inviar\w+|inviate\w*|mandar\w*|mandate\w*|fornir\w+|dire|dite\w*|dirmi|ricevere|ottenere|conoscere|comunicar\w+|visionare|trasmetter\w+) … (?:cosa|tutto|quali|che|ciò|{_IT_DATA}) … {_IT_ME}",
            ),
            (
                0.75,
                rf"(?<!dati )(?<!informazioni )(?:cosa|che cosa|quali|tutto quello che|che) … (?:avete|sapete|tenete|conservate|trattate|possedete|memorizzat\w+) … {_IT_ME}",
            ),
            (
                0.7,
                rf"(?:se|conferma\w*) … (?:tratt\w+|deten\w+|conserv\w+|trattament\w+) … (?:{_IT_DATA}|{_IT_ME})",
            ),
            (0.75, r"copia (?:di|dei|completa|integrale) … (?:tutto|dati|informazioni)"),
            (0.35, r"da dove … (?:preso|arriva\w*|avete|proven\w+)|come avete (?:avuto|ottenuto)"),
        ),
        Kind.RECTIFICATION: (
            (0.65, r"(?:ora|adesso) abito|abito (?:ora|adesso)|non abito più"),
            (
                0.65,
                r"(?:indirizzo|numero|cognome|nome|e-?mail|telefono) … (?:scritto (?:male|in modo errato)|è sbagliat[oa]|è errat[oa]|non è (?:più )?(?:corrett[oa]|giust[oa]|quell[oa]|valid[oa])|è cambiat[oa])|(?:corregg|aggiorn|sistem|modific)\w* … (?:errore|dato|anagrafic\w+)|(?:mi chiamo|il mio nome è) (?:ora|adesso)|cambi(?:o|ato|are) (?:di |l'|il |casa|numero)(?:\w+)?",
            ),
        ),
        Kind.ERASURE: (
            (
                0.75,
                r"(?:cancell|elimin|rimuov|togli)\w* … (?:mio|mia|miei|mie) (?:\w+ )?(?:numero|telefono|indirizzo|data di nascita|foto|e-?mail|nome|cellulare|note)",
            ),
            (
                0.75,
                rf"(?:toglie\w+|buttat\w+|distrugg\w+|elimin\w+|cancell\w+|rimuov\w+|far sparire|chiude\w+) … (?:{_IT_DATA}|account|profilo|archivi\w*|database|banca dati|tutto|il mio (?:nome|numero|indirizzo))",
            ),
            (
                0.7,
                r"(?:essere|venire) (?:dimenticat[oa]|cancellat[oa])|dimenticate\w*mi|dimenticatevi di me|non (?:voglio|desidero) (?:più )?(?:figurare|comparire|risultare|essere) … (?:archivi\w*|database|banca dati|elenc\w+)",
            ),
            (0.4, r"(?:chiud|chius)\w+ … account|disattiv\w+ … account"),
        ),
        Kind.RESTRICTION: (
            (
                0.75,
                r"(?:limit|blocc|sospen|congel|restri)\w* … (?:trattamento|uso|utilizzo|dati)|(?:dati|trattamento) … (?:limitat|blocc|sospes|congelat)\w*|(?:conserv|tener)\w* … (?:senza (?:usar|utilizzar)\w+|ma non (?:usar|utilizzar)\w+)",
            ),
            (0.4, r"contest\w+ … (?:esattezza|correttezza)"),
        ),
        Kind.OBJECTION: (
            (
                0.75,
                r"(?:non|basta|stop|smett\w+|nessun\w*|cess\w+|niente) … (?:mail|e-?mail|sms|chiamate|telefonate|chiamar\w+|pubblicitari\w+|promozional\w+|commercial\w+|volantini|cataloghi|lettere|spam|pubblicità|offerte)|(?:toglie|cancella|elimina|rimuove)\w* (?:mi )?(?:dalla|dalle|dall') ?(?:\w+ )?(?:lista|liste|mailing|newsletter|elenco)",
            ),
            (0.6, r"non (?:chiamatemi|contattatemi|scrivetemi|telefonatemi|mi (?:contattate|chiamate))"),
        ),
        Kind.PORTABILITY: (
            (0.6, r"csv|json|xml"),
            (
                0.75,
                r"(?:trasfer|trasmett|pass|migr|esport)\w* … dati … (?:nuovo|altro|un altro) (?:\w+ )?(?:fornitore|titolare|gestore|operatore|servizio|società|banca)|formato … (?:strutturato|leggibile|csv|json|xml)|(?:in|formato) (?:csv|json|xml)",
            ),
        ),
        Kind.CONSENT_WITHDRAWAL: (
            (
                0.75,
                r"(?:revoc|ritir|annull)\w* … (?:consenso|assenso)|non (?:do|sono|presto) più … (?:consenso|d'accordo|assenso)",
            ),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (
                0.75,
                r"(?:autorizzo|acconsento|accetto|permetto|consento|potete|d'accordo|vieto|rifiuto|non voglio che) … (?:comunic(?:are|hiate)|condivi\w+|trasmett\w+|ced(?:ere|iate)|forn(?:ire|iate)|divulg\w+|dare|diate) … (?:a|al|alla|ai|con|terzi)",
            ),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: (
            (
                0.8,
                r"non … più … (?:comunic|condivi|trasmett|ced|divulg)\w*|(?:smett|cess)\w* di … (?:comunic|condivi|trasmett|ced|dar)\w*|(?:revoc|ritir|annull)\w* … (?:autorizzazione|permesso)",
            ),
        ),
        Kind.IDENTITY_PROOF: (
            (
                0.6,
                r"carta d'identità|passaporto|documento d'identità|patente di guida|(?:dimostr|prov|verific|conferm)\w* … identità",
            ),
        ),
        Kind.REMINDER: (
            (
                0.4,
                r"(?:ho|avevo|abbiamo) (?:\w+ ){0,2}(?:chiesto|inviato|scritto|richiesto|presentato|mandato|esercitato)",
            ),
            (0.7, r"(?:rimasta|rimasto) (?:\w+ )?(?:senza|inevas\w+)|inevas\w+|senza (?:risposta|riscontro)"),
            (
                0.75,
                r"(?:sollecit\w+|diffid\w+|ancora (?:in attesa di (?:una )?risposta))|(?:mese|termine|termini) … (?:passat|trascors|scadut|decors)\w*|(?:non ho|non avete|senza) … (?:rispost\w+|riscontro|notizie)",
            ),
            (
                0.5,
                r"(?:mia|mio) (?:\w+ )?(?:richiesta|lettera|mail|e-?mail|istanza) (?:del|precedente|inviata)",
            ),
        ),
    },
    set_aside=(
        r"(?:del|il|al|mio) diritto di (?:proporre|chiedere|presentare|reclamo)(?: \S+){0,20}",
        r"grazie (?:per|di) (?:aver|avermi|averli)(?: \S+){0,8}",
    ),
    doubts=(r"ordine|fattura|consegna|pacco|rimborso|garanzia|grazie (?:per|di) aver\w*",),
)

_RO_DATA: Final = r"(?:date(?:le|lor)?|informați\w+)"

_ROMANIAN: Final = Everyday(
    phrases={
        Kind.ACCESS: (
            (
                0.75,
                r"(?:ce|toate) … (?:date\w*|informați\w+|știți|aveți|dețineți|păstrați) … (?:despre mine|mă privesc|cu privire la mine)|dacă (?:prelucrați|dețineți|aveți) … (?:date|informați\w+)|confirm\w+ … prelucr\w+",
            ),
            (
                0.75,
                r"(?:trimite|furniza|comunica|spune|afl)\w* … (?:date\w*|informați\w+) … (?:mele|despre mine|mă privesc)",
            ),
        ),
        Kind.RECTIFICATION: (
            (
                0.65,
                r"(?:m-am mutat|mi-am schimbat)|(?:adres|numărul|numele)\w* … (?:greșit\w*|incorect\w*|s-a schimbat|schimbat\w*)",
            ),
        ),
        Kind.ERASURE: (
            (
                0.75,
                r"(?:șterge|elimina|distruge|scoate|închide)\w* … (?:date\w*|contul\w*|tot|profil\w*|bază|baza|informați\w+)|(?:date\w*|contul) … (?:șterse|șters|eliminate)|ștergerea … (?:dat\w+|cont\w*)",
            ),
        ),
        Kind.RESTRICTION: ((0.75, r"(?:restricțion|limit|suspend|bloc)\w* … (?:prelucr\w+|date\w*)"),),
        Kind.OBJECTION: (
            (
                0.75,
                r"(?:nu|încet\w+|opriți|fără) … (?:e-?mail\w*|sms\w*|apel\w*|telefon\w*|reclam\w*|publicit\w+|oferte\w*|promoți\w+|newsletter\w*)|scoateți-mă … list\w+",
            ),
        ),
        Kind.PORTABILITY: (
            (
                0.75,
                r"format structurat|(?:transf|transm)\w* … date\w* … (?:alt|nou)\w*|format (?:csv|json|xml)",
            ),
        ),
        Kind.CONSENT_WITHDRAWAL: (
            (0.75, r"(?:retrag|revoc|anul)\w* … (?:consimțământ\w*|acord\w*)|nu mai sunt de acord"),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (
                0.75,
                r"(?:puteți|permit|autorizez|accept|sunt de acord|nu|refuz) … (?:transmite\w*|comunica\w*|divulga\w*|partaja\w*|dezvălui\w*|furniza\w*) … (?:către|cu|lui|terț\w*)",
            ),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: ((0.8, r"nu mai … (?:transmite\w*|comunica\w*|divulga\w*|partaja\w*)"),),
        Kind.IDENTITY_PROOF: (
            (
                0.6,
                r"carte\w* de identitate|buletin\w*|pașaport\w*|(?:dovedi|confirma|verifica)\w* … identitat\w+",
            ),
        ),
        Kind.REMINDER: (
            (0.4, r"am (?:\w+ )?(?:solicitat|cerut|trimis|scris|depus)"),
            (0.7, r"fără (?:niciun )?răspuns|(?:termen\w*|lună) … (?:expirat|trecut)"),
            (
                0.75,
                r"(?:nu|niciun|încă) … răspuns\w*|reamint\w+|revin\w* … (?:cerer\w+|solicit\w+)|termen\w* … (?:expirat|trecut|depășit)",
            ),
        ),
    },
    set_aside=(r"(?:existența|despre) drept\w+(?: \S+){0,20}", r"mulțumesc (?:că|pentru că)(?: \S+){0,8}"),
    doubts=(r"comand\w+|factur\w+|livrar\w+|colet\w*|rambursar\w*|garanți\w+",),
)

EVERYDAY: Final[dict[LetterLanguage, Everyday]] = {
    LetterLanguage.FR: _FRENCH,
    LetterLanguage.IT: _ITALIAN,
    LetterLanguage.RO: _ROMANIAN,
}
