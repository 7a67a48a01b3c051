"""How anger, complaints, threats to leave and worn-out patience sound in German."""

from __future__ import annotations

from chalicelib.domain.rules.reading import any_of
from chalicelib.domain.rules.sounds import Sounds

_SO = r"(?:(?!(?:nicht|nie|kein|keine|ohne|wenig|etwas|bisschen)\b)\w+ ){0,3}"
_AWFUL = (
    "(?:(?:miserabl?|schrecklich|furchtbar|katastrophal|grottenschlecht|unterirdisch|mies|grauenhaft|"
    r"entsetzlich|erbarmlich|peinlich)\w*|unter aller sau|das letzte)"
)
_SERVICE = any_of(
    "service kundenservice kundendienst support erfahrung behandlung_durch laden praxis betreuung "
    "kommunikation firma beratung organisation umgang verein"
)
_UPSET = any_of(
    "wutend sauer enttauscht verargert stinksauer unzufrieden frustriert genervt emport entsetzt "
    "veräppelt verarscht angepisst bedient fassungslos satt aufgebracht stinkwutend"
)
_TIMES = (
    "(?:zweimal|dreimal|viermal|funfmal|zehnmal|mehrmals|mehrfach|tausendmal|hundertmal|(?:zwei|drei|"
    r"vier|funf|zehn|tausend|hundert|\d+) ?mal)"
)
_ONE_TOO_MANY = (
    "zum (?:zweiten|dritten|vierten|funften|zehnten|x ?ten|hundertsten|tausendsten|wiederholten|letzten) mal"
)
_SAID = any_of(
    "gesagt erklart gefragt geschrieben geschickt mitgeteilt angerufen gegeben beantwortet erwahnt "
    "genannt gemeldet"
)
_TOLD = any_of("gesagt erklart gefragt geschrieben mitgeteilt beantwortet erwahnt")

