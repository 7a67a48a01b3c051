"""A seventh batch by hand, over an invented language school, car rental and bakery; blind as the others."""

from __future__ import annotations

from typing import Final

PAGES: Final = {
    "school-courses": """
## Courses

| Course | Lessons a week | Price per week | Level |
|---|---|---|---|
| Standard | 20 | 195 € | all |
| Intensive | 30 | 265 € | from A2 |
| Evening (Tue and Thu, 18:30-20:30) | 4 | 48 € | from A1 |
| One-to-one | as you like | 42 € per lesson | all |

A lesson lasts 45 minutes. Groups have at most 12 students. Courses start every Monday; beginners start on the first
Monday of the month. The enrolment fee is 60 €, once only; it includes the level test but not the book (28 €).

Book four weeks or more and you get 5 % off, twelve weeks or more 12 % off. There are no lessons on public
holidays and
they are not made up for.
""",
    "school-exams": """
## DELE exams

Exam dates in 2027: 13 February (A2, B1), 10 April (A1, A2, B1, B2) and 21 May (B1, B2, C1).
You must register at least six weeks before. Fees: A1 118 €, A2 134 €, B1 166 €, B2 198 €, C1 216 €.

The preparation course lasts four weeks, 10 lessons a week, and costs 380 €. Results come about three months
after the exam.
Cancelling an exam: 80 % back until 30 days before, nothing after that.
""",
    "school-stay": """
## Accommodation

Host family with breakfast: 170 € a week; half board 215 € a week. Shared flat: 140 € a week. Student
residence: 230 € a
week, at least four weeks. Arrival is on Sunday, departure on Saturday. An extra night costs 32 €.

Airport transfer: 45 € one way, 80 € return. Please tell us your flight at least five days before you arrive.

Cancel a course or room free of charge up to 14 days before the start; later we keep one week's price.
Office: Monday to Friday 8:30 to 19:00. Emergency phone at the
weekend: +34 958 770 214. Mail: office@lenguaviva.example
""",
    "escola-pt": """
O curso Standard tem 20 aulas por semana e custa 195 € por semana. O curso Intensivo tem 30 aulas e custa 265 €.

A taxa de inscrição é de 60 € e o livro custa 28 €. As turmas têm no máximo 12 alunos. As aulas começam todas as
segundas-feiras.

Pode cancelar sem custos até 14 dias antes do início. Secretaria: segunda a sexta, das 8h30 às 19h.
""",
    "rental-cars": """
# Our cars, price per day

- Mini (Fiat 500): 32 € (from 7 days: 26 €)
- Compact (VW Golf): 44 € (from 7 days: 36 €)
- Estate (Skoda Octavia): 58 € (from 7 days: 49 €)
- Van with 9 seats: 95 € (from 7 days: 82 €)

300 km a day are included, each further kilometre costs 0.18 €. The van has 200 km a day.

Full cover without excess costs 14 € a day; without it the excess is 900 €. A child seat costs 6 € a day, at
most 36 € a
rental. A second driver costs 5 € a day. Snow chains: 25 € a rental. Drivers must be at least 21 and have held a
licence
for two years; drivers under 25 pay 9 € a day more.
""",
    "rental-rules": """
Pick-up and return: Monday to Saturday 7:30 to 21:00, Sunday 9:00 to 18:00. Outside these hours with the key box
for 20 €.

Return the car with a full tank, otherwise we charge the fuel and 22 €. If you are more than 59 minutes late, we
charge one
more day. Cancel free of charge until 24 hours before pick-up; after that 35 €.

A deposit of 250 € is blocked on a credit card (600 € for the van) and released within 10 working days.
Breakdown service: 0800 330 7741, day and night. Office: Flughafenstraße 12, 22335 Hamburg. Reservations:
https://nordmobil.example/reservieren, service@nordmobil.example.

Trips abroad are allowed to Denmark, the Netherlands and Austria; a trip to another country needs our consent.
""",
    "rental-de": """
Abholung und Rückgabe: Montag bis Samstag 7:30 bis 21:00 Uhr, Sonntag 9:00 bis 18:00 Uhr.

Ein Kindersitz kostet 6 € am Tag, ein zweiter Fahrer 5 € am Tag. Vollkasko ohne Selbstbeteiligung: 14 € am Tag.

Stornieren ist bis 24 Stunden vor der Abholung kostenlos, danach kostet es 35 €. Die Kaution beträgt 250 €.
""",
    "bakery-it": """
Aperti dal martedì al sabato dalle 6:30 alle 19:30, la domenica dalle 7:00 alle 13:00. Lunedì chiuso.

- Pane casereccio: 4,20 € al kg
- Pane integrale: 5,60 € al kg
- Focaccia: 12 € al kg
- Cornetto: 1,40 €
- Torta di compleanno: 32 € al kg, da ordinare 3 giorni prima
- Torta nuziale: da 4,50 € a porzione, da ordinare 4 settimane prima

Le torte senza glutine costano 5 € in più. Per le torte chiediamo un acconto del 30%. Consegna in città: 8 €.
Ordini al 055 019 2284 o su ordini@fornoverdi.example. Piazza San Marco 9.
""",
    "bakery-fr": """
Ouvert du mardi au samedi de 7 h à 19 h 30, le dimanche de 7 h à 13 h. Fermé le lundi.

Baguette tradition : 1,30 €. Pain complet : 3,80 €. Croissant : 1,25 €. Tarte aux pommes (8 parts) : 22 €.

Gâteau d'anniversaire : 4 € la part, minimum 10 parts, à commander 48 heures avant. Bûche de Noël : 36 €, commandes
jusqu'au 20 décembre, retrait les 23 et 24 décembre.

Commandes : 04 78 00 61 35. Nous acceptons la carte à partir de 5 €.
""",
    "bakery-es": """
Abrimos de lunes a sábado de 7:00 a 20:30 y los domingos de 8:00 a 14:30.

Barra de pan: 1,10 €. Hogaza de masa madre: 4,80 €. Empanada (6 raciones): 18 €. Roscón de Reyes: 24 €, con
nata 29 €.

Las tartas se encargan con dos días de antelación y se paga la mitad al encargar. Tarta de queso: 26 € (8 raciones).

El roscón se puede encargar hasta el 3 de enero y se recoge el 5 de enero hasta las 21:00. Tel. 976 30 14 82.
""",
    "bakery-id": """
Toko buka Senin sampai Sabtu pukul 07.00–20.00, Minggu pukul 08.00–15.00.

Roti tawar Rp 18.000. Kue ulang tahun mulai Rp 185.000, pesan 2 hari sebelumnya. Ongkos kirim Rp 15.000 dalam
radius 5 km.
Hubungi 0812-3344-5566.
""",
    "bakery-hi": """
दुकान सोमवार से शनिवार सुबह 8 बजे से रात 9 बजे तक खुली है, रविवार को 10 बजे से 6 बजे तक।

जन्मदिन का केक ₹650 से शुरू। ब्रेड ₹45। डिलीवरी ₹40, ₹500 से ऊपर मुफ़्त। फ़ोन: 98201 44567।
""",
    "school-ar": """
الدورة العادية 20 درسًا في الأسبوع بسعر 195 € في الأسبوع. الدورة المكثفة 30 درسًا بسعر 265 €.

رسوم التسجيل 60 €. المكتب مفتوح من 8:30 إلى 19:00. الهاتف: ‎+34 958 770 214.
""",
    "rental-he": """
איסוף והחזרה: 7:30 עד 21:00. כיסא ילד עולה 6 € ליום ונהג שני 5 € ליום.

הפיקדון הוא 250 €. ביטול ללא עלות עד 24 שעות לפני האיסוף. טלפון: 0800 330 7741.
""",
}

