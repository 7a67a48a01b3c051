"""A fifth batch by hand, over pages of an invented gym and what its tools gave; blind as the others."""

from __future__ import annotations

from typing import Final

PAGES: Final = {
    "gym-fees": """
| Membership | Per month | Joining fee |
|---|---|---|
| Off-peak (until 4 pm) | 24 € | none |
| Full | 39 € | 20 € |
| Family, two adults and their children | 68 € | 20 € |

A day pass costs 9 €. Ten entries cost 75 € and are valid for six months. Students under 26 pay 29 € for Full.

You can cancel with one month's notice, in writing, to the end of a month. You can pause once a year for up to three
months; a paused month costs 5 €.
""",
    "gym-hours": """
Monday to Friday from 6:30 to 22:30, Saturday from 8:00 to 20:00, Sunday and holidays from 9:00 to 14:00.

The pool closes half an hour before the gym. The sauna is open from 16:00. Children may swim from 16:00 to 18:00.
""",
    "gym-classes": """
- Yoga: Tuesday and Thursday at 19:00, 60 minutes, at most 16 people
- Spinning: Monday, Wednesday and Friday at 18:30, 45 minutes, at most 20 people
- Aqua gym: Saturday at 10:00, 50 minutes

Classes are part of every membership; with a day pass each costs 4 € more. You can book up to seven days ahead in the
app, and cancel free of charge until two hours before. The first class is free.
""",
    "gym-kurse-de": """
Im Preis der Mitgliedschaft sind alle Kurse enthalten. Eine Probestunde ist kostenlos. Ein Schließfach kostet 6 € im
Monat. Kündigen können Sie mit einer Frist von einem Monat zum Monatsende, schriftlich an vertrag@gym-delta.example.
Personal Training kostet 45 € pro Stunde, zehn Stunden 400 €.
""",
    "gym-tarifas-pt": """
A mensalidade completa custa 39 € e a matrícula 20 €. O passe de um dia custa 9 €. Fechamos aos domingos às 14h.
A primeira aula é grátis. Para cancelar, avise com um mês de antecedência.
""",
}

BOOKED = (
    'tool:book_class: {"class": "Yoga", "day": "2026-11-24", "time": "19:00", "status": "booked", "free": 3}'
)
FULL = 'tool:book_class: {"class": "Spinning", "day": "2026-11-25", "status": "full", "waiting_list": 4}'
PAUSED = 'tool:pause_membership: {"ok": true, "from": "2026-12-01", "until": "2026-12-31", "fee": 5}'
ORDER = (
    'tool:find_order: {"number": "GD4471", "status": "shipped", "arrives": "2026-11-27", "carrier": "Rapido"}'
)

CORRECT: tuple[tuple[str, ...], ...] = (
    ("price", "en", "gym-fees", "The Full membership is 39 € a month, plus a joining fee of 20 €."),
    ("price", "en", "gym-fees", "Off-peak costs 24 € a month and there is no joining fee."),
    ("price", "es", "gym-fees", "El abono completo cuesta 39 € al mes y la matrícula 20 €."),
    ("price", "fr", "gym-fees", "L'abonnement famille coûte 68 € par mois, avec 20 € de frais d'inscription."),
    ("price", "it", "gym-fees", "Dieci ingressi costano 75 € e valgono sei mesi."),
    ("price", "pt", "gym-tarifas-pt", "A mensalidade completa é 39 € e o passe de um dia, 9 €."),
    ("price", "de", "gym-kurse-de", "Personal Training kostet 45 € die Stunde; zehn Stunden bekommen Sie für 400 €."),
    ("price", "en", "gym-fees", "Students under 26 pay 29 € a month for Full."),
    ("price", "en", "gym-fees gym-classes", "A day pass is 9 €, and a class with it 4 € more, so 13 € in all."),
    ("time", "en", "gym-hours", "On Saturdays we are open from 8 am to 8 pm."),
    ("time", "es", "gym-hours", "Los domingos abrimos de 9 a 14 h."),
    ("time", "de", "gym-hours", "Montag bis Freitag haben wir von 6:30 bis 22:30 Uhr geöffnet."),
    ("time", "fr", "gym-hours", "Le sauna ouvre à 16 h."),
    ("time", "it", "gym-hours", "I bambini possono nuotare dalle 16 alle 18."),
    ("time", "en", "gym-hours", "During the week the pool closes half an hour before the gym."),
    ("class", "en", "gym-classes", "Yoga is on Tuesdays and Thursdays at 7 pm and takes an hour."),
    ("class", "es", "gym-classes", "Spinning: lunes, miércoles y viernes a las 18:30, 45 minutos."),
    ("class", "pt", "gym-classes", "A hidroginástica é aos sábados às 10h e dura 50 minutos."),
    ("class", "en", "gym-classes", "You can book up to seven days ahead and cancel until two hours before."),
    ("class", "de", "gym-kurse-de", "Die Probestunde ist kostenlos und alle Kurse sind im Preis enthalten."),
    ("rule", "en", "gym-fees", "You can pause once a year, for up to three months; each paused month costs 5 €."),
    ("rule", "de", "gym-kurse-de", "Sie kündigen schriftlich an vertrag@gym-delta.example, mit einem Monat Frist."),
    ("rule", "es", "gym-fees", "Puedes darte de baja avisando con un mes de antelación, por escrito."),
    ("act", "en", "", "You are booked for yoga tomorrow at 19:00.", BOOKED),
    ("act", "es", "", "Te he reservado la clase de yoga de mañana, martes, a las 19:00.", BOOKED),
    ("act", "de", "", "Ich habe Yoga für morgen um 19 Uhr für Sie gebucht.", BOOKED),
    ("act", "en", "", "Wednesday's spinning class is full; there are 4 people on the waiting list.", FULL),
    ("act", "es", "", "La clase de spinning del miércoles está completa.", FULL),
    ("act", "en", "", "Done: your membership is paused from 1 to 31 December, and it costs 5 €.", PAUSED),
    ("act", "pt", "", "O seu pedido GD4471 foi enviado e chega em 27 de novembro.", ORDER),
    ("act", "en", "", "Order GD4471 was shipped with Rapido and should arrive on Friday, 27 November.", ORDER),
    ("act", "fr", "", "Votre commande GD4471 a été expédiée et arrive le 27 novembre.", ORDER),
    ("talk", "en", "", "Which class would you like to book, and for which day?"),
    ("talk", "es", "", "¿Quieres que te apunte a la lista de espera?"),
    ("talk", "de", "", "Für welchen Tag möchten Sie buchen?"),
    ("talk", "en", "", "I'm afraid I don't know that, and I don't want to guess."),
    ("talk", "en", "gym-hours", "No, we are not open at 5 am: weekdays start at 6:30.", "Are you open at 5?"),
    ("talk", "en", "gym-fees", "No, 30 € is not our price: Full costs 39 € a month.", "I read it costs 30 €?"),
)  # fmt: skip

