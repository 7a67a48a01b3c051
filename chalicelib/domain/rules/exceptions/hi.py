"""How people ask in Hindi, in either script, for what the rules do not give."""

from __future__ import annotations

from chalicelib.domain.rules.human_request.hindi_letters import in_latin
from chalicelib.domain.rules.sounds import Sounds

# Written as `in_latin` spells: no doubled letters, v for w, i for ee, u for oo, j for z, f for ph.
_DISCOUNT = r"(?:diskaunt|discount|diskount|chhut|chut|chhoot|riyayat|kam|sasta|sasti)"
_FREE = (
    "(?:fri|free|muft|mufat|paise (?:nahi|vapas)|refund|rifand|discount|diskaunt|koi charge nahi|chhut|vapas)"
)

SOUNDS = Sounds(
    language="hi",
    rules={
        "own_case": (
            "(?:mera|meri|hamara|mere) (?:case|kes|mamla|maamla|mamala|situation|sthiti|halat|condition) "
            r"(?:\w+ ){0,3}(?:alag|khas|khaas|different|difrent|special|speshal|vishesh|anokha)",
            r"(?:niyam|rul|rule|rules|ruls) (?:\w+ )?(?:tod|mod|hata|bend)\w*(?: \w+)?",
            r"(?:exception|ekseption|eksepshan|apvad|apavad) (?:bana|kar|de)\w*(?: \w+)?",
            "(?:sirf |bas )?(?:is|ek|iss) (?:bar|dafa) (?:ke liye |ke lie )?(?:chhod|maf|adjust|niyam|"
            r"rul)\w*(?: \w+)?",
            r"jugad\w*|special permission|khas anumati",
        ),
        "promised": (
            "(?:vada|vaada|promis|promise|promised|guarantee|garanti) (?:kiya|kia|di|diya|kari|kara)(?: "
            r"\w+)?",
            r"(?:apne|aplogo ne|unhone|usne|reception\w*|doctor\w*|daktar\w*|madam ne|sir ne|kisi ne|apki "
            r"team ne) (?:\w+ ){0,4}(?:bola|kaha|bataya|bole|kahi) (?:tha|thi|the) (?:\w+ "
            rf"){{0,3}}{_FREE}(?: \w+)?",
            r"(?:pichli|last|pichle) (?:bar|time|tim) (?:\w+ )?(?:bola|kaha|vada|diya|discount)(?: \w+)?",
            r"(?:tay|fiks|fix) (?:hua|kiya) tha(?: \w+)?",
            r"(?:baat|bat) hui thi (?:\w+ )?(?:\d+|rupay\w*|discount)",
        ),
        "special_price": (
            r"(?:price|prais|rate|ret|daam|dam|kimat|paise) (?:\w+ )?(?:kam|sasta) (?:kar|kr|do)\w*",
            r"(?:kam|sasta) (?:kar|kr)\w* (?:\w+ ){0,2}(?:price|prais|rate|ret|daam|dam|kimat|paise)",
            r"(?:thoda|thodi|kuch|aur|or) (?:\w+ )?(?:sasta|discount|diskaunt|chhut|riyayat) (?:\w+ "
            r")?(?:kar|kr|de|do|mil|ho|lag|laga)\w*(?: \w+){0,2}",
            rf"mujhe (?:\w+ ){{0,2}}{_DISCOUNT} (?:\w+ )?(?:do|de|mil|chahiye|dijie|dijiye)\w*(?: \w+)?",
            r"(?:muavja|muavaja|muavza|harjana|compensation|kampensation|bharpai)(?: \w+)?",
            r"(?:mol bhav|molbhav|negotiate|bargen|bargain)\w*",
            r"(?:special|spesal|dosti vala) (?:price|rate|dam) (?:\w+ )?(?:do|de|mil|laga)\w*",
            r"(?:jurmana|fine|penalti|penalty|charge|charges|charj) (?:\w+ )?(?:maf|mat lo|mat lagao|hata|"
            r"cansal|cancel)\w*(?: \w+)?",
        ),
        "past_deadline": (
            "(?:tarikh|deadline|dedlain|date|det|samay|time|tim|din|varanti|warranty|garanti|avdhi) "
            r"(?:\w+ ){0,2}(?:nikal|khatam|bit|pas|chali|chala|khatm|expire|ekspayar)\w* (?:\w+ "
            r"){0,3}(?:fir bhi|phir bhi|tab bhi|lekin|par|vapas|return|ab bhi|kya)(?: \w+){0,4}",
            r"(?:late|let|der) (?:ho ga\w* )?(?:\w+ ){0,2}(?:fir bhi|phir bhi|tab bhi) (?:\w+ "
            r")?(?:vapas|return)\w*",
        ),
        "permission": (
            r"(?:agle|next) (?:mahine|month|hafte) (?:\w+ ){0,2}(?:paise|payment|pement|pay|pe|"
            r"de)\w*(?: \w+){0,3}",
            r"(?:paise|payment|pement|pay) (?:\w+ ){0,2}(?:bad me|agle mahine|bad mein|salary ke)(?: "
            r"\w+)?",
            r"(?:bos|boss|manager|mainejar|malik|senior) se (?:puch|permission|pooch|anumati)\w*(?: \w+)?",
            r"(?:mere liye|mere lie) (?:jaldi|pehle|pahle|sunday|der tak|late) (?:\w+ )?(?:khol|ruk|a)\w*",
            r"(?:line|lain|kyu|queue) (?:tod|skip|chhod)\w*",
        ),
    },
    not_meant=(
        r"(?:discount|diskaunt|chhut|riyayat|compensation|exception) (?:\w+ )?(?:nahi|nai|na) (?:chahiye|"
        r"mang|chahie)\w*",
        r"(?:student|students|bachcho|bujurg|senior)\w* (?:ke liye|ke lie|ko) (?:\w+ )?(?:discount|"
        r"diskaunt|chhut)(?: \w+)?",
    ),
    plain=in_latin,
)