ENROLLED = (
    'tool:enrol: {"status": "enrolled", "course": "Intensive", "start": "2027-01-11", "weeks": 4, "price": 1060.0, '
    '"discount_percent": 5, "total": 1067.0, "fee": 60}'
)
CLASS_FULL = (
    'tool:course_places: {"course": "Evening", "start": "2026-12-01", "places_left": 0, '
    '"next_start": "2027-01-12"}'
)
EXAM_PENDING = (
    'tool:register_exam: {"state": "awaiting_payment", "exam": "B2", "date": "2027-04-10", "fee": 198}'
)
CAR = (
    'tool:book_car: {"ok": true, "reservation": "NM-40917", "class": "Compact", "from": "2026-12-18T10:00", '
    '"to": "2026-12-22T10:00", "days": 4, "total": 176.0}'
)
NO_CAR = (
    'tool:book_car: {"ok": false, "reason": "no_vehicle_available", "class": "Van", '
    '"alternatives": ["Estate"]}'
)
CHANGED = (
    'tool:change_booking: {"ok": true, "reservation": "NM-40917", "to": "2026-12-23T10:00", "days": 5, '
    '"total": 220.0}'
)
CAKE = (
    'tool:cake_order: {"order": 883, "item": "tarta de queso", "status": "accepted", "pickup": "2026-11-28T12:00", '
    '"paid": 13.0, "due": 13.0}'
)
CAKE_FAILED = 'tool:cake_order: {"order": null, "error": "too_late", "earliest_pickup": "2026-11-25"}'

