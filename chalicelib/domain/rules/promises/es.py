"""How a transfer or a call-back is announced in Spanish."""

from __future__ import annotations

from chalicelib.domain.rules.promises.lines import from_here, whole_line
from chalicelib.domain.rules.reading import any_of
from chalicelib.domain.rules.sounds import Sounds

_PERSON = any_of(
    r"persona humano alguien companer[oa]s? colegas? agentes? asesor(?:es|a|as)? equipo personal recepcion "
    r"recepcionistas? encargad[oa]s? responsables? gerentes? supervisor(?:a|es)? especialistas? expert[oa]s? "
    r"operador(?:a|es)? tecnic[oa]s? doctor(?:a|es)? dentista departamento oficina secretaria "
    r"atencion_al_cliente administracion facturacion soporte mecanic[oa]s? ingenier[oa]s? una?_de_l[oa]s_\w+ "
    r"uno_de_\w+_\w+ due[nñ][oa] jef[ea] representantes? ejecutiv[oa]s? director(?:a)?"
)
_DELIVERS = any_of(
    r"repartidor(?:a|es)? mensajer[oa]s? transportista conductor(?:a)? cartero banco aseguradora el_seguro "
    r"correos fabricante proveedor hospital policia laboratorio chofer paqueteria reparto transporte "
    r"embajada vendedor(?:a)? aerolinea casero anfitrion sistema agencia_de_transporte"
)
_YOU = "(?:te|le|os|les|lo|la|los|las)"
_MATTER = any_of(
    r"casos? consulta conversacion mensaje solicitud chat peticion pregunta reclamacion queja incidencia "
    r"datos asunto tema duda reporte ticket"
)
_YOUR = r"(?:tu|su|esta|este|el|la|vuestr[oa]|todo)"
_OUR = r"(?:(?!lista|precio|horario)\w+ ){0,4}?"
_TO = r"(?:con|al|a(?! las? \d)(?! \w+[aei]r(?:te|le|lo|la|os|les)?\b))"
_A = r"(?:una? |el |la |los |las |nuestr[oa]s? |mi |al? |algun[oa]? )"
_SUBJECT = rf"(?:alguien|{_A}?(?:(?!{_DELIVERS}\b)\w+ ){{0,2}}?{_PERSON}|una? de (?:nuestr[oa]s|l[oa]s) \w+)"
_SOON = any_of(
    r"ahora enseguida en_seguida pronto en_breve en_un_momento hoy manana esta_(?:tarde|manana|noche) "
    r"lo_antes_posible cuanto_antes en_cuanto_(?:pued\w+|sea|sep\w+|haya|tenga\w+) en_unos en_las_proximas "
    r"en_(?:las|los|menos) a_la_(?:mayor_)?brevedad"
)
_REACHES = (
    r"(?:llamar|contactar|escribir|responder|contestar|atender|avisar|ayudar|informar|telefonear|confirmar|"
    r"devolver|dara|dar[ae]|revisar|gestionar)"
)
_HIM_FUTURE = (
    rf"(?:{_YOU} )?(?:{_YOU} )?(?:(?:llamar|contactar|escribir|responder|contestar|atender|telefonear|"
    rf"avisar)an?|(?:va|van) a (?:llamar|contactar|escribir|responder|contestar|atender|avisar)\w*|"
    rf"devolvera\w* la llamada|dara\w* (?:una )?respuesta)"
)

