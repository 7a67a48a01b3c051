"""How people ask in Italian for what the rules do not give."""

from __future__ import annotations

from chalicelib.domain.rules.sounds import Sounds

_FREE = (
    r"(?:gratis|gratuit\w+|sconto|rimbors\w+|non (?:avrei|dovevo|avrebbe\w*|pagavo) (?:\w+ )?pag\w+|senza "
    "(?:pagare|costi)|lo stesso prezzo|in omaggio|a meta prezzo)"
)

SOUNDS = Sounds(
    language="it",
    rules={
        "own_case": (
            r"(?:mio caso|mia situazione) e (?:\w+ ){0,3}(?:divers|special|particolar|complicat|"
            r"eccezional|unic|a parte)\w*",
            r"(?:fare|fate|farmi|fai|faccia|faceste|fareste) (?:\w+ )?(?:un )?(?:a )?eccezione",
            "in via eccezionale|eccezionalmente|(?:chiudere|chiudete|chiudi) un occhio",
            "(?:solo )?per (?:questa|stavolta|una)(?: volta)?(?: sola)?$",
            r"(?:so che )?non (?:si puo|e permesso|e la vostra politica)(?: \w+)? ma",
            "(?:uno )?strappo alla regola",
        ),
        "promised": (
            r"(?:mi|ci) (?:ave\w+|hanno|ha|era stato|era stata) (?:\w+ )?(?:promess\w|garantit\w|"
            r"assicurat\w)",
            r"l ultima volta(?: \w+){0,4} (?:promess\w+|detto|sconto)",
            rf"(?:mi|ci) (?:ha|hanno|avete|aveva|avevate|avevano) (?:detto|offerto)(?: \w+){{0,5}} {_FREE}",
            r"(?:eravamo|siamo|avevamo) (?:\w+ )?(?:d accordo|rimasti|concordato|pattuito)(?: \w+){0,4} "
            rf"(?:\d+ euro|prezzo|{_FREE})",
        ),
        "special_price": (
            "prezzo (?:speciale|di favore|da amico)",
            r"(?:mi|ci|farmi|farci)(?: \w+){0,3} (?:sconto|uno sconto|scontino)|sconto per me",
            "risarcimento|rimborso extra|indennizzo|compensazione",
            "(?:trattare|negoziare|abbassare|contrattare) (?:sul|il) prezzo|prezzo (?:e )?trattabile",
            "(?:togliere|annullare|condonare|evitare) (?:la|il|questa) (?:penale|multa|mora|costo|spesa)",
            "senza (?:pagare )?(?:la )?penale|piu economico per me",
        ),
        "past_deadline": (
            "fuori (?:termine|garanzia|tempo massimo|tempo)",
            r"anche se(?: \w+){0,4} (?:scadut\w+|termine|passat\w+)",
            r"(?:termine|garanzia|scadenza|\d+ giorni)(?: \w+){0,2} (?:scadut\w|passat\w|finit\w|"
            r"superat\w|trascors\w)(?: \w+){0,4}",
            r"(?:ho )?(?:mancato|saltato|superato|perso) (?:la|il) (?:scadenza|termine)(?: \w+){0,4}",
        ),
        "permission": (
            r"pagare(?: \w+){0,3} (?:il mese prossimo|a fine mese|quando prendo)",
            r"(?:chiedere|parlare|sentire) (?:al|con il|alla|con la|il) (?:\w+ )?(?:capo|responsabile|"
            r"titolare|direttore|direttrice)(?: \w+)? (?:se|per)",
            r"(?:aprire|restare|venire)(?: \w+){0,2} (?:prima|dopo|fuori orario|di domenica)(?: \w+)? "
            "(?:per (?:me|noi))",
            r"(?:infil\w+|inserir\w+|incastr\w+)(?: \w+){0,3} (?:anche se|pieni|lo stesso)",
            "saltare la (?:fila|lista)",
        ),
    },
    not_meant=(
        r"(?:non|senza|nessun\w?) (?:mi |ho |voglio |serve |bisogno di |cerco )*(?:uno |un )?(?:sconto|"
        r"eccezion\w|risarcimento)",
        "(?:quali|le) (?:sono le )?eccezioni",
    ),
)
