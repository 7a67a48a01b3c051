"""How a transfer or a call-back is announced in Hindi, in either script."""

from __future__ import annotations

from chalicelib.domain.rules.human_request.hindi_letters import in_latin
from chalicelib.domain.rules.promises.lines import from_here, whole_line
from chalicelib.domain.rules.reading import any_of
from chalicelib.domain.rules.sounds import Sounds

# Written as `in_latin` spells: no doubled letters, v for w, i for ee, u for oo, j for z, f for ph.
_NOT = any_of("nahi nahin nai na mat nhi")
_PERSON = any_of(
    r"koi kisi vyakti insan manav aadmi admi ejent agent tim team sahakarmi sahkarmi sathi saathi coleague "
    r"kalig koleg pratinidhi representative karmachari karmchari staf staff vibhag department dipartment "
    r"mainejar manager menejar prabandhak reception risepshan resepshan receptionist adhikari oficer "
    r"visheshajn visheshagya expert specialist saport suport support ofis ofice suparvaijar supervisor log "
    r"operator doctor doktar daktar dentist tekniciyan technician salahkar advisor ekspart executive"
)
_DELIVERS = any_of(
    r"courier kuriyar kurier driver draivar delivery dilivri dilivari baink bank bima insurance posman "
    r"dakiya rider raidar aspatal hospital pulis police dutavas embassy system sistam airline"
)
_YOU = any_of("apko apse aap_ko ap_ko ap_se tumhe tumko tumse aapko apke apki apka")
_MATTER = any_of(
    r"bat baat rekuest request anurodh savaal saval sandesh mesage message msg shikayat case kes chat cet "
    r"chait mamla mamle samasya problem complaint jankari details kveri kuery query samvad muda"
)
_WILL = r"(?:\w*(?:ung|eng|eing|aeng|ayeng|eg|ayeg|aeg|oong|ug|ng)[aei])"
_DOING = (
    r"(?:(?:raha|rahi|rahe|rha|rhi|rhe) (?:hu|hun|hai|hain|h|ho)|(?:deta|deti|dete|lata|lati|bulata|bulati|"
    r"puchta|puchti|karta|karti) (?:hu|hun|hai|hain))"
)
_DONE = (
    r"(?:(?:di|diya|diye|dia|kar|ki|kiya|gaya|gayi|gai|chuka|chuki|ja) ?(?:di|diya|dia|gaya|gayi|gai|hu|hun|"
    r"chuka)?)"
)
_JOIN = (
    r"(?:jod|conect|kanekt|konekt|transfer|transafar|tansfer|sthanantarit|mila|forvard|foravard|farvard|"
    r"agreshit|hand ?over|escalate|eskalet|saump|saunp|divert|redirect|bat kara|put thru)"
)
_SEND = (
    r"(?:bhej|pahuncha|pahucha|bata|suchit|suchna|inform|inaform|forvard|foravard|agreshit|saump|saunp|de|"
    r"kah|bol|likh|escalate)"
)
_CALL = (
    r"(?:fon|fone|cal|kol|sampark|contact|kantekt|kontekt|javab|jabab|reply|riplai|mesage|mesej|msg|rabta|"
    r"jankari|suchit|update|apdet|whatsap)"
)
_GOES_ON = r"(?: (?!(?:isliye|isilie|islie|lekin|magar|par|to|aur)\b)\w+)"
_SOON = any_of("jald jaldi abhi kal aj thodi kuch turant shighr vapas shortly soon")

