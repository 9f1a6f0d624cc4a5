"""French and Italian: the Regulation's own terms and the plainest verbs."""

from typing import Final

from seloste.core.letters.kinds import Kind
from seloste.core.letters.phrases.notation import Written

_FR_DATA: Final = r"(?:données|informations|coordonnées|renseignements)"
FRENCH: Final = Written(
    phrases={
        Kind.ACCESS: (
            (0.85, r"droit d'accès|demande d'accès"),
            (0.8, rf"(?:accès|accéder) (?:à|aux) … {_FR_DATA}"),
            (0.8, rf"copie … {_FR_DATA}"),
            (
                0.75,
                rf"quelles … {_FR_DATA} … (?:sur moi|me concernant|à mon sujet|détenez|avez)",
            ),
            (
                0.7,
                rf"(?:recevoir|obtenir|communiquer|transmettre|envoyer|connaître|consulter|savoir) … {_FR_DATA}",
            ),
        ),
        Kind.RECTIFICATION: (
            (0.8, r"rectifi\w+"),
            (
                0.75,
                rf"(?:corriger|modifier|mettre à jour|changer|corrigez|modifiez) … (?:{_FR_DATA}|adresse|numéro|nom|e-?mail)",
            ),
            (0.7, r"nouve(?:l|lle|au) (?:adresse|numéro|nom|téléphone|e-?mail)"),
            (
                0.6,
                r"(?:adresse|numéro|nom|e-?mail) … (?:changé|incorrecte?|erronée?|fausse?)|déménagé|inexacte?s?",
            ),
        ),
        Kind.ERASURE: (
            (0.65, r"(?:les|tout) (?:supprim|effac)\w+|(?:supprim|effac)\w+-(?:les|moi|tout)"),
            (0.85, r"droit à l'effacement|droit à l'oubli|effacement … données"),
            (0.8, rf"(?:supprim|effac|détrui)\w* … (?:{_FR_DATA}|compte|tout|profil)"),
            (0.75, rf"suppression … (?:{_FR_DATA}|compte|profil)|{_FR_DATA} … (?:supprimées|effacées)"),
            (0.4, r"supprim\w+|suppression|effac\w+"),
        ),
        Kind.RESTRICTION: (
            (0.85, r"limitation du traitement|limit\w+ … traitement|droit à la limitation"),
            (0.6, r"(?:gel|geler|suspend\w+|bloqu\w+) … (?:traitement|données)"),
        ),
        Kind.OBJECTION: (
            (0.85, r"(?:m'|nous )oppose\w*|droit d'opposition|m'opposer|opposition (?:au|à)"),
            (
                0.75,
                r"(?:plus|pas|cess\w+|arrêt\w+|aucune?) … (?:publicités?|prospection|newsletters?|marketing|démarchage|sollicitations?|offres)|désinscri\w+|désabonn\w+",
            ),
        ),
        Kind.PORTABILITY: (
            (0.85, r"portabilité"),
            (0.75, r"lisible par machine|structuré,? couramment utilisé|couramment utilisé"),
            (0.6, r"données … (?:que je vous ai|j'ai) (?:fournies|données)"),
        ),
        Kind.CONSENT_WITHDRAWAL: (
            (
                0.85,
                r"(?:retir|révoqu|annul)\w* … consentement|retrait … consentement|consentement … (?:retiré|révoqué)",
            ),
            (0.75, r"(?:ne|n') (?:\w+ )?(?:consens|plus mon consentement)"),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (
                0.75,
                r"(?:pouvez|autorise|accepte|permets) … (?:transmettre|communiquer|partager|transmettiez|partagiez|communiquiez|publier)",
            ),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: (
            (
                0.85,
                r"(?:retir|révoqu)\w* … autorisation|(?:cess|arrêt)\w+ de … (?:transmettre|partager|communiquer)",
            ),
        ),
        Kind.IDENTITY_PROOF: (
            (
                0.65,
                r"(?:copie|scan) … (?:carte d'identité|passeport|permis de conduire)|justificatif d'identité|prouver … identité",
            ),
        ),
        Kind.REMINDER: (
            (0.8, r"(?:pas|aucune|sans|jamais) … (?:réponse|répondu|retour)|relance|rappel"),
            (0.7, r"délai … (?:dépassé|expiré|écoulé)|toujours … attente"),
        ),
    },
    set_aside=(
        r"(?:l'existence|informé\w*) (?:du|d'un|de mon|des) droits?(?: \S+){0,25}",
        r"(?:avez|disposez) (?:d'un |du )?droits?(?: \S+){0,15}",
        r"(?:si|au cas où) vous (?:vous )?oppos\w+",
        r"ne (?:\w+ )?(?:supprimez|effacez) (?:pas|rien)|pas (?:de |l'|une )?(?:suppression|effacement|supprimer)",
    ),
    doubts=(
        r"au nom (?:de|d')|mandat\w*|avocate?s?|procuration|tuteur|tutrice|représent\w+|mon client|ma cliente|décédée?",
        r"(?:mon|ma|mes) (?:mère|père|mari|femme|épouse|époux|fils|fille|enfants?|parents|frère|sœur|collègue|conjointe?)",
        r"merci (?:pour|de) (?:votre|la) réponse|comment (?:puis-je|faire|exercer|demander|répondre)|absen(?:t|te|ce)|en congés?",
    ),
    conditions=r"s'il|si|dans l'hypothèse où|dans la mesure où|pour autant que|lorsque|au cas où|dans le cas où|sinon|à défaut|à moins que",
    own=r"je|j'\w+|me|m'\w+|mon|ma|mes|moi",
    selling=(
        r"nos (?:experts|solutions?|services|formations?|offres)|webinaire|démo gratuite|réduction|inscrivez-vous|réservez|conformité rgpd|vous recevez cet? (?:e-?mail|message)|se désinscrire",
    ),
)

_IT_DATA: Final = r"(?:dati|informazioni)"
ITALIAN: Final = Written(
    phrases={
        Kind.ACCESS: (
            (0.85, r"diritto (?:di|d') ?accesso|(?:richiesta|istanza) di accesso"),
            (0.8, rf"(?:accesso|accedere) (?:ai|alle|a) … {_IT_DATA}"),
            (0.8, rf"copia … {_IT_DATA}|riceverne (?:una )?copia"),
            (0.8, rf"(?:quali|che) {_IT_DATA} … (?:su di me|mi riguardano|trattate|avete|conservate)"),
            (0.7, rf"(?:inviar\w+|inviate\w*|fornir\w+|ricevere|sapere|ottenere|conoscere) … {_IT_DATA}"),
        ),
        Kind.RECTIFICATION: (
            (0.8, r"rettific\w+"),
            (
                0.75,
                rf"(?:corregg\w+|modific\w+|aggiorn\w+|cambi(?:are|ate)) … (?:{_IT_DATA}|indirizzo|numero|telefono|nome|cognome|e-?mail)",
            ),
            (0.7, r"nuov[oa] (?:indirizzo|numero|telefono|nome|cognome|e-?mail)"),
            (
                0.6,
                r"(?:indirizzo|numero|nome|cognome|e-?mail) … (?:cambiat[oa]|errat[oa]|sbagliat[oa])|trasferit[oa]|inesatt\w+",
            ),
        ),
        Kind.ERASURE: (
            (0.7, r"(?:cancella|elimina|rimuove)(?:temi|rmi|teli|rli|te tutto)"),
            (0.85, r"diritto alla cancellazione|diritto all'oblio|cancellazione … dati"),
            (0.8, rf"(?:cancell|elimin|rimuov)\w* … (?:{_IT_DATA}|account|tutto|profilo)"),
            (0.75, rf"(?:eliminazione|rimozione|cancellazione) … (?:{_IT_DATA}|account)"),
            (0.4, r"cancell\w+|elimin\w+"),
        ),
        Kind.RESTRICTION: (
            (0.85, r"limitazione d(?:el|i) trattamento|limit\w+ … trattamento|diritto di limitazione"),
            (0.6, r"(?:blocc|sospend|congel)\w+ … (?:trattamento|dati)"),
        ),
        Kind.OBJECTION: (
            (0.85, r"mi oppongo|diritto di opposizione|oppormi|opposizione al trattamento"),
            (
                0.75,
                r"(?:non|smett\w+|basta|nessun\w*|cessa\w+) … (?:pubblicità|marketing|newsletter|promozion\w+|telefonate commerciali|offerte)|disiscriv\w+|disdire la newsletter",
            ),
        ),
        Kind.PORTABILITY: (
            (0.85, r"portabilità"),
            (0.75, r"leggibile da (?:dispositivo automatico|macchina)|strutturato,? di uso comune"),
            (0.6, r"dati che (?:vi )?ho fornito"),
        ),
        Kind.CONSENT_WITHDRAWAL: (
            (0.85, r"(?:revoc|ritir)\w* … consenso|consenso … (?:revocato|ritirato)"),
            (0.75, r"non (?:\w+ )?(?:acconsento|presto più il consenso)"),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (
                0.75,
                r"(?:potete|autorizzo|acconsento|permetto) … (?:comunic\w+|condivi\w+|trasmett\w+|cede\w+)",
            ),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: (
            (
                0.85,
                r"(?:revoc|ritir)\w* … (?:autorizzazione|permesso)|smett\w+ di … (?:comunicare|condividere|trasmettere|cedere)",
            ),
        ),
        Kind.IDENTITY_PROOF: (
            (
                0.65,
                r"(?:copia|scansione) … (?:carta d'identità|passaporto|patente|documento d'identità)|dimostr\w+ … identità",
            ),
        ),
        Kind.REMINDER: (
            (0.8, r"(?:non|nessuna|mai|senza) … (?:risposta|risposto|riscontro)|sollecito|promemoria"),
            (0.7, r"termine … (?:scaduto|superato|trascorso)"),
        ),
    },
    set_aside=(
        r"(?:esistenza|informat[oai]) (?:del|di un|dei|sul) diritt[oi](?: \S+){0,25}",
        r"(?:ha|hai|avete) (?:il )?diritto(?: \S+){0,15}",
        r"(?:se|qualora) vi oppone\w*",
        r"non (?:cancellate|eliminate|cancellare)",
    ),
    doubts=(
        r"per conto (?:di|del|della)|in nome di|delega\w*|procura|avvocat[oa]|tutore|rappresent\w+|mi[oa] cliente|defunt[oa]|decedut[oa]",
        r"(?:mia|mio|miei) (?:madre|padre|marito|moglie|figli[oa]|figli|genitori|fratello|sorella|collega|compagn[oa])",
        r"grazie per (?:la|la vostra) risposta|come (?:posso|si|faccio)|fuori ufficio|in ferie|risposta automatica",
    ),
    conditions=r"se|qualora|laddove|nel caso in cui|nella misura in cui|nell'ipotesi|in caso|altrimenti|salvo che",
    own=r"io|mi|me|mio|mia|miei|mie|chiedo|desidero|vorrei|richiedo",
    selling=(
        r"nostr[iae] (?:espert\w+|soluzion\w+|serviz\w+|cors\w+|offert\w+)|demo gratuita|sconto|webinar|iscriv(?:iti|etevi)|prenota|conformità gdpr|ricevi questa (?:e-?mail|mail)|annulla l'iscrizione",
    ),
)
