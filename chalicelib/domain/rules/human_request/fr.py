"""How people ask for a person in French."""

from __future__ import annotations

from chalicelib.domain.rules.human_request.language import Language
from chalicelib.domain.rules.reading import any_of

_ROLE = any_of(
    r"""humains? humaines? etres?_humains? personne(?!_ne) personnes agents? conseill(?:ers?|eres?)
    operat(?:eurs?|rices?) representant(?:e|s|es)? responsables? managers? superviseur(?:e|s)?
    employe(?:e|s|es)? collaborat(?:eurs?|rices?) technicien(?:ne|s|nes)? specialistes?
    service_(?:client|clients|clientele|apres_vente) sav standardistes? standard collegues? secretaires?
    secretariat
    accueil receptionnistes? reception assistante?_(?:humaine?|reelle?) interlocut(?:eurs?|rices?) support
    hotline teleconseill(?:ers?|eres?) gestionnaires? superieure?s? direction hierarchie
    vrai(?:e)?_(?:personne|humain|gens)"""
)
_ALSO = any_of(
    r"""quelqu_un quelquun qqn quelq_un directeur directrice patron(?:ne)? gerante? chef(?:fe)? docteur dr
    dentiste medecin hygieniste equipe gens vendeur(?:s)? vendeuse dame monsieur madame collegues?
    comptabilite facturation ventes service_\w+ cabinet boutique magasin autre_personne membre"""
)
_GAP = (
    r"(?:(?!(?:pour|parce|sur|propos|si|que|qui|et|ou|quand|comme|bot|robot|machine|etre|est|toi|vous|"
    r"plaindre|savoir|changer|modifier|annuler|emploi|poste|travail|stage|nom|reserver|acheter|ajouter|"
    r"amener|parler a "
    r"personne)\b)\w+ ){0,4}?"
)
_TALK = (
    r"(?:traiter(?: \w+){0,2}|me plaindre|plaindre|(?:deposer|faire|porter) (?:une )?(?:plainte|"
    r"reclamation)|regler(?: \w+){0,2}|voir ca|parler|parle|parl|discuter|echanger|communiquer|"
    r"dialoguer|converser|tchatter|tchater|chatter|m "
    r"entretenir|m adresser|entrer en (?:contact|relation|communication)|etre (?:mise?|rappele|rappelee|"
    r"contactee?|aidee?|transferee?|redirigee?|connectee?)(?: en (?:contact|relation|communication))?|"
    r"prendre contact|avoir (?:affaire|un contact|contact|un echange)|se mettre en (?:contact|relation)|"
    r"contact|joindre|contacter|avoir|mise? en (?:relation|contact))"
)
_WITH = (
    r"(?:directement |plutot |vite |rapidement )*(?:aupres d|aupres de|aupres du|a|au|aux|avec|par|"
    r"chez|vers)"
)
_SEND = (
    r"(?:(?:me |nous |m )?(?:transmettre|transmettez|transmets|escalader|escaladez|remonter|remontez|file|"
    r"filez|passer|passez|passe|transferer|transferez|transfere|connecter|connectez|"
    r"connecte|mettre|mettez|mets|rediriger|redirigez|redirige|diriger|orienter|orientez|envoyer|envoyez|"
    r"adresser|relier|basculer))(?: (?:moi|nous|la|le|ma|mon|cette|ce|conversation|appel|chat|discussion|"
    r"demande|dossier|probleme|cas|en "
    r"(?:relation|contact|communication|ligne)|directement|vite))* (?:a|au|aux|avec|vers|chez|un|une|le|la|"
    r"ton|votre|ta|"
    r"quelqu)"
)
_WANT = (
    r"(?:veux|voudrais|souhaite|souhaiterais|aimerais|desire|prefere|prefererais|exige|demande|recherche|"
    r"cherche|besoin d|besoin de|besoin du|faut|il y a t il|y a t il|il y a|avez vous|as tu|ou est|ou sont|"
    r"puis je avoir|(?:on )?peut (?:on )?avoir|faites venir|fais venir|amenez|envoyez|file moi|donnez moi|"
    r"donne moi|trouvez moi|appelez|appelle|passez moi|passe moi|je peux avoir|"
    r"pouvez vous (?:appeler|trouver))(?: (?:avoir|voir|contacter|joindre|appeler))?"
)
_NOT_A_SERVICE = (
    r"(?! (?:pour (?!(?:m |me |nous )?(?:aider|parler|repondre|discuter|expliquer|comprendre|resoudre))|"
    r"qui "
    r"(?!(?:peut|puisse|pourrait|m |me |sait|comprend|comprenne|parle|repond|reponde|est|soit)\b)))"
)
_MACHINE = (
    r"(?:chat ?bots?|bots?|robots?|machines?|ordinateurs?|ia|intelligence artificielle|assistant virtuel|"
    r"automat\w+|repondeurs?|repondeur automatique)"
)
_FILLER = any_of(
    r"""ok okay bon ben bien alors donc oui non bonjour bonsoir salut allo coucou un une le la les l du au
    a d des
    svp s_il_vous_plait merci excusez_moi pardon super genial hey vrai vraie autre avec"""
)
_PLEASE = (
    r"(?:s il vous plait|s il te plait|sil vous plait|sil te plait|sil vous plai|svp|stp|please|pls|vite|"
    r"maintenant"
    r"|tout de suite|urgent|merci)"
)
_DEPARTMENT = (
    r"(?:(?:service|departement|equipe|bureau|pole) (?:de |du |d |des |de la )?\w+(?: \w+)?|comptabilite|"
    r"facturation|commercial|ventes|retours|reclamations|sav|administration|technique)"
)
_ANYONE = r"(?:quelqu un|quelquun|quelq un|qqn|qqun|quelcun)"
_NAMED = (
    rf"(?:{_ANYONE}|personne|humain|etre humain|conseill(?:er|ere)|agent|operat(?:eur|rice)|responsable|"
    r"superviseur|collegues?|collaborateur|employe|interlocuteur|technicien)"
)
_COURTESY = any_of(
    r"""s_il_vous_plait s_il_te_plait sil_vous_plait svp stp please merci maintenant vite tout_de_suite
    urgent
    immediatement juste oui d_accord ok je_veux je_voudrais besoin_d aide encore rapidement"""
)
_DETERMINER = any_of("un une le la les l des du au a d autre vrai vraie mon votre avec")
_ROLE_ALONE = any_of(
    r"""humaine? humains etre_humain personne_(?:reelle|humaine|physique) (?:vraie_)?personne agents?
    conseill(?:er|ere) operateur operatrice representante? responsable manager superviseur
    service_(?:client|clients|clientele) sav accueil receptionniste standard secretariat assistance_humaine
    aide_humaine agent_humain conseiller_humain interlocuteur vrai_humain"""
)
_GREETING = any_of("bonjour bonsoir salut allo coucou excusez_moi pardon")
_ROLE_PHRASE = (
    rf"(?:(?:{_COURTESY} )*(?:{_DETERMINER} )*{_ROLE_ALONE}(?: {_ROLE_ALONE}| reel| reelle){{0,3}})"
)

