"""Hear STOP, START and "stop promotions": whole messages that are nothing but the words for it, in ten languages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from chalicelib.domain.inbound import NEVER_ANSWERED
from chalicelib.domain.message import Message
from chalicelib.domain.rules.letters import fold

if TYPE_CHECKING:  # pydantic: the delivery asks who may be written to and must not pay for it
    from chalicelib.domain.channel_rules import OptOutRules

# WhatsApp Business Messaging Policy: every request to stop is respected. The English ones are those of 47 CFR
# 64.1200(a)(10) but for `cancel` and `end`, which in a support chat mostly mean a booking or the talk itself.
STOP = {
    "en": (
        "stop|stop all|stopall|stop messages|stop messaging me|stop texting me|stop writing to me|unsubscribe|"
        "unsubscribe me|opt out|optout|opt me out|quit|revoke|remove me|no more messages"
    ),
    "es": (
        "baja|darme de baja|dar de baja|dame de baja|quiero darme de baja|cancelar suscripción|parar|"
        "no más mensajes|no quiero más mensajes|no me escribas más|no me escriban más|no me escribáis más|"
        "deja de escribirme|dejen de escribirme|dejad de escribirme"
    ),
    "pt": (
        "sair|parar|pare|descadastrar|cancelar inscrição|cancelar subscrição|não quero mais mensagens|"
        "não me mande mais mensagens|pare de me mandar mensagens|parem de me mandar mensagens"
    ),
    "fr": (
        "arrêt|arrêter|arrêtez|désabonner|me désabonner|désabonnement|désinscription|désinscrire|"
        "plus de messages|ne m'écrivez plus|ne m'écris plus|arrêtez de m'écrire"
    ),
    "de": (
        "stopp|abmelden|abbestellen|austragen|keine nachrichten mehr|schreibt mir nicht mehr|"
        "schreiben sie mir nicht mehr|schreib mir nicht mehr"
    ),
    "it": (
        "ferma|fermare|disiscrivimi|cancellami|annulla iscrizione|cancella iscrizione|basta messaggi|"
        "niente più messaggi|non scrivetemi più|non scrivermi più"
    ),
    "hi": (
        "स्टॉप|रोकें|रोको|बंद करें|बंद करो|मैसेज बंद करो|मैसेज बंद करें|संदेश बंद करें|संदेश भेजना बंद करें|"
        "अनसब्सक्राइब|message band karo|messages band karo|band karo"
    ),
    "ar": (
        "توقف|توقفوا|قف|إيقاف|وقف|ستوب|إلغاء الاشتراك|إيقاف الرسائل|أوقفوا الرسائل|أوقف الرسائل|"
        "لا ترسلوا لي رسائل|لا تراسلوني"
    ),
    "he": (
        "הסר|הסרה|להסיר|עצור|עצרו|הפסק|הפסיקו|סטופ|הסירו אותי|תסירו אותי|הסר אותי|ביטול רישום|"
        "די להודעות|לא לשלוח יותר הודעות"
    ),
    "id": (
        "berhenti|setop|unreg|hentikan|berhenti berlangganan|stop pesan|jangan kirim pesan lagi|"
        "jangan hubungi saya lagi"
    ),
}
START = {
    "en": "start|unstop|subscribe|resubscribe|opt in|optin|opt me in|resume|start again",
    "es": "alta|darme de alta|empezar|iniciar|reanudar|volver a empezar|suscribirme",
    "pt": "iniciar|começar|voltar|retomar|inscrever|recomeçar",
    "fr": "reprendre|commencer|recommencer|m'abonner|me réabonner",
    "de": "anmelden|starten|wieder starten|fortsetzen",
    "it": "inizia|avvia|riprendi|ricomincia|iscrivimi",
    "hi": "स्टार्ट|शुरू|शुरू करें|शुरू करो|shuru|shuru karo",
    "ar": "ابدأ|ابدأوا|بدء|اشتراك|استئناف|ستارت",
    "he": "התחל|התחילו|התחלה|המשך|הצטרף|הרשמה|סטארט",
    "id": "mulai|lanjut|lanjutkan|langganan|berlangganan",
}
# Also the words of WhatsApp's own button below marketing templates, whose tap comes as an ordinary message.
NO_MARKETING = {
    "en": "stop promotions|stop promotion|no promotions|no more promotions|stop offers|no more offers|stop marketing",
    "es": (
        "detener promociones|no más promociones|no quiero promociones|dejar de recibir promociones|no más ofertas|"
        "no más publicidad|no quiero publicidad"
    ),
    "pt": "parar promoções|interromper promoções|não quero promoções|chega de promoções|sem promoções",
    "fr": "arrêter les promotions|arrêter les promos|plus de promotions|plus de publicité|pas de publicité",
    "de": "werbung stoppen|keine werbung|keine werbung mehr|werbung abbestellen|angebote abbestellen",
    "it": "interrompi promozioni|ferma promozioni|niente promozioni|niente pubblicità|basta pubblicità",
    "hi": "प्रमोशन बंद करें|ऑफ़र बंद करें|विज्ञापन बंद करें|विज्ञापन बंद करो",
    "ar": "إيقاف العروض|أوقفوا العروض|لا أريد عروضا|إيقاف الإعلانات|لا أريد إعلانات",
    "he": "הפסק מבצעים|בלי פרסומות|די לפרסומות|הסרה מפרסום|לא רוצה פרסומות",
    "id": "hentikan promosi|stop promosi|jangan kirim promosi|tidak mau promosi",
}
EVERYWHERE = frozenset({"stop", "start"})
"""Words that tell nothing of a language: everyone knows them."""

START_BUTTON = "opt_out.start"
"""The id of the button by which a customer who stopped comes back."""

_POLITE = (
    "please|pls|thanks|thank you|por favor|porfa|gracias|obrigado|obrigada|svp|s'il vous plaît|s'il te plaît|merci|"
    "bitte|danke|per favore|grazie|tolong|terima kasih|कृपया|धन्यवाद|من فضلك|لو سمحت|شكرا|בבקשה|תודה"
)


LONGEST = 100
"""Characters; what is longer says more than that."""


class Wish(StrEnum):
    """What a customer wants of our messages."""

    STOP = "stop"
    START = "start"
    NO_MARKETING = "no_marketing"


_BUILT_IN = {Wish.STOP: STOP, Wish.START: START, Wish.NO_MARKETING: NO_MARKETING}


@dataclass(frozen=True)
class Heard:
    """A wish, and the language of its words where only one has them."""

    wish: Wish
    language: str | None = None


def wish_of(message: Message, rules: OptOutRules) -> Heard | None:
    """Hear a wish in a customer's own words, said, written or tapped; None for all that says anything else."""
    if message.kind in NEVER_ANSWERED or len(message.text) > LONGEST or not _own_words(message):
        return None
    if _tapped(message) == START_BUTTON:
        return Heard(Wish.START)
    said = _without_politeness(fold(message.text))
    given = {Wish.STOP: rules.stop, Wish.START: rules.start}
    for wish, built_in in _BUILT_IN.items():
        known = {language: _words(words) for language, words in built_in.items()}
        own = {language: frozenset(map(fold, words)) for language, words in given.get(wish, {}).items()}
        spoken = {language for words in (known, own) for language, all_ in words.items() if said in all_}
        if spoken:
            only = len(spoken) == 1 and said not in EVERYWHERE
            return Heard(wish, spoken.pop() if only else None)
    return None


def words_of(wish: Wish) -> frozenset[str]:
    """Every built-in word of a wish, folded."""
    return frozenset().union(*map(_words, _BUILT_IN[wish].values()))


@cache
def _words(written: str) -> frozenset[str]:
    return frozenset(map(fold, written.split("|")))


def _own_words(message: Message) -> bool:
    """A caption or the words of a document are about the file; of a voice note the words are all there is."""
    return message.media is None or message.media.words_from == "transcript"


def _tapped(message: Message) -> str | None:
    interactive = message.details.get("interactive")
    reply = interactive.get("button_reply") if isinstance(interactive, dict) else None
    return reply.get("id") if isinstance(reply, dict) else None


def _without_politeness(said: str) -> str:
    for polite in _by_length(_words(_POLITE)):
        said = said.removeprefix(f"{polite} ").removesuffix(f" {polite}")
    return said


def _by_length(words: Iterable[str]) -> list[str]:
    return sorted(words, key=lambda word: (-len(word), word))
