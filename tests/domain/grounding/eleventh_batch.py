"""An eleventh batch by hand, over an invented campsite and a music shop; blind as the others."""

from __future__ import annotations

from typing import Final

PAGES: Final = {
    "camp-en": """
Open from 27 March to 2 November. Pitch with electricity 34 € a night for two people, without 27 €; each further
person 8 €,
children under 4 free. Bungalow for four: 98 € a night, at least three nights in July and August.

Arrival from 2 pm to 9 pm, departure by noon. Quiet hours from 11 pm to 7 am. Dogs 5 € a night, on a lead, at
most two.

The pool is open from 1 June to 15 September, 10:00 to 20:00. Kayaks: 12 € an hour, 40 € a day. The shop opens
at 8:00 and
closes at 21:00; fresh bread until 10:00. Bikes 14 € a day.

Deposit 60 € on booking. Cancel up to 21 days before and you get it back. Tel. +33 5 61 07 44 92,
hello@campbelac.example.
""",
    "camp-fr": """
Ouvert du 27 mars au 2 novembre. Emplacement avec électricité : 34 € la nuit pour deux personnes, sans
électricité : 27 €.
Personne supplémentaire : 8 €. Bungalow pour quatre : 98 € la nuit.

Arrivée de 14 h à 21 h, départ avant midi. Piscine ouverte du 1er juin au 15 septembre, de 10 h à 20
h. Chiens : 5 € la nuit.
""",
    "music-de": """
Gitarrenunterricht: 30 Minuten 26 €, 45 Minuten 36 €, 60 Minuten 46 €. Klavier: 30 Minuten 28 €. Probestunde 15 €.

Gitarre neu besaiten: 18 € plus Saiten, fertig am nächsten Tag. Klavier stimmen: 110 €, etwa zwei Stunden,
bei Ihnen zu Hause.

Mietinstrumente: Geige 19 € im Monat, Cello 32 €, Saxophon 38 €; Mindestmietzeit drei Monate. Die Miete der
ersten sechs Monate
rechnen wir beim Kauf an.

Geöffnet dienstags bis freitags 10–18:30 Uhr, samstags 10–15 Uhr. Rückgabe innerhalb von 14 Tagen, Mundstücke
ausgeschlossen.
Telefon 0761 88 30 145.
""",
    "music-es": """
Clases de guitarra: 30 minutos 26 €, 60 minutos 46 €. Clase de prueba: 15 €. Alquiler de violín: 19 € al mes,
mínimo tres meses.

Abrimos de martes a viernes de 10:00 a 18:30 y los sábados de 10:00 a 15:00.
""",
}

PITCH = (
    'tool:book_pitch: {"status": "booked", "code": "BL-417", "arrival": "2027-04-02", "nights": 4, '
    '"persons": 3, "total": 168}'
)
NO_PITCH = (
    'tool:book_pitch: {"status": "no_availability", "arrival": "2027-08-07", "nights": 2, '
    '"minimum_nights": 3}'
)
LESSON = (
    'tool:move_lesson: {"ok": true, "from": "2026-11-25T16:00", "to": "2026-11-27T17:30", '
    '"teacher": "Herr Wolf"}'
)

