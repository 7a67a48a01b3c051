"""How acts and promises sound in six languages: folded stems by what is done, and the sentences they stand in.

`DONE` are participles, `TO_DO` what is left of a verb in the future and the infinitive. In a frame `{v}` is one of
these; `{f}` the endings of a future tense.
"""

from __future__ import annotations

DONE = {
    "en": {
        "book": "booked reserved scheduled arranged rebooked",
        "confirm": "confirmed approved accepted authorised authorized",
        "cancel": "cancelled canceled",
        "change": "moved changed rescheduled updated modified extended postponed",
        "refund": "refunded reimbursed credited compensated",
        "send": "sent shipped emailed mailed dispatched resent forwarded",
        "charge": "charged billed",
        "discount": "applied waived reduced discounted granted",
        "order": "placed processed replaced issued exchanged submitted",
        "tell": "informed notified contacted alerted reported asked checked_with spoken_to spoken_with talked_to",
        "keep": "held put_aside set_aside added registered created opened",
    },
    "es": {
        "book": "reservad agendad programad citad apuntad concertad",
        "confirm": "confirmad aprobad autorizad aceptad",
        "cancel": "cancelad anulad",
        "change": "cambiad movid modificad reprogramad actualizad ampliad aplazad",
        "refund": "reembolsad devuelt abonad reintegrad compensad",
        "send": "enviad mandad remitid reenviad",
        "charge": "cobrad cargad",
        "discount": "aplicad descontad rebajad bonificad",
        "order": "tramitad procesad realizad hecho_el_pedido hecho_la_reserva solicitad pedid sustituid gestionad",
        "tell": "avisad informad notificad consultad hablado_con preguntad comunicad",
        "keep": "guardad registrad cread abiert apartad anadid",
    },
    "pt": {
        "book": "reservad agendad marcad",
        "confirm": "confirmad aprovad autorizad",
        "cancel": "cancelad anulad",
        "change": "alterad mudad remarcad reagendad atualizad",
        "refund": "reembolsad devolvid estornad creditad reembolsei devolvi estornei",
        "send": "enviad mandad despachad enviei mandei",
        "charge": "cobrad",
        "discount": "aplicad apliquei descontad",
        "order": "processad realizad solicitad solicitei processei",
        "tell": "avisad avisei informad informei notificad falei_com consultei",
        "keep": "guardad registrad registrei criad criei abert abri_um",
        "booked": "reservei agendei marquei",
        "cancelled": "cancelei anulei",
        "confirmed": "confirmei",
        "changed": "alterei mudei remarquei",
    },
    "fr": {
        "book": "reserve programme planifie pris_rendez",
        "confirm": "confirme approuve valide accepte",
        "cancel": "annule",
        "change": "modifie deplace change reporte decale",
        "refund": "rembourse credite recredite",
        "send": "envoye expedie transmis",
        "charge": "debite facture",
        "discount": "applique accorde deduit",
        "order": "traite commande effectue enregistre_votre_commande remplace",
        "tell": "prevenu informe averti contacte demande_a parle_a signale",
        "keep": "mis_de_cote garde ouvert cree enregistre ajoute",
    },
    "de": {
        "book": "gebucht reserviert vereinbart eingetragen",
        "confirm": "bestatigt genehmigt",
        "cancel": "storniert abgesagt",
        "change": "geandert verschoben verlegt aktualisiert umgebucht",
        "refund": "erstattet zuruckerstattet ruckerstattet zuruckgezahlt gutgeschrieben zuruckuberwiesen",
        "send": "gesendet geschickt versendet verschickt zugesandt versandt",
        "charge": "berechnet abgebucht",
        "discount": "gewahrt eingelost angewendet erlassen",
        "order": "bestellt bearbeitet ausgelost ersetzt veranlasst",
        "tell": "informiert benachrichtigt kontaktiert gesprochen gefragt gemeldet",
        "keep": "zuruckgelegt hinterlegt angelegt eroffnet",
    },
    "it": {
        "book": "prenotat fissat programmat riservat",
        "confirm": "confermat approvat autorizzat",
        "cancel": "annullat cancellat disdett",
        "change": "modificat spostat cambiat aggiornat",
        "refund": "rimborsat riaccreditat accreditat restituit",
        "send": "inviat spedit mandat inoltrat",
        "charge": "addebitat",
        "discount": "applicat scontat concess",
        "order": "elaborat effettuat sostituit richiest ordinat",
        "tell": "avvisat informat contattat segnalat parlato_con chiesto",
        "keep": "messo_da_parte tenut_da_parte registrat apert creat aggiunt",
    },
}
"""Participles by language and act; `_` stands for a space. Portuguese and the like also tell it in the past tense."""

