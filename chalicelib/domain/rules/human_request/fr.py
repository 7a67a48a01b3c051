"""How people ask for a person in French."""

from __future__ import annotations

from chalicelib.domain.rules.human_request.language import Language
from chalicelib.domain.rules.reading import any_of

_ROLE = any_of(
    r"""humains? humaines? etres?_humains? personne(?!_ne) personnes agents? conseill(?:ers?|eres?)
    operat(?:eurs?|rices?) representant(?:e|s|es)? responsables? managers? superviseur(?:e|s)?
    employe(?:e|s|es)? collaborat(?:eurs?|rices?) technicien(?:ne|s|nes)? specialistes?
    service_(?:client|clients|clientele|apres_vente) sav standardistes? standard secretaires? secretariat
    accueil receptionnistes? reception assistante?_(?:humaine?|reelle?) interlocut(?:eurs?|rices?) support
    hotline teleconseill(?:ers?|eres?) gestionnaires? vrai(?:e)?_(?:personne|humain|gens)"""
)
_ALSO = any_of(
    r"""quelqu_un quelquun qqn quelq_un directeur directrice patron(?:ne)? gerante? chef(?:fe)? docteur dr
    dentiste medecin hygieniste equipe gens vendeur(?:s)? vendeuse dame monsieur madame collegues?
    comptabilite facturation ventes service_\w+ cabinet boutique magasin autre_personne membre"""
)
_GAP = (
    r"(?:(?!(?:pour|parce|sur|propos|si|que|qui|et|ou|quand|comme|bot|robot|machine|etre|est|toi|vous|"
    r"plaindre|savoir)\b)\w+ ){0,4}?"
)
_TALK = (
    r"(?:parler|parl|discuter|echanger|communiquer|dialoguer|converser|tchatter|tchater|chatter|m "
    r"entretenir|m adresser|entrer en (?:contact|relation|communication)|etre (?:mise?|rappele|rappelee|"
    r"contactee?|aidee?|transferee?|redirigee?|connectee?)(?: en (?:contact|relation|communication))?|"
    r"prendre contact|avoir (?:affaire|un contact|contact|un echange)|se mettre en (?:contact|relation)|"
    r"contact|joindre|contacter|avoir|mise? en (?:relation|contact))"
)
_WITH = r"(?:directement |plutot |vite |rapidement )*(?:a|au|aux|avec|par|chez|vers)"
_SEND = (
    r"(?:(?:me |nous |m )?(?:passer|passez|passe|transferer|transferez|transfere|connecter|connectez|"
    r"connecte|mettre|mettez|mets|rediriger|redirigez|redirige|diriger|orienter|orientez|envoyer|envoyez|"
    r"adresser|relier|basculer))(?: (?:moi|nous|la|le|cette|ce|conversation|appel|chat|discussion|en "
    r"(?:relation|contact|communication|ligne)|directement|vite))* (?:a|au|aux|avec|vers|chez|un|une|le|la|"
    r"quelqu)"
)
_WANT = (
    r"(?:veux|voudrais|souhaite|souhaiterais|aimerais|desire|prefere|prefererais|exige|demande|recherche|"
    r"cherche|besoin d|besoin de|besoin du|faut|il y a t il|y a t il|il y a|avez vous|as tu|ou est|ou sont|"
    r"puis je avoir|donnez moi|donne moi|trouvez moi|appelez|appelle|passez moi|passe moi|je peux avoir|"
    r"pouvez vous (?:appeler|trouver))(?: (?:avoir|voir|contacter|joindre|appeler))?"
)
_NOT_A_SERVICE = (
    r"(?! (?:pour (?!(?:m |me |nous )?(?:aider|parler|repondre|discuter|expliquer|comprendre|resoudre))|qui "
    r"(?!(?:peut|puisse|pourrait|m |me |sait|comprend|comprenne|parle|repond|reponde|est|soit)\b)))"
)
_MACHINE = (
    r"(?:chat ?bots?|bots?|robots?|machines?|ordinateurs?|ia|intelligence artificielle|assistant virtuel|"
    r"automat\w+|repondeurs?|repondeur automatique)"
)
_COURTESY = any_of(
    r"""s_il_vous_plait s_il_te_plait sil_vous_plait svp stp please merci maintenant vite tout_de_suite urgent
    immediatement juste oui d_accord ok je_veux je_voudrais besoin_d aide encore rapidement"""
)
_DETERMINER = any_of("un une le la les l des du au a d autre vrai vraie mon votre a_un avec")
_ROLE_ALONE = any_of(
    r"""humaine? humains etre_humain personne_(?:reelle|humaine|physique) (?:vraie_)?personne agents?
    conseill(?:er|ere) operateur operatrice representante? responsable manager superviseur
    service_(?:client|clients|clientele) sav accueil receptionniste standard secretariat assistance_humaine
    aide_humaine agent_humain conseiller_humain interlocuteur vrai_humain"""
)
_GREETING = any_of("bonjour bonsoir salut allo coucou excusez_moi pardon")
_ROLE_PHRASE = (
    rf"(?:(?:{_COURTESY} )*(?:{_DETERMINER} )*{_ROLE_ALONE}(?: {_ROLE_ALONE}| reel| reelle| humain)*)"
)

