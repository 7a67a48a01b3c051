"""How people ask for a person in Spanish, of Spain and of the Americas."""

from __future__ import annotations

from chalicelib.domain.rules.human_request.language import Language
from chalicelib.domain.rules.reading import any_of

_ROLE = any_of(
    r"""humanos? humanas? ser_humano seres_humanos personas? agentes? asesor(?:a|es|as)? operador(?:a|es|as)?
    operari[oa]s? representantes? ejecutiv[oa]s? encargad[oa]s? responsables? gerentes? supervisor(?:a|es|as)?
    recepcionistas? recepcion emplead[oa]s? trabajador(?:a|es|as)? tecnic[oa]s? especialistas?
    profesional(?:es)? companer[oa]s? colegas? atencion_al_cliente atencion_(?:humana|personal|personalizada)
    servicio_al_cliente servicio_de_atencion soporte telefonista asistente_(?:humano|real) consejer[oa]s?
    gestor(?:a|es)? teleoperador(?:a)? alguien_(?:real|humano|de_verdad|de_carne_y_hueso)
    (?:alguien|alguno)_de_(?:ustedes|vosotros) community_manager"""
)
_ALSO = any_of(
    r"""alguien alguno alguna jef[ea]s? duen[oa]s? duenios? propietari[oa] director(?:a)? doctor(?:a|es)? dr
    dra dentista medic[oa]s? higienista odontolog[oa] equipo personal ventas facturacion administracion
    contabilidad secretari[oa] consultor(?:a)? vendedor(?:a|es)? chic[oa] senor(?:a|ita)? gente
    quien_(?:sea|corresponda|pueda|me) clinica tienda oficina departamento area otra_persona otro"""
)
_GAP = (
    r"(?:(?!(?:para|porque|sobre|acerca|si|que|y|o|cuando|como|bot|robot|maquina|ser|por|es|son|usted|"
    r"ustedes|ti|vosotros|quejarme|reclamar|denunciar|saber)\b)\w+ ){0,4}?"
)
_TALK = (
    r"(?:hablar(?:le|les)?|ablar|comunicar(?:me|nos|se)?|comunicacion|comunicarte|conversar|platicar|"
    r"charlar|chatear|dialogar|tratar|contactar(?:me|nos)?|entender(?:me|nos)|escribirme|contacto|"
    r"conversacion|ser atendid[oa]|que me (?:comuniquen?|pongan?)|me comunico|hablo|hablamos|conecto)"
)
_WITH = r"(?:con|a|por|kon|cn)"
_REACH = (
    r"(?:contactar(?:me)? (?:con )?|llamar a|llame a|llama a|localizar a|preguntar(?:le)? (?:a|por)|ver a|"
    r"esperar a|(?:ayuda|asistencia|respuesta|atencion|contacto|intervencion) (?:de|por|con)|(?:atendid[oa]|"
    r"ayudad[oa]|asistid[oa]|contactad[oa]) por|que me (?:atienda|atiendan|atendiera|ayudara|llamara|ayude|"
    r"llame|conteste|responda|hable))"
)
_SEND = (
    r"(?:me )?(?:pasar?|pasa|pase|pasas|pasan|pasen|pasad|paso|comunicar?|comunica|comunique|comunicas|"
    r"comuniquen|conectar?|conecta|conecte|conectas|conecten|transferir|transfiere|transfiera|transfieres|"
    r"transfieran|transfieren|poner|pon|ponga|pones|pongan|derivar?|deriva|derive|derivas|deriven|redirigir|"
    r"redirige|redirija|redirigen|enlazar?|enlaza|enlace|enviar?|envia|envie|envien|mandar?|manda|mande|"
    r"manden|dirigir|dirija|remitir|escalar?|escala|contactar?|contacta|contacte|contacten|pongas|pases|"
    r"comuniques|conectes|transfieras|derives)(?:me|nos|lo|la|melo)?(?: (?:en contacto|en comunicacion|de "
    r"inmediato|ya|ahora|directamente|esto|este (?:caso|chat)|la (?:llamada|conversacion)|el (?:caso|chat)|"
    r"por favor))* (?:con|a|al|hacia)"
)
_WANT = (
    r"(?:quiero|kiero|qiero|quisiera|queria|querria|queremos|quisieramos|necesito|nesesito|necesitaria|"
    r"necesitamos|deseo|desearia|exijo|solicito|solicitar|pido|pedir|prefiero|preferiria|requiero|busco|"
    r"ocupo|me gustaria|me urge|urge|me hace falta|hay|tienen|tienes|teneis|tendran|donde esta|donde hay|"
    r"puedo tener|dame|deme|denme|dadme|traeme|traiganme|busquenme|consigueme|ponme|pongame|ponganme|"
    r"mandame|mandeme|envienme|llamen|llama|llame|que venga|que aparezca|falta)(?: (?:a|hablar|tener|ver|"
    r"contactar|que me atienda))?"
)
_HELP_ME = (
    r"(?:(?:me|nos|lo|le) )?(?:pueda|puedan|puede|ayude|ayuden|atienda|atiendan|hable|escuche|entienda|"
    r"conteste|responda|resuelva|solucione|sepa|explique|llame|contacte|oriente|asesore|sea)"
)
_NOT_A_SERVICE = (
    rf"(?! (?:para (?!(?:que )?(?:{_HELP_ME}|ayuda|hablar|atender|resolver))|que (?!{_HELP_ME})))"
)
_MACHINE = (
    r"(?:chat ?bots?|bots?|robots?|robotito|maquinas?|maquinita|computadora|ordenador|contestadora?|ia|"
    r"inteligencia artificial|asistente virtual|automat\w+|grabacion(?:es)?|algoritmos?)"
)
_COURTESY = any_of(
    r"""por_favor porfavor porfa porfis xfa xfavor plis please ya ahora ahora_mismo ahorita urgente
    urgentemente gracias rapido si solo he_dicho dije otra_vez de_nuevo inmediatamente cuanto_antes ayuda_de
    ayuda pues que necesito quiero hoy de_una_vez"""
)
_DETERMINER = any_of("un una el la los las unos al algun alguna otro otra mi su verdadero verdadera con a de")
_ROLE_ALONE = any_of(
    r"""humanos? humana ser_humano persona_(?:real|humana|fisica|de_verdad) personas? agentes? asesor(?:a|es)?
    operador(?:a|es)? representantes? ejecutiv[oa]s? encargad[oa] responsable gerente supervisor(?:a)?
    recepcionista recepcion atencion_(?:humana|al_cliente|personal|personalizada) servicio_al_cliente
    soporte_humano alguien_(?:real| humano) agente_(?:humano|real|en_vivo) asesor_(?:humano|real|en_vivo)
    asistencia_humana"""
)
_GREETING = any_of("hola buenas buenos_dias buenas_tardes buenas_noches disculpe disculpa perdon oye")
_ROLE_PHRASE = (
    rf"(?:(?:{_COURTESY} )*(?:{_DETERMINER} )*{_ROLE_ALONE}(?: {_ROLE_ALONE}| real| reales| humano| humana)*)"
)

