"""Spanish, Portuguese and, of their family, Romanian: the Regulation's own terms and the plainest verbs."""

from typing import Final

from seloste.core.letters.kinds import Kind
from seloste.core.letters.phrases.notation import Written

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
            (
                0.65,
                r"(?:los|las|lo|me|todo) (?:borr|elimin|suprim)\w+|(?:bórr|elimín|suprím|borr|elimin)\w*(?:los|las|me|lo)",
            ),
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
                r"(?:no|dejen|cesen|ninguna?|basta de|sin) … (?:publicidad|marketing|newsletters?|boletín|boletines|llamadas comerciales|promociones|ofertas|comunicaciones comerciales)|de baja (?:de|del|en) … (?:listas?|newsletter|boletín|publicidad|correos?|envíos)",
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
    conditions=r"si|en el supuesto de que|en la medida en que|en caso de que|en caso contrario|de lo contrario|salvo que",
    own=r"yo|me|mí|mi|mis|míos?|solicito|quiero|pido|deseo",
    selling=(
        r"nuestr[oa]s (?:expertos|soluciones|servicios|cursos|ofertas)|demo gratuita|descuento|webinar|inscríb\w+|reserve|cumplimiento (?:del )?rgpd|recibe este (?:correo|mensaje)|darse de baja",
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
            (
                0.65,
                r"(?:os|as|me|tudo) (?:apagu|elimin|remov)\w+|(?:apagu|elimin|remov)\w+-(?:nos|nas|os|as|me)",
            ),
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
    conditions=r"se|na medida em que|no caso de|na eventualidade|caso|em caso|caso contrário|a menos que",
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
