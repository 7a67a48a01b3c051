"""How a transfer or a call-back is announced in German."""

from __future__ import annotations

from chalicelib.domain.rules.promises.lines import from_here, whole_line
from chalicelib.domain.rules.reading import any_of
from chalicelib.domain.rules.sounds import Sounds

_PERSON = any_of(
    r"mensch(?:en)? person(?:en)? jemand(?:en|em)? kolleg(?:e|en|in|innen) mitarbeiter(?:in|innen|n)? team "
    r"berater(?:in|innen|n)? rezeption empfang experten? expertin spezialist(?:en|in)? abteilung "
    r"kundenservice kundendienst leitung leiter(?:in)? chef(?:in)? zentrale buchhaltung support "
    r"sachbearbeiter(?:in)? ansprechpartner(?:in)? mechaniker(?:in)? ingenieur(?:in)? eine[nrm]_(?:der|"
    r"unserer|meiner)_\w+ manager(?:in)? service fachkraft arzt arztin zahnarzt zahnarztin techniker(?:in)? "
    r"fachabteilung verwaltung sekretariat buro agent(?:en)? vorgesetzten? \w+team \w+abteilung \w+leitung"
)
_DELIVERS = any_of(
    r"fahrer(?:in)? kurier lieferant(?:en)? zusteller(?:in)? paketbote bote spedition bank versicherung "
    r"hersteller krankenkasse post polizei krankenhaus labor lieferdienst paketdienst botschaft verkaufer "
    r"vermieter system fluggesellschaft niemand"
)
_YOU = "(?:sie|dich|euch|ihnen|dir)"
_MATTER = any_of(
    "anliegen anfrage frage nachricht fall unterhaltung chat gesprach beschwerde daten angaben nummer bitte "
    "problem vorgang ruckfrage thema"
)
_YOUR = r"(?:ihre?n?|deine?n?|eure?n?|diese[nrs]?|das|den|die|es|alles)"
_OUR = r"(?:\w+ ){0,4}?"
_SUBJECT = (
    rf"(?:jemand|(?:eine?r?|unsere?|meine?|der|die|das|eine[rs]? (?:unserer|meiner)) (?:(?!{_DELIVERS}\b)\w+ "
    rf"){{0,2}}?{_PERSON}|eine[rs]? von uns)"
)
_SOON = any_of(
    r"gleich sofort jetzt bald umgehend in_kurze heute morgen schnellstmoglich so_(?:schnell|bald)_(?:wie|"
    r"es) zeitnah sobald_(?:wie|wir|jemand|er|sie) in_(?:den|wenigen|einer|etwa) innerhalb demnachst "
    r"baldmoglichst schnellstens noch_heute"
)
_CALLS = r"(?:anrufen|kontaktieren|zuruckrufen|melden|schreiben|antworten|informieren|benachrichtigen|helfen)"

