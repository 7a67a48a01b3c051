"""How people ask for a person in Hindi, in either script, and in the mix with English that most people
    type.

Expressions are written in the one spelling of `hindi_letters`: short vowels, single letters, v for w.
"""

from __future__ import annotations

from chalicelib.domain.rules.human_request.hindi_letters import in_latin
from chalicelib.domain.rules.human_request.language import Language
from chalicelib.domain.rules.reading import any_of

_HUMAN = any_of(
    r"""insan insano advisor adviser salahkar manav manav_agent manushya human person adhikari oficer
    eksekutiv executive operator
    agent pratinidhi
    representative
    sahayak karmchari karmachari customer_(?:care|kare|servis|service|suport|support) helpline human_agent
    (?:asli|real|jinda|sach_me)_(?:insan|admi|banda|bande|person|vyakti|human|agent)"""
)
_ROLE = any_of(
    r"""admi adami banda bande bandi vyakti ladka ladki madam sir maneger manager bos malik supervisor
    suparvaijar staf
    tim team department vibhag dept vala vale vali valo doctor doktar dr reception risepshan risepsan
    reseption
    prabandhak ovner owner senior incharge head kisi kise kisi_aur jimedar_vyakti log koi_aur biling acounts
    sales"""
)
_PERSON = rf"(?:{_HUMAN}|{_ROLE})"
_TALK = (
    r"(?:bat|bath|contact|kontakt|conect|kanekt|sampark|chat|bol|jod\w*|transfer|milv\w*|milado|link|"
    r"forvard|conection|samvad|asist|madad|help|conekt|kanekt)"
)
_DO = (
    r"(?:karni|karna|karne|karun|karu|karo|kare|kar do|kar de|kara\w*|karv\w*|kariye|kijiye|kijie|kar "
    r"sakt\w+|kar lu|"
    r"dijiye|dijie|do|de do|dedo|karado|krni|krna|krao|krva\w*|krvao|krado|krdo|chahi\w*|chahu\w*|chahta|"
    r"chahti|hai|ho sakti|ho "
    r"sakta|kar dijiye)"
)
_BRING = (
    r"(?:chahi\w*|chaiy\w*|chaie|dijiye|dijie|dena|do(?! (?:you|u|i|we|they|not)\b)|dedo|de do|bula\w*|"
    r"bhej\w*|lao|milega|milegi|dilao|"
    r"dila do|mangta|"
    r"laga\w*|jodo|jod do|lao|bulva\w*|chie|chaye)"
)
_HELP = r"(?:samajh|samjh|bat|madad|help|javab|jabab|reply|sun|solve|hal|jan|cal|bata|dekh|insan|asli|real)"
_MACHINE = r"(?:bot|robot|machine|mashin|mashine|chatbot|computer|kampyutar|ai)"
_PLEASE = any_of("please plj pls plij plis kripya kripaya yar bhai jaldi abhi ji sir madam turant do")
_FILLER = any_of(
    "helo hi he namaste namaskar ok acha thik han na bhai yar please plj kripya kripaya mujhe muje ek koi "
    "kisi sir madam are bas"
)
_CALL = r"(?:cal|kol|fon|fone|cal back|kol baik)"