LANGUAGE = Language(
    code="fr",
    requests={
        "verb_target": rf"{_TALK} {_WITH} {_GAP}(?:{_ROLE}|{_ALSO})\b{_NOT_A_SERVICE}",
        "reach_target": (
            rf"(?:joindre|contacter|avoir|rencontrer|voir|attendre) {_GAP}(?:{_ROLE}|quelqu un|"
            rf"qqn)\b{_NOT_A_SERVICE}"
            r"(?! (?:malade|agee?)\b)"
        ),
        "verb_anyone": (
            r"(?:veux|voudrais|souhaite|souhaiterais|aimerais|dois|besoin de|puis je|peux|pourrais|est il "
            r"possible de|"
            r"possible de|comment|laissez moi|prefere) (?:je )?(?:parler|discuter|echanger|m entretenir) "
            r"(?:a|avec|au|aux) "
            r"(?!(?:vous|toi|lui|elle|eux|ma (?:femme|mere)|mon (?:mari|pere)|mes)\b|"
            rf"(?:(?:un|une|le|la|ce|cette|votre) )?{_MACHINE}\b)\w+"
        ),
        "transfer": rf"{_SEND} {_GAP}(?:{_ROLE}|{_ALSO}|un)\b",
        "want_target": rf"{_WANT} {_GAP}{_ROLE}\b{_NOT_A_SERVICE}",
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
            r"voudrais|veux|souhaite|aimerais)(?: \w+){0,2} (?:quelqu un|quelquun|qqn)\b|(?:que|qu) "
            r"(?:quelqu un|quelquun|qqn|une personne|un conseiller|un humain) (?:me|m|nous)"
        ),
        "someone_there": (
            r"(?:y a t il|il y a|ya|y a|est ce qu il y a|t il) (?:donc |encore |vraiment )?(?:quelqu un|"
            r"quelquun|qqn|un humain|une personne|un vrai humain)(?: de reel)? ?(?:ici|la|la bas|disponible|"
            r"en ligne|au bout|derriere|qui|avec qui|a qui|pour m|$)|quelqu un (?:est la|ici|la|m entend|me "
            r"lit)\b"
        ),
        "call_me": (
            r"(?:appelez|rappelez|appelle|rappelle|telephonez) (?:moi|nous)|(?:pouvez|pourriez|peux|"
            r"pourrais) (?:vous |tu )?(?:m |me |nous )(?:appeler|rappeler|telephoner)|(?:etre|me faire) "
            r"(?:rappelee?|appelee?)"
        ),
    },
    protests={
        "nobody_understands": (
            r"(?:personne) (?:ici )?ne (?:me |m |nous |veut |peut )*(?:comprends?|comprendre|aide|aider|"
            r"repond|repondre|ecoute|lit|rappelle|est la)|il n y a personne"
        ),
        "no_bot": (
            rf"(?:pas|plus|marre|assez|ras le bol|deteste|hais|stop|arretez|au lieu|plutot qu|jamais)(?: "
            rf"(?:envie|besoin|parler|discuter|echanger|avoir|affaire|a|avec|au|aux|de|d|des|du|ces|ce|cet|"
            rf"cette|un|une|le|la|les|votre|vos|que|qu|etre|continuer))* {_MACHINE}"
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
        r"physiques? ou|a charge|enceintes?|majeures?|supplementaires?)|responsable legal|(?:par|chaque|\d+|"
        r"deux|trois|quatre|cinq|six|sept|huit|dix|combien de|plusieurs|autres|quelques|des|les|mes) "
        r"personnes?|pour (?:une|deux|trois|quatre|cinq|six|\d+|la|autre|une autre|cette) (?:\w+ "
        r")?personnes?|en personne|tierce personne|(?:numero|telephone|horaires?|adresse|mail|email) (?:de|"
        r"du|de la|de l) (?:service \w+|accueil|support|secretariat|reception|cabinet|magasin|boutique)|"
        r"support (?:mural|de telephone|tv)"
    ),
    spelling=("humain personne conseiller operateur parler responsable voudrais agent"),
    not_misspelt=("personnel personne human humaine parle conseille urgent argent aget"),
)
