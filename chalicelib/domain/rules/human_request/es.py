"""How people ask for a person in Spanish, of Spain and of the Americas."""

from __future__ import annotations

from chalicelib.domain.rules.human_request.language import Language
from chalicelib.domain.rules.reading import any_of

_ROLE = any_of(
    r"""humanos? humanas? ser_humano seres_humanos personas? agentes? asesor(?:a|es|as)?
    operador(?:a|es|as)?
    operari[oa]s? representantes? ejecutiv[oa]s? encargad[oa]s? responsables? gerentes?
    supervisor(?:a|es|as)?
    recepcionistas? recepcion emplead[oa]s? trabajador(?:a|es|as)? tecnic[oa]s? especialistas?
    profesional(?:es)? superior(?:es)? companer[oa]s? colegas? atencion_al_cliente
    atencion_(?:humana|personal|personalizada)
    servicio_al_cliente servicio_de_atencion soporte telefonista asistente_(?:humano|real) consejer[oa]s?
    gestor(?:a|es)? miembros? teleoperador(?:a)? alguien_(?:real|humano|de_verdad|de_carne_y_hueso)
    (?:alguien|alguno)_de_(?:ustedes|vosotros) community_manager"""
)
_ALSO = any_of(
    r"""alguien alguno alguna jef[ea]s? duen[oa]s? duenios? propietari[oa] director(?:a)? doctor(?:a|es)? dr
    dra dentista medic[oa]s? higienista odontolog[oa] equipo personal ventas facturacion administracion
    contabilidad secretari[oa] consultor(?:a)? vendedor(?:a|es)? chic[oa] senor(?:a|ita)? gente
    coordinacion direccion secretaria cajer[oa]
    quien_(?:sea|corresponda|pueda|me|este|lleve) clinica tienda oficina departamento area otra_persona
    otro"""
)
_GAP = (
    r"(?:(?!(?:para|porque|sobre|acerca|si|que|y|o|cuando|como|bot|robot|maquina|ser|por|es|son|usted|"
    r"ustedes|ti|vosotros|quejarme|reclamar|denunciar|saber|cambiar|modificar|corregir|cancelar|nombre|"
    r"reservar|trabajo|empleo|curso|"
    r"comprar|agregar|anadir|llevar|traer|vacante)\b)\w+ ){0,4}?"
)
_TALK = (
    r"(?:hablar(?:le|les)?|ablar|comunicar(?:me|nos|se)?|comunicacion|comunicarte|conversar|platicar|"
    r"charlar|chatear|dialogar|tratar|contactar(?:me|nos)?|entender(?:me|nos)|escribirme|contacto|"
    r"exponer\w*|quejarme|reclamar|(?:poner|presentar|levantar|hacer) (?:una|mi) (?:queja|reclamo|"
    r"reclamacion|denuncia)|tratar\w*|consultar\w*|resolver\w*|"
    r"conversacion|ser atendid[oa]|que me (?:comuniquen?|pongan?)|me comunico|hablo|hablamos|conecto)"
)
_WITH = r"(?:con|a|por|kon|cn)"
_REACH = (
    r"(?:contactar(?:me)? (?:con )?|llamar a|llame a|llama a|localizar a|preguntar(?:le)? (?:a|por)|ver a|"
    r"esperar a|(?<!la )(?<!su )(?<!buena )(?:ayuda|asistencia|respuesta|atencion|contacto|intervencion) "
    r"(?:de|por|con)|(?:atendid[oa]|"
    r"ayudad[oa]|asistid[oa]|contactad[oa]) por|que me (?:atienda|atiendan|atendiera|ayudara|llamara|ayude|"
    r"llame|conteste|responda|hable))"
)
_SEND = (
    r"(?:me )?(?:pasar?|pasa|pase|pasas|pasan|pasen|pasad|paso|comunicar?|comunica|comunique|comunicas|"
    r"comuniquen|conectar?|conecta|conecte|conectas|conecten|transferir|transfiere|transfiera|transfieres|"
    r"transfieran|transfieren|poner|pon|ponga|pones|pongan|derivar?|deriva|derive|derivas|deriven|"
    r"redirigir|"
    r"redirige|redirija|redirigen|enlazar?|enlaza|enlace|enviar?|envia|envie|envien|mandar?|manda|mande|"
    r"manden|dirigir|dirija|remitir|escalar?|escala|contactar?|contacta|contacte|contacten|pongas|pases|"
    r"comuniques|conectes|transfieras|derives|traslade|traslada|trasladen|trasladar|eleve|elevar|reenvie|"
    r"reenvia|reenviar)(?:me|nos|lo|la|melo)?(?: (?:en contacto|en comunicacion|de "
    r"inmediato|ya|ahora|directamente|esto|(?:este|mi|el) (?:caso|chat|tema|problema|reclamo|asunto)|(?:la|"
    r"mi) "
    r"(?:llamada|conversacion|consulta|queja|peticion|solicitud)|"
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
    r"(?:(?:me|nos|lo|le|si|de verdad|realmente) )*(?:vea|mire|lea|revise|comprenda|tenga idea|este|venga|"
    r"ponga|"
    r"quiera|trabaje|"
    r"pueda|puedan|puede|ayude|ayuden|atienda|atiendan|hable|escuche|entienda|"
    r"conteste|responda|resuelva|solucione|sepa|explique|llame|contacte|oriente|asesore|sea)"
)
_NOT_A_SERVICE = (
    rf"(?! (?:(?:para|a) (?!(?:que )?(?:{_HELP_ME}|ayuda|hablar|atender|resolver))|que (?!{_HELP_ME})))"
)
# `an adviser of fashion` is a trade, `one of your team` is not.
_NOT_A_TRADE = (
    r"(?! (?:de|en|como|con) (?!(?:verdad|carne|ustedes|vosotros|soporte|servicio|atencion|la (?:empresa|"
    r"tienda|clinica)|"
    r"linea|vivo|persona|(?:tu|su) \w+|inmediato|ya|quien|el que|urgencia)\b))"
)
_MACHINE = (
    r"(?:chat ?bots?|bots?|robots?|robotito|maquinas?|maquinita|computadora|ordenador|contestadora?|ia|"
    r"inteligencia artificial|asistente virtual|automat\w+|grabacion(?:es)?|algoritmos?)"
)
_FILLER = any_of(
    r"""ok okay vale bueno pues hola buenas buenos_dias buenas_tardes oye genial bien si no ya un una el la
    los
    las con a de del al por_favor porfa che bro amigo disculpe perdon entonces gracias otro otra ay dios"""
)
_PLEASE = (
    r"(?:por favor|porfavor|porfa|porfis|xfa|xfavor|plis|pls|please|urgente|ya|ya mismo|ahora|ahora mismo|"
    r"de una "
    r"vez|si es tan amable)"
)
_DEPARTMENT = (
    r"(?:(?:(?:el |la )?(?:equipo|departamento|area|seccion|sector|depto|dpto) (?:de |del )?(?:la "
    r")?)\w+(?: "
    r"\w+)?|facturacion|contabilidad|ventas|cobranzas?|devoluciones|reclamaciones|reclamos|administracion|"
    r"soporte(?: tecnico)?|garantias?|gerencia|caja)"
)
_COURTESY = any_of(
    r"""por_favor porfavor porfa porfis xfa xfavor plis please ya ahora ahora_mismo ahorita urgente
    urgentemente gracias rapido si solo he_dicho dije otra_vez de_nuevo inmediatamente cuanto_antes ayuda_de
    ayuda pues que necesito quiero hoy de_una_vez"""
)
_DETERMINER = any_of("un una el la los las unos al algun alguna otro otra mi su verdadero verdadera con a de")
_ROLE_ALONE = any_of(
    r"""humanos? humana ser_humano persona_(?:real|humana|fisica|de_verdad) personas? agentes?
    asesor(?:a|es)?
    operador(?:a|es)? representantes? ejecutiv[oa]s? encargad[oa] responsable gerente supervisor(?:a)?
    recepcionista recepcion atencion_(?:humana|al_cliente|personal|personalizada) servicio_al_cliente
    soporte_humano alguien_(?:real| humano) agente_(?:humano|real|en_vivo) asesor_(?:humano|real|en_vivo)
    asistencia_humana"""
)
_GREETING = any_of("hola buenas buenos_dias buenas_tardes buenas_noches disculpe disculpa perdon oye")
_ROLE_PHRASE = (
    rf"(?:(?:{_COURTESY} )*(?:{_DETERMINER} )*{_ROLE_ALONE}(?: {_ROLE_ALONE}| real| reales| "
    rf"humana){{0,3}})"
)

