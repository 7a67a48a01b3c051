"""How anger, complaints, threats to leave and worn-out patience sound."""

from __future__ import annotations

from chalicelib.domain.rules.phrasebook import Phrasebook

FEELING = Phrasebook(
    {
        "complaint": {
            "en": r"(?:make|making|file|filing|lodge|lodging|raise|submit|submitting|register|place|leave|"
            r"open|send|write|report|have|got|take|issue|put in) (?:\w+ ){0,3}(?:complaints?|reclamations?|"
            r"consumer claim)|(?:want|need|like|wish|have|going|help|how|where|can i|trying) (?:to "
            r")?complain|i(?:m| am) complaining|(?:formal|official|this) complaint|complaint (?:against|"
            r"about|form)",
            "es": r"(?:poner|presentar|hacer|interponer|tramitar|dejar|formular|quiero|tengo|registrar|"
            r"levantar) (?:\w+ ){0,2}(?:quejas?|reclamacion(?:es)?|reclamos?)|hojas? de reclamacion(?:es)?|"
            r"(?:quiero|voy a|necesito|quisiera) (?:quejarme|reclamar)|libro de (?:reclamaciones|quejas)",
            "pt": r"(?:fazer|registrar|abrir|quero|apresentar|tenho) (?:\w+ ){0,2}(?:reclamac(?:ao|oes)|"
            r"queixas?)|(?:quero|vou) reclamar",
            "fr": r"(?:faire|deposer|formuler|adresser|porter) (?:\w+ ){0,2}(?:reclamations?|plainte)|"
            r"(?:veux|souhaite|voudrais) (?:me plaindre|reclamer)",
            "de": r"beschwer(?:de|en|e)|(?:mich|will mich) (?:zu )?beschweren|reklam(?:ation|ieren)",
            "it": r"(?:fare|presentare|sporgere|inviare) (?:\w+ ){0,2}(?:reclam[oi]|lamentel[ae])|(?:voglio|"
            r"vorrei) (?:lamentarmi|reclamare|fare reclamo)",
        },
        "anger": {
            "en": r"(?:this|that|it|which) (?:is|was|has been) (?:\w+ ){0,2}(?:ridiculous|unacceptable|"
            r"outrageous|absurd|bullshit|pathetic|insane|disgrace|disgraceful|disgusting|appalling|"
            r"scandal\w*|infuriating|frustrating|joke|nonsense|crap|shit|rip ?off)|(?:absolutely|totally|"
            r"completely|so|utterly) (?:ridiculous|unacceptable|outrageous|useless|frustrating)|"
            r"unacceptable|(?:worst|terrible|horrible|awful|appalling|disgusting|useless|pathetic|shit|"
            r"shitty|crap|crappy|lousy|dreadful|abysmal|rubbish) (?:\w+ )?(?:service|support|company|clinic|"
            r"experience|bot|place|shop|store|assistance|staff|people|communication|treatment by)|"
            r"(?:service|support|experience|staff) (?:is|was|were|has been) (?:\w+ )?(?:terrible|horrible|"
            r"awful|appalling|disgusting|useless|pathetic|shit|crap|rude|the worst)|(?:im|i am|i feel|"
            r"feeling|we are|getting) (?:\w+ ){0,2}(?:angry|furious|fed up|pissed|outraged|livid|disgusted|"
            r"disappointed|frustrated|annoyed|unhappy|dissatisfied|upset)(?! stomach)|fed up|sick (?:and "
            r"tired )?of (?:this|you|waiting|your|it)|you(?: guys| people| all| are|re| lot)* (?:suck|(?:so "
            r")?(?:useless|incompetent|liars?|thieves|a joke|crooks|scammers|rude))|how dare|waste of (?:my "
            r")?(?:time|money)|wasting my time|shame on you|wtf|what the (?:fuck|hell)|fuck\w*|bullshit|for "
            r"(?:fucks|gods|christs) sake|ffs|assholes?|idiots?|morons?|stupid (?:bot|company|clinic|people|"
            r"system|machine|answers?)|god ?dam\w*|damn(?:ed)? (?:it|you|bot)|piece of (?:shit|crap)|screw "
            r"you|go to hell",
            "es": r"(?:es|esto es|me parece|parece|que|vaya) (?:\w+ )?(?:verguenza|vergonzos[oa]|"
            r"inaceptable|indignante|ridicul[oa]|intolerable|tomadura de pelo|lamentable|falta de respeto|"
            r"desastre|mierda|basura|cachondeo)|inaceptable|(?:pesim|horribl|terribl|malisim|nefast|"
            r"asqueros|lamentabl|vergonzos)\w+ (?:\w+ )?(?:servicio|atencion|trato|experiencia|clinica|"
            r"empresa|tienda|sitio|bot)|(?:servicio|atencion|trato|experiencia) (?:\w+ ){0,3}(?:pesim[oa]|"
            r"horrible|terrible|mal[oa]|malisim[oa]|fatal|nefast[oa]|de mierda|lamentable|vergonzos[oa])|"
            r"(?:peor) (?:\w+ )?(?:servicio|atencion|clinica|empresa|experiencia|trato)|(?:estoy|estamos|"
            r"muy|super|bastante|me tienen|me teneis) (?:\w+ )?(?:enfadad|enojad|molest|indignad|hart|"
            r"furios|decepcionad|cabread|frustrad|disgustad|descontent|insatisfech|encabronad|"
            r"emputad)[oa]s?|hart[oa]s? de (?:que|esperar|est\w+|ustedes|vosotros|todo)|no sirven? (?:para|"
            r"de) nada|que (?:asco|verguenza|poca seriedad|falta de)|(?:son|sois|eres) (?:\w+ "
            r")?(?:inutil(?:es)?|sinverguenzas?|ladron(?:es)?|incompetentes?|idiotas?|mentiros[oa]s?|un "
            r"desastre|unos? \w*mierda\w*)|sinverguenzas?|joder|mierda|puta|hijos? de puta|carajo|"
            r"pendej[oa]s?|cabron(?:es)?|tomadura de pelo|perd(?:er|iendo|ida) (?:de |el |mi )?tiempo|ni "
            r"puto|bot (?:inutil|tonto|estupido)",
            "pt": r"(?:e|isso e|que|um|uma) (?:\w+ )?(?:absurdo|vergonha|inaceitavel|ridicul[oa]|palhacada|"
            r"desrespeito|descaso|lixo|merda)|inaceitavel|(?:pessim|horrivel|terrivel)\w* (?:atendimento|"
            r"servico|experiencia|empresa)|(?:atendimento|servico) (?:\w+ ){0,2}(?:pessimo|horrivel|"
            r"terrivel|ruim|lixo)|pior (?:atendimento|servico|empresa)|(?:estou|to|tou|muito) (?:\w+ "
            r")?(?:irritad|furios|decepcionad|indignad|frustrad|chatead|cansad)[oa]|perda de tempo|porra|"
            r"merda|caralho|puta que pariu|idiotas?|incompetentes?|palhacada",
            "fr": r"(?:c est|est|tout a fait|totalement) (?:\w+ ){0,2}(?:inacceptable|inadmissible|"
            r"scandaleux|honteux|une honte|ridicule|n importe quoi|lamentable|nul)|inadmissible|"
            r"inacceptable|(?:pire|mauvais|horrible|lamentable|deplorable) (?:\w+ )?(?:service|experience|"
            r"accueil|entreprise)|(?:service|accueil) (?:\w+ ){0,2}(?:nul|horrible|lamentable|deplorable|"
            r"catastrophique)|(?:suis|sommes) (?:\w+ ){0,2}(?:furieu\w+|en colere|decue?|enervee?|"
            r"mecontente?|frustree?|scandalisee?)|marre de (?:vous|tout|attendre|ce|cette|ca)|ras le bol|"
            r"perte de temps|merde|putain|incompetents?|foutage de gueule|vous (?:vous )?(?:moquez|foutez) "
            r"de",
            "de": r"(?:ist|war|echt|so) (?:\w+ ){0,3}(?:unverschamt\w*|inakzeptabel|lacherlich|frechheit|"
            r"unmoglich|skandal|katastrophe|zumutung|unfassbar)|frechheit|unverschamt\w*|inakzeptabel|"
            r"(?:schlechte[rs]?t?e?r?|miserable[rs]?|schrecklich\w*) (?:service|kundenservice|erfahrung|"
            r"behandlung durch)|(?:service|support) (?:\w+ ){0,3}(?:schlecht|miserabel|katastroph\w*|mies)|"
            r"(?:bin|ich bin) (?:\w+ ){0,3}(?:wutend|sauer|enttauscht|verargert|stinksauer|unzufrieden|"
            r"frustriert)|(?:habe|hab) (?:\w+ ){0,2}die (?:nase|schnauze) voll|zeitverschwendung|scheiss\w*|"
            r"verdammt\w*|idioten?|inkompetent\w*|saftladen|verarsch\w*",
            "it": r"(?:e|sono|davvero|assolutamente) (?:\w+ ){0,2}(?:inaccettabile|vergognos[oa]|una "
            r"vergogna|ridicolo|scandalos[oa]|indecente|assurdo|schifo)|inaccettabile|vergogna|"
            r"(?:pessim[oa]|peggior\w*|terribile|orribile) (?:servizio|assistenza|esperienza|azienda|"
            r"trattamento)|(?:servizio|assistenza) (?:\w+ ){0,2}(?:pessim[oa]|terribile|orribile|scadente|"
            r"schifo)|(?:sono|siamo) (?:\w+ ){0,2}(?:arrabbiat|furios|delus|incazzat|indignat|stuf|frustrat|"
            r"insoddisfatt)[oai]|perdita di tempo|cazzo|merda|stronz[oi]|incompetenti?|presa in giro|che "
            r"schifo",
        },
        "leaving": {
            "en": r"(?:never|not|wont|will not) (?:be )?(?:coming back|come back|return|returning|using you|"
            r"use you|buy(?:ing)? from you)(?: again)?|(?:leave|leaving|switch|switching|go|going|move|"
            r"moving|change|changing) (?:to )?(?:(?:another|a different) (?:clinic|dentist|doctor|company|"
            r"provider|bank|shop|store|brand|place|supplier|carrier|school|hotel|gym)|a competitor|the "
            r"competition|your competitors?|elsewhere|somewhere else)|lost (?:me as )?a (?:\w+ "
            r")?(?:customer|patient|client)|(?:bad|negative|terrible|1 star|one star|horrible) reviews?|"
            r"review you|tell everyone|warn (?:everyone|people|others)",
            "es": r"no (?:vuelvo|volvere|volveremos|pienso volver|voy a volver|vuelvo mas)(?: \w+)?|me "
            r"(?:voy|cambio|ire|cambiare) (?:a|con|de) (?:otr[oa] (?:clinica|sitio|dentista|empresa|"
            r"compania|tienda|lado)|la competencia|clinica|dentista)|(?:mala|pesima|negativa) (?:resena|"
            r"opinion|critica|valoracion)|resena (?:mala|negativa)|una (?:sola )?estrella|(?:perd\w+) (?:a "
            r")?un[oa]? client\w+|(?:contar|avisar)(?:selo)? a (?:todo el mundo|todos)",
            "pt": r"nunca mais (?:volto|compro|venho|uso)|nao volto mais|vou (?:para|pra) (?:a concorrencia|"
            r"outr[oa])|perderam (?:um|uma) cliente|avaliacao negativa|uma estrela",
            "fr": r"(?:reviendrai|reviens|reviendrons) (?:plus|jamais|pas)|plus jamais chez vous|aller "
            r"(?:chez|a) (?:un concurrent|la concurrence|ailleurs)|perdu (?:un|une) cliente?|avis negatif|"
            r"mauvais avis|une etoile",
            "de": r"nie wieder|(?:komme|kaufe) (?:\w+ )?(?:nicht|nie) (?:mehr|wieder)|(?:wechsle|wechsel|"
            r"gehe) (?:\w+ )?(?:zur konkurrenz|woanders\w*|zu einem anderen)|kunden verloren|(?:schlechte|"
            r"negative) bewertung|ein stern",
            "it": r"non (?:torno|tornero|verro|compro) (?:piu|mai)|(?:vado|passo|cambio) (?:\w+ )?(?:alla "
            r"concorrenza|da un altro|altrove)|perso un cliente|recensione negativa|una stella",
        },
        "repeated": {
            "en": r"already (?:told|said|explained|asked|answered|sent|given|gave|mentioned|wrote)(?! (?:my|"
            r"the) (?:dentist|doctor))|(?:second|third|fourth|fifth|tenth|hundredth|\d+(?:nd|rd|th)) time "
            r"(?:i|that i|im|ive|asking|now)|how many times(?! (?:a|per|can|should|in) )|(?:two|three|four|"
            r"five|several|many|multiple|\d+) times (?:already|now)|(?:told|asked|said|explained|written|"
            r"wrote|called|emailed|messaged)(?: \w+){0,4} (?:twice\b|(?:\d+|two|three|four|five|several|"
            r"many|multiple|a hundred) times\b)|again and again|over and over|keep (?:asking|saying|"
            r"repeating|sending)|same (?:answer|thing|message|question|reply)(?: \w+)? (?:again|over|every)|"
            r"still (?:no (?:answer|reply|response|one|body)|nobody|waiting for (?:an|a|your|any) (?:answer|"
            r"reply|response|call))|waiting (?:for )?(?:\w+ ){0,2}(?:hours|days|weeks|months|ages|forever|"
            r"so long)",
            "es": r"ya (?:te |os |le |les |se )?(?:l[oa] )?(?:he |hemos )?(?:dij\w+|dicho|explique|"
            r"explicado|pregunte|preguntado|conteste|contestado|mande|mandado|envie|enviado|escribi|repeti|"
            r"repetido|comente|comentado)|(?:segunda|tercera|cuarta|quinta|decima|enesima) vez que|cuantas "
            r"veces|(?:dos|tres|cuatro|cinco|varias|muchas|mil|\d+) veces (?:ya|que|te|os|lo|le|les)|"
            r"(?:dicho|dije|preguntado|pedido|escrito|llamado)(?: \w+){0,3} (?:dos|tres|cuatro|cinco|varias|"
            r"muchas|mil|\d+) veces|ya (?:van|llevo|son) (?:\w+ )?(?:dos|tres|cuatro|varias|\d+)|llevo "
            r"(?:\w+ ){0,3}(?:esperando|intentando|horas|dias|semanas|meses)|otra vez lo mismo|siempre "
            r"(?:me )?(?:\w+ )?lo mismo|sigo (?:sin (?:respuesta|noticias)|esperando (?:respuesta|una "
            r"respuesta|que))|una y otra vez",
            "pt": r"ja (?:te |lhe )?(?:falei|disse|expliquei|perguntei|respondi|enviei|mandei)|(?:segunda|"
            r"terceira|quarta|milesima) vez que|quantas vezes|(?:duas|tres|varias|mil|\d+) vezes (?:ja|que)|"
            r"estou (?:\w+ )?esperando ha|sempre a mesma (?:coisa|resposta)|de novo a mesma",
            "fr": r"(?:ai|avons) deja (?:dit|explique|demande|envoye|repondu|ecrit)|(?:deuxieme|troisieme|"
            r"quatrieme|enieme) fois que|combien de fois|(?:deux|trois|plusieurs|\d+) fois (?:que|deja)|"
            r"toujours (?:la meme|pas de reponse|aucune reponse)|attends depuis",
            "de": r"(?:habe|hab|hatte)(?: \w+){0,4} (?:schon|bereits)(?: \w+){0,4} (?:gesagt|erklart|"
            r"gefragt|geschrieben|geschickt|mitgeteilt)|zum (?:zweiten|dritten|vierten|x ?ten|hundertsten) "
            r"mal|wie oft (?:noch|muss|soll)|immer (?:noch keine|das gleiche|dasselbe|die gleiche)|warte "
            r"(?:schon )?seit",
            "it": r"(?:ho|abbiamo) gia (?:detto|spiegato|chiesto|scritto|inviato|risposto)|gia detto|"
            r"(?:seconda|terza|quarta|ennesima) volta che|quante volte|(?:due|tre|diverse|molte|\d+) volte "
            r"(?:che|gia)|sempre la stessa (?:cosa|risposta)|aspetto da (?:giorni|ore|settimane)|ancora "
            r"nessuna risposta",
        },
        "not_helping": {
            "en": r"you (?:are |re |r )?(?:not|dont|do not|didnt|arent|cant|cannot|wont|never)(?: (?:being|"
            r"really|even|actually))? (?:help(?:ing|ful|ed)?|understand(?:ing)?|listen(?:ing)?|useful|"
            r"answer(?:ing)?|making sense)|(?:this|that)(?: (?:bot|chat|answer|conversation))? (?:doesnt|"
            r"does not|isnt|is not|didnt) (?:\w+ )?(?:help(?:ful|ing)?(?: me)?$|useful|answer\w*|working at "
            r"all|making sense)|useless(?: bot)?$",
            "es": r"no me (?:estas?|estais|estan|has|habeis|han) (?:\w+ )?(?:entendi\w+|ayud\w+|escuch\w+|"
            r"respond\w+)|no me (?:entiendes?|entendeis|entienden|escuchas?|escuchais|escuchan|haces caso|"
            r"estas ayudando)|no (?:te enteras|os enterais|se enteran|entiendes? nada)|(?:eso|esto|asi) no "
            r"(?:me )?(?:ayuda|sirve)(?: (?:de )?nada| para nada)?$|no me (?:ayudas|ayudais|ayudan)",
            "pt": r"(?:voce|vc|voces) nao (?:me )?(?:entende|esta (?:entendendo|ajudando)|ajuda|escuta)|"
            r"isso nao (?:me )?ajuda",
            "fr": r"(?:vous|tu) (?:ne |n )?(?:m |me )?(?:comprends?|comprenez|aidez|aides|ecoutez|ecoutes|"
            r"repondez) (?:pas|rien)|ca (?:ne )?m aide pas",
            "de": r"(?:du|sie|ihr) (?:versteh\w*|hilf\w*|helf\w*|hor\w*|antworte\w*)(?: \w+){0,3} (?:nicht|"
            r"nichts)|das hilft mir nicht",
            "it": r"non mi (?:capisci|capite|stai (?:capendo|aiutando|ascoltando)|aiuti|aiutate|ascolti|"
            r"aiuta)",
        },
    }
)
