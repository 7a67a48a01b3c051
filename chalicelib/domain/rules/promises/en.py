"""How a transfer or a call-back is announced in English."""

from __future__ import annotations

from chalicelib.domain.rules.promises.lines import from_here, whole_line
from chalicelib.domain.rules.reading import any_of
from chalicelib.domain.rules.sounds import Sounds

_PERSON = any_of(
    r"agents? person human people teams? team_members? colleagues? co_?workers? representatives? reps? "
    r"specialists? experts? advis[eo]rs? staff managers? supervisors? someone somebody reception "
    r"receptionists? front_desk office department operators? owner dentist doctor nurse technicians? "
    r"customer_(?:service|care|support) accounting billing engineers? mechanics? clerks? concierge "
    r"(?:\w+_)?desk colleague\w*"
)
_DELIVERS = any_of(
    "courier driver delivery carrier postman bank insurer insurance hospital police manufacturer supplier "
    "lab laboratory airline embassy consulate seller landlord employer system app"
)
_I = any_of(
    "ill i_will i_am_going_to im_going_to let_me i_am im i_have ive allow_me_to well we_will we_are we_have "
    "weve i_need_to i_just i_ll we_are_going_to i"
)
_JUST = (
    r"(?:(?:now|just|already|also|then|gladly|happily|immediately|quickly|right away|be|soon|personally) )*"
)
_MATTER = any_of(
    r"case request question message chat conversation details enquiry inquiry query complaint feedback "
    r"ticket concern issue matter call refund claim booking case"
)
_WHAT = rf"(?:you|this|that|it|everything|(?:your|the|this|our) (?:\w+ )?{_MATTER})"
_OUR = r"(?:(?:a|an|the|our|my|one of (?:our|the|my)|another|some|any) )?(?:\w+ ){0,2}?"
_SUBJECT = (
    rf"(?:someone|somebody|one of (?:us|them|our \w+)|(?:a|an|our|my|the|one of (?:our|my|the)|another) "
    rf"(?:(?!{_DELIVERS}\b)\w+ ){{0,2}}?{_PERSON}|reception|customer (?:service|care|support))"
)
_WILL = rf"(?:will|ll|is going to|are going to|shall|is about to) {_JUST}"
_SOON = any_of(
    "shortly soon now right_away immediately today tomorrow asap as_soon_as further from_here here "
    "with_(?:this|that|it) in_a_(?:moment|minute|few) within tonight on_(?:mon|tues|wednes|thurs|fri)day"
)
_REACHES = (
    r"(?:contact|call|phone|ring|reach out|reach|answer|write|write to|message|text|email|update) (?:to "
    r")?you|(?:call|phone|ring|write) back|get back|reach out|(?:be|get) in touch|reply|respond|let you know|"
    r"(?:give|drop) you a (?:call|ring|line|message)|be with you|follow(?:ing)? up"
)
_ACTS = (
    rf"take over|taking over|take (?:it|this|things) from here|tak(?:e|ing) care of (?:this|it|that|your "
    rf"\w+)|(?:look|looking) into|(?:review|handle|check|reviewing|handling) (?:this|it|your (?:\w+ "
    rf")?{_MATTER})|pick(?:ing)? (?:this|it) up|join(?:ing)? (?:us|you|this|the chat)|(?:help|assist) you "
    rf"(?:\w+ )?{_SOON}"
)