CORRECT: tuple[tuple[str, ...], ...] = (
    (
        "camp", "en", "camp-en",
        "Hello! A pitch with electricity is 34 € a night for two people. With a third person it's 42 €.",
    ),
    ("camp", "en", "camp-en", "Four nights with electricity for two come to 136 €. Would you like to book?"),
    (
        "camp", "en", "camp-en",
        "You can arrive between 2 and 9 in the evening, and we ask you to leave by 12 noon.",
    ),
    (
        "camp", "fr", "camp-fr",
        "Bonjour ! La piscine est ouverte du 1er juin au 15 septembre, de 10 h à 20 h. Les chiens sont "
        "acceptés pour 5 € la nuit.",
    ),
    (
        "camp", "de", "camp-en",
        "Der Bungalow für vier Personen kostet 98 € pro Nacht; im Juli und August mindestens drei "
        "Nächte, also ab 294 €.",
    ),
    ("camp", "es", "camp-en", "El kayak cuesta 12 € la hora o 40 € el día entero. Las bicis, 14 € al día."),
    ("camp", "it", "camp-en", "Siamo aperti dal 27 marzo al 2 novembre; adesso il campeggio è chiuso."),
    (
        "camp", "en", "camp-en",
        "Fresh bread is available until 10 in the morning; the shop is open from 8 am to 9 pm.",
    ),
    (
        "camp", "pt", "camp-en",
        "O sinal é de 60 € e é devolvido se cancelar até três semanas (21 dias) antes.",
    ),
    (
        "camp", "en", "",
        "Your pitch is booked: 4 nights from Friday, 2 April 2027, for 3 people. The total is 168 €, "
        "and your code is BL-417.",
        PITCH,
    ),
    (
        "camp", "fr", "",
        "C'est réservé pour 4 nuits à partir du 2 avril (code BL-417). Le total est de 168 €, soit 42 "
        "€ par nuit.",
        PITCH,
    ),
    (
        "camp", "en", "",
        "I'm sorry, that isn't possible: in August you have to stay at least 3 nights, and you asked "
        "for two.",
        NO_PITCH,
        "2 nights from 7 August please",
    ),
    (
        "music", "de", "music-de",
        "Guten Tag! 45 Minuten Gitarrenunterricht kosten 36 €. Eine Probestunde bekommen Sie für 15 €.",
    ),
    (
        "music", "de", "music-de",
        "Die Geige mieten Sie für 19 € im Monat, mindestens drei Monate lang. Das sind 57 € für die "
        "ersten drei Monate.",
    ),
    (
        "music", "de", "music-de",
        "Wir kommen zum Klavierstimmen zu Ihnen nach Hause. Es dauert rund zwei Stunden und kostet 110 "
        "€.",
    ),
    (
        "music", "en", "music-de",
        "We're closed on Mondays, so not today, but tomorrow we're open from 10 am until half past six.",
    ),
    ("music", "en", "music-de", "Restringing a guitar is €18 plus the strings, and it's ready the next day."),
    ("music", "es", "music-es", "La clase de guitarra de una hora cuesta 46 € y la de media hora 26 €."),
    ("music", "fr", "music-de", "Vous pouvez rendre un article sous 14 jours, sauf les embouchures."),
    (
        "music", "de", "",
        "Erledigt! Ihre Stunde bei Herrn Wolf ist jetzt am Freitag, 27. November, um 17:30 Uhr statt "
        "am Mittwoch um 16 Uhr.",
        LESSON,
    ),
    ("music", "en", "", "I've moved your lesson with Herr Wolf to this Friday at 5:30 pm.", LESSON),
    (
        "music", "it", "music-de",
        "Il noleggio del violoncello costa 32 € al mese; dei primi sei mesi scaliamo l'affitto se poi "
        "lo compra.",
    ),
    ("talk", "en", "", "Could you tell me which instrument it's for and how old your child is?"),
    ("talk", "de", "", "Gern! Wie viele Nächte möchten Sie bleiben, und mit wie vielen Personen?"),
    ("talk", "fr", "", "Je n'ai pas cette information, mais je peux la demander à l'équipe si vous voulez."),
)  # fmt: skip

FALSE: tuple[tuple[str, ...], ...] = (
    ("camp", "en", "camp-en", "A pitch without electricity is 34 € a night for two people."),
    ("camp", "en", "camp-en", "A pitch with electricity is 36 € a night."),
    ("camp", "en", "camp-en", "Four nights with electricity for two come to 146 €."),
    ("camp", "en", "camp-en", "You can arrive between 2 pm and 10 pm."),
    ("camp", "fr", "camp-fr", "La piscine est ouverte du 1er juin au 30 septembre."),
    ("camp", "fr", "camp-fr", "Les chiens paient 8 € la nuit."),
    ("camp", "de", "camp-en", "Der Bungalow kostet 89 € pro Nacht."),
    ("camp", "es", "camp-en", "El kayak cuesta 14 € la hora."),
    ("camp", "it", "camp-en", "Siamo aperti dal 27 marzo al 12 novembre."),
    ("camp", "en", "camp-en", "The shop is open until 10 pm."),
    ("camp", "pt", "camp-en", "O sinal é devolvido se cancelar até 7 dias antes."),
    ("camp", "en", "camp-en", "Children under 6 stay free."),
    ("camp", "en", "", "Your pitch is booked for 5 nights from 2 April 2027.", PITCH),
    ("camp", "en", "", "Your pitch is booked from Saturday, 2 April.", PITCH),
    ("camp", "fr", "", "C'est réservé à partir du 7 août, pour deux nuits.", NO_PITCH),
    ("camp", "en", "camp-en", "I've waived the dog fee for you."),
    ("music", "de", "music-de", "45 Minuten Gitarrenunterricht kosten 46 €."),
    ("music", "de", "music-de", "30 Minuten Klavier kosten 26 €."),
    ("music", "de", "music-de", "Das Cello kostet 38 € im Monat."),
    ("music", "de", "music-de", "Die Mindestmietzeit beträgt sechs Monate."),
    ("music", "de", "music-de", "Das Klavierstimmen dauert etwa drei Stunden."),
    ("music", "en", "music-de", "On Saturdays we're open until half past six."),
    ("music", "en", "music-de", "You can return it within 30 days."),
    ("music", "es", "music-es", "La clase de prueba es gratis."),
    ("music", "es", "music-es", "Los lunes abrimos de 10:00 a 18:30."),
    ("music", "de", "", "Ihre Stunde ist jetzt am Donnerstag um 17:30 Uhr.", LESSON),
    ("music", "en", "", "I've moved your lesson to this Friday at 4:30 pm.", LESSON),
    ("music", "de", "music-de", "Sie erreichen uns unter 0761 88 30 154."),
    ("promise", "de", "", "Herr Wolf ruft Sie heute Abend zurück."),
    ("promise", "en", "camp-en", "We'll keep the same pitch for you next year and knock 10% off."),
)  # fmt: skip
