"""How people ask for a person in German; the verb often stands after the person."""

from __future__ import annotations

import re
from dataclasses import replace

from chalicelib.domain.rules.human_request.language import Language
from chalicelib.domain.rules.human_request.words import de as words
from chalicelib.domain.rules.reading import Reading

_UMLAUT = re.compile(r"(?<![aeq])([aou])e(?!u)")


def _without_umlauts(reading: Reading) -> Reading:
    """Read `moechte` and `zurueck` as folding leaves `möchte` and `zurück`."""
    sentences, clauses = (_UMLAUT.sub(r"\1", text) for text in (reading.sentences, reading.clauses))
    return replace(reading, sentences=sentences, clauses=clauses)


LANGUAGE = Language(
    code="de",
    plain=_without_umlauts,
    requests={
        "transfer_chat": (
            r"(?:leit\w*|geb\w*|gib|verbind\w*|eskalier\w*)(?: (?:sie|bitte|mal))* (?:meine?n?|diese[nrs]?|"
            r"den|die|das) (?:chat|"
            r"fall|gesprach|anliegen|anfrage|unterhaltung|konversation|sache)(?: (?:bitte|jetzt|sofort))* "
            r"weiter"
        ),
        "person_free": (
            rf"(?:{words.NAMED})(?: \w+){{0,2}} (?:frei|verfugbar|zeit|erreichbar)(?: |$)|(?:arbeitet|"
            rf"arbeiten)(?: \w+)? (?:jemand|wer|welche)|(?:ein|eine|irgendein|einer) (?:\w+ "
            rf")?(?:{words.NAMED}) (?:soll|muss|mochte|konnte|darf)(?: \w+){{0,5}} (?:kummern|lesen|ansehen|"
            rf"anschauen|bearbeiten|prufen|ubernehmen|entscheiden|erklaren|erledigen|machen|helfen)|(?:muss|"
            rf"soll|sollte)(?: \w+){{0,2}} (?:ein|eine) (?:\w+ )?(?:mensch|person|mitarbeiter\w*|kollege) "
            rf"(?:lesen|ansehen|prufen|entscheiden|machen|klaren|ubernehmen)|(?:jemanden?|wen|einen "
            rf"menschen) (?:aus|von|vom|im|bei) (?:\w+ ){{1,3}}(?:erreichen|sprechen|kontaktieren|finden)|"
            rf"(?:nur|endlich|lieber|bloss) (?:noch )?(?:mit )?(?:jemand\w*|wen|wem) (?:sprechen|reden|"
            rf"schreiben)|(?:an|mit|zu) (?:die|den|der) (?:leute|leuten|kollegen|damen und herren) (?:von|"
            rf"aus|vom|fur)|(?:wie|wo) (?:kann|konnte) ich(?: \w+){{0,3}} (?:telefonieren|jemanden "
            rf"erreichen|jemanden sprechen)|mit (?:dem|der|ihm|ihr|denen) (?:will|mochte|muss) ich (?:reden|"
            rf"sprechen)"
        ),
        "put_me_through": (
            r"(?:verbind\w*|stell\w*|leit\w*|reich\w*)(?: (?:sie|mich|mir|uns|bitte|mal|doch|jetzt|sofort|"
            r"endlich|das|den|"
            r"chat|anruf|anfrage))* (?:durch|weiter)(?: (?:bitte|jetzt|sofort))*$|(?:erwarte|verlange|"
            r"wunsche|bitte um|"
            r"hatte gern\w*|mochte) (?:ich )?(?:einen |ihren |um einen )?(?:anruf|ruckruf|telefonat|"
            r"telefongesprach)(?! (?:blockier|weiterleit|umleit|sperr|ablehn|tatig|beend|annehm)\w*)|"
            rf"(?:{words.NAMED}|er|sie|jemand|wer) (?:soll|mochte|muss|kann) (?:\w+ )?(?:mich |mir |sich "
            rf")(?:\w+ "
            rf")?"
            rf"(?:anrufen|zuruckrufen|melden|kontaktieren|schreiben|antworten|helfen)|brauch\w*(?: "
            rf"\w+){{0,2}} wen"
            rf"(?: der| mit|$)|personlich (?:auf|um|mit|bei) (?:meine?\w*|mir|mich|das)"
        ),
        "connect_me": (
            rf"(?:verbind\w*|leite\w*|stell\w*)(?: (?:sie|du|ihr|bitte|mal|doch|jetzt|sofort|gleich|endlich))* "
            rf"(?:mich|uns)(?: {words.PLEASE}| mal| endlich| doch| gleich)*$|(?:konnen|konnten|kannst|konntest|"
            rf"konnt|wurden|wurdest) (?:sie|du|ihr) (?:mich|uns)(?: (?:bitte|mal|jetzt|sofort|gleich|direkt))* "
            rf"(?:verbinden|weiterleiten|weiterverbinden|durchstellen)|(?:mochte|will|wurde|muss)(?: ich)?(?: "
            rf"(?:bitte|gern|gerne|jetzt|sofort|endlich))* (?:verbunden|weitergeleitet|weiterverbunden|"
            rf"durchgestellt) werden"
        ),
        "contact_me": (
            r"kontaktier\w*(?: sie)?(?: bitte| doch| mal)* (?:mich|uns)|kontaktaufnahme(?: (?:bitte|durch|"
            r"mit|von|per|unter)|$)|"
            r"(?:setz|nehm|nimm)\w*(?: sie)?(?: sich)?(?: bitte)? (?:mit mir|mit uns|kontakt mit (?:mir|"
            r"uns))|(?:melde\w*|meldet)"
            r"(?: sie)? (?:sich|euch|dich)(?: bitte| mal| doch)* (?:bei (?:mir|uns)|telefonisch|unter)|"
            r"(?:kann|konnte|darf) "
            r"(?:ich|man|wir) (?:euch|sie|bei (?:euch|ihnen)|irgendwo|jemanden|wo)(?: \w+){0,2} (?:anrufen|"
            r"telefonieren)|wo kann "
            r"(?:ich|man)(?: \w+)? anrufen|(?:lass\w*|lasst)(?: sie)? (?:das|es|den fall|meinen \w+|meine "
            r"\w+)(?: bitte)?(?: von)? "
            rf"(?:einen|einem|eine|einer|jemand\w*) (?:\w+ )?(?:{words.NAMED} )?(?:prufen|ansehen|anschauen|"
            rf"lesen|machen|klaren)"
        ),
        "bring_in": (
            rf"(?:mir|uns)(?: (?:bitte|mal|jetzt|doch))* (?:jemand\w*|(?:(?:einen?|den|die|ihren|euren|"
            rf"deinen) (?:\w+ )??)?{words.ROLE}) "
            rf"(?:geben|schicken|holen|rufen|vermitteln|zuweisen|bereitstellen)(?: |$)|(?:nimm|nehmt|nehmen|"
            rf"hol|holt|holen|zieh|ziehen|schalt|"
            rf"schalten|schalte|bring|bringen|zieht)(?: (?:sie|bitte|mal|doch|jetzt))* (?:\w+ "
            rf")?(?:{words.NAMED}|jemand\w*)(?: "
            rf"(?:bitte|mal))* (?:dazu|hinzu|zu|her|ran|ein|rein|rein|mit rein)\b|(?:mochte|will|muss|wurde "
            rf"gern\w*)(?: ich)? "
            rf"(?:bitte )?(?:zur|zum|in die|an die|zu einem|zu einer) (?:{words.ROLE}|{words.DEPARTMENT})$|"
            rf"(?:mit|an|zu|zur) (?:der |die |einer )?"
            rf"(?:abteilung|stelle|fachabteilung) (?:fur|der|von) (?:\w+ ){{1,2}}(?:verbind\w*|sprechen|"
            rf"weiterleiten|reden)|"
            rf"(?:dass|damit|bis)(?: (?:sich|mir|mich|bitte|endlich|bei mir))* (?:{words.ANYONE}|(?:ein|eine|"
            rf"einer) (?:\w+ )?"
            rf"{words.NAMED})(?: \w+){{0,3}}? (?:meldet|kummert|anruft|zuruckruft|ansieht|anschaut|hilft|"
            rf"weiterhilft|antwortet|ubernimmt|"
            rf"kontaktiert|pruft)|(?:ubernimmt|ubernehme|ubernehmt|hilft)(?: \w+){{0,3}} ein(?:e)? (?:\w+ "
            rf")?{words.NAMED}|welche nummer "
            rf"(?:muss|soll|kann) ich(?: \w+)? (?:wahlen|anrufen)"
        ),
        "reach_you": (
            rf"mit (?:euch|ihnen) (?:\w+ )?(?:telefonieren|persoenlich sprechen|personlich sprechen)|(?:wie|"
            rf"wo) (?:kann|konnte) ich (?:\w+ )?(?:mit )?"
            rf"(?:euch|ihnen|sie) (?:\w+ )?(?:sprechen|reden|telefonieren|anrufen)|(?:erreiche|erreich|"
            rf"kontaktiere|bekomme) ich (?:euch|sie|jemand\w*) "
            rf"(?:\w+ )?(?:telefonisch|personlich|am telefon|ans telefon)|(?:wo|wie) (?:erreiche|erreich|"
            rf"kontaktiere) ich (?:\w+ ){{0,2}}{words.CONTACTED}|"
            rf"^(?:{words.FILLER} )*(?:ruckruf|anruf|telefonat) {words.PLEASE}|(?:hilfe|unterstutzung|anruf|"
            rf"antwort|kontakt|rat) (?:eines|einer|ihres|eures|"
            rf"deines) (?:\w+ )?(?:\w*mitarbeiters?(?:in)?|menschen|\w*beraters?(?:in)?|kollegen|agenten|"
            rf"experten|person)"
        ),
        "by_a_person": (
            rf"(?:mich|uns) (?:\w+ )?beraten lassen|(?:ist|sind) (?:hier|da|dort) (?:ein|eine|noch ein) "
            rf"(?:\w*mitarbeiter(?:in)?|"
            rf"\w*berater(?:in)?|kollege|kollegin)$|(?:frage|anliegen|nachricht) an (?:einen|eine|ihren|"
            rf"euren|den) (?:\w+ )?{words.NAMED}|"
            rf"(?:muss|soll|sollte)(?: \w+){{0,2}} (?:ein|eine) (?:\w+ )?{words.NAMED} (?:anschauen|angucken|"
            rf"kummern|bearbeiten|antworten)|"
            rf"^(?:{words.FILLER} )*(?:support|hotline) {words.PLEASE}|(?:hilfe|beratung|kontakt)(?: "
            rf"\w+){{0,2}} (?:am telefon|per telefon)"
        ),
        "give_number": (
            rf"(?:gib|gebt|geben sie|geben|nennen sie|nenn|brauche?|mochte|will|benotige|schick|schicken sie|sag)(?: "
            rf"(?:mir|uns|bitte|mal|ich|die|eine|eure|ihre|deine))* (?:\w*nummer|durchwahl|kontaktdaten)(?: "
            rf"\w+){{0,2}} {words.CONTACTED}|unter welcher (?:\w*nummer|durchwahl) (?:erreiche?|bekomme?|"
            rf"kann|konnte) ich(?: \w+){{0,2}} (?:{words.CONTACTED}|jemanden?|wen|euch|sie\b)"
        ),
        "by_voice": (
            r"(?:telefonisch|personlich|am telefon|per telefon|mundlich)(?: \w+){0,2} (?:klaren|besprechen|bereden|"
            r"regeln|sprechen|reden|erreichen)|(?:klaren|besprechen|bereden|sprechen|reden)(?: wir)?(?: \w+)? "
            r"(?:telefonisch|am telefon|per telefon)|hatte(?:n)?(?: (?:ich|wir))? (?:gern|gerne)(?: \w+){0,4} "
            r"(?:gesprochen|geredet|dran)|hatte(?:n)?(?: (?:ich|wir))? (?:gern|gerne) (?:jemand\w*|wen) "
        ),
        "role_please": rf"^(?:{words.FILLER} )*{words.ROLE_ALONE}(?: {words.ROLE_ALONE})? {words.PLEASE}|"
        rf"^(?:{words.FILLER} )*{words.PLEASE} (?:{words.FILLER} )*{words.ROLE_ALONE}$",
        "department_please": rf"^(?:{words.FILLER} )*{words.DEPARTMENT} {words.PLEASE}|^(?:{words.FILLER} "
        rf")*{words.PLEASE} (?:{words.FILLER} )*{words.DEPARTMENT}$",
        "forward": (
            rf"(?:verbind|leite|stell|gib|gebt|schick|hol|ruf|bring|reich)\w*(?: (?:sie|mich|mir|uns|bitte|"
            rf"mal|doch|jetzt|sofort|gleich|weiter|durch|endlich|den|mein|meine|meinen|das|diese|diesen|"
            rf"anliegen|chat|fall|anfrage|gesprach))* (?:mit |an |zu |zum |zur |in )?(?:(?:einen|einem|"
            rf"einer|eine|ein|den|die|der|dem|das|deinen|deine|ihren|ihre|euren|eure|nen|nem|ner|echten|"
            rf"anderen|richtigen) )*(?:{words.ROLE}|{words.ANYONE}|"
            rf"{words.DEPARTMENT})\b{words.NOT_A_SERVICE}|(?:an|mit|zu|zum|zur)(?: (?:die|den|der|dem|einen|"
            rf"einem|eine|einer|ihre|ihren|eure|zustandige|zustandigen))* (?:{words.ROLE}|{words.ALSO}|"
            rf"{words.DEPARTMENT})(?: bitte)? (?:weiterleiten|verbinden|weitergeben|ubergeben|durchstellen|"
            rf"weiterverbinden)"
        ),
        "person_to_act": (
            rf"(?:kann|konnte|wurde|soll|mag|will|bitte)(?: (?:da|hier|mal|sich|bitte|das|es|mir|mich|nicht|"
            rf"doch|endlich|vielleicht))* (?:{words.ANYONE}|(?:(?:ein|eine|einer|der|die|ihr|euer|"
            rf"irgendein) )?{words.NAMED})(?: \w+){{0,6}}? {words.FOR_ME}|wo (?:find|finde|ist|sind|"
            rf"erreiche|bekomme)(?: ich)?(?: \w+){{0,2}} {words.NAMED}"
        ),
        "someone_able": (
            rf"(?:brauche?|will|mochte|suche|benotige|hatte gern|hatte gerne|gib mir|gebt mir|holt|hol|wo "
            rf"ist)(?: (?:bitte|jetzt|hier|mal|endlich|dringend|nur|sofort))* (?:jemanden?|wen|irgendwen|"
            rf"irgendjemanden?)(?: (?:anderen|anderes|anders|echtes|echten|richtigen|bitte|hier|jetzt|"
            rf"kompetenten|am telefon))*(?:$(?!\n (?:der|die|um|zum) (?!(?:\w+ ){{0,5}}?{words.FOR_ME}))|(?: "
            rf"der| die| dem| mit| zum)(?: \w+){{0,5}}? {words.FOR_ME})|jemand(?:en)? (?:echten|echtes|"
            rf"richtigen|vom team|aus (?:dem|ihrem|eurem) team|von (?:euch|ihnen))"
        ),
        "in_person": (
            r"personliche[nrs]? (?:beratung|betreuung|kontakt|gesprach|hilfe|support)(?: bitte|$)|"
            r"(?:personlich|telefonisch) "
            rf"(?:beraten|betreut|kontaktiert|sprechen|reden|mit)|wie (?:erreiche|bekomme|kontaktiere|"
            rf"finde) ich(?: hier| bei "
            rf"euch)? (?:(?:einen|eine|einem|den|die|nen|echten|wen|jemanden?) )*(?:{words.NAMED}|jemanden?|"
            rf"{words.ROLE})|(?:jemanden?|"
            rf"{words.NAMED}) (?:schicken|holen|rufen|dazuholen|zuschalten)"
        ),
        "who_to_talk_to": (
            r"(?:mit wem|an wen|bei wem|wen) (?:kann|konnte|muss|soll|sollte|darf)(?: ich| man| wir)(?: "
            r"\w+){0,4} (?:sprechen|reden|wenden|melden|fragen|anrufen|kontaktieren|schreiben|klaren|"
            r"ansprechen)|wer (?:kann|konnte) (?:mir|uns)(?: \w+){0,3} helfen|wer ist (?:denn )?(?:hier |bei "
            r"euch |bei ihnen )?(?:dafur )?(?:zustandig|(?:mein\w*|der|die) (?:"
            r"zustandige[nr]? )?(?:ansprechpartner\w*|ansprechperson|sachbearbeiter\w*|verantwortliche\w*|"
            r"zustandige\w*))"
        ),
        "target_verb": rf"(?:mit|zu|an|bei|von) {words.GAP}(?:{words.ROLE}|"
        rf"{words.ALSO})\b{words.NOT_A_SERVICE} (?:\w+ ){{0,3}}?{words.TALK_END}",
        "verb_target": rf"{words.TALK} (?:\w+ ){{0,3}}?(?:mit|an|zu) {words.GAP}(?:{words.ROLE}|"
        rf"{words.ALSO})\b{words.NOT_A_SERVICE}",
        "transfer": rf"{words.SEND} {words.GAP}(?:{words.ROLE})\b{words.NOT_A_SERVICE}",
        "reach_target": rf"{words.GAP}(?:{words.ROLE}|{words.ALSO}) (?:\w+ )?(?:erreichen|kontaktieren|"
        rf"anrufen|dran|ans telefon|haben$)",
        "want_target": rf"{words.WANT} {words.GAP}{words.ROLE}\b{words.NOT_A_SERVICE}",
        "speak_to": (
            rf"(?:mochte|will|wurde gern(?:e)?|kann ich|konnte ich|darf ich|verlange|wunsche)(?: (?:bitte|"
            rf"jetzt|sofort|endlich|gern|gerne|mal|nur))*(?: (?:den|die|das|einen|eine|ihren|euren|deinen|"
            rf"ihre|eure|mit|der|dem|einem|einer)) (?:\w+ )?(?:{words.ROLE}|{words.ALSO})(?: \w+)?(?: bitte|"
            rf" jetzt| mal| zu| personlich| direkt)* (?:sprechen|reden|telefonieren|chatten|schreiben)|"
            rf"(?:verlange|mochte|will|^) ?(?:den|die|das|einen|eine) (?:{words.ROLE}) (?:zu )?sprechen"
        ),
        "live_person": (
            r"(?:echten?|echter|echtem|richtigen?|richtiger|reale[nr]?|wirklichen?|lebendigen?|lebenden?|"
            r"menschlichen?|menschlicher|physischen?) (?:typen?|kerl|frau|mann|mensch(?:en)?|person(?:en)?|"
            r"\w*mitarbeiter(?:in)?|"
            r"agent(?:en)?|\w*berater(?:in)?|ansprechpartner|leute|support|hilfe|kontakt|service|"
            r"unterstutzung|kollegen?)"
        ),
        "someone_help_me": (
            r"(?:jemand|irgendjemand|irgendwer|einer)(?: \w+){0,3} (?:helfen|antworten|anrufen|zuruckrufen|"
            r"melden|antwortet|erklaren|weiterhelfen|kummern)|(?:hatte gern|hatte gerne|mochte|will) "
            r"jemanden? (?:am|ans) telefon"
        ),
        "someone_there": (
            r"(?:ist|gibt es|sitzt)(?: \w+){0,4} (?:jemand|irgendjemand|wer|ein mensch|einer)(?: "
            r"\w+){0,2}?(?: da| hier| erreichbar| online| verfugbar| dort| mit dem| der mir| am anderen|$)|"
            r"jemand (?:da|hier|zuhause)$"
        ),
        "answer_by": (
            rf"(?:antwort|hilfe|unterstutzung|ruckmeldung|kontakt|auskunft|beratung) (?:von|durch) (?:\w+ "
            rf"){{0,2}}?{words.NAMED}|meld(?:et|en sie|e|e dich)(?: \w+){{0,3}} (?:bei mir|telefonisch)|"
            rf"^(?:{words.FILLER} )*{words.ROLE} sprechen(?: {words.PLEASE})*$|telefonische[nrm]? "
            rf"(?:support|kontakt|beratung|hilfe)"
        ),
        "speak_someone": (
            r"(?:mochte|will|wurde gern|wurde gerne|kann ich|konnte ich|muss)(?: (?:bitte|jetzt|sofort|"
            r"endlich|gern|gerne|mal))* (?:jemand(?:en)?|wen|irgendjemanden)(?: \w+){0,3} (?:sprechen|erreichen|"
            r"kontaktieren)"
        ),
        "get_to_target": (
            rf"(?:komme|komm|gelange|gerate)(?: ich| man| wir)?(?: \w+)? (?:an|zu|zum|zur) (?:\w+ "
            rf")?{words.NAMED}|(?:nummer|durchwahl|kontaktdaten|kontakt|telefonnummer) (?:von|eines|einer|"
            rf"des|der|zu)(?: (?:einem|einer|eurem|ihrem|echten|eines|dem))* (?:{words.NAMED}|jemandem?|"
            rf"wem)|(?:telefonat|gesprach|telefontermin|termin|beratung|beratungsgesprach|videocall)(?: "
            rf"(?:mit|bei|durch))(?: (?:einem|einer|ihrem|eurem|der|dem))* {words.NAMED}|mit wem (?:spreche|"
            rf"rede|sprech|red) ich (?:am besten|da|hier am|dann|daruber|dafur|dazu|uber)"
        ),
        "who_can_help": r"wer (?:kann|konnte) (?:mir|uns)(?: \w+){0,3} (?:weiterhelfen|helfen)",
        "call_me": (
            r"(?<!wann )(?<!warum )(?<!wieso )(?:ruft|rufen sie|ruf|(?<!ich )rufe)(?: (?!nicht|nie|fahrer|"
            r"bote|kurier|niemand)\w+){0,3} (?:an|zuruck)\b|(?<!wann )(?<!warum )(?<!wieso )(?:ruft|rufen "
            r"sie|ruf)(?: bitte| doch| mal)* (?:mich|uns)(?: (?!nicht|nie)\w+){0,6} (?:an|zuruck)\b|"
            r"(?:bitte|um|einen|brauche?|mochte|will|wunsche|verlange|erbitte|dringend\w*|ihren|euren|"
            r"auf)(?: (?!kein)\w+){0,2} "
            r"ruckruf|ruckruf(?:service)?(?: (?:bitte|erbeten|gewunscht|anfordern|vereinbaren|ware|von|durch|"
            r"unter|heute|morgen)|$)|"
            r"zuruckgerufen werden|(?:werde?n?|wird|wurde) (?:\w+ )?zuruckgerufen|(?:konnen|konnt|"
            r"kannst|konnten|konntet)(?: \w+){0,4} (?:anrufen|zuruckrufen)"
        ),
    },
    protests={
        "not_again": rf"nicht (?:schon )?(?:wieder|noch mal|nochmal) (?:der|dieser|ein|so ein|den|diesen)? "
        rf"?{words.MACHINE}",
        "not_understood": (
            r"(?:du|sie|ihr) (?:versteh(?:st|en|t)|kapier(?:st|t|en)|begreif(?:st|en|t)|hilfst|helfen|helft|"
            r"hort|horst|horen)(?: \w+){0,4} (?:nicht|nix|nichts|null|gar nicht)|(?:das|es) (?:hilft|bringt|"
            r"nutzt) (?:mir|uns|mich)(?: \w+)? (?:nicht|nichts|nix)(?: weiter)?$|das bringt (?:hier "
            r")?(?:nichts|nix)|(?:dieser chat|der chat|dieser bot|der bot)(?: \w+)? (?:hilft|bringt|nutzt|"
            r"funktioniert|versteht)(?: (?:mir|mich|hier))* (?:nicht|nichts|nix|gar nicht|uberhaupt "
            r"nicht)(?: weiter)?$|versteh(?:st|en|t) (?:du|sie|ihr)(?: \w+){0,3} nicht"
        ),
        "anyone_reading": (
            rf"(?:noch|hier) (?:jemand|wer|ein mensch) (?:ausser|neben|hinter) (?:dem|diesem|einem) "
            rf"{words.MACHINE}|"
            rf"(?:liest|arbeitet|antwortet|hort|sitzt|schaut|guckt|reagiert)(?: (?:das|hier|da|uberhaupt|"
            rf"mal|"
            rf"eigentlich|noch|bei|euch|ihnen|mir|zu|dort|dahinter))* (?:{words.ANYONE}|noch leute)(?! "
            r"(?:am|sonntag|samstag))|(?:geht|ist|meldet sich|antwortet) (?:niemand|keiner)|(?:niemand|"
            r"keiner) "
            r"(?:geht|ist) (?:ran|da|dran|erreichbar)|(?:nur|nur noch|alles) (?:roboter|bots)|(?:sitzt|"
            r"liest|schaut) (?:da|hier|das|dort)(?: \w+){0,2} ein(?: \w+)? "
            r"mensch"
        ),
        "stuck_with_bot": rf"mit (?:dem|diesem|eurem|ihrem|dir) ?{words.MACHINE}? (?:nicht|nie|kein stuck) "
        rf"(?:weiter|klar|zurecht)",
        "no_use": (
            rf"mit (?:einem|dem|diesem|eurem) {words.MACHINE} (?:zu )?(?:reden|sprechen|schreiben|chatten) "
            rf"(?:bringt|nutzt|hilft|ist)"
        ),
        "automatic_answers": (
            r"(?:genug|keine|keinen|satt|leid|schluss|stopp?|nervt|nerven|nur)(?: \w+){0,4} "
            r"(?:automatische[nr]?|automatisierte[nr]?|vorgefertigte[nr]?|standard) ?(?:antwort\w*|"
            r"nachricht\w*|texte?)"
        ),
        "nobody_understands": (
            r"(?:niemand|keiner)(?: \w+){0,3} (?:versteht|hilft|antwortet|zuhort|da|erreichbar|helfen|"
            r"geholfen|geantwortet|verstehen|reagiert|meldet)|(?:versteht|hilft|antwortet|hort|meldet)(?: "
            r"\w+){0,3} (?:niemand|keiner)"
        ),
        "one_there": (
            rf"(?:ist|sind|ware|gibt es)(?: (?:da|hier|gerade|noch|denn|jetzt|heute|bei euch))* (?:ein|eine|"
            rf"irgendein|noch ein) (?:\w+ )?{words.NAMED} "
            rf"(?:gerade )?(?:da|hier|online|verfugbar|frei|erreichbar|anwesend)$|(?:antwortet|liest|"
            rf"arbeitet|sitzt|reagiert|schreibt)(?: (?:hier|mir|da|bei "
            rf"euch))* (?:auch|denn|noch|mal|uberhaupt|irgendwann|jemals) (?:mal )?(?:ein|eine) (?:\w+ "
            rf")?{words.NAMED}(?! oder)"
        ),
        "no_person": (
            rf"(?:habt|haben|hast|gibt|gibts)(?: (?:ihr|sie|du|es|denn|hier|da|eigentlich|gar|bei euch))* "
            rf"(?:keine?n?|niemanden?)(?: \w+)? (?:{words.NAMED}|leute|menschliche\w*)(?! (?:mehr )?(?:frei|"
            rf"gesucht|suche))"
        ),
        "no_bot": (
            rf"(?:nicht|kein|keine|keinen|keinem|keine lust|nie|kein bock|keinen bock|genug von|satt|hasse|"
            rf"schluss mit|statt|anstatt|weg mit|stop)(?: (?:mehr|mit|sprechen|reden|schreiben|gegen|einem|"
            rf"einen|einer|der|dem|den|diesem|diesen|dieser|so|ner|nem|auf|von|irgendeinem|lust|zu|immer|"
            rf"nur|bescheuerten|dummen|blöden|bloden|eurem|ihrem))* {words.MACHINE}(?! (?:oder|gut|"
            rf"schlecht))"
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
    refused_after=(
        rf"oder (?:(?:mit|ein|eine|einem|einer|nur|bist|ist|sind|du|sie|das|doch) )*{words.MACHINE}"
        r"|(?:(?:jetzt|heute|im moment|gerade|bitte|zum gluck|danke|auch|hier|dafur|mehr) )*(?:nicht(?! "
        r"gelost)|mitbringen|mitnehmen|buchen|anmelden|hinzufugen|andern|"
        r"notig|kein|gar nicht|keine)"
    ),
    told=(
        r"(?:gesagt|sagte|sagt|sagten|meinte|meint|hiess|heisst|steht|geschrieben)(?: (?:ich|man|wir|dass|"
        r"muss|soll|sollte|musse|kann|mich|mit|einem|da|dort))*(?: ,)?(?: (?:ich|man|wir|dass|muss|soll|"
        r"sollte|musse|kann|mich|mit|einem))*|^(?:(?:und|aber|oder|ok|danke|,) )*(?:wenn|falls|sollte|"
        r"sobald)(?: (?:ich|doch|mal|wir|man|spater|irgendwann))*|was (?:passiert|ist|ware) wenn(?: (?:ich|"
        r"man))?|(?:meine|mein|seine|ihre|eine|ein) (?:schwester|bruder|mann|frau|mutter|vater|sohn|tochter|"
        r"freund|freundin|nachbar\w*|chef|bekannte)(?: \w+){0,2}|(?:gestern|vorgestern|letzte woche|schon|"
        r"bereits|habe|hab|hatte|hat|wurde)(?: (?:ich|mich|mir|schon|bereits|gestern|heute|wir))*(?<!hatte "
        r"ich)(?<!wurde ich)(?<!hatte)(?<!wurde)|(?:muss|soll|mussen|sollen) (?:ich|man|wir)(?: \w+){0,2}|"
        r"(?:namen|name|anderen|daten|sucht|suchen|stelle)(?: (?:der|die|den|des|noch|ihr|sie|neue|als))*"
    ),
    bare=(
        rf"(?:{words.ROLE_PHRASE}(?: {words.COURTESY})*|(?:{words.GREETING} )+{words.ROLE_PHRASE}(?: "
        rf"{words.COURTESY})+|(?:{words.GREETING} )+(?:{words.COURTESY} |ein |einen |eine "
        rf")+{words.ROLE_PHRASE}|jemand(?:en)?(?: {words.COURTESY})+)"
    ),
    namesakes=(
        r"(?:zweite|dritte|neue) person|stellen? (?:am|im|an|als|beim|in) (?:der |dem )?\w+|mein\w{0,2} "
        r"(?:chef\w*|manager\w*|vorgesetzte\w*|berater\w*|arzt|kollegen?|kollegin)|(?:pro|je|jede|jeder|fur|"
        r"\d+|zwei|drei|vier|funf|sechs|sieben|acht|zehn|mehrere|weitere|andere|wie viele|viele|alle|beide|"
        r"die meisten) (?:person(?:en)?|menschen?|leute)|fur (?:eine|zwei|einen|die|andere|eine andere|eine "
        r"weitere|\d+) (?:\w+ )?(?:person(?:en)?|menschen)|in person|persona(?!labteilung|lchef|lburo)\w*|"
        r"(?:reise|versicherungs|"
        r"immobilien|sicherheits|spieler|geheim) ?agent(?:en|in)?|menschenrechte|(?:steuer|finanz|"
        r"unternehmens|vermogens|reise|kleidungs|ernahrungs|hochzeits|energie|anlage|versicherungs|rechts|"
        r"farb|typ) ?berater(?:in)?|(?:handy|mobilfunk|"
        r"netz) ?(?:operator|anbieter)|gesetzliche[rn]? vertreter|handelsvertreter|stellvertreter|(?:"
        r"offnungszeiten|zeiten|adresse|mail|email)(?: (?:von|des|vom|der))? (?:kundenservice|"
        r"kundendienst|supports?|empfangs?|praxis|hotline)|projektmanager|produktmanager|stellenan\w+(?: "
        r"\w+)?|reiseleiter|(?:mein|"
        r"dein|sein)\w{0,2} (?:frau|mann|freund\w*|tochter|sohn|mutter|vater|eltern|partner\w*|bank|"
        r"anwalt|familie)"
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
    | {
        "opper": "jemand",
        "gsprochen": "gesprochen",
        "hatt": "hatte",
        "gern'": "gern",
        "redn": "reden",
        "opperem": "jemandem",
        "oppis": "etwas",
        "mansch": "mensch",
        "manschen": "menschen",
    }
    | {"wott": "will", "wett": "mochte", "mecht": "mochte", "mit'm": "mit", "redn": "reden", "mi": "mich"}
    | {"chond": "konnen", "chonnt": "konnen", "chan": "kann", "eme": "einem", "schwatze": "schwatzen"}
    | {"kundenservise": "kundenservice", "wil": "will", "brauch": "brauche", "mocht": "mochte", "hab": "habe"}
    | {"moechte": "mochte", "konnen": "konnen", "koennen": "konnen", "rueckruf": "ruckruf", "ma": "mal"}
    | {"mitarbeter": "mitarbeiter", "mitabeiter": "mitarbeiter", "menchen": "menschen", "jmd": "jemand"},
    not_misspelt=(
        "personen personal pension perso mensch menschen beraten jemand mochten mochtest spreche sprech"
    ),
)
