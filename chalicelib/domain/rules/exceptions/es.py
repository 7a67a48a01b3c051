"""How people ask in Spanish for what the rules do not give."""

from __future__ import annotations

from chalicelib.domain.rules.sounds import Sounds

_FREE = (
    r"(?:gratis|descuento|devolv\w+|sin (?:coste|costo|pagar|cargo)|no (?:me |nos )?(?:cobr\w+|iban a "
    r"cobrar|tendria que pagar|tenia que pagar|pagaria\w*)|reembols\w+|a mitad de precio|el mismo precio|"
    "mas barato)"
)
_ME = r"(?:me|nos)"

SOUNDS = Sounds(
    language="es",
    rules={
        "own_case": (
            r"(?:mi (?:caso|situacion)|lo mio|el mio) (?:es|son) (?:\w+ ){0,3}(?:distint|diferent|"
            r"especial|particular|excepcional|complicad|unic|otr|aparte|rar)\w*",
            r"(?:soy|es) un caso (?:\w+ )?(?:aparte|especial|distinto|raro)",
            r"(?:hacer|hac\w+|hag\w+|haz\w*|hiciera\w*) (?:\w+ ){0,3}excepcion",
            "excepcion (?:conmigo|en mi caso|por)|permiso especial|caso (?:especial|excepcional)",
            "(?:como|por) (?:una )?excepcion|excepcionalmente",
            "(?:se que )?(?:no (?:es lo normal|se puede|esta permitido|es (?:vuestra|su) politica))(?: "
            r"\w+)? pero",
            "(?:saltar(?:se|os)?|romper) (?:la|las|una|esa|esta) (?:norma|regla)s?",
            "(?:por|solo|aunque sea) (?:esta|una) (?:sola )?vez|la vista gorda",
            "hacer(?:me)? (?:un|el) favor(?:cito)? (?:y|de|con)",
        ),
        "promised": (
            r"(?:me|nos) (?:lo )?(?:prometi\w+|habia\w* prometido|ha\w* prometido|asegur(?:asteis|aron|o|"
            "aste)|garantiz(?:asteis|aron|o|aste))",
            r"la (?:ultima|otra) vez(?: \w+){0,4} (?:prometi\w+|dijo|dijeron|dijisteis|dijiste|cobr\w+|"
            r"hici\w+|dejaron|dejasteis|descuento)",
            "(?:me|nos) (?:dijo|dijeron|dijisteis|dijiste|comento|comentaron|ofrecieron|ofrecisteis)(?: "
            rf"que)?(?: \w+){{0,5}} {_FREE}",
            r"quedamos en (?:que )?(?:\w+ ){0,3}(?:\d+ (?:euros?|pesos|dolares|soles)|gratis|precio|"
            r"pag\w+|cobr\w+|devol\w+)",
            r"(?:acordamos|pactamos|habiamos (?:quedado|acordado))(?: \w+){0,4} (?:\d+ (?:euros?|pesos|"
            f"dolares|soles)|precio|{_FREE})",
        ),
        "special_price": (
            "precio (?:especial|de amigo)s? (?:para mi|si|por|por favor)|trato especial",
            r"(?:me|nos) (?:puedes?|podeis|pueden|podria\w*|haces|haceis|hacen|hace|haria\w*|das|dais|dan|"
            r"daria\w*|rebajas|rebajais|dejas|dejais|dejan|deja)(?: \w+){0,3} (?:descuent\w+|rebaj\w+|"
            r"mas barat\w+|precio (?:mejor|especial)|mejor precio)",
            "(?:hac|dej|d)(?:er|ed|en|e|ar|a|ad|arme|ame)?(?:me|nos|melo|noslo) (?:un|algun|una|mas) "
            "(?:descuento|favor|rebaja|barato|precio (?:mejor|especial|de amigo))",
            "hazme (?:un|algun|una) (?:descuento|precio|rebaja)",
            r"(?:me|nos) lo (?:dej\w+|pon\w+|pued\w+ dejar) (?:\w+ )?barat\w+|rebajar?me",
            r"(?:quit|perdon|anul|elimin)\w*(?:eis|en|arme|adme|ar|ad|as)?(?: \w+){0,2} (?:penalizacion|"
            "recargo|multa|cargo|deuda)",
            "sin (?:pagar )?(?:la |el )?(?:penalizacion|recargo)|no (?:me )?cobr(?:eis|en|arme|es)",
            r"compensacion|compens(?:ar|en|eis)\w*|indemniza\w+|igualar? el precio",
            "(?:negociar|regatear|ajustar) (?:el|un) precio|un precio mejor|algo menos(?: si|$)",
            "(?:ultimo|mejor) precio",
        ),
        "past_deadline": (
            "fuera de (?:plazo|garantia|fecha)",
            r"(?:aunque|a pesar de)(?: \w+){0,6} (?:plazo|caducad\w+|garantia|vencid\w+)",
            r"se me (?:ha |han )?(?:pas\w+|vencio|olvido) (?:el|la|los|las) (?:plazo|fecha|\w+ dias)",
            r"(?:plazo|garantia|\d+ dias|fecha)(?: \w+){0,3} (?:pasad\w+|vencid\w+|vencio|caducad\w+|"
            r"termin\w+|acab\w+|paso|pasaron)(?: \w+){0,4} (?:aun|todavia|igual|devolver\w*|pero|"
            r"aceptan|cambiar\w*)",
            r"ya (?:se )?(?:me )?pasaron(?: los| las)? \w+ (?:dias|semanas)",
        ),
        "permission": (
            "(?:preguntar|consultar|pedir permiso|hablar|hablarlo|consultarlo)(?:le)? (?:a|con) (?:tu|su|"
            r"vuestro|el|la) (?:jef[ea]|encargad[oa]|director\w?|gerente|duen[oa])(?: \w+)? (?:si|para)",
            r"(?:podria\w*|pued\w+|podeis) (?:\w+ )?(?:abrir|quedar\w*|atender)(?:me|nos|se|os)? (?:antes|"
            "mas tarde|fuera de|un domingo|en festivo)",
            r"pagar\w*(?: \w+){0,3} (?:el mes que viene|el proximo mes|cuando cobre|a fin de mes)",
            r"(?:hac\w+|haz\w*|busc\w+) (?:un )?hueco(?: \w+){0,3} (?:aunque|lleno|completo)",
            r"(?:hac\w+|haz\w*) (?:\w+ )?hueco(?: \w+){0,4} (?:aunque|lleno|completo|sin cita)",
            "colar(?:me|nos)|saltar(?:me)? la (?:cola|lista)",
        ),
    },
    not_meant=(
        r"(?:no|sin|ni|tampoco) (?:necesito|quiero|pido|busco|hace falta)?(?: \w+)? ?(?:descuento|rebaja|"
        "compensacion|excepcion|indemnizacion)",
        r"sin excepcion|(?:cual es|que) (?:la )?excepci\w+|excepcional (?:atencion|trato|servicio)",
    ),
)
