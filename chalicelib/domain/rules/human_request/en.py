"""How people ask for a person in English."""

from __future__ import annotations

from chalicelib.domain.rules.human_request.language import Language
from chalicelib.domain.rules.reading import any_of

_ANYONE = any_of("someone somebody some_one anyone anybody any_one")

_ROLE = any_of(
    r"""humans? human_beings? persons? people agents? reps? representatives? operators? advis[eo]rs?
    supervisors? managers? attendants? associates? employees? workers? (?:staff|team)(?:_members?)?
    members?_of_(?:your_)?(?:staff|team) colleagues? receptionists? reception specialists? consultants?
    technicians? experts? administrators? management
    customer_(?:service|services|support|care|relations|assistance) support(?:_team)?
    (?:help|service|front)_?desk call_cent(?:er|re) csr csrs human_assistants?
    live_(?:chat|assistant|support|help) real_ones?
    one_of_(?:you|your)_(?:guys|people|lot|colleagues|staff|team) assistants?"""
)

# Of these, what names nothing but a person when it is only wanted: `I want support` is not yet a person.
_WANTED = any_of(
    r"""humans? human_beings? persons? agents? reps? representatives? operators? advis[eo]rs? supervisors?
    managers? attendants? employees? (?:staff|team|support)_(?:members?|person|agent|staff)
    members?_of_(?:your_)?(?:staff|team) receptionists? reception
    customer_(?:service|services|care|relations)
    call_cent(?:er|re) csr csrs human_assistants? live_(?:chat|assistant|support|help) real_ones?
    one_of_(?:you|your)_(?:guys|people|lot|staff|team)"""
)

_ALSO = any_of(
    r"""owner boss superior director whoever whomever doctor dr dentist nurse hygienist guy lady man woman
    dude
    individual department
    dept sales billing accounts? shop store clinic office secretary professionals? someone_else
    somebody_else"""
)

# Words that may stand between a verb and the person asked for, never the start of another thought.
_GAP = (
    r"(?:(?!(?:about|regarding|for|on|because|if|whether|that|who|which|and|or|so|when|than|as|you|bot|"
    r"robot|machine|be|become|complain|report|rate|review|know|see|to)\b)\w+ ){0,4}?"
)

_TALK = (
    r"(?:speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|converse|communicat(?:e|ing)|connect(?:ing)?|interact|"
    r"correspond|deal(?:ing)?|liaise|text(?:ing)?|(?:get|be|put me|keep) (?:back )?in (?:touch|contact)|"
    r"have a (?:quick |little )?(?:chat|word|talk|conversation|call)|be (?:connected|transferred|forwarded|"
    r"redirected|passed(?: on)?|put through)|get (?:through|connected|transferred))"
)

_TO = r"(?:to|with|w|2|too|thru to|through to|directly to|directly with|live with|live to)"

_CONTACT = (
    r"(?:contact(?:ing)?|reach(?:ing)?|reach out to|reaching out to|get (?:a )?hold of|get ahold of|ask "
    r"for|"
    r"asking for|asked for|request|requesting|hear from|(?:help|assistance|support|service|an answer|a "
    r"reply|a response|answers) (?:from|by)|(?:helped|assisted|served|attended|answered|contacted|called|"
    r"handled) by|phone|ring|call|find me|fetch)"
)

_SEND = (
    r"(?:transfer|connect|forward|pass|put|switch|redirect|direct|route|hand|refer|link|patch|send|"
    r"escalate|"
    r"move|bring|get|take|drop|give)(?:r?ing)?(?: (?:me|us|it|my \w+|(?:the|this|that)(?: (?:chat|call|"
    r"case|"
    r"conversation|matter|issue|request|ticket|thread))?))?(?: (?:over|through|thru|on|onto|up|back|along|"
    r"straight|directly|off|in touch|in "
    r"contact)){0,2} (?:to|with|through)"
)

# `a transfer to a person` is about money.
_NO_PAYMENT = "".join(
    rf"(?<!\b{word} )" for word in ("a", "the", "my", "money", "bank", "wire", "make", "recent")
)

_WANT = (
    r"(?:want|wants|wanna|need|needs|require|demand|prefer|like|love|rather|looking for|waiting for|ready "
    r"for|insist on|get me|give me|gimme|find me|send me|bring me|fetch me|let me have|put|get|send|(?:can|"
    r"could|may|might|shall) (?:(?:i|we)(?: please)? (?:have|get|call)|you(?: please)? (?:call|bring|"
    r"involve"
    r"|find|fetch))|is there|are there|isnt "
    r"there|do you have|dont you have|have you got|where is|where are|wheres)"
)

