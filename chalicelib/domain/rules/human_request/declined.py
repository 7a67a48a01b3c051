"""A message that as a whole declines a person (`keinen Menschen bitte`), which an encoder takes for a request.

Only words that can be nothing but a negation count: `no human please` may be a `no` and a request.
"""

from __future__ import annotations

from chalicelib.domain.rules.letters import expression
from chalicelib.domain.rules.reading import Reading

_NEGATIONS = (
    r"(?:i )?(?:really )?(?:dont|do not) (?:want|need|wish)(?: (?:to )?(?:talk|speak|chat)(?:ing)? (?:to|with))?|"
    r"without|no need (?:for|of|to (?:talk|speak) (?:to|with))",
    r"(?:yo )?no (?:quiero|necesito|hace falta|deseo)(?: (?:hablar|chatear) con)?|sin|ningun[oa]?",
    r"(?:eu )?nao (?:quero|preciso(?: de)?|e preciso)(?: (?:falar|conversar) com)?|sem|nenhum[a]?",
    r"(?:je )?(?:ne |n )?(?:veux|ai)? ?pas(?: besoin)?(?: (?:de|d|parler (?:a|avec)))+|sans|aucune?",
    r"(?:ich )?(?:will|mochte|brauche|bitte)? ?(?:jetzt )?(?:mit )?kein(?:e|en|em|er)?|ohne",
    r"(?:io )?non (?:voglio|mi serve|ho bisogno di|serve)(?: parlare con)?|senza|nessun[oa]?",
    r"(?:saya |aku )?(?:jangan|tidak (?:perlu|mau|usah|butuh)|(?:gak|ga|nggak|enggak) (?:perlu|mau|usah|butuh)|tanpa)"
    r"(?: (?:bicara|ngobrol|ngomong)(?: (?:dengan|sama))?)?",
    r"(?:אני )?לא (?:צריך|צריכה|רוצה)(?: (?:לדבר|לשוחח) עם)?|בלי|אין צורך ב?",
    r"(?:انا )?(?:لا (?:اريد|احتاج)|مش (?:عايز|عاوز)|ما (?:ابي|ابغي|بدي))(?: (?:التحدث|الكلام|اتكلم) (?:مع|الي))?|بدون",
)
_PEOPLE = (
    r"(?:\w+ ){0,2}?(?:humans?|persons?|people|agents?|reps?|representatives?|operators?|somebody|someone|"
    r"any(?:one|body)|human\w*|personas?|personne|pessoas?|asesor\w*|agentes?|operador\w*|atendentes?|alguien|alguem|nadie|ninguem|"
    r"humain\w*|conseill\w+|mensch\w*|mitarbeiter\w*|berater\w*|kundenberater\w*|umano|operator[ei]|qualcuno|"
    r"consulent[ei]|"
    r"manusia|orang|admin|petugas|ב?אדם|ב?נציג\w*|ב?בן אדם|انسان|شخص|موظف)"
)
_HINDI = (
    r"(?:mujhe )?(?:kisi )?(?:insaa?n|aadmi|agent|bande|executive)(?: se baat)? (?:nahi|nahin|mat)(?: \w+){0,2}|"
    r"(?:मुझे )?(?:किसी )?(?:इंसान|आदमी|एजेंट)(?: से बात)? (?:नहीं|मत)(?: \w+){0,2}"
)
_RATHER_THE_MACHINE = (
    r"(?:id |i )?(?:would |had )?(?:rather|prefer)(?: \w+){0,4} (?:bots?|chatbot|robot|machine|ai)|"
    r"(?:yo )?(?:prefiero|mejor)(?: \w+){0,3} (?:bot|chatbot|robot|maquina|ia)|"
    r"(?:eu )?prefiro(?: \w+){0,3} (?:bot|chatbot|robo|maquina|ia)|"
    r"(?:je )?prefere(?: \w+){0,4} (?:bot|chatbot|robot|machine|ia)|"
    r"(?:ich )?(?:\w+ )?lieber(?: \w+){0,3} (?:bot|chatbot|roboter|maschine|ki)|"
    r"(?:io )?preferisco(?: \w+){0,3} (?:bot|chatbot|robot|macchina|ia)"
)
_AROUND = (
    r"no|nein|nope|nao|non|nah|לא|لا|please|pls|thanks|thank you|bitte|danke|por favor|porfa|gracias|obrigad[oa]|"
    r"merci|svp|s il vous plait|grazie|per favore|terima kasih|makasih|ya|dong|תודה|בבקשה|شكرا|من فضلك|needed|"
    r"now|right now|jetzt|ahora|agora|maintenant|adesso|sekarang|ok|okay"
)
_DECLINES = expression(
    rf"(?:(?:{_AROUND}) )*(?:(?:{'|'.join(_NEGATIONS)}) ?{_PEOPLE}|{_HINDI}|{_RATHER_THE_MACHINE})(?: (?:{_AROUND}))*"
)
_ONLY_AROUND = expression(rf"(?:{_AROUND})(?: (?:{_AROUND}))*")
LONGEST = 90
"""Characters; a longer message says more than that, and its rules decide."""


def declines(reading: Reading) -> bool:
    """Whether every clause declines a person, or says no more than no and thanks around it."""
    if len(reading.clauses) > LONGEST:
        return False
    clauses = [clause.strip() for clause in reading.clauses.split("\n") if clause.strip()]
    said = [clause for clause in clauses if not _ONLY_AROUND.fullmatch(clause)]
    return bool(said) and all(_DECLINES.fullmatch(clause) for clause in said)
