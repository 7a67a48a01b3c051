"""How anger, complaints, threats to leave and worn-out patience sound in Spanish."""

from __future__ import annotations

from chalicelib.domain.rules.reading import any_of
from chalicelib.domain.rules.sounds import Sounds

_SO = r"(?:(?!(?:no|nunca|ni|sin|poco|algo|nada)\b)\w+ ){0,2}"
_AWFUL = (
    "(?:(?:pesim|horribl|terribl|malisim|nefast|asqueros|lamentabl|vergonzos|deplorabl|espantos|patetic|"
    r"indignant|horroros|desastros)\w+|fatal|de (?:mierda|pena|verguenza|terror)|del asco|una (?:mierda|"
    "porqueria|basura|verguenza))"
)
_SERVICE = any_of(
    "servicio atencion trato experiencia clinica empresa tienda sitio bot gestion soporte comunicacion "
    "compania"
)
_UPSET = any_of(
    r"enfadad\w enojad\w molest\w indignad\w hart\w furios\w decepcionad\w cabread\w frustrad\w "
    r"disgustad\w descontent\w insatisfech\w encabronad\w emputad\w "
    r"hasta_(?:las_narices|los_huevos|el_mono|la_coronilla|los_cojones|la_madre|aqui) enojadisim\w "
    r"enfadadisim\w molestisim\w indignadisim\w ofendid\w"
)
_TIMES = r"(?:(?:dos|tres|cuatro|cinco|seis|diez|varias|muchas|mil|cien|tantas|\d+) veces)"
_ONE_TOO_MANY = r"(?:segunda|tercera|cuarta|quinta|sexta|decima|enesima|milesima)"
_SAID = (
    r"(?:dij\w+|dicho|explique|explicado|pregunte|preguntado|conteste|contestado|mande|mandado|envie|"
    "enviado|escribi|escrito|repeti|repetido|comente|comentado|pase|pasado|di|dado|respondi|respondido)"
)
_PLACE = any_of(
    "clinica sitio dentista doctor medico empresa compania tienda lado banco lugar parte proveedor operadora"
)