# What a person asked for would do in this chat, as opposed to a person asked for as a service.
_TO_HELP_ME = (
    r"(?:talk|speak|chat|call|phone|ring|contact|help|assist|answer|reply|respond|take over|look (?:at|"
    r"into)|handle|sort|fix this|solve|explain|deal|understand|listen|text|write|get back|reach out)"
)
_DEPARTMENT = (
    r"(?:(?:billing|accounts?|accounting|invoicing|sales|returns?|refunds?|finance|complaints?|collections|"
    r"shipping|delivery|reservations?|bookings?|warranty|technical|tech|legal|hr|support|customer \w+)"
    r"(?: (?:team|department|dept|desk|office|staff|people|guys))?|(?:\w+ )?(?:team|department|dept))"
)
_NOT_A_SERVICE = rf"(?! (?:to (?!{_TO_HELP_ME})|of\b|in my\b|from my\b|near))"

_MACHINE = (
    r"(?:chat ?bots?|bots?|robots?|machines?|computers?|ai|a i|automat\w+|virtual assistants?|recordings?|"
    r"algorithms?)"
)

_COURTESY = any_of(
    r"""please pls plz plss now right_now asap immediately urgently urgent quickly thanks thank_you thx ty
    today ok okay yes yeah yep just only i_said i_mean again dammit ffs for_help help instead first kindly
    sir
    madam"""
)
_DETERMINER = any_of("a an the any some real live actual another your my proper to human physical breathing")
_GREETING = any_of("hi hello hey hiya good_morning good_afternoon good_evening sorry excuse_me")
_BARE_ROLE = any_of(
    r"""humans? human_beings? persons? agents? reps? representatives? operators? advis[eo]rs? supervisors?
    managers? customer_(?:service|services|support|care) receptionists? reception staff someone_real
    somebody_real csr live_(?:chat|support|help) help_?desk front_desk
    human_(?:help|support|assistance|service|being)"""
)
_FILLER = any_of(
    r"""ok okay alright then great fine good hi hello hey yo no nope yes yeah yep well so and um uh just
    sorry
    good_morning good_afternoon good_evening thanks now a an the real live actual another some your still
    ugh omg seriously wow guys bro dude man cool right"""
)
_PLEASE = "(?:please|pls|plz|plss|pleas|plis|asap|kindly)"
_ROLE_PHRASE = rf"(?:(?:{_COURTESY} )*(?:{_DETERMINER} )*{_BARE_ROLE}(?: {_BARE_ROLE}){{0,3}})"

