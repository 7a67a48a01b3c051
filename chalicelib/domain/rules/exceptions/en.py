"""How people ask in English for what the rules do not give."""

from __future__ import annotations

from chalicelib.domain.rules.reading import any_of
from chalicelib.domain.rules.sounds import Sounds

_SOMEONE = any_of(
    "you they he she someone somebody colleague agent receptionist doctor dentist lady guy girl woman "
    r"man manager assistant hygienist nurse team dr_\w+"
)
_FREE = (
    "(?:free|for free|(?:not|wouldnt|wont|dont) (?:have to |need to )?(?:pay|be charged|charge)|"
    r"refund\w*|discount\w*|old price|same price|no charge|half price|\d+ ?(?:off|percent|euros?|dollars|"
    "pounds))"
)
_FOR_ME = (
    r"(?:for (?:me|us|my \w+|this once)|just (?:this )?once|this (?:one )?time|because|since|as i|please|"
    "$)"
)

SOUNDS = Sounds(
    language="en",
    rules={
        "own_case": (
            r"my (?:own )?(?:case|situation|circumstances?) (?:is|are|s) (?:\w+ ){0,3}(?:different|"
            "special|particular|unusual|exceptional|unique|complicated|rare)",
            r"(?:im|i am|mine is|this is) (?:\w+ )?a (?:\w+ )?(?:special|particular|different|exceptional|"
            "unusual|rare) (?:case|situation)",
            r"(?:make|as|making|made|for) an? (?:\w+ )?exception",
            r"exceptional(?:ly)? (?:case|circumstances?)|bend(?:ing)? (?:the|your|a) (?:\w+ )?rules?",
            "special (?:permission|treatment|arrangement)",
            r"(?:not|against|isnt) (?:\w+ )?(?:your|the) (?:policy|rules)(?: \w+){0,5}",
            r"(?:your )?(?:rules?|policy|page) (?:\w+ ){0,4}(?:dont|doesnt|does not|do not) (?:fit|"
            "apply to|cover) (?:me|my|it|us)",
            "(?:just )?this (?:once|one time)(?: please)?",
            "(?:look the other way|turn a blind eye|overlook (?:it|this))",
        ),
        "promised": (
            rf"{_SOMEONE}(?: \w+){{0,2}} (?:promised|assured|guaranteed)",
            "(?:was|were|been) (?:promised|assured|guaranteed)",
            r"last time (?:you|they|i)(?: \w+){0,3} (?:promised|said|offered|gave|let|charged|discount)",
            rf"{_SOMEONE} (?:told|said|agreed|offered)(?: \w+){{0,6}} {_FREE}",
            rf"(?:i was|were|been|was) told(?: \w+){{0,6}} {_FREE}",
            r"(?:we|you) (?:had )?agreed (?:on|to|that)(?: \w+){0,5} (?:\d+ (?:euros?|dollars|pounds|"
            f"percent)|price|{_FREE})",
            "(?:you|they) (?:promised|owe) me",
        ),
        "special_price": (
            "special (?:price|deal|discount|rate) (?:for|if|please|on my)",
            r"(?:any|a) chance of (?:\w+ ){0,2}(?:off|discount)",
            r"(?:best|lowest|better|final) (?:price|deal|offer)(?: \w+){0,4}(?: cash| for me| if)",
            "whats your (?:best|lowest|final) (?:price|offer)",
            r"(?:can|could|would|will|may) (?:you|i|we)(?: \w+){0,3} (?:waive|lower the (?:price|fee)|"
            "reduce the (?:price|fee|bill)|(?:a )?(?:better|special|cheaper|lower) (?:price|deal)|match "
            r"(?:the|that|this|their) price|make it cheaper|get it cheaper|do it (?:\w+ )?cheaper|"
            "negotiate|haggle|bargain|come down)",
            "negotiate (?:the|a|on) price|any cheaper",
            r"(?:give|do|get|offer|have|make)(?: me| us)? (?:a|some|any|an extra) (?:\w+ )?(?:discount|"
            f"deal|price cut|reduction)(?: {_FOR_ME})",
            r"(?:give|offer|do) (?:me|us) (?:a|some|any) (?:\w+ )?discount|discount for me",
            r"(?:waive|drop|cancel|remove|skip|forget|take off) (?:the|my|this|that) (?:\w+ )?(?:fees?|"
            "late charges?|penalty|fine)",
            r"without (?:paying )?the (?:\w+ )?(?:fee|penalty)|for free because|compensat\w+|goodwill",
            r"knock (?:\w+ ){0,2}off",
        ),
        "past_deadline": (
            r"(?:refund|return|exchange|change|cancel|send it back)\w*(?: \w+){0,6} (?:outside|after|"
            "past|beyond) (?:the |of the |your )?(?:deadline|policy|period|limit|return window|warranty|"
            r"guarantee|\d+ days)",
            r"(?:deadline|warranty|guarantee|voucher|period|window|(?:\d+|thirty|fourteen) days)(?: \w+)? "
            "(?:has |have |is |are |was )?(?:just |already )?(?:passed|expired|ran out|run out|over|up|"
            r"gone)(?: \w+){0,5} (?:still|anyway|but|return|refund|accept)\w*",
            r"even though(?: \w+){0,5} (?:expired|too late|past|over)",
            r"(?:i )?(?:missed|overlooked) the (?:\w+ )?(?:deadline|date|window)(?: \w+){0,6} (?:still|"
            "anyway|accept|return|but)",
            r"(?:too late|late|\w+ (?:weeks|months|days))(?: \w+){0,4} (?:but|still|id like)(?: "
            r"\w+){0,4} (?:return|refund|send it back|exchange)(?: \w+)?",
        ),
        "permission": (
            "(?:ask|check with|talk to|get (?:the )?(?:ok|approval|permission) from) (?:your|the) "
            r"(?:boss|manager|supervisor|director|owner|superior)(?: \w+)? (?:whether|if|for|to|about)",
            "(?:could|can) (?:your|the) (?:boss|manager|owner) (?:approve|allow|authori[sz]e)",
            r"(?:could|can|would) you (?:\w+ )?(?:open|come in|stay|start|close) (?:\w+ )?(?:earlier|"
            r"later|longer|specially|especially|on sunday|outside)(?: \w+)? (?:for (?:me|us))",
            r"(?:squeeze|slot|fit) (?:me|us|him|her) in(?: \w+){0,4} (?:even though|although|full|"
            r"booked)\w*",
            r"(?:pay|settle)(?: \w+){0,3} (?:next month|after (?:payday|my salary)|when i (?:get paid|"
            "can))",
            "(?:more time|extension|longer) to pay",
            "put (?:me|us) (?:at the (?:front|top)|first) (?:of the)?|jump the (?:queue|waiting list)",
            "skip the (?:queue|waiting list|line)",
        ),
    },
    not_meant=(
        r"(?:no|not|dont|without|didnt|never)(?: \w+){0,2} (?:need|want|ask\w*)?(?: \w+)? ?(?:discount|"
        "exception|compensation|favou?r|special treatment)",
        "no need for an? (?:discount|exception)|without exception|with the exception|exception to",
        r"what (?:is|are) the exceptions?|what (?:\w+ )?exceptions?",
        "(?:lost|missing) (?:the )?(?:old|previous) price list",
        r"compensat\w+ (?:for (?:missing|lost) (?:teeth|tooth)|bite|braces)",
    ),
)