TO_DO = {
    "en": {
        "book": "book reserve schedule arrange rebook",
        "confirm": "confirm approve",
        "cancel": "cancel",
        "change": "change move reschedule update extend postpone",
        "refund": "refund reimburse credit compensate",
        "send": "send ship email mail dispatch resend deliver",
        "charge": "charge bill",
        "discount": "apply waive discount reduce offer grant give",
        "order": "process replace exchange issue submit repair",
        "tell": "notify inform remind alert ask check investigate look_into follow_up report update_you",
        "fix": "make_sure see_to ensure sort resolve take_care",
        "keep": "hold keep save set_aside put_aside add_you register open_a create",
        "call": "call ring phone text contact get_back come_back",
        "get": "receive hear_from",
    },
    "es": {
        "book": "reserv agend program apunt concert",
        "confirm": "confirm aprob autoriz",
        "cancel": "cancel anul",
        "change": "cambi mov modific reprogram actualiz ampli aplaz",
        "refund": "reembols devolv devuelv abon reintegr compens",
        "send": "envi mand remit reenvi entreg",
        "charge": "cobr carg",
        "discount": "aplic descont rebaj bonific regal ofrec da",
        "order": "tramit proces gestion sustitu solicit pid pedi",
        "tell": "avis inform notific consult pregunt comunic record averigu revis comprueb comprob mir investig",
        "keep": "guard registr cre abr apart",
        "call": "llam contact escrib",
        "get": "recib lleg",
    },
    "pt": {
        "book": "reserv agend marc",
        "confirm": "confirm aprov",
        "cancel": "cancel anul",
        "change": "alter mud remarc reagend",
        "refund": "reembols devolv estorn",
        "send": "envi mand entreg",
        "charge": "cobr",
        "discount": "aplic descont oferec da",
        "order": "process troc solicit pec pedir substitu",
        "tell": "avis inform notific verific consult pergunt lembr",
        "keep": "guard registr cri abr separ",
        "call": "lig contat escrev",
        "get": "receb chegar",
    },
    "fr": {
        "book": "reserv programm planifi prend",
        "confirm": "confirm valid approuv",
        "cancel": "annul",
        "change": "modifi deplac chang report decal",
        "refund": "rembours credit recredit",
        "send": "envoi enve envoy expedi transmett livr",
        "charge": "debit factur",
        "discount": "appliqu accord offr fe donn",
        "order": "trait command remplac echang",
        "tell": "previen prevenir inform averti verifi demand rappel signal",
        "keep": "gard ouvr cre enregistr mett",
        "call": "appel appell contact ecri",
        "get": "recev",
    },
    "de": {
        "book": "buch reservier vereinbar eintrag trag",
        "confirm": "bestatig genehmig",
        "cancel": "stornier absag sag",
        "change": "ander verschieb verleg aktualisier",
        "refund": "erstatt zuruckzahl zuruckerstatt gutschreib uberweis",
        "send": "send schick versend verschick zusend liefer",
        "charge": "berechn abbuch",
        "discount": "gewahr schenk erlass geb gib",
        "order": "bearbeit bestell ersetz umtausch veranlass",
        "tell": "informier benachrichtig prufe klar erinner frag gib_ihnen_bescheid kummer",
        "keep": "zurucklege halt hinterleg erstell",
        "call": "anruf ruf kontaktier meld",
        "get": "erhalt bekomm",
    },
    "it": {
        "book": "prenot fiss programm riserv",
        "confirm": "conferm approv",
        "cancel": "annull cancell disdi",
        "change": "modific spost cambi aggiorn",
        "refund": "rimbors restitu riaccredit",
        "send": "invi sped mand consegn",
        "charge": "addebit",
        "discount": "applic scont offr regal da far",
        "order": "elabor sostitu richied ordin",
        "tell": "avvis inform notific verific ricord controll chied",
        "keep": "tien terr registr cre apr mett",
        "call": "chiam contatt scriv",
        "get": "ricev arriv",
    },
}
"""Stems of verbs by language and act; the frames add the endings."""

