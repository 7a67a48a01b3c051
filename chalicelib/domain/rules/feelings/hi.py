"""How anger, complaints, threats to leave and worn-out patience sound in Hindi, in either script."""

from __future__ import annotations

from chalicelib.domain.rules.human_request.hindi_letters import in_latin
from chalicelib.domain.rules.reading import any_of
from chalicelib.domain.rules.sounds import Sounds

# Written as `in_latin` spells: no doubled letters, v for w, i for ee, u for oo, j for z, f for ph.
_NOT = any_of("nahi nahin nai na mat nhi")
_AWFUL = any_of(
    "ghatiya bakvas bekar faltu kharab vahiyat raddi gandi ganda third_clas bhayanak ghatia vahiyaat "
    r"bura buri pathetic vorst horible teribl\w* kachra"
)
_SERVICE = any_of(
    "service sarvis sevis seva suport saport support clinic klinik company kampani bot staf dukan shop "
    r"custom\w* behaviour vyavhar log compani anubhav experience"
)
_YOU = any_of("ap tum tumhari tumhara apki apka apke aplog ap_log tum_log apko apse")
_TIMES = (
    r"(?:(?:do|tin|char|panch|kai|kitni|das|hajar|baar baar|\d+) ?(?:bar|baar|dafa)|bar bar|barbar|baar "
    "baar)"
)
_TOLD = (
    "(?:bata|bol|keh|kah|likh|bhej|de|samjha|samajha|puch|pooch|bataya|bola|kaha|likha|bheja|diya|puchha|"
    r"pucha|samjhaya|batai|btaya|bta|msg|mesage|mail|cal|fon|complain)\w*"
)

