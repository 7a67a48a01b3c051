"""How people ask for a person in English."""

from __future__ import annotations

from chalicelib.domain.rules.human_request.language import Language
from chalicelib.domain.rules.human_request.words import en as words

LANGUAGE = Language(
    code="en",
    requests={
        "person_free": (
            rf"(?:an?|any|some|one of your|your) (?:\w+ )?{words.WANTED} (?:be )?(?:free|available|around|"
            rf"on duty|online|have a (?:minute|moment|second))(?: to (?:talk|chat|speak|help|call)| right "
            rf"now| now|$)|(?:{words.ANYONE}|any ?body|people) (?:even |actually |still )?(?:working|on "
            rf"duty|on shift|in)(?: there| here| today| now| tonight)+|(?:let|have|make|want|need|wish|"
            rf"like) (?:a|an|some|another|real) (?:\w+ )?(?:{words.WANTED}|colleague)(?: to)? (?:deal|"
            rf"handle|process|review|decide|do|solve|fix|sort|manage|go through|look)|(?:get|take) (?:a "
            rf")?hold of (?:{words.ANYONE}|a person|a human)|(?:reach|find|locate) {words.ANYONE} (?:at|in|"
            rf"from|of) (?:the|your) (?:shop|store|office|clinic|company|team|hotel|restaurant|department)|"
            rf"(?:colleagues?|coworkers?) (?:to )?(?:phone|call|ring|contact|message|text|email|write to|"
            rf"help) (?:me|us)|(?:speak|talk|chat|discuss\w*)(?: \w+)? with (?:them|him|her)$|feel "
            rf"(?:better|safer|more comfortable) (?:talk|speak|discuss|deal)\w+(?: \w+)? (?:to|with) (?:a|"
            rf"an|your|one)"
        ),
        "involve": (
            rf"(?:loop in|loop|involve|get|bring|rope in|pull in|have|let)(?: in)? (?:a|an|another|some|"
            rf"your|one of your|real|actual|someone|somebody) ?(?:\w+ )?(?:{words.WANTED}|human|colleague|"
            rf"someone|senior|else)(?: \w+)? (?:involved|in(?: here| on this)?$|on (?:this|it)|into (?:this|"
            rf"it|the))|loop in (?:a|an|your|someone)|(?:could|can|would|may|will) (?:a|any|some) (?:person|"
            rf"human|real person|human being) |this (?:needs|requires|calls for|is a job for) (?:a|an) "
            rf"(?:\w+ )?{words.WANTED}|(?:{words.ANYONE}) (?:senior|human|real|competent|in charge|"
            rf"responsible)|arrange (?:for )?(?:{words.ANYONE}|a call|a person|an? agent)"
        ),
        "role_please": rf"^(?:{words.FILLER} )*{words.BARE_ROLE}(?: {words.BARE_ROLE})?(?: now)? "
        rf"{words.PLEASE}|^(?:{words.FILLER} )*{words.PLEASE} (?:{words.DETERMINER} )*{words.BARE_ROLE}$|"
        rf"^(?:a|an) {words.BARE_ROLE}$",
        "department_please": rf"^(?:{words.FILLER} )*(?:{words.PLEASE} )?{words.DEPARTMENT} {words.PLEASE}|"
        rf"{words.PLEASE} (?:the )?{words.DEPARTMENT}$",
        "verb_target": rf"{words.TALK} {words.TO} {words.GAP}(?:{words.ROLE}|{words.ALSO}|"
        rf"{words.ANYONE})\b{words.NOT_A_SERVICE}",
        # Whoever it is: `the spa`, `billing`, a name; but not us, one's own family, or a machine.
        "verb_anyone": (
            r"(?:(?:can|could|may|might|shall) (?:i|we)(?: please| just| maybe)?|(?:i|we) (?:want|need|"
            r"wish|"
            r"would like)"
            r" to|id like to|id love to|wanna|let me|how (?:can|do|could) (?:i|we)|(?:possible|able) to)"
            r" (?:speak|talk|chat) (?:to|with) (?!(?:thing|you|u|me|it|this|that|these|those|him|her|them|"
            r"alexa|"
            r"siri|people)\b|"
            r"my (?:wife|husband|mom|mum|dad|son|daughter|kids|partner|friends?|parents|family|bank|boss|"
            r"lawyer)\b|"
            rf"(?:a |the |your |an |this )?{words.MACHINE}\b)\w+"
        ),
        "transfer": rf"{words.NO_PAYMENT}{words.SEND} {words.GAP}(?:{words.ROLE}|"
        rf"{words.ANYONE})\b{words.NOT_A_SERVICE}",
        "transfer_me": (
            r"(?:transfer|patch|redirect|forward|put) (?:me|us)(?: (?:over|through|thru|on|back))? (?:to|"
            r"with) (?:the |your |an? )?"
            rf"(?!{words.MACHINE}\b|(?:other|new|different|next|previous|waiting|wifi|website|account|plan|"
            rf"list)\b)\w+"
            r"|(?:transfer|escalate|forward|redirect|connect) (?:me|us|this (?:chat|call|case|"
            r"conversation))"
            r"(?: (?:please|pls|plz|now|asap))*$"
        ),
        "contact_target": (
            rf"{words.CONTACT} {words.GAP}(?:{words.ROLE})\b{words.NOT_A_SERVICE}|(?:contact|reach)(?:ing)? "
            rf"(?:out to )?{words.ANYONE}\b{words.NOT_A_SERVICE}"
        ),
        "want_target": (
            rf"{words.WANT} (?:to (?:have|get|see|reach|find|use|involve) "
            rf")?{words.GAP}{words.WANTED}\b{words.NOT_A_SERVICE}(?! (?:policy|error|hair|rights|number|"
            rf"hours|name|id|job|position|training|fee|role)\b)"
        ),
        "live_person": (
            r"(?:real|live|actual|living|breathing|flesh and blood|physical|real life|genuine) (?:live |"
            r"human )?(?:human|person|people|agent|operator|rep|representative|being|advis[eo]r|someone|man|"
            r"woman)"
        ),
        "human_help": (
            r"(?:human|live) (?:help|support|assistance|assistant|service|agent|operator|representative|rep|"
            r"contact|interaction|attention|advis[eo]r|chat|response|reply|intervention|backup|customer)"
        ),
        "give_number": (
            rf"(?:give|send|get|share|provide|tell|need|want|text)(?: (?:me|us|with))*(?: (?:the|a|your|"
            rf"any))* (?:phone |"
            rf"contact |telephone |direct |toll free |helpline )*(?:number|no|line) (?:of|for|to)(?: (?:the|"
            rf"a|your|an))* "
            rf"{words.GAP}{words.WANTED}|(?:give|send|share|provide|need|want|tell)(?: (?:me|us|with))*(?: "
            rf"(?:the|a|your|"
            rf"any))* (?:customer (?:care|service|support)|helpline|call cent(?:er|re)|agent|manager|"
            rf"executive)s? (?:contact |phone |"
            rf"direct |mobile )*(?:number|no|line|contact|contacts)\b|(?:phone|number|hotline|line|"
            rf"telephone)(?: \w+)? (?:that )?(?:i|we) can "
            rf"(?:talk|speak|call and talk)(?: to)?"
        ),
        "glad_if": (
            rf"(?:grateful|appreciate|great|nice|happy|glad|good|helpful|love)(?: it)? if (?:{words.ANYONE}|"
            rf"(?:a|an|any|one of|some) (?:\w+ ){{0,3}}?"
            rf"(?:{words.WANTED}|team|staff|yours|colleague))(?: \w+){{0,2}} (?:could|would|can|might|"
            rf"will)(?: \w+)? {words.TO_HELP_ME}|"
            rf"whom? to (?:contact|call|talk to|speak to|speak with|talk with|reach|approach)(?! (?:in case|if))"
        ),
        "someone_to_talk_to": (
            rf"(?:{words.ANYONE}|person|people|human)(?: else| real| alive| at all| available| there| human| "
            rf"here)? "
            r"(?:(?:that |who |whom )?(?:i|we) (?:can|could|may) (?:actually |please )?(?:speak|talk|chat|"
            r"contact|reach|call)"
            r"|to (?:speak|talk|chat) (?:to|with)|(?:that|who) (?:can|could|will|actually|would) "
            r"(?:actually "
            r"|really )?"
            r"(?:help|assist|answer|understand|call|listen|knows|handle|sort|solve))"
        ),
        "someone_else": (
            rf"(?<!for ){words.ANYONE} else (?:to|on(?! (?:my|the|this|our) (?:account|order|booking|"
            rf"ticket))|please|take|look|help|can|could|answer|check|have|"
            rf"there|here|available)|(?:get|have|find|send|let) (?:me )?{words.ANYONE} (?:to "
            rf")?{words.TO_HELP_ME}|(?:can|could|would|will) {words.ANYONE} else|(?:get me|give me|bring me|"
            rf"send me|find me|need|want|put on) {words.ANYONE}(?: (?:else|now|please|pls|real|here|human|"
            rf"asap|competent)|$)"
        ),
        "person_to_act": (
            rf"(?:a|an|another|your|the|any|some|one of your) (?:\w+ )?(?:{words.WANTED}|colleagues?|"
            rf"coworkers?) (?:to |please |just |can |will |could )*{words.TO_HELP_ME}(?: (?:me|us|my|this|"
            rf"it|here|back|to me|instead|please|from)\b|$)"
        ),
        "callback": (
            r"(?:want|need|request|requesting|like|arrange|schedule|get|have|book|receive|prefer) (?:a |an |to get "
            r"a |the )?call "
            r"?back|^call ?back (?:please|pls|plz|request(?:ed)?)|(?:can|could|will|would|please|pls|"
            r"plz)(?: you)?(?: "
            r"please)? escalate(?: (?:this|it|my \w+)|$)|(?:get|have|put|find)(?: me)? "
            rf"(?:{words.ANYONE}|a person|a human) (?:on|over) the (?:phone|line)|(?:can|could|will|would|"
            rf"may|"
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
            r"(?:the )?(?:phone|telephone)(?! (?:during|while|in the|on the|when|at night))|(?:speak|talk) "
            r"(?:to|with) you (?:guys|people|lot)"
        ),
        "who_to_talk_to": (
            r"(?:who|whom)(?: else)? (?:can|could|do|should|may|must|would) (?:i|we)(?: \w+)? (?:speak|talk|"
            r"turn|complain|go|write)(?: (?:to|with)|$)|who (?:can|could|do|should) (?:i|we) (?:call|contact|"
            r"ring|phone|reach|ask) (?:about|regarding|for|to|if|$)|^(?:\w+ )?who (?:can|could) "
            r"(?:actually |really "
            r")?(?:help|assist) (?:me|us)"
        ),
        "raise_with": (
            rf"(?:raise|discuss|take|bring|go over|review|sort|check|settle)(?: (?:this|it|that|my \w+|"
            rf"things))?(?: (?:up|out|over))? (?:with|to) (?:a|an|your|the|someone|somebody)(?: \w+)? "
            rf"?(?:{words.WANTED}|superior|seniors?|boss|charge|authority)|(?:can|could|may|would|will) (?:a|"
            rf"an|any|some|one of your|your) (?:\w+ )?(?:{words.WANTED}|colleagues?|human) (?:please |just |"
            rf"actually )?(?:take|have|look|check|see|read|review|handle|step)|(?:someone|somebody|anyone|"
            rf"person) (?:competent|qualified|human|real|else|sensible|senior)(?: (?:{words.PLEASE}|now|$)|"
            rf"$)"
        ),
        "someone_call_me": (
            rf"(?:{words.ANYONE}|person|agent|human|people) (?:please |just |from \w+ (?:\w+ ){{0,2}})?(?:to "
            rf")?"
            r"(?:call|phone|ring|contact|get back to|reach out to|write to|write back to|reply to) (?:me|"
            r"us)\b"
            r"(?! (?:a|an|the)\b)"
        ),
        "call_me": (
            r"(?:please |pls |plz |just |kindly )?(?:call|phone|ring) (?:me|us)(?: back| now| please| pls| "
            r"asap| at \d+| on \d+| today| tomorrow| to discuss| later)|(?:please|pls|plz|can you|could you|"
            r"would you) (?:just |kindly )?(?:call|phone|ring) (?:me|us)$|^(?:just |ok |then |so )*(?:call|"
            r"phone|ring) (?:me|us)$|(?:prefer|want|need|"
            r"request|arrange|schedule|like|expect\w*|waiting for) (?:to (?:get|have|receive) )?(?:a |an "
            r")?(?:phone |telephone |voice )call(?: back)?(?: (?:from|with|please|instead|now|today)|$)"
        ),
        "send_target": (
            rf"(?:send|get|bring|put|fetch|find|give)(?: (?:me|us|in|over|on))* (?:a|an|one|some|your|the) "
            rf"(?:\w+ )?{words.WANTED}(?: (?:in|on|over|here|please|pls|now|asap|involved)\b|$)"
        ),
        "one_of_you": (
            r"(?:one|any|some) of (?:you|ya|your \w+)(?: guys| lot| people| folks)?(?: \w+)? (?:help|jump "
            r"in|take over|call|contact|look|step in|get back|reply|answer|check)"
        ),
        "person_to_judge": (
            r"(?:request|ask|want|like|need|prefer|rather)(?: that| for| to have| have| if)* (?:a|an|some|"
            r"one of your) (?:\w+ )?(?:person|human|colleagues?|manager|supervisor|representative|agent)(?: "
            r"to| could| would| can)? (?:review|look|check|handle|deal|examine|read|see|answer|take|step|"
            r"jump)"
        ),
        "someone_able": (
            rf"(?:want|need|get me|give me|like|find me|looking for|isnt there|is there|there must be|there "
            rf"has to be) (?:really |actually )?(?:{words.ANYONE}|a person|a human)(?: else)? (?:who|that|i "
            rf"can|to)(?: (?:can|could|will|would|just|actually|really))* (?:does|knows?|understands?|"
            rf"speaks|gets|is (?:real|human|competent)|cares|{words.TO_HELP_ME}|think|see|read|decide)"
        ),
        "nobody_there": (
            rf"(?:is |are )?(?:there )?(?:{words.ANYONE}|any (?:real )?(?:people|humans?|person|agents?)) "
            r"(?:(?:out |in |still )?(?:there|here|home|alive|real|available|online|around|listening|"
            r"reading|"
            r"working)\b"
            r"(?! who| that))"
        ),
        "not_a_bot": rf"(?:no|not a|not an|not the|not another|not some) {words.MACHINE}(?: please| pls|$)",
    },
    protests={
        "refuses_bot": (
            rf"(?:refuse|decline|unwilling|not willing|not going|wont|cant|cannot) (?:to )?(?:\w+ "
            rf")?(?:continue|go on|carry on|keep|proceed|work|chat|talk|speak|deal)\w*(?: \w+)? (?:with|to) "
            rf"(?:an? |this |your |the )?{words.MACHINE}"
        ),
        "not_understood": (
            r"(?:you|u|youre|ur|this bot|the bot|the chat)(?: (?:are|re|r|just|really|clearly|still|do|does|"
            r"obviously))* (?:not|dont|doesnt|cant|wont|never|didnt|arent)(?: (?:really|even|be|seem|to|"
            r"able))* (?:understand(?:ing)?|get(?:ting)?|listen(?:ing)?|hear(?:ing)?)(?: to)?(?: (?:me|what "
            r"i|my|anything|the (?:problem|question|issue|point))\b|$)"
        ),
        "chat_fails": (
            r"this (?:conversation|chat|bot|chat ?bot|assistant|robot|machine|ai)(?: \w+){0,2} (?:not|isnt|"
            r"doesnt|wont|cant|never)(?: \w+)? (?:work|working|help|helping|helpful|understand|leading|"
            r"going)"
        ),
        "anyone_reading": (
            rf"(?:is|are|does|do|will|can|has) (?:{words.ANYONE}|any (?:human|person|people)|a (?:human|"
            rf"person)|"
            r"there (?:a|any) (?:human|person|one))(?: (?:actually|even|really|ever|just|still|at all))* "
            r"(?:read|"
            r"reading|reads|listening|work(?:ing)? (?:there|here)|going to (?:answer|reply|help|respond)|"
            r"answering|monitoring|looking at)(?! (?:on|for)\b)"
        ),
        "automatic_answers": (
            r"(?:no|dont want|do not want|enough|tired|sick|stop|fed up|hate)(?: \w+){0,4} (?:automated|"
            r"automatic|auto|robot|robotic|canned|bot|scripted|copy paste|generic) (?:answers?|repl(?:y|"
            r"ies)|responses?|messages?)"
        ),
        "past_the_bot": rf"(?:past|around|out of|rid of|bypass|skip|away from) (?:this |the |your "
        rf")?{words.MACHINE}",
        "nobody_understands": (
            r"(?:nobody|no ?one|no body|no human|no person) (?:here |there |ever |is |has |can |really |"
            r"will |)*(?:understands?|listens?|listening|helps?|helping|helped|answers?|answering|answered|"
            r"replies|replying|replied|responds?|responding|responded|cares?|here|there)"
        ),
        "no_bot": (
            rf"(?:dont|do not|didnt|never|not|wont|refuse|hate|tired of|sick of|fed up with|enough of|done "
            rf"with|stop|rather than|instead of|no more|get rid of|get off|without|not going) (?:want|wanna|"
            rf"wish|need|like|trying|to|be|being|talk|talking|speak|speaking|chat|chatting|deal|dealing|"
            rf"argue|arguing|with|this|these|the|a|an|your|any|some|stupid|dumb|useless|damn|from|help|"
            rf"answers?|messages?|by|another|having|using|use|replying|answering|sending|explaining|"
            rf"repeating|myself|things|everything|it|all| )*\b{words.MACHINE}"
        ),
    },
    refused_before=(
        # I don't need …, without having to …, no need to …
        r"(?:(?:do |does |did |will |would |am |is |are |im )?not|(?<!why )(?<!you )dont(?! you\b| u\b)|"
        r"doesnt|(?<!you )didnt|(?<!you )wont|wouldnt|never|aint|isnt|no longer|without|rather than|instead "
        r"of|avoid|no need|unnecessary|before|hate|refuse|stop|you dont (?:have|need) to)(?: (?:really|"
        r"actually|even|necessarily|currently|want|wanna|need|have|having|had|wish|like|plan|intend|mean|"
        r"trying|looking|asking|going|ready|interested|think i|require|care|prefer|to|for|in|be|being|him|"
        r"any|a|an|get|getting|you|it|yet|ever|try|talk|speak|talking|speaking|with|the)){0,6}"
        # do I have to …, should I …, he told me to …
        r"|(?<!how )(?<!please )(?<!kindly )(?:do|did)(?: (?:i|we))?|(?:do|did|would|will) (?:i|we|you) "
        r"(?:really |actually |always "
        r")?(?:have|need) to|should (?:i|we)|must (?:i|we)|(?:told|asked|advised|recommended|suggested|"
        r"instructed) (?:me|us|him|her|them|that i|i)(?: should)? ?(?:to)?"
        # am I talking to …, are you …, is this …, I am a …, I work as …
        r"|(?:am|are|was|were) (?:i|we|you)(?: (?:currently|now|really|actually|even|just|here|talking|"
        r"speaking|chatting|texting|writing|dealing|to|with|an?|the)){0,5}|(?:i am|im|if i|if im|if i am|"
        r"that i am|that im|are u|r u|youre|u are|you are|ur|work as|hes|shes|is he|is she)(?: (?:currently|"
        r"now|really|actually|just|talking|speaking|chatting|to|with|an?|the)){0,5}|(?:is|if|was) (?:this|"
        r"that|it)(?: really| actually| even)?(?: an?| the)?|(?:is|are|was) (?:this|these|the|your|all)(?: "
        r"(?:chat|conversation|messages?|replies|answers|line|service|number|account))?(?: really| "
        r"actually)?|(?:sounds?|looks?|seems?|feels?|acts?|talks?|writes?|better than|smarter than|nicer "
        r"than|as \w+ as)(?: like)?(?: (?:a|an|the))*"
        # what does the agent …, the agent I spoke to
        r"|(?:which|what|whose|how many|how much)|(?:hours?|times?|when)(?: (?:i|we|you) (?:can|could|may))?"
    ),
    refused_after=rf"if (?:needed|necessary|i need|required)|or (?:(?:to|with|is|are|it|this|a|an|the|just|"
    rf"only|some|talking|another) )*{words.MACHINE}",
    told=(
        r"(?<!\bi )(?<!\bwe )(?:told|said|says|saying|advised|informed|wrote|recommended|suggested|"
        r"reads)(?: (?:me|us|him|her|them|that|i|we|you|he|she|to|had|have|need|needed|should|must|could|"
        r"can|would|will|just|a|the)){0,7}(?: ,)?|(?:was|were|been) (?:told|advised|asked)(?: \w+){0,5}"
    ),
    bare=(
        rf"{words.ROLE_PHRASE}(?: (?:{words.COURTESY}))*|(?:{words.GREETING} )+{words.ROLE_PHRASE}(?: "
        rf"{words.COURTESY})+|"
        rf"(?:{words.GREETING} )+(?:{words.COURTESY} )+(?:{words.DETERMINER} )*{words.BARE_ROLE}|"
        rf"(?:{words.GREETING} )+(?:a|an|real|live|actual) {words.BARE_ROLE}|"
        r"(?:(?:some|any)one|(?:some|any)body|real person|real human)(?: real| human| please| pls| help| "
        r"help me)+|"
        r"any(?:one|body)(?: there| here| home| else)*|(?:support|agent|human|manager) (?:request|needed|"
        r"required)|(?:the )?\w+ (?:team|department|dept|"
        r"staff) please"
    ),
    namesakes=(
        r"(?:second|third|additional|extra) (?:person|human)|a (?:human|person) (?:pack|make|write|"
        r"check)\w*|my (?:own )?(?:boss|manager|supervisor|doctor|colleagues?|employer|accountant|agent)|"
        r"(?:travel|nearby|nearest|local|closest|real estate|estate|letting|leasing|rental|insurance|"
        r"cleaning|whitening|bleaching|chemical|contrast|secret|free|shipping|customs|user|delivery|double|"
        r"special|purchasing|sports|literary|press|ticket|booking|parking|fbi|cia|ice|police|collection|"
        r"collections|property|modeling|talent|ai|numbing|anesthetic|polishing|anaesthetic|antibacterial|"
        r"whitener|oxidi[sz]ing|parking|mortgage|tax|change) agents?|(?:tour|cruise|network|mobile|phone|"
        r"crane|forklift|machine|ferry|bus|train|cable|camera|radio) operators?|(?:password|download|"
        r"package|file|task|window|device|social media|content|ads|ad|project|product) managers?|(?:sales|"
        r"legal|medical|drug|union|elected|house) (?:reps?|representatives?)|human (?:resources|rights|"
        r"error|body|hair|trafficking|teeth|tooth|anatomy|nature)|(?:financial|tax|investment|academic|trip|"
        r"travel) advis[eo]rs?|(?:per|each|every|extra|additional|another adult|single|missing|first|second|"
        r"third|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|more|few|other|how "
        r"many|for|these|those|most|older|young) (?:persons?|people|adults?|guests?|humans?)|(?<!ask "
        r")(?<!asked )(?<!asking )(?<!looking )(?<!waiting )for (?:a|an|one|two|three|another|the other) "
        r"(?:\w+ )?(?:person|people|human)|in person|person of interest|(?:virtual|digital|voice|ai|google|"
        r"dental|shop|nursing|teaching) assistants?|phone support(?! (?:i|we) can| to (?:talk|speak|chat))|"
        r"support (?:ticket|group|hours|number|"
        r"stockings?)|customer (?:service|support|care) (?:hours|email|address|times?|"
        r"survey)|staff (?:discount|parking|room|uniform)|team (?:viewer|building|lunch|discount|jersey)|"
        r"contact lens(?:es)?"
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
        "sum1": "someone",
        "some1": "someone",
        "sm1": "someone",
        "any1": "anyone",
        "ne1": "anyone",
        "speek": "speak",
        "humen": "human",
        "exec": "executive",
        "excutive": "executive",
        "wid": "with",
        "conect": "connect",
        "spek": "speak",
        "somone": "someone",
        "humn": "human",
        "tlak": "talk",
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
