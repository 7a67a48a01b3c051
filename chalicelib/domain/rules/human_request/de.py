"""How people ask for a person in German; the verb often stands after the person."""

from __future__ import annotations

from chalicelib.domain.rules.human_request.language import Language
from chalicelib.domain.rules.reading import any_of

_ROLE = any_of(
    r"""mensch(?:en|lichen?)? person(?:en)? \w*mitarbeiter(?:in|innen|n)? agent(?:en|in)?
    \w*berater(?:in|n)?
    kundenservice kundendienst kundenbetreuung kundenbetreuer(?:in)? kundensupport support
    vertreter(?:in|n)?
    sachbearbeiter(?:in)? ansprechpartner(?:in)? operator chef(?:in)? vorgesetzten? manager(?:in)? kollegen?
    kollegin empfang rezeption techniker(?:in)? expert(?:en|in|e) leiter(?:in)? angestellten? servicekraft
    hotline verantwortlichen? zustandige[nr]? geschaftsfuhrer(?:in)? filialleiter(?:in)? vorgesetzte[rn]?
    callcenter service_?team personal fachkraft betreuer(?:in)?"""
)
_ALSO = any_of(
    r"""jemand(?:en|em)? wem irgendjemand(?:en|em)? irgendwem einem_von_euch einem_von_ihnen arzt arztin
    zahnarzt zahnarztin doktor dr team praxis laden geschaft \w*abteilung vertrieb apotheke buchhaltung
    verkauf inhaber(?:in)? besitzer(?:in)? frau herrn? anderen sekretariat burosupport"""
)
_GAP = (
    r"(?:(?!(?:uber|wegen|fur|weil|ob|dass|und|oder|wenn|als|ohne|bot|chatbot|roboter|maschine|ki|dir|"
    r"ihnen|"
    r"euch|kein\w*|nicht|muss|mussen|soll|sollen|man|namen?|andern|buchen|mitbringen|daten)\b)\w+ ){0,4}?"
)
_TALK_END = (
    r"(?:sprechen|sprech|reden|redn|chatten|telefonieren|schreiben|kommunizieren|unterhalten|austauschen|"
    r"verbunden|verbinden|verbinde|verbindest|weiterleiten|weiterverbinden|weitergeleitet|kontakt|sprache?|"
    r"klaren|plaudern|quatschen)"
)
_TALK = (
    r"(?:sprechen|sprich|sprechn|reden|chatten|telefonieren|kommunizieren|unterhalten|verbinden?|verbindet|"
    r"verbunden|weiterleiten|leiten|leite|kontakt|gesprach|chat|weiterverbinden|schreiben)"
)
_FILLER = any_of(
    r"""ok okay gut also hallo hi hey na ja nein ne guten_tag guten_morgen guten_abend moin servus ein eine
    einen
    einem einer der die das den dem bitte mal nen nem ner sorry entschuldigung danke super an mit zum zur
    mir
    echter echte echten richtiger richtigen endlich jetzt so dann aber doch"""
)
_PLEASE = "(?:bitte|bitteschon|pls|please|plz|dringend|sofort|jetzt|schnell|asap)"
_DEPARTMENT = (
    r"(?:(?:team|abteilung|bereich) \w+|\w+(?:abteilung|team)|buchhaltung|vertrieb|verkauf|kundenservice|"
    r"retouren|"
    r"rechnungsstelle|reklamation|technik|verwaltung|personalburo)"
)
_ANYONE = r"(?:jemand(?:en|em)?|irgendjemand(?:en|em)?|irgendwer|irgendwen|irgendwem|wen|wer|wem|einer)"
_NAMED = (
    r"(?:mensch(?:en)?|person|\w*mitarbeiter(?:in)?|kollegen?|kollegin|\w*berater(?:in)?|agent(?:en)?|"
    r"chef(?:in)?|"
    r"vorgesetzte[rn]?|ansprechpartner|sachbearbeiter(?:in)?|manager|techniker|fachmann|experten?)"
)
_FOR_ME = (
    r"(?:auskennt|weiterhilft|hilft|helfen|versteht|antwortet|ahnung|zustandig|kummert|anschau\w*|ansieht|"
    r"anguckt|"
    r"draufschau\w*|drauf|liest|entscheiden|entscheidet|echt\w*|anruft|anrufen|spricht|melde\w*|reden|"
    r"sprechen|"
    r"kann$|schreiben|erklart|erklaren|klaren|prufen|pruft|ubernehmen|ubernimmt|kontaktier\w*)"
)
_SEND = (
    r"(?:verbinden?|verbindet|verbind|weiterleiten|leiten?|leitet|stellen?|stell|geben|gib|gebt|holen?|hol|"
    r"holt|"
    r"ubergeben|ubergib|schicken?|vermitteln?|rufen?|ruf)(?: (?:sie|mich|mir|uns|bitte|mal|doch|jetzt|"
    r"sofort|gleich|weiter|durch|den chat))*(?: (?:mit|an|zu|zum|zur|durch zu|weiter an))?"
)
_WANT = (
    r"(?:will|mochte|moechte|mocht|wurde gern(?:e)?|hatte gern(?:e)?|haette gern(?:e)?|brauche?|benotige|"
    r"wunsche|verlange|fordere|suche|bevorzuge|kann ich|konnte ich|darf ich|konnen wir|gibt es|gibts|habt "
    r"ihr|haben sie|wo ist|bitte|lieber|bitte um)(?: (?:bitte|jetzt|sofort|endlich|gern|gerne|lieber|"
    r"dringend|mal|nur))*"
)
_NOT_A_SERVICE = (
    r"(?! (?:als\b|zum \w+en\b|die (?:putzt|reinigt)|der (?!(?:mir|sich|mich|das|weiss|ahnung|kann|hilft|"
    r"antwortet|"
    r"versteht)\b)|fur (?!mich\b|das\b|mein)))"
)
_MACHINE = (
    r"(?:chat ?bots?|bots?|bot|robotern?|roboters|maschinen?|computern?|ki|kunstlichen intelligenz|"
    r"automat\w*|virtuellen assistenten|sprachassistenten|bandansage)"
)
_COURTESY = any_of(
    r"""bitte danke jetzt sofort schnell dringend ja ok nur mal endlich nochmal gleich please heute ich_will
    ich_mochte hilfe ich_brauche"""
)
_DETERMINER = any_of(
    "ein eine einen einem einer der die das den dem echter echte echten richtiger richtigen mit an anderen"
)
_ROLE_ALONE = any_of(
    r"""mensch(?:en)? (?:support|service|kundenservice)_mitarbeiter (?:echte|reale)_person person
    mitarbeiter(?:in)? agent(?:in|en)? berater(?:in)?
    kundenservice kundendienst kundenberater(?:in)? sachbearbeiter(?:in)? ansprechpartner(?:in)? chef(?:in)?
    manager vorgesetzter empfang rezeption operator echter_mensch menschliche_hilfe
    menschlicher_(?:mitarbeiter|support|kontakt)"""
)
_GREETING = any_of("hallo hi guten_tag guten_morgen guten_abend servus moin gruss_gott entschuldigung sorry")
_ROLE_PHRASE = (
    rf"(?:(?:{_COURTESY} )*(?:{_DETERMINER} )*{_ROLE_ALONE}(?: {_ROLE_ALONE}| sprechen| reden){{0,3}})"
)