FALSE: tuple[tuple[str, ...], ...] = (
    ("price", "en", "gym-fees", "The Full membership is 35 € a month."),
    ("price", "en", "gym-fees", "Off-peak costs 39 € a month."),
    ("price", "es", "gym-fees", "El abono familiar cuesta 58 € al mes."),
    ("price", "fr", "gym-fees", "Les frais d'inscription sont de 30 €."),
    ("price", "it", "gym-fees", "Il pass giornaliero costa 12 €."),
    ("price", "pt", "gym-tarifas-pt", "A matrícula custa 25 €."),
    ("price", "de", "gym-kurse-de", "Personal Training kostet 40 € pro Stunde."),
    ("price", "en", "gym-fees", "There is no joining fee for Full."),
    ("price", "en", "gym-fees", "We can do Full for 25% less in January."),
    ("price", "es", "gym-fees", "Los estudiantes pagan la mitad."),
    ("time", "en", "gym-hours", "On Sundays we are open until 8 pm."),
    ("time", "es", "gym-hours", "Entre semana abrimos a las 7."),
    ("time", "de", "gym-hours", "Samstags haben wir bis 22 Uhr geöffnet."),
    ("time", "fr", "gym-hours", "Le sauna ouvre à 14 h."),
    ("time", "it", "gym-hours", "Siamo aperti 24 ore su 24."),
    ("time", "pt", "gym-tarifas-pt", "Aos domingos fechamos às 20h."),
    ("class", "en", "gym-classes", "Yoga is on Mondays at 7 pm."),
    ("class", "es", "gym-classes", "La clase de spinning dura una hora y media."),
    ("class", "en", "gym-classes", "You can cancel free of charge until 24 hours before."),
    ("class", "de", "gym-kurse-de", "Die ersten drei Stunden sind kostenlos."),
    ("class", "en", "gym-classes", "Aqua gym is on Sunday at 10:00."),
    ("rule", "en", "gym-fees", "You need to give two months' notice to cancel."),
    ("rule", "es", "gym-fees", "Puedes pausar la cuota hasta seis meses."),
    ("rule", "de", "gym-kurse-de", "Die Kündigungsfrist beträgt zwei Wochen."),
    ("rule", "en", "gym-fees", "Ten entries are valid for a year."),
    ("contact", "en", "gym-fees", "You can cancel at www.gym-delta.example/cancel."),
    ("contact", "de", "gym-kurse-de", "Schreiben Sie an kuendigung@gym-delta.example."),
    ("contact", "es", "gym-hours", "Llámanos al 963 111 222."),
    ("act", "en", "gym-classes", "I've booked you into yoga on Thursday."),
    ("act", "es", "", "Te he reservado yoga para el jueves a las 19:00.", BOOKED),
    ("act", "en", "", "I have booked the spinning class for you.", FULL),
    ("act", "de", "", "Ich habe Ihre Mitgliedschaft gekündigt.", PAUSED),
    ("act", "en", "", "Your membership is paused until 31 January.", PAUSED),
    ("act", "en", "", "Your order arrives on 25 November.", ORDER),
    ("act", "fr", "", "Votre commande GD4417 a été expédiée.", ORDER),
    ("act", "pt", "", "Já cancelei o seu pedido GD4471.", ORDER),
    ("act", "en", "", "I've put you on the waiting list.", FULL),
    ("act", "it", "", "Ho rimborsato la tua quota."),
    ("act", "es", "", "Le he pasado tu queja al gerente y te llamará esta tarde."),
    ("promise", "en", "", "A trainer will call you this afternoon."),
    ("promise", "es", "", "Esta semana te devolvemos el dinero."),
    ("promise", "de", "", "Wir erstatten Ihnen den Betrag bis Freitag."),
    ("promise", "fr", "", "Nous vous offrons le premier mois."),
    ("promise", "pt", "", "Vamos te dar um mês grátis."),
    ("promise", "it", "", "Ti richiameremo domani mattina."),
)  # fmt: skip
