"""What must not wait for a model: danger to a person, law, fraud, and rights over data."""

from __future__ import annotations

from chalicelib.domain.rules.phrasebook import Phrasebook

RISK = Phrasebook(
    {
        "self_harm": {
            "en": r"kill(?:ing)? myself|end(?:ing)? my (?:own )?life|suicid\w*|(?:want|wanna|going|like|"
            r"rather) (?:to )?(?:die|be dead)|hurt(?:ing)? myself|harm(?:ing)? myself|self harm|"
            r"cut(?:ting)? myself|no reason to live|better off dead|dont want to (?:live|be alive|go on "
            r"living)|take my own life",
            "es": r"suicid\w*|matarme|quitarme la vida|acabar con mi vida|(?:me )?quiero morir(?:me)?|no "
            r"quiero (?:seguir )?(?:vivir|viviendo)|hacerme dano|autolesi\w*|cortarme las venas|ganas de "
            r"(?:morir|vivir)|mejor muert[oa]",
            "pt": r"suicid\w*|me matar|tirar a minha vida|tirar minha vida|quero morrer|nao quero (?:mais "
            r")?viver|me machucar|automutil\w*|acabar com (?:a )?minha vida",
            "fr": r"suicid\w*|me tuer|me suicider|mettre fin a mes jours|(?:je veux|envie de) mourir|plus "
            r"envie de vivre|me faire du mal|m automutil\w*|en finir avec la vie",
            "de": r"suizid\w*|selbstmord\w*|mich (?:selbst )?(?:um ?bringen|umzubringen|toten|verletzen)|"
            r"(?:will|mochte) (?:nicht mehr leben|sterben)|mir (?:etwas|was) an ?(?:zu)?tun|das leben "
            r"nehmen|mich ritzen",
            "it": r"suicid\w*|uccidermi|ammazzarmi|togliermi la vita|farla finita|voglio morire|non voglio "
            r"piu vivere|farmi del male|autolesion\w*",
        },
        "emergency": {
            "en": r"(?:cant|cannot|can not|couldnt|unable to|struggling to|hard to|difficult to|trouble|"
            r"difficulty|problems) (?:\w+ )?breath(?:e|ing)?|(?:cant|cannot|unable to) swallow|(?:wont|"
            r"doesnt|not|hasnt|isnt|cant) (?:stop(?:ped|ping)? (?:the )?bleeding|stop bleeding)|bleeding "
            r"(?:\w+ ){0,3}(?:wont|doesnt|not|hasnt) stop\w*|bleeding (?:heavily|a lot|badly|nonstop|non "
            r"stop|profusely)|unconscious|passed out|faint(?:ed|ing)|heart attack|chest pain|having a "
            r"stroke|overdos\w+|poison(?:ed|ing)|anaphyla\w+|allergic (?:reaction|shock)|(?:throat|tongue|"
            r"face|neck|eye) (?:is |are )?(?:\w+ )?(?:swelling|swollen|closing)(?: (?:up|shut|fast|a lot))?|"
            r"ambulance|seizure|medical emergency|life or death|swallowed (?:a|the|my) (?:crown|tooth|"
            r"needle|instrument|bleach|filling)",
            "es": r"no (?:puedo|puede|podemos|consigo|logro) (?:\w+ )?(?:respirar|tragar)|(?:me|le) "
            r"(?:cuesta|falta)(?: \w+)? (?:respirar|el aire|aire)|ahog(?:o|ando|a)|asfixi\w+|no (?:me |le |"
            r"se )?(?:para|deja|paro|detiene)(?:n)?(?: de)? (?:sangrar|el sangrado|la hemorragia|la sangre)|"
            r"hemorragia|sangr(?:o|a|ando) (?:mucho|muchisimo|sin parar|a chorros)|inconsciente|desmay\w+|"
            r"perdi(?:o|do) el conocimiento|infarto|dolor (?:en el|de) pecho|derrame cerebral|\bictus|"
            r"sobredosis|intoxica\w+|envenena\w+|anafila\w+|reaccion alergica|shock alergico|ambulancia|"
            r"convulsion\w*|(?:garganta|lengua|cara|cuello|ojo) (?:se me |se le |muy |se )?(?:\w+ "
            r")?(?:hinch|inflam|cerr|cierr)\w+|hinch\w+ (?:de )?(?:la |el )?(?:garganta|lengua|cara|cuello|"
            r"ojo)|emergencia medica|de vida o muerte|me he tragado",
            "pt": r"nao (?:consigo|consegue) (?:respirar|engolir)|falta de ar|nao para de sangrar|"
            r"hemorragia|sangrando muito|desmai\w+|inconsciente|infarto|enfarte|dor no peito|\bavc|overdose|"
            r"envenena\w+|anafila\w+|reacao alergica|ambulancia|convuls\w+",
            "fr": r"(?:n arrive (?:pas|plus) a|peux (?:pas|plus)|du mal a|difficultes? a) respirer|n arrete "
            r"pas de saigner|saigne (?:beaucoup|enormement|sans arret)|hemorragie|inconscient\w*|evanoui\w*|"
            r"perdu connaissance|crise cardiaque|douleur (?:a|dans) la poitrine|\bavc|overdose|empoisonn\w+|"
            r"anaphyla\w+|choc allergique|reaction allergique|ambulance|convulsions?",
            "de": r"(?:keine luft|nicht (?:mehr )?atmen|atemnot|schwer atmen|kaum luft)|hort nicht auf zu "
            r"bluten|blutet stark|starke blutung|bewusstlos\w*|ohnmacht\w*|ohnmachtig|herzinfarkt|schmerzen "
            r"in der brust|brustschmerz\w*|schlaganfall|uberdosis|vergift\w+|anaphyla\w+|allergische "
            r"reaktion|allergischer schock|krankenwagen|notarzt|krampfanfall",
            "it": r"non (?:riesco a|posso) respirare|fatico a respirare|manca il respiro|non smette di "
            r"sanguinare|emorragia|sanguin\w+ molto|svenut[oa]|incosciente|perso conoscenza|infarto|dolore "
            r"al petto|\bictus|overdose|avvelena\w+|anafila\w+|reazione allergica|shock anafilattico|"
            r"ambulanza|convulsion\w+",
        },
        "legal_threat": {
            "en": r"(?:my|our|the|(?<!am )(?<!im )(?<!as )a) (?:lawyers?|attorneys?|solicitors?)(?! "
            r"(?:friend|clinic|dental))|lawsuit|su(?:e|ing) (?:you|u|them|your|the (?:clinic|company|shop))|"
            r"(?:will|going to|gonna|ill|could|can) sue|legal (?:action|proceedings|steps|complaint|advice|"
            r"consequences)|take (?:you|this|them|it) to court|see you in court|small claims|press charges|"
            r"police report|report(?:ing)? (?:you|this|it|them) to (?:the )?(?:police|authorit\w+|ombudsman|"
            r"consumer|medical|dental|health|better)|(?:consumer|trading) (?:protection|rights|standards|"
            r"affairs)|ombudsman|malpractice|negligence",
            "es": r"(?:mi|mis|un|una|nuestro|el|los|con|de) abogad[oa]s?|demand(?:ar|are|aros|arlos|arles|"
            r"arte|o|amos|arla)|(?:poner|interponer|presentar|meter)(?:les|os|te)? una (?:demanda|denuncia)|"
            r"denunci(?:ar|are|aros|arlos|arles|arte|arla|a a)|(?:acciones|medidas|via) (?:legales|"
            r"judiciales|judicial|legal)|(?:en los|al|ir a) (?:tribunales|juzgado|juicio)|nos vemos en "
            r"(?:los )?(?:tribunales|el juzgado)|(?:a la|en la) policia|(?:oficina|instituto|agencia|"
            r"inspeccion|direccion general) (?:\w+ )?(?:de )?consumo|\bocu|\bomic|facua|defensor del "
            r"(?:paciente|pueblo|consumidor)|negligencia|mala praxis|profeco|indecopi|sernac|burofax",
            "pt": r"(?:meu|minha|um|uma|o) advogad[oa]|processar (?:voces|vcs|voce|a empresa)|vou processar|"
            r"acao judicial|medidas (?:legais|judiciais)|procon|na justica|reclame aqui|denuncia(?:r|rei)?|"
            r"na policia|boletim de ocorrencia|negligencia|livro de reclamacoes",
            "fr": r"(?:mon|ma|un|une) avocate?|poursui(?:vre|tes) (?:judiciaires?|en justice)|porter "
            r"plainte|plainte contre|au tribunal|en justice|action en justice|a la police|dgccrf|mise en "
            r"demeure|mediateur|negligence",
            "de": r"(?:mein(?:en|em)?|ein(?:en|em)?|zum|meine) (?:anwalt|anwaltin|rechtsanwalt)|"
            r"rechtsanwalt|verklag\w*|rechtliche schritte|vor gericht|anzeige (?:erstatten|erstatte|gegen)|"
            r"anzeigen werde|bei der polizei|zur polizei|verbraucherschutz|verbraucherzentrale|"
            r"schadens?ersatz|klage einreichen|behandlungsfehler|kunstfehler",
            "it": r"(?:mio|mia|un|una|il|al) avvocat[oa]|avvocat[oa]|denunci(?:o|are|arvi|ero)|querel\w+|"
            r"azion[ei] legal[ei]|vie legali|in tribunale|far[oe] causa|farvi causa|ai carabinieri|alla "
            r"polizia|associazione consumatori|codacons|negligenza|diffida",
        },
        "fraud": {
            "en": r"charge ?backs?|disput(?:e|ing|ed) (?:the|this|a|my|that|your) (?:\w+ )?(?:charge|"
            r"payment|transaction)|(?:unauthori[sz]ed|fraudulent|unknown|unrecogni[sz]ed|suspicious) (?:\w+ "
            r")?(?:charge|payment|transaction|transfer|purchase|withdrawal)s?|fraud\w*|scam\w*|identity "
            r"theft|stole my|stolen (?:card|money|identity|wallet)|(?:card|identity|account|wallet|phone) "
            r"(?:was |has been |got |is |were )?(?:stolen|hacked|compromised)|hacked|someone (?:else "
            r")?(?:is using|used|has) my (?:\w+ )?(?:card|account|identity|details)|phishing",
            "es": r"fraud\w*|estaf\w*|timo|timad[oa]|(?:cargo|cobro|pago|compra|transaccion)(?:s|es)? (?:no "
            r"(?:autorizad|reconocid)\w*|fraudulent\w*|indebid\w*|que no (?:reconozco|he hecho|hice))|no "
            r"(?:reconozco|he autorizado|autorice) (?:\w+ )?(?:cargo|cobro|pago|compra)|(?:me|nos) (?:han "
            r")?(?:robad[oa]|robaron|hackea\w+|clona\w+|duplica\w+) (?:\w+ )?(?:la |el )?(?:tarjeta|cuenta|"
            r"dinero|identidad|movil)|contracargo|devolver el recibo|phishing|suplantacion|robo de identidad",
            "pt": r"fraud\w*|(?:e|foi|um|cai (?:em|num|no)) golpe|golpista|estorno|(?:cobranca|compra|"
            r"transacao|pagamento) (?:indevid\w*|nao (?:autorizad|reconhec)\w*)|(?:cartao|conta) (?:foi "
            r")?(?:roubad|clonad|hackead|invadid)\w*|phishing",
            "fr": r"fraud\w*|arnaqu\w*|escroqu\w*|(?:debit|paiement|prelevement|achat)s? (?:non autorise|"
            r"frauduleux|inconnu)\w*|(?:carte|compte) (?:a ete )?(?:volee?|piratee?|vole)|usurpation|"
            r"phishing|hameconnage|retrofacturation",
            "de": r"betrug\w*|betrog\w*|abzock\w*|(?:unbefugt|nicht autorisiert|unberechtigt|unbekannt)\w* "
            r"(?:abbuchung|zahlung|buchung)\w*|ruckbuchung|ruckbuchen|(?:karte|konto) (?:wurde "
            r")?(?:gestohlen|gehackt)|gehackt|phishing|identitatsdiebstahl",
            "it": r"frod\w*|truff\w*|(?:addebit|pagament|acquist)[oi] (?:non (?:autorizzat|riconosciut)|"
            r"fraudolent|sospett)\w*|(?:carta|conto) (?:e stat[oa] )?(?:rubat|clonat|hackerat)\w*|"
            r"hackerat\w*|phishing|furto d identita|storno",
        },
        "data_protection": {
            "en": r"gdpr|ccpa|(?:delete|erase|remove|forget) (?:all )?(?:my|of my) (?:personal )?(?:data|"
            r"information|details|records?|account and data)|right to (?:be forgotten|erasure|access)|data "
            r"protection|(?:copy|export) of (?:all )?my (?:personal )?(?:data|information|records)|subject "
            r"access request|data breach|sold my data|shared my data",
            "es": r"rgpd|lopd\w*|proteccion de datos|(?:borr|elimin|suprim|cancel)\w+ (?:todos )?(?:mis|de "
            r"mis) datos|derecho (?:al olvido|de (?:supresion|acceso|rectificacion))|copia de (?:todos "
            r")?mis datos|(?:habeis|han|has) (?:vendido|compartido|cedido|filtrado) mis datos|agencia "
            r"espanola de proteccion",
            "pt": r"lgpd|rgpd|protecao de dados|(?:apag|exclu|delet|elimin)\w+ (?:todos )?(?:os )?meus "
            r"dados|vazaram meus dados",
            "fr": r"rgpd|cnil|protection des donnees|(?:supprim|effac)\w+ (?:toutes )?mes donnees|droit a l "
            r"oubli",
            "de": r"dsgvo|datenschutz(?:verstoss|beauftragt\w*|anfrage|beschwerde)|meine daten (?:loschen|"
            r"entfernen)|(?:losch\w+|entfern\w+) (?:sie )?(?:alle )?meine(?:r)? (?:personlichen )?daten|"
            r"loschung meiner daten|auskunft uber meine daten",
            "it": r"gdpr|protezione dei dati|(?:cancell|elimin)\w+ (?:tutti )?(?:i )?miei dati|diritto all "
            r"oblio|garante (?:della|per la) (?:privacy|protezione)",
        },
    }
)
