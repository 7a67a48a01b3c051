"""How people ask for a person in Italian."""

from __future__ import annotations

from chalicelib.domain.rules.human_request.language import Language
from chalicelib.domain.rules.reading import any_of

_ROLE = any_of(
    r"""uman[oaie] esser[ei]_uman[oi] person[ae] operator[ei]? operatric[ei] agent[ei]
    assistente_(?:umano|reale) addett[oaie] consulent[ei] responsabil[ei] rappresentant[ei] supervisor[ei]?
    impiegat[oaie] tecnic[oai] specialist[aei] servizio_(?:clienti|assistenza)
    assistenza(?:_(?:clienti|umana))? centralino centralinista segreteria segretari[ao] reception receptionist
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
    r"lamentarmi|sapere)\b)\w+ ){0,4}?"
)
_TALK = (
    r"(?:parlar(?:e|ci|gli|le)?|conversare|comunicare|chattare|dialogare|discutere|interagire|confrontarmi|"
    r"rivolgermi|messaggiare|mettermi in (?:contatto|comunicazione)|essere (?:mess[oa] in contatto|"
    r"contattat[oa]|collegat[oa]|trasferit[oa]|aiutat[oa]|assistit[oa]|richiamat[oa])|entrare in contatto|"
    r"avere (?:a che fare|un contatto)|contatto|conversazione|contattare|telefonare|collegarmi)"
)
_WITH = r"(?:direttamente |subito |adesso |ora )*(?:con|a|ad|al|alla|all|col|coll|da|da un|dal)"
_SEND = (
    r"(?:mi |ci )?(?:passar?|passa|passi|passate|passami|passatemi|passarmi|passino|trasferir\w*|"
    r"trasferisc\w*|collegar?\w*|collega|colleghi|collegami|collegatemi|metter\w*|metti|mettimi|metta|"
    r"mettetemi|girar?\w*|gira|giratemi|reindirizz\w*|indirizz\w*|inoltr\w*|connett\w*|mandar?\w*|manda|"
    r"mandami|inviar?\w*)(?: (?:in (?:contatto|comunicazione|linea)|subito|ora|adesso|la (?:chat|chiamata|"
    r"conversazione)|per favore))*(?: (?:con|a|ad|al|alla|all|verso|un|uno|una|il|lo|la|l|qualcuno))"
)
_WANT = (
    r"(?:voglio|vorrei|volevo|vogliamo|vorremmo|desidero|desidererei|esigo|pretendo|richiedo|chiedo(?: di)?|"
    r"preferisco|preferirei|cerco|ho bisogno(?: di| d)?|avrei bisogno(?: di| d)?|bisogno di|mi serve|mi "
    r"servirebbe|serve|ci vuole|posso avere|potrei avere|c e|ce|ci sono|avete|dov e|dove|fammi|fatemi|mi "
    r"faccia|datemi|dammi|mi dia|chiamate|chiama|aspetto|attendo)(?: (?:avere|vedere|sentire|contattare|"
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
_COURTESY = any_of(
    r"""per_favore perfavore per_piacere per_cortesia pf please grazie ora adesso subito urgente urgentemente
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
    rf"(?:(?:{_COURTESY} )*(?:{_DETERMINER} )*{_ROLE_ALONE}(?: {_ROLE_ALONE}| reale| vero| vera| umano)*)"
)

