"""How people ask in French for what the rules do not give."""

from __future__ import annotations

from chalicelib.domain.rules.sounds import Sounds

_FREE = (
    r"(?:gratuit\w*|offert\w*|rembours\w+|remise|reduction|rien a payer|pas (?:a )?pay\w+|ne (?:paierais|"
    r"payerais|paye\w*) (?:pas|rien)|meme prix|ancien prix|sans frais)"
)

SOUNDS = Sounds(
    language="fr",
    rules={
        "own_case": (
            r"(?:mon cas|ma situation) est (?:\w+ ){0,3}(?:differente?|speciale?|particuli\w+|a part|"
            r"exceptionnel\w*|compliquee?|unique)",
            r"(?:faire|fassiez|faites|feriez) (?:\w+ )?(?:une )?exception|a titre exceptionnel",
            "exceptionnellement|une entorse|derogation|(?:juste |rien que )?pour (?:une|cette) fois",
            "fermer les yeux",
            r"(?:sais que )?(?:ce )?n est pas (?:votre politique|permis|dans vos regles)(?: \w+)? mais",
        ),
        "promised": (
            "(?:m|nous|on m) (?:a|avez|avait|ont|aviez|avaient) (?:promis|garanti|assure)",
            r"la derniere fois(?: \w+){0,4} (?:promis|dit|offert|remise)",
            rf"(?:a|avait|avez|ont|aviez|avaient) dit(?: \w+){{0,6}} {_FREE}",
            r"(?:on|nous) (?:s )?(?:etait|etions|est|avait|avions|sommes) (?:\w+ )?(?:mis d accord|"
            rf"convenu\w*|d accord)(?: \w+){{0,4}} (?:\d+ euros?|prix|{_FREE})",
            r"convenus? de \d+ euros",
        ),
        "special_price": (
            "prix (?:special|d ami)",
            r"(?:me|m|nous)(?: \w+){0,2} (?:faire|accorder|offrir|consentir)(?: \w+){0,2} (?:remise|"
            "reduction|rabais|geste|prix|ristourne)",
            r"geste commercial|dedommag\w+|compensation|indemnis\w+",
            "(?:negocier|baisser|revoir) (?:le|les|un|votre) (?:prix|tarif)",
            "(?:moins cher|un meilleur prix) (?:pour moi|si je)|petit prix",
            "(?:enlever|retirer|annuler|supprimer|sauter) (?:les|la|ces) (?:frais|penalite|majoration)",
        ),
        "past_deadline": (
            "hors (?:delai|garantie)",
            r"(?:delai|garantie|date)(?: \w+){0,2} (?:depassee?|passee?|expiree?|terminee?|ecoulee?)",
            r"meme si(?: \w+){0,4} (?:expire|delai|passe)",
            r"(?:rate|loupe|depasse) (?:le|la) (?:delai|date|echeance)(?: \w+){0,5}",
            r"\d+ jours (?:sont )?(?:passes|depasses|ecoules)(?: \w+){0,4} (?:quand meme|encore|mais|"
            "renvoyer|rendre)",
        ),
        "permission": (
            r"payer(?: \w+){0,3} (?:le mois prochain|a la fin du mois|apres ma paie|quand je serai paye)",
            r"(?:ouvrir|recevoir|rester)(?: \w+){0,2} (?:plus tot|plus tard|exceptionnellement|un "
            r"dimanche)(?: \w+)? (?:pour (?:moi|nous))",
            r"(?:me|nous) (?:\w+ )?(?:caser|glisser|prendre)(?: \w+){0,3} (?:meme si|entre deux|complet)",
            r"(?:demander|voir) (?:a|avec) (?:votre|le|la) (?:chef|responsable|patron\w*|directeur|"
            r"directrice)(?: \w+)? (?:si|pour)",
            "doubler (?:la|tout) (?:file|le monde)",
        ),
    },
    not_meant=(
        "(?:pas|sans|ni) (?:besoin )?(?:de |d )?(?:remise|reduction|exception|compensation)",
        "sans exception|(?:quelles? (?:est|sont) )?(?:l|les) exceptions?|accueil exceptionnel",
    ),
)