SOUNDS = Sounds(
    language="de",
    rules={
        "complaint": (
            r"(?:mich|ich|wo|wie|uns) (?:\w+ ){0,3}(?:zu )?beschweren|beschwere (?:ich )?mich",
            r"beschwerde (?:\w+ ){0,3}(?:einreich\w*|einleg\w*|erheb\w*|schreib\w*|abgeb\w*|gegen|uber|"
            r"ein$|an wen|los\w*|machen)",
            r"(?:lege|reiche|erhebe|erheben|einlegen) (?:\w+ ){0,2}beschwerde",
            "(?:formelle|offizielle) beschwerde|beschwerdestelle",
            r"(?:mochte|will|muss|wollte|etwas|was) (?:\w+ ){0,3}(?:reklamieren|beanstanden)",
            r"reklamation (?:einreich\w*|gegen|uber)",
        ),
        "anger": (
            r"(?:ist|war|echter|einziger|reinster) (?:\w+ )?(?:albtraum|alptraum|horror|desaster|chaos)",
            r"(?:mehr|besseres|anderes) (?:\w+ )?von (?:ihnen|euch|einer?m?)(?: \w+)? erwartet",
            r"(?:erwartet|erwarte) (?:\w+ ){0,3}(?:mehr|besseres) von (?:ihnen|euch)",
            r"halte (?:das|es) (?:\w+ )?nicht mehr aus(?: mit (?:euch|ihnen))",
            "wie (?:dreck|den letzten dreck|ein stuck dreck|abschaum|luft) behandelt",
            r"(?:hingehalten|verantwortungslos\w*|abgespeist|hin und her geschickt)",
            r"geduld (?:\w+ ){0,3}(?:am ende|zu ende|erschopft|grenzen|verloren|uberstrapaziert)",
            r"(?:verliere|verlier) (?:\w+ )?(?:die )?geduld",
            r"(?:was fur eine?|so eine?|welch eine?) (?:\w+ )?(?:enttauschung|blamage|farce|theater|"
            "zirkus|chaos|desaster)",
            r"(?:kann|darf) (?:doch )?(?:\w+ )?nicht wahr sein|nicht zu fassen|ich fasse es nicht",
            r"(?:bereue|bereut) (?:\w+ ){0,4}(?:gekauft|gegangen|bestellt|gewahlt|kauf|zu haben)",
            "(?:schlechte[nrms]?|schlimme[nr]?|unverschamte[nr]?) (?:umgang|behandlung|organisation|"
            "kommunikation)",
            r"(?:so (?:etwas|was) (?:\w+ ){0,2}noch nie erlebt|noch nie so (?:schlecht|mies)\w*)",
            "(?:mangel an|fehlende|keine) (?:professionalitat|respekt|seriositat|anstand)",
            r"(?:niemand|keiner) (?:ist )?(?:\w+ )?(?:zustandig|verantwort\w+)|im stich gelassen",
            r"(?:sitzen|warten) gelassen|(?:haben|habt) mich (?:\w+ )?vergessen",
            r"nimmt (?:mich|das) (?:\w+ )?ernst",
            rf"(?:ist|war|echt|so|wie|was fur|finde ich|sind|seid) {_SO}(?:unverschamt\w*|inakzeptabel|"
            r"lacherlich|frechheit|unmoglich|skandal\w*|katastrophe|zumutung|unfassbar|witz|schande|"
            "unerhort|armutszeugnis|das letzte|verarsche|saftladen|abzocke|unverschamtheit|sauerei|"
            r"schweinerei|saeuerei|bodenlos\w*)",
            r"frechheit|unverschamt\w*|inakzeptabel|saftladen|zumutung|sauladen|unerhort|geht gar nicht",
            "schamen sie sich|schamt euch|nicht akzeptabel",
            rf"(?:{_AWFUL}|schlecht\w*) (?:\w+ )?(?:service|kundenservice|kundendienst|erfahrung mit|"
            "beratung|support|betreuung)",
            f"{_AWFUL} {_SERVICE}|{_SERVICE} {_SO}(?:schlecht|{_AWFUL})",
            f"(?:bin|ich bin|sind|macht mich|fuhle mich|war|bins) {_SO}{_UPSET}(?! (?:bohnen|gurken))",
            "(?:uberhaupt|gar|absolut|wirklich|ganz und gar) nicht (?:mehr )?zufrieden",
            "nicht zufrieden mit (?:ihnen|ihrem|ihrer|euch|dem service|der behandlung|eurem|eurer)",
            r"(?:habe?|hab) (?:\w+ ){0,3}(?:die (?:nase|schnauze|faxen)|es|euch|sie) (?:\w+ )?(?:voll|"
            "satt|dicke)",
            r"mir reicht(?: \w+)?s?|reichts? (?:mir|langsam)|es reicht(?: jetzt| mir)?$",
            r"(?:wollen|will|wollt) (?:sie|ihr|du) (?:mich )?(?:\w+ )?(?:verarschen|veralbern|fur dumm "
            "verkaufen)",
            r"zeitverschwendung|(?:meine|verschwende\w*) zeit (?:gestohlen|verschwendet)|scheiss\w*",
            r"scheiße|verdammt\w*|idioten?|inkompetent\w*|verarsch\w*|unfahig\w*|lugner|betrogen",
            r"(?:wurde|werde|fuhle mich) (?:\w+ )?(?:angelogen|belogen|verarscht|ignoriert|abgewimmelt)",
            r"lugt (?:mich|ihr)|erwarte (?:\w+ ){0,2}(?:entschuldigung|sofort\w*)|^so nicht",
            "so geht man nicht|wie man (?:hier )?(?:behandelt|mit kunden)",
        ),
        "leaving": (
            r"(?:alle|jeder|freunde|bekannten)(?: \w+){0,3} (?:erfahren|erzahlen|wissen lassen)(?: "
            "werden)?",
            "(?:schlecht|negativ) uber (?:euch|sie) (?:reden|sprechen|berichten)",
            r"(?:mich|ich) (?:\w+ ){0,3}nie (?:wieder|mehr)",
            "nie wieder(?: bei| zu| mit)? (?:ihnen|euch|dieser|diesem|hier)|nie wieder$",
            r"(?:komme|kaufe|bestelle|buche) (?:\w+ ){0,3}(?:nicht|nie|nichts) (?:mehr|wieder)",
            r"(?:wechs\w+|gehe?|suche?|geh|wechseln|gehen|suchen) (?:\w+ ){0,4}(?:zur konkurrenz|"
            r"woanders\w*|zu einem anderen|einen? anderen? (?:\w+)|den (?:anbieter|zahnarzt|arzt)|die "
            "(?:praxis|bank))(?: hin)?",
            r"(?:kund(?:en|in)|patient(?:en|in)?|kunde) (?:\w+ )?(?:verloren|los|weniger)",
            "(?:schlechte|negative|vernichtende) (?:bewertung|rezension)",
            "(?:ein|1|null|0)(?: einziger?)? sterne?",
            r"(?:(?:ich )?kundige|kundigung) (?:\w+ ){0,2}(?:wenn|sonst|sofort|hiermit|fristlos|alles)",
            "letzte mal(?: gewesen)? dass ich|das letzte mal (?:gekauft|bestellt|hier)",
            "(?:allen|jedem|uberall) (?:davon )?(?:erzahlen|abraten|warnen)",
            r"(?:empfehle|rate) (?:\w+ ){0,2}(?:nicht weiter|ab)",
        ),
        "repeated": (
            r"wie lange (?:soll|muss|darf|denn|noch|wollen)(?: \w+){0,4} (?:warten|dauern)",
            r"weiss nicht (?:mehr )?wie ich (?:es )?(?:\w+ )?(?:erklaren|sagen)(?: soll)?",
            r"(?:habe|hab|hatte|haben)(?: (?!(?:meiner|meinem|meine|meinen)\b)\w+){0,5} (?:schon|"
            rf"bereits|doch|mehrfach|mehrmals)(?: (?!(?:meiner|meinem)\b)\w+){{0,4}} {_TOLD}",
            f"(?:wie )?(?:schon|bereits) (?:{_TIMES} )?{_TOLD}$",
            rf"(?:schon|bereits|jetzt|doch)(?: \w+)? {_TIMES} (?:\w+ ){{0,2}}{_SAID}",
            rf"{_TIMES} (?:\w+ )?{_SAID}|{_ONE_TOO_MANY}(?! (?:bei ihnen|da|zu))",
            r"wie oft (?:noch|muss|soll\w*|denn)(?: (?:ich|wir|man))?(?: \w+){0,4}(?: (?:sagen|erklaren|"
            "schreiben|wiederholen|fragen|anrufen|schicken)|$)",
            "wie oft noch",
            "immer (?:noch (?:keine?|nichts|niemand)|wieder (?:das|die)|das gleiche|dasselbe|die gleiche|"
            r"die selbe)(?: \w+)?",
            r"warte (?:\w+ )?(?:schon )?seit|seit (?:\w+ ){1,3}(?:warte|keine antwort|auf antwort)",
            r"(?:niemand|keiner) (?:\w+ )?(?:antwortet|meldet|hilft|reagiert|kummert|ruft|geht ran)",
            "(?:ich )?wiederhole (?:es|mich)|(?:standig|dauernd) (?:das|die) (?:gleiche|selbe)",
        ),
        "not_helping": (
            "(?:horen|hor|hort|schluss|genug|lasst|lassen|nur|keine) (?:sie |mir |ihr )?(?:auf )?(?:mit |"
            r"von )?(?:\w+ ){0,3}(?:automatische[nr]?|vorgefertigte[nr]?|standard|generische[nr]?|"
            r"standardisierte[nr]?) ?(?:antworten|nachrichten|texte\w*)",
            r"standardantwort\w*|nichts mit (?:meiner|meinem) (?:\w+ )?(?:frage|anliegen) zu tun",
            r"(?:du|sie|ihr)(?: \w+)? (?:versteh\w*|hilf\w*|helf\w*|hor\w*|antworte\w*|les\w*|"
            r"begreif\w*)(?: \w+){0,3} (?:nicht|nichts)(?: \w+)?",
            r"(?:versteh\w*|helfen|horen) (?:sie|ihr) (?:mich|mir) (?:\w+ )?nicht",
            r"(?:das|es|dies) (?:hilft|bringt|nutzt) (?:mir )?(?:\w+ )?(?:nicht|nichts|gar nichts)(?: "
            "weiter)?",
            r"(?:das )?(?:war|ist) nicht (?:meine frage|was ich|die antwort)(?: \w+){0,3}",
            r"(?:das|damit|sie) (?:beantwort\w+|ist|haben) (?:\w+ )?(?:meine frage|nicht beantwortet)(?: "
            "nicht)?",
            r"(?:drehen|dreht) (?:\w+ )?im kreis|gegen eine wand|lesen sie (?:uberhaupt|eigentlich)",
            r"liest (?:das|du) (?:uberhaupt|eigentlich)|(?:meine )?frage (?:\w+ )?nicht beantwortet",
        ),
        "mild": (
            r"(?:etwas|ein bisschen|ein wenig|leicht|ziemlich) (?:\w+ )?(?:enttauscht|verargert|genervt|"
            r"sauer|frustriert|langsam|verwirr\w+)",
            "(?:sehr |wirklich |echt )?schade|argerlich|nervig|nervt",
            r"(?:dauert|dauerte) (?:\w+ ){0,2}(?:lange?|ewig|zu lang\w*)|zu (?:langsam|lange)",
            "wie (?:ich )?(?:schon|bereits|eben|oben)? ?(?:gesagt|geschrieben|erwahnt|erklart)",
            "(?:schon|bereits|eben) (?:geschickt|gesendet|gemacht|angegeben|gegeben)",
            "immer noch(?: nicht| nichts)?|noch immer",
            r"noch (?:nichts|keine) (?:\w+ )?(?:gehort|bekommen|erhalten|antwort)",
            r"schon wieder|nochmals?$|(?:verstehe|versteh|kapiere) (?:\w+ )?(?:nicht|nichts)",
            "nicht (?:sehr |besonders |wirklich |so )?(?:hilfreich|klar|zufrieden|glucklich)|hilft nicht",
            "macht keinen sinn",
            "nicht (?:das )?was ich (?:will|wollte|meine|brauche)|im ernst|echt jetzt|unglaublich|na toll",
            r"hallo$|ist da (?:\w+ )?(?:jemand|wer)",
        ),
    },
    not_meant=(
        r"(?:nicht|nie|gar nicht|kein|keine|ohne|nichts zu|ungern) (?:\w+ )?(?:sauer|bose|wutend|"
        r"verargert|enttauscht|beschwer\w+|genervt)(?! (?:auf|uber) (?:euch|sie))",
        r"(?:will|mochte|wollte) mich (?:\w+ )?nicht beschweren",
        r"(?:\w+ ){0,7}(?:alter?|alten|alte|fruhere\w?|vorige\w?|ehemalige\w?|letzte\w?|vorherige\w?) "
        r"(?:\w*zahnarzt|\w*zahnarztin|\w*arzt|arztin|praxis|klinik|anbieter|firma|laden|bank|"
        r"\w*versicherung)(?: \w+){0,5}",
        r"(?:meiner|meinem|der|dem) (?:kasse|krankenkasse|mann|frau|chef\w*|mutter|vater|versicherung|"
        r"arzt|zahnarzt|kollegin)(?: \w+){0,3} (?:gesagt|erklart|mitgeteilt)",
        "nie wieder (?:zahnschmerzen|schmerzen|angst|probleme|weh)",
        r"(?:satt|genervt|frustriert|enttauscht|unzufrieden) (?:von|mit) (?:meine\w+|den gelben) (?:\w+ "
        r")?(?:zahn\w*|gebiss|lacheln|haut|haare\w*)",
    ),
)
