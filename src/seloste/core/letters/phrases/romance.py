"""French, Spanish, Italian, Portuguese and Romanian: the Regulation's own terms and the plainest verbs."""

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
    conditions=r"si|au cas où|dans le cas où|sinon|à défaut|à moins que",
    own=r"je|j'\w+|me|m'\w+|mon|ma|mes|moi",
    selling=(
        r"nos (?:experts|solutions?|services|formations?|offres)|webinaire|démo gratuite|réduction|inscrivez-vous|réservez|conformité rgpd|vous recevez cet? (?:e-?mail|message)|se désinscrire",
    ),
)

_ES_DATA: Final = r"(?:datos|información|informaciones)"
SPANISH: Final = Written(
    phrases={
        Kind.ACCESS: (
            (0.85, r"derecho de acceso|solicitud de acceso"),
            (0.8, rf"(?:acceso|acceder) a … {_ES_DATA}"),
            (0.8, rf"copia … {_ES_DATA}|copia de los mismos"),
            (0.8, rf"qué {_ES_DATA} … (?:sobre mí|míos?|de mí|tienen|tratan)"),
            (0.7, rf"(?:enviar|envíen|facilit\w+|conocer|recibir|saber|obtener) … {_ES_DATA}"),
        ),
        Kind.RECTIFICATION: (
            (0.8, r"rectifi\w+"),
            (
                0.75,
                rf"(?:corrij\w+|corregir|modific\w+|actuali\w+|cambi(?:ar|en)) … (?:{_ES_DATA}|dirección|número|teléfono|nombre|correo|apellidos?)",
            ),
            (0.7, r"nuev[oa] (?:dirección|número|teléfono|nombre|correo|domicilio)"),
            (
                0.6,
                r"(?:dirección|número|teléfono|nombre|correo|domicilio) … (?:cambiado|incorrect[oa]|equivocad[oa]|erróne[oa])|mudado|inexact\w+",
            ),
        ),
        Kind.ERASURE: (
            (0.85, r"derecho (?:de|a la) supresión|derecho al olvido|supresión … datos"),
            (0.8, rf"(?:borr|elimin|suprim|cancel)\w* … (?:{_ES_DATA}|cuenta|todo|perfil)"),
            (0.75, rf"(?:eliminación|borrado|cancelación) … (?:{_ES_DATA}|cuenta)"),
            (0.4, r"borr(?:ar|en|ado)|elimin\w+|suprim\w+|supresión"),
        ),
        Kind.RESTRICTION: (
            (0.85, r"limitación del tratamiento|limit\w+ … tratamiento|derecho a la limitación"),
            (0.6, r"(?:bloque|suspend|congel)\w+ … (?:tratamiento|datos)"),
        ),
        Kind.OBJECTION: (
            (0.85, r"(?:me|nos) opongo|derecho de oposición|oponer(?:me|se)? al?|oposición al tratamiento"),
            (
                0.75,
                r"(?:no|dejen|cesen|ninguna?|basta de|sin) … (?:publicidad|marketing|newsletters?|boletín|boletines|llamadas comerciales|promociones|ofertas|comunicaciones comerciales)|dar(?:me)? de baja|denme de baja",
            ),
        ),
        Kind.PORTABILITY: (
            (0.85, r"portabilidad"),
            (0.75, r"lectura mecánica|estructurado,? de uso común|legible por máquina"),
            (0.6, r"datos que (?:les |os |yo )?he (?:facilitado|proporcionado|dado)"),
        ),
        Kind.CONSENT_WITHDRAWAL: (
            (0.85, r"(?:retir|revoc)\w* … consentimiento|consentimiento … (?:retirado|revocado)"),
            (0.75, r"ya no (?:doy mi )?(?:consiento|consentimiento)"),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (
                0.75,
                r"(?:pueden|autorizo|permito|acepto) … (?:compart\w+|ced\w+|comuni\w+|facilit\w+|transmit\w+)",
            ),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: (
            (0.85, r"(?:retir|revoc)\w* … (?:autorización|permiso)|dejen de … (?:compartir|ceder|comunicar)"),
        ),
        Kind.IDENTITY_PROOF: (
            (
                0.65,
                r"(?:copia|escaneo) … (?:dni|pasaporte|carné|documento de identidad|permiso de conducir)|acredit\w+ … identidad",
            ),
        ),
        Kind.REMINDER: (
            (
                0.8,
                r"(?:no|sin|ninguna|nunca) … (?:respuesta|respondido|contestado|contestación)|recordatorio",
            ),
            (0.7, r"plazo … (?:vencido|superado|expirado|transcurrido)|sigo esperando"),
        ),
    },
    set_aside=(
        r"(?:existencia|informad[oa]s?) (?:de|del|de mi|de los) derechos?(?: \S+){0,25}",
        r"(?:tiene|tienes|tienen) (?:el )?derechos?(?: \S+){0,15}",
        r"si (?:ustedes )?se oponen?",
        r"no (?:borren|eliminen|supriman)",
    ),
    doubts=(
        r"en nombre de|en representación|poder notarial|abogad[oa]s?|tutor\w*|represent\w+|mi cliente|fallecid[oa]|difunt[oa]",
        r"(?:mi|mis) (?:madre|padre|marido|mujer|esposa|esposo|hij[oa]s?|padres|herman[oa]|compañer[oa]|pareja)",
        r"gracias por (?:su|la|tu) respuesta|cómo (?:puedo|se|ejerzo|solicito)|fuera de la oficina|vacaciones|respuesta automática",
    ),
    conditions=r"si|en caso de que|en caso contrario|de lo contrario|salvo que",
    own=r"yo|me|mí|mi|mis|míos?|solicito|quiero|pido|deseo",
    selling=(
        r"nuestr[oa]s (?:expertos|soluciones|servicios|cursos|ofertas)|demo gratuita|descuento|webinar|inscríb\w+|reserve|cumplimiento (?:del )?rgpd|recibe este (?:correo|mensaje)|darse de baja",
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
    conditions=r"se|qualora|in caso|altrimenti|salvo che",
    own=r"io|mi|me|mio|mia|miei|mie|chiedo|desidero|vorrei|richiedo",
    selling=(
        r"nostr[iae] (?:espert\w+|soluzion\w+|serviz\w+|cors\w+|offert\w+)|demo gratuita|sconto|webinar|iscriv(?:iti|etevi)|prenota|conformità gdpr|ricevi questa (?:e-?mail|mail)|annulla l'iscrizione",
    ),
)

_PT_DATA: Final = r"(?:dados|informações|informação)"
PORTUGUESE: Final = Written(
    phrases={
        Kind.ACCESS: (
            (0.85, r"direito de acesso|pedido de acesso"),
            (0.8, rf"(?:acesso|aceder|acessar) (?:a|aos|às) … {_PT_DATA}"),
            (0.8, rf"cópia … {_PT_DATA}|cópia dos mesmos"),
            (0.8, rf"(?:que|quais) … {_PT_DATA} … (?:sobre mim|meus|têm|tratam)"),
            (0.7, rf"(?:enviar|enviem|fornec\w+|receber|saber|obter|conhecer) … {_PT_DATA}"),
        ),
        Kind.RECTIFICATION: (
            (0.8, r"reti?fi(?:c|qu)\w+|rectific\w+"),
            (
                0.75,
                rf"(?:corrig\w+|corrij\w+|alter\w+|atuali\w+|modifi\w+) … (?:{_PT_DATA}|morada|endereço|número|telefone|nome|e-?mail|apelido)",
            ),
            (0.7, r"nov[oa] (?:morada|endereço|número|telefone|nome|e-?mail)"),
            (
                0.6,
                r"(?:morada|endereço|número|telefone|nome|e-?mail) … (?:mudou|alterad[oa]|errad[oa]|incorret[oa])|mudei|inexat\w+",
            ),
        ),
        Kind.ERASURE: (
            (0.85, r"direito ao apagamento|direito a ser esquecid[oa]|apagamento … dados"),
            (0.8, rf"(?:apag|elimin|remov|exclu)\w* … (?:{_PT_DATA}|conta|tudo|perfil)"),
            (0.75, rf"(?:eliminação|remoção|exclusão) … (?:{_PT_DATA}|conta)"),
            (0.4, r"apag\w+|elimin\w+|exclu\w+"),
        ),
        Kind.RESTRICTION: (
            (0.85, r"limitação do tratamento|limit\w+ … tratamento|direito à limitação"),
            (0.6, r"(?:bloque|suspend|congel)\w+ … (?:tratamento|dados)"),
        ),
        Kind.OBJECTION: (
            (0.85, r"oponho-me|direito de oposição|(?:me )?opor(?:-me)? ao?|oposição ao tratamento"),
            (
                0.75,
                r"(?:não|parem|deixem|nenhuma?|cessem) … (?:publicidade|marketing|newsletters?|promoções|chamadas comerciais|ofertas)|cancel\w+ … (?:subscrição|newsletter)",
            ),
        ),
        Kind.PORTABILITY: (
            (0.85, r"portabilidade"),
            (0.75, r"leitura automática|estruturado,? de uso corrente|legível por máquina"),
            (0.6, r"dados que (?:eu )?(?:vos |lhes )?(?:forneci|dei)"),
        ),
        Kind.CONSENT_WITHDRAWAL: (
            (0.85, r"(?:retir|revog)\w* … consentimento|consentimento … (?:retirado|revogado)"),
            (0.75, r"(?:já )?não (?:consinto|dou o meu consentimento)"),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (
                0.75,
                r"(?:podem|autorizo|permito|aceito) … (?:partilh\w+|ced\w+|comuni\w+|transmit\w+|fornec\w+)",
            ),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: (
            (
                0.85,
                r"(?:retir|revog)\w* … (?:autorização|permissão)|(?:parem|deixem) de … (?:partilhar|ceder|comunicar)",
            ),
        ),
        Kind.IDENTITY_PROOF: (
            (
                0.65,
                r"(?:cópia|digitalização) … (?:cartão de cidadão|passaporte|carta de condução|documento de identificação)|comprov\w+ … identidade",
            ),
        ),
        Kind.REMINDER: (
            (0.8, r"(?:não|sem|nenhuma|nunca) … (?:resposta|responderam|respondido)|lembrete"),
            (0.7, r"prazo … (?:expirou|ultrapassado|terminou|passou)"),
        ),
    },
    set_aside=(
        r"(?:existência|informad[oa]) (?:do|de um|dos) direitos?(?: \S+){0,25}",
        r"(?:tem|têm|tens) (?:o )?direitos?(?: \S+){0,15}",
        r"(?:se|caso) se opu?s\w+",
        r"não (?:apaguem|eliminem|apagar)",
    ),
    doubts=(
        r"em nome d\w+|em representação|procuração|advogad[oa]s?|tutor\w*|represent\w+|(?:meu|minha) cliente|falecid[oa]",
        r"(?:minha|meu|meus) (?:mãe|pai|marido|mulher|esposa|filh[oa]s?|pais|irmão|irmã|colega|companheir[oa])",
        r"obrigad[oa] pela (?:vossa |sua )?resposta|como (?:posso|faço|se)|fora do escritório|de férias|resposta automática",
    ),
    conditions=r"se|caso|em caso|caso contrário|a menos que",
    own=r"eu|me|mim|meus?|minhas?|solicito|peço|quero|pretendo|desejo",
    selling=(
        r"nossos? (?:especialistas|soluções|serviços|cursos|ofertas)|nossas? (?:soluções|ofertas)|demonstração gratuita|desconto|webinar|inscreva-se|reserve|conformidade (?:com o )?rgpd|recebe este e-?mail|cancelar a subscrição",
    ),
)

_RO_DATA: Final = r"(?:date(?:le|lor)?|informați\w+)"
ROMANIAN: Final = Written(
    phrases={
        Kind.ACCESS: (
            (0.85, r"dreptul(?:ui)? de acces|cerere de acces"),
            (0.8, rf"acces(?:ul)? la … {_RO_DATA}"),
            (0.8, rf"copie … (?:{_RO_DATA}|acestora)"),
            (0.75, rf"ce {_RO_DATA} … (?:despre mine|dețineți|aveți|prelucrați)"),
        ),
        Kind.RECTIFICATION: (
            (0.8, r"rectific\w+"),
            (
                0.75,
                rf"(?:corect|modific|actualiz|schimb)\w* … (?:{_RO_DATA}|adres\w+|număr\w*|nume\w*|telefon\w*|e-?mail\w*)",
            ),
            (
                0.7,
                r"(?:noua|noul) (?:\w+ )?(?:adresă|număr|nume|telefon|e-?mail)|(?:adresa|numărul|numele) (?:\w+ )?nou[aă]?",
            ),
        ),
        Kind.ERASURE: (
            (0.85, r"dreptul(?:ui)? (?:la ștergere|de a fi uitat)|ștergerea … datelor"),
            (0.8, rf"(?:șterg|elimin|radi)\w* … (?:{_RO_DATA}|contul\w*|tot)"),
            (0.4, r"șterg\w+"),
        ),
        Kind.RESTRICTION: ((0.85, r"restricționare\w* … prelucr\w+|restricțion\w+"),),
        Kind.OBJECTION: (
            (0.85, r"mă opun|dreptul(?:ui)? (?:la|de) opoziție|opoziți\w+"),
            (
                0.75,
                r"(?:nu|încet\w+|opriți) … (?:publicitate|marketing\w*|newsletter\w*|reclame|oferte)|dezabon\w+",
            ),
        ),
        Kind.PORTABILITY: ((0.85, r"portabilit\w+"), (0.75, r"prelucrat automat|citit automat")),
        Kind.CONSENT_WITHDRAWAL: (
            (0.85, r"(?:retrag|revoc)\w* … consimțământ\w*|consimțământ\w* … retra\w+"),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: ((0.8, r"(?:retrag|revoc)\w* … (?:acordul|permisiunea|autorizați\w+)"),),
        Kind.REMINDER: ((0.8, r"(?:nu|niciun) … (?:răspuns\w*)"),),
    },
    set_aside=(r"(?:existența|aveți) (?:unui )?dreptul\w*(?: \S+){0,20}", r"nu ștergeți"),
    doubts=(
        r"în numele|împuternicire|procură|avocat\w*|reprezint\w*|tutore|decedat\w*",
        r"(?:mama|tatăl|soțul|soția|fiul|fiica|copilul|clientul|clientei) (?:meu|mea|meu)",
        r"mulțumesc pentru răspuns|cum pot|concediu|răspuns automat",
    ),
    conditions=r"dacă|în cazul în care|altfel",
    own=r"eu|mă|meu|mea|mei|mele|îmi|mine|solicit|doresc|vreau|vă rog",
    selling=(
        r"(?:soluțiile|serviciile|experții|oferta) noastr\w+|reducere|demo gratuit\w*|webinar|primiți acest e-?mail",
    ),
)
