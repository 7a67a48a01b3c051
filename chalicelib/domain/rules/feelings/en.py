"""How anger, complaints, threats to leave and worn-out patience sound in English."""

from __future__ import annotations

from chalicelib.domain.rules.reading import any_of
from chalicelib.domain.rules.sounds import Sounds

_SO = r"(?:(?!(?:not|never|no|nor|nt|without|bit|little|slightly|somewhat|if|longer)\b)\w+ ){0,2}"
_I_AM = r"(?:im|i am|i feel|i felt|i was|feeling|we are|were|got|getting|makes me|made me|me)"
_YOU_ARE = "(?:you|u)(?: guys| people| all| lot| clowns| are|re| were| r| just| really| honestly| have been)*"
_THIS_IS = r"(?:this|that|it|its|thats|which|everything|you|your \w+)(?: is| was| has been| are|s)?"
_AWFUL = any_of(
    "terrible horrible awful appalling disgusting dreadful abysmal atrocious pathetic useless shocking "
    "shameful disgraceful lousy crappy crap shitty shit rubbish garbage horrendous woeful worst"
)
_SERVICE = any_of(
    "service support company clinic experience bot place shop store assistance staff people "
    r"communication team business customer_\w+ treatment_by attitude behaviou?r organi[sz]ation"
)
_OTHER_PLACE = any_of(
    "clinic dentist doctor company provider bank shop store brand place supplier carrier school hotel "
    "gym agency"
)
_TIMES = (
    r"(?:twice|(?:\d+|two|three|four|five|six|ten|several|many|multiple|countless|a hundred|so many) "
    "times)"
)
_TELL = any_of("repeat tell say ask explain write call give send remind request contact")
_TOLD = any_of(
    "told said explained asked answered mentioned wrote written called phoned emailed messaged given "
    "gave sent requested reported provided contacted texted"
)
_ONE_TOO_MANY = r"(?:second|third|fourth|fifth|sixth|tenth|hundredth|umpteenth|nth|\d+(?:nd|rd|th))"
_OTHERS = any_of(
    r"dentist doctor insur\w+ wife husband boss mum mom mother dad father son daughter kids friends? "
    "colleague sister brother bank parents partner family"
)

