"""How people ask for a person in German; the verb often stands after the person."""

from __future__ import annotations

from chalicelib.domain.rules.human_request.language import Language
from chalicelib.domain.rules.reading import any_of

_ROLE = any_of(
    r"""mensch(?:en|lichen?)? person(?:en)? \w*mitarbeiter(?:in|innen|n)? agent(?:en|in)? \w*berater(?:in|n)?
    kundenservice kundendienst kundenbetreuung kundenbetreuer(?:in)? kundensupport support vertreter(?:in|n)?
    sachbearbeiter(?:in)? ansprechpartner(?:in)? operator chef(?:in)? vorgesetzten? manager(?:in)? kollegen?
    kollegin empfang rezeption techniker(?:in)? expert(?:en|in|e) leiter(?:in)? angestellten? servicekraft
    hotline verantwortlichen? zustandigen? callcenter service_?team personal fachkraft betreuer(?:in)?"""
)
_ALSO = any_of(
    r"""jemand(?:en|em)? wem irgendjemand(?:en|em)? irgendwem einem_von_euch einem_von_ihnen arzt arztin
    zahnarzt zahnarztin doktor dr team praxis laden geschaft abteilung buchhaltung verkauf inhaber(?:in)?
    besitzer(?:in)? frau herrn? anderen sekretariat burosupport"""
)
_GAP = (
    r"(?:(?!(?:uber|wegen|fur|weil|ob|dass|und|oder|wenn|als|ohne|bot|chatbot|roboter|maschine|ki|dir|ihnen|"
    r"euch|kein\w*|nicht)\b)\w+ ){0,4}?"
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
_SEND = (
    r"(?:verbinden?|verbindet|weiterleiten|leiten?|leitet|stellen?|stell|geben|gib|gebt|holen?|hol|holt|"
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
    r"(?! (?:zum \w+en\b|die (?:putzt|reinigt)|der (?!(?:mir|sich|mich|das|weiss|kann|hilft|antwortet|"
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
    r"""mensch(?:en)? (?:echte|reale)_person person mitarbeiter(?:in)? agent(?:in|en)? berater(?:in)?
    kundenservice kundendienst kundenberater(?:in)? sachbearbeiter(?:in)? ansprechpartner(?:in)? chef(?:in)?
    manager vorgesetzter empfang rezeption operator echter_mensch menschliche_hilfe
    menschlicher_(?:mitarbeiter|support|kontakt)"""
)
_GREETING = any_of("hallo hi guten_tag guten_morgen guten_abend servus moin gruss_gott entschuldigung sorry")
_ROLE_PHRASE = rf"(?:(?:{_COURTESY} )*(?:{_DETERMINER} )*{_ROLE_ALONE}(?: {_ROLE_ALONE}| sprechen| reden)*)"

LANGUAGE = Language(
    code="de",
    requests={
        "target_verb": rf"(?:mit|zu|an|bei|von) {_GAP}(?:{_ROLE}|{_ALSO})\b{_NOT_A_SERVICE} (?:\w+ "
        rf"){{0,3}}?{_TALK_END}",
        "verb_target": rf"{_TALK} (?:\w+ ){{0,3}}?(?:mit|an|zu) {_GAP}(?:{_ROLE}|{_ALSO})\b{_NOT_A_SERVICE}",
        "transfer": rf"{_SEND} {_GAP}(?:{_ROLE})\b{_NOT_A_SERVICE}",
        "reach_target": rf"{_GAP}(?:{_ROLE}|{_ALSO}) (?:\w+ )?(?:erreichen|kontaktieren|anrufen|dran|ans "
        rf"telefon|haben)\b",
        "want_target": rf"{_WANT} {_GAP}{_ROLE}\b{_NOT_A_SERVICE}",
        "live_person": (
            r"(?:echten?|echter|echtem|richtigen?|richtiger|reale[nr]?|wirklichen?|lebendigen?|lebenden?|"
            r"menschlichen?|menschlicher|physischen?) (?:mensch(?:en)?|person(?:en)?|\w*mitarbeiter(?:in)?|"
            r"agent(?:en)?|\w*berater(?:in)?|ansprechpartner|leute|support|hilfe|kontakt|service|"
            r"unterstutzung|kollegen?)"
        ),
        "someone_help_me": (
            r"(?:jemand|irgendjemand|irgendwer|einer)(?: \w+){0,3} (?:helfen|antworten|anrufen|zuruckrufen|"
            r"melden|antwortet|erklaren|weiterhelfen|kummern)|(?:brauche|will|mochte|suche|benotige|hatte "
            r"gern|hatte gerne)(?: \w+){0,2} (?:jemanden?|wen)\b"
        ),
        "someone_there": (
            r"(?:ist|gibt es|sitzt)(?: \w+){0,2} (?:jemand|irgendjemand|wer|ein mensch|einer)(?: "
            r"\w+){0,2}?(?: da| hier| erreichbar| online| verfugbar| dort| mit dem| der mir| am anderen|$)|"
            r"jemand (?:da|hier|zuhause)$"
        ),
        "call_me": (
            r"(?:ruft|rufen sie|ruf|rufe)(?: \w+){0,3} (?:an|zuruck)\b|(?:ruckruf|zuruckgerufen)|(?:konnen|"
            r"konnt|kannst|konnten|konntet)(?: \w+){0,4} (?:anrufen|zuruckrufen)"
        ),
    },
    protests={
        "nobody_understands": (
            r"(?:niemand|keiner)(?: \w+){0,3} (?:versteht|hilft|antwortet|zuhort|da|erreichbar|helfen|"
            r"geholfen|geantwortet|verstehen|reagiert|meldet)|(?:versteht|hilft|antwortet|hort|meldet)(?: "
            r"\w+){0,3} (?:niemand|keiner)"
        ),
        "no_bot": (
            rf"(?:nicht|kein|keine|keinen|keinem|keine lust|nie|genug von|satt|hasse|schluss mit|statt|"
            rf"anstatt|weg mit|stop)(?: (?:mehr|mit|einem|einen|einer|der|dem|den|diesem|diesen|dieser|so|"
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
        r"gerade|jetzt|eigentlich|uberhaupt|mit|einem|einer|echten|wirklich|da))*|(?:bist|sind|seid|ist|bin|"
        r"war)(?: (?:du|sie|ihr|das|ich|es|hier|eigentlich|wirklich|uberhaupt|ein|eine|einer|jetzt|am|"
        r"anderen|ende)){0,5}|(?:ob|dass) ich(?: (?:mit|einem|einer|gerade|hier))*|(?:wie viele|welche|"
        r"welcher|welchen)"
    ),
    bare=(
        rf"(?:{_ROLE_PHRASE}(?: {_COURTESY})*|(?:{_GREETING} )+{_ROLE_PHRASE}(?: {_COURTESY})+|"
        rf"(?:{_GREETING} )+(?:{_COURTESY} |ein |einen |eine )+{_ROLE_PHRASE}|jemand(?:en)?(?: "
        rf"{_COURTESY})+)"
    ),
    namesakes=(
        r"(?:pro|je|jede|jeder|fur|\d+|zwei|drei|vier|funf|sechs|sieben|acht|zehn|mehrere|weitere|andere|"
        r"wie viele|viele|alle|beide|die meisten) (?:person(?:en)?|menschen?|leute)|fur (?:eine|zwei|einen|"
        r"die|andere|eine andere|eine weitere|\d+) (?:\w+ )?(?:person(?:en)?|menschen)|in person|persona\w*|"
        r"(?:reise|versicherungs|immobilien|sicherheits|spieler|geheim) ?agent(?:en|in)?|menschenrechte|"
        r"(?:steuer|finanz|unternehmens|vermogens|anlage|versicherungs|rechts|farb|typ) ?berater(?:in)?|"
        r"(?:handy|mobilfunk|netz) ?(?:operator|anbieter)|gesetzliche[rn]? vertreter|handelsvertreter|"
        r"stellvertreter|(?:nummer|telefonnummer|offnungszeiten|zeiten|adresse|mail|email)(?: (?:von|des|"
        r"vom|der))? (?:kundenservice|kundendienst|supports?|empfangs?|praxis|hotline)|projektmanager|"
        r"produktmanager|reiseleiter"
    ),
    spelling=("menschen mitarbeiter berater kundenservice sprechen jemanden jemandem mochte"),
    not_misspelt=("mensch menschen beraten jemand mochten mochtest spreche sprech"),
)