SOUNDS = Sounds(
    language="es",
    rules={
        "complaint": (
            r"(?:poner\w*|presentar|hacer\w*|interponer|tramitar|dejar|formular|quiero|tengo|registrar|"
            r"levantar|pongo|meter|realizar|ingresar) (?:\w+ ){0,2}(?:quejas?|reclamacion(?:es)?|"
            "reclamos?)",
            "(?:hojas?|libro) de (?:reclamacion(?:es)?|quejas)",
            "(?:(?:me )?(?:quiero|voy a|necesito|quisiera|puedo|gustaria)|donde|como|a quien) (?:me "
            r")?(?:quej\w+|reclam\w+)",
        ),
        "anger": (
            r"(?:es|sido|vaya|una|fue|esta siendo|se ha vuelto) (?:\w+ )?(?:pesadilla|calvario|via crucis|"
            "tortura)(?: desde| con (?:ustedes|vosotros)|$)",
            r"esper(?:aba|abamos) (?:\w+ )?(?:mas|algo mejor|mejor trato) de (?:ustedes|vosotros|una?)(?: "
            r"\w+)?",
            "no aguanto mas(?! el dolor)|ya no (?:puedo|aguanto) mas(?! del| con el dolor)",
            r"que manera de (?:tratar|atender)(?: \w+){0,3}",
            r"(?:tratad[oa]|trataron|trataste|tratasteis) (?:\w+ )?(?:como (?:basura|un perro|a un perro|"
            "un idiota|mierda|un numero)|fatal|muy mal|mal)",
            "irresponsables?|(?:mareando|mareandome|toreando|toreandome)",
            r"nadie (?:me )?(?:dig\w|dice) nada",
            r"(?:mi |la )?paciencia (?:se (?:me )?(?:esta |va |ha )?(?:agot|acab|termin|colm)\w*|tiene "
            "(?:un )?limite|no es infinita|al limite)",
            r"(?:se me|me) (?:esta |ha |han )?(?:agot|acab|termin|perd)\w*(?: \w+)? (?:la )?paciencia",
            "perdiendo la paciencia",
            "que (?:decepcion|desilusion|desastre|desorganizacion|farsa|circo)",
            r"(?:falta|ausencia) (?:\w+ )?de (?:profesionalidad|profesionalismo|seriedad|consideracion|"
            "educacion|etica)",
            "no me lo puedo creer|parece mentira|no puede ser que(?! abran)",
            r"(?:me )?arrepient\w* de (?:haber|comprar|elegir|venir)|(?:son|es) una estafa",
            "me (?:tienen|teneis) (?:podrid|hart|cansad|frit|loc)[oa]",
            r"(?:me )?(?:dejaron|dejasteis|han dejado|habeis dejado) (?:plantad|tirad|esperando|colgad)\w*",
            "nadie (?:se )?(?:hace|hizo) (?:cargo|responsable)|nadie se responsabiliza|no dan la cara",
            "(?:se|os) (?:olvidaron|olvidasteis|habeis olvidado|han olvidado) de (?:mi|nosotros)",
            "(?:(?:esto |eso |esta atencion |ustedes |vosotros )?(?:es|me parece|parece|que|vaya|son|fue|"
            f"ha sido)) {_SO}(?:verguenza|vergonzos[oa]|inaceptable|indignante|ridicul[oa]|intolerable|"
            "tomadura de pelo|lamentable|falta de respeto|desastre|mierda|basura|cachondeo|burla|chiste|"
            "porqueria|inadmisible|patetic[oa]|abuso|descaro|verguenza ajena|fatal lo que)",
            "inaceptable|inadmisible|tomadura de pelo|falta de respeto|poca verguenza|sinverguenzas?",
            "sin verguenzas?",
            rf"{_AWFUL} (?:\w+ )?{_SERVICE}|(?:peor|que mal|muy mal|q mal) (?:\w+ )?{_SERVICE}",
            f"{_SERVICE} {_SO}(?:{_AWFUL}|muy mal[oa])|(?:servicio|atencion|trato) {_SO}mal[oa]",
            "(?:estoy|estamos|ando|quede|me siento|quedo|vivo|me tienen|me teneis|me tiene|mas que|^muy|"
            f"^super|^bastante) {_SO}{_UPSET}(?! (?:de|con) (?:mi|mis|tener|llevar|los dientes))",
            r"hart[oa]s? (?:ya )?(?:de (?:que|esperar|est\w+|ustedes|vosotros|todo)|$)",
            r"(?:estoy|estamos) (?:\w+ )?hart[oa]s?(?! de)",
            r"(?:me siento|me han|me habeis|nos han) (?:\w+ )?(?:enganad[oa]|estafad[oa]|tomado el pelo|"
            "ignorad[oa]|mentido)",
            "no (?:sirven?|valen|servis) (?:para|de) (?:una )?(?:nada|mierda)",
            "que (?:asco|poca seriedad|falta de|poca profesionalidad)",
            r"que verguenza (?:de|con|ajena|que|tratar)|(?:les|os|te) deberia dar verguenza|mentir\w*nos",
            "nos mienten|me mentisteis",
            r"(?:son|sois|eres) (?:\w+ ){0,2}(?:inutil(?:es)?|ladron(?:es)?|incompetentes?|idiotas?|"
            r"mentiros[oa]s?|imbecil(?:es)?|un desastre|payas[oa]s|unos? \w*mierda\w*|una verguenza|un "
            "asco|lo peor|unos? caraduras?|unos? rateros?)",
            r"(?:se|os|te) (?:\w+ )?(?:burl\w+|ri\w+) de (?:mi|nosotros|la gente|los clientes)|exijo",
            "me parece fatal|ya basta|basta ya|es el colmo|esto clama",
            "joder|mierda|puta|hijos? de puta|carajo|pendej[oa]s?|cabron(?:es)?|ni puto|no mamen",
            "la concha|me cago en|perd(?:er|iendo|ida|ido) (?:de |el |mi )?tiempo",
            "bot (?:inutil|tonto|estupido)|a la mierda",
        ),
        "leaving": (
            "mala fama|mala publicidad",
            r"(?:todo el mundo|todos|mis amigos|mis conocidos|la gente)(?: \w+){0,3} (?:se (?:va a |van "
            r"a )?enter\w*|sepan?|va a saber)",
            "(?:se los?|les?) (?:voy a )?(?:contar|decir) a todos",
            r"no (?:vuelvo|volvere|volveremos|pienso volver|voy a volver|vuelvo mas|me veis mas)(?: \w+)?",
            r"nunca mas (?:vuelvo|volver\w*|compr\w+|pis\w+|os|les|me veran)",
            "(?:me|nos) (?:voy|vamos|cambio|cambiamos|ire|cambiare|busco|buscare|largo|paso) (?:a |con |"
            f"de |para )?(?:otr[oa] {_PLACE}|la competencia|clinica|dentista|compania)",
            "(?:mala|malisima|pesima|negativa|horrible) (?:resena|opinion|critica|valoracion|calificacion)",
            "(?:resena|opinion|valoracion) (?:mala|negativa|pesima)|una (?:sola |triste )?estrella",
            "cero estrellas",
            r"(?:perd\w+) (?:a )?(?:un[oa]? )?client\w+",
            "(?:contar|avisar|decir)(?:selo|le)? a (?:todo el mundo|todos)|dar(?:me|nos)? de baja",
            "(?:me|nos) d(?:oy|amos|are) de baja",
            r"(?:publicar|subir|poner)(?:lo|e)? (?:\w+ )?en (?:redes|facebook|twitter|google)",
            r"(?:es )?(?:la )?ultima vez que (?:compr\w+|voy|vengo|os|les|confi\w+|pid\w+|reserv\w+)",
            "no (?:os|les) recomiendo|no (?:los|se los|lo) recomiendo a nadie",
        ),
        "repeated": (
            "hasta cuando(?: (?:tengo|voy|hay|debo|tendre) (?:que |a tener que )?(?:esperar|aguantar|"
            r"seguir)(?: \w+)?|$)",
            r"cuanto (?:mas|tiempo mas) (?:tengo|hay|debo) (?:que )?(?:de )?esper\w+",
            r"ya no se como (?:explic|dec)\w+",
            r"(?:tengo que|voy a tener que) (?:repetir|explicar)\w* (?:todo )?(?:otra vez|de nuevo)",
            f"ya (?:te |os |le |les |se )?(?:l[oa]s? )?(?:he |hemos |habia )?{_SAID}(?! a (?:mi|"
            rf"mis)\b)(?: (?!a mi)\w+){{0,5}}? (?:{_TIMES}|ayer|antes|hoy)",
            rf"ya (?:te|os|le|se|les)(?: l[oa]s?)? (?:he |hemos |habia )?{_SAID}(?! a (?:mi|mis)\b)",
            r"ya l[oa]s? (?:he |hemos )?(?:dij\w+|dicho|explique|explicado|conteste|repeti)",
            "ya (?:dije|explique|conteste) (?:todo|que)|ya (?:lo )?(?:dije|explique)$",
            rf"{_ONE_TOO_MANY} vez que (?:\w+ ){{0,3}}(?:pregunt|dig|dic|escrib|llam|pid|explic|repit|envi|"
            r"mand|reclam|consult|contact|pas|cancel|cambi|ocurre|suced)\w*",
            r"(?:cuantas|tantas) veces (?:\w+ ){0,5}(?:dec|repet|explic|pregunt|pedir|llam|escrib|mand|"
            r"envi|dig)\w*",
            "cuantas veces mas",
            rf"{_TIMES} (?:ya|que (?:te|os|lo|le|les|pregunt\w+|escrib\w+|llam\w+)|te|os|lo|le|les)",
            "(?:dicho|dije|preguntado|pregunte|pedido|escrito|escribi|llamado|llame|dado|di|enviado|"
            rf"envie|mandado|mande)(?: \w+){{0,5}} {_TIMES}",
            r"ya (?:van|llevo|son) (?:\w+ )?(?:dos|tres|cuatro|varias|\d+)(?! (?:anos|meses))",
            "(?:te|os|se|les?) (?:lo )?repito|por (?:ultima|enesima|tercera|segunda) vez",
            r"llevo (?:\w+ ){0,3}(?:esperando|intentando|escribiendo|llamando|sin (?:respuesta|"
            "noticias))",
            r"otra vez lo mismo|siempre (?:me )?(?:\w+ )?lo mismo",
            "(?:lo|el) mismo (?:mensaje|cuento|rollo) (?:de siempre|otra vez)",
            "sigo (?:sin (?:respuesta|noticias)|esperando(?: (?:respuesta|una respuesta|que|desde|su|y)|$))",
            "una y otra vez",
            r"(?:nadie|ninguno) (?:me |nos )?(?:contest|respond|atiend|ayud|hac\w+ cas)\w*",
            r"no me (?:contest|respond|atiend)\w*(?! (?:a esa hora|los))",
            r"(?:ya )?hace (?:\w+ ){1,2}que (?:espero|estoy esperando|escribo|no me (?:contest|respond|"
            r"llam|atiend)\w*)",
        ),
        "not_helping": (
            "(?:deja|dejen|dejad|dejar|paren|parad|basta|no mas|menos|nada mas que|solo) (?:ya )?(?:de |"
            r"con )?(?:\w+ ){0,3}(?:respuestas?|mensajes?|contestaciones) (?:automatic|enlatad|generic|"
            r"predeterminad|prefabricad|robotic)\w*",
            "no (?:tiene|tienen) nada que ver con (?:lo que|mi)",
            r"no me (?:estas?|estais|estan|has|habeis|han) (?:\w+ )?(?:entendi\w+|ayud\w+|escuch\w+|"
            r"respond\w+|contest\w+)",
            "no me (?:entiendes?|entendeis|entienden|escuchas?|escuchais|escuchan|haces caso|ayudas|"
            "ayudais|ayudan)",
            r"no (?:te|se) enteran?s?|no os enterais|no entiend\w+ nada(?! de)",
            "(?:eso|esto|asi) no (?:me )?(?:ayuda|sirve)(?: (?:de )?nada| para nada)?$",
            "no (?:me )?sirve (?:de )?(?:nada|lo que)",
            r"no es (?:eso )?(?:lo )?(?:que|eso lo que) (?:te |os |le |les )?(?:he )?(?:pregunt\w+|ped\w+|"
            r"dij\w+)",
            r"eso no (?:es lo que|fue lo que|responde|contesta)(?: \w+){0,3}",
            r"no (?:responde|contesta|respondes|contestas)\w* (?:a )?mi pregunta",
            "(?:me estas?|me estan|me estais) (?:dando vueltas|mareando|vacilando|tomando)",
            "hablar con una pared|no (?:lees|leen|leeis) lo que",
        ),
        "mild": (
            r"(?:un poco|algo|un tanto) (?:\w+ )?(?:decepcion\w+|molest\w+|enfad\w+|enoj\w+|frustrad\w+|"
            r"lent\w+|cansad\w+|confus\w+)",
            r"que (?:pena|lastima|pesad\w+|lent\w+|raro|rollo|lata)|es una (?:pena|lastima)",
            r"no (?:me )?(?:ayuda|aclara)|(?:muy|tan) lent\w+",
            "(?:tarda|tardan|tardais|demora|demoran) (?:mucho|demasiado|tanto|un monton)",
            "demasiad[oa] (?:lento|tiempo|espera)",
            "como (?:ya )?(?:te |le |les |os )?(?:dije|he dicho|comente|explique)",
            r"ya (?:lo )?(?:envie|mande|di|hice|pregunte)|acabo de (?:decir|explicar)\w*",
            "sigo (?:igual|sin|esperando)|todavia (?:no|nada|estoy)|aun (?:no|nada|sigo)|otra vez",
            "de nuevo (?:no|lo|me)",
            "no (?:entiendo|comprendo)(?: nada| por que)?|no (?:me )?queda claro|no tiene sentido",
            "no es (?:eso|lo que (?:quiero|busco|necesito))",
            "en serio|venga ya|por favor ya|increible|hay alguien|estas ahi|uf+|vaya$",
            r"no (?:estoy|quede) (?:muy )?(?:content|conform|satisfech)\w+",
        ),
    },
    not_meant=(
        "(?:no|nunca|sin|ni|tampoco) (?:me |nos |es que |quiero |estoy |estaba |estamos |ando |soy |"
        r"tengo |hay |es |fue )*(?:\w+ )?(?:quej\w+|reclam\w+|enfadad\w|enojad\w|molest\w|hart[oa]|"
        r"decepcionad\w|indignad\w|furios\w)(?! (?:de|con) (?:ustedes|vosotros))",
        r"(?:\w+ ){0,8}(?:mi|el|la|otr[oa]|un|una) (?:anterior|antigu[oa]|ex|viej[oa]|ultim[oa]) "
        "(?:dentista|doctor|medico|clinica|empresa|compania|tienda|banco|proveedor|trabajo|jef[ea])(?: "
        r"\w+){0,5}",
        r"(?:dentista|clinica|doctor|empresa) anterior(?: \w+){0,5}",
        "hart[oa]s? de (?:tener|llevar|mi|mis|los dientes|las gafas)",
        r"(?:se queja|quejas|quejarse) de (?:un|una|la|su|que le)(?: \w+)?",
        r"ya (?:les?|se lo|l[oe]s) (?:he )?(?:dij\w+|dicho|comente) a (?:mi|mis|la|el)(?: \w+)?",
        r"(?:pesim|mal|horribl|terribl)\w+ estado|(?:pesim|horribl|terribl)\w+ (?:dolor|muela|noche)",
        r"que verguenza (?:se me|me|no|llegue|olvid\w+)",
    ),
)