DONE_FRAMES = {
    "en": (
        r"(?:i have|ive|we have|weve|i|we|has been|have been|i had|we had)(?: (?:just|now|already|also|"
        r"successfully|gone ahead"
        r" and|went ahead and|personally|all))* (?P<{n}>{v})",
        r"(?:your|the|this|that|it|its|everything|you|youre|youve|all)(?: \w+){{0,4}}? (?:is|are|was|"
        r"were|has been|have been|got|is "
        r"now|are now|youre|been)(?: (?:now|already|all|successfully|just|fully|officially|being))* "
        r"(?P<{n}>{v})"
        r"(?! (?:by|when|once|only|after|as soon|within|until|if|in|for at|to|from|at the|on the|with))",
        r"(?:youre|you are) (?:now |already |all )*(?P<{n}>{v})",
        r"(?:refund|order|parcel|package|replacement|money|it) (?:is|are) (?:already |now )*"
        r"(?P<{n}>on its way|on the way)",
        r"(?:im|i am|we are) (?:now |just |already )*(?P<{n}>booking|sending|refunding|cancelling|"
        r"canceling|processing|applying|reserving|"
        r"scheduling|arranging|checking|notifying|contacting|looking into|moving|changing)",
        r"(?:i have|ive|i ve got|ive got|we have|weve got) you (?P<{n}>down|in)(?! touch)",
        r"(?:i have|ive|we have|weve|i|we) put (?:\w+ ){{0,4}}(?P<{n}>in the post|on the list|in the "
        r"diary|in the calendar|aside|through)",
        r"^(?:done|all done|all set|great|perfect)(?: \w+){{0,3}} (?P<{n}>{v})$",
        r"(?:i|we)(?: ve| have)? (?:made|placed|added|processed|completed|arranged|issued|given you|put "
        r"you|signed you)(?: \w+){{0,3}} "
        r"(?P<{n}>reservation|booking|appointment|order|refund|exchange|cancellation|discount|down|up|in|"
        r"list)",
    ),
    "es": (
        r"(?:he|hemos|habiamos|ha sido|han sido)(?: (?:ya|acabado de|tambien))* (?P<{n}>{v})\w*",
        r"(?:tu|su|la|el|tus|sus|vuestr\w+|ya)(?: \w+){{0,3}}? (?:esta|estan|queda|quedan|ha quedado|ha "
        r"sido|han sido|fue|quedo)"
        r"(?: (?:ya|todo|correctamente))* (?P<{n}>{v})\w*(?! (?:por|cuando|hasta|en cuanto|si|solo|en|"
        r"los|el|de|a))",
        r"(?:esta|va) (?:ya )?(?P<{n}>en camino)",
        r"(?:quedas|estas|queda|ya estas)(?: ya)? (?P<{n}>{v})\w*",
        r"acab(?:o|amos) de (?P<{n}>{t})\w*",
        r"^(?:(?:listo|hecho|perfecto|genial|vale) )*(?:(?:tu|la) )?(?:cita|reserva|pedido|reembolso|"
        r"devolucion|plaza)(?: \w+)? "
        r"(?P<{n}>{v})[oa]s?(?!\w)",
        r"ya (?:tienes|tiene) (?:(?:la|tu|una|su|el) )?(?P<{n}>cita|hora|reserva|reembolso)",
    ),
    "pt": (
        r"(?:ja |eu |tambem |acabei de )?(?:te |lhe |o |a )?(?P<{n}>reservei|agendei|marquei|cancelei|"
        r"anulei|confirmei|alterei|mudei|"
        r"remarquei|reembolsei|devolvi|estornei|enviei|mandei|apliquei|solicitei|processei|avisei|"
        r"informei|falei com|consultei|"
        r"registrei|criei|reservamos|agendamos sua|enviamos o|cancelamos a sua|reembolsamos o seu)",
        r"(?:sua|seu|tua|teu|a|o|esta tudo)(?: \w+){{0,3}}? (?:esta|foi|ja foi|ficou|ja esta)(?: ja)? "
        r"(?P<{n}>{v})\w*"
        r"(?! (?:por|quando|ate|em|se))",
        r"(?:esta tudo|tudo) (?P<{n}>{v})\w*",
        r"^(?:(?:pronto|feito|perfeito) )*(?:consulta|reserva|pedido|reembolso) (?P<{n}>{v})[oa]s?(?!\w)",
    ),
    "fr": (
        r"(?:j ai|nous avons|on a|je vous ai|je t ai|nous vous avons|je l ai|je viens de|nous venons "
        r"de)(?: (?:bien|deja|aussi|"
        r"egalement))* (?P<{n}>{v})\w*",
        r"(?:votre|ton|ta|le|la|vos|tout)(?: \w+){{0,3}}? (?:est|a ete|a bien ete|ont ete|sont)(?: "
        r"(?:bien|deja|maintenant))* "
        r"(?P<{n}>{v})\w*(?! (?:par|quand|lorsque|en|dans|le|la|a|au|des|sous|si))",
    ),
    "de": (
        r"(?:ich|wir) (?:habe|haben)(?: \w+){{0,6}}? (?P<{n}>{v})",
        r"(?:habe|haben) (?:ich|wir)(?: \w+){{0,6}}? (?P<{n}>{v})",
        r"(?:ihr|ihre|dein|deine|der|die|das|alles|es)(?: \w+){{0,2}}? (?:ist|wurde|wurden|sind)(?: "
        r"(?!nur|erst|nicht|von|wenn)\w+){{0,4}}? "
        r"(?P<{n}>{v})",
    ),
    "it": (
        r"(?:ho|abbiamo|l ho|te l ho|glielo ho)(?: (?:gia|anche|appena))* (?P<{n}>{v})\w*",
        r"(?:tuo|tua|suo|sua|il|la|tutto|appuntamento)(?: \w+){{0,3}}? (?:e|e stat[oa]|risulta|sono "
        r"stat[ie])(?: (?:gia|ora|stat[oa]))* "
        r"(?P<{n}>{v})\w*(?! (?:da|quando|se|in|entro|solo|il|la|a))",
    ),
}
"""Sentences in which an act is told as done; `{t}` are the stems to do."""