SOUNDS = Sounds(
    language="hi",
    rules={
        "complaint": (
            r"(?:shikayat|complaint|complain|kamplent|kamplen|kampleint) (?:\w+ ){0,2}(?:kar\w*|darj|"
            r"likh\w*|dal\w*|dena|deni|bhej\w*|raise|file)",
            r"(?:mujhe|muje|ek|meri|official) (?:\w+ )?(?:shikayat|complaint|kamplent) (?:hai (?:ap\w*|"
            r"service|staf)|kar\w*|darj)",
        ),
        "anger": (
            "(?:ye|aisi|aisa|yah) (?:umid|ummid|ummeed|ummid|umeed|umend) nahi (?:thi|tha)",
            r"(?:ghuma|ghumate|ghumaye|chakkar|chakar|latka) (?:rah|lagva|rakh|katva)\w*(?: (?:ho|hai|"
            "hain))?",
            "(?:bura|kharab|ghatiya|bekar|ganda) (?:anubhav|experience|ekspiriyans|vyavhar|bartav)(?: "
            r"(?:rah|hai|tha|kiya)\w*)?",
            r"gair ?jim?medar\w*",
            r"(?:kachre|kute|janvar|jaanvar) (?:jaisa|ki tarah) (?:\w+ )?(?:vyavhar|treat|bartav)?",
            r"(?:sabr|sabar|dhairya|dhiraj|peshens|patience) (?:\w+ ){0,2}(?:khatam|khatm|jabab|javab|"
            r"tut|toot|limit|sima)\w*(?: \w+){0,2}",
            r"(?:pachta|pachtava|afsos)\w* (?:rah|ho|hai|hu)\w*(?: (?:hu|hun|hai))?",
            r"(?:bevkuf|pagal|ulu|gadha) (?:samajh|samaj|bana|samjh)\w*(?: \w+){0,2}",
            r"(?:koi|kisi ko) (?:\w+ )?(?:jimmedari|jimedari|parvah|fikar|farak|fark) nahi(?: \w+)?",
            r"bharosa (?:tod|tut|uth)\w*|(?:nirasha|dukh) hui",
            rf"{_SERVICE} (?:(?!(?:{_NOT}|thi|tha)\b)\w+ ){{0,3}}?{_AWFUL}(?! (?:thi|tha|the)\b)",
            rf"(?:bahut|bohot|bahot|ekdam|ekadam|itni|kitni|sabse|kya|bilkul|ek) (?:hi )?{_AWFUL} (?:\w+ "
            f")?{_SERVICE}",
            rf"{_AWFUL} (?:\w+ )?(?:service|sarvis|seva|saport|suport) (?:hai|he|h)\b",
            rf"(?:{_YOU}) (?:log |sab |to |ki |ka )*(?:\w+ )?(?:{_AWFUL}|pagal|chor|jhute|jhuthe|bevkuf|"
            r"nikame|nikamme|dhokebaj|frod|fraud|lutere|nalayak|gadhe)(?: ho\w*| hain?)?",
            "(?:guse|gusa|gussa|ghusa) (?:me|mein|a|aa|ho|mai|dila|ata|hu|hun|hai)",
            r"(?:mai|main|mujhe|ham|hum|ab)(?: ?\b(?!nahi)\w+\b){0,2} ?\b(?:naraj|naraaj|niras|nirash|"
            r"dukhi|pareshan|paresan|tang|khafa|hatash|frustrat\w*|disapoint\w*|irritat\w*|angry)(?: "
            r"(?:hu|hun|ho|hai|a|aa)\w*)?",
            r"tang (?:a|aa|ho) (?:ga|gay|gay|chuk)\w*(?: (?:hu|hun|hai))?",
            "(?:ye|yeh|yah|kya) (?:kya |koi )?(?:majak|bakvas|tamasha|natak|badtamiji|bekar|drama|"
            r"ghatiyapan|jok)(?: (?:hai|he|h|kar|chal|bana)\w*)?",
            r"majak (?:bana|samajh|kar) (?:rakh|rah|liya)\w*",
            r"(?:sharam|sharm|saram|laj) (?:ani|karo|nahi|aani|kijiye|ati|hai)(?: \w+)?",
            "(?:dimag|dimaag|mud|mood|time|samay|din|vakt|tim) (?:ka |ki )?(?:kharab|barbad|dahi|vest|"
            r"waste|vast|khana|kha)(?: \w+)?",
            r"had (?:ho|hai|kar)(?: \w+)?|bas bahut ho ga\w*|bardasht (?:nahi|ke bahar)|dhoka|thag liya",
            r"lut (?:liya|rahe)|ulu bana\w*|bevkuf bana\w*|chutiya\w*|bhosd\w*|madarch\w*|bhenchod",
            r"behenchod|sala|saale|kamin\w*|harami|sale kute|ghatiya (?:log|hai|ho)|vahiyat",
            "koi (?:ijat|kadar|parvah) nahi",
        ),
        "leaving": (
            r"sab(?:ko|hi|se) (?:\w+ )?(?:bataunga|bataungi|kahunga|bolunga|bata dunga)|badnam kar\w*",
            rf"(?:kabhi|dobara|firse|fir se|fir kabhi|ab|age se) (?:\w+ ){{0,3}}{_NOT} (?:\w+ )?(?:au|aun|"
            r"aau|aaun|lu|lunga|lungi|kharid|jau|jaun|aunga|aungi|ayenge|karunga|karungi|ane|order|use)\w*",
            rf"(?:kabhi|dobara) {_NOT} (?:a\w+|kharid\w*|lu\w*)",
            "(?:dusre|dusri|dusra|kisi aur|aur kisi) (?:clinic|klinik|doctor|daktar|company|kampani|"
            r"dukan|shop|jagah|dentist|bank|site)(?: \w+){0,2} (?:ja|chal|kar|jau|dekh)\w*(?: ja\w*)?",
            "(?:ek|1|one|jiro|ziro) (?:star|sitara|tara)",
            "(?:kharab|bura|ganda|bekar|negetive|negative|bad|ghatiya) (?:riviu|review|reviv|rating|"
            "reting|feedback)",
            r"(?:grahak|customer|kastamar|patient|marij) (?:kho|gava|ganva)\w*|sabko (?:bata|bolu|mana)\w*",
            "(?:akhri|last|akhiri) bar (?:hai|kharid|a raha|order)",
            r"(?:social media|facebook|tviter|insta\w*) (?:pe|par) (?:dal|post|likh)\w*",
        ),
        "repeated": (
            r"kab tak (?:\w+ ){0,2}(?:intajar|intejar|vait|vet|rukna|ruku|jhel\w*|sahna)\w*(?: "
            r"\w+){0,3}",
            r"(?:aur|or|ab) kitna (?:intajar|vait|rukna|time)(?: \w+)?",
            rf"{_TIMES} (?!(?:{_NOT})\b)(?:\w+ ){{0,3}}?{_TOLD} ?(?:diya|chuk|di|hai|rah|hun|hu|gaya)?\w*",
            rf"{_TOLD} {_TIMES}|kitni (?:bar|baar|dafa|bari) (?:\w+ ){{0,2}}{_TOLD}",
            rf"(?:pehle|pahle|pahale|pehale|phle|already) (?:hi |bhi |se )?(?:\w+ )?{_TOLD} ?(?:diya|chuk|"
            r"di|hai|tha|hun|hu|tho)\w*(?: \w+)?",
            rf"{_TOLD} (?:to |hi )?(?:diya|chuk)\w* (?:na$|hun? na|tha na|hai na|pehle|pahle)",
            r"tisri bar (?:puch|bol|bata|likh|cal|fon|msg|keh|kah)\w*",
            r"(?:hafte|hafton|dino|din|ghante|ghanto|mahine|mahino|kal|subah|kab) (?:se|bhar se) (?:\w+ "
            "){0,2}(?:vait|intajar|intezar|intjar|vet|puch|fon|cal|msg|bol|try|koshish|pareshan|"
            r"likh)\w*(?: \w+){0,3}",
            r"(?:koi|kisi|kisi ne|abhi tak) (?:\w+ ){0,2}(?:javab|jabab|reply|riplai|jvab|respons|cal) "
            rf"(?:\w+ )?{_NOT}(?: \w+){{0,2}}",
            rf"(?:koi|kisi ne) (?:bhi )?{_NOT} (?:sun|javab|bat|madad|help|dekh|uthat)\w*",
            "vahi (?:bat|javab|mesage|msg|chij) (?:bar bar|fir|dobara|phir)|fir se vahi",
            "bar bar (?:vahi|ek hi)",
        ),
        "not_helping": (
            "(?:automatic|automated|otomatik|copy paste|kopi pest|robot) (?:vale |vala )?(?:javab|reply|"
            r"mesage|msg|respons)\w*(?: \w+)? (?:mat|band|bandh|nahi)(?: \w+)?",
            r"(?:vahi )?rata ratay\w* javab",
            rf"(?:maine|mene|mane|hamne|me ne) (?:\w+ )?(?:ye|yeh|yah|vo|aisa) {_NOT} (?:puch|pooch|bol|"
            r"kah|mang)\w*(?: \w+)?",
            rf"(?:{_YOU}) (?:\w+ ){{0,3}}(?:samajh|samaj|samjh|sun|padh|madad) (?:\w+ )?{_NOT}(?: \w+)?",
            rf"(?:meri|mere) (?:bat|savaal|saval|problem) (?:\w+ ){{0,3}}{_NOT} (?:samajh|samaj|samjh|sun|"
            r"diya|mila)\w*",
            rf"(?:{_YOU}) {_NOT} (?:samajh|samaj|samjh|sun)\w*",
            rf"(?:koi|kuch) (?:fayda|faida|matlab|help|madad) {_NOT}(?: \w+){{0,3}}",
            rf"isse (?:\w+ )?(?:madad|help|fayda|kam) {_NOT}\w*|(?:mere|mera) saval ka javab {_NOT}",
            r"bekar hai (?:ap|tum|ye bot)\w*(?: \w+){0,3}|div?ar se bat",
        ),
        "mild": (
            r"(?:thoda|thodi|kuch) (?:naraj|niras|nirash|pareshan|slov|late|dukhi|disapoint\w*)",
            r"(?:bahut|bohot|itna|itni|kitna) (?:late|der|slov|time|samay|vakt|tim)(?: \w+)?",
            r"der (?:ho|lag)\w*",
            r"(?:maine|mene) (?:\w+ )?(?:bata|bol|kah|keh|bhej|likh)\w* (?:diya|tha|hai|to|na)\w*",
            rf"abhi tak (?:\w+ )?{_NOT}?|ab tak (?:\w+ )?{_NOT}|fir se|phir se",
            rf"samajh (?:me |mein )?{_NOT} (?:a|aa)\w*|thik {_NOT}",
            rf"(?:ye|yeh|aisa) {_NOT} (?:chahiye|mang|chah)\w*|kamal hai|sach me|are yar|arey|oho|kya yar",
            rf"helo$|koi hai|afsos|kharab lag\w*|acha {_NOT}|nirasha|niras hu\w*",
        ),
    },
    not_meant=(
        rf"(?:gusa|gusse|guse|naraj|shikayat|complain\w*|pareshan|majak) (?:me |mein )?{_NOT}(?: \w+)?",
        rf"(?:koi|bina|na koi) (?:shikayat|complain\w*|gusa)(?: {_NOT})?|{_NOT} (?:gusa|naraj|majak)",
        r"(?:dard|daant|dant|pet|sir|dat|danton|masude|masudo|sujan|khun) (?:\w+ )?(?:ki|ke) (?:shikayat|"
        r"complaint|pareshani)(?: \w+)?",
        r"(?:shikayat|complaint) (?:\w+ )?(?:dant|dard|pet)",
        r"(?:purane|purani|pichle|pichla|pichli|pehle vale|pahle vale|pehla) (?:\w+ )?(?:dentist|doctor|"
        r"daktar|clinic|klinik|company|kampani|dukan|bank|naukri)(?: \w+){0,6}",
        r"(?:dant|danto|danton|dat|pile|masudo|muh|vajan|bal)(?: \w+){0,2} (?:se )?(?:tang|pareshan|"
        r"dukhi)(?: \w+){0,2}",
        "(?:apni|apne|meri|mere) (?:vife|patni|pati|maa|papa|beti|bete|dost|bhai|bos|wife|husband|"
        r"mami)(?: \w+)? (?:ko|se) (?:bata|bol|kah|keh)\w*(?: \w+)?",
    ),
    plain=in_latin,
)
