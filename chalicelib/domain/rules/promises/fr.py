"""How a transfer or a call-back is announced in French."""

from __future__ import annotations

from chalicelib.domain.rules.promises.lines import from_here, whole_line
from chalicelib.domain.rules.reading import any_of
from chalicelib.domain.rules.sounds import Sounds

_PERSON = any_of(
    r"personne humain quelqu_un collegues? conseill(?:er|ere|ers|eres) agents? equipes? accueil reception "
    r"receptionnistes? responsables? gerante? directeur directrice superviseur specialistes? experts? "
    r"operateurs? operatrices? mecaniciens? ingenieurs? une?_de_(?:nos|mes)_\w+ l_une?_de_(?:nos|mes)_\w+ "
    r"techniciens? techniciennes? medecin docteur dentiste secretariat secretaire service comptabilite "
    r"facturation support bureau administration manager gestionnaires? interlocut(?:eur|rice) assistante? "
    r"standard veterinaire"
)
_DELIVERS = any_of(
    r"livreu(?:r|se)s? chauffeur transporteur facteur banque assureur assurance poste fournisseur fabricant "
    r"hopital police laboratoire coursier livraison ambassade vendeur vendeuse systeme transporteur "
    r"compagnie_aerienne"
)
_YOU = "(?:vous|te|t)"
_MATTER = any_of(
    r"demande question message dossier conversation discussion cas requete reclamation coordonnees probleme "
    r"situation appel chat plainte echange"
)
_YOUR = r"(?:votre|vos|ta|ton|tes|cette|ce|la|le|l|cet)"
_WHOM = (
    r"(?:(?:a|au|aux|vers|avec|aupres|d|de|le|la|l|les|une?|notre|nos|mon|ma|mes|directement|tout de suite|"
    r"maintenant) )*(?:\w+ )?"
)
_OUR = r"(?:\w+ ){0,4}?"
_SUBJECT = (
    rf"(?:quelqu un|(?:une?|notre|nos|le|la|l|mon|ma|une? de (?:nos|mes)|l un de nos|l une de nos) "
    rf"(?:(?!{_DELIVERS}\b)\w+ ){{0,2}}?{_PERSON})"
)
_HIM = (
    rf"(?:{_YOU} (?:contactera|appellera|rappellera|repondra|recontactera|telephonera|ecrira|recontacter|"
    rf"tiendra au courant|rappelle|recontacte)(?:nt)?|(?:va|vont) (?:{_YOU} )(?:contacter|appeler|rappeler|"
    rf"repondre|recontacter|telephoner|ecrire)|(?:prendra|reprendra|va (?:re)?prendre|se mettra|entrera|va "
    rf"se mettre)(?: \w+)? (?:contact|en (?:contact|relation))|(?:reviendra|va revenir) vers {_YOU})"
)
_SOON = any_of(
    "tout_de_suite maintenant immediatement aussitot bientot rapidement sous_peu des_que aujourd_hui demain "
    "au_plus_vite dans_(?:les|la|l|quelques|un|une) ce_soir cet_apres_midi"
)

