"""How danger, law, fraud, children and rights over data sound in Italian."""

from __future__ import annotations

from chalicelib.domain.rules.sounds import Sounds

_CHILD = (
    "(?:[6-9]|1[0-7]|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette)"
)
_LAWYER = "avvocat[oaie]"
_PAYMENT = "(?:addebit|pagament|acquist|prelievi|prelievo|bonific|moviment|transazion|operazion)\\w*"
_CARD = (
    "(?:(?:la |il |mia |mio )*(?:carta(?: di credito| prepagata)?|conto|bancomat|identita|portafogli\\w?))"
)

SOUNDS = Sounds(
    "it",
    rules={
        "self_harm": (
            "suicid\\w*|mi (?:voglio|vorrei) (?:uccidere|ammazzare)|uccidermi|mi uccido|ammazzarmi",
            "mi ammazzo|togliermi la vita|farla finita|impiccarmi|tagliarmi le vene",
            "buttarmi (?:giu|dal|dalla|sotto)|mettere fine alla mia vita",
            "(?:voglio|vorrei|preferirei|preferisco|voglia di) (?:morire|essere mort[oa]|sparire per "
            "sempre|non svegliarmi)",
            "(?:non voglio|non ho (?:piu )?voglia di|stanc[oa] di) (?:piu )?vivere",
            "(?:non vale|vale) (?:piu )?la pena (?:di )?vivere|meglio mort[oa]",
            "farmi del male|mi faccio del male|autolesion\\w*|mi taglio (?:le braccia|i polsi)",
            "tagliarmi(?: (?:le braccia|i polsi))?$",
        ),
        "emergency": (
            "non (?:riesco|riesce|posso|puo) (?:piu |a |piu a )?(?:respirare|deglutire|inghiottire)",
            "non respir\\w+|fatic\\w+ a respirare|manca (?:il respiro|l aria)",
            "(?:mi sto|si sta|sta) soffoc\\w+|soffoc(?:o|ando)|annega\\w*",
            "non (?:smette|si ferma|smetto) (?:di )?(?:di sanguinare|sanguinare|il sangue|l emorragia)",
            "emorragia|sanguin\\w+ (?:molto|tanto|tantissimo|a fiotti|senza)",
            "perde(?:ndo)? (?:molto|tanto|troppo) sangue",
            "svenut[oa]|svenimento|incosciente|perso (?:conoscenza|i sensi)",
            "non (?:si sveglia|risponde piu|reagisce)|convulsion\\w+|crisi epilettica",
            "infarto|attacco di cuore|dolor[ei] (?:\\w+ ){0,3}(?:al|nel) petto",
            "mi fa (?:\\w+ )?male il petto|\\bictus",
            "overdose|avvelena\\w+|intossica\\w+",
            "(?:ingoiato|ingerito|bevuto) (?:\\w+ )?(?:candeggina|pila|batteria|pillole|dente|corona|ago)",
            "troppe (?:pillole|pastiglie)",
            "anafila\\w+|reazione allergica|shock (?:anafilattico|allergico)",
            "(?:gola|lingua|faccia|viso|collo|occhio|labbra) (?:\\w+ ){0,3}(?:gonfi|chiud)\\w*",
            "ambulanza|emergenza medica|(?:e|questa e) un emergenza|questione di vita",
            "(?:chiamare|chiamate|chiama) (?:il )?(?:118|112)|investit[oa] da un (?:auto|macchina)",
            "ustione grave",
        ),
        "legal_threat": (
            f"(?:mio|mia|un|una|il|al|nostro|dal|tramite|l) {_LAWYER}",
            "denunci(?:o|are|arvi|ero|arla|a contro)|querel\\w+|azion[ei] legal[ei]|vie legali",
            "in tribunale|(?:far[oe]|fare|farvi|fargli) causa|vi faccio causa|cit(?:o|arvi) in giudizio",
            "davanti al giudice|giudice di pace",
            "ai carabinieri|alla polizia|dalla polizia|in procura|associazione (?:dei )?consumatori",
            "codacons|altroconsumo|antitrust|negligenza|malasanita|diffida|risarcimento danni",
            "ordine dei medici",
        ),
        "fraud": (
            "frod\\w*|truff\\w*|raggir\\w+",
            f"{_PAYMENT} (?:\\w+ )?(?:non (?:autorizzat|riconosciut|mio|mia|mie)\\w*|fraudolent\\w*|"
            f"sospett\\w*|sconosciut\\w*|che non (?:ho fatto|riconosco|ho autorizzato|ho mai))",
            f"non (?:ho (?:mai )?(?:autorizzato|fatto|effettuato)|riconosco) (?:\\w+ ){{0,2}}{_PAYMENT}",
            "senza (?:la mia autorizzazione|il mio (?:consenso|permesso))",
            f"{_CARD} (?:\\w+ ){{0,3}}(?:rubat|clonat|hackerat|usat)\\w*",
            f"(?:rubato|clonato|hackerato|usato|perso|smarrito) (?:\\w+ )?{_CARD}",
            "qualcuno (?:\\w+ )?(?:usa|usato|usando|sta usando|ha) (?:la |il |i )?(?:mia|mio|miei) "
            "(?:\\w+ )?(?:carta|conto|dati|identita)",
            "hackerat\\w*|phishing|furto d identita|storno|chargeback",
            "contestare (?:\\w+ )?(?:addebito|pagamento)|disconosc\\w+|ricatt\\w+|contraffatt\\w+",
        ),
        "minor": (
            f"ho (?:solo |appena |quasi |soltanto )?{_CHILD} anni",
            f"(?:ho (?:appena )?compiuto|compio|sto per compiere) {_CHILD} anni",
            "(?:sono|sono ancora) (?:un |una )?(?:minorenne|minore|bambin[oa]|ragazzin[oa]|adolescente)",
            "non sono (?:ancora )?maggiorenne|non ho (?:ancora )?18",
            "senza (?:il permesso|il consenso|dirlo|che lo sappiano|che lo sappia) (?:ai|dei|a|di|i)? "
            "?(?:miei genitori|miei|mia madre|mia mamma|mio padre)",
            "i miei (?:genitori )?non (?:devono |lo )?(?:sanno|sapere|saperlo)",
        ),
        "data_protection": (
            "gdpr|protezione dei dati|diritto all oblio|garante (?:della|per la) (?:privacy|protezione)",
            "diritto di (?:accesso|cancellazione)",
            "(?:cancell|elimin|rimuov)\\w+ (?:tutti )?(?:i )?(?:miei dati|dati personali)",
            "copia (?:di tutti |dei |di )(?:i )?(?:miei )?dati|accesso ai miei dati",
            "quali dati (?:\\w+ ){0,3}(?:su di me|di me)|revoc\\w+ (?:il )?(?:mio )?consenso",
            "(?:venduto|condiviso|diffuso|pubblicato|ceduto) (?:i )?(?:miei dati|mio numero|mie foto)",
            "violazione (?:dei dati|della privacy)",
        ),
    },
    not_meant=(
        "morire d(?:i|al|alle|alla) \\w+|mort[oa] di (?:fame|sonno|sete|paura)|muoio d(?:i|al|alle) \\w+",
        f"(?:sono|e|come|amic[oa]|marito|moglie|padre|madre|cugin[oa]|sorella|fratello|vicin[oa]) (?:un |"
        f"una |mio |mia |e )?{_LAWYER}",
        f"{_LAWYER} (?:amic[oa]|di famiglia mi ha consigliato)",
        f"(?:mio|mia) {_LAWYER} (?:mi |vi )?(?:ha )?(?:consigli\\w+|raccomand\\w+)",
        "(?:avuto|fatto) (?:un )?(?:infarto|ictus|attacco di cuore) (?:nel|anni|quando|\\w+ anni fa)",
        "(?:quasi|per poco) (?:mi viene|mi veniva|un) (?:un )?infarto|mi fate venire un infarto",
        "anni fa (?:\\w+ )?svenut[oa]|autista di ambulanz\\w+|storia di \\w+",
        f"ho {_CHILD} anni (?:di|come|da|in) ?\\w+|quando avevo {_CHILD}",
        f"(?:figli[oa]|nipote|bambin[oa]) (?:\\w+ )?ha {_CHILD}",
        "dati mobili|informativa sulla privacy|vicino alla polizia|(?:sono|lavoro in) polizia",
        "carta (?:fedelta|regalo|d imbarco|sconto)",
    ),
)