CORRECT: tuple[tuple[str, ...], ...] = (
    (
        "school", "en", "school-courses",
        "Hi! Our Intensive course has 30 lessons a week and costs 265 € a week. You'd need at least "
        "level A2. Shall I check the next start for you?",
    ),
    (
        "school", "en", "school-courses",
        "Four weeks of the Standard course would be 4 × 195 € = 780 €. From four weeks you get 5 % "
        "off, so 741 €. On top there's the enrolment fee of 60 €, which you only pay once.",
    ),
    (
        "school", "en", "school-courses",
        "• Standard: 20 lessons, €195\n• Intensive: 30 lessons, €265\n• Evening: 4 lessons, €48\n\nAll "
        "prices are per week. One-to-one lessons are €42 each.",
    ),
    (
        "school", "en", "school-courses",
        "The evening course is on Tuesdays and Thursdays from half past six to half past eight, and "
        "costs 48 € a week.",
    ),
    (
        "school", "en", "school-courses",
        "Each lesson takes three quarters of an hour, and there are never more than twelve people in a "
        "group.",
    ),
    (
        "school", "en", "school-courses",
        "Courses start every Monday, so the next start is Monday, 30 November. If you're a beginner, "
        "you can start on 7 December, the first Monday of the month.",
    ),
    (
        "school", "es", "school-courses",
        "La matrícula cuesta 60 € y se paga una sola vez. Incluye la prueba de nivel, pero no el "
        "libro, que cuesta 28 €.",
    ),
    (
        "school", "de", "school-courses",
        "Der Standardkurs umfasst 20 Stunden pro Woche und kostet 195 €. Eine Stunde dauert 45 Minuten.",
    ),
    (
        "school", "fr", "school-courses",
        "À partir de 12 semaines, vous avez 12 % de remise ; à partir de 4 semaines, 5 %. Le livre (28 "
        "€) n'est pas compris.",
    ),
    (
        "school", "it", "school-courses",
        "Le lezioni individuali costano 42 € l'una. I gruppi hanno al massimo 12 studenti.",
    ),
    (
        "school", "pt", "escola-pt",
        "Olá! O curso intensivo tem 30 aulas por semana e custa 265 €. A inscrição são mais 60 €, "
        "pagos uma vez.",
    ),
    ("school", "en", "school-courses", "No, public holidays aren't made up for, I'm afraid."),
    (
        "exam", "en", "school-exams",
        "The next B2 exam is on 10 April 2027; the fee is 198 €. You'd have to register at least six "
        "weeks before.",
    ),
    (
        "exam", "es", "school-exams",
        "El examen C1 es el 21 de mayo y cuesta 216 €. Los resultados llegan unos tres meses después.",
    ),
    (
        "exam", "en", "school-exams",
        "If you cancel more than 30 days before the exam, you get 80% back; after that, nothing.",
    ),
    (
        "exam", "pt", "school-exams",
        "O curso de preparação dura quatro semanas, com 10 aulas por semana, e custa 380 €. O exame B1 "
        "custa 166 €, o que dá 546 € no total.",
    ),
    (
        "stay", "en", "school-stay",
        "A host family with breakfast is 170 € a week, or 215 € with half board. A shared flat is "
        "cheaper: 140 € a week.",
    ),
    (
        "stay", "en", "school-stay",
        "Two weeks in a shared flat come to 280 €. You arrive on Sunday and leave on Saturday.",
    ),
    (
        "stay", "de", "school-stay",
        "Der Flughafentransfer kostet 45 € pro Strecke oder 80 € hin und zurück. Bitte nennen Sie uns "
        "Ihren Flug mindestens fünf Tage vorher.",
    ),
    (
        "stay", "en", "school-stay",
        "You can cancel your course without any cost until two weeks before it starts. After that we "
        "keep the price of one week.",
    ),
    (
        "stay", "en", "school-stay",
        "Our office is open today until 7 pm. At the weekend you can call the emergency number, +34 "
        "958 770 214.",
    ),
    (
        "stay", "fr", "school-stay",
        "La résidence étudiante coûte 230 € par semaine, pour quatre semaines au minimum, soit 920 € "
        "pour quatre semaines.",
    ),
    (
        "act", "en", "",
        "Great, you're enrolled! 🎉 Your Intensive course starts on Monday, 11 January 2027 and lasts 4 "
        "weeks. The total is 1,067 €, including the 60 € fee.",
        ENROLLED,
    ),
    (
        "act", "es", "",
        "¡Hecho! Te he matriculado en el curso intensivo, del 11 de enero, cuatro semanas. El total "
        "son 1.067 €.",
        ENROLLED,
    ),
    (
        "act", "en", "school-courses",
        "I'm sorry, the evening course that starts on 1 December is full. The next one starts on 12 "
        "January. Would you like me to put you down for that one?",
        CLASS_FULL,
    ),
    (
        "act", "en", "",
        "Your place for the B2 exam on 10 April isn't confirmed yet: we're still waiting for the "
        "payment of 198 €.",
        EXAM_PENDING,
    ),
    (
        "act", "de", "",
        "Ihre Anmeldung zur B2-Prüfung am 10. April ist noch nicht abgeschlossen; es fehlt noch die "
        "Zahlung von 198 €.",
        EXAM_PENDING,
    ),
    (
        "car", "en", "rental-cars",
        "Hello! A compact car (VW Golf) is €44 per day, or €36 per day if you take it for a week or "
        "longer. For 7 days that's 7 × €36 = €252.",
    ),
    (
        "car", "en", "rental-cars",
        "Yes, we have a nine-seater van for 95 € a day. It comes with 200 km a day; every extra "
        "kilometre is 18 cents.",
    ),
    (
        "car", "de", "rental-cars rental-de",
        "Gern! Ein Kindersitz kostet 6 € am Tag, höchstens aber 36 € pro Miete. Für vier Tage sind das "
        "also 24 €.",
    ),
    (
        "car", "es", "rental-cars",
        "Los conductores de menos de 25 años pagan 9 € más al día. Hay que tener 21 años como mínimo y "
        "dos años de carné.",
    ),
    (
        "car", "fr", "rental-cars",
        "L'assurance complète sans franchise coûte 14 € par jour. Sans elle, la franchise est de 900 €.",
    ),
    (
        "car", "it", "rental-cars",
        "Sono inclusi 300 km al giorno; ogni chilometro in più costa 0,18 €. Le catene da neve costano "
        "25 € a noleggio.",
    ),
    (
        "car", "en", "rental-rules",
        "You can pick the car up from half past seven in the morning, Monday to Saturday, and from "
        "nine on Sundays. After hours there's a key box for €20.",
    ),
    (
        "car", "en", "rental-rules",
        "If you bring it back more than 59 minutes late, we charge an extra day. Please return it with "
        "a full tank, otherwise it's the fuel plus €22.",
    ),
    (
        "car", "de", "rental-de",
        "Stornieren können Sie bis einen Tag vor der Abholung kostenlos. Danach berechnen wir 35 €.",
    ),
    (
        "car", "pt", "rental-rules",
        "É bloqueada uma caução de 250 € no cartão de crédito (600 € para a carrinha), libertada em "
        "até 10 dias úteis.",
    ),
    (
        "car", "en", "rental-rules",
        "If you break down, call 0800 330 7741 at any time: the service is there day and night.",
    ),
    (
        "car", "en", "rental-cars",
        "For five days, an estate with full cover would be 5 × 58 € + 5 × 14 € = 360 €.",
    ),
    (
        "act", "en", "",
        "Your compact car is reserved from Friday, 18 December at 10 am until Tuesday, 22 December at "
        "10 am. That's 4 days, 176 € in total. Reservation number: NM-40917.",
        CAR,
    ),
    (
        "act", "de", "rental-rules",
        "Ich habe Ihnen einen Kompaktwagen vom 18. bis 22. Dezember reserviert, Nummer NM-40917. Der "
        "Gesamtpreis beträgt 176 €; dazu kommt die Kaution von 250 €.",
        CAR,
    ),
    (
        "act", "en", "",
        "I'm sorry, no van is available for those dates. We do have an estate. Would you like that "
        "instead?",
        NO_CAR,
    ),
    (
        "act", "es", "",
        "He cambiado la devolución al 23 de diciembre a las 10. Ahora son 5 días y el total es de 220 "
        "€.",
        CHANGED,
    ),
    (
        "act", "fr", "",
        "C'est fait : votre réservation NM-40917 a été prolongée jusqu'au mercredi 23 décembre. Le "
        "nouveau total est de 220 €.",
        CHANGED,
    ),
    (
        "bakery", "it", "bakery-it",
        "Buongiorno! La torta di compleanno costa 32 € al kg e va ordinata tre giorni prima. Chiediamo "
        "un acconto del 30%.",
    ),
    (
        "bakery", "it", "bakery-it",
        "Domani, martedì, siamo aperti dalle sei e mezza del mattino alle sette e mezza di sera. Oggi "
        "siamo chiusi.",
    ),
    (
        "bakery", "en", "bakery-it",
        "A wedding cake starts at 4.50 € a portion, so for 60 guests it would be from 270 €. Please "
        "order it at least four weeks ahead.",
    ),
    (
        "bakery", "fr", "bakery-fr",
        "Bonjour ! Pour 12 personnes, le gâteau d'anniversaire revient à 48 € (4 € la part). Il faut "
        "le commander deux jours à l'avance.",
    ),
    (
        "bakery", "fr", "bakery-fr",
        "Les bûches se commandent jusqu'au 20 décembre et se retirent le 23 ou le 24. Chacune coûte 36 "
        "€.",
    ),
    (
        "bakery", "en", "bakery-fr",
        "We're closed today (Monday). Tomorrow we open at 7 in the morning. You can order by phone: 04 "
        "78 00 61 35.",
    ),
    (
        "bakery", "es", "bakery-es",
        "¡Hola! El roscón cuesta 24 €, o 29 € con nata. Se puede encargar hasta el 3 de enero y se "
        "recoge el día 5, hasta las nueve de la noche.",
    ),
    (
        "bakery", "es", "bakery-es",
        "Dos tartas de queso son 52 € (26 € cada una). Al encargarlas se paga la mitad, es decir, 26 €.",
    ),
    (
        "bakery", "es", "bakery-es",
        "Tu pedido 883 está confirmado: una tarta de queso para el sábado 28 de noviembre a las 12. "
        "Has pagado 13 € y quedan otros 13 € al recogerla.",
        CAKE,
    ),
    (
        "bakery", "en", "",
        "I'm afraid that's too late for tomorrow, so the order didn't go through. The earliest day you "
        "could collect it is Wednesday, 25 November.",
        CAKE_FAILED,
    ),
    (
        "bakery", "id", "bakery-id",
        "Halo! Roti tawar harganya Rp 18.000. Kue ulang tahun mulai Rp 185.000 dan perlu dipesan 2 "
        "hari sebelumnya. 😊",
    ),
    (
        "bakery", "id", "bakery-id",
        "Ongkos kirimnya Rp15.000 dalam radius 5 km. Silakan hubungi 0812-3344-5566.",
    ),
    (
        "bakery", "hi", "bakery-hi",
        "नमस्ते! जन्मदिन का केक ₹650 से शुरू होता है। डिलीवरी ₹40 है, और ₹500 से ऊपर मुफ़्त है।",
    ),
    (
        "school", "ar", "school-ar",
        "مرحبًا! سعر الدورة المكثفة 265 € في الأسبوع وفيها 30 درسًا. رسوم التسجيل 60 €.",
    ),
    ("car", "he", "rental-he", "שלום! כיסא ילד עולה 6 € ליום. הפיקדון הוא 250 €."),
    (
        "talk", "en", "",
        "Sure! To book a car I need three things: the dates, the class of car and the age of the "
        "driver.",
    ),
    (
        "talk", "de", "rental-rules",
        "Soll ich den Wagen für Sie reservieren? Dann brauche ich noch Ihren Namen und das Abholdatum.",
    ),
    ("talk", "es", "", "Puedo apuntarte a la lista de espera si quieres. ¿Te interesa?"),
    (
        "talk", "fr", "",
        "Je comprends votre déception. Souhaitez-vous que je transmette votre demande à un collègue ?",
    ),
    ("talk", "it", "", "Se mi conferma la data, posso prenotare la torta per Lei."),
    ("talk", "pt", "", "Não tenho essa informação. Quer que eu pergunte a um colega?"),
)  # fmt: skip

