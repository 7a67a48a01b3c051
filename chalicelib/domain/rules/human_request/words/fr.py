"""The French words for people, machines, talking and wanting."""

from __future__ import annotations

from chalicelib.domain.rules.reading import any_of

ROLE = any_of(
    r"""humains? humaines? etres?_humains? personne(?!_ne) personnes agents? conseill(?:ers?|eres?)
    operat(?:eurs?|rices?) representant(?:e|s|es)? responsables? managers? superviseur(?:e|s)?
    employe(?:e|s|es)? collaborat(?:eurs?|rices?) technicien(?:ne|s|nes)? specialistes?
    service_(?:client|clients|clientele|apres_vente) sav standardistes? standard collegues? secretaires?
    secretariat accueil receptionnistes? reception assistante?_(?:humaine?|reelle?)
    interlocut(?:eurs?|rices?) support hotline teleconseill(?:ers?|eres?) gestionnaires? superieure?s?
    direction hierarchie vrai(?:e)?_(?:personne|humain|gens)"""
)
ALSO = any_of(
    r"""quelqu_un quelquun qqn qqun quelq_un directeur directrice patron(?:ne)? gerante? chef(?:fe)? docteur
    dr dentiste medecin hygieniste equipe gens vendeur(?:s)? vendeuse dame monsieur madame collegues?
    comptabilite facturation ventes service_\w+ cabinet boutique magasin autre_personne membre"""
)
GAP = (
    r"(?:(?!(?:pour|parce|sur|propos|si|que|qui|et|ou|quand|comme|bot|robot|machine|etre|est|toi|vous|"
    r"plaindre|savoir|devenir|changer|modifier|annuler|emploi|poste|travail|stage|nom|reserver|acheter|"
    r"ajouter|"
    r"amener|parler a personne)\b)\w+ ){0,4}?"
)
TALK = (
    r"(?:traiter(?: \w+){0,2}|me plaindre|plaindre|(?:deposer|faire|porter) (?:une )?(?:plainte|"
    r"reclamation)|regler(?: \w+){0,2}|voir ca|parler|(?<!\bje )parle|parl|t?chat(?= avec)|traiter(?= avec)|"
    r"discuter|echanger|communiquer|dialoguer|"
    r"converser|tchatter|tchater|chatter|m entretenir|m adresser|entrer en (?:contact|relation|"
    r"communication)|etre (?:pris\w* en charge|servi\w*|ecoutee?|assistee?|accompagnee?|recue?|conseillee?|"
    r"suivie?|mise?|rappele|rappelee|contactee?|aidee?|transferee?|redirigee?|connectee?)(?: "
    r"en (?:contact|relation|communication))?|prendre contact|avoir (?:affaire|un contact|contact|un "
    r"echange)|se mettre en (?:contact|relation)|contact|joindre|contacter|avoir|mise? en (?:relation|"
    r"contact))"
)
WITH = (
    r"(?:directement |plutot |vite |rapidement )*(?:aupres d|aupres de|aupres du|a|au|aux|avec|par|chez|"
    r"vers)"
)
SEND = (
    r"(?:(?:me |nous |m )?(?:transmettre|transmettez|transmets|escalader|escaladez|remonter|remontez|file|"
    r"filez|passer|passez|passe|transferer|transferez|transfere|connecter|connectez|connecte|mettre|mettez|"
    r"mets|rediriger|redirigez|redirige|diriger|orienter|orientez|envoyer|envoyez|adresser|relier|"
    r"bascul(?:er|ez|e)|aiguill(?:er|ez|e)|dirigez|orientez))(?: (?:moi|nous|la|le|ma|mon|cette|ce|"
    r"conversation|appel|chat|discussion|demande|dossier|"
    r"probleme|cas|en (?:relation|contact|communication|ligne)|directement|vite))* (?:a|au|aux|avec|vers|sur|"
    r"chez|un|une|le|la|ton|votre|ta|quelqu)"
)
WANT = (
    r"(?:veux|voudrais|souhaite|souhaiterais|aimerais|desire|prefere|prefererais|exige|demande|recherche|"
    r"cherche|y aurait (?:t )?il|existe t il|auriez vous|disposez vous d|besoin d|besoin de|besoin du|faut|"
    r"il y a t il|y a t il|il y a|avez vous|as tu|ou est|ou sont|"
    r"puis je avoir|(?:on )?peut (?:on )?avoir|faites venir|fais venir|amenez|envoyez|file moi|donnez moi|"
    r"donne moi|trouvez moi|appelez|(?<!m )appelle|passez moi|passe moi|je peux avoir|pouvez vous (?:appeler|"
    r"trouver))(?: (?:avoir|voir|contacter|joindre|appeler))?"
)
NOT_A_SERVICE = (
    r"(?! (?:pour (?!(?:m |me |nous )?(?:aider|parler|repondre|discuter|expliquer|comprendre|resoudre))|qui "
    r"(?!(?:peut|puisse|pourrait|m |me |sait|comprend|comprenne|parle|repond|reponde|est|soit)\b)))"
)
MACHINE = (
    r"(?:chat ?bots?|bots?|robots?|machines?|ordinateurs?|ia|intelligence artificielle|assistant virtuel|"
    r"automat\w+|repondeurs?|repondeur automatique)"
)
FILLER = any_of(
    r"""ok okay bon ben bien alors donc oui non bonjour bonsoir salut allo coucou un une le la les l du au
    a d des
    svp s_il_vous_plait merci excusez_moi pardon super genial hey vrai vraie autre avec"""
)
PLEASE = (
    r"(?:s il vous plait|s il te plait|sil vous plait|sil te plait|sil vous plai|svp|stp|please|pls|vite|"
    r"maintenant|tout de suite|urgent|merci)"
)
DEPARTMENT = (
    r"(?:(?:service|departement|equipe|bureau|pole) (?:de |du |d |des |de la )?\w+(?: \w+)?|"
    r"compta(?:bilite)?|"
    r"facturation|commercial|ventes|retours|reclamations|sav|administration|technique|urgences|standard|"
    r"secretariat|"
    r"direction)"
)
ANYONE = r"(?:quelqu un|quelquun|quelq un|qqn|qqun|quelcun)"
NAMED = (
    rf"(?:{ANYONE}|personne|humain|etre humain|conseill(?:er|ere)|agent|operat(?:eur|rice)|responsable|"
    r"superviseur|specialiste|expert|commercial|gestionnaire|collegues?|collaborateur|employe|interlocuteur|"
    r"technicien)"
)
COURTESY = any_of(
    r"""option assistance aide parler_a s_il_vous_plait s_il_te_plait sil_vous_plait svp stp please merci
    maintenant vite tout_de_suite urgent immediatement juste oui d_accord ok je_veux je_voudrais besoin_d aide
    encore rapidement"""
)
DETERMINER = any_of("un une le la les l des du au a d autre vrai vraie mon votre avec")
ROLE_ALONE = any_of(
    r"""humaine? humains etre_humain personne_(?:reelle|humaine|physique) (?:vraie_)?personne agents?
    commerciale? gestionnaire teleconseill(?:er|ere) teleoperat(?:eur|rice) conseill(?:er|ere) operateur
    operatrice representante? responsable manager superviseur service_(?:client|clients|clientele) sav accueil
    receptionniste standard secretariat assistance_humaine aide_humaine agent_humain conseiller_humain
    interlocuteur employee? collegue collaborateur superieur vrai_humain"""
)
GREETING = any_of("bonjour bonsoir salut allo coucou excusez_moi pardon")
ROLE_PHRASE = rf"(?:(?:{COURTESY} )*(?:{DETERMINER} )*{ROLE_ALONE}(?: {ROLE_ALONE}| reel| reelle){{0,3}})"
WISH = (
    r"(?:veux|voudrais|voudrions|souhaite|souhaitons|souhaiterais|aimerais|desire|prefere|prefererais|exige|"
    r"demande|"
    r"recherche|cherche|besoin|faut|peux avoir|puis je avoir|pourrais je avoir)"
)
ERRAND = (
    r"(?:accompagn|recoi|recev|enseign|condui|voyag|prete|nettoy|repar|install|livr|apport|gard|recuper|"
    r"signe|cuisin|tradui|pein|charge|vend|achet|chang|mont|lav)\w*"
)
SOMEBODY_WHO_DID = (
    r"(?<!au )(?<!a )(?<!avec )(?<!que )(?:le|la|l|les|votre|vos|ce|cet|cette|un|une) (?:agent|conseill|"
    r"operat|technicien|"
    r"representant|employe|vendeu|livreur|responsable|superviseur|collegue|dame|monsieur|docteur|"
    r"directeur)\w* (?:qui m "
    r"a \w+ )?(?:(?:m |nous |n |ne |me |l )*(?:a|ont|avait|est|sont|etait)(?: (?!disponible|libre|la\b|"
    r"joignable)\w+))"
)
THANKS = (
    r"(?:merci|bonjour|bonsoir|salut|ok|okay|oui|parfait|super|au revoir|je suis|suis|mon|ma|comme|c est)"
)
