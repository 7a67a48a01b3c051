"""How anger, complaints, threats to leave and worn-out patience sound in Italian."""

from __future__ import annotations

from chalicelib.domain.rules.reading import any_of
from chalicelib.domain.rules.sounds import Sounds

_SO = r"(?:(?!(?:non|mai|ne|senza|poco|niente)\b)\w+ ){0,2}"
_AWFUL = (
    "(?:(?:pessim|orribil|terribil|vergognos|schifos|indecent|scandalos|disastros|penos|ridicol|"
    r"imbarazzant)\w+|da schifo|di merda|scadente|uno schifo|una merda)"
)
_SERVICE = any_of(
    "servizio assistenza esperienza azienda trattamento studio clinica negozio supporto bot "
    "comunicazione gestione accoglienza"
)
_UPSET = any_of(
    r"arrabbiat\w furios\w furibond\w delus\w incazzat\w indignat\w stuf\w frustrat\w insoddisfatt\w "
    r"amareggiat\w nauseat\w sconcertat\w scandalizzat\w esasperat\w scontent\w seccat\w infuriat\w "
    r"imbestialit\w"
)
_TIMES = r"(?:(?:due|tre|quattro|cinque|dieci|diverse|molte|mille|cento|tante|piu|\d+) volte)"
_ONE_TOO_MANY = r"(?:seconda|terza|quarta|quinta|decima|ennesima|centesima)"
_SAID = any_of(
    "detto spiegato chiesto scritto inviato risposto mandato dato ripetuto comunicato segnalato fornito"
)
_OTHERS = any_of("mia mio miei mie lui lei loro")

