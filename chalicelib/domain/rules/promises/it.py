"""How a transfer or a call-back is announced in Italian."""

from __future__ import annotations

from chalicelib.domain.rules.promises.lines import from_here, whole_line
from chalicelib.domain.rules.reading import any_of
from chalicelib.domain.rules.sounds import Sounds

_PERSON = any_of(
    r"persona umano qualcuno collega colleghi colleghe operator[ei] operatric[ei] team squadra staff "
    r"reception receptionist segreteria segretari[oa] responsabil[ei] direttore direttrice titolare "
    r"specialist[ai] espert[oa] consulente consulenti addett[oai] ufficio reparto amministrazione assistenza "
    r"supporto medico dottore dottoressa dentista tecnico tecnici supervisore meccanic[oi] ingegner[ei] "
    r"(?:uno|una)_(?:dei|delle)_(?:nostr[ie]_)?\w+ personale manager incaricat[oa] agente"
)
_DELIVERS = any_of(
    r"corriere autista postino fattorino banca assicurazione spedizioniere vettore fornitore produttore "
    r"ospedale polizia laboratorio posta trasportatore ambasciata venditore venditrice sistema "
    r"compagnia_aerea"
)
_YOU = "(?:ti|la|le|vi|lei)"
_MATTER = any_of(
    "richiesta domanda messaggio caso conversazione chat segnalazione reclamo pratica questione dati "
    "problema situazione contatto"
)
_YOUR = r"(?:la|il|lo|i|questa?|questo|tutto|l)(?: (?:tua|tuo|sua|suo|vostra|vostro|tuoi|suoi))?"
_WHOM = (
    r"(?:(?:a|al|alla|allo|all|ai|con|il|la|lo|l|un|una|uno|nostr\w+|mi[oa]|miei|subito|ora|adesso|"
    r"direttamente) )*(?:\w+ )?"
)
_OUR = r"(?:(?!listino|orari|prezzi)\w+ ){0,4}?"
_SUBJECT = (
    rf"(?:qualcuno|(?:una?|uno dei|una delle|il|la|lo|l|un nostro|una nostra) (?:(?!{_DELIVERS}\b)\w+ "
    rf"){{0,2}}?{_PERSON}|uno di noi)"
)
_SOON = any_of(
    r"subito ora adesso presto al_piu_presto appena_(?:possibile|\w+_possibile|puo|possono) a_breve oggi "
    r"domani entro tra_(?:poco|un|pochi) stasera quanto_prima il_prima_possibile prima_possibile in_giornata"
)
_REACHES = (
    rf"(?:(?:{_YOU} )(?:contattera|chiamera|rispondera|richiamera|ricontattera|scrivera|telefonera|fara "
    rf"sapere|dara (?:una )?risposta)(?:nno)?|si mettera in contatto|si fara viva?|prendera contatto|(?:si "
    rf"mettera|entrera) in contatto|provvedera a \w+)"
)