SOUNDS = Sounds(
    language="es",
    rules={
        "transfer": (
            rf"(?:{_YOU}|lo|la) (?:(?:he|hemos|estoy|estamos) )?(?:paso|pasare|pasando|pasamos|pasado|"
            rf"transfier\w+|transferir\w+|transferido|comunico|comunicare|conecto|conectare|conectando|pongo|"
            rf"pondre|poniendo|derivo|derivare|derivando|derivado|redirijo|redirigire|enviare|mando|"
            rf"traslado) (?:ahora |ya |mismo |directamente |en contacto )*{_TO} {_OUR}{_PERSON}",
            rf"(?:{_YOU}) (?:transfiero|transferire|transferimos|pongo en contacto|(?:comunico|paso) con|"
            rf"paso {_TO})",
            rf"(?:voy a|vamos a|procedo a|permit[ea]me|dejame|dejeme|tengo que) (?:transferir|comunicar|"
            rf"conectar|derivar|escalar|pasar|poner|trasladar|consultar|preguntar|avisar)\w*(?: \w+){{0,4}}? "
            rf"(?:con|al?) {_OUR}{_PERSON}",
            rf"(?:voy a|vamos a|procedo a|dejame|permit[ea]me) (?:transferir|escalar|derivar|trasladar|"
            rf"pasar) (?:a )?{_YOUR} {_MATTER}|(?:voy a|procedo a) (?:transferir|comunicar|conectar)(?:te|le|"
            rf"los?|la)",
            rf"(?:paso|pasare|derivo|derivare|escalo|escalare|traslado|trasladare|transfiero|remito|reenvio|"
            rf"envio|(?:he|hemos|acabo de) (?:ya )?(?:pas|traslad|deriv|escal|remit|reenvi|envi|transfer|"
            rf"mand|dej)\w+) (?:ya |ahora )?{_YOUR} (?:\w+ )?{_MATTER}",
            rf"{_YOUR} (?:\w+ )?{_MATTER} (?:ha sido|sera|fue|esta siendo|ya (?:esta|ha sido)) (?:ya "
            rf")?(?:deriv|traslad|pas|escal|transfer|remit|envi|asign)[aei]d[oa]",
            rf"se ha (?:deriv|traslad|pas|escal|transfer|remit|envi)[aei]do {_YOUR} {_MATTER}",
            rf"(?:he|hemos|acabo de|ya he|voy a) (?:avis|inform|notific|consult|pregunt|pedi|habl|coment)\w+ "
            rf"(?:\w+ ){{0,3}}?(?:al?|con) {_OUR}{_PERSON}",
            rf"(?:l[oe] |{_YOU} )?(?:aviso|avisare|dejo avisad[oa]|informo|informare|notifico|consulto|"
            rf"consultare|pregunto|preguntare|comento|comentare|hablo|hablare) (?:\w+ ){{0,3}}?(?:al?|con) "
            rf"{_OUR}{_PERSON}",
            rf"(?:busco|buscare|llamo|traigo|voy a (?:buscar|llamar|traer|avisar)) (?:ahora |ya )*a "
            rf"{_OUR}{_PERSON}",
            rf"{_YOUR} (?:\w+ )?{_MATTER} (?:ya )?(?:esta|queda|quedo|sigue) (?:ya |ahora )?(?:en (?:las "
            rf")?manos|con|a cargo) {_OUR}{_PERSON}",
            rf"(?:mientras|antes de que?) (?:{_YOU} )?(?:paso|pase|pasarte|pasarle|transfier\w+|"
            rf"transferir\w+|conecto|conecte|comunico|comunique)",
            rf"{_SUBJECT} (?:se hara cargo|se encargara|se ocupara|tomara el (?:caso|relevo)|continuara|lo "
            rf"revisara|revisara {_YOUR} {_MATTER})",
            rf"(?:doy paso|doy el relevo|cedo la palabra|paso el testigo) al? {_OUR}{_PERSON}",
        ),
        "call_back": (
            rf"{_SUBJECT} (?:(?!{_DELIVERS}\b)\w+ ){{0,5}}?(?:{_HIM_FUTURE}|se (?:pondra\w*|comunicara\w*|va "
            rf"a (?:poner|comunicar)) (?:\w+ )?(?:en contacto|contigo|con (?:usted|vosotros|ustedes)))",
            rf"(?:{_SOON}(?: \w+){{0,2}} |{_YOU} )(?:{_YOU} )?(?:llamara|contactara|escribira|respondera|"
            rf"contestara|atendera)n? {_A}?{_OUR}{_PERSON}",
            rf"(?:{_YOU}) (?:llamaremos|contactaremos|escribiremos|responderemos|contestaremos|avisaremos|"
            rf"devolveremos la llamada|diremos algo|llamare|contactare|avisare|(?:vamos|voy) a (?:llamar|"
            rf"contactar|responder|contestar|avisar))",
            rf"(?:y|que|donde) {_YOU} (?:llamaran|contactaran|responderan|contestaran|escribiran|atenderan|"
            rf"avisaran)",
            rf"{_YOU} (?:llamar|telefonear|contactar|devolver)an?(?: la llamada)?|{_YOU} (?:va|van) a "
            rf"(?:llamar|contactar)",
            rf"{_YOU} (?:escribe|llama|contesta|responde|atiende|contacta)n? {_SOON}",
            rf"{_YOU} (?:llamaran|contactaran|contactan|llaman|llamamos|contactamos|digo algo|respondemos|"
            rf"decimos algo|confirmo) (?:\w+ ){{0,2}}?{_SOON}",
            r"(?:nos pondremos|me pondre|vamos a ponernos|se pondran|nos ponemos|nos comunicaremos|se "
            r"comunicaran) (?:\w+ ){0,2}?(?:en contacto|contigo|con (?:usted|ustedes|vosotros))",
            rf"(?:recibir(?:a|as|an|eis)|vas? a recibir|tendr(?:a|as)) (?:\w+ )?(?:llamada|respuesta|"
            rf"contestacion)(?: (?:\w+ )?(?:nuestra|{_SOON}|del? {_OUR}{_PERSON}|de nuestr\w+)|$)",
            r"(?:ser(?:a|as) (?:atendid|contactad|llamad)[oa])",
        ),
    },
    not_meant=(
        whole_line(
            r"si (?:lo |te |le |os )?(?:quier\w+|prefier\w+|desea\w*|quereis|preferis|gusta\w*|parece\w*)|"
            r"(?:quieres?|desea\w*|prefieres?|quereis|te gustaria|le gustaria) (?:que|hablar)|(?:el dia|un "
            r"dia|la vispera|horas|dias) (?:\w+ )?antes de (?:tu|su|la|el)"
        ),
        whole_line(
            r"(?:cuando|en cuanto|una vez que|tan pronto como) (?:\w+ ){0,4}?(?:list[oa]s?|disponibles?|"
            r"aprob\w+)|(?:cuando|en cuanto|una vez que|tan pronto como) (?:tu|su|el|la|los|las|vuestr\w+) "
            r"(?:\w+ ){0,3}?(?:llegu\w+|envi\w+|entreg\w+)"
        ),
        from_here(
            rf"(?<! se )(?<! saber )(?<! ver )si(?! claro| por supuesto| (?:\w+ ){{0,2}}?{_YOU} (?:paso|"
            rf"transf\w+|pongo|comunico|conecto|derivo|llamar\w+|contactar\w+))|cuando (?:nos |me "
            rf")?(?:quier\w+|escrib\w+|env\w+|teng\w+|llegu\w+)|(?<! que )(?:puedes|puede|podeis|pueden)|"
            rf"(?<! te )(?<! le )(?<! os )escrib[ea](?:nos|me)?|escribid|dej[ae](?:nos|me)|d[ei]j[ae] tu|"
            rf"env[ií][ae](?:nos|me)|mand[ae](?:nos|me)|llam[ae]nos|d[ií](?:ga)?(?:nos|me)|rellen[ae]|"
            rf"complet[ae]|pulsa|indica(?:nos|me)|facilit[ae](?:nos|me)|en caso de|una vez que (?:nos|me)"
        ),
        rf"(?:no|nunca|sin|tampoco|ni) (?:{_YOU} |se |nos )?(?:(?:puedo|podemos|podre|vamos a|voy a|es "
        rf"posible|he|hemos|hace falta) )?(?:{_YOU} )?(?:pas|transf|comunic|conect|pong|pondr|deriv|llam|"
        rf"contact|escrib|respond|contest|avis|consult)\w*(?: (?!(?:asi|pero|por|y|entonces)\b)\w+){{0,6}}",
        r"(?:nadie|ningun[oa]?)(?: \w+){0,4}? (?:te|le|os|les|se)(?: \w+){1,3}",
        rf"{_DELIVERS} (?:(?!{_PERSON}\b)\w+ ){{0,6}}?(?:te|le|os|les|se)(?: va a)? (?:llam|contact|escrib|"
        rf"avis|respond|telefon|pond|comunic|contest)\w*",
        rf"(?:te|le|os|les|se)(?: va a)? \w+ (?:el|la|un|una|nuestro) {_DELIVERS}",
    ),
)
