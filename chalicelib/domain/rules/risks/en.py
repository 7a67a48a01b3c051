"""How danger, law, fraud, children and rights over data sound in English."""

from __future__ import annotations

from chalicelib.domain.rules.sounds import Sounds

_CHILD = "(?:[6-9]|1[0-7]|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)"
_I_AM = "(?:im|i am|iam|i m)(?: (?:only|just|still|nearly|almost|actually|a))*"
_KIN = (
    "(?:friend|cousin|husband|wife|brother|sister|neighbou?r|colleague|dad|father|mum|mom|mother|son|"
    "daughter|partner|boss|he|she)"
)
_LAWYER = "(?:lawyers?|attorneys?|solicitors?)"
_PAYMENT = (
    "(?:charges?|payments?|transactions?|purchases?|withdraw(?:al)?s?|transfers?|debits?|deposits?|orders?)"
)
_BANK_CARD = "(?:(?:credit|debit|bank|visa|atm|amex|master) ?cards?|my card|credit)"

SOUNDS = Sounds(
    "en",
    rules={
        "self_harm": (
            "kill(?:ing)? myself|(?:end|ending|take|taking) my (?:own )?life|end(?:ing)? it all",
            "suicid\\w*|kms",
            "(?:want|wanna|wish|rather|like|prefer|ready|going|gonna)(?: to| i (?:was|were))? (?:die|be "
            "dead|dead)",
            "(?:hurt|hurting|harm|harming|cut|cutting|hang|hanging|unalive|shoot|stab) myself|self ?harm\\w*",
            "slit my wrists|jump(?:ing)? off (?:a|the) (?:bridge|building|roof|balcony)",
            "jump in front of (?:a|the) train",
            "(?:no|any|the|a) (?:reason|point|will|sense) (?:to|in|of) (?:live|living|be(?:ing)? alive|"
            "going on living|going on any ?more)",
            "nothing (?:left )?to live for",
            "better off (?:dead|without me)|(?:isnt|not|is not) worth living",
            "tired of (?:living|being alive|life)",
            "(?:dont|do not|never) (?:want|wanna)(?: to)? (?:live|be alive|exist|go on living|wake up)(?: "
            "any ?more)?",
            "(?:dont|do not) want to be here any ?more$",
            "wish i (?:wasnt|was not|was never|werent|were never) (?:alive|born)",
        ),
        "emergency": (
            "(?:cant|cannot|can not|couldnt|can hardly|can barely|unable to|struggling to|hard to|"
            "difficult to|"
            "trouble|difficulty|problems) (?:\\w+ )?breath(?:e|ing)?",
            "(?:not|stopped|isnt) breathing|(?:is|am|im|hes|shes|are) (?:choking|suffocating|drowning)",
            "turn(?:ing|ed) blue",
            "(?:cant|cannot|unable to) swallow|swallowed (?:a|an|the|my|some) (?:crown|tooth|needle|"
            "instrument|bleach|"
            "filling|battery|magnet|pills?)|took too many (?:pills|tablets)|overdos\\w*|poison(?:ed|ing)",
            "(?:wont|doesnt|not|hasnt|isnt|cant) (?:stop(?:ped|ping)? (?:the )?bleeding)|bleeding "
            "(?:\\w+ ){0,3}(?:wont|"
            "doesnt|not|hasnt) stop\\w*|bleeding (?:heavily|a lot|badly|nonstop|non stop|profusely|"
            "out)|losing (?:a lot of |so "
            "much |too much )?blood",
            "unconscious",
            "(?:hes|shes|(?:he|she|baby|husband|wife|son|daughter|mother|father|mum|mom|dad|child) (?:is|"
            "was|became)) (?:\\w+ )?unresponsive",
            "(?:wont|doesnt|cant be|not) (?:wake|waking|woken) up|passed out|faint(?:ed|ing)|collapsed",
            "heart attack|chest pains?|pain in (?:my|his|her|the) chest|(?:having|had|has|have) a "
            "(?:stroke|seizure|fit)|"
            "seizures?|convuls\\w+|slurred speech|face (?:is )?droop\\w*",
            "anaphyla\\w+|allergic (?:reaction|shock)|(?:throat|tongue|face|neck|eye|lips?) (?:is |"
            "are |has |have )?(?:\\w+ )?"
            "(?:swelling|swollen|swelled|closing)(?: (?:up|shut|fast|a lot))?",
            "ambulance|(?:medical|this is an|its an|it is an|life threatening) emergency|life or death",
            "(?:call|dial|calling) (?:911|999|112)",
            "hit by a (?:car|truck|bus)|been (?:stabbed|shot|electrocuted)",
            "(?:badly|severely) (?:burn\\w*|injured)|baby (?:is )?(?:not moving|limp)",
        ),
        "legal_threat": (
            f"(?:my|our|the|from a|get a|hire a|contact a|with a|call a) {_LAWYER}",
            f"{_LAWYER} (?:will|is going to|has been|have been|at the ready)",
            "lawsuit|class action|su(?:e|ing) (?:you|u|them|your|the (?:clinic|company|shop|store|"
            "business))|(?:will|going to|"
            "gonna|ill|could|can|about to|might) sue",
            "(?:take|taking|took|start|pursue|consider\\w*|with) legal (?:action|proceedings|steps|"
            "measures)|legal (?:action|"
            "proceedings|consequences|complaint)|(?:took|taken|take|seek|seeking|sought|get|getting) "
            "legal advice",
            "(?:take|taking|drag) (?:you|this|them|it) to (?:the )?(?:court|tribunal)|(?:see|meet) "
            "you in court|small claims|press(?:ing)? charges|"
            "cease and desist|letter before (?:action|claim)",
            "police report|(?:call|calling|going to|go to|contact) the (?:police|cops)|report(?:ing|"
            "ed)? (?:you|this|it|them|your \\w+) to "
            "(?:the )?(?:\\w+ )?(?:police|authorit\\w+|ombudsman|consumer\\w*|medical|dental|health|"
            "better|trading|board|council|regulator|bbb|ftc|fca)",
            "(?:consumer|trading) (?:protection|rights|standards|affairs|court)|ombudsman|malpractice",
            "negligen(?:ce|t)",
        ),
        "fraud": (
            f"charge ?backs?|disput(?:e|ing|ed) (?:the|this|a|my|that|your|some) (?:\\w+ )?{_PAYMENT}",
            f"{_PAYMENT} dispute",
            f"(?:unauthori[sz]ed|fraudulent|unknown|unrecogni[sz]ed|suspicious|strange|weird) (?:\\w+ "
            f")?{_PAYMENT}",
            f"{_PAYMENT} (?:\\w+ ){{0,6}}(?:i|that i|which i|we) (?:\\w+ )?(?:dont|didnt|did not|do "
            f"not|never|have not|havent) (?:\\w+ )?(?:"
            "recogni[sz]e\\w*|authori[sz]e\\w*|make|made|know|do|did|initiate|remember|approve\\w*)",
            f"(?:didnt|did not|never|havent|dont|do not) (?:\\w+ )?(?:authori[sz]ed?|recogni[sz]ed?|"
            f"approved?|make|made) (?:\\w+ ){{0,3}}{_PAYMENT}",
            f"{_PAYMENT} (?:\\w+ ){{0,4}}(?:isnt|wasnt|werent|is not|was not|were not|arent|not) (?:mine|"
            f"by me|made by me|from me|done by me)",
            "(?:charged|used|took|taken|withdr[ae]w\\w*|debited|bought|paid) (?:\\w+ ){0,5}without my "
            "(?:\\w+ )?(?:permission|consent|knowledge|"
            "agreement|authori[sz]ation|approval)",
            "fraud\\w*|scam\\w*|identity (?:theft|stolen)|stole my|stolen (?:card|money|identity|"
            "wallet)|phish(?:ing|ed)|hack(?:ed|er|ers|ing)|"
            "blackmail\\w*|counterfeit\\w*|skimmed|cloned",
            "(?:lost|stolen) (?:\\w+ )?cards?|cards? (?:is |was |got |has been )?(?:lost|stolen)",
            "(?:freeze|block) my (?:\\w+ )?(?:card|account)",
            f"(?:lost|lose|stole|stolen|missing|misplaced|cant find|robbed|swiped|jacked) (?:\\w+ "
            f"){{0,3}}{_BANK_CARD}|{_BANK_CARD} (?:\\w+ ){{0,3}}"
            "(?:was|were|is|are|has|have|got|been|went|gone|might be) (?:\\w+ )?(?:lost|stolen|"
            "missing|hacked|compromised|swiped|cloned|jacked)",
            "(?:identity|account|wallet|phone|details|data) (?:was |has been |got |is |were |have been "
            ")?(?:stolen|hacked|compromised|jacked)",
            "(?:someone|somebody|anyone|person|they|thief|who) (?:\\w+ )?(?:is using|are using|used|"
            "using|has|jacked|hacked|stole|got into|accessed|got hold of) my "
            "(?:\\w+ ){0,2}(?:cards?|accounts?|identity|details|money|information)",
        ),
        "minor": (
            f"{_I_AM} {_CHILD} ?(?:years?|yrs?|yr|yo|y o)(?: ?(?:old|of age))?|{_I_AM} {_CHILD}(?:$| "
            f"(?:and|but|so|can|could|do|my|is|am|will|please|now|"
            "yo|or|is that|with my)\\b(?! (?:a half|half)))",
            f"(?:i|ive) (?:just |only )?turn(?:ed)? {_CHILD}|my age is {_CHILD}",
            f"{_CHILD} year old (?:girl|boy|kid|teen\\w*|student) here",
            "(?:im|i am)(?: \\w+)? (?:a minor|minor|a child|a kid|a teenager|under ?age|under (?:18|"
            "eighteen)|not 18 yet|still at school|in (?:[5-9]|10)th grade)",
            "without (?:telling )?my (?:parents?|mum|mom|dad|mother|father|mums?|guardian)(?: and "
            "\\w+)?(?:$| (?:knowing|permission|consent|finding out|agreement|being told))",
            "(?:my )?(?:parents?|mum|mom|dad|mother|father) (?:dont|doesnt|must not|mustnt|cant|shouldnt|"
            "should not|may not) (?:know|find out)",
        ),
        "data_protection": (
            "gdpr|ccpa|right to (?:be forgotten|erasure|access)|data protection|subject access request",
            "data (?:breach|controller|privacy officer|protection officer)",
            "(?:delete|erase|remove|forget|wipe|destroy) (?:\\w+ ){0,3}my (?:personal |account and |own "
            ")?(?:data|information|details|records?|history|file)",
            "(?:delete|erase|remove) (?:\\w+ ){0,3}(?:data|information|details|everything) (?:\\w+ "
            "){0,3}(?:about|on|of) me",
            "remove me from your (?:database|records|system|files)",
            "(?:copy|export|download) of (?:\\w+ )?(?:my (?:\\w+ )?(?:data|information|records?|file)|"
            "the data)|what (?:data|information|personal data) (?:do|are) you "
            "(?:\\w+ )?(?:have|hold|keep|store|keeping|storing)(?: \\w+)? (?:about|on|of) me",
            "(?:sold|shared|leaked|gave|passed on|published|posted|(?:you are|youre|been|keep) "
            "(?:selling|sharing)) my (?:\\w+ )?(?:data|details|information|records?|photos?|number)|"
            "stop (?:using|sharing|"
            "selling|processing|storing) my (?:\\w+ )?(?:data|details|information|photos?)",
            "withdraw (?:my )?consent",
            "my (?:personal )?data (?:was|were|has been|have been|got) (?:leaked|sold|shared|stolen|"
            "breached)",
        ),
    },
    not_meant=(
        # Idioms
        "(?:would|could|to) die for|dying to \\w+|(?:want|going|gonna|could|wanna) (?:to )?die (?:of|"
        "from|laughing|waiting) ?\\w*|kill(?:ing|s|ed)? me\\b|"
        "suicide squad|killing time|cut myself (?:shaving|a slice|some)|(?:phone|battery|laptop|car|"
        "plant|computer|mobile|tablet)s? (?:\\w+ )?(?:is |s )?(?:going|about) to die",
        "(?:nearly|almost|gave me|give me) (?:had |have |having )?a heart attack(?: when| seeing)?|"
        "stroke of (?:luck|genius)|choking hazard|breath(?:ing)? (?:room|space)|"
        "passed out (?:the )?(?:flyers|leaflets|cards)",
        # Past, imagined, or a profession
        "(?:had|suffered|survived) a (?:heart attack|stroke|seizure) (?:in|last|\\d+|two|three|some|a "
        "few|many|years|when|as|ago|back)\\b|history of \\w+(?: \\w+)?|"
        "(?:after|since) (?:my|a|the) (?:heart attack|stroke)(?: \\w+)?|(?:used to|as a child i) "
        "(?:faint\\w*|have seizures)|ambulance (?:driver|service|cover|crew|job)|"
        "(?:heart attack|stroke|seizure|fainted|fainting) (?:\\w+ ){0,3}(?:years? ago|as a (?:child|"
        "kid)|in (?:19|20)\\d\\d|last year)|allergic reaction (?:\\w+ ){0,4}(?:years? ago|as a "
        "(?:child|kid)|last year)",
        f"{_LAWYER} {_KIN}|{_KIN} (?:\\w+ ){{0,2}}(?:is|s|are|works as|was) (?:a|an|also a|my|our|"
        f"the)? ?(?:\\w+ )?{_LAWYER}|(?:im|i am|as|being) (?:a|an) (?:\\w+ )?{_LAWYER}|"
        f"my {_LAWYER} (?:\\w+ )?(?:recommended|comes|came|goes|loves|told me about|is (?:also )?(?:a "
        f"|your )?(?:patient|client|customer|\\w+ too))|(?:appointment|meeting|lunch) with (?:my|a|"
        f"the) {_LAWYER}|{_LAWYER} s? ?office",
        "can sue (?:call|come|see|help|do|be|have|give|tell|book|please|also)",
        "(?:tennis|food|basketball|squash|padel|royal|court)\\w* court|court (?:street|road|shoes)",
        "(?:anti )?fraud (?:prevention|protection|insurance|cover\\w*|check|department)",
        "(?:not|isnt|no) (?:a )?(?:scam|fraud)|life ?hack\\w*|growth hack\\w*",
        "(?:loyalty|gift|business|library|health|insurance|membership|member|student|sim|key|parking|id|"
        "identity|club|discount|vaccination|appointment|memory|sd|punch|stamp) cards?",
        f"(?:when|since|until|before) (?:i was|im|i am|i turn(?:ed)?) (?:\\w+ )?{_CHILD}",
        f"{_I_AM} {_CHILD} (?:and a half |and half )?(?:weeks?|months?|minutes?|mins?|hours?|days?|km|kms|"
        f"miles?|metres|meters|kg|kilos|blocks|stops|points|percent)",
        "mobile data|data (?:plan|roaming)|privacy policy",
    ),
)