LANGUAGE = Language(
    code="en",
    requests={
        "role_please": rf"^(?:{_FILLER} )*{_BARE_ROLE}(?: {_BARE_ROLE})?(?: now)? {_PLEASE}|^(?:{_FILLER} "
        rf")*{_PLEASE} (?:{_DETERMINER} )*{_BARE_ROLE}$|^(?:a|an) {_BARE_ROLE}$",
        "department_please": rf"^(?:{_FILLER} )*(?:{_PLEASE} )?{_DEPARTMENT} {_PLEASE}|{_PLEASE} "
        rf"(?:the )?{_DEPARTMENT}$",
        "verb_target": rf"{_TALK} {_TO} {_GAP}(?:{_ROLE}|{_ALSO}|{_ANYONE})\b{_NOT_A_SERVICE}",
        # Whoever it is: `the spa`, `billing`, a name; but not us, one's own family, or a machine.
        "verb_anyone": (
            r"(?:(?:can|could|may|might|shall) (?:i|we)(?: please| just| maybe)?|(?:i|we) (?:want|need|"
            r"wish|"
            r"would like)"
            r" to|id like to|id love to|wanna|let me|how (?:can|do|could) (?:i|we)|(?:possible|able) to)"
            r" (?:speak|talk|chat) (?:to|with) (?!(?:you|u|me|it|this|that|these|those|him|her|them|alexa|"
            r"siri|people)\b|"
            r"my (?:wife|husband|mom|mum|dad|son|daughter|kids|partner|friends?|parents|family|bank|boss|"
            r"lawyer)\b|"
            rf"(?:a |the |your |an |this )?{_MACHINE}\b)\w+"
        ),
        "transfer": rf"{_NO_PAYMENT}{_SEND} {_GAP}(?:{_ROLE}|{_ANYONE})\b{_NOT_A_SERVICE}",
        "transfer_me": (
            r"(?:transfer|patch|redirect|forward|put) (?:me|us)(?: (?:over|through|thru|on|back))? (?:to|"
            r"with) (?:the |your |an? )?"
            rf"(?!{_MACHINE}\b|(?:other|new|different|next|previous|waiting|wifi|website|account|plan|"
            rf"list)\b)\w+"
            r"|(?:transfer|escalate|forward|redirect|connect) (?:me|us|this (?:chat|call|case|"
            r"conversation))"
            r"(?: (?:please|pls|plz|now|asap))*$"
        ),
        "contact_target": (
            rf"{_CONTACT} {_GAP}(?:{_ROLE})\b{_NOT_A_SERVICE}|(?:contact|reach)(?:ing)? (?:out to "
            rf")?{_ANYONE}\b{_NOT_A_SERVICE}"
        ),
        "want_target": (
            rf"{_WANT} (?:to (?:have|get|see|reach|find|use|involve) "
            rf")?{_GAP}{_WANTED}\b{_NOT_A_SERVICE}(?! "
            rf"(?:policy|error|hair|rights|number|hours|name|id|job|position|training|fee|role)\b)"
        ),
        "live_person": (
            r"(?:real|live|actual|living|breathing|flesh and blood|physical|real life|genuine) (?:live |"
            r"human )?(?:human|person|people|agent|operator|rep|representative|being|advis[eo]r|someone|"
            r"man|"
            r"woman)"
        ),
        "human_help": (
            r"(?:human|live) (?:help|support|assistance|assistant|service|agent|operator|representative|"
            r"rep|"
            r"contact|interaction|attention|advis[eo]r|chat|response|reply|intervention|backup|customer)"
        ),
        "someone_to_talk_to": (
            rf"(?:{_ANYONE}|person|people|human)(?: else| real| alive| at all| available| there| human| "
            rf"here)? "
            r"(?:(?:that |who |whom )?(?:i|we) (?:can|could|may) (?:actually |please )?(?:speak|talk|chat|"
            r"contact|reach|call)"
            r"|to (?:speak|talk|chat) (?:to|with)|(?:that|who) (?:can|could|will|actually|would) "
            r"(?:actually "
            r"|really )?"
            r"(?:help|assist|answer|understand|call|listen|knows|handle|sort|solve))"
        ),
        "someone_else": (
            rf"(?<!for ){_ANYONE} else (?:to|on|please|take|look|help|can|could|answer|check|have|there|"
            rf"here|available)|(?:get|have|find|send|let) (?:me )?{_ANYONE} (?:to )?{_TO_HELP_ME}|(?:can|"
            rf"could|would|will) {_ANYONE} else|(?:get me|give me|bring me|send me|find me|need|want|put "
            rf"on) {_ANYONE}(?: (?:else|now|please|pls|real|here|human|asap|competent)|$)"
        ),
        "person_to_act": (
            rf"(?:a|an|another|your|the|any|some|one of your) (?:\w+ )?(?:{_WANTED}|colleagues?|"
            rf"coworkers?) "
            rf"(?:to |please |just |can |will |could )*{_TO_HELP_ME}(?: (?:me|us|my|this|it|here|back|to "
            rf"me|"
            rf"instead|please|from)\b|$)"
        ),
        "callback": (
            r"(?:want|need|request|requesting|like|arrange|schedule|get|have|book|prefer) (?:a |an |to get "
            r"a |the )?call "
            r"?back|^call ?back (?:please|pls|plz|request(?:ed)?)|(?:can|could|will|would|please|pls|"
            r"plz)(?: you)?(?: "
            r"please)? escalate(?: (?:this|it|my \w+)|$)|(?:get|have|put|find)(?: me)? "
            rf"(?:{_ANYONE}|a person|a human) (?:on|over) the (?:phone|line)|(?:can|could|will|would|may|"
            rf"have|ask) (?:a|an|"
            r"your|the|one of your) (?:\w+ )?(?:technicians?|colleagues?|manager|doctor|specialist|rep|"
            r"representative|agent|"
            r"person|human|expert|supervisor|superior|advis[eo]r)(?: please)? (?:to )?(?:call|phone|ring|"
            r"contact|text|email|"
            r"message) (?:me|us)|(?:give|get|find|send) me (?:a|an|your|another) (?:\w+ )?(?:colleague|"
            r"coworker|technician|"
            r"specialist|superior|expert)"
        ),
        "by_phone": (
            r"(?:speak|talk) (?:to |with )?(?:you |someone |u )?(?:guys |people |directly )?(?:on|over|by) "
            r"(?:the )?(?:phone|telephone)|(?:speak|talk) (?:to|with) you (?:guys|people|lot)"
        ),
        "someone_call_me": (
            rf"(?:{_ANYONE}|person|agent|human|people) (?:please |just |from \w+ (?:\w+ ){{0,2}})?(?:to )?"
            r"(?:call|phone|ring|contact|get back to|reach out to|write to|write back to|reply to) (?:me|"
            r"us)\b"
            r"(?! (?:a|an|the)\b)"
        ),
        "call_me": (
            r"(?:please |pls |plz |just |kindly )?(?:call|phone|ring) (?:me|us)(?: back| now| please| pls| "
            r"asap| at \d+| on \d+| today| tomorrow| to discuss| later)|(?:please|pls|plz|can you|could "
            r"you|"
            r"would you) (?:just |kindly )?(?:call|phone|ring) (?:me|us)$"
        ),
        "send_target": (
            rf"(?:send|get|bring|put|fetch|find|give)(?: (?:me|us|in|over|on))* (?:a|an|one|some|your|the) "
            rf"(?:\w+ )?{_WANTED}(?: (?:in|on|over|here|please|pls|now|asap|involved)\b|$)"
        ),
        "one_of_you": (
            r"(?:one|any|some) of (?:you|ya|your \w+)(?: guys| lot| people| folks)?(?: \w+)? (?:help|jump "
            r"in|"
            r"take over|call|contact|look|step in|get back|reply|answer|check)"
        ),
        "person_to_judge": (
            r"(?:request|ask|want|like|need|prefer|rather)(?: that| for| to have| have| if)* (?:a|an|some|"
            r"one "
            r"of your) (?:\w+ )?(?:person|human|colleagues?|manager|supervisor|representative|agent)(?: to|"
            r" "
            r"could| would| can)? (?:review|look|check|handle|deal|examine|read|see|answer|take|step|jump)"
        ),
        "someone_able": (
            rf"(?:want|need|get me|give me|like|find me|looking for|isnt there|is there|there must be|"
            rf"there "
            rf"has to be) (?:really |actually )?(?:{_ANYONE}|a person|a human)(?: else)? (?:who|that|i can|"
            rf"to)(?: "
            rf"(?:can|could|will|would|just|actually|really))* (?:does|knows?|understands?|speaks|gets|is "
            rf"(?:real|human|competent)|cares|{_TO_HELP_ME}|think|see|read|decide)"
        ),
        "nobody_there": (
            rf"(?:is |are )?(?:there )?(?:{_ANYONE}|any (?:real )?(?:people|humans?|person|agents?)) "
            r"(?:(?:out |in |still )?(?:there|here|home|alive|real|available|online|around|listening|"
            r"reading|"
            r"working)\b"
            r"(?! who| that))"
        ),
        "not_a_bot": rf"(?:no|not a|not an|not the|not another|not some) {_MACHINE}(?: please| pls|$)",
    },
    protests={
        "not_understood": (
            r"(?:you|u|youre|ur|this bot|the bot|the chat)(?: (?:are|re|r|just|really|clearly|still|do|"
            r"does|"
            r"obviously))* (?:not|dont|doesnt|cant|wont|never|didnt|arent)(?: (?:really|even|be|seem|to|"
            r"able))* "
            r"(?:understand(?:ing)?|get(?:ting)?|listen(?:ing)?|hear(?:ing)?)(?: to)?(?: (?:me|what i|my|"
            r"anything|the (?:problem|question|issue|point))\b|$)"
        ),
        "chat_fails": (
            r"this (?:conversation|chat|bot|chat ?bot|assistant|robot|machine|ai)(?: \w+){0,2} (?:not|isnt|"
            r"doesnt|wont|cant|never)(?: \w+)? (?:work|working|help|helping|helpful|understand|leading|"
            r"going)"
        ),
        "anyone_reading": (
            rf"(?:is|are|does|do|will|can|has) (?:{_ANYONE}|any (?:human|person|people)|a (?:human|person)|"
            r"there (?:a|any) (?:human|person|one))(?: (?:actually|even|really|ever|just|still|at all))* "
            r"(?:read|"
            r"reading|reads|listening|work(?:ing)? (?:there|here)|going to (?:answer|reply|help|respond)|"
            r"answering|monitoring|looking at)(?! (?:on|for)\b)"
        ),
        "automatic_answers": (
            r"(?:no|dont want|do not want|enough|tired|sick|stop|fed up|hate)(?: \w+){0,4} (?:automated|"
            r"automatic|auto|robot|robotic|canned|bot|scripted|copy paste|generic) (?:answers?|repl(?:y|"
            r"ies)|"
            r"responses?|messages?)"
        ),
        "past_the_bot": rf"(?:past|around|out of|rid of|bypass|skip|away from) (?:this |the |your "
        rf")?{_MACHINE}",
        "nobody_understands": (
            r"(?:nobody|no ?one|no body|no human|no person) (?:here |there |ever |is |has |can |really |"
            r"will |)*(?:understands?|listens?|listening|helps?|helping|helped|answers?|answering|answered|"
            r"replies|replying|replied|responds?|responding|responded|cares?|here|there)"
        ),
        "no_bot": (
            rf"(?:dont|do not|didnt|never|not|wont|refuse|hate|tired of|sick of|fed up with|enough of|done "
            rf"with|stop|rather than|instead of|no more|get rid of|get off|without|not going) (?:want|"
            rf"wanna|"
            rf"wish|need|like|trying|to|be|being|talk|talking|speak|speaking|chat|chatting|deal|dealing|"
            rf"argue|arguing|with|this|these|the|a|an|your|any|some|stupid|dumb|useless|damn|from|help|"
            rf"answers?|messages?|by|another|having|using|use|replying|answering|sending|explaining|"
            rf"repeating|myself|things|everything|it|all| )*\b{_MACHINE}"
        ),
    },
    refused_before=(
        # I don't need …, without having to …, no need to …
        r"(?:(?:do |does |did |will |would |am |is |are |im )?not|(?<!why )(?<!you )dont(?! you\b| u\b)|"
        r"doesnt|(?<!you )didnt|(?<!you )wont|wouldnt|never|aint|isnt|no longer|without|rather than|"
        r"instead "
        r"of|avoid|no need|unnecessary|before|hate|refuse|stop|you dont (?:have|need) to)(?: (?:really|"
        r"actually|even|necessarily|"
        r"currently|want|wanna|need|have|having|had|wish|like|plan|intend|mean|trying|looking|asking|going|"
        r"ready|interested|think i|require|care|prefer|to|for|in|be|being|him|any|a|an|get|getting|you|it|"
        r"yet|ever|try|talk|speak|talking|speaking|with|the)){0,6}"
        # do I have to …, should I …, he told me to …
        r"|(?<!how )(?:do|did)(?: (?:i|we))?|(?:do|did|would|will) (?:i|we|you) (?:really |actually |"
        r"always "
        r")?(?:have|need) to|should (?:i|we)|must (?:i|we)|(?:told|asked|advised|recommended|suggested|"
        r"instructed) (?:me|us|him|her|them|that i|i)(?: should)? ?(?:to)?"
        # am I talking to …, are you …, is this …, I am a …, I work as …
        r"|(?:am|are|was|were) (?:i|we|you)(?: (?:currently|now|really|actually|even|just|here|talking|"
        r"speaking|chatting|texting|writing|dealing|to|with|an?|the)){0,5}|(?:i am|im|if i|if im|if i am|"
        r"that i am|that im|are u|r u|youre|u are|you are|ur|work as|hes|shes|is he|is she)(?: "
        r"(?:currently|"
        r"now|really|actually|just|talking|speaking|chatting|to|with|an?|the)){0,5}|(?:is|if|was) (?:this|"
        r"that|it)(?: really| actually| even)?(?: an?| the)?"
        r"|(?:is|are|was) (?:this|these|the|your|all)(?: (?:chat|conversation|messages?|replies|answers|"
        r"line|"
        r"service|number|account))?(?: really| actually)?|(?:sounds?|looks?|seems?|feels?|acts?|talks?|"
        r"writes?"
        r"|better than|smarter than|nicer than|as \w+ as)(?: like)?(?: (?:a|an|the))*"
        # what does the agent …, the agent I spoke to
        r"|(?:which|what|whose|how many|how much)|(?:hours?|times?|when)(?: (?:i|we|you) (?:can|could|"
        r"may))?"
    ),
    refused_after=rf"if (?:needed|necessary|i need|required)|or (?:(?:to|with|is|are|it|this|a|an|the|just|"
    rf"only|some|talking|another) )*{_MACHINE}",
    told=(
        r"(?<!\bi )(?<!\bwe )(?:told|said|says|saying|advised|informed|wrote|recommended|suggested|"
        r"reads)(?: "
        r"(?:me|us|him|her|them|that|i|we|you|he|she|to|had|have|need|needed|should|must|could|can|would|"
        r"will|"
        r"just|a|the)){0,7}(?: ,)?|(?:was|were|been) (?:told|advised|asked)(?: \w+){0,5}"
    ),
    bare=(
        rf"{_ROLE_PHRASE}(?: (?:{_COURTESY}))*|(?:{_GREETING} )+{_ROLE_PHRASE}(?: {_COURTESY})+|"
        rf"(?:{_GREETING} )+(?:{_COURTESY} )+(?:{_DETERMINER} )*{_BARE_ROLE}|"
        rf"(?:{_GREETING} )+(?:a|an|real|live|actual) {_BARE_ROLE}|"
        r"(?:(?:some|any)one|(?:some|any)body|real person|real human)(?: real| human| please| pls| help| "
        r"help me)+|"
        r"(?:support|agent|human|manager) (?:request|needed|required)|(?:the )?\w+ (?:team|department|dept|"
        r"staff) please"
    ),
    namesakes=(
        r"(?:travel|nearby|nearest|local|closest|real estate|estate|letting|leasing|rental|insurance|"
        r"cleaning|whitening|bleaching|"
        r"chemical|contrast|secret|free|shipping|customs|user|delivery|double|special|purchasing|sports|"
        r"literary|press|ticket|booking|parking|fbi|cia|ice|police|collection|collections|property|"
        r"modeling|"
        r"talent|ai|numbing|anesthetic|polishing|anaesthetic|antibacterial|whitener|oxidi[sz]ing|parking|"
        r"mortgage|tax|change) agents?|(?:tour|cruise|network|mobile|phone|crane|forklift|machine|ferry|"
        r"bus|"
        r"train|cable|camera|radio) operators?|(?:password|download|package|file|task|window|device|social "
        r"media|content|ads|ad|project|product) managers?|(?:sales|legal|medical|drug|union|elected|house) "
        r"(?:reps?|representatives?)|human (?:resources|rights|error|body|hair|trafficking|teeth|tooth|"
        r"anatomy|nature)|(?:financial|tax|investment|academic|trip|travel) advis[eo]rs?|(?:per|each|every|"
        r"extra|additional|another adult|single|missing|first|second|third|\d+|two|three|four|five|six|"
        r"seven|eight|nine|ten|twelve|several|many|more|few|other|how many|for|these|those|most|older|"
        r"young) (?:persons?|people|adults?|guests?|humans?)|(?<!ask )(?<!asked )(?<!asking )(?<!looking "
        r")(?<!waiting )for (?:a|an|one|two|three|another|the other) (?:\w+ )?(?:person|people|human)|in "
        r"person|person of interest|(?:virtual|digital|voice|ai|google|dental|shop|nursing|teaching) "
        r"assistants?|phone support|support (?:ticket|group|hours|number|stockings?)|customer (?:service|"
        r"support|care) (?:hours|number|phone number|email|address|times?|survey)|staff (?:discount|"
        r"parking|"
        r"room|uniform)|team (?:viewer|building|lunch|discount|jersey)|contact lens(?:es)?"
    ),
    spelling=(
        "human person people agent representative operator advisor supervisor manager speak talk transfer "
        "connect someone somebody anyone customer service support receptionist want need please contact "
        "contacting talking speaking"
    ),
    respelt={"hooman": "human", "hoomans": "humans", "costumer": "customer", "custumer": "customer"}
    | {
        "spk": "speak",
        "tlk": "talk",
        "giv": "give",
        "sombody": "somebody",
        "cust": "customer",
        "prsn": "person",
    }
    | {
        f"{joined}{verb}": f"{joined} {verb}"
        for joined in ("to", "u", "i")
        for verb in ("speak", "talk", "chat", "contact", "want", "need", "help")
    },
    not_misspelt=(
        "manage mange tale tall tal want went wat wan ned peak spek speaks sport cervice human pearson "
        "parson prison argent aunt"
    ),
)
