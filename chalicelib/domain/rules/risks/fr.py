"""How danger, law, fraud, children and rights over data sound in French."""

from __future__ import annotations

from chalicelib.domain.rules.sounds import Sounds

_CHILD = "(?:[6-9]|1[0-7]|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix sept)"
_LAWYER = "avocat(?:e|s|es)?"
_PAYMENT = "(?:debit|paiement|prelevement|achat|transaction|virement|retrait|operation)s?"
_CARD = "(?:(?:ma|la|mon|le) )?(?:carte(?: bancaire| bleue| de credit)?|compte|cb|identite|portefeuille)"

SOUNDS = Sounds(
    "fr",
    rules={
        "self_harm": (
            "suicid\\w*",
            "me (?:tuer|suicider|foutre en l air|pendre|jeter (?:du|par la|d un|sous)|tailler les veines|"
            "ouvrir les veines)",
            "(?:veux|vais|voudrais|envie d) (?:vraiment )?en finir$",
            "(?:mettre fin|en finir) (?:a|avec) (?:mes jours|ma vie|la vie|tout)",
            "(?:je veux|veux|envie de|voudrais|prefere(?:rais)?) (?:mourir|crever|etre morte?|disparaitre "
            "pour toujours|ne plus me reveiller)",
            "(?:plus|pas) (?:\\w+ )?(?:envie|la force) de (?:vivre|continuer a vivre)",
            "(?:ne )?(?:veux|veut) plus vivre|fatiguee? de vivre|vie (?:ne )?vaut (?:plus|pas) la peine",
            "mieux morte?",
            "me (?:faire|fais) du mal|m automutil\\w*|automutil\\w*|me scarifi\\w+|scarifications?",
        ),
        "emergency": (
            "(?:n arrive (?:pas|plus) a|peux (?:pas|plus)|arrive (?:pas|plus) a|du mal a|difficultes? a|"
            "peine a) (?:\\w+ )?(?:respirer|avaler)",
            "(?:ne )?respire (?:plus|pas|mal)|(?:m|s) etouff\\w+|j etouffe|s etrangle",
            "(?:n )?arrete (?:pas|plus) de saigner",
            "saigne(?:ment)? (?:beaucoup|enormement|sans arret|abondamment|abondant)|hemorragie",
            "perd (?:beaucoup|trop) de sang",
            "inconscient\\w*|evanoui\\w*|perdu connaissance|(?:ne )?(?:reagit|repond|se reveille) plus",
            "tombee? dans les pommes|convulsions?|crise d epilepsie",
            "crise cardiaque|infarctus",
            "(?:douleur|mal|serrement)s? (?:\\w+ ){0,3}(?:a|dans|de) (?:la |sa |ma )?poitrine|\\bavc",
            "arret cardiaque",
            "overdose|surdose|empoisonn\\w+|intoxication",
            "(?:avale|bu) (?:de la |de l |des |une |un )?(?:javel|pile|medicaments|comprimes|couronne|"
            "dent|aiguille)",
            "trop de (?:medicaments|comprimes)",
            "anaphyla\\w+|choc allergique|reaction allergique",
            "(?:gorge|langue|visage|cou|oeil|levres?) (?:\\w+ ){0,2}(?:gonfl|enfl|ferm)\\w*",
            "ambulance|urgence (?:medicale|vitale)|c est une urgence|question de vie",
            "(?:appeler|appelez|appelle) (?:le )?(?:15|112|samu|les pompiers)",
            "(?:ete )?renverse par une voiture|brulure grave",
        ),
        "legal_threat": (
            f"(?:mon|ma|un|une|notre|l|d|par|mes) {_LAWYER}",
            "poursui(?:vre|tes|vrai) (?:\\w+ )?(?:judiciaires?|en justice)",
            "(?:vous|les) (?:poursuivre|attaquer|trainer|assigner)|porter? (?:plainte|l affaire)",
            "(?:depose\\w*|porte\\w*) plainte|plainte (?:contre|a la police)",
            "(?:au|devant le|aux) (?:tribunal|prud hommes|juge)|en justice",
            "(?:action|recours) (?:en justice|juridique|legale?)|suites (?:judiciaires|juridiques)",
            "(?:a|appeler) la police|a la gendarmerie|dgccrf|signal conso|ufc que choisir|60 millions",
            "repression des fraudes",
            "mise en demeure|mediateur|negligence|faute medicale|dommages et interets|protection juridique",
        ),
        "fraud": (
            "fraud\\w*|arnaqu\\w*|escroqu\\w*",
            f"{_PAYMENT} (?:\\w+ )?(?:non autoris|frauduleu|inconnu|suspect|douteu|que je n ai pas|que je "
            f"ne)\\w*",
            f"(?:pas|jamais) (?:autorise|reconnu|fait|effectue|valide) (?:\\w+ ){{0,2}}{_PAYMENT}",
            "sans mon (?:accord|autorisation|consentement)",
            f"{_CARD} (?:\\w+ ){{0,2}}(?:volee?|piratee?|hackee?|clonee?|usurpee?)",
            f"(?:vole|pirate|utilise|clone|hacke) (?:\\w+ )?{_CARD}",
            "(?:perdu|vole|perte de|vol de) (?:\\w+ )?(?:ma )?(?:carte(?: bancaire| bleue)?|cb)$",
            "usurpation|quelqu un (?:\\w+ )?(?:utilise|a utilise|se sert de) (?:ma|mon|mes)",
            "phishing|hameconnage|retrofacturation",
            "contester (?:\\w+ )?(?:paiement|prelevement|debit|achat)|opposition (?:sur|a) (?:ma )?carte",
            "chantage|contrefacon",
        ),
        "minor": (
            f"j ai (?:que |seulement |juste |bientot |presque )?{_CHILD} ans",
            f"(?:je viens d avoir|je vais avoir|j aurai) {_CHILD} ans",
            "je (?:suis|ne suis qu|suis encore) (?:une? )?(?:mineure?|enfant|ado(?:lescente?)?|"
            "collegien(?:ne)?|lyceen(?:ne)?)",
            "(?:je )?(?:ne )?suis pas (?:encore )?majeure?|je n ai pas (?:encore )?18",
            "sans (?:l accord|l autorisation|le dire|en parler|que) (?:a |de )?(?:mes parents|ma mere|mon "
            "pere)(?: \\w+)?",
            "(?:mes parents|ma mere|mon pere) (?:ne )?(?:doivent|doit|sont|est|savent|sait|peuvent) "
            "(?:pas|rien)",
        ),
        "data_protection": (
            "rgpd|gdpr|cnil|protection des donnees",
            "droit (?:a l oubli|d acces|a l effacement|de rectification|d opposition)",
            "(?:supprim|effac|detrui|retir)\\w+ (?:toutes )?(?:mes|les) (?:donnees|informations)(?: "
            "personnelles| me concernant)?",
            "(?:copie|acces) (?:de |a )?(?:toutes )?mes donnees",
            "quelles donnees (?:\\w+ ){0,3}(?:sur moi|me concernant)|retir\\w+ mon consentement",
            "(?:vendu|partage|divulgue|transmis|publie) (?:mes|mon) (?:donnees|numero|photos?|coordonnees)",
            "fuite de (?:mes )?donnees",
        ),
    },
    not_meant=(
        "mourir de (?:rire|faim|honte|chaud|froid|soif|peur)|mort(?:e)? de (?:rire|faim|fatigue)",
        "me tue de rire|a mourir de rire",
        f"(?:je suis|est|suis|comme|amie?|mari|femme|pere|mere|cousine?|soeur|frere|voisine?) (?:un |une |"
        f"mon |ma )?{_LAWYER}",
        f"{_LAWYER} (?:ami|amie)|(?:mon|ma) {_LAWYER} (?:m a |vous )?(?:recommand\\w+|conseille votre)",
        f"\\b(?:l|un|d) {_LAWYER} au (?:citron|thon)|salade d avocat\\w*|(?:un|l) avocat mur",
        "toast\\w* (?:a l )?avocat",
        "(?:eu|fait|subi) (?:un |une )?(?:infarctus|crise cardiaque|avc) (?:il y a|en|quand)",
        "antecedents? d\\w* \\w+|(?:failli|presque) (?:faire|fait|avoir|eu) une crise cardiaque",
        "ambulanci\\w+|conducteur d ambulance",
        f"j ai {_CHILD} ans (?:d|de|chez|comme|dans|en tant|passes) ?\\w+|quand j avais {_CHILD}",
        f"(?:fils|fille|enfant|petit fils|petite fille|neveu|niece) (?:\\w+ )?a {_CHILD}",
        f"depuis mes {_CHILD}|j ai {_CHILD} ans d anciennete",
        "donnees mobiles|politique de confidentialite",
        "carte (?:de fidelite|cadeau|vitale|de visite|d embarquement)|au tribunal (?:il y a|j habite)",
    ),
)
