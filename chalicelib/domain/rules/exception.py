"""How people ask for what the rules do not give: an exception, a favour, an old promise kept."""

from __future__ import annotations

from chalicelib.domain.rules.phrasebook import Phrasebook

EXCEPTION = Phrasebook(
    {
        "own_case": {
            "en": r"my (?:case|situation|circumstances?) (?:is|are) (?:\w+ )?(?:different|special|"
            r"particular|unusual|exceptional|unique|complicated)|(?:make|as|making|made) an? (?:\w+ "
            r")?exception|exceptional(?:ly)? (?:case|circumstances?)|bend the rules?|special (?:case|"
            r"permission|treatment|arrangement|request)",
            "es": r"mi (?:caso|situacion) es (?:\w+ )?(?:distint|diferent|especial|particular|excepcional|"
            r"complicad|unic|otr)\w*|(?:hacer|hac\w+|hag\w+|haz\w*) (?:\w+ ){0,2}excepcion|excepcion "
            r"(?:conmigo|en mi caso)|permiso especial|caso (?:especial|excepcional)",
            "pt": r"meu caso e (?:\w+ )?(?:diferente|especial|particular)|(?:abrir|fazer|abre|faz) uma "
            r"excecao|permissao especial",
            "fr": r"mon cas est (?:\w+ )?(?:different|special|particulier)|(?:faire|fassiez|faites) une "
            r"exception|a titre exceptionnel",
            "de": r"(?:mein fall|meine situation) ist (?:\w+ )?(?:anders|besonders|speziell)|(?:eine "
            r")?ausnahme machen|ausnahmsweise|sondergenehmigung",
            "it": r"(?:mio caso|mia situazione) e (?:\w+ )?(?:divers|special|particolar)\w*|(?:fare|fate|"
            r"farmi) (?:un )?eccezione|in via eccezionale",
        },
        "promised": {
            "en": r"(?:you|they|he|she|someone|somebody|colleague|agent|receptionist|doctor|dentist|lady|"
            r"guy|girl|woman|man)(?: \w+){0,2} (?:promised|assured|guaranteed)|(?:was|were|been) "
            r"(?:promised|assured|guaranteed)|last time (?:you|they|i)(?: \w+){0,3} (?:promised|said|"
            r"offered|gave|let|charged|discount)|you (?:told|said)(?: \w+){0,3} (?:would|could) (?:be free|"
            r"refund|get (?:a|my) (?:discount|refund|money))",
            "es": r"(?:me|nos) (?:prometi\w+|habia\w* prometido|ha\w* prometido|asegur(?:asteis|aron|o|"
            r"aste)|garantiz(?:asteis|aron|o|aste))|la (?:ultima|otra) vez(?: \w+){0,4} (?:prometi\w+|dijo|"
            r"dijeron|dijisteis|dijiste|cobr\w+|hici\w+|dejaron|dejasteis|descuento)|(?:me|nos) (?:dijo|"
            r"dijeron|dijisteis|dijiste) que(?: \w+){0,3} (?:gratis|descuento|devolv\w+|sin coste|no me "
            r"cobr\w+)",
            "pt": r"(?:me|nos) (?:promet\w+|garant\w+|assegur\w+)|(?:foi|tinham) prometido|da ultima vez(?: "
            r"\w+){0,4} (?:promet\w+|disse\w*|desconto)",
            "fr": r"(?:m|nous|on m) (?:a|avez|avait|ont|aviez) (?:promis|garanti|assure)|la derniere "
            r"fois(?: \w+){0,4} (?:promis|dit|offert|remise)",
            "de": r"(?:mir|uns)(?: \w+){0,3} (?:versprochen|zugesichert|garantiert|zugesagt)|letztes mal(?: "
            r"\w+){0,4} (?:versprochen|gesagt|rabatt)|habt ihr (?:mir )?versprochen",
            "it": r"(?:mi|ci) (?:ave\w+|hanno|ha|era stato) (?:promesso|garantito|assicurato)|l ultima "
            r"volta(?: \w+){0,4} (?:promess\w+|detto|sconto)",
        },
        "special_price": {
            "en": r"special (?:price|deal|discount|offer for me)|(?:can|could|would|will) (?:you|i)(?: "
            r"\w+){0,3} (?:waive|lower the (?:price|fee)|reduce the (?:price|fee|bill)|(?:a )?(?:better|"
            r"special|cheaper|lower) (?:price|deal|rate)|match (?:the|that|this|their) price|make it "
            r"cheaper|get it cheaper)|(?:give|do|get|offer)(?: me)? (?:a|some|any) (?:\w+ )?discount(?: for "
            r"me| because| since| as i| please|$)|waive (?:the|my|this|that)|for free because|compensat\w+|"
            r"goodwill|knock (?:\w+ )?off",
            "es": r"precio especial|trato especial|(?:me|nos) (?:puedes|podeis|puede|pueden|podria\w*|haces|"
            r"haceis|hacen|hace|das|dais|dan|rebajas|rebajais)(?: \w+){0,3} (?:descuento|rebaja|mas barato|"
            r"precio mejor|mejor precio)|hac(?:er|ed|e)me (?:un|algun) (?:descuento|precio|favor)|hazme "
            r"(?:un|algun) (?:descuento|precio)|rebajar?me|perdon(?:ar|eis|en|arme|adme)(?: \w+){0,2} "
            r"(?:penalizacion|recargo|multa|cargo|deuda)|no (?:me )?cobr(?:eis|en|arme|es)|compensacion|"
            r"indemniza\w+|igualar? el precio",
            "pt": r"preco especial|(?:me|faz\w*|fazer|da|dar)(?: \w+){0,2} (?:um|algum) (?:desconto|"
            r"precinho)|mais barato para mim|compensacao|indenizacao|isentar?",
            "fr": r"prix special|(?:me|m|nous)(?: \w+){0,2} (?:faire|accorder|offrir)(?: \w+){0,2} "
            r"(?:remise|reduction|rabais|geste|prix)|geste commercial|dedommag\w+|compensation",
            "de": r"sonderpreis|(?:mir|uns)(?: \w+){0,3} (?:rabatt|nachlass|billiger|gunstiger)|kulanz|"
            r"entschadigung|erlassen",
            "it": r"prezzo (?:speciale|di favore)|(?:mi|ci|farmi|farci)(?: \w+){0,3} (?:sconto|uno sconto)|"
            r"sconto per me|risarcimento|rimborso extra|indennizzo",
        },
        "past_deadline": {
            "en": r"(?:refund|return|exchange|change|cancel)\w*(?: \w+){0,6} (?:outside|after|past|beyond) "
            r"(?:the |of the |your )?(?:deadline|policy|period|limit|return window|warranty|guarantee|\d+ "
            r"days)|(?:deadline|warranty|guarantee|voucher) (?:has )?(?:passed|expired|ran out)(?: "
            r"\w+){0,3} (?:still|anyway|but)|even though (?:\w+ ){0,5}(?:expired|too late|past)",
            "es": r"fuera de (?:plazo|garantia|fecha)|(?:aunque|a pesar de)(?: \w+){0,6} (?:plazo|"
            r"caducad\w+|garantia|vencid\w+)|se me (?:ha )?pas(?:o|ado) (?:el|la) (?:plazo|fecha)",
            "pt": r"fora do prazo|fora da garantia|mesmo (?:\w+ ){0,3}(?:vencid\w+|prazo)",
            "fr": r"hors (?:delai|garantie)|delai (?:est )?depasse|meme si(?: \w+){0,4} (?:expire|delai)",
            "de": r"frist (?:\w+ )?(?:abgelaufen|vorbei|verpasst)|nach ablauf|trotz abgelaufen\w*|garantie "
            r"(?:\w+ )?abgelaufen",
            "it": r"fuori (?:termine|garanzia|tempo massimo)|anche se(?: \w+){0,4} (?:scadut\w+|termine)",
        },
    }
)