FALSE: tuple[tuple[str, ...], ...] = (
    (
        "school", "en", "school-courses",
        "Hi! Our Intensive course has 30 lessons a week and costs 256 € a week.",
    ),
    ("school", "en", "school-courses", "The Standard course costs 265 € a week."),
    ("school", "en", "school-courses", "The Intensive course has 20 lessons a week and costs 265 €."),
    (
        "school", "en", "school-courses",
        "Four weeks of the Standard course would be 4 × 195 € = 780 €. From four weeks you get 10 % "
        "off.",
    ),
    ("school", "en", "school-courses", "Four weeks of the Standard course would be 4 × 195 € = 790 €."),
    ("school", "en", "school-courses", "The evening course is on Mondays and Thursdays from 18:30 to 20:30."),
    ("school", "en", "school-courses", "The evening course runs from half past five to half past seven."),
    ("school", "en", "school-courses", "Each lesson lasts a full hour, in groups of at most 12."),
    ("school", "en", "school-courses", "Groups are small: never more than eight students."),
    (
        "school", "es", "school-courses",
        "La matrícula cuesta 60 € e incluye el libro y la prueba de nivel, sin coste adicional.",
    ),
    ("school", "es", "school-courses", "No hay gastos de matrícula."),
    ("school", "de", "school-courses", "Das Lehrbuch kostet 60 €."),
    ("school", "fr", "school-courses", "À partir de 12 semaines, vous avez 15 % de remise."),
    ("school", "it", "school-courses", "Le lezioni individuali costano 48 € l'una."),
    ("school", "pt", "escola-pt", "As turmas têm no máximo 15 alunos. A inscrição são 60 €."),
    ("school", "pt", "escola-pt", "As aulas começam todas as terças-feiras."),
    ("exam", "en", "school-exams", "The next B2 exam is on 13 February 2027 and the fee is 198 €."),
    ("exam", "en", "school-exams", "The B1 exam costs 198 €."),
    ("exam", "en", "school-exams", "The C1 exam is on 21 May 2026."),
    ("exam", "es", "school-exams", "Los resultados llegan unas seis semanas después del examen."),
    ("exam", "en", "school-exams", "You have to register at least four weeks before the exam."),
    (
        "exam", "de", "school-exams",
        "Bei einer Absage bis 30 Tage vorher erhalten Sie den vollen Betrag, also 100 %, zurück.",
    ),
    ("stay", "en", "school-stay", "A host family with half board is 170 € a week."),
    ("stay", "en", "school-stay", "A shared flat is 230 € a week."),
    ("stay", "de", "school-stay", "Der Flughafentransfer kostet 45 € hin und zurück."),
    ("stay", "en", "school-stay", "You arrive on Saturday and leave on Sunday."),
    ("stay", "en", "school-stay", "You can cancel free of charge up to 7 days before the start."),
    ("stay", "fr", "school-stay", "Appelez-nous le week-end au +34 958 770 241."),
    ("stay", "en", "school-stay", "Write to us at info@lenguaviva.example and we'll see."),
    ("act", "en", "", "Great, you're enrolled! Your course starts on Monday, 18 January 2027.", ENROLLED),
    ("act", "es", "", "¡Hecho! Te he matriculado en el curso intensivo. El total son 1.076 €.", ENROLLED),
    (
        "act", "en", "school-courses",
        "I've enrolled you in the evening course that starts on 1 December.",
        CLASS_FULL,
    ),
    ("act", "en", "", "Your place for the B2 exam is confirmed.", EXAM_PENDING),
    ("act", "de", "", "Ich habe Sie zur B2-Prüfung am 10. April angemeldet.", EXAM_PENDING),
    ("car", "en", "rental-cars", "A compact car is €36 per day for a weekend."),
    ("car", "en", "rental-cars", "For 7 days that's 7 × €36 = €262."),
    ("car", "en", "rental-cars", "The van is 95 € a day and comes with 300 km a day."),
    ("car", "de", "rental-de", "Ein zweiter Fahrer kostet 6 € am Tag."),
    ("car", "de", "rental-cars", "Ein Kindersitz kostet 6 € am Tag, höchstens aber 30 € pro Miete."),
    ("car", "es", "rental-cars", "Los conductores de menos de 25 años pagan 5 € más al día."),
    ("car", "es", "rental-cars", "La edad mínima para alquilar son 18 años."),
    ("car", "fr", "rental-cars", "Sans assurance complète, la franchise est de 600 €."),
    (
        "car", "it", "rental-cars",
        "Sono inclusi 200 km al giorno per tutte le auto, e ogni km in più costa 0,25 €.",
    ),
    ("car", "en", "rental-rules", "You can pick the car up from half past six in the morning."),
    ("car", "en", "rental-rules", "On Sundays we're open from 9 to 9."),
    ("car", "en", "rental-rules", "If you bring it back more than two hours late, we charge an extra day."),
    ("car", "en", "rental-rules", "If you cancel less than 24 hours before pick-up, the fee is €22."),
    ("car", "pt", "rental-rules", "A caução é de 600 € para todos os carros e é libertada em 10 dias úteis."),
    ("car", "pt", "rental-rules", "A caução de 250 € é devolvida em até 5 dias úteis."),
    ("car", "en", "rental-rules", "If you break down, call 0800 303 7741."),
    ("car", "en", "rental-rules", "You can reserve at https://nordmobil.example/booking."),
    (
        "act", "en", "",
        "Your compact car is reserved from Friday, 18 December until Monday, 21 December.",
        CAR,
    ),
    ("act", "en", "", "Your reservation is NM-40971, for 4 days, 176 € in total.", CAR),
    ("act", "en", "", "I've reserved the van for you.", NO_CAR),
    ("act", "de", "", "Der Kleinbus ist für Sie reserviert.", NO_CAR),
    ("act", "fr", "", "C'est fait : votre réservation a été prolongée jusqu'au jeudi 23 décembre.", CHANGED),
    ("act", "es", "", "He cambiado la devolución al 24 de diciembre y no te cuesta nada más.", CHANGED),
    ("act", "en", "rental-cars", "I've added a child seat to your booking at no extra charge.", CAR),
    ("bakery", "it", "bakery-it", "La torta di compleanno va ordinata due giorni prima."),
    ("bakery", "it", "bakery-it", "Domani, martedì, siamo aperti dalle sette e mezza."),
    ("bakery", "it", "bakery-it", "Il pane integrale costa 4,20 € al kg."),
    ("bakery", "it", "bakery-it", "Per le torte chiediamo un acconto del 50%."),
    ("bakery", "en", "bakery-it", "Please order a wedding cake at least two weeks ahead."),
    ("bakery", "fr", "bakery-fr", "Le gâteau d'anniversaire coûte 4 € la part, minimum 8 parts."),
    ("bakery", "fr", "bakery-fr", "Les bûches se commandent jusqu'au 22 décembre."),
    ("bakery", "fr", "bakery-fr", "Nous sommes ouverts le lundi de 7 h à 19 h 30."),
    ("bakery", "fr", "bakery-fr", "Le pain complet est à 3,20 €."),
    ("bakery", "es", "bakery-es", "El roscón con nata cuesta 24 €."),
    ("bakery", "es", "bakery-es", "El roscón se puede encargar hasta el 5 de enero."),
    ("bakery", "es", "bakery-es", "Los domingos abrimos hasta las tres y media."),
    ("bakery", "es", "bakery-es", "Tu pedido 883 está confirmado para el viernes 28 de noviembre.", CAKE),
    ("bakery", "es", "bakery-es", "Tu tarta está encargada; quedan 26 € por pagar.", CAKE),
    ("bakery", "en", "", "Your cake is ordered, you can collect it on Wednesday.", CAKE_FAILED),
    ("bakery", "id", "bakery-id", "Kue ulang tahun mulai Rp 158.000."),
    ("bakery", "id", "bakery-id", "Silakan hubungi 0812-3344-5656."),
    ("bakery", "hi", "bakery-hi", "डिलीवरी ₹60 है, और ₹500 से ऊपर मुफ़्त है।"),
    ("bakery", "hi", "bakery-hi", "जन्मदिन का केक ₹450 से शुरू होता है।"),
    ("school", "ar", "school-ar", "رسوم التسجيل 80 €."),
    ("car", "he", "rental-he", "הפיקדון הוא 350 €."),
    ("promise", "en", "", "Don't worry, I'll have someone from the office ring you this afternoon."),
    (
        "promise", "de", "rental-rules",
        "Wir geben Ihnen als Entschuldigung 20 % Rabatt auf die nächste Miete.",
    ),
    ("promise", "es", "bakery-es", "Te guardo un roscón y te aviso cuando esté."),
    (
        "promise", "fr", "",
        "Je transmets tout de suite votre dossier au responsable, il vous rappelle demain.",
    ),
    ("promise", "it", "", "Parlo subito con il titolare e Le faccio sapere."),
    ("promise", "pt", "", "Vou pedir ao gerente que lhe devolva o dinheiro."),
)  # fmt: skip
