"""The Italian words for people, machines, talking and wanting."""

from __future__ import annotations

from chalicelib.domain.rules.reading import any_of

ROLE = any_of(
    r"""uman[oaie] esser[ei]_uman[oi] person[ae] operator[ei]? operatric[ei] agent[ei]
    assistente_(?:umano|reale) addett[oaie] consulent[ei] responsabil[ei] rappresentant[ei] supervisor[ei]?
    impiegat[oaie] superior[ei] collaborator[ei] collaboratrice tecnic[oai] specialist[aei]
    servizio_(?:clienti|assistenza) assistenza(?:_(?:clienti|umana))? centralino centralinista segreteria
    segretari[ao] reception receptionist collegh?[aei] staff manager incaricat[oa] interlocutor[ei]
    (?:qualcuno|uno)_(?:di_voi|vero|umano|reale|in_carne) supporto(?:_umano)? addetti"""
)
ALSO = any_of(
    r"""qualcuno qualcun_altro direttore direttrice titolare capo proprietari[oa] medico dottor(?:e|essa)?
    dott dentista igienista team personale vendite fatturazione amministrazione contabilita commess[oa]
    signor[ea]? ragazz[oa] gente direzione infermier[ea] studio negozio ufficio reparto altr[oa] medici"""
)
GAP = (
    r"(?:(?!(?:per|perche|su|sul|riguardo|se|che|e|o|quando|come|bot|robot|macchina|essere|te|voi|lei|"
    r"lamentarmi|sapere|diventare|cambiare|modificare|correggere|nome|annullare|prenotare|comprare|"
    r"aggiungere|portare|"
    r"lavoro|cercate)\b)\w+ ){0,4}?"
)
TALK = (
    r"(?:trattare(?: \w+){0,2}|risolvere(?: \w+){0,2}|conferire|interloquire|parlar(?:e|ci|gli|le)?|"
    r"conversare|comunicare|chattare|dialogare|discutere|interagire|confrontarmi|rivolgermi|messaggiare|"
    r"messaggiar|parlami|(?<=\n )parla|(?<=opzione )parla|(?<=voglio )parla|chat(?= con)|(?:telefonata|"
    r"chiamata|videochiamata|colloquio)(?= con)|comunicarmi|mettermi in (?:contatto|comunicazione)|essere "
    r"(?:mess[oa] in contatto|"
    r"contattat[oa]|collegat[oa]|trasferit[oa]|aiutat[oa]|assistit[oa]|richiamat[oa])|entrare in contatto|"
    r"avere (?:a che fare|un contatto)|contatto|conversazione|contattare|telefonare|collegarmi)"
)
WITH = r"(?:direttamente |subito |adesso |ora )*(?:con|cn|a|ad|al|alla|all|col|coll|da|da un|dal|dall|dalla)"
SEND = (
    r"(?:(?<!\n )(?<!c )e )?"
    r"(?:mi |ci )?(?:passar?|passa|passi|passate|passami|passatemi|passarmi|passino|trasferir\w*|"
    r"trasferisc\w*|collegar?\w*|collega|colleghi|collegami|collegatemi|metter\w*|metti|mettimi|metta|"
    r"mettetemi|girar?\w*|gira|giratemi|reindirizz\w*|indirizz\w*|inoltr\w*|connett\w*|mandar?\w*|manda|"
    r"mandami|inviar?\w*)(?: (?:in (?:contatto|comunicazione|linea)|subito|ora|adesso|(?:la |il |questa |"
    r"questo )?(?:mia |mio )?(?:richiesta|caso|problema|chat|chiamata|conversazione)|per favore))*(?: "
    r"(?:con|a|ad|al|alla|all|verso|un|uno|una|il|lo|la|l|qualcuno))"
)
WANT = (
    r"(?:(?<!\n )(?<!c )e )?"
    r"(?:voglio|vorrei|volevo|vogliamo|vorremmo|desidero|desidererei|esigo|pretendo|richiedo|chiedo(?: di)?|"
    r"preferisco|preferirei|gradirei|(?:e )?possibile avere|ci sarebbe|ci sarebbero|avreste|esiste|cerco|ho "
    r"bisogno(?: di| d)?|avrei bisogno(?: di| d)?|bisogno di|mi serve|mi "
    r"servirebbe|serve|ci vuole|posso avere|si puo avere|potrei avere|potrei sentire|c e|ce|ci sono|avete|"
    r"dov e|dove|fammi|fatemi|mi faccia|datemi|dammi|mi dia|chiamate|chiama|chiamami|chiamatemi|mi chiami|"
    r"trovami|aspetto|attendo)(?: (?:avere|vedere|sentire|contattare|chiamare|parlare))?"
)
NOT_A_SERVICE = (
    r"(?! (?:per (?!(?:aiut|parl|risolv|risp|favore|assist|cap|spieg)\w*)|che (?!(?:mi |ci |possa|sappia|"
    r"parli|risponda|capisca|risolva|puo|sia|sa)\b)))"
)
MACHINE = (
    r"(?:chat ?bot|bot|robot|macchin[ae]|computer|ia|ai|intelligenza artificiale|assistente virtuale|"
    r"automat\w+|risponditore|segreteria automatica)"
)
FILLER = any_of(
    r"""ok okay va_bene bene allora ciao salve buongiorno buonasera si no gia un uno una il lo la l gli i
    con per_favore
    scusa scusi scusate perfetto ottimo grazie dai ma e_allora vero vera altro altra pronto"""
)
PLEASE = (
    r"(?:per favore|perfavore|per piacere|per cortesia|pf|pls|please|plis|grazie|subito|adesso|ora|urgente|"
    r"cortesemente|presto)"
)
DEPARTMENT = (
    r"(?:(?:ufficio|reparto|team|settore|servizio) \w+|amministrazione|contabilita|fatturazione|vendite|"
    r"resi|reclami|assistenza(?: tecnica| clienti)?|direzione|magazzino|segreteria)"
)
NAMED = (
    r"(?:persona|umano|essere umano|operator[ei]|operatrice|collega|responsabile|addett[oa]|agente|"
    r"consulente|specialista|gestore|tecnico|supervisore|capo|direttore|manager)"
)
COURTESY = any_of(
    r"""opzione parla_con assistenza per_favore perfavore per_piacere per_cortesia pf please grazie ora adesso
    subito urgente urgentemente si ok solo ancora immediatamente aiuto voglio vorrei un_momento oggi presto"""
)
DETERMINER = any_of("un uno una il lo la l i gli un_altro un_altra con vero vera di d")
ROLE_ALONE = any_of(
    r"""umano umana essere_umano persona_(?:reale|vera|umana|fisica) person[ae] operator[ei]? operatrice
    agent[ei] addett[oa] consulente responsabile rappresentante supervisore servizio_clienti
    assistenza_(?:clienti|umana) centralino segreteria reception receptionist operatore_umano
    agente_umano impiegat[oa] collega superiore commerciale tecnico aiuto_umano supporto_umano manager"""
)
GREETING = any_of("ciao salve buongiorno buonasera buon_pomeriggio scusa scusi scusate pronto")
ROLE_PHRASE = (
    rf"(?:(?:{COURTESY} )*(?:{DETERMINER} )*{ROLE_ALONE}(?: {ROLE_ALONE}| reale| vero| vera){{0,3}})"
)
WISH = (
    r"(?:voglio|vorrei|volevo|vogliamo|vorremmo|desidero|desidererei|gradirei|esigo|pretendo|richiedo|chiedo|"
    r"preferisco|preferirei|spero|cerco|bisogno|mi serve|mi servirebbe)"
)
ERRAND = (
    r"(?:accompagn|ricev|insegn|guid|viagg|prest|pul|ripar|aggiust|install|consegn|port|ritir|cucin|tradu|"
    r"firm|vend|compr|cambi|stir|guard[ai] i|mont|"
    r"(?:assist|cur|accud|segu)\w* (?:mi[ao]|i miei))\w*"
)
SOMEBODY_WHO_DID = (
    r"(?<!con )(?<!al )(?<!a )(?<!che )(?:il|lo|la|l|i|gli|le|un|una|vostr[oa]) (?:vostr[oa] |su[oa] "
    r")?(?:operator|"
    r"operatric|agent|addett|consulent|tecnic|rappresentant|impiegat|venditor|corrier|responsabil|supervisor|"
    r"colleg|"
    r"signor|dottor|direttor)\w* (?:che mi ha \w+ )?(?:(?:mi |ci |non |lo |la |gia )*(?:ha|hanno|aveva|e|"
    r"sono|era) "
    r"(?!(?:disponibile|libero|in linea|li|qui)\b)\w+)"
)
THANKS = (
    r"(?:grazie|ciao|salve|buongiorno|buonasera|ok|okay|si|perfetto|sono|mio|mia|lavoro|come|arrivederci)"
)
