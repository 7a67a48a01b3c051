"""How anger, complaints, threats to leave and worn-out patience sound in French."""

from __future__ import annotations

from chalicelib.domain.rules.reading import any_of
from chalicelib.domain.rules.sounds import Sounds

_SO = r"(?:(?!(?:pas|plus|jamais|sans|peu|rien)\b)\w+ ){0,3}"
_AWFUL = (
    "(?:(?:lamentabl|deplorabl|horribl|catastrophiqu|honteu|minabl|execrabl|pitoyabl|desastreu|scandaleu|"
    r"affreu|nul|nulle)\w*|de merde|inadmissible)"
)
_SERVICE = any_of(
    "service accueil experience entreprise support boutique cabinet clinique gestion communication "
    "traitement suivi magasin societe boite"
)
_UPSET = any_of(
    r"furieu\w+ en_colere decue? decus enervee? mecontente?s? frustree? scandalisee? indignee? revoltee? "
    "outree? excedee? degoutee? insatisfaite? agacee? fachee? enragee? furax"
)
_TIMES = r"(?:(?:deux|trois|quatre|cinq|dix|plusieurs|mille|maintes|\d+) fois)"
_ONE_TOO_MANY = r"(?:deuxieme|troisieme|quatrieme|cinquieme|dixieme|enieme|\d+e(?:me)?)"
_SAID = any_of("dit explique demande envoye repondu ecrit repete signale donne precise transmis")