LANGUAGE = Language(
    code="it",
    requests={
        "verb_target": rf"{_TALK} {_WITH} {_GAP}(?:{_ROLE}|{_ALSO})\b{_NOT_A_SERVICE}",
        "reach_target": rf"(?:contattare|chiamare|sentire|raggiungere|interpellare) "
        rf"{_GAP}{_ROLE}\b{_NOT_A_SERVICE}",
        "verb_anyone": (
            r"(?:voglio|vorrei|volevo|posso|potrei|devo|possiamo|ho bisogno di|preferisco|preferirei|e "
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
        "human_help": r"(?:aiuto|assistenza|supporto|contatto|risposta|servizio|intervento|interazione) "
        r"uman[oa]",
        "someone_help_me": (
            r"qualcuno (?:\w+ )?(?:mi |ci )?(?:puo|potrebbe|possa|puoi|sa|vuole) (?:\w+ )?(?:aiutar\w*|"
            r"risponder\w*|chiamar\w*|assister\w*|parlar\w*|contattar\w*|spiegar\w*)|(?:che|puo|far) (?:mi |"
            r"ci )?(?:chiami|aiuti|risponda|contatti|aiutarmi|chiamarmi) (?:qualcuno|una persona|un "
            r"operatore|un umano)|(?:voglio|vorrei|ho bisogno di|cerco|mi serve) qualcuno|che qualcuno "
            r"(?:mi|ci)|(?:mi fa|mi fate|fatemi|puo farmi|potete farmi) (?:chiamare|richiamare|contattare)"
        ),
        "someone_there": (
            r"(?:c e|ce|ci sta|c e per caso) (?:qualcuno|qualche (?:umano|operatore|persona)|una persona|un "
            r"umano|un operatore|nessuno) ?(?:vero |reale |umano )?(?:qui|li|la|disponibile|online|in linea|"
            r"dall altra parte|che|con cui|a cui|$)|qualcuno (?:mi legge|mi sente|disponibile|in ascolto)"
        ),
        "call_me": (
            r"(?:chiamami|chiamatemi|richiamami|richiamatemi|telefonami|telefonatemi|mi chiami|mi "
            r"richiami)(?: (?:per favore|subito|ora|al|alle|domani|oggi|quando|appena)|$)|(?:potete|puoi|"
            r"potreste|potrebbe|puo|potresti) (?:ri)?chiamarmi|mi (?:potete|puoi|puo|potreste|potrebbe) "
            r"(?:ri)?(?:chiamare|telefonare)|essere richiamat[oa]"
        ),
    },
    protests={
        "nobody_understands": (
            r"nessuno (?:qui |mi |ci |che |di voi )*(?:capisce|aiuta|risponde|ascolta|legge|richiama|ha "
            r"(?:risposto|capito|aiutato|richiamato))|(?:non mi|mi) (?:capisce|aiuta|risponde|ascolta) "
            r"nessuno|non (?:mi |ci )?(?:capisce|risponde|aiuta|ascolta) nessuno"
        ),
        "no_bot": (
            rf"(?:non|basta|stufo|stufa|stanco|stanca|odio|mai|niente|invece|piuttosto|al posto|"
            rf"smett\w+)(?: (?:voglio|vorrei|mi (?:va|interessa|piace)|intendo|desidero|parlare|chattare|"
            rf"discutere|essere|con|di|d|da|del|della|dei|piu|un|uno|una|il|lo|la|i|gli|le|questo|questa|"
            rf"questi|che|a|un altro|tuo|vostro|le vostre))* {_MACHINE}"
        ),
    },
    refused_before=(
        r"(?:non|mai|nemmeno|neanche|piu)(?: (?:voglio|vorrei|volevo|desidero|ho|avevo|abbiamo|bisogno|mi "
        r"serve|serve|mi|ci|intendo|occorre|e necessario|necessario|devo|chiedo|cerco|parlare|di|d|con|un|"
        r"uno|una|il|la|nessun|nessuna|alcun|passare|passarmi|ancora|piu|per ora|che|vuole|vogliamo|c e|"
        r"e)){0,7}|(?:senza|invece di|anziche|al posto di|prima di|evitare di)(?: (?:dover|dovere|parlare|"
        r"chiamare|passare|con|da|un|uno|una|il|la|alcun|per|bisogno|di)){0,5}|(?:devo|dovrei|bisogna|"
        r"occorre|e necessario|serve|e obbligatorio)(?: per forza| necessariamente| prima)?(?: (?:parlare|"
        r"chiamare|contattare|con|per forza))*|(?:sto|stai|sta)(?: (?:parlando|chattando|davvero|veramente|"
        r"con|un|una|uno))*|(?:parlo|se parlo|se sto parlando)(?: (?:con|un|una|davvero))*|(?:sei|siete|e|"
        r"sono|lei e|sarai|saresti|se sei|era)(?: (?:davvero|veramente|un|uno|una|un vero|tu|proprio)){0,3}|"
        r"(?:quanti|quante|quale|quali)"
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
        r"tre|un altra|\d+|la stessa) (?:\w+ )?person[ae]|di persona|(?:agente|consulente) "
        r"(?:finanziari[oa]|fiscale|del lavoro)|person[ae] (?:fisica o|giuridica|anzian[ae]|disabil[ei])|"
        r"(?:numero|telefono|orari[oi]?|indirizzo|mail|email) (?:di|del|dell|della) (?:servizio clienti|"
        r"assistenza|segreteria|reception|studio|negozio|ufficio)|supporto (?:per|da) (?:cellulare|muro|"
        r"parete|tavolo)|assistenza (?:legale|medica|sanitaria|stradale)"
    ),
    spelling=("umano persona operatore operatrice parlare qualcuno assistenza voglio vorrei"),
    not_misspelt=("personale persone parlate operatori umana umani voglia vogli operator"),
)
