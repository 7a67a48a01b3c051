"""The commonest short words of each language: enough to tell languages apart, not to understand them."""

from __future__ import annotations

import re

_ENOUGH_WORDS = 3
"""Common words that make a language likely in a long text of mostly another script."""

# After folding, and with chat's own words; a word that two languages share counts for both.
_COMMON_WORDS = {
    "en": """
        the and is are you i to of my for can how what do it with have please hi hello thanks want need
        when where your does not me on at open much would like book im dont am was person human agent
        speak talk help yes there which
    """,
    "es": """
        el la los las de que y en un una es por para con no si se mi me lo su quiero hola gracias cuanto
        como donde cuando tengo puedo necesito cita buenas buenos dias tardes esta hay teneis abris mas
        pero muy al del favor persona hablar humano cuesta quien porque son era soy alguien
    """,
    "pt": """
        o os as de que e em um uma para com nao sim se meu minha me lhe voce voces quero ola oi obrigado
        obrigada quanto como onde quando tenho posso preciso bom boa dia tarde esta tem mas muito ao do da
        dos das pessoa falar
    """,
    "fr": """
        le la les des de que et en un une est pour avec ne pas je tu vous il elle mon ma me se bonjour
        merci combien comment ou quand ai peux voudrais veux bonsoir svp sont au du dans sur personne
        parler humain s c j l qu
    """,
    "de": """
        der die das und ist sind ich du sie es ein eine einen mit nicht zu fur wie was wann wo kann mochte
        bitte danke hallo guten tag haben hat mir mich ihr wir auf im am von dem den auch noch mensch
        sprechen kostet
    """,
    "it": """
        il lo la gli le di che e in un una per con non si mi ti ci vorrei voglio ciao grazie quanto come
        dove quando ho posso buongiorno buonasera sono avete ma molto al del della persona parlare c umano
        costa perche
    """,
    "id": """
        yang dan di ke dari ini itu saya anda tidak bisa mau apa berapa dengan untuk ada kapan orang
        bicara terima kasih
    """,
    "hi": """
        hai hain hu hun hoon tha thi ka ki ko mein nahi nahin nhi kya kyu kyun kaise kab kahan mera meri
        mere mujhe muje aap aapka apna apne bhai bhi aur yeh ye wo woh koi kuch raha rahi rha rhi kar
        karna karo karein chahiye chahie batao bataye abhi jaldi paisa paise baat kitna kitne
    """,
}
COMMON_WORDS = {language: frozenset(words.split()) for language, words in _COMMON_WORDS.items()}

_LATIN = frozenset(COMMON_WORDS)
_LATIN_WORD = re.compile("[a-z]{2}")
_SCRIPTS = (
    ("he", re.compile("[\u05d0-\u05ea]")),
    ("ar", re.compile("[\u0621-\u064a]")),
    ("hi", re.compile("[\u0900-\u097f]")),
)


def common_words_in(folded: str) -> dict[str, int]:
    """Count the common words of each language in a folded text."""
    words = folded.split()
    return {language: sum(word in common for word in words) for language, common in COMMON_WORDS.items()}


def likely_languages(folded: str, *, short: bool) -> frozenset[str]:
    """The languages that a folded text may be in, by its script; a long one in Latin letters by its words too."""
    scripts = frozenset(language for language, letters in _SCRIPTS if letters.search(folded))
    if not _LATIN_WORD.search(folded):
        return scripts
    if short:
        return scripts | _LATIN
    counts = common_words_in(folded)
    likeliest = max(counts.values())
    if scripts and likeliest < _ENOUGH_WORDS:
        return scripts | {"en"}
    return scripts | {language for language, count in counts.items() if count * 3 >= likeliest}


def likeliest_language(folded: str) -> str | None:
    """The language whose common words are the most; None without any, or when two have as many."""
    counts = sorted(((count, language) for language, count in common_words_in(folded).items()), reverse=True)
    (most, language), (next_most, _) = counts[:2]
    return language if most > next_most else None
