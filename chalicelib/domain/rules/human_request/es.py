"""How people ask for a person in Spanish, of Spain and of the Americas."""

from __future__ import annotations

from chalicelib.domain.rules.human_request.language import Language
from chalicelib.domain.rules.human_request.words import es as words

LANGUAGE = Language(
    code="es",
    requests={
        "transfer_chat": (
            r"(?:transf\w+|deriv\w+|pas\w+|escal\w+|redirij\w+|redirig\w+|traslad\w+) (?:mi|este|esta|la|el) "
            r"(?:chat|"
            r"conversacion|caso|consulta|llamada)(?: (?:por favor|porfa|ya|ahora|a otr[oa] \w+))*$"
        ),
        "person_free": (
            rf"(?:hay|habra|tienen|tendran|tienes|esta) (?:algun|alguna|un|una|otro) ?(?:{words.ROLE}) "
            rf"(?:libre|disponible|desocupad\w|en linea|conectad\w)|(?:trabaja|trabajan|labora|hay) "
            rf"alguien(?: \w+)? ?(?:hoy|ahora|ahi|aqui)|que (?:un|una|algun|alguna|otr[oa]) (?:{words.ROLE}|"
            rf"persona) (?:\w+ )?(?:se (?:ocupe|encargue|haga cargo)|lleve|tramite|lo haga|lo revise|lo vea|"
            rf"lo lea|decida)|(?:localizar|ubicar|encontrar|alcanzar|dar con) (?:a )?(?:alguien|un|una|"
            rf"algun) (?:{words.ROLE}|de (?:la|el|los|su|tu)|del)|(?:pas\w+|comunic\w+|pon\w+|conect\w+|"
            rf"transf\w+|deriv\w+) con (?:los|las|la gente|el personal) (?:de|del) \w+"
        ),
        "person_to_look": (
            rf"(?:quiero|necesito|quisiera|deseo|pido|solicito|prefiero|espero|exijo|me gustaria|hace falta|"
            rf"tiene|puede|podria|que) (?:que )?(?:me |lo |la |le |nos )*(?:\w+ )?(?:un|una|alguna|algun|"
            rf"otra?|tu|su|vuestro) (?:{words.ROLE}|jef[ea]|otra persona) (?:\w+ )?(?:me |lo |la |mi |el |"
            rf"esto|este )*(?:revis\w+|vea|mire|analic\w+|estudi\w+|explique|llame|contacte|escriba|"
            rf"conteste|responda|atienda|ayude|tome|resuelva|gestione)|que (?:me )?(?:escriba|conteste|"
            rf"responda|llame|revise|vea|atienda|analice) (?:un|una|algun|alguna|alguien) ?(?:{words.ROLE}|"
            rf"otro)?|(?:verlo|verme|revisarlo|atenderme|resolverlo|mirarlo|hacerlo|decidirlo) (?:un|una) "
            rf"{words.ROLE}|(?:hablarlo|tratarlo|verlo|discutirlo|consultarlo|comentarlo|resolverlo) "
            rf"(?:directamente )?con (?:alguien|un|una|el|la|tu|su) ?(?:{words.ROLE})?|(?:dame|dar|den|"
            rf"denme|deme|damelo|ponme|poneme) con (?:alguien|un|una|el|la|tu|su|otr[oa])|(?:me|nos) "
            rf"(?:llaman|llamais|llama alguien|contactan)$|donde (?:esta|estan) (?:las personas|la gente|"
            rf"los humanos|los empleados|el personal|los asesores|los agentes)|(?:telefono|numero|lugar|"
            rf"sitio) (?:\w+ )?(?:donde|en donde|en el que|al que|para que) (?:me )?(?:atiend\w+|atend\w+|"
            rf"habl\w+|contest\w+|respond\w+)"
        ),
        "role_please": rf"^(?:{words.FILLER} )*{words.ROLE_ALONE}(?: {words.ROLE_ALONE}| real| human[oa])? "
        rf"{words.PLEASE}|^(?:{words.FILLER} )*{words.PLEASE} (?:{words.FILLER} )*{words.ROLE_ALONE}$|^con "
        rf"(?:un|una) {words.ROLE_ALONE}$",
        "department_please": rf"^(?:{words.FILLER} )*{words.DEPARTMENT} {words.PLEASE}$|^(?:{words.FILLER} "
        rf")*{words.PLEASE} (?:{words.FILLER} )*{words.DEPARTMENT}$|^con (?:el |la )?{words.DEPARTMENT}$",
        "person_to_act": (
            r"que (?:me |nos |lo |la |le )*(?:\w+) (?:un|una|alguna|algun|otra|alguien)(?: (?:ser "
            r")?(?:persona|human[oa]|agente|asesor\w*|operador\w*|responsable|supervisor\w*|compan\w+|"
            r"representante)|$)|(?:algun|alguna|un|una) (?:companer[oa]|persona|agente|asesor\w*|humano|"
            r"responsable|supervisor\w*|colega)(?: \w+)? (?:ponerse en contacto|contactarme|llamarme|"
            r"ayudarme|atenderme|revisar|ver|mirar|intervenir)"
        ),
        "act_on_me": (
            r"que (?:un|una|algun|alguna|el|la|su|otro|otra|alguien|cualquier)(?: \w+){0,2} (?:me|nos) "
            r"(?:llame|llamen|atienda|ayude|conteste|responda|contacte|escriba|hable|explique|oriente|"
            r"asesore)|que (?:me|nos) (?:atiendan|contacten|contesten|marquen|hablen por telefono)(?: (?:ya|"
            r"ahora|por favor|pronto|por telefono)|$)|(?:hablar|comunicar(?:me|nos)|contactar(?:me)?)(?: "
            r"con (?:ustedes|vosotros|uds))? por (?:telefono|llamada|voz)|(?:numero|telefono) (?:para|"
            r"donde) (?:hablar|llamar|comunicarme)(?: y hablar)? (?:con|a) (?:alguien|una persona|un \w+)"
        ),
        "who_to_talk_to": (
            r"con quien (?:puedo|podria|debo|tengo que|hay que|se|hablo|me comunico|trato|hago)(?! (?:tengo "
            r"el gusto)\b)|a quien (?:puedo|debo|tengo que) (?:llamar|dirigirme|acudir|escribir|contactar|"
            r"reclamar)|a quien (?:me dirijo|acudo|llamo)"
        ),
        "verb_target": rf"{words.TALK} (?:(?:este|esta|mi|el|la|esto)(?: \w+)? )?(?:directamente |ya |ahora "
        rf"|de nuevo |en vivo |urgentemente |mejor )*{words.WITH}(?:l)? {words.GAP}(?:{words.ROLE}|"
        rf"{words.ALSO})\b{words.NOT_A_SERVICE}",
        "verb_anyone": (
            r"(?:quiero|quisiera|queria|querria|necesito|nesesito|puedo|podria|podriamos|podemos|me "
            r"gustaria|exijo|pido|solicito|ocupo|urge|requiero|pretendo|intento|trato de|"
            r"dejame|dejeme|"
            r"como puedo|prefiero|es posible|se puede|deseo) (?:poder )?"
            r"(?:hablar|comunicarme|conversar|platicar|charlar|chatear|contactarme) con "
            r"(?!(?:usted(?:es)?|vosotr[oa]s|vos|ti|mis?|tu|ell[oa]s|el|ella|nosotros|eso|esto|calma|"
            r"claridad|gpt)\b(?! \w+ "
            rf"\w)|(?:(?:un|una|el|la|este|esta|tu|su) )?{words.MACHINE}\b|mis? )\w+"
        ),
        "transfer": rf"{words.SEND}l? {words.GAP}(?:{words.ROLE}|{words.ALSO})\b{words.NOT_A_SERVICE}",
        "send_me": (
            rf"(?:me|nos) (?:pas|comuni(?:c|qu)|conect|transfier|transfer|deriv|enla[cz]|pon|pong)(?:a|as|an|"
            rf"e|es|en|ar|er|ir|eis|ais) con (?!(?:(?:un|una|el|la|este|"
            rf"esta|mi|mis|tu) )?{words.MACHINE}\b|mis? |thing|(?:el |todo )?detalle|tiempo|calma|fecha|"
            rf"copia)\w+|(?:pas|comunic|conect|transf|transfier|"
            rf"deriv|enlac|pon|pong)\w*(?:me|nos) con (?!(?:(?:un|una|el|la|este|esta|mi|mis|tu) "
            rf")?{words.MACHINE}\b|mis? |thing|esto?\b|(?:el |todo )?detalle|tiempo|calma|fecha|copia)\w+|"
            rf"(?:me|nos) (?:pas|transf|deriv|comunic)\w+ (?:a|al) (?:la "
            rf"|el |los )?{words.DEPARTMENT}|(?:pas|transf|deriv)\w*(?:me|nos) (?:a|al) (?:la |el |los "
            rf")?{words.DEPARTMENT}"
        ),
        "act_now": (
            rf"(?:atiend|ayud|contest|respond|llam|escuch|expli|orient|asesor|escrib|habl|marqu)\w*(?:me|"
            rf"nos) "
            rf"(?:(?:un|una|algun|alguna|otr[oa]) {words.ROLE}|alguien)|"
            rf"(?:pued\w+|podri\w+|podes|podeis) (?:\w+ )?(?:{words.GIVE})(?:me|nos) (?:a )?(?:un|una|algun|"
            rf"alguna|al|"
            rf"otr[oa]) {words.GAP}{words.ROLE}\b{words.NOT_A_TRADE}|(?:{words.GIVE})(?:me|nos|enme|ennos) "
            rf"(?:a )?(?:un|una|"
            rf"algun|alguna|al|otr[oa]) {words.GAP}{words.ROLE}\b{words.NOT_A_TRADE}|(?:me|nos) "
            rf"(?:{words.GIVE}) (?:a )?(?:un|"
            rf"una|algun|alguna|al|otr[oa]) {words.GAP}{words.ROLE}\b{words.NOT_A_TRADE}|"
            r"(?:poner|pon|ponga|pone|pongan)(?:se)? (?:ya )?(?:alguien|una persona|tu jefe|su jefe|el "
            r"encargado)|alguien "
            r"al (?:telefono|aparato|habla)|se (?:pone|ponga|puede poner) (?:ya )?(?:alguien|una persona|un "
            r"\w+)|"
            r"(?:(?<=\n )|(?<=hola )|(?<=favor ))(?:me|nos) (?:atiend[ea]n?|atiendes|atendes|atendeis|"
            r"contestan|pueden "
            r"atender|podrian atender)(?: (?:por favor|porfa|ya|ahora|porfis|hoy|de una)|$)|alguien (?:que "
            r")?(?:atiend[ea]|"
            r"contest[ea]|respond[ea])(?: (?:aqui|ahi|aca|este|el (?:chat|telefono)|esto|por aqui|por aca)|"
            r"$)|(?:hablar|chatear|"
            rf"conversar|contactar|chat|opcion|comunicarme) {words.ROLE_ALONE}$|^(?:{words.FILLER} "
            rf")*{words.ROLE_ALONE} (?:de|del) "
            rf"\w+ {words.PLEASE}$|^personal de (?:atencion|servicio|soporte)$"
        ),
        "role_last": (
            rf"^(?!{words.THANKS}\b)\w+(?: \w+){{2,}}\n (?:{words.DETERMINER} )?{words.ROLE_ALONE}(?: "
            rf"{words.PLEASE})?(?=\Z)"
        ),
        "contact_me": (
            r"(?:(?:se )?(?:comuniqu|contact|pong)\w* (?:en contacto )?(?:con(?: nosotros|migo))|comunicarse "
            r"conmigo)|(?:espero|"
            r"esperando|aguardo|espera de|pendiente de) (?:su|una|vuestra|tu|la) (?:llamada|llamado|"
            r"contacto)|(?:quiero|quisiera|"
            r"necesito|solicito|pido|deseo) escalar\w*(?: (?:esto|este|mi|el|la|al?)|$)|(?:hay|tienen|tienes|"
            r"existe|quiero|"
            rf"necesito|quisiera|por) (?:un |algun )?(?:chat|soporte|atencion|asistencia) en (?:vivo|"
            rf"directo)|{words.WISH} (?:ser|estar) (?:atendid|escuchad|ayudad|contactad|llamad)[oa](?: por "
            rf"(?:telefono|"
            r"favor|ustedes)| ya| pronto|$)|(?:atiende|contesta|responde|lee) alguien"
        ),
        "person_does": (
            rf"(?:me|nos) (?:pued\w+|podri\w+|podes|podeis|va a|quiere) (?!(?:enviar|mandar|llevar|traer|"
            rf"vender|presentar)\b)"
            rf"\w{{3,}}r (?:ya |por favor )?(?:alguien|(?:un|una|algun|alguna) {words.ROLE})|{words.WISH} "
            rf"que (?:\w+ ){{0,5}}?(?:lo |la |"
            rf"me |nos )?(?:v[ei]a|viera|revise|revisara|atienda|atendiera|lleve|llevara|analice|resuelva|"
            rf"resolviera|estudie|"
            rf"gestione|mire|trate|apoye|oriente|asesore) (?:un|una|algun|alguna|alguien)|que (?:salga|venga|"
            rf"aparezca|se ponga|"
            rf"conteste|atienda|responda|llame) (?:el|la|un|una|tu|su|algun|otr[oa]) (?:{words.ROLE}|"
            rf"{words.ALSO})|{words.WISH} (?:al|a la|a "
            rf"tu|a su) (?:{words.ROLE}|{words.ALSO})|{words.WISH} (?:explicar|exponer|plantear|"
            rf"contar)\w*(?: \w+){{0,3}} a "
            rf"(?:un|una|alguien)|que alguien (?:\w+ ){{1,4}}(?:me|nos) "
        ),
        "call_with": (
            rf"(?:{words.WISH}|agendar|concertar|programar|coordinar|esperando|aguardo|puedo|pueden|"
            rf"solicitar|recibir|"
            rf"tener|pedir|quiero|^(?=llamada|videollamada|atencion|asistencia|contacto)) ?(?:recibir |tener "
            rf"|que me hagan )?(?:una |la |el |un |su )?(?:llamada|videollamada|contacto|"
            rf"comunicacion|atencion|asistencia|intervencion)(?: telefonic[oa])? (?:con|de|por parte de|por) "
            rf"{words.GAP}"
            rf"(?:{words.ROLE}|alguien)\b{words.NOT_A_TRADE}"
        ),
        "someone_who": (
            rf"(?:{words.WISH}|dame|denme|ponme|ponganme|pasame|pasenme|busquen|busca|consigueme|me falta|"
            rf"hace falta|con) "
            rf"(?:a |con |hablar con )?(?:alguien|una persona|un humano|gente) (?:que|quien)(?! "
            rf"(?:{words.ERRAND}|me "
            rf"(?:{words.ERRAND})))"
        ),
        "contact_target": rf"{words.REACH}l? {words.GAP}(?:{words.ROLE})\b{words.NOT_A_SERVICE}",
        "want_target": rf"{words.WANT} {words.GAP}{words.ROLE}\b{words.NOT_A_SERVICE}{words.NOT_A_TRADE}(?! "
        rf"(?:seguros?|de (?:viajes?|seguros?))\b)",
        "live_person": (
            r"(?:persona|humano|agent|agente|asesor|operador|representante|ejecutivo|gente|alguien|"
            r"asistente) "
            r"(?:real(?:es)?|human[oa]s?|de verdad|de carne y hueso|en vivo|fisic[oa]|viv[oa]|verdader[oa]|"
            r"en linea)"
        ),
        "flesh_and_blood": r"(?<!no eres )de carne y hueso",
        "department_named": rf"^(?:{words.FILLER} )*(?:departamento|area|seccion|equipo|sector) de \w+$",
        "human_help": (
            r"(?<!excelente )(?<!buena )(?<!gran )(?:ayuda|atencion|asistencia|soporte|contacto|trato|"
            r"asistente|agente|asesor|servicio|respuesta|intervencion) (?:human[oa]|personalizad[oa]|en "
            r"vivo)"
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
            rf"otra persona|una persona|un humano)(?: de verdad| real)?(?: (?:que|para que) {words.HELP_ME}|"
            rf" (?:con quien|ya|urgente|por favor)|$)|(?:alguien|quien) que (?:lo |me |nos |la )?"
            r"(?:mire|vea|atienda|lea|entienda|ayude|responda|conteste|resuelva|solucione|revise)"
        ),
        "someone_there": (
            r"(?:hay|ay|esta|estais|queda|habra|existe) (?:ahi |alli |aqui )?(?:alguien|alguna persona|"
            r"algun humano|algun agente|algun asesor|algun operador|una persona|un humano)(?: de verdad| "
            r"real| humano)? "
            r"?(?:ahi|alli|aqui|al otro lado|disponible|conectad[oa](?! (?:al?|con)\b)|en linea|atendiendo|"
            r"del otro lado|detras|leyendo|vivo|real|humano|que (?:me |nos )?(?:ayude|atienda|pueda|conteste|"
            r"responda|lea)|con "
            r"quien|$)|alguien (?:ahi|por ahi|por aqui|al otro lado|me lee|disponible)"
        ),
        "person_helps": (
            r"me (?:ayuda|atiende|ayude|atienda|contesta|responde) (?:un|una|algun|alguna|otro|otra) "
            r"(?:asesor\w*|agente|persona|human[oa]|operador\w*|ejecutiv[oa]|compan\w+|ser humano)"
        ),
        "by_hand": (
            r"(?:ayud\w+|atiend\w+|atender\w*|resolver\w*|hablar\w*|tratar\w*|verlo|arregl\w+) (?:\w+ "
            r")?personalmente|(?:atencion|trato|asesoria) (?:personal|directa|humana|telefonica)(?: por "
            r"favor|$)|(?:numero|telefono|contacto|extension|correo) (?:de|del) (?:un |una |algun |alguna |"
            r"el |la |tu |su )?(?:humano|persona|alguien|supervisor\w*|gerente\w*|jef[ea]|encargad[oa]|"
            r"responsable|asesor\w*|ejecutiv[oa])(?! (?:de (?:mi|la venta|obra)))"
        ),
        "who_can_help": r"quien (?:me |nos )?(?:puede|podria) (?:ayudar|atender)(?:me|nos)?",
        "call_me": (
            r"(?:llamen|llame|marquen|marque|hablen) (?:\w+ ){0,3}(?:a|al) (?:mi |este |ese )?(?:numero|"
            r"telefono|celular|movil|cel)|"
            r"(?:pueden?|podrian?|podeis|podes|podrias?) (?:\w+ )?(?:llamarme|marcarme|telefonearme)|(?:que|"
            r"q) me (?:marquen?|telefoneen?|llamen)|(?:marquenme|marqueme|marcame|hablenme|hableme)(?: "
            r"(?:por favor|porfa|ya|al?|por telefono|urgente)|$)|(?:llamame|llamadme|llamenme|llameme|"
            r"llamarme|telefoneadme)(?: (?:por favor|ya|ahora|a |al |cuando|lo antes|hoy|manana|urgente|por "
            r"telefono)|$)|me (?:puede[ns]?|podeis|podria[ns]?|podriais) (?:\w+ )?llamar|que (?:alguien |"
            r"una persona |un \w+ )?me (?:llamaran?|llamasen?|marcaran?|telefonearan?|contacten|contacte|"
            r"contactaran?|devuelvan la llamada|regresen la llamada)|(?:recibir|agendar|programar|solicitar|"
            r"pedir|esperar) (?:una |un )?(?:llamada|llamado)|que me (?:llamen|llameis|llame|llames)|"
            rf"{words.WISH} (?:que me hagan |recibir )?(?:una )?llamada(?: (?:telefonica|ya|por favor|porfa|"
            rf"urgente|"
            r"de (?:un|una|su|alguien|parte|vuelta|regreso|ustedes)|con)|$)"
        ),
    },
    protests={
        "leave_the_bot": (
            rf"(?:salir|salirme|salgo|sacame|saquenme|escapar|librarme|deshacerme) (?:de |del )(?:este |"
            rf"esta |el |la |tu )?{words.MACHINE}|{words.MACHINE} (?:\w+ )?(?:es |son |tan |una |muy |de "
            rf")*(?:inutil|"
            rf"inutiles|basura|porqueria|mierda|malisimo|pesimo)|(?:no quiero|sin|harto de|cansad\w de|basta "
            rf"de|nada "
            rf"de)(?: \w+){{0,2}} (?:respuestas?|mensajes?) (?:de |del )(?:un |una |este |el |la "
            rf")?{words.MACHINE}|nadie (?:me |nos )?(?:para|da|presta) (?:bola|pelota|atencion|corte)"
        ),
        "not_understood": (
            r"no (?:me|nos) (?:esta[sn]?|estais|logra[sn]?|puede[sn]?|han?|habeis|quiere[sn]?|termina[sn]? "
            r"de)? ?(?:entiende[sn]?|entendes|entendiendo|entender|entendido|entendeis|comprende[sn]?|"
            r"comprendiendo|escucha[sn]?|escuchando|ayuda[sn]|ayudando|esta[sn]? ayudando)|no "
            r"(?:entiende[sn]?|entendes|comprende[sn]?) (?:nada|lo que|mi|que|el problema)|no (?:me "
            r")?(?:sirve[sn]?|ayuda[sn]?) (?:este chat|el chat|el bot|esta conversacion)|(?:est[aeo]|el) "
            r"(?:chat|conversacion|bot)(?: \w+)? no (?:\w+ )?(?:funciona|sirve|ayuda|va|entiende|lleva)|"
            r"(?:esto|eso) no me (?:esta )?(?:ayuda|ayudando|sirve de ayuda)"
        ),
        "nobody_there": (
            r"no hay (?:nadie|quien|alguien|una persona|ningun humano|nadie mas)(?: (?:ahi|aqui|que|mas|"
            r"real|disponible|de verdad|atendiendo|o que|me)|$)|no (?:me )?(?:hay|puedo hablar con|atiende|"
            r"contesta|responde|lee|entiende|ayuda) nadie"
        ),
        "no_use": rf"(?:no sirve(?: de nada)?|de nada sirve|no tiene sentido|es inutil) hablar con (?:\w+ "
        rf")?{words.MACHINE}",
        "automatic_answers": (
            r"(?:no|basta|harto|harta|cansad[oa]|nada|odio|deja|dejen|puras|solo)(?: \w+){0,4} "
            r"(?:respuestas?|mensajes?|contestaciones) (?:automatic\w+|automatizad\w+|de (?:robot|bot|"
            r"maquina)|grabad\w+|predeterminad\w+)"
        ),
        "nobody_understands": (
            r"(?:nadie|ninguna persona) (?:de aqui |aqui |me |nos |de ustedes )*(?:entiende|ayuda|atiende|"
            r"contesta|responde|escucha|hace caso|llama|lee|(?:da|dan) (?:\w+ )?(?:solucion\w*|respuesta\w*|"
            r"razon|bola|pelota)|soluciona\w*|resuelve\w*|toma en cuenta|comprende|ha (?:contestado|"
            r"respondido|ayudado|llamado|atendido))"
        ),
        "no_bot": (
            rf"(?:no|ya no|nunca|harto|harta|canse|cansad[oa]|odio|basta|paso|en vez de|en lugar de|dejar|"
            rf"parar|deja|dejen|dejad|quita|nada de|estoy hasta) (?:(?:mas|quiero|quisiera|kiero|deseo|"
            rf"necesito|me interesa|me gusta|voy a|pienso|estoy para|hablar|hablando|escribir|escribiendo|"
            rf"chatear|charlar|discutir|tratar|seguir|con|de|que|me|atienda|conteste|responda|los|las|el|la|"
            rf"un|una|este|esta|estos|tu|su|tener|perder|tiempo|ser|atendid[oa]|por|a|otro|otra|ningun|"
            rf"ninguna|ni) )*{words.MACHINE}"
        ),
    },
    refused_before=(
        r"(?:no|nunca|tampoco|jamas|ya no)(?: (?:me|te|nos|se))?(?: (?:quiero|kiero|quisiera|queria|querria|"
        r"necesito|nesesito|necesitamos|deseo|hace falta|hacia falta|haga falta|es necesario|hay que|tengo "
        r"que|gustaria|busco|pido|solicito|prefiero|pretendo|interesa|apetece|voy a|he pedido|pedi|estoy "
        r"pidiendo|ocupo|requiero|quieren|haya que|tener que|hablar|por ahora|todavia|aun|de momento|que|"
        r"pases?|pasen|pongas?|transfieras?|me|a|con|ningun|ninguna|un|una|el|la)){0,6}|no(?: por ahora| "
        r"todavia| gracias)? (?:pases?|transfieras?|derives?|pongas|llames?|llamen)|(?:dej|par|termin)\w+ "
        r"(?:ya )?de|(?:sin|en vez de|en "
        r"lugar de|antes de|evitar)(?: (?:tener que|necesidad de|necesitar|hablar|llamar|pasar|que|con|a|"
        r"ningun|ninguna|un|una|el|la|por|me|pasen)){0,5}|(?:tengo|tendria|hay|tendre|debo|deberia|"
        r"habra)(?: yo)? que (?:pedir |ir a )?|(?:es necesario|hace falta|es obligatorio)"
        # con quien hablo, eres …, estoy hablando con …
        r"|(?:eres|sos|es usted|es|seras|son|sois|soy|estoy|estas|sera|esto es|fue|hable|hablado)(?: "
        r"(?:hablando|chateando|con|un|una|realmente|de verdad|acaso|tu|usted|ya|con un|con una)){0,4}|"
        r"(?:me (?:dijeron|dijo|han dicho|ha dicho|pidio|pidieron|recomendaron)) que|(?:cuantos|cuantas|"
        r"cual|cuales|^que)"
    ),
    refused_after=rf"o (?:(?:con|es|eres|un|una|a|el|la|de) )*{words.MACHINE}",
    told=(
        r"(?:me|nos|le|te) (?:dijo|dijeron|han dicho|ha dicho|comentaron|comento|indicaron|indico|pidieron|"
        r"aviso|avisaron|aseguro)(?: \w+){0,5}(?: ,)?|(?:dice|dicen|dijo|pone|ponia)(?: que)?(?: (?:tengo|"
        r"tenia|debo|debia|hay|habia|puedo|podia|un|una|que|llamar|hablar)){0,5}(?: ,)?|^(?:(?:y|pero|o|ok|"
        r"vale|bueno|gracias|,) )*(?:si|cuando|por si|en caso de)(?: (?:yo|algun dia|luego|despues|mas "
        r"adelante|alguna vez))*|(?:que (?:pasa|pasaria|ocurre|sucede) (?:si|cuando))(?: \w+)?|(?:mi|mis|su|"
        r"un|una) (?:hermana|hermano|marido|esposo|esposa|mujer|madre|padre|hij[oa]|amig[oa]|vecin[oa]|jefe|"
        r"amigos|novi[oa]|companer[oa])(?: (?:ya|ayer|tambien|le|me|la|lo|se))*|(?:ayer|anoche|antes|"
        r"anteayer|la semana pasada|el lunes)(?: (?:ya|me|le))*"
    ),
    bare=(
        rf"(?:{words.ROLE_PHRASE}(?: {words.COURTESY})*|(?:{words.GREETING} )+{words.ROLE_PHRASE}(?: "
        rf"{words.COURTESY})+|(?:{words.GREETING} )+(?:{words.COURTESY} |un |una |con )+{words.ROLE_PHRASE}|"
        rf"alguien (?:por favor|porfa|real|humano|ahi))"
    ),
    namesakes=(
        rf"(?:ir|entrar|viajar|venir) (?:\w+ )?con una persona|(?<!siempre )me (?:atiende|contesta|responde) "
        rf"(?:un |una )?{words.MACHINE}|"
        rf"{words.SOMEBODY_WHO_DID}|(?:{words.MACHINE}|tu|vos) o (?:(?:es|eres|sos|con|hay|a|un|una|el|la|"
        rf"por) )*"
        rf"{words.ROLE}|sin {words.ROLE}|(?:mand|envi)\w+ (?:a )?(?:un|una|al) tecnic[oa]|que (?:puede|"
        rf"pueden|podria) hacer (?:un|una|los|el|la) {words.ROLE}|"
        r"(?:bloque|denunci|report)\w+ (?:a )?(?:alguien|una persona)(?: que (?:me|nos) \w+)?|trabaj\w+ "
        r"(?:de|como) \w+|(?:dinero|plata|saldo|fondos|giro|deposito|"
        r"regalo|paquete|pedido|mensaje|invitacion) (?:a|para) (?:una|otra|la|esa) persona|(?:vacantes?|"
        r"puestos?|plazas?|"
        r"empleos?|sueldos?|cursos?) (?:de|para|como) (?:un |una )?\w+|que bueno que (?:no )?(?:sos|eres|es|"
        r"seas)|"
        r"(?:segunda|tercera|nueva) persona|mi (?:propi[oa] )?(?:jef[ea]|supervisor\w*|gerente|asesor\w*|"
        r"medic[oa]|companer[oa]|contador\w*|empresa)|agentes? (?:de (?:viajes?|seguros?|aduanas?|policia|"
        r"limpieza|transito|bolsa|ventas de|propiedad|turismo)|inmobiliari[oa]s?|aduaner[oa]s?|"
        r"aduanal(?:es)?|fiscal(?:es)?|quimicos?|blanqueador(?:es)?|blanqueantes?|infecciosos?|patogenos?|"
        r"secretos?|anestesicos?|comercial(?:es)? de|judicial(?:es)?|libres?)|(?:operador(?:es)?|operadora) "
        r"(?:turistic[oa]s?|movil(?:es)?|logistic[oa]s?|telefonic[oa]s?|de telefonia|de grua)|"
        r"representantes? legal(?:es)?|recursos humanos|cuerpo humano|derechos humanos|errores? humanos?|"
        r"dientes? humanos?|(?:por|cada|para|entre|de|\d+|dos|tres|cuatro|cinco|seis|siete|ocho|diez|"
        r"cuantas|varias|mas|muchas|otras|estas|las demas|tercera|primera|segunda|pocas) personas?|para "
        r"(?:un|una|otra|la otra|dos|tres|cuatro|la misma|el mismo|\d+) (?:\w+ )?(?:personas?|humano)|por "
        r"(?:dos|tres|cuatro|\d+) personas|en persona|personas? (?:mayor(?:es)?|juridicas?|fisicas? o|de "
        r"contacto|con discapacidad|alergicas?|diabeticas?|embarazadas?|adultas?|extra)|datos personales|"
        r"(?:asesor|asesora|asesores) (?:fiscal|financier[oa]|inmobiliari[oa]|legal|laboral|de imagen)|"
        r"soporte (?:para|del? (?:movil|bici|pared|tv|pantalla))|responsables? (?:legal|de mis actos)|"
        r"profesional(?:es)? (?:sanitari|de la salud)\w*|(?:horario|telefono|numero|correo|direccion) (?:de|"
        r"del) (?:la |el )?(?:atencion|servicio|soporte|recepcion|clinica|tienda|oficina)(?: al cliente)?|"
        r"limpieza profesional|equipo de (?:sonido|musica|trabajo|futbol)"
    ),
    spelling=(
        "humano persona agente agentes asesor asesora atencion cliente operador operadora representante "
        "ejecutivo encargado urgente supervisor hablar comunicar pasame alguien quiero necesito llamame"
    ),
    respelt={
        "acesor": "asesor",
        "acesora": "asesora",
        "ajente": "agente",
        "umano": "humano",
        "hablr": "hablar",
        "abl": "hablar",
        "ablr": "hablar",
        "algn": "alguien",
        "alguin": "alguien",
        "kon": "con",
        "kien": "quien",
        "xa": "para",
        "m": "me",
        "yamen": "llamen",
        "yame": "llame",
        "yamar": "llamar",
        "yamenme": "llamenme",
        "llamn": "llamen",
        "asistensia": "asistencia",
        "atension": "atencion",
        "servisio": "servicio",
        "kn": "con",
        "xsona": "persona",
        "prsona": "persona",
        "tlf": "telefono",
        "tfno": "telefono",
        "aser": "hacer",
        "hamano": "humano",
        "alguno": "alguno",
        "pasamelo": "pasame",
        "comunikme": "comunicame",
    }
    | {"nesecito": "necesito", "reprecentante": "representante", "ablar": "hablar", "clinte": "cliente"}
    | {"perzona": "persona", "q": "que", "sr": "senor", "tel": "telefono", "opereador": "operador"},
    not_misspelt=(
        "personal pasamos agencia agenda operado operada pasarme human person agent personae quieres haber "
        "habla habar halar hablare representant encargada encargo ascensor"
    ),
)