LANGUAGE = Language(
    code="fr",
    requests={
        "role_please": rf"^(?:{_FILLER} )*{_ROLE_ALONE}(?: {_ROLE_ALONE}| reel| reelle)? {_PLEASE}|"
        rf"^(?:{_FILLER} )*{_PLEASE} (?:{_FILLER} )*{_ROLE_ALONE}$",
        "department_please": rf"^(?:{_FILLER} )*{_DEPARTMENT} {_PLEASE}$|^(?:{_FILLER} )*{_PLEASE} "
        rf"(?:{_FILLER} )*{_DEPARTMENT}$",
        "person_to_act": (
            rf"(?:aimerais|voudrais|souhaite|souhaiterais|veux|demande|prefere|prefererais|faut|faudrait|"
            rf"apprecierais"
            rf") (?:bien )?(?:a ce )?(?:que |qu )(?:un|une|l un|l une)?(?: (?:de|d) (?:vos|tes|entre))? "
            rf"?{_NAMED}"
            rf"|(?:faire|fasse|fassiez|etre) (?:rappeler|contacter|appeler|aider|rappelee?|contactee?|"
            rf"aidee?) par "
            rf"(?:un|une|l un|votre|quelqu|le|la)|{_ANYONE}(?: \w+){{0,2}} (?:peut|pourrait|peux|puisse|va|"
            rf"veut|"
            r"voudrait)(?: \w+){0,2} (?:s occuper|prendre|jeter|regarder|voir|lire|m aider|me parler|"
            r"verifier)"
        ),
        "reach_department": (
            rf"(?:joindre|contacter|avoir|passez moi|passe moi|parler (?:a|au|avec)) (?:le |la |l |les |"
            rf"votre )?"
            rf"{_DEPARTMENT}"
        ),
        "who_to_talk_to": (
            r"(?:a|avec|vers) qui (?:puis|dois|peut|faut|est ce que je (?:peux|dois)|je (?:peux|dois|parle "
            r"pour|"
            r"m adresse)|on peut|s|m)(?: (?:je|il|on))?(?: (?:parler|m adresser|s adresser|adresser|"
            r"tourner|"
            r"discuter|voir|me|contacter|pour))|qui (?:puis je|dois je|je (?:peux|dois)) (?:contacter|"
            r"appeler|"
            r"joindre)|qui (?:peut|pourrait) m (?:aider|repondre)"
        ),
        "verb_target": rf"{_TALK} {_WITH} {_GAP}(?:{_ROLE}|{_ALSO})\b{_NOT_A_SERVICE}",
        "reach_target": (
            rf"(?:joindre|contacter|avoir|rencontrer|voir|attendre) {_GAP}(?:{_ROLE}|quelqu un|"
            rf"qqn)\b{_NOT_A_SERVICE}"
            r"(?! (?:malade|agee?)\b)"
        ),
        "verb_anyone": (
            r"(?:veux|voudrais|souhaite|souhaiterais|aimerais|besoin de|puis je|peux|pourrais|est il "
            r"possible de|"
            r"possible de|comment|laissez moi|prefere) (?:je )?(?:parler|discuter|echanger|m entretenir) "
            r"(?:a|avec|au|aux) "
            r"(?!(?:vous|toi|lui|elle|eux|ma (?:femme|mere)|mon (?:mari|pere)|mes)\b|"
            rf"(?:(?:un|une|le|la|ce|cette|votre) )?{_MACHINE}\b)\w+"
        ),
        "transfer": rf"{_SEND} {_GAP}(?:{_ROLE}|{_ALSO}|un)\b",
        "want_target": rf"{_WANT} {_GAP}{_ROLE}\b{_NOT_A_SERVICE}",
        "live_person": (
            r"(?:vrai|vraie|vrais|veritable) (?:personnes?|humaine?|humains|agents?|conseill(?:er|ere)|"
            r"gens|"
            r"operateur|etre)|(?:personnes?|humaine?|agents?|conseill(?:er|ere)|operateur|interlocuteur|"
            r"assistant) (?:reel(?:le|s|les)?|humaine?s?|en chair et en os|vivante?|en direct|physique)"
        ),
        "human_help": r"(?:aide|assistance|support|contact|service|reponse|interlocuteur|intervention) "
        r"humaine?",
        "someone_help_me": (
            r"(?:quelqu un|quelquun|qqn)(?: \w+){0,2} (?:peut|pourrait|peux|pourrai|puisse|va)(?: "
            r"\w+){0,3} "
            r"(?:aider|repondre|appeler|rappeler|renseigner|contacter|parler|expliquer)|(?:besoin|envie|"
            r"voudrais|veux|souhaite|aimerais|faut|passe moi|passez moi|trouvez moi)(?: \w+){0,2} "
            r"(?:quelqu un|"
            r"quelquun|qqn|quelcun)\b(?! (?:pour (?!m |me |nous |parler|repondre|regler|resoudre)|qui "
            r"(?:nettoie|"
            r"lave|garde|apporte|livre)|sait|d autre (?:vien|pren|recup)))|(?:que|qu) "
            r"(?:quelqu un|quelquun|qqn|une personne|un conseiller|un humain) (?:me|m|nous)"
        ),
        "someone_there": (
            r"(?:y a t il|il y a|ya|y a|est ce qu il y a|t il) (?:donc |encore |vraiment )?(?:quelqu un|"
            r"quelquun|qqn|un humain|une personne|un vrai humain)(?: de reel)? ?(?:ici|la|la bas|"
            r"disponible|"
            r"en ligne|au bout|derriere|qui|avec qui|a qui|pour m|$)|quelqu un (?:est la|ici|la|m entend|"
            r"me "
            r"lit)\b"
        ),
        "act_on_me": (
            r"(?:que|qu) (?:on|vous|l on) (?:me|m|nous) (?:rappelle|appelle|rappeliez|appeliez|contacte|"
            r"recontacte|contactiez)"
            rf"|(?:un|une|votre|le|la) (?:\w+ )?{_NAMED}(?: reel| humain)? (?:peut|pourrait|peux|va)(?: il|"
            rf" elle| t il)?(?: "
            rf"\w+){{0,1}} (?:m appeler|me rappeler|m aider|me repondre|me contacter|repondre|m assister|"
            rf"me parler)|(?:y a|a) "
            rf"(?:t il |pas |donc |vraiment )*{_ANYONE} d autre"
        ),
        "call_me": (
            r"(?:appelez|rappelez|appelle|rappelle|telephonez|telephone) (?:moi|nous)(?= (?:svp|stp|s|sil|"
            r"au|a|vite|"
            r"maintenant|des|demain|aujourd|quand|rapidement|please|merci|par|pour|dans|ce|le|en)\b|$)|"
            r"(?:pouvez|pourriez|peux|"
            r"pourrais) (?:vous |tu )?(?:m |me |nous )(?:appeler|rappeler|telephoner)(?! (?:un|une|mon|ma|"
            r"le|la)\b)|(?:etre|me faire) "
            r"(?:rappelee?|appelee?)"
        ),
    },
    protests={
        "not_understood": (
            r"(?:vous|tu|on|t|il|ca) (?:ne |n )?(?:me |m |nous )?(?:comprenez|comprends|comprend|ecoutez|"
            r"ecoutes|"
            r"ecoute|aidez|aides|repondez pas|avez|as) (?:absolument |toujours |vraiment )?(?:pas|rien|"
            r"jamais|"
            r"aucun\w*)(?: (?:compris|ce que|ma|mon|a ma|a ce|ecoute|mes|$)|$)|(?:ca|cela|ceci) (?:ne "
            r")?(?:m |me |nous )"
            r"?(?:aide|avance|sert) (?:pas|en rien|a rien)|(?:cette|ce|la|le) (?:conversation|discussion|"
            r"chat|bot|"
            r"robot|chatbot)(?: \w+)? (?:ne )?(?:fonctionne|marche|mene|sert|m aide|aide|comprend)(?: "
            r"\w+)? (?:pas|rien)"
        ),
        "nobody_there": (
            r"(?:n y |n |y )a (?:donc |vraiment |toujours )?(?:personne|aucun (?:humain|etre humain|"
            r"conseiller))(?: "
            r"(?:ici|la|pour|qui|derriere|en ligne|de reel|a qui)|$)|aucune? (?:etre humain|humain|"
            r"personne|"
            r"conseiller|agent) (?:ne |n )?(?:repond|me|m|lit|est)|personne (?:ne |n )?(?:lit|repond|me|m|"
            r"decroche|"
            r"ecoute)|parler dans le vide|parle a un mur"
        ),
        "automatic_answers": (
            r"(?:pas|plus|marre|assez|stop|ras le bol|arretez|que)(?: \w+){0,4} (?:reponses?|messages?) "
            r"(?:automatique\w*|automatisee?s?|toutes? faites?|de robots?|robots?|pre ?enregistre\w*|"
            r"preparees?)"
        ),
        "anyone_reading": (
            rf"(?:{_ANYONE}|un humain|une personne|personne) (?:d humain )?(?:lit|me lit|travaille|regarde|"
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
            rf"ces|ce|cet|"
            rf"cette|un|une|le|la|les|votre|vos|que|qu|etre|continuer))* {_MACHINE}"
        ),
    },
    refused_before=(
        r"(?:ne|n|(?<!peux )(?<!peut )(?<!pouvez )pas|plus|jamais)(?: (?:veux|veut|voudrais|souhaite|"
        r"souhaitons|desire|aimerais|ai|avons|est|a|cherche|demande|faut|pas|plus|besoin|de|d|que|a|"
        r"necessaire|oblige|envie|parler|avec|un|une|du|le|la|forcement|etre|aucun|aucune|nul|m|me|"
        r"vraiment|"
        r"encore)){0,8}|(?:sans|au lieu de|au lieu d|plutot que de|plutot que|avant de|eviter de)(?: "
        r"(?:avoir|a|devoir|passer|parler|appeler|par|avec|aucun|un|une|le|la|de|au)){0,5}|(?:dois je|faut "
        r"il|est ce que je dois|doit on|est il necessaire de|suis je oblige de)(?: (?:appeler|passer|"
        r"parler|"
        r"contacter|par|avec|a|un|une|avoir)){0,3}|(?:est ce que je|suis je en train de|que je|si je|suis "
        r"je|etes vous|es tu|vous etes|tu es|t es|est ce|c est|suis|etes|es|je suis)(?: (?:en|train|de|"
        r"parle|parler|discute|bien|vraiment|reellement|a|avec|un|une)){0,5}|(?:quel|quelle|quels|quelles|"
        r"combien de|combien d)"
    ),
    refused_after=rf"ou (?:bien )?(?:(?:a|avec|un|une|c|est|es|tu|vous|etes|au|un simple) )*{_MACHINE}",
    told=(
        r"(?:(?:m|nous|lui|t) (?:a|ont|avait|avez) (?:dit|demande|indique|conseille|repondu|explique)|"
        r"(?:disent|"
        r"dit|est ecrit|est marque))(?: \w+){0,6}(?: ,)?|^(?:(?:et|mais|ou|ok|merci|,) )*(?:si|s|quand|"
        r"lorsque|au "
        r"cas ou)(?: (?:je|j|on|jamais|un jour|ai|avais|veux|plus tard|il|me))*|(?:que|qu|il) (?:se "
        r")?(?:passe|"
        r"arrive)(?: (?:t il|il|t))? (?:si|quand) (?:je|on|j)(?: \w+)?|(?:ma|mon|sa|son|un|une) (?:soeur|"
        r"sœur|frere|mari|"
        r"femme|epouse|mere|pere|fils|fille|ami|amie|voisine?|chef|copine?|patron)(?: (?:a|m|avait|qui|"
        r"deja|"
        r"lui))*|(?:hier|avant hier|la semaine derniere|deja|ai deja)(?: (?:j|ai|eu|deja|on|m|a|parle))*|"
        r"(?:dois je|devrais je|devrai je|faut il|doit on|est ce que je dois)(?: \w+){0,2}|(?:changer|"
        r"modifier|"
        r"corriger|nom|coordonnees)(?: (?:le|la|de|du|nom|les))*|appeler personne"
    ),
    bare=(
        rf"(?:{_ROLE_PHRASE}(?: {_COURTESY})*|(?:{_GREETING} )+{_ROLE_PHRASE}(?: {_COURTESY})+|"
        rf"(?:{_GREETING} )+(?:{_COURTESY} |un |une )+{_ROLE_PHRASE}|(?:quelqu un|quelquun)(?: "
        rf"{_COURTESY})+)"
    ),
    namesakes=(
        r"agents? (?:de (?:voyages?|police|securite|nettoyage|joueurs|change|bord|blanchiment|proprete|"
        r"footballeur)|d (?:assurances?|entretien|accueil de)|immobiliers?|immobiliere?s?|secrets?|"
        r"chimiques?|blanchissants?|commercia(?:l|ux)|infectieux|pathogenes?)|operateurs? (?:mobiles?|"
        r"telephoniques?|telecom|touristiques?)|ressources humaines|droits humains|corps humain|erreurs? "
        r"humaines?|genre humain|representants? lega(?:l|ux)|personnes? (?:agees?|handicapees?|morales?|"
        r"physiques? ou|a charge|enceintes?|majeures?|supplementaires?)|responsable legal|(?:par|chaque|"
        r"\d+|"
        r"deux|trois|quatre|cinq|six|sept|huit|dix|combien de|plusieurs|autres|quelques|des|les|mes) "
        r"personnes?|pour (?:une|deux|trois|quatre|cinq|six|\d+|la|autre|une autre|cette) (?:\w+ "
        r")?personnes?|en personne|tierce personne|(?:numero|telephone|horaires?|adresse|mail|email) (?:de|"
        r"du|de la|de l) (?:service \w+|accueil|support|secretariat|reception|cabinet|magasin|boutique)|"
        r"support (?:mural|de telephone|tv)"
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
    | {"parle": "parle", "metez": "mettez", "jveux": "veux", "jsouhaite": "souhaite", "jaimerais": "aimerais"}
    | {"veut": "veux", "veu": "veux", "chui": "suis", "jai": "ai", "pr": "pour", "agants": "agents"},
    not_misspelt=("personnel personne human humaine parle conseille urgent argent aget"),
)
