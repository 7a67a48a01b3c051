"""How danger, law, fraud, children and rights over data sound in Spanish."""

from __future__ import annotations

from chalicelib.domain.rules.sounds import Sounds

_CHILD = "(?:[6-9]|1[0-7]|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete)"
_LAWYER = "abogad[oa]s?"
_PAYMENT = (
    "(?:cargo|cobro|pago|compra|transaccion|transferencia|retiro|movimiento|domiciliacion|recibo)(?:s|es)?"
)
_CARD = "(?:(?:la|mi|una|mis|las) )?(?:tarjetas?|cuenta|cartera|identidad)"

SOUNDS = Sounds(
    "es",
    rules={
        "self_harm": (
            "suicid\\w*|matarme|me (?:quiero|voy a|vaya a) matar|quitarme la vida",
            "(?:acabar|terminar) con (?:mi vida|todo esto de una vez)|quitarme de en medio",
            "(?:me )?(?:quiero|quisiera|prefiero|preferiria|ganas de) (?:morir(?:me)?|morirme ya|estar "
            "muert[oa]|desaparecer para siempre|no despertar)",
            "no (?:quiero|me apetece|tengo ganas de|aguanto) (?:seguir |mas )?(?:vivir|viviendo|vivo|viva|"
            "seguir con vida|estar en este mundo)",
            "sin ganas de vivir|(?:estoy )?cansad[oa] de vivir|harto de vivir",
            "hacerme dano|me hago dano a mi mism[oa]|autolesi\\w*|cortarme (?:las venas|los brazos)",
            "me corto (?:los brazos|las venas)|ahorcarme|colgarme",
            "tirarme (?:por el balcon|de un puente|al tren|por la ventana)",
            "mejor muert[oa]|(?:la vida )?no (?:vale la pena|merece la pena) vivir",
            "mi vida no (?:vale|tiene sentido)|mejor sin mi$|nada por lo que vivir",
        ),
        "emergency": (
            "no (?:puedo|puede|podemos|consigo|logro|logra|consigue) (?:\\w+ )?(?:respirar|tragar)|no "
            "(?:esta )?respira(?:ndo)?|(?:me|le|nos) (?:cuesta|falta)(?: \\w+)? (?:respirar|el aire|"
            "aire)|"
            "(?:me|se|te) (?:estoy |esta )?(?:ahog(?:o|ando|a)|asfixi\\w+|atragant\\w+)|asfixia",
            "no (?:me |le |se |nos )?(?:para|deja|paro|detiene|consigo parar)(?:n)?(?: de)? (?:sangrar|el "
            "sangrado|la hemorragia|la sangre)",
            "hemorragia|sangr(?:o|a|ando) (?:mucho|muchisimo|sin parar|a chorros)",
            "perdiendo (?:mucha )?sangre|sangr\\w+ (?:\\w+ ){0,4}no (?:le |me |se )?(?:para|deja|detiene)",
            "inconsciente|no (?:reacciona|responde ni se mueve|despierta)|desmay(?:o|ado|ada|e|a)",
            "(?:se )?ha desplomado|se desplomo|perdi(?:o|do) el conocimiento",
            "infarto|(?:dolor|dolores|presion|pinchazos?) (?:\\w+ ){0,3}(?:en el|de|al) pecho",
            "me duele (?:\\w+ )?el pecho|derrame cerebral|\\bictus|convulsion\\w*",
            "ataque (?:epileptico|al corazon|cardiaco)",
            "sobredosis|intoxica(?:do|da|cion)|envenena\\w+|me he tragado|se ha tragado|se trago",
            "trague (?:\\w+ )?(?:lejia|pastillas|pila)|demasiadas pastillas",
            "anafila\\w+|reaccion alergica|shock alergico",
            "(?:garganta|lengua|cara|cuello|ojo|labios?) (?:se me |se le |muy |se |esta )?(?:\\w+ "
            ")?(?:hinch|inflam|cerr|cierr)\\w+",
            "hinch\\w+ (?:de |mucho )?(?:la |el )?(?:garganta|lengua|cara|cuello|ojo)",
            "ambulancia|(?:es una|emergencia) (?:emergencia|medica)|emergencia (?:medica|vital)",
            "de vida o muerte|(?:llamar|llame|llamen) (?:al )?(?:112|911|066)",
            "(?:le|me|lo|la) (?:ha )?atropell\\w+|quemadura grave",
        ),
        "legal_threat": (
            f"(?:mi|mis|un|una|nuestro|los|con|de|al) {_LAWYER}|{_LAWYER} (?:se pondra|te llamara|ya)",
            "demand(?:ar|are|aros|arlos|arles|arte|amos|arla|arlo)|(?:os|les|los|te|la|lo) demando",
            "(?:poner|interponer|presentar|meter)(?:les|os|te|los)? (?:una )?(?:demanda|denuncia)",
            "pongo una (?:demanda|denuncia)",
            "denunci(?:ar|are|aros|arlos|arles|arte|arla|a a)|(?:os|les|los|te) denuncio",
            "(?:acciones|medidas|via|vias) (?:legales|judiciales|judicial|legal)",
            "(?:en los|al|ir a|a) (?:tribunales|juzgados?|juicio)",
            "nos (?:vemos|veremos) en (?:en )?(?:los )?(?:tribunales|juzgados?|el juzgado|juicio)",
            "(?:llamar|llamo|ir|voy|avisar|acudir|denuncia|parte|reportar\\w*) (?:\\w+ )?(?:a|en) la "
            "policia|(?:oficina|instituto|agencia|inspeccion|direccion general|procuraduria) (?:\\w+ "
            ")?(?:de |del )?(?:consumo|consumidor)|"
            "\\bocu|\\bomic|facua|defensor del (?:paciente|pueblo|consumidor)|condusef|profeco|"
            "indecopi|sernac|burofax",
            "negligencia|mala praxis|danos y perjuicios|querella\\w*|mi seguro juridico",
        ),
        "fraud": (
            f"fraud\\w*|estaf\\w*|un timo|timad[oa]s?|{_PAYMENT} (?:\\w+ )?(?:no (?:autorizad|"
            f"reconocid)\\w*|fraudulent\\w*|indebid\\w*|sospechos\\w*|extran[oa]s?|desconocid\\w*|que "
            f"(?:yo )?no (?:\\w+ ){{0,2}}"
            "(?:reconozco|he hecho|hice|autorice|he autorizado|es mio|realice|conozco))",
            f"no (?:he )?(?:reconozco|autorizado|autorice|hice|hecho|realice|realizado) (?:\\w+ "
            f"){{0,2}}{_PAYMENT}",
            "sin mi (?:autorizacion|consentimiento|permiso)",
            f"(?:me|nos) (?:han |ha )?(?:robad[oa]|robaron|robo|hackea\\w+|clona\\w+|duplica\\w+|"
            f"suplanta\\w+) (?:\\w+ )?{_CARD}",
            f"{_CARD} (?:\\w+ )?(?:robada|clonada|hackeada|duplicada|suplantada)",
            "(?:perdi|he perdido|se me perdio|extravie|me robaron|robo de|perdida de) (?:\\w+ )?(?:la |"
            "mi )?tarjeta",
            f"(?:alguien|otra persona) (?:\\w+ )?(?:usa|uso|usado|usando|utiliz\\w+|tiene) (?:mi|mis|"
            f"{_CARD})(?: \\w+)?(?: tarjeta| cuenta| datos)?",
            "contracargo|devolver el recibo|anular el cargo|disputar (?:\\w+ )?(?:cargo|pago)|phishing",
            "suplantacion|robo de identidad|me hackearon|chantaj\\w+",
        ),
        "minor": (
            f"(?:tengo|cumpli|acabo de cumplir|voy a cumplir) (?:solo |apenas |casi )?{_CHILD} an(?:os|itos)",
            f"tengo (?:solo |apenas )?{_CHILD}(?:$| y (?:mis?|no|quiero|soy|me|necesito|vivo|estoy) )",
            "(?:soy|aun soy|todavia soy) (?:una? )?(?:menor(?: de edad)?|nin[oa]|chic[oa] de 1[0-7])",
            "(?:no soy|aun no soy|todavia no soy) mayor de edad",
            "(?:no tengo|aun no tengo|todavia no tengo) (?:los )?18",
            "sin (?:el permiso|que (?:se enteren|lo sepan|lo sepa|se entere|sepan)) (?:de )?(?:mis? "
            ")?(?:padres?|madre|mama|papa)",
            "sin (?:mis|el permiso de mis) padres",
            "mis? (?:padres|madre|mama|papa) no (?:lo |se )?(?:puede\\w* |debe\\w* )?(?:sabe\\w*|entera\\w*)",
        ),
        "data_protection": (
            "rgpd|gdpr|lopd\\w*|(?:ley de )?proteccion de datos",
            "derecho (?:al olvido|de (?:supresion|acceso|rectificacion|oposicion|cancelacion))",
            "derechos arco|habeas data|agencia espanola de proteccion",
            "(?:borr|elimin|suprim|cancel|destruy|quit)\\w+ (?:\\w+ )?(?:todos )?(?:mis|de mis|los) "
            "datos(?: personales)?(?! de (?:la reserva|envio))",
            "(?:borr|elimin)\\w+ (?:todo lo que|la informacion que) (?:ten\\w+|guard\\w+) (?:de|sobre) mi",
            "copia de (?:todos )?mis (?:datos|registros)",
            "que datos (?:mios |personales )?(?:teneis|tienen|tienes|guard\\w+|almacen\\w+)(?: \\w+)?(?: "
            "(?:de|sobre) mi)?",
            "acceso a mis datos",
            "(?:habeis|han|has|ha) (?:vendido|compartido|cedido|filtrado|publicado|pasado|usado) mis? "
            "(?:datos|numero|fotos?|telefono|informacion)",
            "(?:vend|compart|filtr|cedi)\\w+ mis datos|retir\\w+ (?:mi|el) consentimiento",
            "filtracion de datos",
        ),
    },
    not_meant=(
        "me muero (?:de|por) \\w+|para morirse|de morirse|muert[oa] de (?:risa|hambre|sueno|miedo)",
        "(?:quiero|ganas de) morir(?:me)? de (?:risa|verguenza)|escuadron suicida",
        f"(?:soy|es|de|amig[oa]|herman[oa]|prim[oa]|marido|mujer|padre|madre|hij[oa]|vecin[oa]|como|"
        f"trabajo de) (?:un |una |de )?{_LAWYER}",
        f"mi {_LAWYER} (?:me )?(?:os |les )?(?:ha )?(?:recomend\\w+|viene|va con)",
        f"(?:amig[oa]|prim[oa]|vecin[oa]|herman[oa]) {_LAWYER}|{_LAWYER} (?:amig[oa]|que me recomendo)",
        "(?:tuve|tuvo|sufri|sufrio|hace \\w+ \\w+ tuve) un (?:infarto|ictus) (?:hace|en|el ano|cuando|"
        "de joven)|(?:antecedentes|historial) de \\w+|(?:casi|por poco) me da un (?:infarto|ataque)|"
        "me va a dar un infarto|"
        "(?:de (?:pequen[oa]|nin[oa]|joven)|hace (?:\\w+ )?anos) (?:me )?(?:desmay\\w+|tuve \\w+)|"
        "conductor de ambulancias?|reaccion alergica hace \\w+ anos|me ahogo en un vaso de agua",
        "(?:en|de|por|bajo) demanda|(?:mucha|alta|gran) demanda|me demanda (?:mucho|tiempo)",
        "paseo de la policia|(?:soy|es|trabajo de|trabajo en la) policia|cerca del juzgado",
        "junto a los juzgados",
        f"(?:tengo|cumpli) {_CHILD} anos (?:de|como|siendo|con|en|trabajando|viniendo|comprando|usando|"
        f"viviendo|casad[oa]|fumando|sin (?!mis|permiso)) ?\\w+",
        f"cuando tenia {_CHILD}",
        f"(?:mi|el|la) (?:hij[oa]|nin[oa]|niet[oa]|sobrin[oa]|herman[oa]) (?:\\w+ )?tiene {_CHILD}",
        f"desde los {_CHILD}",
        "tarjeta (?:sanitaria|de (?:visita|fidelidad|regalo|socio|cliente|embarque|transporte))",
        "datos moviles|politica de privacidad",
    ),
)