SOUNDS = Sounds(
    language="it",
    rules={
        "complaint": (
            "(?:fare|presentare|sporgere|inviare|faccio|inoltrare|aprire|un|per un|mandare|scrivere) "
            r"(?:\w+ ){0,2}(?:reclam[oi]|lamentel[ae])",
            "(?:voglio|vorrei|devo|dove|come|posso|con chi) (?:mi |posso )?(?:lamentarmi|lamento|reclamare)",
            "reclamo (?:formale|ufficiale|contro)",
        ),
        "anger": (
            r"(?:e|un|stato|sta diventando) (?:\w+ )?(?:incubo|calvario|odissea)(?: dal| dall| da quando| "
            "con voi|$)",
            r"mi aspettavo (?:\w+ ){0,2}(?:di piu|meglio)(?: \w+){0,2}",
            "non (?:ce la faccio|ne posso|resisto) piu(?: con voi|$)",
            r"(?:trattat\w) (?:\w+ )?(?:malissimo|male|come (?:un|una|uno|spazzatura)(?: \w+)?|da schifo)",
            "irresponsabili|presa? per i fondelli",
            r"pazienza (?:\w+ ){0,2}(?:finit|limite|esaurit|terminat|scappat)\w*",
            r"(?:pers\w|perdendo|finito) (?:\w+ )?(?:la )?pazienza",
            "che (?:delusione|disorganizzazione|farsa|circo|vergogna|disastro)",
            "mancanza di (?:professionalita|serieta|rispetto|educazione)|non ci (?:posso credere|credo)$",
            "incredibile come",
            r"(?:mi )?pent(?:o|it\w) di (?:aver|essere)\w*",
            r"nessuno (?:si )?(?:prende|assume|fa) (?:\w+ )?(?:responsabilita|carico|nulla|niente)",
            r"(?:lasciat\w) (?:\w+ )?(?:ad aspettare|in attesa|a piedi)|vi siete dimenticati",
            "prendete sul serio",
            f"(?:e|sono|siete|davvero|assolutamente|che|una) {_SO}(?:inaccettabile|inammissibile|"
            "vergognos[oaie]|vergogna|ridicol[oi]|scandalos[oa]|indecente|assurdo|schifo|porcheria|"
            "buffonata|pagliacciata|scandalo|mancanza di rispetto|intollerabile|barzelletta)",
            "inaccettabile|inammissibile|vergogna$|vergognatevi|vergogna a|mancanza di rispetto",
            "presa in giro|che schifo|e il colmo",
            rf"{_AWFUL} (?:\w+ )?{_SERVICE}|peggior\w* {_SERVICE}|{_SERVICE} {_SO}{_AWFUL}",
            rf"(?:sono|siamo|mi avete|rimast\w|mi sento|molto|davvero) {_SO}{_UPSET}(?! (?:di|dei|delle|"
            "del) (?:mio|mie|miei|denti|portare))",
            "(?:non ne posso|ne ho) (?:piu|abbastanza|le (?:scatole|palle) piene)(?: di (?:voi|aspettare|"
            "questo))?",
            "^basta$|ora basta$",
            r"mi (?:avete|hai) (?:stufato|rotto|preso in giro|mentito|ingannat\w|delus\w)",
            r"(?:siete|sei|sono) (?:\w+ ){0,2}(?:ladri|incompetenti|bugiardi|inutili|incapaci|ridicoli|"
            "idioti|buffoni|dei cafoni|truffatori|pagliacci|maleducati|scorretti)",
            "incompetenti?|incapaci",
            r"(?:mi|ci) (?:state |stai |stanno )?(?:prend\w+|prese|preso|pigli\w+) (?:\w+ )?(?:in giro|"
            r"per (?:il culo|i fondelli|scem\w|stupid\w))",
            r"perdita di tempo|perdere (?:il mio )?tempo|perso (?:\w+ )?tempo|cazzo|merda|stronz[oi]",
            r"vaffanculo|esigo|pretendo|mi sento (?:\w+ )?(?:truffat|ingannat|raggirat|ignorat|offes)[oa]",
        ),
        "leaving": (
            "(?:lo )?(?:diro|raccontero) a tutti",
            r"(?:tutti|i miei amici)(?: \w+){0,2} (?:sapranno|lo sapranno)|cattiva pubblicita",
            "parlero male di voi",
            r"(?:non )?(?:torno|tornero|verro|compro|comprero|metto|ordino|vedrete|vedete) (?:\w+ "
            r")?(?:piu|mai)(?: \w+)?",
            "mai piu (?:da voi|qui|con voi|compro|vengo)|mai piu$",
            r"(?:vado|passo|andro|cerco|cerchero|passero|rivolgero|rivolgo) (?:\w+ )?(?:alla concorrenza|"
            "(?:da )?un altr[oa]|un altro (?:studio|dentista)|altrove|da altri)",
            "cambio (?:studio|dentista|azienda|negozio|operatore|banca|clinica)",
            "cambiero (?:studio|dentista|operatore)",
            r"pers[oa] un[a]? (?:\w+ )?(?:client|pazient)\w",
            "(?:recensione|opinione) (?:negativa|pessima|cattiva)|(?:brutta|pessima|cattiva) recensione",
            "una (?:sola )?stella|zero stelle|ultima volta che (?:compro|vengo|ordino|mi|prenoto)",
            "(?:non )?(?:vi )?(?:consigliero|consiglio|sconsiglio) (?:a nessuno|a tutti|piu)",
            "disdico tutto",
        ),
        "repeated": (
            r"fino a quando(?: (?:devo|dovro|bisogna|dobbiamo)(?: \w+)? (?:aspettare|attendere)|$)",
            r"quanto (?:ancora )?devo (?:ancora )?aspettare(?: ancora)?|non so piu come (?:dir|spieg)\w+",
            rf"(?:vi|ve|ti|te|le|glielo|l|lo) (?:l )?(?:ho|abbiamo|avevo) gia (?:\w+ )?{_SAID}",
            r"(?:ho|abbiamo|avevo) gia (?:\w+ )?(?:detto|spiegato|chiesto|risposto|ripetuto|segnalato)(?! "
            rf"(?:a|al|alla|con) (?:{_OTHERS}|medico|dentista)\b)",
            f"gia {_SAID} (?:{_TIMES}|ieri|prima)|gia (?:detto|spiegato|risposto)$",
            rf"{_ONE_TOO_MANY} volta che (?:\w+ ){{0,3}}(?:chied|dic|scriv|chiam|spieg|ripet|invi|mand|"
            r"telefon|contatt|domand|succed|reclam|segnal)\w*",
            r"quante volte (?:\w+ ){0,4}(?:ripet|dir|spieg|chied|scriv|chiam|mand)\w*",
            "per (?:la (?:seconda|terza|ennesima)|l(?: )?(?:ultima|ennesima)) volta",
            "(?:lo|te lo|ve lo|glielo) ripeto",
            rf"(?:ho|abbiamo|gia|avevo) (?:\w+ )?{_SAID}(?: \w+){{0,4}} {_TIMES}|{_TIMES} (?:che|gia)",
            "sempre (?:la stessa (?:cosa|risposta|storia)|lo stesso)",
            r"aspetto (?:\w+ )?da (?!(?:voi|lei|te)$)|(?:sto|stiamo) aspettando da",
            "ancora nessuna (?:risposta|notizia)",
            "nessuno (?:mi |ci )?(?:risponde|aiuta|richiama|ascolta|si degna|ha risposto|ha richiamato)",
            r"(?:da|sono) (?:\w+ ){1,2}che (?:aspetto|attendo|scrivo|chiamo)",
        ),
        "not_helping": (
            r"(?:smett\w+|basta|finitela|stop|solo) (?:di |con )?(?:\w+ ){0,3}(?:risposte|messaggi) "
            r"(?:automatic|preconfezionat|standard|generic)\w*",
            "non c entra (?:niente|nulla) con",
            r"non (?:mi|ci) (?:capisc\w+|capit\w+|capite|sta\w* (?:\w+ )?(?:capendo|aiutando|ascoltando|"
            r"rispondendo)|aiut\w+|ascolt\w+|rispond\w+)",
            "non (?:state|stai|sta) (?:capendo|aiutando|ascoltando|leggendo)",
            r"non e (?:quello|cio) che (?:\w+ )?(?:ho|avevo) (?:chiesto|detto)",
            "non era (?:questa )?la mia domanda",
            "non (?:risponde|rispondi|rispondete|hai risposto|avete risposto) (?:alla|a) (?:mia "
            ")?(?:domanda|quello)",
            r"(?:questo|cosi) non (?:mi )?(?:aiuta|serve|risolve)(?: \w+){0,3}",
            "non (?:serve|servite|servi) a niente|parlare (?:con|a) un muro|giriamo in tondo",
            "non capite niente",
        ),
        "mild": (
            r"(?:un po|un pochino|abbastanza) (?:delus\w|seccat\w|arrabbiat\w|lent\w|frustrat\w|confus\w|"
            r"scocciat\w)",
            "che (?:peccato|noia|lentezza|strano)|peccato|fastidioso",
            r"(?:troppo|molto) (?:lent\w|tempo)|ci (?:mette|vuole|mettete) (?:tanto|troppo|molto)",
            "come (?:ho )?(?:gia )?(?:detto|dicevo|scritto)|gia (?:inviato|mandato|fatto|dato)",
            "l ho (?:appena|gia)",
            "ancora (?:niente|nulla|non|in attesa)|di nuovo|un altra volta",
            r"non (?:capisco|ho capito|e chiaro|ha senso|aiuta|sono (?:molto )?(?:soddisfatt|content)\w)",
            "non e (?:quello|cio) che (?:voglio|volevo|cerco|serve)",
            "sul serio|ma dai|incredibile|uffa|c e qualcuno|pronto$|boh$",
        ),
    },
    not_meant=(
        r"(?:non|nessun|senza|mai|ne) (?:sono |siamo |ho |mi |voglio |e |un )*(?:\w+ )?(?:arrabbiat\w|"
        r"delus\w|reclam\w|lamentel\w|lamento|lamentarmi|furios\w|seccat\w|stuf\w)(?! (?:con|da) voi)",
        r"(?:\w+ ){0,7}(?:vecchi[oa]|precedente|ex|ultim[oa]|altr[oa]) (?:dentista|medico|studio|"
        r"clinica|negozio|banca|operatore|lavoro|dottore)(?: \w+){0,5}",
        r"(?:dentista|studio|medico|clinica) precedente(?: \w+){0,5}",
        r"gia detto a (?:mia|mio|miei|mie)(?: \w+)?|(?:non )?(?:ho|abbiamo) (?:mai )?piu avuto",
        "(?:stuf|frustrat|delus|stanc)[oa] (?:di|dei|del|delle) (?:miei|mio|mie|denti|portare|avere)(?: "
        r"\w+)?",
        r"vergogno de\w+",
    ),
)