SOUNDS = Sounds(
    language="de",
    rules={
        "transfer": (
            rf"(?:ich )?(?:verbinde|ubergebe) (?:ich |wir )?(?:{_YOU}|{_YOUR}(?: \w+)?) (?:\w+ "
            rf"){{0,4}}?(?:mit|an|zu\w?|weiter)(?: {_OUR}{_PERSON})?",
            rf"(?:ich )?(?:verbinde|verbinden) (?:{_YOU}|wir {_YOU}|ich {_YOU}) (?:\w+ )?(?:{_SOON}|weiter|"
            rf"mit)",
            rf"(?:leite|gebe|reiche|stelle|leiten|geben|stellen|ubergebe|schicke|sende|ubermittle) (?:ich |"
            rf"wir )?(?:{_YOU}|{_YOUR}(?: \w+){{0,2}}?) (?:\w+ ){{0,7}}?(?:weiter|durch|ab$)",
            r"(?:habe|haben|werde|werden|wurde|wird|ist|sind|kann jetzt) (?:\w+ ){1,8}?(?:weitergeleitet|"
            r"weitergegeben|weitergereicht|ubergeben|weiterleiten|weitergeben|eskaliert|eskalieren|"
            r"durchgestellt|durchstellen|weiterverbinden|weiterverbunden)",
            rf"(?:werde|werden) (?:ich |wir )?{_YOU} (?:\w+ ){{0,4}}?{_PERSON} (?:\w+ )?(?:verbinden|"
            rf"verbunden)|{_YOU} werden (?:\w+ ){{0,4}}?(?:verbunden|weitergeleitet)",
            rf"(?:ich|wir) (?:habe|haben|werde|werden) (?:\w+ ){{0,2}}?{_PERSON} (?:\w+ "
            rf"){{0,4}}?(?:informier\w+|verstandig\w+|benachrichtig\w+|gefragt|fragen|gebeten|bitten|"
            rf"bescheid (?:gegeben|geben|gesagt)|hinzugezogen|hinzuziehen|kontaktiert|kontaktieren|"
            rf"eingeschaltet)",
            rf"(?:habe ich|haben wir) (?:\w+ )?{_PERSON} (?:\w+ ){{0,3}}?(?:informiert|verstandigt|"
            rf"benachrichtigt|gefragt)",
            rf"(?:ich|wir) (?:frage|fragen|informiere|informieren|benachrichtige|bitte|hole|verstandige) "
            rf"(?:\w+ )?(?:(?:bei|unser\w*|mein\w*|eine?n?|den|die|das|dem|der|im|am) )+(?:\w+ )?{_PERSON}",
            rf"ich (?:klare|bespreche|klar) (?:das|es|dies) (?:\w+ )?mit {_OUR}{_PERSON}",
            r"(?:leite|gebe|reiche|stelle|leiten|geben) (?:ich|wir) (?:\w+ ){1,7}?(?:weiter|durch)",
            rf"(?:ich|wir) (?:hole|rufe|suche|holen|rufen) (?:\w+ ){{0,4}}?{_PERSON}|(?:hole|rufe|suche) ich "
            rf"(?:\w+ ){{0,4}}?{_PERSON}",
            rf"{_YOUR} (?:\w+ )?{_MATTER} (?:liegt|ist) (?:\w+ )?(?:(?:bei|in den handen) )(?:\w+ "
            rf"){{0,3}}?{_PERSON}",
            rf"(?:bevor|wahrend) ich {_YOU} (?:\w+ ){{0,3}}?(?:verbinde|weiterleite|ubergebe|durchstelle)",
            rf"{_SUBJECT} (?:\w+ )?(?:ubernimmt(?: {_YOUR} {_MATTER}| das| hier| jetzt|$)|kummert sich "
            rf"(?:\w+ )?(?:darum|um {_YOUR} {_MATTER})|nimmt sich {_YOUR} {_MATTER}|wird (?:(?:sich|das|es|"
            rf"darum|um|{_YOUR}|{_MATTER}|{_SOON}) )*(?:ubernehmen|kummern|annehmen|prufen))",
            rf"(?:ich )?(?:ubergebe|ubergeben) (?:(?:ich|wir|hier|jetzt|damit) )*an {_OUR}{_PERSON}|(?:gebe|"
            rf"geben) (?:ich |wir )?(?:\w+ )?an {_OUR}{_PERSON} ab",
        ),
        "call_back": (
            rf"{_SUBJECT} (?:(?!{_DELIVERS}\b)\w+ ){{0,4}}?(?:wird|werden) (?:\w+ ){{0,7}}?{_CALLS}",
            rf"(?:wird|werden) {_YOU} {_SUBJECT} (?:\w+ ){{0,5}}?{_CALLS}|(?:wird|werden) sich {_SUBJECT}",
            rf"{_SUBJECT} (?:(?!{_DELIVERS}\b)\w+ ){{0,4}}?(?:meldet|melden) sich|(?:meldet|melden) sich "
            rf"(?:\w+ ){{0,4}}?{_SUBJECT}",
            rf"{_SUBJECT} (?:(?!{_DELIVERS}\b)\w+ ){{0,3}}?(?:ruft|kontaktiert|antwortet|schreibt) {_YOU} "
            rf"(?:\w+ ){{0,4}}?(?:zuruck|{_SOON}|an$)",
            rf"(?:ruft|rufen|kontaktiert|kontaktieren) {_YOU} (?:\w+ ){{0,4}}?(?:zuruck|{_SUBJECT}|{_SOON})",
            rf"(?:wird|werden|meldet|melden) sich (?:\w+ ){{0,5}}?bei {_YOU}",
            rf"(?:wird|werden) {_YOU} (?:\w+ ){{0,7}}?(?:anrufen|zuruckrufen|kontaktieren)",
            r"(?:wir|ich) (?:melde|melden) (?:mich|uns)|(?:melde|melden) (?:ich mich|wir uns)",
            rf"(?:(?:wir|ich) (?:rufe|rufen) {_YOU}|(?:rufe ich|rufen wir) {_YOU}) (?:\w+ ){{0,6}}?(?:zuruck|"
            rf"{_SOON})",
            rf"(?:rufe ich|rufen wir) {_YOU} an$|(?:wir|ich) (?:kontaktiere|kontaktieren|antworte|antworten) "
            rf"{_YOU} (?:\w+ ){{0,2}}?{_SOON}|{_SOON} (?:rufen|kontaktieren|antworten) wir {_YOU}",
            rf"(?:(?:wir|ich) (?:werde|werden)|(?:werde ich|werden wir)) (?:{_YOU}|uns|mich) (?:\w+ "
            rf"){{0,7}}?{_CALLS}",
            rf"(?:wir|ich) (?:gebe|geben|sage|sagen) {_YOU} (?:\w+ ){{0,2}}?bescheid",
            r"(?:sie|du) (?:erhalten|bekommen|erhaltst|bekommst|werden|wirst) (?:\w+ ){0,4}?(?:anruf|ruckruf|"
            r"antwort|ruckmeldung|kontaktiert|angerufen|zuruckgerufen)",
        ),
    },
    not_meant=(
        whole_line(
            r"(?:wenn|falls|sofern) (?:sie|du|ihr) (?:\w+ ){0,3}?(?:mochten|mochtest|wollen|willst|wunschen|"
            r"wunschst|lieber|mogen)|(?:mochten|wollen|wunschen) sie|(?:mochtest|willst) du|(?:soll|darf) "
            r"ich|kann ich (?:sie|dich|euch|ihnen|dir)|auf wunsch|(?:am tag|einen tag|am vortag|stunden|tage|"
            r"tag) (?:davor|zuvor|vor|vorher)|gerne? auch|vortag"
        ),
        whole_line(
            r"(?:sobald|wenn) (?:ihre?|deine?|der|die|das|sie|es|er) (?:\w+ ){0,5}?(?:fertig|eingetroffen|"
            r"verfugbar|lieferbar|da ist|bereit\w*|versandt|angekommen)"
        ),
        from_here(
            r"(?:wenn|falls|sofern|sobald) (?:sie|du|ihr|es|ihre?|deine?|das)|(?:sie|du) (?:konnen|kannst)|"
            r"konnen sie|kannst du|schreiben sie|schreib(?: uns| mir)?|hinterlassen sie|schicken sie|senden "
            r"sie|nennen sie|geben sie|rufen sie (?:uns|in|bei)|fullen sie|tippen sie|antworten sie|sagen "
            r"sie|schick|hinterlass|wenden sie sich|kontaktieren sie|nachdem sie|im falle|bei (?:fragen|"
            r"bedarf)"
        ),
        r"(?:nicht|nie|niemals|kein\w*|weder) (?:(?!(?:deshalb|daher|darum|also|und|sondern)\b)\w+ "
        r"){0,8}?(?:verbind\w*|verbunden|weiterleit\w*|weitergeleitet|weitergeben|weitergegeben|anrufen|"
        r"zuruckrufen|kontaktieren|melden|ubergeben|durchstellen)",
        r"niemand (?:\w+ ){0,5}?(?:anrufen|kontaktieren|melden|an|zuruck)",
        rf"{_DELIVERS} (?:(?!{_PERSON}\b)\w+ ){{0,3}}?(?:ruft|wird|meldet|kontaktiert)(?: \w+)?",
        rf"(?:ruft|wird|meldet) (?:{_YOU}|sich) (?:der|die|ein|eine|unser|ihr|ihre) {_DELIVERS}",
    ),
)
