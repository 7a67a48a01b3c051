"""Tell whether words name a day or an hour, in ten languages; what day it is, is the model's to say."""

from __future__ import annotations

import re
from calendar import monthrange

from chalicelib.domain.rules.letters import expression, fold

# Weekdays, months, and words for a day seen from today; beginnings of folded words.
_DAYS = {
    "en": "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat today "
    "tonight tomorrow weekend tmrw",
    "es": "lunes martes miercoles jueves viernes sabado domingo hoy manana pasado_manana fin_de_semana finde",
    "pt": "segunda terca quarta quinta sexta sabado domingo hoje amanha depois_de_amanha fim_de_semana",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche aujourd_hui demain apres_demain week_end",
    "de": "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute morgen ubermorgen wochenende",
    "it": "lunedi martedi mercoledi giovedi venerdi sabato domenica oggi domani dopodomani fine_settimana",
    "id": "senin selasa rabu kamis jumat jum_at sabtu minggu ahad hari_ini besok lusa akhir_pekan",
    "hi": "somvar mangalvar budhvar guruvar shukravar shanivar ravivar somwar mangalwar budhwar guruwar shukrawar "
    "shaniwar raviwar aaj kal parso सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार आज कल परसों",
    "he": "ראשון שני שלישי רביעי חמישי שישי שבת היום מחר מחרתיים סוף_שבוע",
    "ar": "الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت اليوم غدا بكرا بكره بعد_غد نهايه_الاسبوع",
}
_MONTHS = {
    "en": "january february march april may june july august september october november december jan feb mar "
    "apr jun jul aug sep sept oct nov dec",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
    "fr": "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "de": "januar februar marz april mai juni juli august september oktober november dezember",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "id": "januari februari maret april mei juni juli agustus september oktober november desember",
    "hi": "janvari farvari march april mai jun julai agast sitambar aktubar navambar disambar जनवरी फरवरी मार्च अप्रैल "
    "मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
    "he": "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר ינואר פברואר מרץ אפריל "
    "מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
    "ar": "يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر",
}
_HOURS = (
    "noon midday midnight mediodia medianoche meio_dia meia_noite midi minuit mittags mitternacht mezzogiorno "
    "mezzanotte dopahar दोपहर צהריים חצות ظهرا الظهر o_clock uhr heures? ore horas? jam pukul baje बजे الساعه בשעה"
)


def _words(*tables: str) -> str:
    return "|".join(word.replace("_", " ") for table in tables for word in table.split())


_DAY = expression(rf"\b[ובלوبفل]?(?:{_words(*_DAYS.values())})\b")
_MONTH = _words(*_MONTHS.values())
_DAY_OF_MONTH = expression(
    rf"\b(?:\d{{1,2}}(?:st|nd|rd|th|er|o|a)? (?:\w{{1,3}} )?(?:{_MONTH})"
    rf"|(?:{_MONTH}) (?:the )?\d{{1,2}}(?:st|nd|rd|th)?"
    r"|(?:the|el|dia|le|am|il|tanggal|tgl) \d{1,2}(?:st|nd|rd|th|er)?)\b"
)
_NUMERIC = re.compile(r"(?<![\d/.-])(\d{1,4})[/.-](\d{1,2})(?:[/.-](\d{2,4}))?(?!\d)")
_CLOCK = re.compile(
    r"(?<![\d:.])(?:[01]?\d|2[0-4])(?:[:.h][0-5]\d(?!\d)| ?(?:h|hs|hrs|[ap]\.? ?m\.?)(?![^\W\d_]))",
    re.IGNORECASE,
)
_HOUR_WORD = expression(rf"\b(?:\w{{0,3}} )?(?:{_words(_HOURS)})\b")
_BARE_HOUR = re.compile(r"\W*(?:\w{1,4} ){0,2}([01]?\d|2[0-4])\W*")


def names_a_day(text: str) -> bool:
    """Whether a day is named that the calendar has: `next Tuesday`, `3 de marzo`, `31/12`, `2026-02-28`, `غدا`."""
    numeric = list(_NUMERIC.finditer(fold_digits(text)))
    if numeric and not any(_in_calendar(found) for found in numeric):
        return False
    folded = fold(text)
    return bool(numeric or _DAY.search(folded) or _DAY_OF_MONTH.search(folded))


def names_an_hour(text: str) -> bool:
    """Whether an hour is named: `16:30`, `4 pm`, `a las 5`, `16 Uhr`, `बजे`, `noon`, a bare `10`."""
    plain = fold_digits(text)
    return bool(_CLOCK.search(plain) or _HOUR_WORD.search(fold(text)) or _BARE_HOUR.fullmatch(plain))


def fold_digits(text: str) -> str:
    """Write the digits of every script as ours."""
    return "".join(str(int(character)) if character.isdecimal() else character for character in text)


def _in_calendar(found: re.Match[str]) -> bool:
    first, second, third = (int(part) if part else None for part in found.groups())
    if first is None or second is None:
        return False
    if first > 31:
        return third is not None and _is_day(third, second, first)
    year = 2024 if third is None else third + 2000 if third < 100 else third
    return _is_day(first, second, year) or _is_day(second, first, year)


def _is_day(day: int, month: int, year: int) -> bool:
    return 1 <= month <= 12 and 1900 <= year <= 2200 and 1 <= day <= monthrange(year, month)[1]