SOUNDS = Sounds(
    language="en",
    rules={
        "complaint": (
            "(?:make|making|file|filing|lodge|lodging|raise|submit|submitting|register|place|leave|open|"
            r"send|write|report|have|got|take|issue|put in) (?:\w+ ){0,3}(?:complaints?|reclamations?|"
            "consumer claim)",
            "(?:want|need|like|wish|have|going|help|how|where|can i|who (?:do|can|should) i|trying) "
            "(?:to )?complain",
            "i(?:m| am) complaining|(?:formal|official) complaint|complaint (?:against|form)",
            "complaints? (?:about|to make about) (?:you|your|the)|complaints (?:book|department)",
        ),
        "anger": (
            r"(?:has been|been|was|is|its|thats|such|absolute|complete|total) (?:\w+ )?(?:a "
            ")?(?:nightmare|mess|disaster|shambles)(?: from| since| with you| so far|$)",
            "(?:messed|screwed|cocked|stuffed) up (?:my|our|the|everything|again)(?! date)",
            r"(?:you|your \w+) (?:have |has |ve )?(?:messed|screwed) (?:it |this )?up",
            "(?:feel|felt) like (?:a fool|an idiot|dirt|rubbish)",
            r"expected (?:\w+ )?(?:better|more)(?: from (?:you|a|your|this)(?: \w+){0,4}|$)",
            "^(?:just |simply |absolutely )?(?:terrible|horrible|awful|appalling|disgusting|pathetic|"
            "ridiculous|dreadful|shocking|disgraceful)$",
            "more than patient|been (?:very |so |extremely )?patient",
            r"(?:what a|such a|a) (?:\w+ )?(?:farce|disappointment|disgrace|circus|let ?down)",
            r"(?:my |our )?patience (?:is |has |s )?(?:\w+ )?(?:running|run|wearing|worn|limit|over|gone|"
            r"thin|ended|exhausted)\w*",
            r"(?:losing|lost|out of|no more) (?:\w+ )?(?:patience|it$|my temper)",
            r"(?:lack of|no|zero) (?:\w+ )?(?:professionalism|respect|decency|consideration)",
            "(?:i )?(?:cant|cannot|can not|hard to) believe (?:how|this|that|you|it|what)(?! (?:good|"
            "great|easy|cheap|fast|nice))",
            "beyond belief|unbelievable$|(?:cant|cannot) be (?:true|serious)",
            "regret (?:ever |even )?(?:choosing|buying|coming|booking|trusting|ordering|using|signing)",
            r"(?:so|very|how) badly (?:\w+ ){0,3}(?:handled|treated|organi[sz]ed|managed|dealt)",
            "badly (?:handled|treated|managed)",
            "(?:appalled|shocked|horrified|disgusted|stunned|outraged) (?:at|by|with) (?:the way |how |"
            "what )?(?:you|your|the|this|that)",
            "(?:most|totally|utterly) (?:incompetent|useless|unprofessional|rude)",
            "you (?:have |ve )?(?:completely |totally )?(?:forgot|forgotten|ignored?|stood) (?:about "
            ")?(?:me|us)",
            "youve wasted",
            "(?:take|taking|takes) (?:this|me|it|us) seriously|take (?:some )?responsibility",
            f"{_THIS_IS} {_SO}(?:ridiculous|unacceptable|outrageous|absurd|bullshit|pathetic|insane|"
            r"disgrace\w*|disgusting|appalling|scandal\w*|infuriating|frustrating|nonsense|crap|shit|rip "
            "?off|beyond a joke|garbage)",
            r"(?:this|that|it|its|thats) (?:is |was )?(?:such |just |all )?a (?:\w+ )?(?:joke|disgrace|"
            "farce|shambles|scandal)",
            "(?:absolutely|totally|completely|so|utterly|simply|just) (?:ridiculous|unacceptable|"
            "outrageous|useless|frustrating|pathetic|shameful|disgraceful|appalling)",
            "unacceptable",
            "(?:(?:this|thats|that|its|it) (?:is )?|isnt )(?:simply |just |really )?not (?:acceptable|"
            "good enough|professional)",
            r"(?:absolutely |truly |simply )?disgust\w+ (?:how|that|behaviou?r|service|attitude|treatment)",
            rf"{_AWFUL} (?:\w+ )?{_SERVICE}|bad (?:customer )?service",
            "(?:service|support|experience|staff|team|treatment)(?: here)? (?:is|was|were|has been|s) "
            f"{_SO}{_AWFUL}",
            "rude staff",
            f"{_I_AM} {_SO}(?:angry|furious|fed up|pissed|outraged|livid|disgusted|disappointed|"
            "frustrated|annoyed|unhappy|dissatisfied|upset|ripped off|cheated|insulted|ignored|"
            "fuming)(?! stomach)",
            "fuming|livid|seething|fed up|ripped off|hopping mad",
            "beyond (?:angry|frustrated|annoyed|disappointed)",
            "sick (?:and tired )?of (?:this|you|your|waiting|it|being|having)",
            "i(?:ve| have)? had (?:it|enough) (?:with|of)",
            "enough is enough|ive had it$",
            f"{_YOU_ARE} (?:suck|(?:so |such |a |total |complete |fucking |an )*(?:useless|incompetent|"
            "liars?|thie(?:f|ves)|joke|crooks?|scammers?|rude|pathetic|disgrace|clowns?|unprofessional|"
            "shameless|idiots?|lied|lying))",
            "you(?: just| have|ve)? lied to (?:me|us)|(?:let|letting) (?:me|us) down",
            "(?:not|un) ?professional at all",
            "how dare|(?:waste of|wasted|wasting) (?:my )?(?:time|money|whole|entire)|shame on you",
            r"ashamed of yourse\w+",
            "what (?:kind|sort) of (?:a )?(?:business|company|clinic|place|service|people|shop|joke|circus)",
            r"treat(?:ed|ing|s|ment)?(?: \w+){0,2} like (?:this|that|dirt|shit|rubbish|an idiot|"
            "animals?|nothing)",
            "(?:nobody|no one|you dont|dont even|none of you) (?:even )?cares?(?: about (?:me|us|your|"
            "customers|patients))?$",
            r"i demand|(?:want|expect|owe\w*) (?:me |us )?an? (?:\w+ )?apology",
            r"(?:sort|fix) (?:this|it|your \w+)(?: out)? (?:now|immediately|right now|asap)",
            "sort (?:this|it) out$",
            "not (?:at all |very |one bit )?(?:happy|satisfied|impressed|pleased|amused) (?:with|about|"
            "at|by) (?:you|your|this|how|the (?:service|way|treatment|quality|answer|staff|response|"
            "work))",
            "not (?:happy|impressed|amused) at all",
            "are you (?:fucking |seriously |actually )?(?:kidding|joking|having a laugh)(?: with)?(?: me|"
            " right now)",
            "is this (?:some kind of |a |some sort of )?joke",
            r"w\W?t\W?f|what the (?:fuck|hell|heck)|fuck\w*|bullshit|for (?:fucks|gods|christs) sake|ffs",
            r"assholes?|idiots|(?:you|complete|total|fucking|bloody|what an) idiot|morons?|god ?dam\w*",
            "damn(?:ed)? (?:it|you|bot)|piece of (?:shit|crap)|screw you|go to hell",
            "stupid (?:bot|company|clinic|people|system|answers?|shop)",
        ),
        "leaving": (
            r"(?:my|all my|everyone|everybody|people)(?: \w+){0,3} (?:will |gonna |going to )?(?:hear|"
            "know|find out) about (?:this|you)",
            r"bad publicity|(?:i|ive|we) (?:have )?had enough(?: of (?:you|this|it|waiting)(?: \w+)?)?$",
            "(?:never|not|wont|will not) (?:be )?(?:coming back|come back|return|returning|using you|use "
            "you|(?:buy|order|shop|book)(?:ing)? (?:from|with|at) you|setting foot)(?: again)?(?! to "
            "(?:work|school))",
            "(?:ill|i will|im|i am|were|we will|well|going to|gonna|about to|might|will|rather|should|"
            r"have to|id|i would|or i|time to|and) (?:\w+ )?(?:leave|leaving|switch|switching|go|going|"
            "move|moving|change|changing|find|finding|try) (?:to |with |for )?(?:(?:another|a different|"
            f"a new) {_OTHER_PLACE}|a competitor|the competition|your competitors?|elsewhere|somewhere "
            "else)",
            r"tak(?:e|ing) (?:my|our) (?:\w+ )?(?:business|money|custom|family) (?:elsewhere|somewhere "
            "else|to)",
            r"lost (?:me as )?a (?:\w+ )?(?:customer|patient|client)",
            r"losing (?:me as )?a (?:\w+ )?(?:customer|patient|client)",
            "(?:done|finished|through) with (?:you|this|your)",
            "last time (?:that )?(?:i|we) (?:ever )?(?:will )?(?:buy|order|come|use|book|shop|deal|trust)",
            r"(?:bad|negative|terrible|honest|(?:1|one|zero|0) stars?|horrible|scathing) (?:\w+ )?reviews?",
            "(?:one|1|zero|0) stars? (?:rating|on|for you)|review you|tell everyone",
            "warn (?:everyone|people|others)",
            "(?:all over|post(?:ing)? (?:this|it|about (?:this|you)) on) (?:social media|facebook|"
            "twitter|instagram|google)",
            "never again$|never (?:recommend|trust) you",
        ),
        "repeated": (
            r"not (?:a single|one) (?:person|soul|one of you) (?:\w+ ){0,3}(?:call|answer|repl|respond|"
            r"help|wr[io]t|care|both)\w*",
            r"spell (?:it|this|that|everything) (?:\w+ )?(?:out )?(?:for you )?(?:again|once more|all "
            "over)",
            "(?:have to|need to|must i) (?:explain|go through) (?:it|this|that|everything) (?:all "
            ")?(?:over |once )?(?:again|more)",
            r"how much longer (?:do|must|should|will|am) i(?: \w+){0,2} (?:keep )?wait\w*",
            "(?:nobody|no one) (?:picks|picked|writes|wrote|gets|replies|calls|answers)",
            f"already {_TOLD}(?: (?:you|u|this|that|it|so|them|everything))* ?(?:before|twice|again|"
            rf"already|{_TIMES}|yesterday|to (?:you|your \w+|\w+ of you))",
            "already (?:told|said|explained|answered|mentioned|gave|given)(?: (?:you|u|this|that|it|so))*$",
            r"already (?:told|answered|explained|mentioned|gave|said)(?: \w+)? (?:you|u|this|that|your)",
            rf"{_ONE_TOO_MANY} time (?:that )?(?:i|ive|im|i am|we|weve|you|youve|u|ive had) (?:\w+ "
            "){0,2}(?:ask|say|said|tell|told|writ|wrote|call|phon|contact|messag|email|explain|send|"
            "sent|request|report|complain|try|tried|need|wait|chas|repeat|cancel|lie|promis|charg|gave|"
            r"give|had to|have to|been)\w*",
            f"{_ONE_TOO_MANY} (?:time|message|email|attempt|call) (?:asking|writing|calling|now|already|"
            "today|this week|and)",
            r"how (?:often|many times) (?:do|must|should|have|did|will|does|can|am) (?:i|we|one) (?:\w+ "
            rf"){{0,3}}{_TELL}\w*",
            rf"(?:i|ive|have|already|we|ve)(?: (?!(?:was|were|been|got|am|is)\b)\w+)? {_TOLD}(?: "
            rf"\w+){{0,4}} (?:{_TIMES}|(?:again and again|over and over))",
            f"{_TIMES} (?:already|now)|again and again|over and over|repeat(?:ing)? myself",
            "for the last time",
            r"(?:explained|told|said|given|sent)(?: \w+){0,3} to (?:\w+ )?(?:(?:two|three|four|five|\d|"
            r"all) of you|different people|\w+ (?:agents?|people|colleagues))",
            "keep (?:asking|saying|repeating|telling|having to|calling|writing|getting the same|giving "
            "me|sending me the)",
            r"same (?:answer|thing|message|question|reply|response)(?: \w+)? (?:again|over|every)",
            "still (?:no (?:answer|reply|response|one|body|news|solution)|nobody|waiting for (?:an|a|"
            r"your|any) (?:answer|reply|response|call)|waiting (?:\w+ ){0,3}(?:after|since|\d+|two|"
            "three|days|weeks))",
            r"(?:waiting|(?:have|ve|already) waited) (?:now )?(?:for |over |since |more than )?(?:\w+ "
            r"){0,2}(?:hours|days|weeks|months|ages|forever|so long|\d\d (?:minutes|mins))(?! (?:before|"
            r"between|until|is|was)\b)",
            "(?:nobody|no one|none of you) (?:ever |has |even |is )*(?:answer|repl|respond|call|help|"
            r"listen|got back|gets back|come)\w*",
        ),
        "not_helping": (
            "(?:straight|clear|proper|real) answer (?:from|out of) (?:you|this|anyone)",
            "(?:the|a) run ?around",
            r"(?:stop|enough of|enough with|quit|no more|tired of) (?:\w+ ){0,3}(?:canned|automat\w+|"
            r"robotic|generic|copy ?paste\w*|standard|scripted|template) (?:answers?|responses?|repl\w+|"
            "messages?|texts?)",
            r"(?:irrelevant|nothing to do with) (?:to |what )?(?:what )?(?:i|my)(?: \w+)?",
            "you(?: are| ?re| r)? (?:not|dont|do not|didnt|arent|cant|cannot|wont|never|clearly dont|"
            "obviously dont)(?: (?:being|really|even|actually|just|at all))? (?:help(?:ing|ful|ed)?|"
            "understand(?:ing)?|listen(?:ing)?|useful|answer(?:ing)?|making sense|reading|getting it|get "
            "it)",
            "youre (?:no help|not getting)",
            "(?:this|that)(?: (?:bot|chat|answer|conversation|information))? (?:doesnt|does not|isnt|is "
            r"not|didnt|did not) (?:\w+ )?(?:help(?:ful|ing)?(?: me)?$|useful|answer\w*|working at all|"
            "making sense|solve (?:my|the|anything))",
            r"(?:not|isnt|wasnt) (?:\w+ )?(?:what i(?:m| am)? ask(?:ed|ing)|my question|answering my "
            "question)",
            "are you (?:even |actually |really )(?:reading|listening|understanding|a (?:real )?bot)",
            "do you (?:even |actually )(?:read|listen|understand)",
            "(?:going|go|run|running) (?:round |around )?in circles|round and round",
            "getting (?:me )?nowhere|(?:talking|talk) to a (?:brick )?wall|no help at all",
            r"(?:none|nothing) (?:of (?:this|that|it|these)|you (?:say|said)) (?:\w+ )?(?:answer|help|"
            r"make|solve|work)\w*",
            "useless(?: bot)?$",
            "(?:my question|my problem) (?:is |was |has )?(?:still )?(?:not|hasnt|isnt|un)(?: been)? "
            "?(?:answered|solved)",
        ),
        "mild": (
            r"(?:a bit|bit|little|slightly|somewhat|kind of|kinda|rather|quite) (?:disappoint\w+|annoy\w+|"
            r"frustrat\w+|unhappy|upset|slow|rude|confusing)",
            "disappointing|annoying|frustrating|(?:a|such a|what a) (?:shame|pity)",
            r"unfortunate\w* (?:this|that|you)",
            "not (?:very |really |so |that |too )?(?:helpful|clear|happy|impressed|good enough|great|"
            "satisfied)",
            "doesnt help|no help",
            r"(?:taking|takes|took) (?:\w+ )?(?:so|too|very|quite|this|really|forever|ages) ?(?:long)?",
            "too (?:slow|long)|so slow",
            "(?:as|like) i (?:already )?(?:said|told|mentioned|wrote|explained)",
            "i (?:just |already )(?:said|told|asked|sent|gave|did)",
            "still (?:havent|have not|not|waiting|nothing|dont|do not|doesnt|the same|isnt|wrong)",
            "(?:wrong|not) again",
            r"not what i (?:mean|meant|need|want)\w*",
            "(?:i )?(?:still )?dont (?:understand|get) (?:it|this|you|your|what)|makes no sense",
            "come on|seriously|unbelievable|ugh|sigh|oh please|you said|(?:hello|anyone|anybody) there",
        ),
    },
    not_meant=(
        "(?:not|never|no longer|isnt|wasnt|dont (?:be|get)|do you get|would you be|will you be|without "
        r"being|are you)(?: \w+)? (?:angry|upset|mad|annoyed|complaining|frustrated|disappointed|"
        "furious)(?! (?:at all|with you))",
        r"(?:no|zero|without|any|not a) (?:\w+ )?complaints?",
        "(?:dont|do not|didnt|not|cant|cannot) (?:want to |mean to |like to |going to |here to |really "
        r")?complain\w*",
        "(?:chief|main|medical|health|skin|stomach) complaint",
        r"(?:[^\n ]+ ){0,8}(?:previous|former|old|last|other|ex) (?:dentist|doctor|clinic|provider|"
        r"company|shop|store|bank|agency|job|employer|supplier|hotel|gym)(?: \w+){0,5}",
        "(?:fed up|sick|tired|frustrated|angry|annoyed|unhappy|disappointed|upset) (?:with|of|about|at) "
        r"(?:my|myself)(?: \w+)? (?:teeth|tooth|smile|gums|braces|bite|skin|hair|weight|face|back|knee|"
        "own|look|self|retainer|job)",
        f"(?:told|asked|said to) (?:my|his|her|our|the) {_OTHERS}|already (?:told|asked) (?:him|her|them)",
        r"(?:is|would) it (?:be )?(?:unacceptable|ridiculous|rude|ok|okay)(?: \w+)?",
        r"(?:what (?:is|s)|how does|explain) (?:your|the) complaints?(?: \w+)?",
    ),
)
