"""How people ask for a person in Italian."""

from __future__ import annotations

from chalicelib.domain.rules.human_request.language import Language
from chalicelib.domain.rules.reading import any_of

_ROLE = any_of(
    r"""uman[oaie] esser[ei]_uman[oi] person[ae] operator[ei]? operatric[ei] agent[ei]
    assistente_(?:umano|reale) addett[oaie] consulent[ei] responsabil[ei] rappresentant[ei] supervisor[ei]?
    impiegat[oaie] superior[ei] collaborator[ei] collaboratrice tecnic[oai] specialist[aei]
    servizio_(?:clienti|assistenza)
    assistenza(?:_(?:clienti|umana))? centralino centralinista segreteria segretari[ao] reception
    receptionist
    collegh?[aei] staff manager incaricat[oa] (?:qualcuno|uno)_(?:di_voi|vero|umano|reale|in_carne)
    supporto(?:_umano)? addetti"""
)
_ALSO = any_of(
    r"""qualcuno qualcun_altro direttore direttrice titolare capo proprietari[oa] medico dottor(?:e|essa)?
    dott dentista igienista team personale vendite fatturazione amministrazione contabilita commess[oa]
    signor[ea]? ragazz[oa] gente studio negozio ufficio reparto altr[oa] medici"""
)
_GAP = (
    r"(?:(?!(?:per|perche|su|sul|riguardo|se|che|e|o|quando|come|bot|robot|macchina|essere|te|voi|lei|"
    r"lamentarmi|sapere|cambiare|modificare|correggere|nome|annullare|prenotare|comprare|aggiungere|"
    r"portare|"
    r"lavoro|cercate)\b)\w+ ){0,4}?"
)
_TALK = (
    r"(?:trattare(?: \w+){0,2}|risolvere(?: \w+){0,2}|conferire|interloquire|parlar(?:e|ci|gli|le)?|"
    r"conversare|comunicare|chattare|dialogare|discutere|interagire|confrontarmi|"
    r"rivolgermi|messaggiare|messaggiar|parlami|comunicarmi|mettermi in (?:contatto|comunicazione)|essere "
    r"(?:mess[oa] in contatto|"
    r"contattat[oa]|collegat[oa]|trasferit[oa]|aiutat[oa]|assistit[oa]|richiamat[oa])|entrare in contatto|"
    r"avere (?:a che fare|un contatto)|contatto|conversazione|contattare|telefonare|collegarmi)"
)
_WITH = (
    r"(?:direttamente |subito |adesso |ora )*(?:con|cn|a|ad|al|alla|all|col|coll|da|da un|dal|dall|"
    r"dalla)"
)
_SEND = (
    r"(?:mi |ci )?(?:passar?|passa|passi|passate|passami|passatemi|passarmi|passino|trasferir\w*|"
    r"trasferisc\w*|collegar?\w*|collega|colleghi|collegami|collegatemi|metter\w*|metti|mettimi|metta|"
    r"mettetemi|girar?\w*|gira|giratemi|reindirizz\w*|indirizz\w*|inoltr\w*|connett\w*|mandar?\w*|manda|"
    r"mandami|inviar?\w*)(?: (?:in (?:contatto|comunicazione|linea)|subito|ora|adesso|(?:la |il |questa |"
    r"questo )?(?:mia |mio )?(?:richiesta|caso|problema|chat|chiamata|"
    r"conversazione)|per favore))*(?: (?:con|a|ad|al|alla|all|verso|un|uno|una|il|lo|la|l|qualcuno))"
)
_WANT = (
    r"(?:voglio|vorrei|volevo|vogliamo|vorremmo|desidero|desidererei|esigo|pretendo|richiedo|chiedo(?: "
    r"di)?|"
    r"preferisco|preferirei|cerco|ho bisogno(?: di| d)?|avrei bisogno(?: di| d)?|bisogno di|mi serve|mi "
    r"servirebbe|serve|ci vuole|posso avere|si puo avere|potrei avere|potrei sentire|c e|ce|ci sono|avete|"
    r"dov e|dove|fammi|fatemi|mi "
    r"faccia|datemi|dammi|mi dia|chiamate|chiama|chiamami|chiamatemi|mi chiami|trovami|aspetto|attendo)(?: "
    r"(?:avere|vedere|sentire|contattare|"
    r"chiamare|parlare))?"
)
_NOT_A_SERVICE = (
    r"(?! (?:per (?!(?:aiut|parl|risolv|risp|favore|assist|cap|spieg)\w*)|che (?!(?:mi |ci |possa|sappia|"
    r"parli|risponda|capisca|risolva|puo|sia|sa)\b)))"
)
_MACHINE = (
    r"(?:chat ?bot|bot|robot|macchin[ae]|computer|ia|ai|intelligenza artificiale|assistente virtuale|"
    r"automat\w+|risponditore|segreteria automatica)"
)
_FILLER = any_of(
    r"""ok okay va_bene bene allora ciao salve buongiorno buonasera si no gia un uno una il lo la l gli i
    con per_favore
    scusa scusi scusate perfetto ottimo grazie dai ma e_allora vero vera altro altra pronto"""
)
_PLEASE = (
    r"(?:per favore|perfavore|per piacere|per cortesia|pf|pls|please|plis|grazie|subito|adesso|ora|urgente|"
    r"cortesemente|presto)"
)
_DEPARTMENT = (
    r"(?:(?:ufficio|reparto|team|settore|servizio) \w+|amministrazione|contabilita|fatturazione|vendite|"
    r"resi|"
    r"reclami|assistenza(?: tecnica| clienti)?|direzione|magazzino|segreteria)"
)
_NAMED = (
    r"(?:persona|umano|essere umano|operator[ei]|operatrice|collega|responsabile|addett[oa]|agente|"
    r"consulente|"
    r"tecnico|supervisore|capo|direttore|manager)"
)
_COURTESY = any_of(
    r"""per_favore perfavore per_piacere per_cortesia pf please grazie ora adesso subito urgente
    urgentemente
    si ok solo ancora immediatamente aiuto voglio vorrei un_momento oggi presto"""
)
_DETERMINER = any_of("un uno una il lo la l i gli un_altro un_altra con vero vera di d")
_ROLE_ALONE = any_of(
    r"""umano umana essere_umano persona_(?:reale|vera|umana|fisica) person[ae] operator[ei]? operatrice
    agent[ei] addett[oa] consulente responsabile rappresentante supervisore servizio_clienti
    assistenza_(?:clienti|umana) centralino segreteria reception receptionist operatore_umano agente_umano
    aiuto_umano supporto_umano manager"""
)
_GREETING = any_of("ciao salve buongiorno buonasera buon_pomeriggio scusa scusi scusate pronto")
_ROLE_PHRASE = (
    rf"(?:(?:{_COURTESY} )*(?:{_DETERMINER} )*{_ROLE_ALONE}(?: {_ROLE_ALONE}| reale| vero| vera){{0,3}})"
)

