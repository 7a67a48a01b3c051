"""How people ask in German for what the rules do not give."""

from __future__ import annotations

from chalicelib.domain.rules.sounds import Sounds

_FREE = (
    r"(?:nichts (?:zahlen|bezahlen|kosten)|kostenlos|gratis|umsonst|rabatt|erstatt\w+|nicht (?:zahlen|"
    r"bezahlen|berechnet)|zum alten preis|denselben preis|\d+ prozent)"
)

SOUNDS = Sounds(
    language="de",
    rules={
        "own_case": (
            r"(?:mein fall|meine situation|bei mir) (?:ist|liegt) (?:\w+ ){0,3}(?:anders|besonders|"
            "speziell|ein sonderfall|sonderfall|kompliziert|aussergewohnlich|anderer|besonderer|"
            "einzelfall)",
            r"(?:eine |ne )?ausnahme (?:\w+ ){0,2}(?:mach\w*|bekommen|moglich|fur mich|gewahren)",
            r"(?:mach\w*|gewahr\w*) (?:\w+ ){0,3}(?:eine |ne )?ausnahme|ausnahmsweise|sondergenehmigung",
            r"sonderregelung|sonderfall|ein auge zu ?(?:zu)?druck\w*|auge zudrucken",
            "(?:nur )?(?:dieses|das) eine mal|dieses mal (?:bitte )?(?:nicht|anders)",
            "funf(?:e)? gerade sein",
        ),
        "promised": (
            r"(?:mir|uns)(?: \w+){0,3} (?:versprochen|zugesichert|garantiert|zugesagt)",
            r"letztes mal(?: \w+){0,4} (?:versprochen|gesagt|rabatt)",
            r"hab(?:t|en) (?:ihr|sie) (?:\w+ )?(?:mir |uns )?(?:versprochen|zugesagt)",
            rf"(?:hat|haben|hatte|hatten|hiess)(?: \w+){{0,2}} (?:gesagt|gemeint|es)(?: \w+){{0,6}} {_FREE}",
            r"(?:wir|ihr|sie) (?:hatten?|haben|waren|hattet) (?:\w+ ){0,3}(?:\d+ (?:euro|franken|"
            r"prozent)|preis|rabatt|kostenlos|gratis) (?:\w+ ){0,2}(?:vereinbart|abgemacht|ausgemacht|"
            "einig)",
        ),
        "special_price": (
            "sonderpreis|freundschaftspreis",
            r"(?:mir|uns|ich)(?: \w+){0,4} (?:rabatt|nachlass|preisnachlass|billiger|gunstiger|skonto)",
            r"kulanz\w*|entschadigung|wiedergutmachung|erlassen|(?:preislich )?entgegenkommen",
            r"(?:am|beim|uber den) preis(?: \w+){0,2} (?:etwas |was |noch )?(?:machen|gehen|reden|"
            "verhandeln|drin)",
            "(?:geht|ist) (?:da )?(?:noch )?(?:was|etwas) am preis",
            r"(?:preis|gebuhr) (?:\w+ )?(?:verhandeln|senken|streichen|erlassen|nachlassen)",
            r"verhandel\w* (?:\w+ )?preis|gunstiger (?:bekommen|machen)",
            "(?:ohne|auf) die (?:gebuhr|stornogebuhr|mahngebuhr)(?: verzichten)?",
        ),
        "past_deadline": (
            r"frist (?:\w+ ){0,2}(?:abgelaufen|vorbei|verpasst|versaumt|uberschritten|rum)|nach ablauf",
            r"trotz abgelaufen\w*|garantie (?:\w+ ){0,2}abgelaufen",
            r"(?:\d+|dreissig|vierzehn) tage (?:sind )?(?:\w+ )?(?:vorbei|rum|um|abgelaufen)(?: "
            r"\w+){0,4} (?:trotzdem|noch|zuruck\w*|dennoch)",
            r"(?:zu spat|verspatet)(?: \w+){0,4} (?:trotzdem|dennoch|noch) (?:\w+ )?zuruck\w*",
        ),
        "permission": (
            "(?:erst|auch|vielleicht)? ?(?:im )?(?:nachsten monat|ende des monats|nach dem gehalt)(?: "
            r"\w+)? (?:be)?zahlen",
            r"(?:be)?zahlen(?: \w+){0,2} nachsten monat|dazwischen ?(?:schieben|nehmen|quetschen)",
            "einschieben|zwischenschieben",
            r"(?:\w+ )?(?:chef\w*|vorgesetzt\w*|leitung) (?:\w+ )?(?:fragen|um erlaubnis)(?: ob)?",
            r"(?:fur mich|fur uns) (?:\w+ )?(?:fruher|langer|am sonntag|ausserhalb)(?: \w+){0,3} "
            "(?:offnen|aufmachen|kommen|bleiben)",
            r"(?:warteliste|schlange) (?:\w+ )?(?:uberspringen|vordrangeln|vorziehen)|mich vorziehen",
        ),
    },
    not_meant=(
        r"(?:kein\w*|ohne|nicht) (?:\w+ )?(?:rabatt|ausnahme|entschadigung|nachlass|sonderpreis)",
        "ohne ausnahme|(?:welche|die) ausnahmen?(?: gibt| gelten)?",
    ),
)
