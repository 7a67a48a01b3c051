"""The Spanish words for people, machines, talking and wanting."""

from __future__ import annotations

from chalicelib.domain.rules.reading import any_of

ROLE = any_of(
    r"""humanos? humanas? ser_humano seres_humanos personas? agentes? asesor(?:a|es|as)?
    operador(?:a|es|as)? operari[oa]s? representantes? ejecutiv[oa]s? encargad[oa]s? responsables?
    gerentes? supervisor(?:a|es|as)? recepcionistas? recepcion emplead[oa]s? trabajador(?:a|es|as)?
    tecnic[oa]s? especialistas? profesional(?:es)? superior(?:es)? companer[oa]s? colegas?
    atencion_al_cliente atencion_(?:humana|personal|personalizada) servicio_al_cliente
    servicio_de_atencion soporte telefonista asistente_(?:humano|real) consejer[oa]s? gestor(?:a|es)?
    miembros? teleoperador(?:a)? alguien_(?:real|humano|de_verdad|de_carne_y_hueso)
    (?:alguien|alguno)_de_(?:ustedes|vosotros) community_manager"""
)
ALSO = any_of(
    r"""alguien alguno alguna jef[ea]s? duen[oa]s? duenios? propietari[oa] director(?:a)? doctor(?:a|es)? dr
    dra dentista medic[oa]s? higienista odontolog[oa] equipo personal ventas facturacion administracion
    contabilidad secretari[oa] consultor(?:a)? vendedor(?:a|es)? chic[oa] senor(?:a|ita)? gente
    coordinacion direccion gerencia secretaria cajer[oa] enfermer[oa]
    quien_(?:sea|corresponda|pueda|me|este|lleve) clinica tienda oficina departamento area otra_persona
    otro"""
)
GAP = (
    r"(?:(?!(?:para|porque|sobre|acerca|si|que|y|o|cuando|como|bot|robot|maquina|ser|por|es|son|usted|"
    r"ustedes|ti|vosotros|quejarme|reclamar|denunciar|saber|cambiar|modificar|corregir|cancelar|nombre|"
    r"convertirme|volverme|"
    r"reservar|trabajo|empleo|curso|comprar|agregar|anadir|llevar|traer|vacante)\b)\w+ ){0,4}?"
)
TALK = (
    r"(?:hablar(?:le|les)?|ablar|comunicar(?:me|nos|se)?|comunicacion|comunicarte|conversar|platicar|"
    r"charlar|chatear|dialogar|tratar|contactar(?:me|nos)?|entender(?:me|nos)|escribirme|contacto|"
    r"exponer\w*|quejarme|reclamar|(?:poner|presentar|levantar|hacer) (?:una|un|mi) (?:queja|reclamo|"
    r"reclamacion|denuncia)|tratar\w*|consultar\w*|resolver\w*|conversacion|chat|ser atendid[oa]|(?:llamada|"
    r"videollamada)(?: telefonica)?(?= con)|que me "
    r"(?:comuniquen?|pongan?)|me comunico|hablo|hablamos|conecto)"
)
WITH = r"(?:con|a|por|kon|cn)"
REACH = (
    r"(?:contactar(?:me)? (?:con )?|llamar a|llame a|llama a|localizar a|preguntar(?:le)? (?:a|por)|ver a|"
    r"esperar a|(?<!la )(?<!su )(?<!buena )(?:ayuda|asistencia|respuesta|atencion|contacto|intervencion) "
    r"(?:de|por|con)|(?:atendid[oa]|ayudad[oa]|asistid[oa]|contactad[oa]) por|que me (?:atienda|atiendan|"
    r"atendiera|ayudara|llamara|ayude|llame|conteste|responda|hable))"
)
SEND = (
    r"(?:me )?(?:pasar?|pasa|pase|pasas|pasan|pasen|pasad|paso|comunicar?|comunica|comunique|comunicas|"
    r"comuniquen|conectar?|conecta|conecte|conectas|conecten|transferir|transferi|transfiere|transfiera|"
    r"transfieres|transfieran|transfieren|poner|pon|pone|ponen|ponga|pones|pongan|derivar?|deriva|derive|"
    r"derivas|deriven|redirigir|redirige|redirija|redirigen|enlazar?|enlaza|enlace|enviar?|envia|envie|"
    r"envien|mandar?|manda|mande|manden|dirigir|dirija|remitir|escalar?|escala|contactar?|contacta|contacte|"
    r"contacten|pongas|pases|comuniques|conectes|transfieras|derives|traslade|traslada|trasladen|trasladar|"
    r"eleve|elevar|reenvie|reenvia|reenviar)(?:me|nos|lo|la|melo)?(?: (?:en contacto|en comunicacion|de "
    r"inmediato|ya|ahora|directamente|esto|(?:este|mi|el) (?:caso|chat|tema|problema|reclamo|asunto)|(?:la|"
    r"mi) (?:llamada|conversacion|consulta|queja|peticion|solicitud)|por favor))* (?:con|a|al|hacia)"
)
WANT = (
    r"(?:quiero|kiero|qiero|quisiera|queria|querria|queremos|quisieramos|necesito|nesesito|necesitaria|"
    r"necesitamos|deseo|desearia|exijo|solicito|solicitar|pido|pedir|prefiero|preferiria|requiero|busco|"
    r"ocupo|me gustaria|me urge|urge|me hace falta|hay|tienen|tienes|teneis|tendran|donde esta|donde hay|"
    r"puedo tener|dame|deme|denme|dadme|traeme|traiganme|busquenme|consigueme|ponme|pongame|ponganme|"
    r"mandame|mandeme|envienme|llamen|llama|llame|que venga|que aparezca|falta)(?: (?:a|hablar|tener|ver|"
    r"contactar|que me atienda))?"
)
HELP_ME = (
    r"(?:(?:me|nos|lo|le|si|de verdad|realmente) )*(?:vea|mire|lea|revise|comprenda|tenga idea|este|venga|"
    r"ponga|quiera|trabaje|pueda|puedan|puede|ayude|ayuden|atienda|atiendan|hable|escuche|entienda|conteste|"
    r"responda|resuelva|solucione|sepa|explique|llame|contacte|oriente|asesore|sea)"
)
# `que` gives the reason for asking, and says nothing of the person.
BECAUSE = (
    r"(?:ya|no|nadie|llevo|llevamos|tengo|tenemos|estoy|estamos|hace|necesito|quiero|urge|me urge|soy|mi|mis|"
    r"nunca|sigo|esto|este|esta|aqui|si no|voy|(?:me|nos) (?:esta|estan|tiene|tienen|han|cobr|quede|dej)\w*)"
)
NOT_A_SERVICE = (
    rf"(?! (?:(?:para|a) (?!(?:que )?(?:{HELP_ME}|ayuda|hablar|atender|resolver))|que (?!{HELP_ME}|"
    rf"{BECAUSE})))"
)
# `an adviser of fashion` is a trade, `one of your team` is not.
NOT_A_TRADE = (
    r"(?! (?:de|en|como|con) (?!(?:verdad|carne|ustedes|vosotros|soporte|servicio|atencion|la (?:empresa|"
    r"tienda|clinica)|linea|vivo|persona|(?:tu|su) \w+|inmediato|ya|quien|el que|urgencia)\b))"
)
MACHINE = (
    r"(?:chat ?bots?|bots?|robots?|robotito|maquinas?|maquinita|computadora|ordenador|contestadora?|ia|"
    r"inteligencia artificial|asistente virtual|automat\w+|grabacion(?:es)?|algoritmos?)"
)
FILLER = any_of(
    r"""ok okay vale bueno pues hola buenas buenos_dias buenas_tardes oye genial bien si no ya un una el la
    los
    las con a de del al por_favor porfa che bro amigo disculpe perdon entonces gracias otro otra ay dios"""
)
PLEASE = (
    r"(?:por favor|porfavor|porfa|porfis|xfa|xfavor|plis|pls|please|urgente|ya(?! (?:me|te|se|lo|la|le|nos|"
    r"no|esta|ha|han)\b)|ya mismo|ahora|ahora mismo|de una vez|si es tan amable)"
)
DEPARTMENT = (
    r"(?:(?:(?:el |la )?(?:equipo|departamento|area|seccion|sector|depto|dpto) (?:de |del )?(?:la )?)\w+(?: "
    r"\w+)?|facturacion|contabilidad|ventas|cobranzas?|devoluciones|reclamaciones|reclamos|administracion|"
    r"soporte(?: tecnico)?|garantias?|gerencia|caja|logistica|postventa|recursos|atencion|bajas|retenciones|"
    r"averias|"
    r"despacho|tesoreria|creditos|siniestros|cartera|personal de (?:atencion|servicio|soporte))"
)
COURTESY = any_of(
    r"""por_favor porfavor porfa porfis xfa xfavor plis please ya ahora ahora_mismo ahorita urgente opcion
    urgentemente gracias rapido si solo he_dicho dije otra_vez de_nuevo inmediatamente cuanto_antes
    ayuda_de ayuda pues que necesito quiero hoy de_una_vez"""
)
DETERMINER = any_of("un una el la los las unos al algun alguna otro otra mi su verdadero verdadera con a de")
ROLE_ALONE = any_of(
    r"""humanos? humana ser_humano persona_(?:real|humana|fisica|de_verdad) personas? agentes?
    asesor(?:a|es)? operador(?:a|es)? representantes? ejecutiv[oa]s? encargad[oa] responsable gerente
    supervisor(?:a)? recepcionista recepcion atencion_(?:humana|al_cliente|personal|personalizada)
    servicio_al_cliente soporte_humano emplead[oa] tecnico companer[oa] superior alguien_(?:real|
    humano) agente_(?:humano|real|en_vivo) asesor_(?:humano|real|en_vivo) asistencia_humana"""
)
GREETING = any_of("hola buenas buenos_dias buenas_tardes buenas_noches disculpe disculpa perdon oye")
ROLE_PHRASE = (
    rf"(?:(?:{COURTESY} )*(?:{DETERMINER} )*{ROLE_ALONE}(?: {ROLE_ALONE}| real| reales| humana){{0,3}})"
)
WISH = (
    r"(?:quiero|quisiera|queria|querria|necesito|necesitamos|necesitaria|deseo|desearia|prefiero|preferiria|"
    r"solicito|requiero|ocupo|exijo|pido|espero|me gustaria|me urge|agradeceria)"
)
SOMEBODY_WHO_DID = (
    r"(?<!con )(?<!a )(?<!que )(?:el|la|los|las|su|sus|tu|ese|esa|este|esta) (?:agente|asesor|operador|"
    r"ejecutiv|tecnic|representante|emplead|vendedor|repartidor|encargad|gerente|supervisor|compan|doctor|"
    r"chic|"
    r"senor)\w* (?:ya )?(?:(?:me|nos|le|lo|la) (?:\w{2,}(?:io|aron|ieron|bo|jo|jeron|eron|aba|aban|ia|ian)|"
    r"(?:cobr|"
    r"llam|ayud|explic|cont|asegur|coment|dej|mand|envi|orient|cambi|entreg|trat|coloc|pas|quit|regal|"
    r"habl)o)|fue|"
    r"fueron|era|eran|es|son|tiene|tienen|estuvo|estaba|dice|dicen|vino|llego|quedo|"
    r"no (?:(?:me )?(?:tiene|tienen|sabe|saben|vino|llego|quiso|supo|trajo|cobro|aparecio)))"
)
GIVE = r"(?:asign|proporcion|brind|facilit|consig|consegu|busqu|design|localiz|ubiqu|present|ofre)\w*?"
ERRAND = (
    r"(?:limpi|repar|arregl|instal|entreg|acompan|recib|ensen|manej|conduz|viaj|prest|traig|trae|tray|cuid|"
    r"recoj|recog|llev|firm|cocin|traduz|traduc|pint|sub|"
    r"carg|vend|compr|cambi|venga a (?:limpi|repar|arregl|instal))\w*"
)
THANKS = (
    r"(?:gracias|muchas|hola|buen[oa]s?|ok|okay|vale|si|perfecto|adios|chao|listo|excelente|soy|mi|trabajo|"
    r"como)"
)