LANGUAGE = Language(
    code="it",
    requests={
        "role_please": rf"^(?:{_FILLER} )*{_ROLE_ALONE}(?: {_ROLE_ALONE}| reale| ver[oa]| uman[oa])? "
        rf"{_PLEASE}|"
        rf"^(?:{_FILLER} )*{_PLEASE} (?:{_FILLER} )*{_ROLE_ALONE}$|^(?:un )?(?:operatore|umano)$",
        "department_please": rf"^(?:{_FILLER} )*{_DEPARTMENT} {_PLEASE}$|^(?:{_FILLER} )*{_PLEASE} "
        rf"(?:{_FILLER} )*{_DEPARTMENT}$",
        "send_someone": (
            rf"(?:passami|passatemi|mi passi|mi passa|mi passate|passatemi|dammi|datemi|mettimi|trovami|"
            rf"mandami|"
            rf"mandatemi|fatemi sentire|vorrei sentire|fammi sentire|chiamami|chiamatemi|mi chiami) (?:un |"
            rf"una |il |"
            rf"la |lo |l |qualche )?(?:qualcuno|{_NAMED})"
        ),
        "person_to_act": (
            rf"(?:vorrei|voglio|desidero|chiedo|preferirei|gradirei|pretendo)(?: \w+){{0,2}} che(?: (?:il|"
            rf"la|un|"
            rf"uno|una|mio|mia|caso|vostro|suo|vostra|problema|richiesta))*(?: \w+){{0,3}}? (?:(?:da "
            rf")?(?:un|"
            rf"uno|una|qualcuno))(?: {_NAMED})|(?:essere|venire|venga) (?:\w+ )?(?:contattat|richiamat|"
            rf"seguit|"
            rf"assistit|aiutat|ascoltat)[oa] (?:da|dal|dall|dalla|telefonicamente|per telefono|al "
            rf"telefono)|qualcuno (?:puo|potrebbe|possa)(?: "
            rf"\w+){{0,2}} "
            rf"(?:guardar|controllar|occupar|veder|verificar)\w*|(?:puo|potrebbe)(?: \w+)? "
            rf"(?:guardarci|occuparsene|occuparsi|vederlo|vederci|aiutarmi|rispondermi|darmi una mano) "
            rf"(?:qualcuno|"
            rf"una persona|un umano)"
        ),
        "who_to_talk_to": (
            r"(?:con|a|da) chi (?:mi |ci )?(?:posso|devo|potrei|dovrei|si puo|parlo per|mi rivolgo|"
            r"rivolgo)(?: "
            r"(?:parlare|rivolger\w*|contattare|chiedere|scrivere|chiamare|sentire|per))+|chi (?:puo|"
            r"potrebbe) "
            r"(?:aiutarmi|rispondermi)|a chi mi (?:devo |posso )?rivolg\w+"
        ),
        "verb_target": rf"{_TALK} {_WITH} {_GAP}(?:{_ROLE}|{_ALSO})\b{_NOT_A_SERVICE}",
        "reach_target": rf"(?:contattare|chiamare|sentire|raggiungere|interpellare) "
        rf"{_GAP}{_ROLE}\b{_NOT_A_SERVICE}",
        "verb_anyone": (
            r"(?:voglio|vorrei|volevo|posso|potrei|possiamo|ho bisogno di|preferisco|preferirei|e "
            r"possibile|si puo|come "
            r"(?:posso|faccio a)|fatemi|fammi|mi fa|mi fate|avrei bisogno di|desidero|mi piacerebbe) "
            r"(?:parlare|chattare|comunicare|conversare|interagire) (?:con|al|alla|ad|a) "
            r"(?!(?:te|voi|lui|loro|mia|mio|miei|mie|lei|calma|tu)\b|"
            rf"(?:(?:un|una|il|la|questo|questa|il tuo) )?{_MACHINE}\b)\w+"
        ),
        "transfer": rf"{_SEND} {_GAP}(?:{_ROLE}|{_ALSO})\b|{_SEND.rsplit('(?: (?:con', 1)[0]} "
        rf"{_GAP}(?:{_ROLE})\b",
        "want_target": rf"{_WANT} {_GAP}{_ROLE}\b{_NOT_A_SERVICE}",
        "live_person": (
            r"(?:persona|umano|operatore|operatrice|agente|addetto|qualcuno|assistente|consulente|gente|"
            r"essere) (?:real[ei]|ver[oa]|uman[oa]|in carne (?:e|ed) ossa|dal vivo|fisic[oa]|viv[oa])|"
            r"(?:vera|reale) persona|vero umano"
        ),
        "must_talk": (
            rf"devo (?:proprio |assolutamente |subito )?parlare (?:con|al|alla|all) (?!(?:qualcuno|una "
            rf"persona|un "
            rf"operatore) per\b)(?:\w+ ){{0,2}}?(?:{_ROLE}|{_ALSO}|{_DEPARTMENT})"
        ),
        "human_help": r"(?:aiuto|assistenza|supporto|contatto|risposta|servizio|intervento|interazione) "
        r"uman[oa]",
        "someone_help_me": (
            r"qualcuno (?:\w+ )?(?:mi |ci )?(?:puo|potrebbe|possa|puoi|sa|vuole) (?:\w+ )?(?:aiutar\w*|"
            r"risponder\w*|chiamar\w*|assister\w*|parlar\w*|contattar\w*|spiegar\w*)|(?:che|puo|far) (?:mi "
            r"|"
            r"ci )?(?:chiami|aiuti|risponda|contatti|aiutarmi|chiamarmi) (?:qualcuno|una persona|un "
            r"operatore|un umano)|(?:voglio|vorrei|ho bisogno di|cerco|mi serve|c e) qualcuno(?:$| (?:che|"
            r"in "
            r"grado di) (?:mi |ci |ne |sappia |sia in grado di |possa |davvero )*(?:aiut|risp|parl|cap|"
            r"sa\b|sappia|"
            r"risolv|spieg|assist|legg|ascolt|pensi|ragion|cap)\w*| (?:di|vero|reale|competente|con cui|al "
            r"telefono|"
            r"subito|ora|per favore|adesso|umano))|qualcuno (?:che )?(?:mi |ci )(?:risponde|risponda|aiuta|"
            r"aiuti|"
            r"ascolta|ascolti|legge|legga|chiama|chiami|richiama|richiami|capisce|capisca)|che qualcuno "
            r"(?:mi|ci)|(?:mi fa|mi fate|fatemi|puo farmi|potete farmi) (?:chiamare|richiamare|contattare)"
        ),
        "someone_there": (
            r"(?:c e|ce|ci sta|c e per caso) (?:qualcuno|qualche (?:umano|operatore|persona)|una persona|"
            r"un "
            r"umano|un operatore|nessuno) ?(?:vero |reale |umano )?(?:qui|li|la|disponibile|online|in "
            r"linea|"
            r"dall altra parte|che|con cui|a cui|$)|qualcuno (?:mi legge|mi sente|disponibile|in ascolto)"
        ),
        "call_me": (
            r"mi (?:ri)?(?:chiamate|chiama|chiamereste)(?: (?:per favore|subito|ora|al|alle|domani|oggi|"
            r"quando|"
            r"appena|voi|pf|per piacere|grazie)|$)|(?:chiamami|chiamatemi|richiamami|richiamatemi|"
            r"telefonami|telefonatemi|mi chiami|mi "
            r"richiami)(?: (?:per favore|subito|ora|al|alle|domani|oggi|quando|appena)|$)|(?:potete|puoi|"
            r"potreste|potrebbe|puo|potresti) (?:ri)?chiamarmi|mi (?:potete|puoi|puo|potreste|potrebbe) "
            r"(?:ri)?(?:chiamare|telefonare)|essere richiamat[oa]"
        ),
    },
    protests={
        "not_understood": (
            r"non (?:mi |ci )?(?:stai|state|sta|stanno) (?:mai )?(?:capendo|ascoltando|aiutando)|non (?:mi|"
            r"ci) "
            r"(?:capisci|capite|capisce|capiscono|ascolti|ascoltate|aiuti|aiutate|hai capito|avete capito|"
            r"aiuta|"
            r"e d aiuto|sei d aiuto|sei di aiuto)|non (?:capisci|capite) (?:niente|nulla|cosa|quello|il "
            r"problema|"
            r"la mia|il mio|quel)|(?:questa |la )(?:chat|conversazione)(?: \w+)? non (?:\w+ )?(?:serve|"
            r"funziona|aiuta|"
            r"porta)|(?:questo|il) bot non (?:\w+ )?(?:capisce|serve|funziona|aiuta)"
        ),
        "anyone_reading": (
            r"(?:qualcuno|c e qualcuno che|nessuno) (?:\w+ )?(?:legge|sta leggendo|ci lavora|lavora|guarda|"
            r"ascolta)(?! "
            r"(?:domenica|sabato))|(?:ci )?lavora (?:ancora )?qualcuno|c e (?:un|una|uno) (?:persona|umano|"
            r"essere "
            r"umano) (?:dietro|li|vera|vero|reale|dall)"
        ),
        "automatic_answers": (
            r"(?:non|basta|stufo|stufa|stanco|stanca|solo|odio|niente)(?: \w+){0,4} (?:rispost[ae]|"
            r"messaggi) "
            r"(?:automatic\w+|automatizzat\w+|preimpostat\w+|pronte?|da robot|da bot|standard)"
        ),
        "nobody_understands": (
            r"nessuno (?:qui |mi |ci |che |di voi )*(?:capisce|aiuta|risponde|ascolta|legge|richiama|ha "
            r"(?:risposto|capito|aiutato|richiamato))|(?:non mi|mi) (?:capisce|aiuta|risponde|ascolta) "
            r"nessuno|non (?:mi |ci )?(?:capisce|risponde|aiuta|ascolta) nessuno"
        ),
        "no_bot": (
            rf"(?:non|basta|stufo|stufa|stanco|stanca|odio|mai|niente|invece|piuttosto|al posto|"
            rf"smett\w+)(?: (?:voglio|vorrei|mi (?:va|interessa|piace)|sto|sti|sta|intendo|desidero|"
            rf"parlare|chattare|"
            rf"discutere|essere|con|di|d|da|del|della|dei|piu|un|uno|una|il|lo|la|i|gli|le|questo|questa|"
            rf"questi|che|a|un altro|tuo|vostro|le vostre))* {_MACHINE}"
        ),
    },
    refused_before=(
        r"(?:non|mai|nemmeno|neanche|piu)(?: (?:voglio|vorrei|volevo|desidero|ho|avevo|abbiamo|bisogno|mi "
        r"serve|serve|mi|ci|intendo|occorre|e necessario|necessario|devo|chiedo|cerco|parlare|di|d|con|un|"
        r"uno|una|il|la|nessun|nessuna|alcun|passare|passarmi|ancora|piu|per ora|che|vuole|vogliamo|c e|"
        r"e)){0,7}|(?:senza|invece di|anziche|al posto di|prima di|evitare di|non (?:serve|occorre|c e "
        r"bisogno di) (?:chiamare|sentire))(?: (?:dover|dovere|parlare|"
        r"chiamare|passare|con|da|un|uno|una|il|la|alcun|per|bisogno|di)){0,5}|(?:devo|dovrei|bisogna|"
        r"occorre|e necessario|serve|e obbligatorio)(?: per forza| necessariamente| prima)?(?: (?:parlare|"
        r"chiamare|contattare|con|per forza))*|(?:sto|stai|sta)(?: (?:parlando|chattando|davvero|veramente|"
        r"con|un|una|uno))*|(?:parlo|se parlo|se sto parlando)(?: (?:con|un|una|davvero))*|(?:sei|siete|e|"
        r"sono|lei e|sarai|saresti|se sei|era)(?: (?:davvero|veramente|un|uno|una|un vero|tu|"
        r"proprio)){0,3}|"
        r"(?:quanti|quante|quale|quali)"
    ),
    refused_after=rf"o (?:(?:con|e|sei|un|uno|una|a|il|solo|siete) )*{_MACHINE}",
    told=(
        r"(?:mi|ci|gli|le) (?:ha|hanno|avete|aveva) (?:detto|risposto|consigliato|indicato|spiegato|"
        r"chiesto)(?: "
        r"\w+){0,5}(?: ,)?|(?:dice|dicono|disse|scritto)(?: (?:che|di|devo|dovevo|un|una|chiamare|"
        r"parlare)){0,5}(?: "
        r",)?|^(?:(?:e|ma|o|ok|grazie|,) )*(?:se|quando|qualora|nel caso)(?: (?:mi|ti|un giorno|poi|"
        r"dovessi|dopo|"
        r"avro|avessi|ho))*|(?:cosa|che) (?:succede|accade|cosa succede) (?:se|quando)(?: (?:io|si))?(?: "
        r"\w+)?"
        r"|(?:mia|mio|sua|suo|un|una) (?:sorella|fratello|marito|moglie|madre|padre|figli[oa]|amic[oa]|"
        r"vicin[oa]|"
        r"capo|ragazz[oa]|collega)(?: (?:ha|mi|gia|aveva|che))*|(?:ieri|gia|ho gia|avevo|la settimana "
        r"scorsa)(?: (?:ho|mi|ha|gia|avevo|parlato|sono|stat[oa]))*|(?:devo|dovrei|bisogna|occorre|si "
        r"deve)(?: "
        r"(?:per forza|prima|necessariamente|proprio))*|(?:cambiare|modificare|correggere|nome|dati)(?: "
        r"(?:il|la|"
        r"della|del|nome|dell))*"
    ),
    bare=(
        rf"(?:{_ROLE_PHRASE}(?: {_COURTESY})*|(?:{_GREETING} )+{_ROLE_PHRASE}(?: {_COURTESY})+|"
        rf"(?:{_GREETING} )+(?:{_COURTESY} |un |una )+{_ROLE_PHRASE}|qualcuno(?: {_COURTESY})+)"
    ),
    namesakes=(
        r"agent[ei] (?:di (?:viaggi?o?|commercio|polizia|borsa|cambio|pulizia)|immobiliar[ei]|"
        r"assicurativ[oi]|segret[oi]|chimic[oi]|sbiancant[ei]|patogen[oi]|infettiv[oi])|operator[ei] "
        r"(?:turistic[oi]|telefonic[oi]|mobil[ei]|ecologic[oi]|sanitari[oi])|risorse umane|diritti umani|"
        r"corpo umano|errore umano|rappresentante legale|responsabilita|(?:per|a|ogni|\d+|due|tre|quattro|"
        r"cinque|sei|sette|otto|dieci|quante|piu|molte|altre|alcune|tante|le|di) person[ae]|per (?:una|due|"
        r"tre|un altra|\d+|la stessa) (?:\w+ )?person[ae]|di persona|person[ae] in piu|(?:agente|"
        r"consulente) "
        r"(?:finanziari[oa]|fiscale|del lavoro)|person[ae] (?:fisica o|giuridica|anzian[ae]|disabil[ei])|"
        r"(?:numero|telefono|orari[oi]?|indirizzo|mail|email) (?:di|del|dell|della) (?:servizio clienti|"
        r"assistenza|segreteria|reception|studio|negozio|ufficio)|supporto (?:per|da) (?:cellulare|muro|"
        r"parete|tavolo)|assistenza (?:legale|medica|sanitaria|stradale)"
    ),
    respelt={"asistenza": "assistenza", "qualkuno": "qualcuno", "pasami": "passami", "nn": "non", "x": "per"}
    | {"umnao": "umano", "operatoe": "operatore", "vojo": "voglio", "cn": "con", "qlcn": "qualcuno"},
    spelling=("umano persona operatore operatrice parlare qualcuno assistenza voglio vorrei"),
    not_misspelt=("personale persone parlate operatori umana umani voglia vogli operator"),
)