SOUNDS = Sounds(
    language="fr",
    rules={
        "transfer": (
            rf"je (?:{_YOU} |la |le |l )?(?:vais |ai |viens de |suis en train de )?(?:d |de )?(?:{_YOU} |la |"
            rf"le |l )?(?:transf\w+|passe|passer|connect\w+|redirig\w+|oriente\w*|dirig\w+|adresse|confie\w*|"
            rf"renvoie) {_WHOM}{_PERSON}",
            rf"je (?:{_YOU} |vais {_YOU} |{_YOU} ai )?(?:transfer\w+|mets en (?:relation|contact|"
            rf"communication)|mettre en (?:relation|contact))",
            rf"(?:je|j|nous) (?:vais |ai |viens de |avons |allons )?(?:deja |bien |aussitot )?(?:transmets|"
            rf"transmettre|transmis|transmettons|transf\w+|escalad\w+|fais suivre|fait suivre|remont\w+|"
            rf"confi\w+|fais remonter) (?:{_YOUR} {_MATTER}|cela|ca|tout)",
            rf"je (?:passe|confie|remets|renvoie|adresse) (?:donc |maintenant |tout de suite )?{_YOUR} "
            rf"{_MATTER} {_WHOM}{_PERSON}",
            r"je (?:la |le |l |les )(?:ai )?(?:transmets|transmis|transmettre|fais suivre)",
            rf"{_YOUR} (?:\w+ )?{_MATTER} (?:a (?:bien )?ete|est|sera|va etre) (?:transmis|transfere|confie|"
            rf"escalade|envoye|remonte|pris en charge)e?",
            r"(?:vous (?:allez etre|serez|etes)) (?:mise?s? en (?:relation|contact)|transfer\w+|redirig\w+)",
            rf"(?:j ai|je viens de?|je vais|nous avons) (?:deja |bien )?(?:d )?(?:inform|prevenu?|prevenir|"
            rf"averti|alert|demand|consult|sollicit|contact|verifi|appel|parl)\w* (?:\w+ ){{0,4}}?{_PERSON}",
            rf"je (?:previens|demande|consulte|avertis|verifie|me renseigne|contacte|vois|sollicite|"
            rf"interroge) (?:\w+ )?(?:(?:aupres|avec|a|au|de|l|notre|la|le|un|une|d) )+(?:\w+ )?{_PERSON}",
            rf"(?:je|j) (?:vais |m en vais )?(?:chercher?|appelle|appeler|fais venir|faire venir|amene) "
            rf"{_OUR}{_PERSON}",
            rf"{_YOUR} (?:\w+ )?{_MATTER} (?:est|sont|reste) (?:maintenant |deja |desormais )?(?:entre les "
            rf"mains|aupres|chez) {_OUR}{_PERSON}",
            rf"(?:pendant que|avant de|le temps (?:de|que)) (?:je )?{_YOU} (?:transf\w+|mets|mettre|passer?|"
            rf"connect\w+)",
            rf"{_SUBJECT} (?:va |vont )?(?:prendra|prend|prendre|prennent|prendront) (?:le relais|la suite|"
            rf"en charge|{_YOUR} {_MATTER})",
            rf"je (?:vais )?(?:passe|passer|laisse|laisser|donne|cede) (?:la main|la parole|le relais) (?:a|"
            rf"au) {_WHOM}{_PERSON}",
            rf"{_SUBJECT} (?:s en|s) occuper?a|{_SUBJECT} (?:va|vont) s en occuper",
        ),
        "call_back": (
            rf"{_SUBJECT} (?:(?!{_DELIVERS}\b)\w+ ){{0,5}}?{_HIM}",
            rf"{_YOU} (?:contactera|rappellera|recontactera|appellera|telephonera|rappelle|recontacte)(?:nt|"
            rf"ront)?",
            rf"{_YOU} (?:contacteront|rappelleront|recontacteront|appelleront|telephoneront)|qui {_YOU} "
            rf"repondra",
            rf"(?:va|vont) {_YOU} (?:rappeler|recontacter|appeler|telephoner|contacter)",
            rf"(?:nous|je|on) {_YOU} (?:contacteron?s|rappelleron?s|recontacteron?s|repondron?s|appelleron?s|"
            rf"tiendrons? (?:au courant|inform\w+)|contacterai|rappellerai|recontacterai|repondrai|tiendrai|"
            rf"rappellera|recontactera|contactera|appellera|ecrirons|redis|redirai|dirons)",
            rf"(?:nous allons|je vais|on va) {_YOU} (?:contacter|rappeler|recontacter|repondre|appeler|"
            rf"tenir)",
            rf"(?:nous|on|je) {_YOU} (?:rappelons|recontactons|contactons|rappelle|recontacte|repondons) "
            rf"(?:\w+ ){{0,2}}?{_SOON}",
            rf"(?:nous (?:reviendrons|revenons|allons revenir)|je (?:reviendrai|reviens|vais revenir)|on "
            rf"revient) (?:\w+ )?vers {_YOU}",
            rf"(?:nous (?:prendrons|reprendrons)|je (?:prendrai|reprendrai)) contact|{_YOU} serez (?:\w+ "
            rf")?(?:contactee?s?|rappelee?s?|recontactee?s?|appelee?s?)",
            rf"vous (?:recevrez|allez recevoir|aurez) (?:\w+ )?(?:appel|reponse|retour)(?: (?:de (?:notre|"
            rf"nos|la|l)|d {_OUR}|{_SOON}|du)|$)",
        ),
    },
    not_meant=(
        whole_line(
            r"si (?:vous|tu) (?:le |l |en )?(?:voulez|souhaitez|veux|preferez|desirez|souhaites|preferes|"
            r"aimez)|si (?:cela|ca) vous|(?:voulez|souhaitez|desirez|preferez|aimeriez) vous|(?:veux|"
            r"souhaites|preferes) tu|(?:la veille|(?:heures|jours|jour|semaine) avant)"
        ),
        whole_line(
            r"(?:quand|lorsque|des que|une fois que) (?:votre|vos|la|le|les|l|elle|il) (?:\w+ "
            r"){0,3}?(?:pret\w*|arriv\w+|disponibles?|expedi\w+|livr\w+|valid\w+)"
        ),
        from_here(
            r"(?<! sais pas )(?<! savoir )(?<! verifier )(?<! voir )si (?:vous|tu|jamais|la|le|l|votre|il|"
            r"elle)|s il|s ils|(?:vous pouvez|tu peux|vous pourrez)|ecrivez|ecris|laissez|laisse nous|"
            r"envoyez|indiquez|donnez|appelez|contactez|remplissez|tapez|dites|des que vous|quand vous|"
            r"lorsque vous|une fois que vous|en cas de|il suffit"
        ),
        rf"(?:ne|n) (?:peux |puis |pouvons |pourrai |vais |allons )?(?:pas |jamais )?(?:{_YOU} |la |le |y |"
        rf"en )*(?:pas |jamais )?(?:{_YOU} )?(?:transf|mettr|mets|pass|connect|redirig|orient|contact|appel|"
        rf"rappel|repond|recontact|prend|reviendr)\w*(?: (?!(?:donc|mais|alors|et|je|j)\b)\w+){{0,6}}",
        r"(?:personne|aucune? \w+) (?:\w+ ){0,3}?ne(?: \w+){1,3}",
        rf"{_DELIVERS} (?:(?!{_PERSON}\b)\w+ ){{0,6}}?(?:(?:vous|te) (?:appel|rappel|contact|recontact|"
        rf"telephon|repond|previen)\w*|va (?:vous|te) \w+|prendra contact)",
    ),
)