SOUNDS = Sounds(
    language="fr",
    rules={
        "complaint": (
            r"(?:faire|deposer|formuler|adresser|porter|envoyer|introduire|une) (?:\w+ "
            "){0,2}(?:reclamations?|plainte)",
            r"(?:veux|souhaite|voudrais|tiens a|vais|aimerais|dois je|puis je|ou|comment) (?:\w+ )?(?:me "
            "plaindre|reclamer)",
            "livre des reclamations",
        ),
        "anger": (
            r"(?:c est|est|un|etait|ete) (?:\w+ )?(?:cauchemar|calvaire)(?: depuis| avec vous|$)",
            r"m attendais a (?:\w+ )?(?:mieux|autre chose|plus)(?: \w+){0,4}",
            "(?:je )?n en peux plus(?! de (?:douleur|souffrir))",
            r"traitee? (?:comme (?:un|une|de la|du) (?:\w+ ?){1,4}|tres mal)|irresponsables?",
            "menee?s? en bateau|baladee?s?",
            r"(?:ma )?patience (?:\w+ ){0,2}(?:limites?|bout|epuisee?)",
            r"(?:perds|perdre|perdu|a bout de) (?:\w+ )?patience",
            "quelle? (?:deception|desorganisation|bazar|cirque|mascarade|honte)",
            r"(?:manque|absence) (?:\w+ )?de (?:professionnalisme|serieux|respect|consideration)",
            "(?:grand )?n importe quoi",
            r"regrett\w+ (?:d avoir|de vous avoir|mon achat|mon choix)",
            "(?:vous vous|tu te) (?:fichez|moquez|payez) (?:du monde|de ma tete|des gens)",
            "j en reviens pas|(?:je )?(?:n arrive pas a |ne peux pas )(?:le )?croire",
            "laissee? (?:tomber|en plan|poireauter|attendre)",
            r"personne (?:ne )?(?:prend|assume|s occupe)(?: \w+){0,3}|m avez oubliee?",
            "pas serieux du tout",
            f"(?:c est|est|tout a fait|totalement|ce|sont|quel|quelle) {_SO}(?:inacceptable|inadmissible|"
            "scandaleux|honteux|une honte|honte|ridicule|n importe quoi|lamentable|nul|du foutage|une "
            "blague|un scandale|abuse|insupportable|pitoyable|du vol|la honte|intolerable)",
            r"inadmissible|inacceptable|scandaleux|honteux|ras le bol|n importe quoi|bande d(?:e)? \w+",
            "foutage de gueule",
            rf"{_AWFUL} (?:\w+ )?{_SERVICE}|(?:pire|mauvais|tres mauvais) (?:\w+ )?{_SERVICE}",
            f"{_SERVICE} {_SO}{_AWFUL}",
            f"(?:suis|sommes|m avez|ai ete|reste|me sens) {_SO}{_UPSET}(?! (?:de|par) (?:mon ancien|mes "
            "dents))",
            "(?:marre|assez) de (?:vous|tout|attendre|ce|cette|ca|vos)|marre$",
            "en ai (?:marre|assez|plein le dos|ras)(?! de (?:mes|mon|ma))|ca suffit|y en a marre",
            r"vous (?:\w+ )?(?:vous )?(?:moquez|foutez|fichez) (?:de|du)",
            r"vous (?:etes|n etes) (?:\w+ ){0,3}(?:incapables?|incompetents?|nuls?|menteurs?|voleurs?|"
            "inutiles?|serieux|professionnels)",
            "incompetents?|incapables|menteurs|voleurs",
            "perte de temps|perdre (?:mon|notre) temps|merde|putain|bordel|connards?|cons$|j exige",
            r"honte a vous|(?:m avez|on m a) (?:\w+ )?menti|(?:vous devriez|devriez) avoir honte",
            r"prise? pour (?:un|une) (?:idiot|con|imbecile)\w*|manque de respect",
        ),
        "leaving": (
            r"(?:tout le monde|mes amis|mes proches)(?: \w+){0,3} (?:va|vont|sera|seront) (?:le "
            ")?(?:savoir|sache|courant)",
            "mauvaise publicite|(?:le )?(?:dirai|raconterai) a tout le monde",
            "(?:reviendrai|reviens|reviendrons|remettrai|remets|commanderai) (?:plus|jamais|pas)(?: "
            r"\w+){0,3}",
            "plus jamais (?:chez|avec) vous|plus jamais (?:je|de commande)",
            r"(?:vais|irai|iral|partir|pars|allons|ira) (?:\w+ )?(?:voir |chercher )?(?:chez (?:un "
            "concurrent|la concurrence|un autre)|a la concurrence|ailleurs)",
            "(?:change|changer|vais changer) de (?:dentiste|cabinet|clinique|magasin|fournisseur|"
            "operateur|banque)",
            r"perd\w* (?:un|une) (?:\w+ )?cliente?|avis (?:\w+ )?negatif|mauvais avis",
            "(?:mauvaise|negative) (?:note|critique)|(?:une|zero|1) (?:seule )?etoile",
            "derniere fois que je (?:commande|viens|vais|vous)",
            "(?:resilie|resilier) (?:tout|immediatement)|ne (?:vous )?recommande (?:pas|a personne)",
        ),
        "repeated": (
            r"jusqu a quand(?: (?:dois je|je dois|vais je|il faut|faut il)(?: \w+)? (?:attendre|"
            "patienter)|$)",
            r"(?:combien de temps|encore combien de temps) (?:\w+ ){0,4}(?:attendre|patienter) encore",
            "ne sais plus comment (?:le |vous )?(?:dire|expliquer)",
            rf"(?:vous|te|t|l|le|les) (?:ai|avons|avais) deja (?:\w+ )?{_SAID}",
            r"(?:ai|avons|avais) deja (?:\w+ )?(?:dit|explique|demande|repondu|repete|signale)(?! (?:a|"
            r"au) (?:ma|mon|mes|la|ma)\b)",
            f"deja {_SAID}$",
            rf"{_ONE_TOO_MANY} fois que (?:je |j |vous |on )?(?:\w+ ){{0,3}}(?:dis|demand|ecri|appel|"
            r"expliqu|envo|repet|relanc|contact|reclam|signal|pos)\w*",
            r"combien de fois (?:\w+ ){0,5}(?:dire|repet\w*|expliqu\w*|demand\w*|ecri\w*|appel\w*)",
            "pour la (?:derniere|deuxieme|troisieme|enieme) fois",
            rf"{_TIMES} que je (?:\w+ ){{0,3}}(?:dis|demande|ecris|explique|envoie|appelle|repete)",
            rf"(?:ai|avons|deja|avais) (?:\w+ )?{_SAID}(?: \w+){{0,4}} {_TIMES}|je (?:vous )?(?:le )?repete",
            "toujours (?:la meme (?:chose|reponse)|pas de (?:reponse|nouvelles)|aucune (?:reponse|"
            "nouvelle)|sans (?:reponse|nouvelles))",
            r"attends (?:\w+ )?(?:depuis|toujours)",
            r"depuis (?:\w+ ){1,3}(?:que j attends|sans reponse|j attends)",
            r"personne (?:ne )?(?:me |m |nous )?(?:repond|aide|rappel|decroche)\w*",
        ),
        "not_helping": (
            r"(?:arretez|arrete|assez|stop|marre) (?:avec |de |d )?(?:\w+ ){0,3}(?:reponses?|messages?) "
            "(?:automatiques?|toutes faites|types?|generiques?|standards?|robotisees?)",
            "rien a voir avec (?:ma|ce que)",
            "(?:vous|tu) (?:ne |n )?(?:m |me )?(?:comprends?|comprenez|aidez|aides|ecoutez|ecoutes|"
            r"repondez|reponds|lisez|lis) (?:\w+ )?(?:pas|rien)(?: \w+){0,4}",
            r"(?:ca|cela) (?:ne )?(?:m aide|repond|sert|resout|regle) (?:\w+ )?(?:pas|rien|a rien)",
            r"(?:ce )?n (?:est|etait) pas (?:du tout )?(?:ma question|ce que (?:j ai|je) demand\w+)",
            "pas (?:repondu )?(?:a )?ma question|tourn(?:e|ons|ez) en rond|parler a un mur",
        ),
        "mild": (
            "(?:un peu|assez|plutot) (?:decue?|agacee?|enervee?|fachee?|long|lent|frustree?|etonnee?)",
            r"(?:c est|quel|quelle) (?:\w+ )?(?:dommage|penible|lent|long|agacant|embetant)",
            r"(?:trop|tres|si) (?:long|lent)|prend (?:\w+ )?(?:du temps|longtemps)",
            "comme (?:je (?:l )?(?:ai )?)(?:deja )?(?:dit|dis|explique)|viens de (?:le )?dire",
            "deja (?:envoye|fait|donne)",
            "toujours (?:pas|rien|en attente)|encore (?:une fois|pas|rien)",
            r"pas (?:tres|vraiment) (?:clair|utile|content\w*|satisfait\w*)",
            "ne comprends (?:pas|rien|toujours)|ca n aide pas",
            "pas ce que je (?:veux|voulais|cherche)|serieux|franchement|pff+|allo|il y a quelqu un",
            "pas (?:content|satisfaite?|contente)",
        ),
    },
    not_meant=(
        r"(?:pas|plus|jamais|aucune?|sans|ni) (?:\w+ ){0,2}(?:en colere|fachee?|enervee?|decue?|"
        r"furieu\w+|plainte|reclamation|me plaindre|plains|honte|agacee?)(?! (?:contre|de) vous)",
        r"(?:\w+ ){0,9}(?:ancien|ancienne|precedent|precedente|ex|dernier|derniere) (?:dentiste|medecin|"
        r"cabinet|clinique|fournisseur|magasin|banque|operateur|patron)(?: \w+){0,5}",
        r"se plaint d(?:e|un|une)?(?: \w+){0,3}|honte de (?:mon|mes|ma)",
        r"(?:deja|ai) dit a (?:ma|mon|mes)(?: \w+)?",
        r"(?:marre|assez) de (?:mes|mon|ma|porter|avoir)(?: \w+)?|plus jamais (?:eu )?mal",
    ),
)