TO_DO_FRAMES = {
    "en": (
        r"(?:ill|i will|we will|well) let (?:the|our|them|dr|my|everyone) (?:\w+ ){{0,3}}?(?P<{n}>know)",
        r"(?:i will|ill|we will|well|i am going to|im going to|we are going to|were going to|let me|"
        r"someone will|they will|they ll|"
        r"(?:our|the) (?:\w+ )?(?:team|staff|reception|clinic|shop|dentist|doctor|colleagues?|recruiter|"
        r"manager)(?: will| is going to)|"
        r"a (?:colleague|person|recruiter|courier|technician|dentist) will|you will|youll|you are going "
        r"to)(?: (?:now|also|then|"
        r"personally|immediately|gladly|happily|just|quickly|be able to|get to|soon|go ahead and|make "
        r"sure to|have it|have them|always|"
        r"automatically|first))* (?P<{n}>{v})(?!\w)",
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
        r"me (?:encargo|ocupo|encargare|ocupare) de(?P<{n}>)",
    ),
    "pt": (
        r"(?:vou|vamos|iremos|irei|vai) (?:te |lhe |o |a )?(?P<{n}>{v})\w*",
        r"(?P<{n}>{v})(?:aremos|eremos|iremos|arei|erei|irei)(?!\w)",
        r"voce (?:vai )?(?P<{n}>recebera|receber)(?!\w)",
        r"(?:estou|estamos) (?P<{n}>{v})\w*ndo",
    ),
    "fr": (
        r"(?:je|nous|on|il|elle|notre equipe|quelqu un)(?: (?:vous|te|le|la|l|les))* "
        r"(?P<{n}>{v})\w*(?:rai|rons|ra|ront)(?!\w)",
        r"(?:je vais|nous allons|on va|notre equipe va)(?: (?:vous|te|le|la|l|les))* (?P<{n}>{v})\w*",
        r"je (?:vous|te|m) (?P<{n}>envoie|rembourse|reserve|annule|offre|confirme|applique|accorde|fais|"
        r"occupe)(?!\w)",
        r"je m en (?:occupe|charge)(?P<{n}>)",
        r"vous (?P<{n}>recevrez)(?!\w)|tu recevras",
    ),
    "de": (
        r"(?:ich|wir|jemand|unser team|sie|du|man) (?:werde|werden|wird|wirst)(?: \w+){{0,7}}? "
        r"(?P<{n}>{v})\w*",
        r"(?:werde|werden) (?:ich|wir)(?: \w+){{0,7}}? (?P<{n}>{v})\w*",
        r"(?:ich|wir) (?P<{n}>{v})(?:e|en|n)? (?:sie|ihnen|dir|dich|den|das|die|ihre\w*|deine\w*|ihr|"
        r"dein|mich|uns|es)(?!\w)",
        r"(?:sie|du) (?P<{n}>erhalten|erhaltst|bekommen|bekommst)(?!\w)",
    ),
    "it": (
        r"(?:ti|le|vi|lo|la|gli)(?: (?:lo|la))? (?P<{n}>{v})\w*(?:ro|remo|ra|ranno)(?!\w)",
        r"(?P<{n}>{v})\w*(?:remo|ero|iro)(?!\w)",
        r"(?:ti|le|vi) (?P<{n}>prenoto|invio|mando|spedisco|rimborso|cambio|annullo|applico|regalo|"
        r"faccio|confermo|offro|rimborsiamo|"
        r"inviamo)(?!\w)",
        r"(?P<{n}>riceverai|ricevera|riceverete|arrivera)(?!\w)",
        r"sto (?P<{n}>{v})\w*ndo",
    ),
}
"""Sentences in which an act is promised."""