LANGUAGE = Language(
    code="de",
    requests={
        "role_please": rf"^(?:{_FILLER} )*{_ROLE_ALONE}(?: {_ROLE_ALONE})? {_PLEASE}|^(?:{_FILLER} "
        rf")*{_PLEASE} "
        rf"(?:{_FILLER} )*{_ROLE_ALONE}$",
        "department_please": rf"^(?:{_FILLER} )*{_DEPARTMENT} {_PLEASE}|^(?:{_FILLER} )*{_PLEASE} "
        rf"(?:{_FILLER} "
        rf")*{_DEPARTMENT}$",
        "forward": (
            rf"(?:verbind|leite|stell|gib|gebt|schick|hol|ruf|bring|reich)\w*(?: (?:sie|mich|mir|uns|bitte|"
            rf"mal|doch|"
            rf"jetzt|sofort|gleich|weiter|durch|endlich|den|mein|meine|meinen|das|diese|diesen|anliegen|"
            rf"chat|"
            rf"fall|anfrage|gesprach))* (?:mit |an |zu |zum |zur |in )?(?:(?:einen|einem|einer|eine|ein|"
            rf"den|die|der|"
            rf"dem|das|deinen|deine|ihren|ihre|euren|eure|nen|nem|ner|echten|anderen|richtigen) "
            rf")*(?:{_ROLE}|{_ANYONE}"
            rf"|{_DEPARTMENT})\b{_NOT_A_SERVICE}|(?:an|mit|zu|zum|zur)(?: (?:die|den|der|dem|einen|einem|"
            rf"eine|einer|"
            rf"ihre|ihren|eure|zustandige|zustandigen))* (?:{_ROLE}|{_ALSO}|{_DEPARTMENT})(?: bitte)? "
            rf"(?:weiterleiten|verbinden|weitergeben|ubergeben|durchstellen|weiterverbinden)"
        ),
        "person_to_act": (
            rf"(?:kann|konnte|wurde|soll|mag|will|bitte)(?: (?:da|hier|mal|sich|bitte|das|es|mir|mich|"
            rf"nicht|doch|"
            rf"endlich|vielleicht))* (?:{_ANYONE}|(?:(?:ein|eine|einer|der|die|ihr|euer|irgendein) "
            rf")?{_NAMED})(?: "
            rf"\w+){{0,6}}? {_FOR_ME}|wo (?:find|finde|ist|sind|erreiche|bekomme)(?: ich)?(?: \w+){{0,2}} "
            rf"{_NAMED}"
        ),
        "someone_able": (
            rf"(?:brauche?|will|mochte|suche|benotige|hatte gern|hatte gerne|gib mir|gebt mir|holt|hol|wo "
            rf"ist)(?: (?:"
            rf"bitte|jetzt|hier|mal|endlich|dringend|nur|sofort))* (?:jemanden?|wen|irgendwen|"
            rf"irgendjemanden?)(?: (?:"
            rf"anderen|anderes|anders|echtes|echten|richtigen|bitte|hier|jetzt|kompetenten|am "
            rf"telefon))*(?:$(?!\n(?:der|die|um|zum) (?!(?:\w+ ){{0,5}}?{_FOR_ME}))|(?: der|"
            rf" die| dem| mit| zum)(?: \w+){{0,5}}? {_FOR_ME})|jemand(?:en)? (?:echten|echtes|richtigen|"
            rf"vom team|aus "
            rf"(?:dem|ihrem|eurem) team|von (?:euch|ihnen))"
        ),
        "in_person": (
            r"personliche[nrs]? (?:beratung|betreuung|kontakt|gesprach|hilfe|support)(?: bitte|$)|"
            r"(?:personlich|telefonisch) "
            rf"(?:beraten|betreut|kontaktiert|sprechen|reden|mit)|wie (?:erreiche|bekomme|kontaktiere|"
            rf"finde) ich(?: hier| bei "
            rf"euch)? (?:(?:einen|eine|einem|den|die|nen|echten|wen|jemanden?) )*(?:{_NAMED}|jemanden?|"
            rf"{_ROLE})|(?:jemanden?|"
            rf"{_NAMED}) (?:schicken|holen|rufen|dazuholen|zuschalten)"
        ),
        "who_to_talk_to": (
            r"(?:mit wem|an wen|bei wem|wen) (?:kann|konnte|muss|soll|sollte|darf)(?: ich| man| wir)(?: "
            r"\w+){0,4} "
            r"(?:sprechen|reden|wenden|melden|fragen|anrufen|kontaktieren|schreiben|klaren|ansprechen)|wer "
            r"(?:kann|"
            r"konnte) (?:mir|uns)(?: \w+){0,3} helfen|wer ist (?:hier )?zustandig"
        ),
        "target_verb": rf"(?:mit|zu|an|bei|von) {_GAP}(?:{_ROLE}|{_ALSO})\b{_NOT_A_SERVICE} (?:\w+ "
        rf"){{0,3}}?{_TALK_END}",
        "verb_target": rf"{_TALK} (?:\w+ ){{0,3}}?(?:mit|an|zu) {_GAP}(?:{_ROLE}|"
        rf"{_ALSO})\b{_NOT_A_SERVICE}",
        "transfer": rf"{_SEND} {_GAP}(?:{_ROLE})\b{_NOT_A_SERVICE}",
        "reach_target": rf"{_GAP}(?:{_ROLE}|{_ALSO}) (?:\w+ )?(?:erreichen|kontaktieren|anrufen|dran|ans "
        rf"telefon|haben)\b",
        "want_target": rf"{_WANT} {_GAP}{_ROLE}\b{_NOT_A_SERVICE}",
        "speak_to": (
            rf"(?:mochte|will|wurde gern(?:e)?|kann ich|konnte ich|darf ich|verlange|wunsche)(?: (?:bitte|"
            rf"jetzt|"
            rf"sofort|endlich|gern|gerne|mal|nur))*(?: (?:den|die|das|einen|eine|ihren|euren|deinen|ihre|"
            rf"eure|mit"
            rf"|der|dem|einem|einer)) (?:\w+ )?(?:{_ROLE}|{_ALSO})(?: \w+)?(?: bitte| jetzt| mal| zu| "
            rf"personlich| direkt)* (?:sprechen|reden|telefonieren|chatten|schreiben)|(?:verlange|mochte|"
            rf"will|^) ?"
            rf"(?:den|die|das|einen|eine) (?:{_ROLE}) (?:zu )?sprechen"
        ),
        "live_person": (
            r"(?:echten?|echter|echtem|richtigen?|richtiger|reale[nr]?|wirklichen?|lebendigen?|lebenden?|"
            r"menschlichen?|menschlicher|physischen?) (?:mensch(?:en)?|person(?:en)?|\w*mitarbeiter(?:in)?|"
            r"agent(?:en)?|\w*berater(?:in)?|ansprechpartner|leute|support|hilfe|kontakt|service|"
            r"unterstutzung|kollegen?)"
        ),
        "someone_help_me": (
            r"(?:jemand|irgendjemand|irgendwer|einer)(?: \w+){0,3} (?:helfen|antworten|anrufen|zuruckrufen|"
            r"melden|antwortet|erklaren|weiterhelfen|kummern)|(?:hatte gern|hatte gerne|mochte|will) "
            r"jemanden? "
            r"(?:am|ans) telefon"
        ),
        "someone_there": (
            r"(?:ist|gibt es|sitzt)(?: \w+){0,4} (?:jemand|irgendjemand|wer|ein mensch|einer)(?: "
            r"\w+){0,2}?(?: da| hier| erreichbar| online| verfugbar| dort| mit dem| der mir| am anderen|$)|"
            r"jemand (?:da|hier|zuhause)$"
        ),
        "answer_by": (
            rf"(?:antwort|hilfe|unterstutzung|ruckmeldung|kontakt|auskunft|beratung) (?:von|durch) (?:\w+ "
            rf"){{0,2}}?{_NAMED}|"
            rf"meld(?:et|en sie|e|e dich)(?: \w+){{0,3}} (?:bei mir|telefonisch)|^(?:{_FILLER} )*{_ROLE} "
            rf"sprechen(?: "
            rf"{_PLEASE})*$|telefonische[nrm]? (?:support|kontakt|beratung|hilfe)"
        ),
        "speak_someone": (
            r"(?:mochte|will|wurde gern|wurde gerne|kann ich|konnte ich|muss)(?: (?:bitte|jetzt|sofort|"
            r"endlich|gern|gerne|mal))* "
            r"(?:jemanden|wen|irgendjemanden)(?: \w+){0,3} (?:sprechen|erreichen|kontaktieren)"
        ),
        "who_can_help": r"wer (?:kann|konnte) (?:mir|uns)(?: \w+){0,3} (?:weiterhelfen|helfen)",
        "call_me": (
            r"(?:ruft|rufen sie|ruf|(?<!ich )rufe)(?: \w+){0,3} (?:an|zuruck)\b|(?:ruckruf|zuruckgerufen)|"
            r"(?:konnen|"
            r"konnt|kannst|konnten|konntet)(?: \w+){0,4} (?:anrufen|zuruckrufen)"
        ),
    },
    protests={
        "not_understood": (
            r"(?:du|sie|ihr) (?:versteh(?:st|en|t)|kapier(?:st|t|en)|begreif(?:st|en|t)|hilfst|helfen|"
            r"helft|hort|"
            r"horst|horen)(?: \w+){0,4} (?:nicht|nix|nichts|null|gar nicht)|(?:das|es) (?:hilft|bringt|"
            r"nutzt) (?:mir|"
            r"uns|mich)(?: \w+)? (?:nicht|nichts|nix)(?: weiter)?$|das bringt (?:hier )?(?:nichts|nix)|"
            r"(?:dieser chat|der chat|"
            r"dieser bot|der bot)(?: \w+)? (?:hilft|bringt|nutzt|funktioniert|versteht)(?: (?:mir|mich|"
            r"hier))* (?:nicht|nichts|"
            r"nix|gar nicht|uberhaupt nicht)(?: weiter)?$|versteh(?:st|en|t) (?:du|sie|ihr)(?: \w+){0,3} "
            r"nicht"
        ),
        "anyone_reading": (
            rf"(?:liest|arbeitet|antwortet|hort|sitzt|schaut|guckt|reagiert)(?: (?:das|hier|da|uberhaupt|"
            rf"mal|"
            rf"eigentlich|noch|bei|euch|ihnen|mir|zu|dort|dahinter))* (?:{_ANYONE}|noch leute)(?! "
            r"(?:am|sonntag|samstag))|(?:geht|ist|meldet sich|antwortet) (?:niemand|keiner)|(?:niemand|"
            r"keiner) "
            r"(?:geht|ist) (?:ran|da|dran|erreichbar)|(?:nur|nur noch|alles) (?:roboter|bots)|(?:sitzt|"
            r"liest|schaut) (?:da|hier|das|dort)(?: \w+){0,2} ein(?: \w+)? "
            r"mensch"
        ),
        "stuck_with_bot": rf"mit (?:dem|diesem|eurem|ihrem|dir) ?{_MACHINE}? (?:nicht|nie|kein stuck) "
        rf"(?:weiter|klar|zurecht)",
        "no_use": (
            rf"mit (?:einem|dem|diesem|eurem) {_MACHINE} (?:zu )?(?:reden|sprechen|schreiben|chatten) "
            rf"(?:bringt|nutzt|hilft|ist)"
        ),
        "automatic_answers": (
            r"(?:genug|keine|keinen|satt|leid|schluss|stopp?|nervt|nerven|nur)(?: \w+){0,4} "
            r"(?:automatische[nr]?|"
            r"automatisierte[nr]?|vorgefertigte[nr]?|standard) ?(?:antwort\w*|nachricht\w*|texte?)"
        ),
        "nobody_understands": (
            r"(?:niemand|keiner)(?: \w+){0,3} (?:versteht|hilft|antwortet|zuhort|da|erreichbar|helfen|"
            r"geholfen|geantwortet|verstehen|reagiert|meldet)|(?:versteht|hilft|antwortet|hort|meldet)(?: "
            r"\w+){0,3} (?:niemand|keiner)"
        ),
        "no_bot": (
            rf"(?:nicht|kein|keine|keinen|keinem|keine lust|nie|kein bock|keinen bock|genug von|satt|hasse|"
            rf"schluss mit|statt|"
            rf"anstatt|weg mit|stop)(?: (?:mehr|mit|sprechen|reden|schreiben|gegen|einem|einen|einer|der|"
            rf"dem|den|diesem|diesen|dieser|so|"
            rf"ner|nem|auf|von|irgendeinem|lust|zu|immer|nur|bescheuerten|dummen|blöden|bloden|eurem|"
            rf"ihrem))* {_MACHINE}(?! (?:oder|gut|schlecht))"
        ),
    },
    refused_before=(
        r"(?:nicht|kein|keine|keinen|keinem|keiner|nie|niemals|ohne|statt|anstatt|anstelle|weder)(?: "
        r"(?:unbedingt|mehr|jetzt|erst|extra|mit|an|zu|einem|einen|einer|ein|eine|der|die|den|dem|sofort|"
        r"einen echten|direkt|gleich|mochte|will|brauche|dass|ich|sie|mich|bitte|wirklich)){0,6}|"
        r"(?:brauche?|will|mochte|benotige|wunsche)(?: \w+){0,2} (?:kein|keine|keinen|keinem)(?: \w+){0,1}|"
        r"(?:muss|soll|sollte|mussen|brauche)(?: ich| man| wir)(?: (?:dafur|dazu|erst|wirklich|mit|einem|"
        r"einen|einer|immer|extra|da|hier))*|(?:spreche|rede|schreibe|chatte|sprech|red) ich(?: (?:hier|"
        r"gerade|jetzt|eigentlich|uberhaupt|mit|einem|einer|echten|wirklich|da))*|(?:bist|sind|seid|ist|"
        r"bin|"
        r"war)(?: (?:du|sie|ihr|das|ich|es|hier|eigentlich|wirklich|uberhaupt|ein|eine|einer|jetzt|am|"
        r"anderen|ende)){0,5}|(?:ob|dass) ich(?: (?:mit|einem|einer|gerade|hier))*|(?:wie viele|welche|"
        r"welcher|welchen)"
    ),
    refused_after=(
        rf"oder (?:(?:mit|ein|eine|einem|einer|nur|bist|ist|sind|du|sie|das|doch) )*{_MACHINE}"
        r"|(?:(?:jetzt|heute|im moment|gerade|bitte|zum gluck|danke|auch|hier|dafur|mehr) )*(?:nicht(?! "
        r"gelost)|mitbringen|mitnehmen|buchen|anmelden|hinzufugen|andern|"
        r"notig|kein|gar nicht|keine)"
    ),
    told=(
        r"(?:gesagt|sagte|sagt|sagten|meinte|meint|hiess|heisst|steht|geschrieben)(?: (?:ich|man|wir|dass|"
        r"muss|soll"
        r"|sollte|musse|kann|mich|mit|einem|da|dort))*(?: ,)?(?: (?:ich|man|wir|dass|muss|soll|sollte|"
        r"musse|kann|mich"
        r"|mit|einem))*|^(?:(?:und|aber|oder|ok|danke|,) )*(?:wenn|falls|sollte|sobald)(?: (?:ich|doch|mal|"
        r"wir|man|"
        r"spater|irgendwann))*|was (?:passiert|ist|ware) wenn(?: (?:ich|man))?|(?:meine|mein|seine|ihre|"
        r"eine|ein) "
        r"(?:schwester|bruder|mann|frau|mutter|vater|sohn|tochter|freund|freundin|nachbar\w*|chef|"
        r"bekannte)(?: "
        r"\w+){0,2}|(?:gestern|vorgestern|letzte woche|schon|bereits|habe|hab|hatte|hat|wurde)(?: (?:ich|"
        r"mich|mir|"
        r"schon|bereits|gestern|heute|wir))*(?<!hatte ich)(?<!wurde ich)(?<!hatte)(?<!wurde)|(?:muss|soll|"
        r"mussen|"
        r"sollen) (?:ich|man|wir)(?: \w+){0,2}|(?:namen|name|anderen|daten|sucht|suchen|stelle)(?: (?:der|"
        r"die|den|"
        r"des|noch|ihr|sie|neue|als))*"
    ),
    bare=(
        rf"(?:{_ROLE_PHRASE}(?: {_COURTESY})*|(?:{_GREETING} )+{_ROLE_PHRASE}(?: {_COURTESY})+|"
        rf"(?:{_GREETING} )+(?:{_COURTESY} |ein |einen |eine )+{_ROLE_PHRASE}|jemand(?:en)?(?: "
        rf"{_COURTESY})+)"
    ),
    namesakes=(
        r"(?:pro|je|jede|jeder|fur|\d+|zwei|drei|vier|funf|sechs|sieben|acht|zehn|mehrere|weitere|andere|"
        r"wie viele|viele|alle|beide|die meisten) (?:person(?:en)?|menschen?|leute)|fur (?:eine|zwei|einen|"
        r"die|andere|eine andere|eine weitere|\d+) (?:\w+ )?(?:person(?:en)?|menschen)|in person|"
        r"persona\w*|"
        r"(?:reise|versicherungs|immobilien|sicherheits|spieler|geheim) ?agent(?:en|in)?|menschenrechte|"
        r"(?:steuer|finanz|unternehmens|vermogens|anlage|versicherungs|rechts|farb|typ) ?berater(?:in)?|"
        r"(?:handy|mobilfunk|netz) ?(?:operator|anbieter)|gesetzliche[rn]? vertreter|handelsvertreter|"
        r"stellvertreter|(?:nummer|telefonnummer|offnungszeiten|zeiten|adresse|mail|email)(?: (?:von|des|"
        r"vom|der))? (?:kundenservice|kundendienst|supports?|empfangs?|praxis|hotline)|projektmanager|"
        r"produktmanager|reiseleiter"
    ),
    spelling=("mensch menschen mitarbeiter berater kundenservice sprechen jemanden jemandem mochte person"),
    respelt={
        "menshc": "mensch",
        "persohn": "person",
        "nen": "einen",
        "nem": "einem",
        "ner": "einer",
        "ne": "eine",
    }
    | {"kundenservise": "kundenservice", "wil": "will", "brauch": "brauche", "mocht": "mochte", "hab": "habe"}
    | {"moechte": "mochte", "konnen": "konnen", "koennen": "konnen", "rueckruf": "ruckruf", "ma": "mal"}
    | {"mitarbeter": "mitarbeiter", "mitabeiter": "mitarbeiter", "menchen": "menschen", "jmd": "jemand"},
    not_misspelt=(
        "personen personal pension perso mensch menschen beraten jemand mochten mochtest spreche sprech"
    ),
)
