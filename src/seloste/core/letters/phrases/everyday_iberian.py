"""Spanish and Portuguese, as people put it in their own words."""

from typing import Final

from seloste.core.letters.kinds import Kind
from seloste.core.letters.language import LetterLanguage
from seloste.core.letters.phrases.notation import Everyday

_ES_DATA: Final = r"(?:datos|información|informaciones|info|ficha|expediente)"

_ES_ME: Final = r"(?:sobre mí|de mí|míos|mía|acerca de mí|que me conciern\w+|relativ[oa]s a mí|mi persona|que me afect\w+|a mi nombre)"

_SPANISH: Final = Everyday(
    phrases={
        Kind.ACCESS: (
            (
                0.75,
                rf"(?:saber|ver|tener|envi\w+|envíen\w*|mand\w+|mánd\w+|facilit\w+|decir\w*|díg\w+|recibir|obtener|conocer|comuni\w+|inform\w+|indi\w+|proporcion\w+|confirm\w+) … (?:qué|que|lo que|todo|cuáles|{_ES_DATA}) … {_ES_ME}",
            ),
            (
                0.75,
                rf"(?<!datos )(?<!información )(?:qué|q|lo que|cuáles|todo lo que) … (?:tienen|tenéis|saben|sabéis|guardan|guardáis|conservan|almacen\w+|tratan) … {_ES_ME}",
            ),
            (0.7, rf"(?:si|confirm\w+) … (?:trat\w+|conserv\w+|pose\w+) … (?:{_ES_DATA}|{_ES_ME})"),
            (
                0.75,
                r"copia (?:de|completa|íntegra) … (?:todo|datos|información)|remit\w+ … (?:datos|información)",
            ),
            (0.7, r"(?:solicito|quiero|pido|necesito) (?:todos )?(?:los )?datos que"),
            (
                0.35,
                r"(?:de dónde|cómo) (?:han|habéis|sacaron) … (?:sacado|obtenido|conseguido)|de dónde … (?:datos|número|dirección)",
            ),
        ),
        Kind.RECTIFICATION: (
            (0.65, r"(?:ahora|ya no) vivo|vivo ahora|ahora mi (?:dirección|número|correo)"),
            (
                0.65,
                r"(?:dirección|número|teléfono|nombre|correo|domicilio|apellidos?|e-?mail) … (?:mal escrit[oa]|está mal|es incorrect[oa]|no es (?:correct[oa]|válid[oa])|ha cambiado|cambió|equivocad[oa]|erróne[oa])|(?:corrij|corre[gj]|actuali|cambi|modifi)\w* … (?:error|dirección|número|apellidos?|domicilio|correo|ficha)|(?:me llamo|mi nombre es) ahora|cambi(?:o|ado|é) de (?:domicilio|dirección|número|nombre|teléfono|correo|casa)|me he mudado|nos hemos mudado",
            ),
        ),
        Kind.ERASURE: (
            (
                0.75,
                r"(?:borr|elimin|suprim|quit)\w* … (?:mi|mis) (?:\w+ )?(?:número|teléfono|dirección|fecha de nacimiento|fotos?|correo|nombre|móvil|notas)",
            ),
            (
                0.75,
                rf"(?:quit\w+|destru\w+|elimin\w+|borr\w+|bórr\w+|suprim\w+|cancel\w+|hagan desaparecer) … (?:{_ES_DATA}|cuenta|perfil|base\w*|sistema\w*|fichero\w*|todo|mi (?:nombre|número|dirección))",
            ),
            (
                0.7,
                r"(?:olvíden\w*|que me olviden|ser olvidad[oa])|no quiero (?:seguir|estar|figurar|aparecer) … (?:base\w*|fichero\w*|registro\w*|sistema\w*)",
            ),
            (0.4, r"(?:cerr|cierr|dar de baja|den de baja)\w* … (?:cuenta|perfil)"),
        ),
        Kind.RESTRICTION: (
            (
                0.75,
                r"(?:limit|restrin|bloque|suspen|congel)\w* … (?:tratamiento|uso|utilización|datos)|(?:datos|tratamiento) … (?:limit|bloque|suspen|congel)\w*|(?:conserv|guard)\w* … (?:sin (?:usar|utilizar)\w*|pero no (?:los )?(?:us|utili)\w+)",
            ),
            (0.4, r"impugn\w+ … exactitud"),
        ),
        Kind.OBJECTION: (
            (
                0.75,
                r"(?:no|dejen|dejad|paren|basta|sin|ningun\w*|cesen|harto|harta) … (?:correos?|e-?mails?|mails|sms|llamadas|llamar\w*|llamen|publicitari\w+|comercial\w+|promociona\w*|catálogos?|spam|publicidad|propaganda)|(?:quit|borr|elimin|saqu|saca)\w* … (?:de|de la|de su|de vuestra) … (?:lista|listas|newsletter|boletín)|me (?:opongo|niego)",
            ),
            (0.6, r"no (?:me (?:llamen|llaméis|contacten|escriban|envíen|manden)|quiero (?:más|recibir))"),
        ),
        Kind.PORTABILITY: (
            (0.6, r"csv|json|xml"),
            (
                0.75,
                r"(?:transf|transm|traslad|pas|migr|export|envi)\w* … datos … (?:nuevo|otro|otra) (?:\w+ )?(?:proveedor|responsable|operador|compañía|empresa|servicio|banco)|formato … (?:estructurado|legible|csv|json|xml)|(?:en|formato) (?:csv|json|xml)",
            ),
        ),
        Kind.CONSENT_WITHDRAWAL: (
            (
                0.75,
                r"(?:retir|revoc|anul)\w* … (?:consentimiento|autorización para (?:usar|utilizar|el uso))|(?:consentimiento) … (?:retir|revoc|anul)\w*|ya no (?:doy|consiento|estoy de acuerdo|autorizo)",
            ),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (
                0.75,
                r"(?:autorizo|acepto|permito|consiento|pueden|podéis|de acuerdo|prohíbo|me niego|no quiero que|no autorizo) … (?:compart\w+|ced(?:er|an|áis)|comuni(?:car|quen)|facilit(?:ar|en)|transmit\w+|divulg\w+|dar|den) … (?:a|al|con|terceros)",
            ),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: (
            (
                0.8,
                r"(?:ya no|no … más) … (?:compart|ced|comuni|transmit|divulg)\w*|(?:dejen|dejad|cesen) de … (?:compart|ced|comuni|transmit|facilit)\w*|(?:retir|revoc|anul)\w* … (?:autorización|permiso)",
            ),
        ),
        Kind.IDENTITY_PROOF: (
            (
                0.6,
                r"(?:copia|foto) … (?:dni|nie|pasaporte)|documento (?:nacional )?de identidad|(?:acredit|demostr|verific|confirm)\w* … identidad",
            ),
        ),
        Kind.REMINDER: (
            (
                0.4,
                r"(?:les |os |le )?(?:pedí|solicité|envié|escribí|remití|presenté|ejercí)|(?:he|había) (?:\w+ )?(?:pedido|solicitado|enviado|escrito)",
            ),
            (
                0.7,
                r"sin (?:respuesta|contestación|contestar|noticias)|(?:no me han|no han|no habéis) (?:contestado|respondido)",
            ),
            (
                0.75,
                r"(?:recordatorio|reiter\w+ … (?:solicitud|petición)|(?:sigo|todavía|aún) … (?:respuesta|contestación|contestado|respondido))|(?:mes|plazo) … (?:pasado|transcurrido|vencido|expirado|cumplido)|(?:no he|no han|sin haber) … (?:contestado|contestación|respondido|respuesta|noticias)",
            ),
            (0.5, r"mi (?:\w+ )?(?:solicitud|escrito|carta|correo|petición) (?:del|de fecha|anterior)"),
        ),
    },
    set_aside=(
        r"(?:el|del|al|mi) derecho a (?:presentar|solicitar|reclamar)(?: \S+){0,20}",
        r"gracias por (?:haber|borrar|eliminar|corregir|actualizar)(?: \S+){0,8}",
    ),
    doubts=(r"(?:mi|el|su|del) pedido|factura|entrega|paquete|reembolso|garantía|gracias por haber",),
)

_PT_DATA: Final = r"(?:dados|informações|informação|info|ficha|registos?)"

_PT_ME: Final = r"(?:sobre mim|de mim|meus|a meu respeito|que me (?:dizem|digam) respeito|relativ[oa]s a mim|minha pessoa|em meu nome)"

_PORTUGUESE: Final = Everyday(
    phrases={
        Kind.ACCESS: (
            (
                0.75,
                rf"(?:saber|ver|ter|envi\w+|mand\w+|forne\w+|dizer\w*|digam\w*|receber|obter|conhecer|comuni\w+|inform\w+|indi\w+|disponibili\w+|confirm\w+) … (?:que|o que|tudo|quais|{_PT_DATA}) … {_PT_ME}",
            ),
            (
                0.75,
                rf"(?<!dados )(?<!informações )(?<!informação )(?:que|o que|quais|tudo o que) … (?:têm|tem|sabem|guardam|conservam|armazen\w+|tratam) … {_PT_ME}",
            ),
            (0.7, rf"(?:se|confirm\w+) … (?:trat\w+|conserv\w+|possu\w+) … (?:{_PT_DATA}|{_PT_ME})"),
            (0.75, r"cópia (?:de|dos|completa|integral) … (?:tudo|dados|informação)"),
            (0.7, r"(?:solicito|quero|peço|pretendo|preciso d[eo]s?) (?:todos )?(?:os )?dados que"),
            (0.35, r"(?:de|d)?onde … (?:tiraram|obtiveram|conseguiram|vieram)|como (?:obtiveram|arranjaram)"),
        ),
        Kind.RECTIFICATION: (
            (0.65, r"(?:agora|já não) (?:moro|vivo)|(?:moro|vivo) agora"),
            (
                0.65,
                r"(?:morada|endereço|número|telefone|nome|apelido|e-?mail) … (?:mal escrit[oa]|está (?:mal|errad[oa]|incorret[oa])|já não é|mudou|incorret[oa])|(?:corrij|corrig|atuali|alter|mud)\w* … (?:erro|morada|endereço|apelido|nome|ficha|número)|chamo-me agora|mud(?:ei|ámos|ança) de (?:casa|morada|número|nome|telefone)",
            ),
        ),
        Kind.ERASURE: (
            (
                0.75,
                r"(?:apag|elimin|remov|retir)\w* … (?:meu|minha|meus|minhas) (?:\w+ )?(?:número|telefone|telemóvel|morada|endereço|data de nascimento|fotos?|e-?mail|nome|notas)",
            ),
            (
                0.75,
                rf"(?:tir\w+|destru\w+|elimin\w+|apag\w+|apagu\w+|remov\w+|retir\w+) … (?:{_PT_DATA}|conta|perfil|base\w*|sistema\w*|ficheiro\w*|tudo|o meu (?:nome|número|endereço))",
            ),
            (
                0.7,
                r"(?:esqueçam\w*|ser esquecid[oa])|não quero (?:continuar|estar|constar|figurar|aparecer) … (?:base\w*|ficheiro\w*|registo\w*|sistema\w*)",
            ),
            (0.4, r"(?:fech|encerr|cancel)\w* … conta"),
        ),
        Kind.RESTRICTION: (
            (
                0.75,
                r"(?:limit|restrin|bloque|suspen|congel)\w* … (?:tratamento|uso|utilização|dados)|(?:dados|tratamento) … (?:limit|bloque|suspen|congel)\w*|(?:conserv|guard)\w* … (?:sem (?:usar|utilizar)\w*|mas não (?:os )?(?:us|utili)\w+)",
            ),
            (0.4, r"contest\w+ … exatidão"),
        ),
        Kind.OBJECTION: (
            (
                0.75,
                r"(?:não|parem|deixem|basta|chega|sem|nenhum\w*|cessem|farto|farta) … (?:correios?|e-?mails?|mails|sms|chamadas|telefonemas|ligar\w*|publicitári\w+|comerci\w+|promociona\w*|catálogos?|spam|publicidade|panfletos)|(?:tirem|apaguem|removam|retirem|tirar|retirar|remover)(?:-me)? … (?:da|das|de) … (?:lista|listas|newsletter)|oponho-me|me oponho",
            ),
            (0.6, r"não (?:me (?:liguem|contactem|escrevam|enviem|mandem)|quero (?:mais|receber))"),
        ),
        Kind.PORTABILITY: (
            (0.6, r"csv|json|xml"),
            (
                0.75,
                r"(?:transf|transm|pass|migr|export|envi)\w* … dados … (?:novo|outro|outra) (?:\w+ )?(?:fornecedor|responsável|operador\w*|empresa|serviço|banco|prestador)|formato … (?:estruturado|legível|csv|json|xml)|(?:em|formato) (?:csv|json|xml)",
            ),
        ),
        Kind.CONSENT_WITHDRAWAL: (
            (
                0.75,
                r"(?:retir|revog|anul)\w* … (?:consentimento)|consentimento … (?:retir|revog|anul)\w*|já não (?:dou|consinto|autorizo|concordo)",
            ),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (
                0.75,
                r"(?:autorizo|aceito|permito|consinto|podem|de acordo|proíbo|recuso|não quero que|não autorizo) … (?:partilh\w+|ced(?:er|am)|comuni(?:car|quem)|facult(?:ar|em)|transmit\w+|divulg\w+|dar|deem|fornec\w+) … (?:a|ao|à|com|terceiros)",
            ),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: (
            (
                0.8,
                r"(?:já não|não … mais) … (?:partilh|ced|comuni|transmit|divulg)\w*|(?:deixem|parem|cessem) de … (?:partilh|ced|comuni|transmit|forne)\w*|(?:retir|revog|anul)\w* … (?:autorização|permissão)",
            ),
        ),
        Kind.IDENTITY_PROOF: (
            (
                0.6,
                r"(?:cópia|foto) … (?:cartão de cidadão|passaporte)|documento de identificação|(?:comprov|prov|verific|confirm)\w* … identidade",
            ),
        ),
        Kind.REMINDER: (
            (0.4, r"(?:pedi|solicitei|enviei|escrevi|requeri|apresentei)(?:-vos|-lhes)?"),
            (0.7, r"sem (?:qualquer )?(?:resposta|notícias)|não (?:me )?responderam"),
            (
                0.75,
                r"(?:lembrete|insist\w+ … pedido|(?:continuo|ainda) … (?:resposta|respondido|responderam))|(?:mês|prazo) … (?:passado|passou|decorrido|terminou|expirou|esgotado)|(?:não recebi|não responderam|sem ter|não obtive) … (?:resposta|respondido|notícias)|não responderam",
            ),
            (
                0.5,
                r"meu (?:\w+ )?(?:pedido|requerimento|e-?mail) (?:de|do dia|anterior)|minha (?:carta|mensagem) de",
            ),
        ),
    },
    set_aside=(
        r"(?:o|do|ao|meu) direito de (?:apresentar|solicitar|reclamar)(?: \S+){0,20}",
        r"obrigad[oa] por (?:ter|terem)(?: \S+){0,8}",
    ),
    doubts=(r"encomenda|fatura|entrega|reembolso|garantia|obrigad[oa] por (?:ter|terem)",),
)

EVERYDAY: Final[dict[LetterLanguage, Everyday]] = {
    LetterLanguage.ES: _SPANISH,
    LetterLanguage.PT: _PORTUGUESE,
}