SPANISH_FUTURE = r"(?:are|ere|ire|aremos|eremos|iremos|ara|era|ira|aran|eran|iran|dre|dremos|dra)"

GUARANTEES = {
    "en": (
        r"(?:i|we)(?: can| do| will|ll)?(?: \w+)? (?:guarantee|promise|assure you|swear)|guaranteed|you "
        r"can be sure that|rest assured|my word|100 (?:sure|certain|safe|painless)|without (?:any "
        r")?doubt you will|risk free"
    ),
    "es": (
        r"(?:te |le |os |les )?(?:garantizo|garantizamos|prometo|prometemos|aseguro|aseguramos)|"
        r"garantizad\w+|te doy mi palabra|sin ninguna duda|puedes estar segur\w"
    ),
    "pt": (
        r"(?:te |lhe )?(?:garanto|garantimos|prometo|prometemos|asseguro|asseguramos)|garantid\w+|com "
        r"certeza voce"
    ),
    "fr": (
        r"(?:je|nous) (?:vous |te )?(?:garantis|garantissons|promets|promettons|assure|assurons)|"
        r"garantie? a 100|est garantie?|sont garanti\w+"
    ),
    "de": (
        r"(?:ich|wir) (?:garantiere|garantieren|verspreche|versprechen)|(?:ist|sind|wird) garantiert|"
        r"garantiert|versprochen"
    ),
    "it": (
        r"(?:ti |le |vi )?(?:garantisco|garantiamo|prometto|promettiamo|assicuro|assicuriamo)|e "
        r"garantit\w+|garantit\w+"
    ),
}
"""How a guarantee sounds; a warranty (`three-year guarantee`, `garantía`) is none."""

CONDITIONS = (
    r"if|unless|when|once|whenever|as soon as|before|would|could|can|cannot|shall|should|may|do you want|"
    r"si|cuando|una vez|en cuanto|quieres|quiere|puedo|podemos|podria|antes de|"
    r"se|quando|assim que|posso|podemos|quer|"
    r"quand|lorsque|une fois|des que|puis je|voulez|pouvons|souhaitez|"
    r"wenn|falls|sobald|nachdem|soll ich|mochten|mochtest|konnen|kann|bevor|"
    r"appena|una volta|posso|possiamo|vuoi|vuole|prima"
)
NEGATIONS = (
    r"not|no|never|cannot|cant|dont|doesnt|didnt|havent|hasnt|isnt|wont|nunca|jamas|todavia|aun|tampoco|"
    r"ni|nao|nem|ainda|pas|ne|"
    r"jamais|n|nicht|kein\w*|nie|noch|non|mai|neither|nor|nobody|nadie|without|sin|unable"
)

POLICY_FRAMES = {
    "en": (
        r"\b(?:we|our \w+|the (?:team|dentist|clinic|hygienist|shop)|you(?: will)?|they|(?:is|are|be|"
        r"was)) (?:\w+ ){{0,5}}?(?:{v})(?:s|es|ed|d|ing|ped)?\b"
    ),
    "es": r"\b(?:{v})(?:\w*mos|e|a|en|an|es|as|as?ra|ara|era|ira|n?d[oa]s?)?\b",
    "pt": r"\b(?:{v})(?:\w*mos|e|a|em|am|\w*ra|d[oa]s?)\b",
    "fr": r"\b(?:nous|notre|vous|on|est|sont|equipe)\b.{{0,40}}\b(?:{v})\w*",
    "de": r"\b(?:{v})\w*|\b\w+(?:{v})(?:en|t)\b",
    "it": r"\b(?:{v})(?:\w*amo|a|e|i|ano|ono|\w*ra|at[oaie])\b",
}
"""How a page tells what the business does, so that a reply may promise it."""