LANGUAGE = Language(
    code="es",
    requests={
        "verb_target": rf"{_TALK} (?:directamente |ya |ahora |de nuevo |en vivo |urgentemente |mejor "
        rf")*{_WITH}(?:l)? {_GAP}(?:{_ROLE}|{_ALSO})\b{_NOT_A_SERVICE}",
        "verb_anyone": (
            r"(?:quiero|quisiera|queria|querria|necesito|nesesito|puedo|podria|podriamos|podemos|me gustaria|"
            r"dejame|dejeme|"
            r"como puedo|prefiero|es posible|se puede|deseo|tengo que) (?:poder )?"
            r"(?:hablar|comunicarme|conversar|platicar|charlar|chatear|contactarme) con "
            r"(?!(?:usted(?:es)?|vosotr[oa]s|vos|ti|mis?|tu|ell[oa]s|el|ella|nosotros|eso|esto|calma|"
            r"claridad|gpt)\b(?! \w+ "
            rf"\w)|(?:(?:un|una|el|la|este|esta|tu|su) )?{_MACHINE}\b|mis? )\w+"
        ),
        "transfer": rf"{_SEND}l? {_GAP}(?:{_ROLE}|{_ALSO})\b",
        "contact_target": rf"{_REACH}l? {_GAP}(?:{_ROLE})\b{_NOT_A_SERVICE}",
        "want_target": rf"{_WANT} {_GAP}{_ROLE}\b{_NOT_A_SERVICE}(?! (?:seguros?|de (?:viajes?|seguros?))\b)",
        "live_person": (
            r"(?:persona|humano|agente|asesor|operador|representante|ejecutivo|gente|alguien|asistente) "
            r"(?:real(?:es)?|human[oa]s?|de verdad|de carne y hueso|en vivo|fisic[oa]|viv[oa]|verdader[oa]|"
            r"en linea)"
        ),
        "human_help": (
            r"(?:ayuda|atencion|asistencia|soporte|contacto|trato|asistente|agente|asesor|servicio|"
            r"respuesta|intervencion) (?:human[oa]|personalizad[oa]|en vivo)"
        ),
        "someone_help_me": (
            r"(?:me|nos) (?:puede|podria|pueden|podrian|va a|quiere|podra)n? (?:\w+ )?(?:ayudar|atender|"
            r"llamar|contestar|responder|escribir|contactar) (?:ya |por favor )?(?:alguien|(?:un|una|algun|"
            r"alguna) (?:persona|humano|agente|asesor\w*|operador\w*|emplead[oa]|ser humano|representante|"
            r"compan\w+))|alguien (?:\w+ )?(?:me|nos) (?:atiende|ayuda|contesta|responde|llama|atienda|"
            r"ayude|conteste|responda|llame|escuche|escriba|explique|(?:puede|podria|va a|pueda) (?:ayudar|"
            r"atender|llamar|contestar|responder|escuchar|escribir))|(?:puede|podria|pueden|podrian|podeis) "
            r"(?:ayudar|atender|llamar|contestar|responder|escribir|contactar)(?:me|nos) (?:alguien|(?:un|"
            r"una|algun|alguna) (?:persona|humano|agente|asesor\w*|compan\w+))|con quien (?:puedo|podria|"
            r"tengo que|debo|se puede|podemos) (?:hablar|contactar|comunicarme|tratar)|que (?:me|nos) "
            r"(?:llame|llamara|atienda|atendiera|conteste|contestara|responda|respondiera|contacte|"
            r"contactara|escriba|escribiera|ayude|ayudara|hable|hablara)n? (?:\w+ )?(?:alguien|(?:un|una) "
            r"(?:persona|human[oa]|agente|asesor\w*|operador\w*|ser humano|representante))|(?:necesito|"
            r"quiero|quisiera|busco|ocupo) (?:a )?(?:alguien|otra persona) (?:que|con quien)"
        ),
        "someone_there": (
            r"(?:hay|ay|esta|estais|queda|habra|existe) (?:ahi |alli |aqui )?(?:alguien|alguna persona|"
            r"algun humano|algun agente|algun asesor|una persona|un humano)(?: de verdad| real| humano)? "
            r"?(?:ahi|alli|aqui|al otro lado|disponible|conectad[oa]|en linea|atendiendo|leyendo|vivo|real|"
            r"humano|que (?:me |nos )?(?:ayude|atienda|pueda|conteste|responda|lea)|con quien|$)|alguien "
            r"(?:ahi|por ahi|por aqui|al otro lado|me lee|disponible)"
        ),
        "call_me": (
            r"(?:llamame|llamadme|llamenme|llameme|llamarme|telefoneadme)(?: (?:por favor|ya|ahora|a |al |"
            r"cuando|lo antes|hoy|manana|urgente|por telefono)|$)|me (?:puede[ns]?|podeis|podria[ns]?|"
            r"podriais) (?:\w+ )?llamar|que me (?:llamen|llameis|llame|llames)"
        ),
    },
    protests={
        "nobody_understands": (
            r"(?:nadie|ninguna persona) (?:de aqui |aqui |me |nos |de ustedes )*(?:entiende|ayuda|atiende|"
            r"contesta|responde|escucha|hace caso|llama|lee|ha (?:contestado|respondido|ayudado|llamado|"
            r"atendido))"
        ),
        "no_bot": (
            rf"(?:no|ya no|nunca|harto|harta|cansad[oa]|odio|basta|paso|en vez de|en lugar de|dejar|parar|"
            rf"deja|dejen|dejad|quita|nada de|estoy hasta) (?:(?:mas|quiero|quisiera|kiero|deseo|necesito|"
            rf"me interesa|me gusta|voy a|pienso|estoy para|hablar|hablando|chatear|charlar|discutir|tratar|"
            rf"seguir|con|de|que|me|atienda|conteste|responda|los|las|el|la|un|una|este|esta|estos|tu|su|"
            rf"tener|perder|tiempo|ser|atendid[oa]|por|a|otro|otra|ningun|ninguna|ni) )*{_MACHINE}"
        ),
    },
    refused_before=(
        r"(?:no|nunca|tampoco|jamas|ya no)(?: (?:me|te|nos|se))?(?: (?:quiero|kiero|quisiera|queria|querria|"
        r"necesito|nesesito|necesitamos|deseo|hace falta|hacia falta|haga falta|es necesario|hay que|tengo "
        r"que|gustaria|busco|pido|solicito|prefiero|pretendo|interesa|apetece|voy a|he pedido|pedi|estoy "
        r"pidiendo|ocupo|requiero|quieren|haya que|tener que|hablar|por ahora|todavia|aun|de momento|que|"
        r"pases?|pasen|pongas?|transfieras?|me|a|con|ningun|ninguna|un|una|el|la)){0,6}|no(?: por ahora| "
        r"todavia| gracias)? (?:pases?|transfieras?|derives?|pongas|llames?|llamen)|(?:sin|en vez de|en "
        r"lugar de|antes de|evitar)(?: (?:tener que|necesidad de|necesitar|hablar|llamar|pasar|que|con|a|"
        r"ningun|ninguna|un|una|el|la|por|me|pasen)){0,5}|(?:tengo|tendria|hay|tendre|debo|deberia|"
        r"habra)(?: yo)? que (?:pedir |ir a )?|(?:es necesario|hace falta|es obligatorio)"
        # con quien hablo, eres …, estoy hablando con …
        r"|(?:eres|sos|es usted|es|seras|son|sois|soy|estoy|estas|sera|esto es|fue|hable|hablado)(?: "
        r"(?:hablando|chateando|con|un|una|realmente|de verdad|acaso|tu|usted|ya|con un|con una)){0,4}|"
        r"(?:me (?:dijeron|dijo|han dicho|ha dicho|pidio|pidieron|recomendaron)) que|(?:cuantos|cuantas|"
        r"cual|cuales|^que)"
    ),
    bare=(
        rf"(?:{_ROLE_PHRASE}(?: {_COURTESY})*|(?:{_GREETING} )+{_ROLE_PHRASE}(?: {_COURTESY})+|"
        rf"(?:{_GREETING} )+(?:{_COURTESY} |un |una |con )+{_ROLE_PHRASE}|alguien (?:por favor|porfa|real|"
        rf"humano|ahi))"
    ),
    namesakes=(
        r"agentes? (?:de (?:viajes?|seguros?|aduanas?|policia|limpieza|transito|bolsa|ventas de|propiedad|"
        r"turismo)|inmobiliari[oa]s?|aduaner[oa]s?|aduanal(?:es)?|fiscal(?:es)?|quimicos?|"
        r"blanqueador(?:es)?|blanqueantes?|infecciosos?|patogenos?|secretos?|anestesicos?|comercial(?:es)? "
        r"de|judicial(?:es)?|libres?)|(?:operador(?:es)?|operadora) (?:turistic[oa]s?|movil(?:es)?|"
        r"logistic[oa]s?|telefonic[oa]s?|de telefonia|de grua)|representantes? legal(?:es)?|recursos "
        r"humanos|cuerpo humano|derechos humanos|errores? humanos?|dientes? humanos?|(?:por|cada|para|entre|"
        r"de|\d+|dos|tres|cuatro|cinco|seis|siete|ocho|diez|cuantas|varias|mas|muchas|otras|estas|las demas|"
        r"tercera|primera|segunda|pocas) personas?|para (?:un|una|otra|la otra|dos|tres|cuatro|la misma|el "
        r"mismo|\d+) (?:\w+ )?(?:personas?|humano)|por (?:dos|tres|cuatro|\d+) personas|en persona|"
        r"personas? (?:mayor(?:es)?|juridicas?|fisicas? o|de contacto|con discapacidad|alergicas?|"
        r"diabeticas?|embarazadas?|adultas?|extra)|datos personales|(?:asesor|asesora|asesores) (?:fiscal|"
        r"financier[oa]|inmobiliari[oa]|legal|laboral|de imagen)|soporte (?:para|del? (?:movil|bici|pared|"
        r"tv|pantalla))|responsables? (?:legal|de mis actos)|profesional(?:es)? (?:sanitari|de la salud)\w*|"
        r"(?:horario|telefono|numero|correo|direccion) (?:de|del) (?:la |el )?(?:atencion|servicio|soporte|"
        r"recepcion|clinica|tienda|oficina)(?: al cliente)?|limpieza profesional|equipo de (?:sonido|musica|"
        r"trabajo|futbol)"
    ),
    spelling=(
        "humano persona agente asesor asesora operador operadora representante ejecutivo encargado "
        "supervisor hablar comunicar pasame alguien quiero necesito llamame"
    ),
    not_misspelt=(
        "personal pasamos agencia agenda operado operada pasarme human person agent personae quieres haber "
        "habla habar halar hablare representant encargada encargo ascensor"
    ),
)
