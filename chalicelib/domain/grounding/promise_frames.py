"""The sentences in which an act is promised; `{v}` is a verb's stem, `{f}` a future's ending."""

from __future__ import annotations

TO_DO_FRAMES = {
    "en": (
        r"(?:ill|i will|we will|well) let (?:the|our|them|dr|my|everyone) (?:\w+ ){{0,3}}?(?P<{n}>know)",
        r"(?:i will|ill|we will|well|i am going to|im going to|we are going to|were going to|let me|"
        r"(?:i will|ill|we will|well) (?:have|get|ask) (?:someone|somebody|an? \w+|the \w+|our \w+|my \w+)"
        r"(?: from (?:the |our )?\w+)?(?: to)?|"
        r"someone will|they will|they ll|(?:he|she|they|who|someone|somebody|everyone)(?:ll| will)|"
        r"(?:our|the) (?:\w+ )?(?:team|staff|reception|clinic|shop|dentist|doctor|colleagues?|recruiter|"
        r"manager)(?: will| is going to)|"
        r"an? \w+(?: \w+)? will|you will|youll|you are going "
        r"to)(?: (?:now|also|then|"
        r"personally|immediately|gladly|happily|just|quickly|be able to|get to|soon|go ahead and|make "
        r"sure to|have it|have them|always|"
        r"automatically|first))* (?P<{n}>{v})(?!\w)",
        r"(?:youll|you will|it will|itll|this will|your \w+ will) be (?P<{n}>refunded|credited|compensated|"
        r"upgraded|contacted|"
        r"called|reimbursed|replaced)(?!\w)",
        r"(?:refund|parcel|order|package|replacement|confirmation|invoice|courier|technician|link|email) "
        r"(?:will|should) (?:arrive|"
        r"be (?:there|with you|sent|delivered|issued|processed|refunded)|reach|come)(?P<{n}>)",
    ),
    "es": (
        r"(?:te|le|os|les|lo|la|se|me)(?: (?:lo|la|los|las))? (?P<{n}>{v}){f}(?!\w)",
        r"(?P<{n}>{v})(?:aremos|eremos|iremos|are|ere|ire|dremos)(?!\w)",
        r"(?:voy|vamos|va|van) a (?P<{n}>{v})\w*",
        r"(?:te|le|os|les) (?:lo |la )?(?P<{n}>reservo|agendo|apunto|envio|mando|devuelvo|reembolso|"
        r"cambio|cancelo|anulo|aplico|abono|"
        r"confirmo|guardo|regalo|tramito|hago|enviamos|mandamos|devolvemos|reembolsamos|regalamos|"
        r"aplicamos|abonamos|hacemos)(?!\w)",
        r"(?P<{n}>recibiras|recibira|recibireis|te llegara|le llegara)(?!\w)",
        r"(?:le|les|se lo|te lo) (?P<{n}>dire|diremos|digo|comentare)(?!\w)",
        r"(?:te|le|os|les|me|lo|la) (?P<{n}>llama|llaman|aviso|avisamos|llamo|llamamos|escribo|escribimos|"
        r"regalamos|"
        r"descuento|descontamos|ofrezco|ofrecemos|invitamos|cambiamos|cancelamos|anulamos)(?!\w)",
        r"(?P<{n}>aviso|informo|pregunto|consulto) (?:al|a la|a mi|con el|con la|con mi)(?!\w)",
        r"se (?:pone|ponen|pondra|pondran|va a poner|van a poner) en (?P<{n}>contacto)",
        r"me (?:encargo|ocupo|encargare|ocupare) de(?P<{n}>)",
    ),
    "pt": (
        r"(?:vou|vamos|iremos|irei|vai) (?:te |lhe |o |a )?(?P<{n}>{v})\w*",
        r"(?P<{n}>{v})(?:aremos|eremos|iremos|arei|erei|irei)(?!\w)",
        r"(?:eu |ja |te |lhe |o |a )?(?P<{n}>aviso|envio|mando|reservo|agendo|marco|cancelo|ligo|peco|"
        r"encaminho|devolvo|"
        r"reembolso|oferecemos|damos|devolvemos|descontamos)(?= (?:o|a|os|as|ao|um|uma|voce|te|lhe|seu|sua|"
        r"meu|minha|agora|"
        r"ja|hoje|amanha|isso|tudo|gratis)(?!\w))",
        r"(?:te|lhe) (?P<{n}>liga|ligam|ligo|ligamos|avisa|avisam|aviso|avisamos|manda|mandam|mandamos|"
        r"envia|enviamos|"
        r"retorna|responde|contacta|damos|oferecemos|devolvemos|reembolsamos)(?!\w)",
        r"(?:entra|entram|entro|entraremos|entrara|entrar) em (?P<{n}>contato|contacto)",
        r"voce (?:vai )?(?P<{n}>recebera|receber)(?!\w)",
        r"(?:estou|estamos) (?P<{n}>{v})\w*ndo",
    ),
    "fr": (
        r"(?:je|nous|on|il|elle|notre equipe|quelqu un)(?: (?:vous|te|le|la|l|les))* "
        r"(?P<{n}>{v})\w*(?:rai|rons|ra|ront)(?!\w)",
        r"(?:je vais|nous allons|on va|notre equipe va)(?: (?:vous|te|le|la|l|les))* (?P<{n}>{v})\w*",
        r"nous (?:vous|t|te) (?P<{n}>offrons|remboursons|envoyons|accordons|reservons|annulons|appliquons|"
        r"rappelons|"
        r"contactons|prevenons|livrons|modifions|echangeons|deduisons)(?!\w)",
        r"je (?:vous|te|m) (?P<{n}>envoie|rembourse|reserve|annule|offre|confirme|applique|accorde|fais|"
        r"occupe)(?!\w)",
        r"(?:un|une|le|la|notre|il|elle|qui) (?:\w+ )?(?:vous|te) (?P<{n}>rappelle|appelle|contacte|"
        r"rembourse|envoie|"
        r"repond|previent|recontacte|tient)(?!\w)",
        r"je m en (?:occupe|charge)(?P<{n}>)",
        r"(?:vous|te) (?:sera|seront) (?P<{n}>offert|rembours|envoy|livr|credit)\w*",
        r"vous (?P<{n}>recevrez)(?!\w)|tu recevras",
    ),
    "de": (
        r"(?:ich|wir|jemand|unser team|sie|du|man) (?:werde|werden|wird|wirst)(?: \w+){{0,7}}? "
        r"(?P<{n}>{v})\w*",
        r"(?:werde|werden) (?:ich|wir)(?: \w+){{0,7}}? (?P<{n}>{v})\w*",
        r"(?:ich|wir) (?P<{n}>{v})(?:e|en|n)? (?:sie|ihnen|dir|dich|den|das|die|ihre\w*|deine\w*|ihr|"
        r"dein|mich|uns|es)(?!\w)",
        r"(?:ein|eine|der|die|unser\w*|er|jemand) (?:\w+ )?(?P<{n}>meldet|ruft|kontaktiert|informiert|"
        r"schickt|bringt)"
        r"(?= (?:sich|sie|dich|ihnen|dir|heute|morgen)(?!\w))",
        r"(?:wird|werden) (?:ihnen|dir) (?:\w+ ){{0,5}}?(?P<{n}>erstattet|gutgeschrieben|zugeschickt|"
        r"geschickt|ersetzt)",
        r"(?:sie|du) (?P<{n}>erhalten|erhaltst|bekommen|bekommst)(?!\w)",
    ),
    "it": (
        r"(?:ti|le|vi|lo|la|gli)(?: (?:lo|la))? (?P<{n}>{v})\w*(?:ro|remo|ra|ranno)(?!\w)",
        r"(?P<{n}>{v})\w*(?:remo|ero|iro)(?!\w)",
        r"(?:ti|le|vi) (?P<{n}>prenoto|invio|mando|spedisco|rimborso|cambio|annullo|applico|regalo|"
        r"faccio|confermo|offro|rimborsiamo|"
        r"inviamo)(?!\w)",
        r"(?:ti|le|vi) (?:sara|saranno|verra|verranno) (?P<{n}>rimbors|offert|inviat|restitu|accredit)\w*",
        r"(?:ti|le|vi) (?P<{n}>{v})\w*iamo(?!\w)",
        r"(?:ti|la|le|vi) (?P<{n}>chiamo|richiamo|chiamiamo|richiamiamo|ricontattiamo|contattiamo|contatto|"
        r"avviso|"
        r"avvisiamo|chiama|richiama|ricontatta|contatta)(?!\w)",
        r"(?P<{n}>riceverai|ricevera|riceverete|arrivera)(?!\w)",
        r"sto (?P<{n}>{v})\w*ndo",
    ),
}

SPANISH_FUTURE = r"(?:are|ere|ire|aremos|eremos|iremos|ara|era|ira|aran|eran|iran|dre|dremos|dra)"