SOUNDS = Sounds(
    language="en",
    rules={
        "transfer": (
            rf"{_I} {_JUST}(?:transfer|connect|forward|redirect|hand|pass|put|rout|refer|escalat|send|sent|"
            rf"shar|bring|assign)\w* {_WHAT}(?: (?:on|over|through|straight|directly|up|now|back|along|in "
            rf"touch))* (?:to|with) {_OUR}{_PERSON}",
            rf"{_I} {_JUST}(?:put\w*|transferr?\w*|connect\w*|patch\w*) you (?:over|through|now|right away|"
            rf"shortly|in a moment)|(?:transferring|connecting) (?:you|this chat)$",
            rf"{_I} {_JUST}(?:transferr?|connect|put) you(?: through)?$",
            rf"{_I} {_JUST}(?:hand\w*|pass\w*|forward\w*) (?:over |on )?{_WHAT} (?:over|on|along|up|off)",
            rf"{_I} {_JUST}escalat\w* {_WHAT}|{_I} {_JUST}forward(?:ed|ing)? (?:this|your {_MATTER})",
            rf"(?:you|this|it|(?:your|the) (?:\w+ )?{_MATTER}) (?:will be|(?:are|is) (?:now )?being|has been|"
            rf"have been|was) (?:now |already )?(?:transferred|connected|forwarded|passed|escalated|handed|"
            rf"routed|assigned|referred|sent|given)(?: (?:on|over|up))?(?: (?:to|with) {_OUR}{_PERSON}|$| "
            rf"now| shortly)",
            rf"{_I} {_JUST}(?:let|tell|told|inform\w*|notif\w*|alert\w*|ask\w*|consult\w*|contact\w*|"
            rf"involv\w*|(?:check|speak|talk|confirm|rais|discuss|clarif|flag|verif)\w* (?:(?:this|that|it) "
            rf")?(?:with|to|for)|loop\w* in|bring\w*(?: in)?|gett?\w*|find\w*|fetch\w*|call\w*|grab\w*) "
            rf"(?!you\b){_OUR}{_PERSON}(?! (?:who|that) speaks?)",
            rf"{_I} {_JUST}have {_OUR}{_PERSON} (?:(?:from|of|in|at) (?:\w+ ){{1,3}}?)?(?:{_REACHES}|call|"
            rf"ring|look|check|help)",
            rf"(?:while|before|until) (?:i|we) (?:transfer|connect|put|hand|pass|forward|get) {_WHAT}",
            rf"{_SUBJECT} (?:is|are) (?:now |already )?(?:{_ACTS})",
            rf"{_SUBJECT} (?:has|have) (?:now |already )?been (?:notified|informed|alerted|asked|told)",
        ),
        "call_back": (
            rf"{_SUBJECT} (?:(?!{_DELIVERS}\b)\w+ ){{0,5}}?{_WILL}(?:{_REACHES}|{_ACTS})",
            rf"(?!(?:i|we|you|it|that|this|which)\b)\w+(?: will|ll| is going to) {_JUST}(?:call|phone|ring|"
            rf"contact|reach out to|get back to|write to|(?:be|get) in touch with) you",
            rf"(?:your|the|this) (?:\w+ )?{_MATTER} (?:is|are) (?:now |already )?(?:with|in the hands of) "
            rf"{_OUR}{_PERSON}",
            rf"(?:they|she|he)(?: will|ll) {_JUST}(?:{_REACHES}|take over|take it from here)",
            rf"(?:we will|well|we are going to|were going to|we shall|ill|i will) {_JUST}(?:(?:call|contact|"
            rf"ring|phone|reach|write to|answer) you|get back|reach out|(?:be|get) in touch|let you know|"
            rf"reply to you|respond to you|follow up|keep you (?:posted|updated|informed))",
            rf"you(?: will|ll| are going to| should)? (?:\w+ )?(?:receive|get|have|expect) (?:a|an|our) "
            rf"(?:\w+ )?(?:call|callback|call back|reply|answer|response)(?: back)?(?: (?:from (?:us|"
            rf"{_OUR}{_PERSON})|soon|shortly|within|today|tomorrow)|$)",
            rf"(?:you ?(?:will|ll) hear|expect to hear) (?:back )?from (?:us|{_OUR}{_PERSON})",
            r"you ?(?:will|ll) be (?:contacted|called|phoned|rung)",
        ),
    },
    not_meant=(
        whole_line(
            r"if you(?: would|d)? (?:like|want|wish|prefer|rather)|would you (?:like|prefer)|do you want|"
            r"want me to|(?:shall|should|may|can|could) (?:i|we)|should you (?:want|wish|prefer)|(?:the day|"
            r"the evening|a day|hours|one day|two days|a week) before|every (?:time|year|month)"
        ),
        whole_line(
            r"(?:when|once|as soon as|after) (?:your|the|it|they) (?:\w+ ){0,4}?(?:ready|arriv\w*|ship\w*|"
            r"available|in stock|deliver\w*|dispatched|approved)"
        ),
        from_here(
            r"(?<! know )(?<! sure )(?<! check )(?<! see )(?<! ask )if|once you|when(?:ever)? you|after you|"
            r"as soon as you|until you|unless|in case|you (?:can|may|could)|(?<!ill )(?:leave|send|give|"
            r"share|drop|tell) (?:us|me|your)|(?:call|email|contact|message|text|write to|visit|ask) (?:us|"
            r"me|reception|the team)|fill (?:in|out)|reply with|(?:^|(?:please|just|simply|or|and|us) "
            r")(?:write|type|say|press|tap|choose|click)"
        ),
        r"(?:not|cannot|cant|wont|never|unable to|dont|couldnt|without)(?: (?:be|able|to|just|simply|going|"
        r"ever|have|need|yet|been|will))* (?:transferr?|connect|forward|hand|pass|put|escalat|call|contact|"
        r"ring|phone|ask|get|reach|write|respond|reply|answer)(?:ed|ing)?(?: (?!(?:so|but|therefore|and|ill|"
        r"im)\b)\w+){0,6}",
        r"(?:nobody|no one|none of (?:us|our \w+)|no (?:\w+ )?(?:agent|person|colleague|human))(?: "
        r"\w+){0,4}? (?:will|is|are|has)",
        rf"(?<! from the )(?<! from our ){_DELIVERS} (?:(?!{_PERSON}\b)\w+ ){{0,8}}?(?:will|ll|is going to)",
        r"your \w+ (?:will|ll|is going to)",
    ),
)