LANGUAGE = Language(
    code="hi",
    requests={
        "verb_target": (
            rf"{_PERSON}(?: \w+)? (?:se|sey|ke sath|ke sat|sath|ko|tak)(?: (?:meri|mujhe|hamari|direct|"
            rf"seedha|sidha|ek bar|jaldi|"
            rf"abhi|hi|live|fone par|fon par|please|plj))*(?: \w+)? ?{_TALK}(?: {_DO}| karn\w+| kar\w+|$)|"
            rf"unse (?:meri )?bat kar\w+"
        ),
        "verb_first": (
            rf"(?:meri |hamari )?bat (?:\w+ ){{0,3}}?{_PERSON} (?:se|tak|ke sath) (?:kar\w+|pahuch\w+)|"
            rf"(?:transfer|conect|forvard|"
            rf"kanekt|transfar) (?:kar\w*|karo|do)(?: \w+){{0,2}} {_PERSON}|(?:cal|chat) transfer kar"
        ),
        "want_target": (
            rf"(?:{_HUMAN}|manager|maneger|bos|supervisor|malik|staf) (?:ko )?(?:hi |se |jaldi |abhi |"
            rf"please |plj )*{_BRING}|"
            rf"{_PERSON} ko (?:jaldi |abhi |fone p[ea]r? |cal p[ea]r? |chat p[ea]r? |yaha )*(?:bula\w*|"
            rf"bhej\w*|lao|jodo|lagao)(?! (?:\w+ ){{0,4}}(?:saf|safai|clean|lene|repair))|"
            rf"(?:asli|real) (?:\w+ )?ko do"
        ),
        "live_person": r"(?:asli|real|jinda|sachmuch ke) (?:insan|admi|person|human|banda|bande|vyakti|"
        r"agent)(?! (?:ho|hai|he|ya)\b)",
        "role_please": rf"^(?:{_FILLER} )*{_HUMAN}(?: {_PLEASE})+$",
        "someone_there": (
            r"koi (?:asli |real |bhi |aur )?(?:hai|insan hai|admi hai|banda hai|insan baitha|admi baitha|"
            r"banda baitha|baitha hai|online)(?! (?:jo (?!"
            rf"(?:\w+ ){{0,3}}{_HELP})|problem|dikat|ofer|discount|tarika|option|chiz|jagah|chance|charge|"
            rf"slot|vacancy))|koi "
            rf"(?:\w+ )?(?:padh|sun|dekh|par)(?: bhi)? (?:rah\w|ta|pa rah\w)"
        ),
        "someone_able": (
            rf"koi (?:\w+ )?(?:help|madad) (?:kar|kare|karo|karega)\b|koi (?:\w+ )?(?:aisa |insan |admi |"
            rf"{_PERSON} )?(?:jo |hai jo )?(?:mujhse|mujhe|meri|mere se|hamse)(?: \w+)? (?:bat|"
            rf"madad|help|sampark|contact|cal|fon|samajh|samjh)\w*(?! nahi)(?: (?:kar|kare|karo|karega|"
            rf"sake|sakta|ke|de|aye)\w*)|koi "
            rf"(?:insan |admi )?(?:chahiye|chahie) jo (?:\w+ ){{0,3}}?{_HELP}|(?:kisi ko )bhejo jo (?:\w+ "
            rf"){{0,3}}?{_HELP}"
        ),
        "answer_me": (
            rf"{_HUMAN} (?:conect|kanekt|transfer|bhej\w*) (?:kar\w*|kijiye|do|de)|bat (?:karvao|karao|"
            rf"karva do|kara do|karni "
            rf"hai|karana hai|karni he) (?:\w+ )?{_PERSON} (?:se|ke sath)|koi (?!(?:nahi|na)\b)(?:\w+ "
            rf"){{0,2}}?(?:reply|javab|"
            rf"jabab) (?:karo|kare|kar do|do|de|dijiye|dedo|dega)(?! (?:nahi|rah))|(?:fone|fon|cal) "
            rf"utha(?:o|iye|iyega)"
        ),
        "bat_ho": (
            rf"{_PERSON} (?:se|ke sath) bat ho (?:sak\w*|jay\w*|payeg\w)|(?:bos|manager|senior|ovner|"
            rf"supervisor) ka number do|kaun "
            r"(?:meri |mujhe |hamari )?(?:madad|help) kar\w*"
        ),
        "call_me": (
            rf"(?:mujhe|muje|mjhe|mereko|mere ko|hame|hume|koi|vapas|vapis|please|plj|kripya|ap|is number "
            rf"par|mujko)(?: \w+){{0,2}}? "
            rf"{_CALL}(?: back)? (?:kar ?do|karo|kar de|karva\w*|karvaiye|kijiye|kariye|kare|karen|lagao|"
            rf"karna|krdo|kar dijiye|kar "
            rf"lijiye|back)|mujhe (?:ek )?{_CALL} chahi\w*|(?:mujhe|hame|muje) bat (?:karni|karna) (?:hai|"
            rf"he)|{_CALL} (?:kar ?do|karo|kijiye|kariye|kar dijiye)(?: (?:mujhe|muje|please|plj|mereko)|$)"
        ),
    },
    protests={
        "who_to_talk_to": r"kis(?:e|se)?(?: se| ko)? (?:bat|contact|sampark|puch\w*) (?:karu|karun|karni|"
        r"kare|karna|karen|hogi)(?! kya)",
        "nobody_understands": (
            r"koi (?!bat nahi|problem|dikat)(?:\w+ ){0,4}?(?:nahi|na|ni) (?:samajh\w*|samjh\w*|sun\w*|de "
            r"rah\w|padh\w*|utha rah\w|dekh\w*|"
            r"madad|help|reply|javab|bat)|koi (?:javab|jabab|reply|response|madad|help)(?: \w+){0,2}? "
            r"(?:nahi|ni)|(?:madad|help) "
            r"nahi (?:mil|kar|ho)"
        ),
        "not_understood": (
            r"(?:ap|tum|tu|aplog|ap log|ye|yeh|bot)(?: (?!main|mai|mujhe)\w+){0,4}? (?:samajh|samaj|smjh|"
            r"samjh|smaj)\w*(?: (?:hi|me))? "
            r"(?:nahi|na|ni)|(?:ap|tum|tu|ap log)(?: \w+){0,3}? (?:nahi|na) (?:samajh|samaj|samjh|sun)\w*|"
            r"(?:nahi|na) (?:samajh|samjh|"
            r"samaj) (?:rahe|pa rahe)"
        ),
        "no_use": rf"{_MACHINE} se bat kar\w* (?:ka |se )?(?:koi )?(?:fayda|faida|matlab) (?:nahi|na)",
        "no_bot": (
            rf"{_MACHINE} (?:se|ke sath|vale|vala|ke|ka|ki)(?: \w+){{0,3}}? (?:nahi|mat|pareshan|paresan|"
            rf"thak\w*|tang|bor|ub|band)|"
            rf"{_MACHINE} (?:nahi|band)(?: (?:chahi\w*|karo|kar|mangta|insan|human)|$)"
        ),
    },
    refused_before=(
        r"(?:bina|binna|without)(?: (?:kisi|ke|to|mujhe))*|(?:ap|tum|tu|ye|yah|vo) (?:to|kya|bilkul|ek|"
        r"koi)|(?:kitne|kitna|"
        r"mere|mera|kal|subah|ya|bot)"
    ),
    refused_after=(
        r"(?:hui|hua|hu[ai]? (?:thi|tha)|ho (?:gai|gayi|chuki|gay)|ki (?:thi|hai|hui)|kar (?:rah\w|li|"
        r"chuk\w|ke)|rah[aie]|li thi|"
        r"(?:hai |karni |karna |chahiye |bilkul |abhi |ab |kuch )*(?:nahi|mat|ni\b)|mat|ki (?:jarurat|"
        r"jarorat|zarurat)|padeg\w|"
        r"padeg\w kya|padta|hota|hoti|jaisa|jaise|ya (?:ek )?(?:bot|robot|machine|mashin)|hoga to|"
        r"maangu|kiya|ki$|ne|"
        r"karke|ho kya|ho ya|ke lie|ke liye (?:book|tabl|kamra))"
    ),
    told=(
        r"(?:bola|kaha|bataya|boli|kahte|kah rahe|bol rahe)(?: \w+){0,4}(?: ,)?|^(?:(?:aur|lekin|ok|thik|"
        r",) )*(?:agar|yadi|jab|kabhi)"
        r"(?: \w+){0,3}|(?:kal|subah|parso|pahle|pehle)(?: \w+){0,2}|(?:behen|bahan|bhai|dost|pati|patni|"
        r"mummy|papa)(?: (?:ne|meri|"
        r"mere))+|bina(?: \w+){0,2}|(?:cancel|badalne|change) (?:karne )?(?:ke liye|ke lie)(?: \w+)?"
    ),
    bare=(
        rf"(?:{_FILLER} )*(?:insan|asli insan|asli admi|human agent|customer care|helpline)(?: {_PLEASE})*|"
        rf"(?:koi hai)(?: kya| vaha| "
        rf"yaha)*"
    ),
    namesakes=(
        r"(?:travel|traival|trevel|property|real estate|insurance|bima|tour|ticket|train) agent|mobile "
        r"operator|mobail operator|human "
        r"resources?|insan ke (?:sharir|dant)|(?:\d+|do|tin|char|panch|das|kitne|sab|ek|har|per) (?:log|"
        r"logo|logon|admi|vyakti|person|"
        r"insan|bande)|(?:buj?urg|bujurg|diabetic) (?:vyakti|insan|admi)|staf (?:ki|ka|bahut|acha)|koi aur "
        r"(?:admi|vyakti) \w+ (?:lene|"
        r"le)|aur vyakti|koi bat nahi"
    ),
    spelling="insan agent manager person customer",
    respelt={
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
        "chahie": "chahiye",
        "chaiye": "chahiye",
        "chahye": "chahiye",
        "admin": "adhikari",
        "sampark": "sampark",
    },
    not_misspelt="insane insaan manage mange managing persona pardon aget",
    cues=(
        r"ba+t\b|bt\b|k[oi]i\b|kis|kaun|mu?jh?e|ins[a]+n|inasan|a+dmi|nahi|nhi|ka?r(?:o|a+o|wa|va|do|ni|na|"
        r"ao|iye)|chah?[ai]?i?ye|"
        r"bula|bhej|hai\b|h\b|ho\b|asli|sama?jh|samjh|madad|mat\b|jawab|wale|ko\b|rah[aie]|kijiy|dijiy|kar|"
        r"kr|se\b|do\b|aap|tum|yar\b|bhai\b|phone|call|cha+hi|kripya|plz|yaar|[\u0900-\u097f]"
    ),
    plain=in_latin,
)
