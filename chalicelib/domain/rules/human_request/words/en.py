"""The English words for people, machines, talking and wanting."""

from __future__ import annotations

from chalicelib.domain.rules.reading import any_of

ANYONE = any_of("someone somebody some_one anyone anybody any_one")
ROLE = any_of(
    r"""humans? human_beings? persons? people agents? reps? representatives? operators? advis[eo]rs?
    supervisors? managers? attendants? associates? employees? workers? (?:staff|team)(?:_members?)?
    members?_of_(?:your_)?(?:staff|team) colleagues? receptionists? reception specialists? consultants?
    technicians? experts? administrators? management
    customer_(?:service|services|support|care|relations|assistance) support(?:_team)?
    (?:help|service|front)_?desk call_cent(?:er|re) csr csrs executives? officers? officials?
    (?:your|a|the|some)_seniors?(?!_(?:discount|citizen|rate|ticket|fare|price|living)) higher_?ups?
    human_assistants?

    (?:higher|concerned|senior|appropriate)_(?:authority|authorities|persons?|department|officers?|officials?|people|team)
    live_(?:chat|assistant|support|help) real_ones?
    one_of_(?:you|your)_(?:guys|people|lot|colleagues|staff|team) assistants?"""
)
# Of these, what names nothing but a person when it is only wanted: `I want support` is not yet a person.
WANTED = any_of(
    r"""humans? human_beings? persons? agents? reps? representatives? operators? advis[eo]rs? supervisors?
    managers? attendants? employees? (?:staff|team|support)_(?:members?|person|agent|staff)
    members?_of_(?:your_)?(?:staff|team) receptionists? reception
    customer_(?:service|services|care|relations|support|assistance)
    call_cent(?:er|re) csr csrs executives? human_assistants? live_(?:chat|assistant|support|help) real_ones?
    one_of_(?:you|your)_(?:guys|people|lot|staff|team)"""
)
ALSO = any_of(
    r"""owner boss superior director whoever whomever doctor dr dentist nurse hygienist guy lady man woman
    dude
    individual department
    dept sales billing accounts? shop store clinic office secretary professionals? someone_else
    somebody_else"""
)
# Words that may stand between a verb and the person asked for, never the start of another thought.
GAP = (
    r"(?:(?!(?:about|regarding|for|on|because|if|whether|that|who|which|and|or|so|when|than|as|you|bot|"
    r"robot|machine|be|become|complain|report|rate|review|know|see|to)\b)\w+ ){0,4}?"
)
TALK = (
    r"(?:speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|converse|communicat(?:e|ing)|connect(?:ing)?|interact|"
    r"correspond|deal(?:ing)?|liaise|text(?:ing)?|(?:get|be|put me|keep) (?:back )?in (?:touch|contact)|"
    r"have a (?:quick |little )?(?:chat|word|talk|conversation|call)|be (?:connected|transferred|forwarded|"
    r"redirected|passed(?: on)?|put through)|get (?:through|connected|transferred)|make a complaint|complain|"
    r"lodge a complaint|file a complaint)"
)
TO = r"(?:to|with|w|2|too|thru to|through to|directly to|directly with|live with|live to)"
CONTACT = (
    r"(?:contact(?:ing)?|reach(?:ing)?|reach out to|reaching out to|get (?:a )?hold of|get ahold of|ask for|"
    r"asking for|asked for|request|requesting|hear from|(?:help|assistance|support|service|an answer|a "
    r"reply|a response|answers) (?:from|by)|(?:helped|assisted|served|attended|answered|contacted|called|"
    r"handled) by|phone|ring|call|find me|fetch)"
)
SEND = (
    r"(?:transfer|connect|forward|pass|put|switch|redirect|direct|route|hand|refer|link|patch|send|escalate|"
    r"move|bring|get|take|drop|give)(?:r?ing)?(?: (?:me|us|it|my \w+|(?:the|this|that)(?: (?:chat|call|case|"
    r"conversation|matter|issue|request|ticket|thread))?))?(?: (?:over|through|thru|on|onto|up|back|along|"
    r"straight|directly|off|in touch|in contact)){0,2} (?:to|with|through)"
)
# `a transfer to a person` is about money.
NO_PAYMENT = "".join(
    rf"(?<!\b{word} )" for word in ("a", "the", "my", "money", "bank", "wire", "make", "recent")
)
WANT = (
    r"(?:want|wants|wanna|need|needs|require|demand|prefer|like|love|rather|looking for|waiting for|ready "
    r"for|insist on|get me|give me|gimme|find me|send me|bring me|fetch me|let me have|put|get|send|(?:can|"
    r"could|may|might|shall) (?:(?:i|we)(?: please)? (?:have|get|call)|you(?: please)? (?:call|bring|"
    r"involve|find|fetch))|is there|are there|isnt there|do you have|dont you have|have you got|where is|"
    r"where are|wheres)"
)
# What a person asked for would do in this chat, as opposed to a person asked for as a service.
TO_HELP_ME = (
    r"(?:talk|speak|chat|call|phone|ring|contact|help|assist|answer|reply|respond|take over|look (?:at|"
    r"into)|handle|sort|fix (?:this|it|my)|solve|explain|deal|understand|listen|text|write|get back|reach out)"
)
DEPARTMENT = (
    r"(?:(?:billing|accounts?|accounting|invoicing|sales|returns?|refunds?|finance|complaints?|collections|"
    r"shipping|delivery|reservations?|bookings?|warranty|technical|tech|legal|hr|support|customer \w+)(?: "
    r"(?:team|department|dept|desk|office|staff|people|guys))?|(?:\w+ )?(?:team|department|dept))"
)
NOT_A_SERVICE = rf"(?! (?:to (?!{TO_HELP_ME})|of\b|in my\b|from my\b|near))"
MACHINE = (
    r"(?:chat ?bots?|bots?|robots?|machines?|computers?|ai|a i|automat\w+|virtual assistants?|recordings?|"
    r"algorithms?)"
)
COURTESY = any_of(
    r"""please pls plz plss now right_now asap immediately urgently urgent quickly thanks thank_you thx ty
    today ok okay yes yeah yep just only i_said i_mean again dammit ffs for_help help instead first
    kindly sir madam"""
)
DETERMINER = any_of("a an the any some real live actual another your my proper to human physical breathing")
GREETING = any_of("hi hello hey hiya good_morning good_afternoon good_evening sorry excuse_me")
BARE_ROLE = any_of(
    r"""humans? human_beings? persons? agents? reps? representatives? operators? advis[eo]rs? supervisors?
    managers? customer_(?:service|services|support|care) receptionists? reception staff someone_real
    somebody_real csr live_(?:chat|support|help) help_?desk front_desk
    human_(?:help|support|assistance|service|being)"""
)
FILLER = any_of(
    r"""ok okay alright then great fine good hi hello hey yo no nope yes yeah yep well so and um uh just
    sorry good_morning good_afternoon good_evening thanks now a an the real live actual another some
    your still ugh omg seriously wow guys bro dude man cool right"""
)
PLEASE = "(?:please|pls|plz|plss|pleas|plis|asap|kindly)"
ROLE_PHRASE = rf"(?:(?:{COURTESY} )*(?:{DETERMINER} )*{BARE_ROLE}(?: {BARE_ROLE}){{0,3}})"