SOUNDS = Sounds(
    language="hi",
    rules={
        "transfer": (
            rf"(?:{_YOU}|(?:is|ye|yah|yeh) (?:{_MATTER}|ko)) (?:\w+ ){{0,6}}?{_JOIN}\w* (?:\w+ )?(?:{_DOING}|"
            rf"{_WILL})",
            rf"(?:{_YOU}|{_MATTER}) (?:\w+ ){{0,5}}?{_JOIN}{_WILL}",
            rf"{_MATTER} (?:\w+ ){{0,5}}?{_PERSON} (?:\w+ )?(?:ko |tak |ke pas |se )?(?:\w+ )?(?:{_SEND}|"
            rf"{_JOIN})\w* (?:kar )?(?:{_DONE}|{_DOING}|{_WILL})",
            rf"{_PERSON} (?:\w+ )?(?:ko|tak|ke pas) {_YOU} (?:\w+ )?{_MATTER} (?:\w+ ){{0,2}}?(?:{_SEND}|"
            rf"{_JOIN})\w*",
            rf"(?:mai|main|maine|mene|hamne|humne|ham|hum) (?:\w+ ){{0,3}}?{_PERSON} (?:\w+ )?(?:ko|tak|se) "
            rf"(?:\w+ ){{0,3}}?(?:{_SEND}|bula|bulva|puch|pooch|bat|baat|la|jod|le a)\w* (?:\w+ )?(?:{_DONE}|"
            rf"{_DOING}|{_WILL}|li|lia|hun?)",
            rf"{_PERSON} (?:ko|se|tak) (?:\w+ ){{0,2}}?(?:{_SEND}|bula|puch)\w* (?:kar )?(?:{_DOING}|diya "
            rf"(?:hai|gaya)|di (?:hai|gai))",
            rf"{_MATTER} (?:ab |abhi )?(?:\w+ ){{0,3}}?{_PERSON} ke pas (?:hai|h|pahunch\w+)",
            rf"{_PERSON} se (?:puchkar|puchakar|puch kar|puch ke|bat karke|bat kar ke|confirm karke)",
            rf"{_PERSON} (?:ab |age )?(?:\w+ ){{0,2}}?(?:(?:ise|isko|is {_MATTER} ko|{_YOU}|{_MATTER}) "
            rf")+(?:\w+ )?(?:sambhal|sambhaal|dekh|madad|help)\w* (?:\w+ )?{_WILL}",
        ),
        "call_back": (
            rf"{_PERSON} (?:(?!{_DELIVERS}\b)\w+ ){{0,6}}?{_YOU} (?:\w+ ){{0,4}}?{_CALL} (?:\w+ )?{_WILL}",
            rf"{_YOU} (?:\w+ ){{0,3}}?{_PERSON} (?:\w+ ){{0,3}}?{_CALL} (?:\w+ )?{_WILL}",
            rf"(?:ham|hum|mai|main|ve|vo) (?:\w+ ){{0,4}}?{_YOU} (?:\w+ ){{0,4}}?(?:{_CALL} (?:\w+ )?{_WILL}|"
            rf"bataun?g[ai]|batae?ng[ei]|batayeng[ei]|bata dun?g[ai]|bata deng[ei])",
            rf"{_YOU} (?:\w+ ){{0,4}}?(?:{_SOON} )(?:\w+ )?{_CALL} (?:\w+ )?{_WILL}",
            rf"{_YOU} (?:\w+ ){{0,4}}?(?:fon|fone|cal|kol|sampark|contact) kareng?[eiy]?\w*",
            rf"{_YOU} (?:\w+ ){{0,2}}?{_SOON} (?:\w+ ){{0,3}}?{_CALL} kart[aei] (?:hai|hain|hu|hun)",
            rf"(?:{_PERSON}|hamari or se|hamari taraf se|hum se|hamari) (?:\w+ ){{0,3}}?{_CALL} (?:ayeg[ai]|"
            rf"aeg[ai]|milega|milegi|aaega|aayega)|{_YOU} (?:\w+ ){{0,4}}?{_CALL} (?:milega|milegi|ayega|"
            rf"aega|aayega)",
            rf"{_YOU} (?:\w+ ){{0,3}}?{_CALL} (?:kiya jaega|kiya jayega|kia jaega|kia jayega|diya jaega|diya "
            rf"jayega)",
        ),
    },
    not_meant=(
        whole_line(
            r"(?:agar|yadi) (?:\w+ ){0,3}?(?:cha\w+|pasand|man|thik|theek)|kya (?:mai|main|ham|hum|ap|aap)|"
            r"(?:ek din|ghante|din) (?:pahle|pehle)|har (?:bar|sal|mahine)"
        ),
        whole_line(
            r"(?:jab|jaise hi) (?:\w+ ){0,5}?(?:taiyar|tayar|pahunch\w*|ready|upalabdh|avail\w*|aa? jaeg\w*)"
        ),
        from_here(
            r"agar|yadi|jab bhi|kabhi bhi|ap (?:\w+ ){0,3}?(?:sakte|sakti)|likhe|likhen|likhie|likhiye|"
            r"bhejen?|bhejie|bhejiye|(?:apna|apni|nambar|number|naam|nam) (?:\w+ ){0,2}?(?:de|den|dein|"
            r"bata\w*|chod\w*|bhej\w*|share)|cal karen?|fon karen?|sampark karen?|sampark karein"
        ),
        rf"(?:\w+ ){{0,3}}?(?:{_JOIN}|{_CALL}|{_SEND})\w* {_NOT}{_GOES_ON}*",
        rf"{_NOT} (?:\w+ )?(?:{_JOIN}|{_CALL}|{_SEND}|kar)\w*{_GOES_ON}*",
        rf"(?:koi|kisi) (?:\w+ )?(?:\w+ )?{_NOT}(?: \w+){{0,3}}|(?:sakta|sakti|sakte) (?:hu|hun|hai|hain)",
        rf"{_DELIVERS} (?:(?!{_PERSON}\b)\w+ ){{0,8}}?{_CALL} (?:\w+ )?{_WILL}",
    ),
    plain=in_latin,
)
