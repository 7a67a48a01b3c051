"""How people ask for a person in French."""

from __future__ import annotations

from chalicelib.domain.rules.human_request.language import Language
from chalicelib.domain.rules.human_request.words import fr as words

LANGUAGE = Language(
    code="fr",
    requests={
        "transfer_chat": (
            r"(?:transfer\w+|redirig\w+|pass\w+|escalad\w+) (?:la|cette|ma|mon|ce) (?:conversation|"
            r"discussion|demande|chat|"
            r"dossier|appel)(?: (?:svp|stp|s il vous plait|maintenant|a un \w+))*$"
        ),
        "person_free": (
            rf"(?:{words.NAMED}|un \w+|une personne) (?:est il |est elle |serait |aurait |a |est )?(?:libre|"
            rf"disponible|une minute|un moment)|(?:y a|a) (?:t )?(?:il )?quelqu un qui (?:travaille|bosse|"
            rf"est la)|(?:joindre|trouver|contacter|avoir) quelqu un (?:du|de la|de|dans|chez|au)|(?:passez|"
            rf"mettez|transferez|redirigez|connectez) (?:moi|nous) (?:avec |vers |a )?(?:les gens|le "
            rf"personnel|l equipe|ceux) (?:du|de la|de|des)"
        ),
        "transfer_me": (
            r"(?:transferez|transfere|passez|passe|redirigez|redirige|connectez|connecte|basculez)(?: "
            r"(?:moi|nous))(?: (?:svp|stp|s il vous plait|maintenant|vite|tout de suite))*$|(?:transferez|"
            r"transferer|redirigez) (?:la|cette|ma) (?:conversation|discussion|demande|communication)$"
        ),
        "person_to_look": (
            rf"(?:{words.ANYONE}|une (?:vraie )?personne|un (?:vrai )?(?:humain|conseiller|employe|collegue|"
            rf"agent|responsable)) (?:peut|pourrait|doit|devrait|puisse|pourra)(?: (?:il|elle))? (?:\w+ "
            rf")?(?:etudier|examiner|regarder|voir|verifier|traiter|reprendre|prendre|lire|m expliquer|me "
            rf"guider|s occuper)|qu(?: une?| un de vos| quelqu)? ?(?:personne|humain|conseiller|collegue|un|"
            rf"employe) (?:me |m |s )(?:reponde|aide|appelle|rappelle|contacte|occupe|explique|ecrive)|"
            rf"(?:numero|telephone|ligne|contact) (?:pour|ou|d une?|d un|de) (?:\w+ )?(?:joindre|parler|"
            rf"avoir|contacter|personne|conseiller|responsable|quelqu)"
        ),
        "role_please": rf"^(?:{words.FILLER} )*{words.ROLE_ALONE}(?: {words.ROLE_ALONE}| reel| reelle)? "
        rf"{words.PLEASE}|^(?:{words.FILLER} )*{words.PLEASE} (?:{words.FILLER} )*{words.ROLE_ALONE}$",
        "department_please": rf"^(?:{words.FILLER} )*{words.DEPARTMENT} {words.PLEASE}$|^(?:{words.FILLER} "
        rf")*{words.PLEASE} (?:{words.FILLER} )*{words.DEPARTMENT}$",
        "person_to_act": (
            rf"(?:aimerais|voudrais|souhaite|souhaiterais|veux|demande|prefere|prefererais|faut|faudrait|"
            rf"apprecierais"
            rf") (?:bien )?(?:a ce )?(?:que |qu )(?:un|une|l un|l une)?(?: (?:de|d) (?:vos|tes|entre))? "
            rf"?{words.NAMED}"
            rf"|(?:faire|fasse|fassiez|etre) (?:rappeler|contacter|appeler|aider|rappelee?|contactee?|"
            rf"aidee?) par "
            rf"(?:un|une|l un|votre|quelqu|le|la)|{words.ANYONE}(?: \w+){{0,2}} (?:peut|pourrait|peux|puisse|"
            rf"va|"
            rf"veut|"
            r"voudrait)(?: \w+){0,2} (?:s occuper|prendre|jeter|regarder|voir|lire|m aider|me parler|"
            r"verifier)"
        ),
        "reach_department": (
            rf"(?:joindre|contacter|avoir|passez moi|passe moi|parler (?:a|au|avec)|en (?:relation|contact|"
            rf"communication|ligne) avec) (?:le |la |l |les |votre )?{words.DEPARTMENT}|{words.WISH} (?:d |"
            rf"de |du )?"
            rf"(?:le |la |l |les |votre )?(?:service )?(?:technique|commercial|client\w*|comptabilite|"
            rf"facturation|apres "
            rf"vente|sav|recouvrement|juridique|livraisons?|retours|reclamations?|contentieux|resiliation|"
            rf"qualite|"
            rf"hotline|standard|secretariat)$"
        ),
        "put_me_through": (
            rf"(?:mettez|mettre|mets|mettriez) (?:moi |nous |me )?en (?:relation|contact|communication|"
            rf"ligne) avec "
            rf"(?!(?:(?:un|une|le|la|ce|cette) )?{words.MACHINE}\b|mon |ma |mes |thing)\w+|(?:appelle|"
            rf"appelez|trouve|trouvez|"
            rf"cherche|cherchez|donne|donnez|file|filez|amene|amenez|ramene|ramenez)(?: moi| nous)? "
            rf"{words.ANYONE}(?! "
            rf"(?:pour (?!m )|d autre))|n ?importe (?:quel|quelle|lequel) {words.ROLE}|{words.ANYONE} (?:de |"
            rf"d )?(?:reel|vrai|"
            rf"humain|vivant|competent|qualifie|physique|plus haut)|(?:parler|discuter|chat|tchat|option|"
            rf"contacter) "
            rf"{words.ROLE_ALONE}$"
        ),
        "role_last": (
            rf"^(?!{words.THANKS}\b)\w+(?: \w+){{2,}}\n (?:{words.DETERMINER} )?{words.ROLE_ALONE}(?: "
            rf"{words.PLEASE})?(?=\Z)"
        ),
        "contact_me": (
            r"(?:merci|prie|prions|priere|veuillez|bien vouloir|demande|attends|attend)(?: de)?(?: bien)?(?: "
            r"vouloir)? (?:me |nous "
            r")(?:faire )?(?:rappeler|recontacter|contacter|appeler|telephoner|joindre)|(?:attends?|attente "
            r"d[e]?) (?:votre |vos |l |"
            r"un |d un |de votre )(?:appel|coup de fil|rappel)|(?:avez vous|vous avez|y a t il|il y a|ya|"
            r"veux|voudrais|par) (?:un |d un )?(?:chat|support|tchat) (?:en direct|live)|(?:vous "
            r")?(?:contacter|joindre|appeler|avoir|parler)(?: a)?(?: quelqu un| vous)? (?:par telephone|au "
            r"telephone|de vive "
            rf"voix)|{words.WISH} etre (?:aidee?|contactee?|rappelee?|ecoutee?|servie?|assistee?)(?: par "
            rf"telephone| au plus vite| "
            rf"vite|$)|{words.ANYONE} (?:pour|qui (?:peut|puisse|pourrait)) (?:m |me |nous )(?:aider|"
            rf"repondre|renseigner|parler|"
            rf"expliquer|depanner|assister)|{words.ANYONE} (?:me |m )?repond(?: |$)|{words.WISH} (?:faire "
            rf")?(?:remonter|escalader|expliquer|"
            rf"exposer|soumettre)(?: \w+){{0,3}} (?:a|aupres d) (?:un|une|votre|quelqu)|attend\w* "
            rf"(?:toujours |encore |enfin )*(?:que|qu|d) "
            r"(?:on |quelqu un |etre )(?:me |m )?(?:repond|rappel|appel|contact|aid|servi|pris)\w*|(?:a|avec|"
            r"vers) qui (?:est ce que "
            r")?(?:je )?(?:parle|m adresse|vois|demande|m adresser|parler)(?: je)? (?:pour|au sujet|"
            r"concernant|a propos|si|de)|"
            rf"{words.WISH} (?:voir |avoir )?(?:le|la|un|une|votre|ton) (?:patron|directeur|directrice|chef|"
            rf"responsable|gerant\w?|"
            rf"docteur|medecin|patronne)$|me passer (?:le |la |les |l ){words.DEPARTMENT}"
        ),
        "call_with": (
            rf"(?:{words.WISH}|planifier|fixer|programmer|organiser|attends|attend|attente|prendre|recevoir|"
            rf"avoir|^(?=appel|rappel|entretien|aide|assistance)) ?"
            rf"(?:d |de |du )?(?:\w+ ){{0,2}}?(?:(?:rendez vous|rdv|entretien) (?:tel|telephonique)|(?:appel|"
            rf"rappel|echange|"
            rf"contact|intervention|entretien|assistance|aide|reponse)(?: telephonique)?) (?:avec|d|de|par|"
            rf"du|de la part d) "
            rf"{words.GAP}(?:{words.ROLE}|{words.ANYONE})\b"
        ),
        "someone_calls": (
            r"(?:que|qu) (?:un|une|quelqu un|l un|l une|le|la|votre)(?: \w+){1,4} (?:me|m|nous) (?:rappelle|"
            r"appelle|"
            r"contacte|recontacte|telephone|reponde|aide|assiste)|(?:on|quelqu un|qqn) (?:peut|pourrait|"
            r"va)(?: t)?(?: "
            r"on| il)? (?:me |m |nous )(?:appeler|rappeler|contacter|recontacter|telephoner)|(?:peut|"
            r"pourrait) on (?:me |m "
            r")(?:appeler|rappeler|contacter|recontacter|telephoner)"
        ),
        "someone_who": (
            rf"(?:{words.WISH}|il (?:me )?faut|faudrait|passe moi|passez moi|donnez moi|trouvez moi) (?:d |"
            rf"de |a |avoir |parler a "
            rf"|avec |bien )*(?:{words.ANYONE}|une personne|un humain) (?:qui|capable|competent|en "
            rf"mesure)(?! "
            rf"(?:(?:me |m |puisse |peut |vienne )*{words.ERRAND}))"
        ),
        "who_to_talk_to": (
            r"(?:a|avec|vers) qui (?:puis|dois|peut|faut|est ce que je (?:peux|dois)|je (?:peux|dois|parle "
            r"pour|m adresse)|on peut|s|m)(?: (?:je|il|on))?(?: (?:parler|m adresser|s adresser|adresser|"
            r"tourner|discuter|voir|me|contacter|pour))|qui (?:puis je|dois je|je (?:peux|dois)) "
            r"(?:contacter|appeler|joindre)|qui (?:peut|pourrait) (?:m|me) (?:aider|repondre|renseigner|"
            r"depanner)"
        ),
        "verb_target": rf"{words.TALK} {words.WITH} {words.GAP}(?:{words.ROLE}|"
        rf"{words.ALSO})\b{words.NOT_A_SERVICE}",
        "reach_target": (
            rf"(?:joindre|contacter|avoir|rencontrer|voir|attendre) {words.GAP}(?:{words.ROLE}|quelqu un|"
            rf"qqn)\b{words.NOT_A_SERVICE}"
            r"(?! (?:malade|agee?)\b)"
        ),
        "verb_anyone": (
            r"(?:veux|voudrais|souhaite|souhaiterais|aimerais|besoin de|puis je|peux|pourrais|est il "
            r"possible de|"
            r"possible de|comment|laissez moi|prefere) (?:je )?(?:parler|discuter|echanger|m entretenir) "
            r"(?:a|avec|au|aux) "
            r"(?!(?:vous|toi|lui|elle|eux|ma (?:femme|mere)|mon (?:mari|pere)|mes)\b|"
            rf"(?:(?:un|une|le|la|ce|cette|votre) )?{words.MACHINE}\b)\w+"
        ),
        "transfer": rf"{words.SEND} {words.GAP}(?:{words.ROLE}|{words.ALSO}|un)\b",
        "want_target": rf"{words.WANT} {words.GAP}{words.ROLE}\b{words.NOT_A_SERVICE}",
        "live_person": (
            r"(?:vrai|vraie|vrais|veritable) (?:personnes?|humaine?|humains|agents?|conseill(?:er|ere)|gens|"
            r"operateur|etre)|(?:personnes?|humaine?|agents?|conseill(?:er|ere)|operateur|interlocuteur|"
            r"assistant) (?:reel(?:le|s|les)?|humaine?s?|en chair et en os|vivante?|en direct|physique)"
        ),
        "human_help": r"(?:aide|assistance|support|contact|service|reponse|interlocuteur|intervention) "
        r"humaine?",
        "someone_help_me": (
            r"(?:quelqu un|quelquun|qqn)(?: \w+){0,2} (?:peut|pourrait|peux|pourrai|puisse|va)(?: \w+){0,3} "
            r"(?:aider|repondre|appeler|rappeler|renseigner|contacter|parler|expliquer)|(?:besoin|envie|"
            r"voudrais|veux|souhaite|aimerais|faut|passe moi|passez moi|trouvez moi)(?: \w+){0,2} (?:quelqu "
            r"un|quelquun|qqn|quelcun)\b(?! (?:pour (?!m |me |nous |parler|repondre|regler|resoudre)|qui "
            r"(?:nettoie|lave|garde|apporte|livre|m accompagne|accompagne)|sait|d autre (?:vien|pren|"
            r"recup)))|(?:que|qu) (?:quelqu "
            r"un|quelquun|qqn|une personne|un conseiller|un humain) (?:me|m|nous)"
        ),
        "someone_there": (
            r"(?:y a t il|il y a|ya|y a|est ce qu il y a|t il) (?:donc |encore |vraiment )?(?:quelqu un|"
            r"quelquun|qqn|un humain|une personne|un vrai humain)(?: de reel)? ?(?:ici|la|la bas|disponible|"
            r"en ligne|au bout|derriere|qui|avec qui|a qui|pour m|$)|quelqu un (?:est la|ici|la|m entend|me "
            r"lit)\b"
        ),
        "act_on_me": (
            r"(?:que|qu) (?:on|vous|l on) (?:me|m|nous) (?:rappelle|appelle|rappeliez|appeliez|contacte|"
            r"recontacte|contactiez|aide|reponde|prenne en charge|ecoute|telephone)|(?:que|qu) (?:on|vous|l "
            r"on|quelqu un) s "
            r"(?:occup\w+) (?:de (?:moi|nous|mon|ma|mes)|enfin)"
            rf"|(?:un|une|votre|le|la) (?:\w+ )?{words.NAMED}(?: reel| humain)? (?:peut|pourrait|peux|va)(?: "
            rf"il|"
            rf" elle| t il)?(?: "
            rf"\w+){{0,1}} (?:m appeler|me rappeler|m aider|me repondre|me contacter|repondre|m assister|"
            rf"me parler)|(?:y a|a) "
            rf"(?:t il |pas |donc |vraiment )*{words.ANYONE} d autre"
        ),
        "call_me": (
            r"(?:appelez|rappelez|appelle|rappelle|telephonez|telephone) (?:moi|nous)(?= (?:svp|stp|sur|s|"
            r"sil|"
            r"au|a|vite|maintenant|des|demain|aujourd|quand|rapidement|please|merci|par|pour|dans|ce|le|"
            r"en)\b|$)|(?:pouvez|pourriez|peux|pourrais) (?:vous |tu )?(?:m |me |nous )(?:appeler|rappeler|"
            r"contacter|recontacter|joindre|"
            r"telephoner)(?! (?:un|une|mon|ma|le|la)\b)|(?:etre|me faire) (?:rappelee?|appelee?)"
        ),
    },
    protests={
        "useless": rf"{words.MACHINE} (?:\w+ )?(?:est |c est |sont |trop |de |la |vraiment )*(?:nuls?|"
        rf"inutiles?|merde|"
        rf"pourris?|debiles?|catastrophe)",
        "no_answer": (
            r"personne (?:ne |n )?(?:me |m |nous )?(?:donne|apporte|a donne|prend|fait)(?: \w+){0,2} "
            r"(?:reponse|solution|suite|attention|charge|au serieux)"
        ),
        "not_understood": (
            r"(?:vous|tu|on|t|il|ca) (?:ne |n )?(?:me |m |nous )?(?:comprenez|comprends|comprend|ecoutez|"
            r"ecoutes|ecoute|aidez|aides|repondez pas|avez|as) (?:absolument |toujours |vraiment )?(?:pas|"
            r"rien|jamais|aucun\w*)(?: (?:compris|ce que|ma|mon|a ma|a ce|ecoute|mes|$)|$)|(?:ca|cela|ceci) "
            r"(?:ne )?(?:m |me |nous )?(?:aide|avance|sert) (?:pas|en rien|a rien)|(?:cette|ce|la|le) "
            r"(?:conversation|discussion|chat|bot|robot|chatbot)(?: \w+)? (?:ne )?(?:fonctionne|marche|mene|"
            r"sert|m aide|aide|comprend)(?: \w+)? (?:pas|rien)"
        ),
        "nobody_there": (
            r"(?:n y |n |y )a (?:donc |vraiment |toujours )?(?:personne|aucun (?:humain|etre humain|"
            r"conseiller))(?: (?:ici|la|pour|qui|derriere|en ligne|de reel|a qui)|$)|aucune? (?:etre humain|"
            r"humain|personne|conseiller|agent) (?:ne |n )?(?:repond|me|m|lit|est)|personne (?:ne |n "
            r")?(?:lit|repond|decroche|ecoute|(?:me|m) (?:a |ait |y |a jamais )?(?:repon|aid|rappel|appel|"
            r"contact|"
            r"recontact|ecout|compr|lit|prend|expliqu|donn|dit|renseign|tien|assist)\w*)|parler dans le vide|"
            r"parle a un mur"
        ),
        "automatic_answers": (
            r"(?:pas|plus|marre|assez|stop|ras le bol|arretez|que)(?: \w+){0,4} (?:reponses?|messages?) "
            r"(?:automatique\w*|automatisee?s?|toutes? faites?|de robots?|robots?|pre ?enregistre\w*|"
            r"preparees?)"
        ),
        "anyone_reading": (
            rf"(?:{words.ANYONE}|un humain|une personne|personne) (?:d humain )?(?:lit|me lit|travaille|"
            rf"regarde|"
            rf"m ecoute|"
            r"surveille|derriere|est derriere)(?! (?:le|dimanche|lundi|samedi))"
        ),
        "nobody_understands": (
            r"(?:personne) (?:ici )?ne (?:me |m |nous |veut |peut )*(?:comprends?|comprendre|aide|aider|"
            r"repond|repondre|ecoute|lit|rappelle|est la)|il n y a personne"
        ),
        "no_bot": (
            rf"(?:pas|plus|marre|assez|ras le bol|deteste|hais|stop|arretez|au lieu|plutot qu|jamais)(?: "
            rf"(?:dans|vide|envie|besoin|parler|discuter|echanger|avoir|affaire|a|avec|au|aux|de|d|des|du|"
            rf"ces|ce|cet|cette|un|une|le|la|les|votre|vos|que|qu|etre|continuer))* {words.MACHINE}"
        ),
    },
    refused_before=(
        r"(?:ne|n|(?<!peux )(?<!peut )(?<!pouvez )pas|plus|jamais)(?: (?:veux|veut|voudrais|souhaite|"
        r"souhaitons|desire|aimerais|ai|avons|est|a|cherche|demande|faut|pas|plus|besoin|de|d|que|a|"
        r"necessaire|oblige|envie|parler|avec|un|une|du|le|la|forcement|etre|aucun|aucune|nul|m|me|vraiment|"
        r"encore)){0,8}|(?:sans|au lieu de|au lieu d|plutot que de|plutot que|avant de|eviter de)(?: "
        r"(?:avoir|a|devoir|passer|parler|appeler|par|avec|aucun|un|une|le|la|de|au)){0,5}|(?:dois je|faut "
        r"il|est ce que je dois|doit on|est il necessaire de|suis je oblige de)(?: (?:appeler|passer|parler|"
        r"contacter|par|avec|a|un|une|avoir)){0,3}|(?:est ce que je|suis je en train de|que je|si je|suis "
        r"je|etes vous|es tu|vous etes|tu es|t es|est ce|c est|suis|etes|es|je suis)(?: (?:en|train|de|"
        r"parle|parler|discute|bien|vraiment|reellement|a|avec|un|une)){0,5}|(?:quel|quelle|quels|quelles|"
        r"combien de|combien d)"
    ),
    refused_after=rf"ou (?:bien )?(?:(?:a|avec|un|une|c|est|es|tu|vous|etes|au|un simple) )*{words.MACHINE}",
    told=(
        r"(?:(?:m|nous|lui|t) (?:a|ont|avait|avez) (?:dit|demande|indique|conseille|repondu|explique)|"
        r"(?:disent|dit|est ecrit|est marque))(?: \w+){0,6}(?: ,)?|^(?:(?:et|mais|ou|ok|merci|,) )*(?:si|s|"
        r"quand|lorsque|au cas ou)(?: (?:je|j|on|jamais|un jour|ai|avais|veux|plus tard|il|me))*|(?:que|qu|"
        r"il) (?:se )?(?:passe|arrive)(?: (?:t il|il|t))? (?:si|quand) (?:je|on|j)(?: \w+)?|(?:ma|mon|sa|"
        r"son|un|une) (?:soeur|sœur|frere|mari|femme|epouse|mere|pere|fils|fille|ami|amie|voisine?|chef|"
        r"copine?|patron)(?: (?:a|m|avait|qui|deja|lui))*|(?:hier|avant hier|la semaine derniere|deja|ai "
        r"deja)(?: (?:j|ai|eu|deja|on|m|a|parle))*|(?:dois je|devrais je|devrai je|(?<!que )faut il|doit on|"
        r"est ce "
        r"que je dois)(?: \w+){0,2}|(?:changer|modifier|corriger|nom|coordonnees)(?: (?:le|la|de|du|nom|"
        r"les))*|appeler personne"
    ),
    bare=(
        rf"(?:{words.ROLE_PHRASE}(?: {words.COURTESY})*|(?:{words.GREETING} )+{words.ROLE_PHRASE}(?: "
        rf"{words.COURTESY})+|(?:{words.GREETING} )+(?:{words.COURTESY} |un |une )+{words.ROLE_PHRASE}|"
        rf"(?:quelqu un|quelquun)(?: {words.COURTESY})+)"
    ),
    namesakes=(
        rf"(?:aller|entrer|venir|voyager) (?:\w+ )?avec une personne|(?:est|c est) (?:un |une "
        rf")?{words.MACHINE} qui|"
        rf"{words.SOMEBODY_WHO_DID}|(?:{words.MACHINE}|toi|vous|reponds|repond) ou (?:bien )?(?:(?:a|avec|c "
        rf"est|un|une|par) )*"
        rf"{words.ROLE}|sans (?:un |une |aucun )?{words.ROLE}|envo\w+ (?:un|une|le) technicien\w*|(?:faut|"
        rf"voudrais|aimerais|veux) (?:que|qu) {words.ANYONE} (?:vienne )?{words.ERRAND}|que (?:peut|peuvent) "
        rf"faire (?:un|une|vos|les|le) {words.ROLE}|"
        rf"bloqu\w+ (?:{words.ANYONE}|une personne)(?: qui (?:m|me|nous) \w+)?|travaill\w+ comme \w+|"
        rf"{words.ANYONE} (?:a|est|avait) (?:\w+ )?(?:utilis|entr|vol|pirat|pris|"
        rf"ouvert|retir|achet|command|chang|frapp|rentr|venu|pass|appele|laiss|cass|debit|sonn)\w*|"
        rf"(?:virement|argent|"
        rf"cadeau|colis|message|invitation) (?:a|vers|pour) (?:une|la|cette) personne|(?:recrut|embauch)\w+ "
        rf"(?:\w+ "
        rf")?{words.ROLE}|"
        r"(?:deuxieme|seconde|troisieme) personne|(?<!parler a )mon medecin|mon (?:propre )?(?:chef|patron|"
        r"responsable|"
        r"collegue|conseiller|superieur)|ma (?:cheffe|collegue|responsable)|(?:reservation|billet|commande|"
        r"rendez vous|argent|compte|abonnement|place)s? (?:a|vers|pour) (?:une autre|une) personne|agents? "
        r"(?:de (?:voyages?|police|securite|nettoyage|joueurs|change|bord|blanchiment|proprete|footballeur)|"
        r"d (?:assurances?|entretien|accueil de)|immobiliers?|immobiliere?s?|secrets?|chimiques?|"
        r"blanchissants?|commercia(?:l|ux)|infectieux|pathogenes?)|operateurs? (?:mobiles?|telephoniques?|"
        r"telecom|touristiques?)|ressources humaines|droits humains|corps humain|erreurs? humaines?|genre "
        r"humain|representants? lega(?:l|ux)|personnes? (?:agees?|handicapees?|morales?|physiques? ou|a "
        r"charge|enceintes?|majeures?|supplementaires?)|responsable legal|(?:par|chaque|\d+|deux|trois|"
        r"quatre|cinq|six|sept|huit|dix|combien de|plusieurs|autres|quelques|des|les|mes) personnes?|pour "
        r"(?:une|deux|trois|quatre|cinq|six|\d+|la|autre|une autre|cette) (?:\w+ )?personnes?|en personne|"
        r"tierce personne|(?:numero|telephone|horaires?|adresse|mail|email) (?:de|du|de la|de l) (?:service "
        r"\w+|accueil|support|secretariat|reception|cabinet|magasin|boutique)|support (?:mural|de telephone|"
        r"tv)"
    ),
    spelling=("humain personne conseiller operateur parler responsable voudrais agent service quelqu"),
    respelt={
        "umain": "humain",
        "humin": "humain",
        "conseille": "conseiller",
        "agant": "agent",
        "pase": "passe",
    }
    | {"servise": "service", "persone": "personne", "conseiler": "conseiller", "quelcun": "quelquun"}
    | {"ve": "veux", "veus": "veux", "vx": "veux", "jve": "veux", "qq1": "quelquun", "kelkun": "quelquun"}
    | {
        "tel": "telephone",
        "nimporte": "n importe",
        "daide": "d aide",
        "dune": "d une",
        "dun": "d un",
        "q": "que",
    }
    | {
        "kon": "qu on",
        "quon": "qu on",
        "mappel": "m appelle",
        "mappelle": "m appelle",
        "mapelle": "m appelle",
    }
    | {"jveu": "veux", "jvx": "veux", "qun": "quelqu un", "ki": "qui"}
    | {"parle": "parle", "metez": "mettez", "jveux": "veux", "jsouhaite": "souhaite", "jaimerais": "aimerais"}
    | {"veut": "veux", "veu": "veux", "chui": "suis", "jai": "ai", "pr": "pour", "agants": "agents"},
    not_misspelt=("personnel personne human humaine parle conseille urgent argent aget"),
)
