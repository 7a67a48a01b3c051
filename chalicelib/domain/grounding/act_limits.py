"""Guarantees, and what makes an act no claim: a condition, a denial, a page that tells it as "
"the business's way."""

from __future__ import annotations

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
