"""The sentences in which an act is told as done or promised; `{v}` is a verb's stem, `{f}` a "
"future's ending."""

from __future__ import annotations

DONE_FRAMES = {
    "en": (
        r"(?:i have|ive|we have|weve|i|we|has been|have been|i had|we had)(?: (?:just|now|already|also|"
        r"successfully|gone ahead"
        r" and|went ahead and|personally|all))* (?P<{n}>{v})",
        r"(?:your|the|this|that|it|its|everything|you|youre|youve|all)(?: \w+){{0,4}}? (?:is|are|was|"
        r"were|has been|have been|got|is "
        r"now|are now|youre|been)(?: (?:now|already|all|successfully|just|fully|officially|being))* "
        r"(?!(?:(?<=\bis )|(?<=\bare ))(?:charged|billed|reduced|discounted|opened|held|noted))(?P<{n}>{v})"
        r"(?! (?:by|when|once|only|after|as soon|within|until|if|in|for at|to|from|at the|on the|with))",
        r"(?:youre|you are) (?:now |already |all )*(?P<{n}>{v})",
        r"(?:refund|order|parcel|package|replacement|money|it) (?:is|are) (?:already |now )*"
        r"(?P<{n}>on its way|on the way)",
        r"(?:im|i am|we are) (?:now |just |already )*(?P<{n}>booking|sending|refunding|cancelling|"
        r"canceling|processing|applying|reserving|"
        r"scheduling|arranging|checking|notifying|contacting|looking into|moving|changing|adding|upgrading|"
        r"crediting|issuing|waiving|replacing|forwarding|opening|registering)"
        r"(?! (?:soon|hours|times))",
        r"(?:your|the|it|its|everything)(?: \w+){{0,4}}? (?:is|are|its)(?: (?:now|already|all))* (?P<{n}>ready)"
        r"(?= (?:to (?:collect|pick|be (?:collected|picked))|for (?:collection|pick\w*|you)|you can|"
        r"and (?:waiting|you)|"
        r"now|whenever)(?!\w)|$)",
        r"(?:i have|ive|we have|weve|i|we) (?:put|left|made|added) (?:an? |the )?(?:\w+ )?(?P<{n}>note)(?!\w)",
        r"(?:i have|ive|i ve got|ive got|we have|weve got) you (?P<{n}>down|in)(?! touch)",
        r"(?:i have|ive|we have|weve|i|we) put (?:\w+ ){{0,4}}(?P<{n}>in the post|on the (?:\w+ )?list|in the "
        r"diary|in the calendar|aside|through)",
        r"^(?P<{n}>{v})$",
        r"^(?:done|all done|all set|great|perfect)(?: \w+){{0,3}} (?P<{n}>{v})$",
        r"(?:i|we|ive|weve)(?: ve| have)?(?: just| already)? (?:made|placed|added|processed|completed|"
        r"started|initiated|requested|arranged|issued|given you|put "
        r"you|signed you)(?: \w+){{0,3}} "
        r"(?P<{n}>reservation|booking|appointment|order|refund|exchange|cancellation|discount|down|up|in|"
        r"list)",
    ),
    "es": (
        r"(?:he|hemos|habiamos|ha sido|han sido)(?: (?:ya|acabado de|tambien))* (?P<{n}>{v})\w*",
        r"(?:tu|su|la|el|tus|sus|vuestr\w+|ya)(?: \w+){{0,3}}? (?:esta|estan|queda|quedan|ha quedado|ha "
        r"sido|han sido|fue|quedo)"
        r"(?: (?:ya|todo|correctamente))* (?!abiert)(?P<{n}>{v})\w*(?! (?:por|cuando|hasta|en cuanto|si|"
        r"solo|en|"
        r"los|el|de|a))",
        r"(?:esta|va) (?:ya )?(?P<{n}>en camino)",
        r"(?:quedas|estas|queda|ya estas)(?: ya)? (?P<{n}>{v})\w*",
        r"acab(?:o|amos) de (?P<{n}>{t})\w*",
        r"^(?:(?:listo|hecho|perfecto|genial|vale) )*(?:(?:tu|la) )?(?:cita|reserva|pedido|reembolso|"
        r"devolucion|plaza)(?: \w+)? "
        r"(?P<{n}>{v})[oa]s?(?!\w)",
        r"(?:esta|estan|tienes|tiene)(?: ya| \w+){{0,3}} (?P<{n}>list[oa])s?"
        r"(?= (?:para (?:recog\w+|retir\w+|que l[oa]s? recoj\w+|su recogida))|$)",
        r"^(?:ya )?(?P<{n}>{v})[oa]s?$",
        r"ya (?:tienes|tiene) (?:(?:la|tu|una|su|el) )?(?P<{n}>cita|hora|reserva|reembolso)",
    ),
    "pt": (
        r"(?:ja |eu |tambem |acabei de )?(?:te |lhe |o |a )?(?P<{n}>reservei|agendei|marquei|cancelei|"
        r"anulei|confirmei|alterei|mudei|"
        r"remarquei|reembolsei|devolvi|estornei|enviei|mandei|apliquei|solicitei|processei|avisei|"
        r"informei|falei com|consultei|"
        r"registrei|criei|reservamos|agendamos sua|enviamos o|cancelamos a sua|reembolsamos o seu)(?!\w)",
        r"(?:sua|seu|tua|teu|a|o|esta tudo)(?: \w+){{0,3}}? (?:esta|foi|ja foi|ficou|ja esta)(?: ja)? "
        r"(?!abert)(?P<{n}>{v})\w*"
        r"(?! (?:por|quando|ate|em|se))",
        r"(?:esta|estao)(?: ja)? (?P<{n}>pront)[oa]s? (?:para (?:retir\w+|ser\w*|levantar|recolh\w+))",
        r"^(?:ja )?(?P<{n}>{v})[oa]s?$",
        r"(?:esta tudo|tudo) (?P<{n}>{v})\w*",
        r"^(?:(?:pronto|feito|perfeito) )*(?:consulta|reserva|pedido|reembolso) (?P<{n}>{v})[oa]s?(?!\w)",
    ),
    "fr": (
        r"^(?P<{n}>{v})e?s?$",
        r"c est (?:deja |bien )?(?P<{n}>{v})e?s?(?!\w)(?! (?:aux|au|a la|a l|par|en)(?!\w))",
        r"(?:j ai|nous avons|on a|je vous ai|je t ai|nous vous avons|je l ai|je viens de|nous venons "
        r"de)(?: (?:bien|deja|aussi|"
        r"egalement))* (?P<{n}>{v})\w*",
        r"(?:est|sont)(?: deja| maintenant)? (?P<{n}>pret)\w* (?:a etre|pour|au) (?:ret\w+|recup\w+|"
        r"le retrait)",
        r"(?:votre|ton|ta|le|la|vos|tout)(?: \w+){{0,3}}? (?:est|a ete|a bien ete|ont ete|sont)(?: "
        r"(?:bien|deja|maintenant))* "
        r"(?!ouvert)(?P<{n}>{v})\w*(?! (?:par|quand|lorsque|en|dans|le|la|a|au|des|sous|si))",
    ),
    "de": (
        r"^(?:schon |bereits )?(?P<{n}>{v})$",
        r"(?:ich|wir) (?:habe|haben)(?: \w+){{0,9}}? (?P<{n}>{v})",
        r"(?:habe|haben) (?:ich|wir)(?: \w+){{0,9}}? (?P<{n}>{v})",
        r"(?:ist|sind|liegt|liegen)(?: \w+){{0,4}}? (?P<{n}>abholbereit|bereit)(?= zur abholung|$|"
        r"(?<=abholbereit))",
        r"(?:ihr|ihre|dein|deine|der|die|das|alles|es)(?: \w+){{0,2}}? (?:ist|wurde|wurden|sind)(?: "
        r"(?!nur|erst|nicht|von|wenn)\w+){{0,4}}? "
        r"(?P<{n}>{v})",
    ),
    "it": (
        r"^(?:gia )?(?P<{n}>{v})[oaie]$",
        r"(?:e|sono)(?: gia)? (?P<{n}>pront)[oaie] (?:per (?:il )?ritir\w+|da ritirare|al ritiro)",
        r"(?:ho|abbiamo|l ho|te l ho|glielo ho)(?: (?:gia|anche|appena))* (?P<{n}>{v})\w*",
        r"(?:tuo|tua|suo|sua|il|la|tutto|appuntamento)(?: \w+){{0,3}}? (?:e|e stat[oa]|risulta|sono "
        r"stat[ie])(?: (?:gia|ora|stat[oa]))* "
        r"(?!apert)(?P<{n}>{v})\w*(?! (?:da|quando|se|in|entro|solo|il|la|a))",
    ),
}
"""Sentences in which an act is told as done; `{t}` are the stems to do."""
