"""How danger, law, fraud, children and rights over data sound in German."""

from __future__ import annotations

from chalicelib.domain.rules.sounds import Sounds

_CHILD = "(?:[6-9]|1[0-7]|sechs|sieben|acht|neun|zehn|elf|zwolf|dreizehn|vierzehn|funfzehn|sechzehn|siebzehn)"
_LAWYER = "(?:rechts)?anw(?:alt|altin|alts|alte|altinnen)|anwaltskanzlei"
_PAYMENT = (
    "(?:\\w*abbuchung|\\w*zahlung|\\w*buchung|uberweisung|lastschrift|transaktion|belastung|einkauf)(?:en)?"
)
_CARD = (
    "(?:(?:meine|die|mein|das|meiner) )?(?:karte|kreditkarte|ec karte|bankkarte|girokarte|konto|geldborse|"
    "identitat|portemonnaie)"
)

SOUNDS = Sounds(
    "de",
    rules={
        "self_harm": (
            "suizid\\w*|selbstmord\\w*|selbsttotung",
            "mich (?:selbst |selber )?(?:um ?bringen|umzubringen|umbringe|toten|zu toten|verletzen|ritzen|"
            "ritze|aufhangen|erhangen|erschiessen)",
            "bring\\w* mich (?:\\w+ )?um|(?:mir|ich) (?:\\w+ )?das leben nehmen|nehme mir das leben",
            "(?:will|mochte|wurde (?:gern|am liebsten)|wunschte ich ware) (?:\\w+ )?(?:nicht mehr leben|"
            "sterben|tot sein|tot|nicht mehr aufwachen|nicht mehr da sein)",
            "(?:leben|weiterleben) will ich nicht mehr|(?:mag|kann) nicht mehr (?:weiter )?leben",
            "keinen grund (?:mehr )?(?:zu|zum) leben|lebensmude",
            "mir (?:etwas|was|selbst was|selbst etwas) an ?(?:zu)?tun|tue mir (?:was|etwas) an",
            "selbst(?:verletz\\w*|verletzung)|pulsadern|lieber tot|besser tot",
            "leben (?:ist|hat) (?:\\w+ )?(?:nichts|keinen sinn|nicht lebenswert)",
        ),
        "emergency": (
            "(?:keine|kaum|kriege keine|bekomme keine|bekommt keine) luft",
            "nicht (?:mehr |richtig )?(?:atmen|schlucken)|atmet nicht|atemnot|schwer atmen",
            "(?:ich |er |sie )?(?:erstick\\w+|verschluck\\w+)|ertrink\\w+|(?:lauft|wird) blau",
            "(?:hort|hor(?:e|en)) (?:\\w+ )?nicht auf zu bluten",
            "blutet (?:stark|sehr|extrem|wie|ununterbrochen)|blutung (?:hort|stoppt) nicht",
            "(?:starke|schwere) blutung|verliert? (?:viel|zu viel) blut|blutung lasst sich nicht",
            "bewusstlos\\w*|ohnmacht\\w*|ohnmachtig|zusammengebrochen|umgekippt",
            "(?:reagiert|wacht) nicht(?: mehr)?(?: auf)?|krampfanfall|krampft|epileptischer anfall",
            "herzinfarkt|herzanfall|(?:schmerzen|schmerz|druck|stechen) (?:in|auf) der brust",
            "brustschmerz\\w*|schlaganfall",
            "uberdosis|vergift\\w+",
            "(?:bleiche|reiniger|batterie|tabletten|krone|zahn|nadel) (?:\\w+ )?(?:ver|ge)schluckt",
            "zu viele tabletten",
            "anaphyla\\w+|allergische\\w* (?:reaktion|schock)",
            "(?:hals|zunge|gesicht|auge|lippen?|rachen) (?:\\w+ ){0,3}(?:geschwollen|schwillt|schwellen|"
            "zugeschwollen|angeschwollen|dick an)",
            "krankenwagen|rettungswagen|notarzt|medizinischer notfall",
            "(?:ist|das ist|es ist|haben) ein(?:en)? notfall|lebensgefahr|leben (?:und|oder) tod",
            "(?:112|notruf) (?:\\w+ )?(?:anrufen|gerufen|wahlen)|angefahren worden",
        ),
        "legal_threat": (
            f"(?:mein(?:en|em|e|er)?|ein(?:en|em|e|er)?|zum|vom|beim|unser(?:en|em)?|einem) (?:{_LAWYER})",
            f"(?:{_LAWYER}) (?:wird|meldet|schaltet|einschalten|nehmen)|rechtsanwalt|anwaltlich\\w*",
            "verklag\\w*|rechtliche\\w* (?:schritte|konsequenzen|massnahmen)|rechtsweg",
            "(?:vor|zum|beim) gericht",
            "(?:klage|strafanzeige|anzeige) (?:einreichen|erheben|erstatten|erstatte|gegen|stellen)",
            "anzeigen werde|(?:sie|euch|dich) (?:werde ich )?(?:anzeigen|verklagen)|zeige (?:sie|euch) an",
            "sehen uns vor gericht",
            "(?:bei|zu) der polizei|zur polizei|polizei (?:rufen|einschalten|informieren)",
            "verbraucherschutz\\w*|verbraucherzentrale|schadens?ersatz\\w*|schmerzensgeld",
            "behandlungsfehler|kunstfehler|arztekammer|zahnarztekammer|schlichtungsstelle|fahrlassig\\w*",
            "abmahnung|rechtsschutz\\w*",
        ),
        "fraud": (
            "betrug\\w*|betrog\\w*|betruger\\w*|abzock\\w*|abgezockt",
            f"(?:unbefugt|nicht autorisiert|unautorisiert|unberechtigt|unbekannt|fremd|verdachtig|"
            f"dubios)\\w* {_PAYMENT}",
            f"{_PAYMENT} (?:\\w+ ){{0,4}}nicht (?:autorisiert|von mir|veranlasst|genehmigt|erkenne|"
            f"getatigt|gemacht)",
            f"(?:kenne|erkenne|habe|hab) (?:\\w+ )?(?:diese|dieser|die|der|eine)? ?{_PAYMENT} nicht",
            f"(?:diese|eine) {_PAYMENT} (?:\\w+ )?nicht (?:gemacht|getatigt|autorisiert|veranlasst)",
            "ohne meine (?:zustimmung|erlaubnis|einwilligung)(?: abgebucht)?",
            f"{_CARD} (?:\\w+ ){{0,3}}(?:gestohlen|gehackt|geklaut|kopiert|missbraucht|geklont)",
            "(?:jemand|einer|fremde) (?:\\w+ )?(?:hat|benutzt|nutzt|verwendet) (?:meine|mein|mit meiner) "
            "(?:\\w+ )?(?:karte|kreditkarte|konto|daten|identitat)",
            "(?:kredit|bank|ec |giro)karte (?:\\w+ )?(?:verloren|weg|gesperrt werden)|karte verloren",
            "verloren(?:e)? (?:kredit|bank)karte",
            "ruckbuchung|ruckbuchen|zuruckbuchen|ruckbelastung|chargeback|phishing|gehackt",
            "identitatsdiebstahl|erpress\\w+|gefalscht\\w*|falschung",
        ),
        "minor": (
            f"(?:ich )?bin (?:erst |gerade |fast |nur |schon |grad )?{_CHILD} (?:jahre?(?: alt)?|j)(?:$| "
            f"(?:und|aber|alt|darf|kann|meine|mein|oder|geht))",
            f"(?:ich )?bin (?:erst |nur |gerade erst |grad |gerade )?{_CHILD}(?:$| (?:und (?:wollte|will|"
            f"mochte|habe|meine|mein|darf|kann|brauche)|darf|kann|aber))",
            f"(?:ich )?(?:werde|wurde) (?:bald |jetzt |gerade )?{_CHILD}$",
            "(?:ich )?(?:bin|noch) (?:noch |erst )?(?:minderjahrig|ein kind|nicht volljahrig|unter 18|"
            "schulerin|schuler|jugendlicher?)",
            "nicht volljahrig|noch keine 18|noch nicht 18",
            "ohne (?:das wissen|erlaubnis|einverstandnis|zustimmung|dass) (?:\\w+ )?(?:meiner )?(?:eltern|"
            "mutter|vater|mama|papa)(?: \\w+)?",
            "(?:meine eltern|meine mutter|mama|mein vater) (?:\\w+ )?(?:durfen|darf|sollen|soll|wissen|"
            "weiss) (?:\\w+ )?nichts?",
        ),
        "data_protection": (
            "dsgvo|gdpr",
            "datenschutz(?:verstoss|beauftragt\\w*|anfrage|beschwerde|grundverordnung|auskunft|behorde)",
            "recht auf (?:vergessen\\w*|loschung|auskunft)|datenauskunft|datenleck|datenpanne",
            "meine (?:\\w+ )?daten (?:\\w+ )?(?:loschen|entfernen|vernichten|geloscht|weitergegeben|"
            "verkauft|einsehen)",
            "(?:losch\\w+|entfern\\w+|vernicht\\w+) (?:sie |bitte )*(?:alle |samtliche )?(?:meine|"
            "meiner)(?:r)? (?:personlichen |personenbezogenen |gespeicherten )?daten",
            "loschung (?:all )?meiner (?:\\w+ )?daten",
            "auskunft uber meine (?:\\w+ )?daten|kopie (?:all )?meiner daten",
            "welche daten (?:\\w+ ){0,4}(?:uber|von|zu) (?:mir|mich)",
            "(?:widerrufe|widerruf) (?:\\w+ )?einwilligung",
            "daten (?:\\w+ )?(?:weitergegeben|verkauft|geleakt|veroffentlicht)",
        ),
    },
    not_meant=(
        "sterb\\w* (?:vor|fur|gleich vor) \\w+|zum (?:sterben|totlachen|umbringen)|lach\\w* mich tot",
        "totlachen|vor (?:hunger|lachen|langeweile|neugier) sterben|todmude",
        "bring\\w* mich (?:\\w+ )?um den verstand|bringt mich um",
        f"(?:bin|ist|als|freundin|freund|bruder|schwester|mann|frau|vater|mutter|nachbar(?:in)?|"
        f"kolleg(?:e|in)|cousin\\w*) (?:ein |eine |auch |selbst |ist )?(?:{_LAWYER})",
        f"(?:mein|meine) (?:{_LAWYER}) (?:hat (?:sie|euch|mir) )?(?:empfohlen|empfiehlt)",
        f"befreundet\\w* (?:{_LAWYER})|neben der (?:polizei|anwaltskanzlei)",
        "(?:bin|als|arbeite bei der) polizei\\w*",
        "(?:hatte|gehabt) (?:\\w+ ){0,4}(?:einen |ein )?(?:herzinfarkt|schlaganfall|herzanfall|krampfanfall)",
        "(?:herzinfarkt|schlaganfall) (?:vor|im jahr|in) \\w+",
        "vor \\w+ jahren (?:\\w+ )?(?:herzinfarkt|schlaganfall|ohnmachtig)",
        "(?:fast|beinahe) (?:\\w+ )?(?:einen )?herzinfarkt|fahre \\w* ?(?:krankenwagen|rettungswagen)",
        f"(?:bin|warte|seit) (?:\\w+ )?{_CHILD} (?:jahre|jahren) (?:kunde|kundin|patient\\w*|bei|"
        f"verheiratet|dabei|mitglied|raucher\\w*|im)",
        f"bin {_CHILD} (?:minuten|wochen|monate|tage|stunden|km|kilometer)|als ich {_CHILD}",
        f"(?:sohn|tochter|kind|enkel\\w*|neffe|nichte) (?:\\w+ )?ist {_CHILD}",
        "mobile daten|datenschutzerklarung",
        "(?:gesundheits|kunden|geschenk|treue|bonus|visiten|eintritts|versicherten|fahr)karte verloren",
        "gerichtet|gericht (?:auf|schmeckt|essen)",
    ),
)