LANGUAGE = Language(
    code="es",
    requests={
        "role_please": rf"^(?:{_FILLER} )*{_ROLE_ALONE}(?: {_ROLE_ALONE}| real| human[oa])? {_PLEASE}|"
        rf"^(?:{_FILLER} )*{_PLEASE} (?:{_FILLER} )*{_ROLE_ALONE}$|^con (?:un|una) {_ROLE_ALONE}$",
        "department_please": rf"^(?:{_FILLER} )*{_DEPARTMENT} {_PLEASE}$|^(?:{_FILLER} )*{_PLEASE} "
        rf"(?:{_FILLER} )*{_DEPARTMENT}$|^con (?:el |la )?{_DEPARTMENT}$",
        "person_to_act": (
            r"que (?:me |nos |lo |la |le )*(?:\w+) (?:un|una|alguna|algun|otra|alguien)(?: "
            r"(?:ser )?(?:persona|human[oa]|agente|asesor\w*|operador\w*|responsable|supervisor\w*|"
            r"compan\w+|representante)|$)|(?:algun|alguna|un|una) (?:companer[oa]|persona|agente|asesor\w*|"
            r"humano|responsable|supervisor\w*|colega)(?: \w+)? (?:ponerse en contacto|contactarme|"
            r"llamarme|"
            r"ayudarme|atenderme|revisar|ver|mirar|intervenir)"
        ),
        "act_on_me": (
            r"que (?:un|una|algun|alguna|el|la|su|otro|otra|alguien|cualquier)(?: \w+){0,2} (?:me|nos) "
            r"(?:llame|"
            r"llamen|atienda|ayude|conteste|responda|contacte|escriba|hable|explique|oriente|asesore)|que "
            r"(?:me|nos) "
            r"(?:atiendan|contacten|contesten|marquen|hablen por telefono)(?: (?:ya|ahora|por favor|pronto|"
            r"por telefono)|$)|"
            r"(?:hablar|comunicar(?:me|nos)|contactar(?:me)?)(?: con (?:ustedes|vosotros|uds))? por "
            r"(?:telefono|llamada|"
            r"voz)|(?:numero|telefono) (?:para|donde) (?:hablar|llamar|comunicarme)(?: y hablar)? (?:con|"
            r"a) (?:alguien|una"
            r" persona|un \w+)"
        ),
        "who_to_talk_to": (
            r"con quien (?:puedo|podria|debo|tengo que|hay que|se|hablo|me comunico|trato|hago)(?! "
            r"(?:tengo el "
            r"gusto)\b)|a quien (?:puedo|debo|tengo que) (?:llamar|dirigirme|acudir|escribir|contactar|"
            r"reclamar)|a quien (?:me dirijo|acudo|llamo)"
        ),
        "verb_target": rf"{_TALK} (?:(?:este|esta|mi|el|la|esto)(?: \w+)? )?(?:directamente |ya |ahora |de "
        rf"nuevo |en vivo |urgentemente |mejor "
        rf")*{_WITH}(?:l)? {_GAP}(?:{_ROLE}|{_ALSO})\b{_NOT_A_SERVICE}",
        "verb_anyone": (
            r"(?:quiero|quisiera|queria|querria|necesito|nesesito|puedo|podria|podriamos|podemos|me "
            r"gustaria|"
            r"dejame|dejeme|"
            r"como puedo|prefiero|es posible|se puede|deseo) (?:poder )?"
            r"(?:hablar|comunicarme|conversar|platicar|charlar|chatear|contactarme) con "
            r"(?!(?:usted(?:es)?|vosotr[oa]s|vos|ti|mis?|tu|ell[oa]s|el|ella|nosotros|eso|esto|calma|"
            r"claridad|gpt)\b(?! \w+ "
            rf"\w)|(?:(?:un|una|el|la|este|esta|tu|su) )?{_MACHINE}\b|mis? )\w+"
        ),
        "transfer": rf"{_SEND}l? {_GAP}(?:{_ROLE}|{_ALSO})\b{_NOT_A_SERVICE}",
        "contact_target": rf"{_REACH}l? {_GAP}(?:{_ROLE})\b{_NOT_A_SERVICE}",
        "want_target": rf"{_WANT} {_GAP}{_ROLE}\b{_NOT_A_SERVICE}{_NOT_A_TRADE}(?! (?:seguros?|de "
        rf"(?:viajes?|seguros?))\b)",
        "live_person": (
            r"(?:persona|humano|agente|asesor|operador|representante|ejecutivo|gente|alguien|asistente) "
            r"(?:real(?:es)?|human[oa]s?|de verdad|de carne y hueso|en vivo|fisic[oa]|viv[oa]|verdader[oa]|"
            r"en linea)"
        ),
        "flesh_and_blood": r"(?<!no eres )de carne y hueso",
        "department_named": rf"^(?:{_FILLER} )*(?:departamento|area|seccion|equipo|sector) de \w+$",
        "human_help": (
            r"(?<!excelente )(?<!buena )(?<!gran )(?:ayuda|atencion|asistencia|soporte|contacto|trato|"
            r"asistente|agente|asesor|servicio|"
            r"respuesta|intervencion) (?:human[oa]|personalizad[oa]|en vivo)"
        ),
        "someone_help_me": (
            r"(?:me|nos) (?:puede|podria|pueden|podrian|va a|quiere|podra)n? (?:\w+ )?(?:ayudar|atender|"
            r"llamar|contestar|responder|escribir|contactar) (?:ya |por favor )?(?:alguien|(?:un|una|algun|"
            r"alguna) (?:persona|humano|agente|asesor\w*|operador\w*|emplead[oa]|ser humano|representante|"
            r"compan\w+))|(?:me|nos) (?:atiende|ayuda|contesta|"
            r"responde|llama|lee) alguien|alguien (?:\w+ )?(?:me|nos) (?:atiende|ayuda|contesta|responde|"
            r"llama|atienda|"
            r"ayude|conteste|responda|llame|escuche|escriba|explique|(?:puede|podria|va a|pueda) (?:ayudar|"
            r"atender|llamar|contestar|responder|escuchar|escribir))|(?:puede|podria|pueden|podrian|"
            r"podeis) "
            r"(?:ayudar|atender|llamar|contestar|responder|escribir|contactar)(?:me|nos) (?:alguien|(?:un|"
            r"una|algun|alguna) (?:persona|humano|agente|asesor\w*|compan\w+))|con quien (?:puedo|podria|"
            r"tengo que|debo|se puede|podemos) (?:hablar|contactar|comunicarme|tratar)|que (?:me|nos) "
            r"(?:llame|llamara|atienda|atendiera|conteste|contestara|responda|respondiera|contacte|"
            r"contactara|escriba|escribiera|ayude|ayudara|hable|hablara)n? (?:\w+ )?(?:alguien|(?:un|una) "
            r"(?:persona|human[oa]|agente|asesor\w*|operador\w*|ser humano|representante))|(?:necesito|"
            r"quiero|quisiera|busco|ocupo|hay|haya|dame|denme|ponme|ponganme|pongame) (?:a )?(?:alguien|"
            rf"otra persona|una persona|un humano)(?: de verdad| real)?(?: (?:que|para que) {_HELP_ME}|"
            rf" (?:con quien|ya|urgente|por favor)|$)|(?:alguien|quien) que (?:lo |me |nos |la )?"
            r"(?:mire|vea|atienda|lea|entienda|ayude|responda|conteste|resuelva|solucione|revise)"
        ),
        "someone_there": (
            r"(?:hay|ay|esta|estais|queda|habra|existe) (?:ahi |alli |aqui )?(?:alguien|alguna persona|"
            r"algun humano|algun agente|algun asesor|una persona|un humano)(?: de verdad| real| humano)? "
            r"?(?:ahi|alli|aqui|al otro lado|disponible|conectad[oa]|en linea|atendiendo|leyendo|vivo|real|"
            r"humano|que (?:me |nos )?(?:ayude|atienda|pueda|conteste|responda|lea)|con quien|$)|alguien "
            r"(?:ahi|por ahi|por aqui|al otro lado|me lee|disponible)"
        ),
        "person_helps": (
            r"me (?:ayuda|atiende|ayude|atienda|contesta|responde) (?:un|una|algun|alguna|otro|otra) "
            r"(?:asesor\w*|agente|persona|"
            r"human[oa]|operador\w*|ejecutiv[oa]|compan\w+|ser humano)"
        ),
        "who_can_help": r"quien (?:me |nos )?(?:puede|podria) (?:ayudar|atender)(?:me|nos)?",
        "call_me": (
            r"(?:pueden?|podrian?|podeis|podes|podrias?) (?:\w+ )?(?:llamarme|marcarme|telefonearme)|"
            r"(?:que|q) me "
            r"(?:marquen?|telefoneen?|llamen)|(?:marquenme|marqueme|marcame|hablenme|hableme)(?: (?:por "
            r"favor|"
            r"porfa|ya|al?|por telefono|urgente)|$)|"
            r"(?:llamame|llamadme|llamenme|llameme|llamarme|telefoneadme)(?: (?:por favor|ya|ahora|a |al |"
            r"cuando|lo antes|hoy|manana|urgente|por telefono)|$)|me (?:puede[ns]?|podeis|podria[ns]?|"
            r"podriais) (?:\w+ )?llamar|que me (?:llamen|llameis|llame|llames)"
        ),
    },
    protests={
        "not_understood": (
            r"no (?:me|nos) (?:esta[sn]?|estais|logra[sn]?|puede[sn]?|han?|habeis|quiere[sn]?|termina[sn]? "
            r"de)? ?(?:entiende[sn]?|entendes|entendiendo|entender|entendido|entendeis|comprende[sn]?|"
            r"comprendiendo|escucha[sn]?|escuchando|ayuda[sn]|ayudando|esta[sn]? ayudando)|no "
            r"(?:entiende[sn]?|"
            r"entendes|comprende[sn]?) (?:nada|lo que|mi|que|el problema)|no (?:me )?(?:sirve[sn]?|"
            r"ayuda[sn]?) "
            r"(?:este chat|el chat|el bot|esta conversacion)|(?:est[aeo]|el) (?:chat|conversacion|bot)(?: "
            r"\w+)? no (?:\w+ )?(?:funciona|sirve|ayuda|va|entiende|lleva)|(?:esto|eso) no me (?:esta "
            r")?(?:ayuda|ayudando|sirve de ayuda)"
        ),
        "nobody_there": (
            r"no hay (?:nadie|quien|alguien|una persona|ningun humano|nadie mas)(?: (?:ahi|aqui|que|mas|"
            r"real|"
            r"disponible|de verdad|atendiendo|o que|me)|$)|no (?:me )?(?:hay|puedo hablar con|atiende|"
            r"contesta|responde|lee|entiende|ayuda) nadie"
        ),
        "no_use": rf"(?:no sirve(?: de nada)?|de nada sirve|no tiene sentido|es inutil) hablar con (?:\w+ )?{_MACHINE}",
        "automatic_answers": (
            r"(?:no|basta|harto|harta|cansad[oa]|nada|odio|deja|dejen|puras|solo)(?: \w+){0,4} "
            r"(?:respuestas?|"
            r"mensajes?|contestaciones) (?:automatic\w+|automatizad\w+|de (?:robot|bot|maquina)|grabad\w+|"
            r"predeterminad\w+)"
        ),
        "nobody_understands": (
            r"(?:nadie|ninguna persona) (?:de aqui |aqui |me |nos |de ustedes )*(?:entiende|ayuda|atiende|"
            r"contesta|responde|escucha|hace caso|llama|lee|ha (?:contestado|respondido|ayudado|llamado|"
            r"atendido))"
        ),
        "no_bot": (
            rf"(?:no|ya no|nunca|harto|harta|canse|cansad[oa]|odio|basta|paso|en vez de|en lugar de|dejar|"
            rf"parar|"
            rf"deja|dejen|dejad|quita|nada de|estoy hasta) (?:(?:mas|quiero|quisiera|kiero|deseo|necesito|"
            rf"me interesa|me gusta|voy a|pienso|estoy para|hablar|hablando|escribir|escribiendo|chatear|"
            rf"charlar|discutir|"
            rf"tratar|"
            rf"seguir|con|de|que|me|atienda|conteste|responda|los|las|el|la|un|una|este|esta|estos|tu|su|"
            rf"tener|perder|tiempo|ser|atendid[oa]|por|a|otro|otra|ningun|ninguna|ni) )*{_MACHINE}"
        ),
    },
    refused_before=(
        r"(?:no|nunca|tampoco|jamas|ya no)(?: (?:me|te|nos|se))?(?: (?:quiero|kiero|quisiera|queria|"
        r"querria|"
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
    refused_after=rf"o (?:(?:con|es|eres|un|una|a|el|la|de) )*{_MACHINE}",
    told=(
        r"(?:me|nos|le|te) (?:dijo|dijeron|han dicho|ha dicho|comentaron|comento|indicaron|indico|pidieron|"
        r"aviso|avisaron|aseguro)(?: \w+){0,5}(?: ,)?|(?:dice|dicen|dijo|pone|ponia)(?: que)?(?: "
        r"(?:tengo|tenia|debo|debia|hay|habia|puedo|podia|un|una|que|llamar|hablar)){0,5}(?: ,)?"
        r"|^(?:(?:y|pero|o|ok|vale|bueno|gracias|,) )*(?:si|cuando|por si|en caso de)(?: (?:yo|algun dia|"
        r"luego|"
        r"despues|mas adelante|alguna vez))*|(?:que (?:pasa|pasaria|ocurre|sucede) (?:si|cuando))(?: \w+)?"
        r"|(?:mi|mis|su|un|una) (?:hermana|hermano|marido|esposo|esposa|mujer|madre|padre|hij[oa]|amig[oa]|"
        r"vecin[oa]|jefe|amigos|novi[oa]|companer[oa])(?: (?:ya|ayer|tambien|le|me|la|lo|se))*"
        r"|(?:ayer|anoche|antes|anteayer|la semana pasada|el lunes)(?: (?:ya|me|le))*"
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
        r"humanos|cuerpo humano|derechos humanos|errores? humanos?|dientes? humanos?|(?:por|cada|para|"
        r"entre|"
        r"de|\d+|dos|tres|cuatro|cinco|seis|siete|ocho|diez|cuantas|varias|mas|muchas|otras|estas|las "
        r"demas|"
        r"tercera|primera|segunda|pocas) personas?|para (?:un|una|otra|la otra|dos|tres|cuatro|la misma|el "
        r"mismo|\d+) (?:\w+ )?(?:personas?|humano)|por (?:dos|tres|cuatro|\d+) personas|en persona|"
        r"personas? (?:mayor(?:es)?|juridicas?|fisicas? o|de contacto|con discapacidad|alergicas?|"
        r"diabeticas?|embarazadas?|adultas?|extra)|datos personales|(?:asesor|asesora|asesores) (?:fiscal|"
        r"financier[oa]|inmobiliari[oa]|legal|laboral|de imagen)|soporte (?:para|del? (?:movil|bici|pared|"
        r"tv|pantalla))|responsables? (?:legal|de mis actos)|profesional(?:es)? (?:sanitari|de la "
        r"salud)\w*|"
        r"(?:horario|telefono|numero|correo|direccion) (?:de|del) (?:la |el )?(?:atencion|servicio|soporte|"
        r"recepcion|clinica|tienda|oficina)(?: al cliente)?|limpieza profesional|equipo de (?:sonido|"
        r"musica|"
        r"trabajo|futbol)"
    ),
    spelling=(
        "humano persona agente agentes asesor asesora atencion cliente operador operadora "
        "representante ejecutivo encargado urgente "
        "supervisor hablar comunicar pasame alguien quiero necesito llamame"
    ),
    respelt={
        "acesor": "asesor",
        "acesora": "asesora",
        "ajente": "agente",
        "umano": "humano",
        "hablr": "hablar",
    }
    | {"nesecito": "necesito", "reprecentante": "representante", "ablar": "hablar", "clinte": "cliente"}
    | {"perzona": "persona", "q": "que", "sr": "senor", "tel": "telefono", "opereador": "operador"},
    not_misspelt=(
        "personal pasamos agencia agenda operado operada pasarme human person agent personae quieres haber "
        "habla habar halar hablare representant encargada encargo ascensor"
    ),
)
