"""How people ask for a person in Italian."""

from __future__ import annotations

from chalicelib.domain.rules.human_request.language import Language
from chalicelib.domain.rules.human_request.words import it as words

LANGUAGE = Language(
    code="it",
    requests={
        "transfer_chat": (
            r"(?:trasfer\w+|inoltr\w+|pass\w+|gir\w+) (?:la mia |questa |la |il mio |questo )(?:chat|"
            r"conversazione|caso|"
            r"pratica|chiamata|richiesta)(?: (?:per favore|grazie|subito|a un altr\w+))*$|(?:come|dove) "
            r"(?:contatto|trovo|"
            rf"raggiungo|sento) (?:un |una |il |la |l |lo |qualche )?(?:vostr\w )?{words.ROLE}"
        ),
        "person_free": (
            rf"(?:{words.NAMED}|un \w+|una persona) (?:libero|libera|disponibile|avrebbe un (?:minuto|"
            rf"attimo|momento)|ha un (?:minuto|attimo|momento))|(?:lavora|c e) qualcuno(?: \w+)? ?(?:oggi|"
            rf"adesso|li|ora)|(?:se ne occupi|lo (?:legga|veda|segua|faccia|gestisca)|deve \w+lo|deve "
            rf"vederlo|occuparsene) (?:un|una) (?:{words.ROLE}|persona)|(?:raggiungere|trovare|sentire|"
            rf"contattare) qualcuno (?:del|della|di|nel|in|dal|da)|(?:passi|passa|passate|metta|metti|"
            rf"colleghi|trasferisca|passami|passatemi) (?:con )?(?:quelli|la gente|il personale|chi si "
            rf"occupa) (?:dei|degli|delle|del|della|di)|(?:un|una|qualche) (?:vostr\w |su[oa] |tu[oa] "
            rf")?(?:colleg[ah]\w*|consulente|operat\w+|addett\w|tecnic\w) (?:puo|potrebbe|mi puo|mi "
            rf"potrebbe) (?:chiamar|richiamar|telefonar|scriver|contattar)\w*"
        ),
        "transfer_me": (
            rf"(?:trasferi(?:temi|scimi|sca|scano|te)|mi trasferi(?:sca|sci|te|sce|scono)|passa(?:temi|mi)|"
            rf"mettetemi|collega(?:temi|mi)|inoltra(?:temi|mi)|giratemi)(?: (?:subito|per favore|grazie|ora|"
            rf"adesso))*(?:$| (?:a|ad|al|allo|alla|all|con|in) (?:\w+ )?{words.ROLE})"
        ),
        "person_to_look": (
            r"(?:qualcuno|una persona|un operatore|un umano|un vostro \w+|un addetto|un responsabile) "
            r"(?:puo|potrebbe|deve|dovrebbe|possa) (?:\w+ )?(?:esaminare|guardare|vedere|verificare|"
            r"controllare|leggere|seguire|prendere|spiegarmi|guidarmi|occuparsi)|(?:numero|telefono|"
            r"recapito|contatto) (?:per|di|dove|a cui|al quale) (?:\w+ )?(?:parlare|sentire|qualcuno|una "
            r"persona|un operatore|un responsabile|contattare)"
        ),
        "role_please": rf"^(?:{words.FILLER} )*{words.ROLE_ALONE}(?: {words.ROLE_ALONE}| reale| ver[oa]| "
        rf"uman[oa])? {words.PLEASE}|^(?:{words.FILLER} )*{words.PLEASE} (?:{words.FILLER} "
        rf")*{words.ROLE_ALONE}$|^(?:un )?(?:operatore|umano)$",
        "department_please": rf"^(?:{words.FILLER} )*{words.DEPARTMENT} {words.PLEASE}$|^(?:{words.FILLER} "
        rf")*{words.PLEASE} (?:{words.FILLER} )*{words.DEPARTMENT}$",
        "send_someone": (
            rf"(?:passami|passatemi|mi passi|mi passa|mi passate|passatemi|dammi|datemi|mettimi|trovami|"
            rf"mandami|mandatemi|fatemi sentire|vorrei sentire|fammi sentire|chiamami|chiamatemi|mi chiami) "
            rf"(?:un |una |il |la |lo |l |qualche )?(?:qualcuno|{words.NAMED})"
        ),
        "person_to_act": (
            rf"(?:vorrei|voglio|desidero|chiedo|preferirei|gradirei|pretendo)(?: \w+){{0,2}} che(?: (?:il|"
            rf"la|un|uno|una|mio|mia|caso|vostro|suo|vostra|problema|richiesta))*(?: \w+){{0,3}}? (?:(?:da "
            rf")?(?:un|uno|una|qualcuno))(?: {words.NAMED})|(?:essere|venire|venga) (?:\w+ )?(?:contattat|"
            rf"richiamat|seguit|assistit|aiutat|ascoltat)[oa] (?:da|dal|dall|dalla|telefonicamente|per "
            rf"telefono|al telefono)|qualcuno (?:puo|potrebbe|possa)(?: \w+){{0,2}} (?:guardar|controllar|"
            rf"occupar|veder|verificar)\w*|(?:puo|potrebbe)(?: \w+)? (?:guardarci|occuparsene|occuparsi|"
            rf"vederlo|vederci|aiutarmi|rispondermi|darmi una mano) (?:qualcuno|una persona|un umano)"
        ),
        "who_to_talk_to": (
            r"(?:con|a|da) chi (?:mi |ci )?(?:posso|devo|potrei|dovrei|si puo|parlo per|mi rivolgo|"
            r"rivolgo)(?: (?:parlare|rivolger\w*|contattare|chiedere|scrivere|chiamare|sentire|per))+|chi "
            r"(?:mi )?(?:puo|potrebbe) (?:aiutarmi|rispondermi|aiutare|rispondere|assistere|seguire)|a chi "
            r"mi (?:devo |posso )?rivolg\w+"
        ),
        "verb_target": rf"{words.TALK} {words.WITH} {words.GAP}(?:{words.ROLE}|"
        rf"{words.ALSO})\b{words.NOT_A_SERVICE}",
        "reach_target": rf"(?:contattare|chiamare|sentire|raggiungere|interpellare) "
        rf"{words.GAP}{words.ROLE}\b{words.NOT_A_SERVICE}",
        "verb_anyone": (
            r"(?:(?<!\n )(?<!c )e )?"
            r"(?:voglio|vorrei|volevo|posso|potrei|possiamo|ho bisogno di|preferisco|preferirei|e "
            r"possibile|si puo|esigo di|pretendo di|chiedo di|richiedo di|spero di|vorremmo|vogliamo|come "
            r"(?:posso|faccio a)|fatemi|fammi|mi fa|mi fate|avrei bisogno di|desidero|mi piacerebbe) "
            r"(?:parlare|chattare|comunicare|conversare|interagire) (?:con|al|alla|ad|a) "
            r"(?!(?:te|voi|lui|loro|mia|mio|miei|mie|lei|calma|tu)\b|"
            rf"(?:(?:un|una|il|la|questo|questa|il tuo) )?{words.MACHINE}\b)\w+"
        ),
        "transfer": rf"{words.SEND} {words.GAP}(?:{words.ROLE}|{words.ALSO})\b|"
        rf"{words.SEND.rsplit('(?: (?:con', 1)[0]} {words.GAP}(?:{words.ROLE})\b",
        "act_now": (
            rf"(?:aiut|rispond|chiam|contatt|ascolt|spieg|assist)\w*(?:mi|ci) (?:(?:un|una|qualche) "
            rf"{words.ROLE}|qualcuno)|"
            rf"avere qualcuno(?: (?:al telefono|in linea|con cui|che|di|per (?:parlare|favore))|$)|qualcuno "
            rf"(?:di )?"
            rf"(?:real[ei]|ver[oi]|umano|vivo|competente|in carne)|(?:chiama|chiamate|chiami|trova|trovate|"
            rf"cerca|passa|passi) "
            rf"(?:qualcuno(?! (?:per|che (?:{words.ERRAND})))|(?:un|una|il|la) {words.NAMED})|(?:parlare|"
            rf"chattare|contattare|"
            rf"chat|opzione) {words.ROLE_ALONE}$|(?:(?:un|qualunque|qualsiasi) {words.NAMED}) qualsiasi|"
            rf"(?:qualunque|"
            rf"qualsiasi) {words.NAMED}|nessun {words.NAMED} (?:disponibile|libero|in linea)"
        ),
        "role_last": (
            rf"^(?!{words.THANKS}\b)\w+(?: \w+){{2,}}\n (?:{words.DETERMINER} )?{words.ROLE_ALONE}(?: "
            rf"{words.PLEASE})?(?=\Z)"
        ),
        "contact_me": (
            rf"(?:uno?|una|qualche) {words.NAMED} (?:puo|potrebbe|potra) (?:\w+ )?"
            r"(?:risponder|aiutar|chiamar|richiamar|contattar|seguir|assister)mi|"
            r"(?:prego|pregherei|preghiamo|chiedo|cortesia|gentilezza|attesa|aspetto|attendo)(?: \w+)? di "
            r"(?:essere )?(?:ri)?(?:chiam|"
            r"contatt|ricontatt|telefon)\w+|(?:aspetto|attendo|aspettando|attesa)(?: di)? (?:una |la |un "
            r")?(?:vostr[ao] |sua )(?:chiamata|"
            r"telefonata|contatto)|aspett\w+ (?:ancora )?(?:che|di) (?:mi |qualcuno |essere )(?:mi "
            r")?(?:rispond|chiam|richiam|contatt|serv|"
            r"assist|aiut)\w+|(?:avete|c e|ce|esiste|vorrei|voglio|tramite|ho bisogno di) (?:una |un |la "
            r")?(?:chat|supporto|assistenza) (?:dal vivo|in diretta|live|telefonica)|(?:vi |ti )?(?:contatt|"
            r"chiam|sent|"
            rf"raggiung)\w* (?:per telefono|telefonicamente|al telefono|a voce)|{words.WISH} essere "
            rf"(?:aiutat|seguit|contattat|ascoltat|"
            rf"assistit|servit)[oa](?: per telefono| al telefono| subito|$)|(?:un|una|qualche) {words.NAMED} "
            rf"(?:mi|ci) (?:puo|potrebbe|"
            rf"potra) |(?:passarmi|mettermi|darmi|trovarmi|farmi sentire) (?:qualcuno|(?:un|una) "
            rf"{words.NAMED})|{words.WISH} (?:segnalare|"
            rf"esporre|spiegare|riportare|sottoporre|portare)(?: \w+){{0,4}} a (?:un|una|qualcuno|il|la|un "
            rf"vostro) ?(?:{words.NAMED})?|"
            rf"(?:fate|fai|faccia|fa) (?:venire|intervenire) (?:un|il|una|qualcuno) ?(?:{words.NAMED})?|"
            rf"(?:serve |bisogna )?che qualcuno (?:\w+ ){{1,4}}(?:mi|"
            rf"ci) \w+|qualcuno risponde$|con chi (?:parlo|si parla|devo parlare) (?:per|riguardo|su|se|di)|"
            rf"{words.WISH} (?:vedere )?(?:il|la|"
            rf"un|tuo|suo|vostro|il tuo|il suo|il vostro) (?:capo|direttore|direttrice|responsabile|titolare|"
            rf"medico|dottore|dottoressa|"
            rf"superiore)$|devo (?:contattare|sentire|raggiungere|chiamare) (?:l |il |la |lo "
            rf")?(?:{words.DEPARTMENT}|qualcuno (?:del|della|di)|(?:un|una) {words.ROLE} (?:del|della|dell|"
            rf"di)|vostr)|"
            rf"(?:passa|passi|passate|passatemi|passami|passarmi) (?:l |il |la |lo |al |alla "
            rf")?(?:{words.DEPARTMENT}|pronto soccorso)"
        ),
        "call_with": (
            rf"(?:{words.WISH}|fissare|programmare|prenotare|organizzare|attendo|aspetto|attesa|richiedo|"
            rf"ricevere|avere|posso|"
            rf"^(?=telefonata|chiamata|aiuto|supporto|contatto)) ?(?:di |d |ricevere |avere )*(?:una |la |un "
            rf"|il |l )?(?:telefonata|chiamata|videochiamata|colloquio|contatto|"
            rf"intervento|aiuto|supporto|risposta)(?: telefonic[oa])? (?:con|da|di|d|dal|dalla|da parte di) "
            rf"{words.GAP}"
            rf"(?:{words.ROLE}|qualcuno)\b"
        ),
        "someone_calls": (
            r"che (?:un|una|uno|il|la|qualcuno|vostro)(?: \w+){0,4} (?:mi|ci) (?:ri)?(?:chiam|contatt|"
            r"ricontatt|telefon|"
            rf"rispond|assist|aiut)\w+|{words.WISH} (?:\w+ )?che (?:voi )?(?:mi|ci) (?:ri)?(?:chiam|contatt|"
            rf"ricontatt|"
            r"telefon)\w+|(?:potete|puoi|potreste|potrebbe|puo|potresti|dovete) (?:ri)?(?:contattarmi|"
            r"telefonarmi|sentirmi)|mi "
            r"(?:potete|puoi|puo|potreste|potrebbe) (?:ri)?contattare"
        ),
        "someone_who": (
            rf"(?:{words.WISH}|mi serve|serve|ci vuole|passami|passatemi|datemi|trovatemi) (?:di |a |parlare "
            rf"con |con |avere "
            rf")*(?:qualcuno|una persona|un umano) (?:che|in grado|capace)(?! (?:(?:mi |ci |possa |di |venga "
            rf"a )*{words.ERRAND}))"
        ),
        "want_target": rf"{words.WANT} {words.GAP}{words.ROLE}\b{words.NOT_A_SERVICE}",
        "live_person": (
            r"(?:persona|umano|operatore|operatrice|agente|addetto|qualcuno|assistente|consulente|gente|"
            r"essere) (?:real[ei]|ver[oa]|uman[oa]|in carne (?:e|ed) ossa|dal vivo|fisic[oa]|viv[oa])|"
            r"(?:vera|reale) persona|vero umano"
        ),
        "must_talk": (
            rf"(?:(?<!\n )(?<!c )e )?devo (?:proprio |assolutamente |subito )?parlare (?:con|al|alla|all) "
            rf"(?!(?:qualcuno|una "
            rf"persona|un operatore) per\b)(?:\w+ ){{0,2}}?(?:{words.ROLE}|{words.ALSO}|{words.DEPARTMENT})"
        ),
        "human_help": r"(?:aiuto|assistenza|supporto|contatto|risposta|servizio|intervento|interazione) "
        r"uman[oa]",
        "someone_help_me": (
            r"qualcuno (?:\w+ )?(?:mi |ci )?(?:puo|potrebbe|possa|puoi|sa|vuole) (?:\w+ )?(?:aiutar\w*|"
            r"risponder\w*|chiamar\w*|assister\w*|parlar\w*|contattar\w*|spiegar\w*)|(?:che|puo|far) (?:mi |"
            r"ci )?(?:chiami|aiuti|risponda|contatti|aiutarmi|chiamarmi) (?:qualcuno|una persona|un "
            r"operatore|un umano)|(?:voglio|vorrei|ho bisogno di|cerco|mi serve|c e) qualcuno(?:$| (?:che|"
            r"in grado di) (?:mi |ci |ne |sappia |sia in grado di |possa |davvero )*(?:aiut|risp|parl|cap|"
            r"sa\b|sappia|risolv|spieg|assist|legg|ascolt|pensi|ragion|cap)\w*| (?:di|vero|reale|competente|"
            r"con cui|al telefono|subito|ora|per favore|adesso|umano))|qualcuno (?:che )?(?:mi |ci "
            r")(?:risponde|risponda|aiuta|aiuti|ascolta|ascolti|legge|legga|chiama|chiami|richiama|richiami|"
            r"capisce|capisca)|che qualcuno (?:mi|ci)|(?:mi fa|mi fate|fatemi|puo farmi|potete farmi) "
            r"(?:chiamare|richiamare|contattare)"
        ),
        "someone_there": (
            r"(?:c e|ce|ci sta|c e per caso) (?:qualcuno|qualche (?:umano|operatore|persona)|una persona|un "
            r"umano|un operatore|nessuno) ?(?:vero |reale |umano )?(?:qui|li|la|disponibile|online|in linea|"
            r"dall altra parte|che|con cui|a cui|$)|qualcuno (?:mi legge|mi sente|disponibile|in ascolto)"
        ),
        "call_me": (
            r"mi (?:ri)?(?:chiamate|chiama|chiamereste)(?: (?:per favore|subito|ora|al|alle|domani|oggi|"
            r"quando|appena|voi|pf|per piacere|grazie)|$)|(?:chiamami|chiamatemi|richiamami|richiamatemi|"
            r"telefonami|telefonatemi|mi chiami|mi richiami)(?: (?:per favore|subito|ora|al|alle|domani|"
            r"oggi|quando|appena)|$)|(?:potete|puoi|potreste|potrebbe|puo|potresti) (?:ri)?chiamarmi|mi "
            r"(?:potete|puoi|puo|potreste|potrebbe) (?:ri)?(?:chiamare|telefonare)|essere richiamat[oa]"
        ),
    },
    protests={
        "useless": rf"{words.MACHINE} (?:\w+ )?(?:e |fa |sono |proprio |davvero )*(?:inutile|inutili|schifo|"
        rf"pessimo|"
        rf"ridicolo|incapace)",
        "no_answer": (
            rf"nessuno (?:mi |ci )?(?:da|dato|ha dato|risolve|aiuta|segue|considera)(?: \w+){{0,2}}(?: "
            rf"(?:risposta|soluzione|retta|ascolto)|$)|(?:esco|uscire|esci|fammi uscire) (?:dal|da questo|"
            rf"dalla|dal vostro) {words.MACHINE}"
        ),
        "not_understood": (
            r"non (?:mi |ci )?(?:stai|state|sta|stanno) (?:mai )?(?:capendo|ascoltando|aiutando)|non (?:mi|"
            r"ci) (?:capisci|capite|capisce|capiscono|ascolti|ascoltate|aiuti|aiutate|hai capito|avete "
            r"capito|aiuta|e d aiuto|sei d aiuto|sei di aiuto)|non (?:capisci|capite) (?:niente|nulla|cosa|"
            r"quello|il problema|la mia|il mio|quel)|(?:questa |la )(?:chat|conversazione)(?: \w+)? non "
            r"(?:\w+ )?(?:serve|funziona|aiuta|porta)|(?:questo|il) bot non (?:\w+ )?(?:capisce|serve|"
            r"funziona|aiuta)"
        ),
        "anyone_reading": (
            r"(?:qualcuno|c e qualcuno che|nessuno) (?:\w+ )?(?:legge|sta leggendo|ci lavora|lavora|guarda|"
            r"ascolta)(?! (?:domenica|sabato))|(?:ci )?lavora (?:ancora )?qualcuno|c e (?:un|una|uno) "
            r"(?:persona|umano|essere umano) (?:dietro|li|vera|vero|reale|dall)"
        ),
        "automatic_answers": (
            r"(?:non|basta|stufo|stufa|stanco|stanca|solo|odio|niente)(?: \w+){0,4} (?:rispost[ae]|"
            r"messaggi) (?:automatic\w+|automatizzat\w+|preimpostat\w+|pronte?|da robot|da bot|standard)"
        ),
        "nobody_understands": (
            r"nessuno (?:qui |mi |ci |che |di voi )*(?:capisce|aiuta|risponde|ascolta|legge|richiama|ha "
            r"(?:risposto|capito|aiutato|richiamato))|(?:non mi|mi) (?:capisce|aiuta|risponde|ascolta) "
            r"nessuno|non (?:mi |ci )?(?:capisce|risponde|aiuta|ascolta) nessuno"
        ),
        "no_bot": (
            rf"(?:non|basta|stufo|stufa|stanco|stanca|odio|mai|niente|invece|piuttosto|al posto|"
            rf"smett\w+)(?: (?:continuare|proseguire|andare avanti|risponda|aiuti|mi|parli|voglio|vorrei|mi "
            rf"(?:va|interessa|piace)|sto|sti|sta|"
            rf"intendo|desidero|parlare|"
            rf"chattare|discutere|essere|con|di|d|da|del|della|dei|piu|un|uno|una|il|lo|la|i|gli|le|questo|"
            rf"questa|questi|che|a|un altro|tuo|vostro|le vostre))* {words.MACHINE}"
        ),
    },
    refused_before=(
        r"(?:non|mai|nemmeno|neanche|piu)(?: (?:voglio|vorrei|volevo|desidero|ho|avevo|abbiamo|bisogno|mi "
        r"serve|serve|mi|ci|intendo|occorre|e necessario|necessario|devo|chiedo|cerco|parlare|di|d|con|un|"
        r"uno|una|il|la|nessuna? (?!bot|robot|macchin)\w+|nessun|nessuna|alcun|passare|passarmi|ancora|piu|"
        r"per ora|che|vuole|vogliamo|c e|"
        r"e)){0,7}|(?:senza|invece di|anziche|al posto di|prima di|evitare di|non (?:serve|occorre|c e "
        r"bisogno di) (?:chiamare|sentire))(?: (?:dover|dovere|parlare|chiamare|passare|con|da|un|uno|una|"
        r"il|la|alcun|per|bisogno|di)){0,5}|(?:devo|dovrei|bisogna|occorre|e necessario|serve|e "
        r"obbligatorio)(?: per forza| necessariamente| prima)?(?: (?:parlare|chiamare|contattare|con|per "
        r"forza))*|(?:sto|stai|sta)(?: (?:parlando|chattando|davvero|veramente|con|un|una|uno))*|(?:parlo|"
        r"se parlo|se sto parlando)(?: (?:con|un|una|davvero))*|(?:sei|siete|e|sono|lei e|sarai|saresti|se "
        r"sei|era)(?: (?:davvero|veramente|un|uno|una|un vero|tu|proprio)){0,3}|(?:quanti|quante|quale|"
        r"quali)"
    ),
    refused_after=rf"o (?:(?:con|e|sei|un|uno|una|a|il|solo|siete) )*{words.MACHINE}",
    told=(
        r"(?:mi|ci|gli|le) (?:ha|hanno|avete|aveva) (?:detto|risposto|consigliato|indicato|spiegato|"
        r"chiesto)(?: \w+){0,5}(?: ,)?|(?:dice|dicono|disse|scritto)(?: (?:che|di|devo|dovevo|un|una|"
        r"chiamare|parlare)){0,5}(?: ,)?|^(?:(?:e|ma|o|ok|grazie|,) )*(?:se|quando|qualora|nel caso)(?: "
        r"(?:mi|ti|un giorno|poi|dovessi|dopo|avro|avessi|ho))*|(?:cosa|che) (?:succede|accade|cosa "
        r"succede) (?:se|quando)(?: (?:io|si))?(?: \w+)?|(?:mia|mio|sua|suo|un|una) (?:sorella|fratello|"
        r"marito|moglie|madre|padre|figli[oa]|amic[oa]|vicin[oa]|capo|ragazz[oa]|collega)(?: (?:ha|mi|gia|"
        r"aveva|che))*|(?:ieri|gia|ho gia|avevo|la settimana scorsa)(?: (?:ho|mi|ha|gia|avevo|parlato|sono|"
        r"stat[oa]))*|(?:devo|dovrei|bisogna|occorre|si deve)(?: (?:per forza|prima|necessariamente|"
        r"proprio))*|(?:cambiare|modificare|correggere|nome|dati)(?: (?:il|la|della|del|nome|dell))*"
    ),
    bare=(
        rf"(?:{words.ROLE_PHRASE}(?: {words.COURTESY})*|(?:{words.GREETING} )+{words.ROLE_PHRASE}(?: "
        rf"{words.COURTESY})+|(?:{words.GREETING} )+(?:{words.COURTESY} |un |una )+{words.ROLE_PHRASE}|"
        rf"qualcuno(?: {words.COURTESY})+)"
    ),
    namesakes=(
        rf"(?:andare|entrare|venire|viaggiare) (?:\w+ )?con una persona|mi risponde (?:un |una "
        rf")?{words.MACHINE}|"
        rf"{words.SOMEBODY_WHO_DID}|(?:{words.MACHINE}|tu|voi) o (?:(?:con|e|un|uno|una|a|il|da) "
        rf")*{words.ROLE}|senza (?:un "
        rf"|una |alcun )?{words.ROLE}|cosa (?:puo|possono) fare (?:un|una|gli|i|il) {words.ROLE}|(?:mand|"
        rf"invi)\w+ (?:un|um|una|il) tecnic[oa]|sei (?:l |un |tu |una )*(?:assistente|{words.MACHINE})|"
        rf"blocc\w+ (?:qualcuno|una "
        rf"persona)(?: che (?:mi|ci) \w+)?|lavor\w+ come \w+|(?:chiamare|telefonare) gratis|(?:passare|"
        rf"cambiare|portare|migrare|"
        rf"trasferire)(?: \w+){{0,4}} (?:a|ad|verso) (?:un )?altro operatore|qualcuno (?:ha|e|aveva) (?:usat|"
        rf"entrat|rubat|pres|apert|ritirat|comprat|ordinat|cambiat|bussat|venut|"
        rf"passat|chiamat|lasciat|hackerat)\w*|(?:bonifico|soldi|regalo|pacco|messaggio|invito) (?:a|ad|per) "
        rf"(?:una|la|"
        rf"quella) persona|assum\w+ {words.ROLE}|"
        r"(?:seconda|terza) persona|(?<!parlare con )(?<!parlare col )(?<!parlare con il )(?:il mio|la mia|"
        r"mio|mia) medico|(?:il mio|la mia|mio|mia) (?:capo|responsabile|collega|titolare|"
        r"consulente|direttore)|(?:prenotazione|biglietto|ordine|appuntamento|soldi|conto) (?:a|ad) un "
        r"altra persona|agent[ei] (?:di (?:viaggi?o?|commercio|polizia|borsa|cambio|pulizia)|immobiliar[ei]|"
        r"assicurativ[oi]|segret[oi]|chimic[oi]|sbiancant[ei]|patogen[oi]|infettiv[oi])|operator[ei] "
        r"(?:turistic[oi]|telefonic[oi]|mobil[ei]|ecologic[oi]|sanitari[oi])|risorse umane|diritti umani|"
        r"corpo umano|errore umano|rappresentante legale|responsabilita|(?:per|a|ogni|\d+|due|tre|quattro|"
        r"cinque|sei|sette|otto|dieci|quante|piu|molte|altre|alcune|tante|le|di) person[ae]|per (?:una|due|"
        r"tre|un altra|\d+|la stessa) (?:\w+ )?person[ae]|di persona|person[ae] in piu|(?:agente|"
        r"consulente) (?:finanziari[oa]|fiscale|del lavoro)|person[ae] (?:fisica o|giuridica|anzian[ae]|"
        r"disabil[ei])|(?:numero|telefono|orari[oi]?|indirizzo|mail|email) (?:di|del|dell|della) "
        r"(?:servizio clienti|assistenza|segreteria|reception|studio|negozio|ufficio)|supporto (?:per|da) "
        r"(?:cellulare|muro|parete|tavolo)|assistenza (?:legale|medica|sanitaria|stradale)"
    ),
    respelt={"asistenza": "assistenza", "qualkuno": "qualcuno", "pasami": "passami", "nn": "non", "x": "per"}
    | {"umnao": "umano", "operatoe": "operatore", "vojo": "voglio", "cn": "con", "qlcn": "qualcuno"}
    | {"xfavore": "perfavore", "qlcuno": "qualcuno", "qlc": "qualcuno", "ke": "che", "cmq": "comunque"}
    | {"kiamate": "chiamate", "kiamatemi": "chiamatemi", "kiama": "chiama", "kn": "con"},
    spelling=("umano persona operatore operatrice parlare qualcuno assistenza voglio vorrei"),
    not_misspelt=("personale persone parlate operatori umana umani voglia vogli operator"),
)