SOUNDS = Sounds(
    language="it",
    rules={
        "transfer": (
            rf"(?:{_YOU}|sto|vado a|procedo a|stiamo) (?:sto |stiamo )?(?:passo|passando|passare|passiamo|"
            rf"trasferisco|trasferendo|trasferiamo|metto|mettendo|mettiamo|collego|collegando|connetto|"
            rf"indirizzo|reindirizzo|trasferir\w+|passer[oò]|affido) {_WHOM}{_PERSON}",
            rf"{_YOU} (?:metto|mettiamo|mettero|sto mettendo) (?:\w+ )?(?:in contatto|in comunicazione|in "
            rf"linea)|(?:la|ti|vi) (?:trasferisco|collego)|sto (?:\w+ )?trasferendo\w*",
            rf"(?:ho|abbiamo|sto|stiamo) (?:gia |appena |subito )?(?:inoltrat|inoltrand|trasmess|trasmettend|"
            rf"girat|girand|passat|passand|affidat|segnalat|segnaland|escalat|mandat|inviat|trasferit)o "
            rf"(?:{_YOUR} (?:\w+ )?{_MATTER}|tutto|questo (?:al|alla|a))",
            rf"(?:inoltro|inoltrero|giro|passo|passero|trasmetto|trasmettero|segnalo|trasferisco|inoltriamo|"
            rf"passiamo) (?:subito |ora |adesso )?{_YOUR} (?:\w+ )?{_MATTER}",
            r"(?:l|la|lo) ho (?:gia |appena )?(?:inoltrat|trasmess|girat|passat|segnalat)[oa]",
            rf"{_YOUR} (?:\w+ )?{_MATTER} (?:e|sara|viene|verra) (?:gia |ora )?(?:stat[oa] )?(?:inoltrat|"
            rf"trasmess|passat|affidat|girat|trasferit|presa? in carico|assegnat)\w*",
            r"(?:sara|verra|sta per essere|sarai|verrai) (?:mess[oa] in contatto|trasferit[oa]|collegat[oa])",
            rf"(?:ho|abbiamo) (?:gia |appena )?(?:avvisat|informat|avvertit|consultat|chiest|contattat|"
            rf"parlat)o (?:(?:con|al|alla|allo|all|il|la|lo|l|i|gli|un|una|del|ai) )?(?:nostr[oai] |mi[oa] "
            rf")?(?:\w+ )?{_PERSON}",
            rf"(?:ne |lo |la )?(?:parlo|parlero|chiedo|chiedero|avviso|avvisero|informo|informero|verifico|"
            rf"verifichero|sento|controllo) (?:\w+ )?(?:(?:con|al|alla|allo|all|il|la|lo|l|un|una|i|gli|ai) "
            rf")(?:nostr[oai] |mi[oa] )?(?:\w+ )?{_PERSON}",
            rf"(?:chiamo|cerco|coinvolgo|vado a chiamare|faccio intervenire) (?:subito |ora |adesso "
            rf")?{_OUR}{_PERSON}",
            rf"{_YOUR} (?:\w+ )?{_MATTER} (?:e|sono) (?:ora |gia |adesso )?(?:nelle mani|in mano|presso|in "
            rf"carico) {_OUR}{_PERSON}",
            rf"(?:prima di|mentre) (?:{_YOU} )?(?:trasferir|passar|metter|trasferisco|passo|metto|"
            rf"collego)\w*(?: \w+)?",
            rf"{_SUBJECT} (?:\w+ )?(?:se ne occupera|(?:prendera in carico|si occupera del?l?a?|esaminera) "
            rf"{_YOUR} {_MATTER}|la prendera in carico)",
            rf"(?:passo|lascio|cedo) (?:la parola|la mano|il testimone) {_WHOM}{_PERSON}",
        ),
        "call_back": (
            rf"{_SUBJECT} (?:(?!{_DELIVERS}\b)\w+ ){{0,5}}?{_REACHES}",
            rf"{_YOU} (?:contattera|chiamera|rispondera|richiamera|ricontattera|scrivera|telefonera) (?:\w+ "
            rf")?{_SUBJECT}",
            rf"{_YOU} (?:contattera|richiamera|ricontattera|chiamera|telefonera)(?:nno)?|che {_YOU} "
            rf"rispondera",
            rf"{_YOU} (?:richiama|ricontatta|chiama|risponde|scrive)(?:no)? (?:\w+ )?{_SOON}",
            rf"{_YOU} (?:contatteremo|richiameremo|risponderemo|faremo sapere|ricontatteremo|chiameremo|"
            rf"daremo|scriveremo|aggiorneremo|contattero|richiamero|ricontattero|faro sapere|aggiorno|faccio "
            rf"sapere|facciamo sapere|aggiornero|ricontatteranno|contatteranno|richiameranno|risponderanno|"
            rf"chiameranno)",
            rf"{_YOU} (?:richiamiamo|ricontattiamo|chiamiamo|contattiamo|rispondiamo|richiamo|rispondo) "
            rf"(?:\w+ ){{0,2}}?{_SOON}",
            r"(?:ci|mi) (?:metteremo|mettero|faremo|faro) (?:\w+ )?(?:in contatto|viv[ioa]|sentire)",
            r"(?:sara|verra|sarai|verrai|sarete|verrete) (?:ri)?(?:contattat|chiamat)[oaie]",
            rf"(?:ricevera|ricevera|riceverai|riceverete|avra|avrai) (?:\w+ )?(?:chiamata|telefonata|"
            rf"risposta|riscontro)(?: (?:d[ae]l|dall[ao]?|dai|da {_OUR}{_PERSON}|da (?:noi|parte)|{_SOON})|"
            rf"$)",
        ),
    },
    not_meant=(
        whole_line(
            r"se (?:vuoi|vuole|preferisci|preferisce|desidera|desideri|volete|ti va|crede|gradisce|le va|lo "
            r"desidera)|(?:vuoi|vuole|desidera|preferisce|volete|gradisce) che|(?:il giorno|la sera|giorni|"
            r"ore|un giorno) prima"
        ),
        whole_line(
            r"(?:quando|appena|non appena|una volta che) (?:\w+ ){0,4}?(?:pront[oaie]|arriv\w+|"
            r"disponibil[ei]|spedit[oa]|consegnat[oa])"
        ),
        from_here(
            r"(?<! so )(?<! sapere )(?<! vedere )(?<! verificare )se (?:ha|hai|avesse|avete|dovesse|serve|c|"
            r"non|il|la|ci|necessario|ne)|(?<! che )(?:puoi|puo|potete)|scriv(?:a|i|ete)(?:ci|mi)?|lasci(?:a|"
            r"ate)?(?:ci|mi)?|invi(?:a|i|ate)(?:ci|mi)?|mand(?:a|i|ate)(?:ci|mi)|chiam(?:a|i|ate)ci|"
            r"compil(?:a|i|ate)|contatt(?:a|i|ate)ci|indich[i]|digit[ai]|basta|quando (?:vuoi|vuole)|una "
            r"volta|dopo che|in caso di|mi dica|dimmi|ci dica"
        ),
        rf"(?:non|mai|senza|ne) (?:(?:posso|possiamo|riesco|potro|e possibile|ho|abbiamo|sono in grado di) "
        rf")?(?:{_YOU} )?(?:trasfer|pass|mett|colleg|contatt|chiam|richiam|rispond|inoltr|ricontatt|avvis|"
        rf"fac)\w*(?: (?!(?:quindi|ma|percio|e|pero|dunque)\b)\w+){{0,6}}",
        rf"(?:nessuno|nessuna?)(?: \w+){{0,4}}? {_YOU} \w+",
        rf"{_DELIVERS} (?:(?!{_PERSON}\b)\w+ ){{0,6}}?{_YOU} (?:chiam|contatt|ricontatt|richiam|avvis|scriv|"
        rf"telefon|rispond)\w*",
        rf"{_YOU} (?:chiamera|contattera|avvisera|telefonera|chiama|contatta) (?:il|un|l|la|una|nostro) "
        rf"{_DELIVERS}",
    ),
)
