"""How people ask for a person in Hindi, in either script, and in the mix with English that most people
    type.

Expressions are written in the one spelling of `hindi_letters`: short vowels, single letters, v for w.
"""

from __future__ import annotations

from chalicelib.domain.rules.human_request.hindi_letters import in_latin
from chalicelib.domain.rules.human_request.language import Language
from chalicelib.domain.rules.human_request.words import hi as words

LANGUAGE = Language(
    code="hi",
    requests={
        "transfer_chat": r"(?:(?:mera|meri|mere) )?(?:cal|chat|bat) (?:ko )?transfer kar",
        "person_free": (
            rf"(?:kal |aj |subah |sham |abhi )*koi (?:\w+ )?(?:mujhe|muje|hame|meko) (?:fone|fon|cal|kol|"
            rf"sampark) (?:kar\w*|de|do)|koi (?:\w+ )?(?:insan|admi|banda|vyakti|person|human) (?:\w+ "
            rf")?(?:padhe|dekhe|sune|samjhe|javab de|bole|ae)(?:ga|gi)?|koi (?:\w+ )?kam (?:kar|karta|karti|kr) "
            rf"(?:raha|rahi|rah|rha|hai)|(?:{words.PERSON}|expert|visheshagya) se (?:jod|jud|mila|milva)\w*|"
            rf"(?:{words.ROLE}|{words.HUMAN}|logo|valo) se bat kar\w+"
        ),
        "available": (
            rf"(?:koi |kya koi )?(?:{words.HUMAN}|senior|maneger|manager|samajhdar \w+|dhang ka \w+) (?:\w+ "
            rf")?(?:available|uplabdh|maujud|milega|milegi|mil sak\w+|fri)|(?:{words.HUMAN}|maneger|manager|"
            rf"supervisor) (?:ki|ka) (?:jarurat|jarurt|madad|sahayata|help) (?:hai|he|chahi\w*|padegi)$|koi "
            rf"(?:samajhdar|dhang ka|jimedar|asli|real) (?:banda|admi|insan|person|vyakti)|(?:fone|fon|cal|"
            rf"kol) (?:pe|par|p) (?:bat|batchit|samvad) (?:kar\w*|ho\w*)|bat (?:kara|karva|karado|"
            rf"karao)\w*(?: do| dijie| de| dena)|(?:kisi )?{words.HUMAN} ko (?:\w+ )?(?:transfer|transfar|"
            rf"forvard|hastantarit|saunp|de) (?:kar\w*|do|de|kijie)"
        ),
        "verb_target": (
            rf"{words.PERSON}(?: \w+)? (?:se|sey|ke sath|ke sat|sath|ko|tak)(?: (?:meri|mujhe|hamari|direct|"
            rf"seedha|sidha|ek bar|jaldi|abhi|hi|live|fone par|fon par|please|plj))*(?: \w+)? "
            rf"?{words.TALK}(?: {words.DO}| karn\w+| kar\w+|$)|unse (?:meri )?bat kar\w+"
        ),
        "verb_first": (
            rf"(?:meri |hamari )?bat (?:\w+ ){{0,3}}?{words.PERSON} (?:se|tak|ke sath) (?:kar\w+|pahuch\w+)|"
            rf"(?:transfer|conect|forvard|kanekt|transfar) (?:kar\w*|karo|do)(?: \w+){{0,2}} {words.PERSON}|"
            rf"(?:cal|chat) transfer kar"
        ),
        "want_target": (
            rf"(?:{words.HUMAN}|manager|maneger|bos|supervisor|malik|staf) (?:ko )?(?:hi |se |jaldi |abhi |"
            rf"please |plj )*{words.BRING}|{words.PERSON} ko (?:jaldi |abhi |fone p[ea]r? |cal p[ea]r? |"
            rf"chat p[ea]r? |yaha )*(?:bula\w*|bhej\w*|lao|jodo|lagao)(?! (?:\w+ ){{0,4}}(?:saf|safai|clean|"
            rf"lene|repair))|(?:asli|real) (?:\w+ )?ko do"
        ),
        "live_person": r"(?:asli|real|jinda|sachmuch ke) (?:insan|admi|person|human|banda|bande|vyakti|"
        r"agent)(?! (?:ho|hai|he|ya)\b)",
        "role_please": rf"^(?:{words.FILLER} )*(?:{words.HUMAN}|{words.BOSS})(?: {words.PLEASE})+$",
        "hand_over": (
            rf"(?:{words.HUMAN}|{words.BOSS}|vyakti|admi|banda|bande) (?:ko|tak) (?:\w+ )?(?:saump\w*|"
            rf"saunp\w*|pahu\w*|forvard\w*|transfer)|"
            rf"{words.BOSS} ko (?:\w+ )?(?:fone|fon|cal|kol|line|lain) (?:do|dijie|lagao|karo|kijie|milao|pe|"
            rf"par)|(?:complaint|complain|shikayat|sampark|"
            rf"contact) kar\w+ (?:\w+ ){{0,3}}?(?:{words.HUMAN}|{words.BOSS}) (?:se|ko)|(?:{words.HUMAN}|"
            rf"{words.BOSS}) (?:se|ko) (?:\w+ )?(?:complaint|"
            rf"complain|shikayat) kar\w+"
        ),
        "human_help": (
            rf"(?:{words.HUMAN}|insani|manviy|human|live) (?:ki |ka |se )?(?:madad|help|sahaya?ta|suport|service|"
            rf"asistance|seva|chat) (?:ki (?:jarurat|jarurt)|{words.BRING}|chahi\w*)|live (?:chat|agent|suport) "
            rf"(?:karna|karni|chahi\w*|par|pe)"
        ),
        "one_who": (
            r"koi (?:\w+ )?(?:samajhne|samjhane|sune|sunne|karne|dene|dekhne|batane|suljhane) (?:vala|"
            r"vali|vale) (?:hai|he|nahi|ho|bhejo|do)"
        ),
        "assign": (
            rf"{words.PERSON} ko (?:\w+ )?(?:asain|asign|alot|alat)\w*|(?:problem|samasya|shikayat|isu|ishu|"
            rf"case|kes|mamla|bat|complaint) "
            rf"(?:\w+ ){{0,3}}?(?:{words.HUMAN}|{words.BOSS}) (?:ko|tak) (?:bata\w*|bol\w*|bhej\w*|de|do|"
            rf"dijie|dikha\w*)|"
            rf"^(?:{words.FILLER} |bot mat bhej\w* )*{words.FELLOW} (?:bhej\w*|bula\w*)$|koi (?:\w+ "
            rf")?(?:{words.HUMAN}|staf|membar|member|"
            rf"{words.BOSS}) (?:abhi |yaha |online )*(?:hai|he|available|maujud|upa?labdh|fri)(?! (?:jo "
            rf"(?!(?:\w+ ){{0,3}}{words.HELP})|kya jo))|"
            rf"(?:{words.HUMAN}|{words.BOSS}|kisi) se (?:meri )?(?:kab|kaise) (?:meri )?bat ho\w*|(?:koi|"
            rf"aisa|tol fri|contact) (?:fone |contact )?number "
            rf"(?:do|de|dijie|dedo|bata\w*|bhej\w*|chahi\w*)|bat (?:\w+ ){{0,3}}?(?:{words.HUMAN}|"
            rf"{words.BOSS}|vyakti|admi) se ho (?:sak\w*|jay\w*|pay\w*)"
        ),
        "some_fellow": (
            rf"(?:koi|kisi|ek) (?:\w+ )?{words.FELLOW} (?:ko )?(?:yaha |jaldi |abhi |please )*(?:bhej\w*|bula\w*|"
            rf"do\b|dijie|chahi\w*|lagao|lao)(?! (?:\w+ ){{0,4}}(?:saf|safai|clean|lene|repair|uthane|fit|lagane|"
            rf"thik|kam))|{words.PERSON} ko (?:\w+ )?(?:lain|line|fone|cal) (?:par|pe|p|me) (?:la\w*|lo|do|bula\w*|"
            rf"lijie)"
        ),
        "on_the_phone": (
            rf"{words.CALL} (?:kara|karva)\w*(?: do| dijie)?(?: (?:kisi|{words.HUMAN}|{words.BOSS})| mujhe|"
            rf"$)|(?:{words.HUMAN}|{words.BOSS}|kisi) "
            rf"(?:ka|ki) {words.CALL} (?:chahi\w*|karva\w*|ana chahi\w*)|(?:{words.HUMAN}|{words.FELLOW}) "
            rf"hai koi|number (?:do|dijie|bata\w*|"
            rf"bhej\w*) (?:\w+ )?(?:{words.HUMAN}|{words.BOSS}) (?:ka|ki|ke)|{words.HUMAN} kaise (?:sampark|"
            rf"contact|bat|cal)|koi (?:\w+ )?sahaya?ta "
            rf"kar\w*"
        ),
        "give_number": (
            rf"(?:{words.HUMAN}|{words.BOSS}|suport|care|apka|apke|aplogo?|ap logo?n?) (?:\w+ )?(?:ka |ki |ke )?"
            rf"(?:\w+ )?(?:number|nambar|namber|no|nomber) (?:please |plj |jaldi )?(?:do|de|dijie|dedo|dena|bata\w*|"
            rf"bhej\w*|chahi\w*|mil\w*|den)\b"
        ),
        "how_to_reach": (
            rf"{words.PERSON} (?:se|tak|ko) (?:\w+ )?(?:bat|contact|kontakt|sampark|conect|cal|kol|pahu\w*|chat) "
            rf"(?:kaise|kese|kab|kaha|kahan) (?:kar\w*|ho\w*|pahu\w*|sakt\w*)|{words.PERSON} (?:se|tak|ko) (?:kaise|"
            rf"kese) (?:\w+ )?(?:bat|contact|kontakt|sampark|conect|cal|kol|pahu\w*|chat)"
        ),
        "someone_there": (
            r"koi (?:asli |real |bhi |aur )?(?:hai|insan hai|admi hai|banda hai|insan baitha|admi baitha|"
            r"banda baitha|baitha hai|online)(?! (?:jo (?!"
            rf"(?:\w+ ){{0,3}}{words.HELP})|problem|dikat|ofer|discount|tarika|option|chiz|jagah|chance|"
            rf"charge|"
            rf"slot|vacancy))|koi "
            rf"(?:\w+ )?(?:padh|sun|dekh|par)(?: bhi)? (?:rah\w|ta|pa rah\w)"
        ),
        "someone_able": (
            rf"koi (?:\w+ )?(?:help|madad) (?:kar|kare|karo|karega)\b|koi (?:\w+ )?(?:aisa |insan |admi |"
            rf"{words.PERSON} )?(?:jo |hai jo )?(?:mujhse|mujhe|meri|mere se|hamse)(?: \w+)? (?:bat|madad|"
            rf"help|sampark|contact|cal|fon|samajh|samjh)\w*(?! nahi)(?: (?:kar|kare|karo|karega|sake|sakta|"
            rf"ke|de|aye)\w*)|koi (?:insan |admi )?(?:chahie|chahie) jo (?:\w+ ){{0,3}}?{words.HELP}|"
            rf"(?:kisi ko )bhejo jo (?:\w+ ){{0,3}}?{words.HELP}"
        ),
        "answer_me": (
            rf"{words.HUMAN} (?:conect|kanekt|transfer|bhej\w*) (?:kar\w*|kijie|do|de)|bat (?:karvao|karao|"
            rf"karva do|kara do|karni hai|karana hai|karni he) (?:\w+ )?{words.PERSON} (?:se|ke sath)|koi "
            rf"(?!(?:nahi|na)\b)(?:\w+ ){{0,2}}?(?:reply|javab|jabab) (?:karo|kare|kar do|do|de|dijie|dedo|"
            rf"dega)(?! (?:nahi|rah))|(?:fone|fon|cal) utha(?:o|ie|iega)"
        ),
        "bat_ho": (
            rf"{words.PERSON} (?:se|ke sath) bat ho (?:sak\w*|jay\w*|payeg\w)|(?:bos|manager|senior|ovner|"
            rf"supervisor) ka number do|kaun "
            r"(?:meri |mujhe |hamari )?(?:madad|help) kar\w*"
        ),
        "meet": (
            rf"(?:{words.HUMAN}|maneger|manager|bos|malik|supervisor|senior|incharge) (?:se |ko )(?:mil\w+|"
            rf"milv\w+)|"
            rf"(?:{words.HUMAN}|maneger|manager|bos|malik|supervisor|senior|incharge) (?:ka|ke|ki) (?:\w+ "
            rf")?(?:number|nambar|"
            r"contact|fone|extension)(?! (?:kya|kaun|kitna))|koi (?:\w+ )?(?:insan|admi|banda|person|human|"
            r"agent|adhikari) "
            r"(?:maujud|upa?labdh|"
            r"available|online|hai|he)"
        ),
        "call_me": (
            rf"(?:mujhe|muje|mjhe|mereko|mere ko|hame|hume|koi|vapas|vapis|please|plj|kripya|ap|is number "
            rf"par|mujko)(?: \w+){{0,2}}? {words.CALL}(?: back)? (?:kar ?do|karo|kar de|kar sak\w+|kar "
            rf"sakt\w+|kar len\w*|kara do|karva\w*|karvaie|"
            rf"kijie|karie|kare|karen|lagao|karna|krdo|kar dijie|kar lijie|back)|mujhe (?:ek )?(?:cal|kol) "
            rf"chahi\w*|(?:cal ?back|kol ?baik) (?:chahi\w*|do|dijie|mangta)|(?:mujhe|hame|meko|mereko) koi "
            rf"{words.CALL} (?:kar\w*|de|do)|koi (?:mujhe|hame) {words.CALL} (?:kar\w*|de)|(?:mujhe|hame|"
            rf"muje) bat (?:karni|karna) (?:hai|he)|{words.CALL} (?:kar ?do|karo|"
            rf"kijie|karie|kar dijie)(?: (?:mujhe|muje|please|plj|mereko)|$)"
        ),
    },
    protests={
        "who_looks": (
            r"(?:mera|meri|mere|hamara|hamari|iska|isko|ise) (?:\w+ )?(?:kaun|kon) (?:dekhega|dekhegi|"
            r"sunega|suljhaega|solve|karega|handle)|koi (?:\w+ ){0,2}?(?:madad|help|javab|reply|sahayata) "
            r"(?:kyon|kyu|kyun|kiyon) nahi"
        ),
        "who_to_talk_to": r"kis(?:e|se)?(?: se| ko)? (?:bat|contact|sampark|puch\w*) (?:karu|karun|karni|"
        r"kare|karna|karen|hogi)(?! kya)",
        "nobody_understands": (
            r"koi kam nahi kart\w|koi (?:mujhse )?(?:bat|cal|reply|javab|madad|help) (?:kyo |hi |bhi )?nahi "
            r"(?:kar|kr|de)|koi (?!bat nahi|problem|dikat)(?:\w+ ){0,4}?(?:nahi|na|ni) (?:samajh\w*|"
            r"samjh\w*|sun\w*|de rah\w|padh\w*|utha rah\w|dekh\w*|madad|help|reply|javab|bat)|koi (?:javab|"
            r"jabab|reply|response|madad|help)(?: \w+){0,2}? (?:nahi|ni)|(?:madad|help) nahi (?:mil|kar|ho)"
        ),
        "not_understood": (
            r"(?:ye|yah|yeh) ?bot (?:\w+ ){0,2}?(?:nahi|na) (?:samajh|samjh)\w*|(?:ap|tum|tu|ap log) (?:\w+ "
            r"){0,3}?(?:samajh|samaj|samjh|smjh)\w* (?:hi )?nahi (?:pa )?rah\w|"
            r"(?:ap|tum|tu|aplog|ap log|ye|yeh|bot)(?: (?!main|mai|mujhe)\w+){0,4}? (?:samajh|samaj|smjh|"
            r"samjh|smaj)\w*(?: (?:hi|me))? (?:nahi|na|ni)|(?:ap|tum|tu|ap log)(?: \w+){0,3}? (?:nahi|na) "
            r"(?:samajh|samaj|samjh|sun)\w*|(?:nahi|na) (?:samajh|samjh|samaj) (?:rahe|pa rahe)"
        ),
        "no_use": rf"{words.MACHINE} se bat kar\w* (?:ka |se )?(?:koi )?(?:fayda|faida|matlab) (?:nahi|na)",
        "no_bot": (
            rf"{words.MACHINE} (?:se|ke sath|vale|vala|ke|ka|ki)(?: \w+){{0,3}}? (?:nahi|mat|pareshan|"
            rf"paresan|thak\w*|tang|bor|ub|band)|{words.MACHINE} (?:nahi|band)(?: (?:chahi\w*|karo|kar|"
            rf"mangta|insan|human)|$)"
        ),
    },
    refused_before=(
        r"(?:bina|binna|without)(?: (?:kisi|ke|to|mujhe))*|(?:ap|tum|tu|ye|yah|vo) (?:to|kya|bilkul|ek|koi)|"
        r"(?:kitne|kitna|mere|mera|kal|subah|ya|bot)"
    ),
    refused_after=(
        r"(?:hui|hua|hu[ai]? (?:thi|tha)|ho (?:gai|gayi|chuki|gay)|ki (?:thi|hai|hui)|kar (?:rah\w|li|"
        r"chuk\w|ke)|rah[aie]|li thi|(?:hai |karni |karna |chahie |bilkul |abhi |ab |kuch )*(?:nahi|mat|"
        r"ni\b)|mat|ki (?:jarurat|jarorat|zarurat)|padeg\w|padeg\w kya|padta|hota|hoti|jaisa|jaise|ya (?:ek "
        r")?(?:bot|robot|machine|mashin)|hoga to|maangu|kiya|ki$|ne|karke|ho kya|ho ya|ke lie|ke lie "
        r"(?:book|tabl|kamra))"
    ),
    told=(
        r"(?:bola|kaha|bataya|boli|kahte|kah rahe|bol rahe)(?: \w+){0,4}(?: ,)?|^(?:(?:aur|lekin|ok|thik|,) "
        r")*(?:agar|yadi|jab|kabhi)(?: \w+){0,3}|(?:kal|subah|parso|pahle|pehle)(?: \w+){0,2}|(?:behen|"
        r"bahan|bhai|dost|pati|patni|mummy|papa)(?: (?:ne|meri|mere))+|bina(?: \w+){0,2}|(?:cancel|badalne|"
        r"change) (?:karne )?(?:ke lie|ke lie)(?: \w+)?"
    ),
    bare=(
        rf"(?:{words.FILLER} )*(?:{words.HUMAN}(?: {words.HUMAN})?|insan|asli insan|asli admi|human agent|"
        rf"customer care|helpline|maneger|manager|supervisor|suparvaijar)(?: "
        rf"{words.PLEASE})*|(?:koi hai)(?: kya| vaha| yaha)*"
    ),
    namesakes=(
        r"(?:ek aur|dusra|dusre) (?:admi|insan|vyakti|person)|(?:travel|traival|trevel|property|real estate|"
        r"insurance|bima|tour|ticket|train) agent|mobile operator|mobail operator|human resources?|insan ke "
        r"(?:sharir|dant)|(?:\d+|do|tin|char|panch|das|kitne|sab|ek|har|per) (?:log|logo|logon|admi|vyakti|"
        r"person|insan|bande)|(?:buj?urg|bujurg|diabetic) (?:vyakti|insan|admi)|staf (?:ki|ka|bahut|acha)|"
        r"koi aur (?:admi|vyakti) \w+ (?:lene|le)|aur vyakti|koi bat nahi|(?:naukri|job|vaikensi|vacancy|"
        r"bharti) ke lie kis\w*(?: se)?"
    ),
    spelling="insan agent manager person customer",
    respelt={
        "transafar": "transfer",
        "hyuman": "human",
        "parsan": "person",
        "persan": "person",
        "manushy": "manushya",
        "riprejentetiv": "representative",
        "riprejentative": "representative",
        "egjikyutiv": "executive",
        "ekjikyutiv": "executive",
        "eksikyutiv": "executive",
        "opretar": "operator",
        "helpalain": "helpline",
        "helplain": "helpline",
        "helpadesk": "helpdesk",
        "tim": "team",
        "dipartament": "department",
        "dipartment": "department",
        "akaunt": "acounts",
        "akaunts": "acounts",
        "siniyar": "senior",
        "onar": "ovner",
        "kontaikt": "contact",
        "laiv": "live",
        "incharj": "incharge",
        "hed": "head",
        "eksapart": "expert",
        "eksapert": "expert",
        "ksi": "kisi",
        "kse": "kise",
        "insn": "insan",
        "isan": "insan",
        "bnda": "banda",
        "bnde": "bande",
        "cstmr": "customer",
        "custmr": "customer",
        "customr": "customer",
        "nmbr": "number",
        "plijh": "plij",
        "krvaie": "karvaie",
        "krvana": "karvana",
        "krana": "karana",
        "krvadijie": "karvao",
        "transfar": "transfer",
        "chait": "chat",
        "kyon": "kyo",
        "kyun": "kyo",
        "kyu": "kyo",
    }
    | {
        "krni": "karni",
        "krna": "karna",
        "krao": "karao",
        "krva": "karva",
        "krvao": "karvao",
        "krdo": "karo",
    }
    | {
        "krvado": "karvao",
        "krado": "karao",
        "kr": "kar",
        "bt": "bat",
        "mjhe": "mujhe",
        "muje": "mujhe",
        "mujko": "mujhe",
    }
    | {
        "nhi": "nahi",
        "nai": "nahi",
        "nahin": "nahi",
        "ni": "nahi",
        "hain": "hai",
        "h": "hai",
        "hun": "hu",
        "hon": "hu",
    }
    | {
        "k": "ke",
        "mai": "main",
        "mein": "me",
        "ejent": "agent",
        "ejant": "agent",
        "ejet": "agent",
        "agnt": "agent",
    }
    | {"kastamar": "customer", "kastmar": "customer", "keyar": "care", "kear": "care", "custmer": "customer"}
    | {"mainejar": "manager", "menejar": "manager", "maneger": "manager", "inasan": "insan", "mushe": "mujhe"}
    | {
        "biling": "biling",
        "prsn": "person",
        "sapport": "suport",
        "saport": "suport",
        "support": "suport",
        "sarvis": "service",
    }
    | {
        "grahak": "customer",
        "seva": "service",
        "kisi": "kisi",
        "kisse": "kise",
        "kisase": "kise",
        "mujse": "mujhse",
    }
    | {
        "chahie": "chahie",
        "chaie": "chahie",
        "chahye": "chahie",
        "admin": "adhikari",
        "sampark": "sampark",
    },
    not_misspelt="insane insaan manage mange managing persona pardon aget",
    cues=(
        r"ba+t\b|bt\b|k[oi]i\b|kis|kaun|mu?jh?e|ins[a]+n|inasan|a+dmi|nahi|nhi|ka?r(?:o|a+o|wa|va|do|ni|na|"
        r"ao|ie)|chah?[ai]?i?ye|bula|bhej|hai\b|h\b|ho\b|asli|sama?jh|samjh|madad|mat\b|jawab|wale|ko\b|"
        r"rah[aie]|kijiy|dijiy|kar|kr|se\b|do\b|aap|tum|yar\b|bhai\b|phone|call|cha+hi|kripya|plz|yaar|"
        r"[\u0900-\u097f]"
    ),
    plain=in_latin,
)
