"""An eighth batch: an invented vet, internet provider, salon, museum and driving school; blind."""

from __future__ import annotations

from typing import Final

PAGES: Final = {
    "vet-prices": """
# Prices at Patas Vet

| Service | Dog | Cat |
|---|---|---|
| Check-up | 38 € | 34 € |
| Yearly vaccination | 52 € | 46 € |
| Microchip | 40 € | 40 € |
| Neutering | from 260 € | 140 € |
| Teeth cleaning | 190 € | 160 € |

A second opinion costs 45 €. X-rays cost 55 € per picture. Nail clipping is 12 €, and free with a check-up.

Emergency visits outside our hours cost 95 € plus treatment. You can pay in three instalments from 300 €; we do not
invoice. Two animals at the same visit: 10 % off the second check-up.
""",
    "vet-visit": """
Open Monday to Friday 9:00 to 13:30 and 16:30 to 20:00, Saturday 10:00 to 13:00. Emergencies: 24
hours, +34 611 905 337.

A check-up takes 20 minutes, a vaccination 10 minutes. Before neutering your animal must not eat for 8 hours,
and it can
go home after about 5 hours. We take the stitches out after 10 days, free of charge.

Puppies are vaccinated at 8, 12 and 16 weeks. Rabies is compulsory from 3 months of age.

If you cannot come, tell us by 18:00 the day before; otherwise we charge 15 €. Clinic: Ronda Norte 58, 30009 Murcia.
Book at patasvet.example/cita.
""",
    "vet-es": """
Abrimos de lunes a viernes de 9:00 a 13:30 y de 16:30 a 20:00, y los sábados de 10:00 a 13:00.

La revisión cuesta 38 € para perros y 34 € para gatos. La vacuna anual, 52 € y 46 €. El microchip son 40 €.

Las urgencias fuera de horario cuestan 95 €. Si no puedes venir, avisa antes de las 18:00 del día anterior; si
no, son 15 €.
""",
    "internet-de": """
Tarife: Basis 50 Mbit/s 24,99 € im Monat, Plus 250 Mbit/s 34,99 € im Monat, Max 1000 Mbit/s 49,99 € im Monat.

Die Einrichtung kostet einmalig 59 €. Der Router kostet 4,50 € im Monat oder
einmalig 119 €. Mindestlaufzeit 24 Monate,
danach monatlich kündbar. Neukunden zahlen in den ersten sechs Monaten nur die Hälfte.

Der Techniker kommt montags bis samstags zwischen 8 und 18 Uhr, innerhalb von 14 Tagen nach der Bestellung. Wer
den Termin
verpasst, zahlt 49 €. Störungsdienst: 0800 55 24 110, täglich von 6 bis 24 Uhr.

Bei einem Umzug nehmen Sie Ihren Vertrag mit; das kostet 39 € und dauert etwa drei Wochen. Kündigung:
kuendigung@blitznetz.example oder blitznetz.example/konto.
""",
    "internet-fr": """
Forfaits : Essentiel (300 Mb/s) 22,99 € par mois, Confort (1 Gb/s) 31,99 € par mois, Pro (2 Gb/s) 54,99 € par mois.

Frais de mise en service : 49 €. Sans engagement. La résiliation coûte 45 €. La location du décodeur TV
coûte 5 € par mois.

L'installation a lieu sous 10 jours et dure environ deux heures. Service client : 0 805 69 71 30, du lundi au
samedi de 8 h à 20 h.

En cas de panne, nous intervenons sous 48 heures. Passé ce délai, nous remboursons 5 € par jour de coupure.
""",
    "salon-pt": """
Corte feminino: R$ 90. Corte masculino: R$ 55. Barba: R$ 40. Coloração: a partir de R$ 180. Progressiva: R$ 320.
Manicure: R$ 35. Pedicure: R$ 42. Pacote noiva: R$ 850, com um teste incluído.

Abrimos de terça a sábado, das 9h às 19h. Às quintas, até as 21h. Fechado domingo e segunda.

O corte leva 45 minutos; a coloração, cerca de duas horas; a progressiva, até quatro horas.
Pedimos um sinal de 30% para horários no sábado. Atrasos de mais de 15 minutos: o horário é cancelado.
Aniversariantes do mês têm 15% de desconto. WhatsApp (11) 97220-4318.
""",
    "salon-it": """
Taglio donna 38 €, taglio uomo 24 €, piega 22 €, colore da 55 €, meches da 80 €. Bambini fino a 10 anni: 15 €.

Siamo aperti dal martedì al venerdì dalle 9 alle 19, il sabato dalle 8:30 alle 17. Domenica e lunedì chiuso.

Il colore dura circa un'ora e mezza, le meches due ore. Si può disdire fino a 12 ore prima. Dal 1° al 20 agosto
siamo chiusi.
Via Garibaldi 27, Parma. Tel. 0521 447 903. Ogni dieci tagli uno è gratis.
""",
    "museum": """
## Visit the Maritime Museum

Open Wednesday to Monday 10:00 to 18:00, on Thursdays until 21:00. Closed on Tuesdays and on 25 and 26 December and
1 January. Last entry is 45 minutes before closing.

Adults £14, concessions £9, children under 5 free, children 5 to 15 £6, families (two adults and up to three
children) £34.
Booking online saves £1.50 per ticket. On the first Sunday of each month entry is free.

Guided tours: daily at 11:30 and 14:30, 75 minutes, £5, in English; in French on Saturdays at 15:00. At most 18
people.
The audio guide costs £3.50 and comes in six languages.

The submarine may only be visited by children from 4 years. Bags larger than 40 x 30 cm stay in the lockers (£1).
Harbour Road 3, Plymouth. Tickets: maritime-plymouth.example/tickets. Groups from 10
people: groups@maritime-plymouth.example.
""",
    "driving-es": """
Matrícula: 95 € (incluye libro y test en línea). Clase práctica: 32 € (45 minutos). Bono de 10
clases: 290 €. Bono de 20
clases: 560 €. Tasas de examen de la DGT: 94,05 €. Tramitación: 40 €.

Clases teóricas: lunes, miércoles y viernes a las 19:30. Curso intensivo de teoría: la primera semana de cada
mes, de 9:30 a 13:30.

El examen teórico tiene 30 preguntas y se aprueba con 3 fallos como máximo. Los resultados se publican al día
siguiente a partir
de las 17:00. Las tasas valen para dos intentos. El permiso teórico caduca a los dos años.

Las clases prácticas se cancelan con 48 horas; si no, se cobran. Oficina: de 10:00 a 14:00 y de 17:00 a 20:30,
de lunes a viernes.
Tel. 948 217 605, calle Estafeta 33.
""",
    "clinic-id": """
Klinik buka Senin–Jumat pukul 09.00–17.00 dan Sabtu pukul 09.00–12.00. Konsultasi dokter Rp 150.000, pembersihan
gigi
Rp 300.000. Telepon (021) 555-0182.
""",
    "tutor-hi": """
कक्षाएँ सोमवार, बुधवार और शुक्रवार को शाम 5 बजे होती हैं। मासिक शुल्क ₹1,800 है और पंजीकरण ₹500।
हर कक्षा 60 मिनट की है।
""",
    "salon-ar": """
قص الشعر 70 درهمًا والصبغة من 200 درهم. نفتح من السبت إلى الخميس من 10:00 إلى 22:00. الهاتف: 04 399 2217.
""",
    "optic-he": """
בדיקת ראייה 120 ₪, משקפיים מ-390 ₪. פתוח ראשון עד חמישי 9:00–19:00, שישי 9:00–13:00. טלפון: 03-555-7741.
""",
}

VET_SLOTS = (
    'tool:free_times: {"vet": "Dr Ferrer", "times": [{"date": "2026-11-24", "time": "10:20"}, '
    '{"date": "2026-11-25", "time": "17:40"}, {"date": "2026-11-28", "time": "11:00"}]}'
)
VET_BOOKED = (
    'tool:book_visit: {"result": "booked", "animal": "Luna", "date": "2026-11-25", "time": "17:40", '
    '"reason": "check-up"}'
)
VET_TAKEN = (
    'tool:book_visit: {"result": "rejected", "reason": "time_taken", "date": "2026-11-24", "time": "10:20"}'
)
FAULT = (
    'tool:line_status: {"line": "DE-77120", "status": "outage", "since": "2026-11-23T06:15", '
    '"expected_end": "2026-11-23T15:00", "ticket": "ST-30418"}'
)
TECHNICIAN = (
    'tool:move_technician: {"ok": true, "old": "2026-11-26", "new": "2026-12-01", "window": "08:00-12:00"}'
)
TIMEOUT = 'tool:move_technician: {"ok": false, "error": "timeout"}'
SALON_QUEUED = (
    'tool:book: {"status": "queued", "message": "the salon will confirm", "slot": "2026-11-28T10:00"}'
)
SALON_DONE = (
    'tool:book: {"status": "confirmed", "slot": "2026-11-26T19:30", "service": "corte feminino", "price": 90}'
)
TICKETS = (
    'tool:buy_tickets: {"status": "paid", "order": "MM55120", "adults": 2, "children": 1, "date": "2026-12-05", '
    '"total": 29.5, "email_sent": true}'
)
REFUND_DENIED = (
    'tool:refund: {"status": "denied", "order": "MM55120", "policy": "no refunds within 24 hours"}'
)
LESSONS = (
    'tool:student: {"name": "Iker", "lessons_left": 7, "next_lesson": "2026-11-27T16:15", "exam": "2026-12-10", '
    '"passed_theory": true}'
)

CORRECT: tuple[tuple[str, ...], ...] = (
    (
        "vet", "en", "vet-prices",
        "Hello! 🐶 A check-up for a dog is 38 €, and the yearly vaccination is 52 €, so 90 € together. "
        "Would you like an appointment?",
    ),
    ("vet", "en", "vet-prices", "For your cat, the check-up costs 34 € and the vaccination 46 €."),
    (
        "vet", "en", "vet-prices",
        "Neutering a cat costs 140 €; for dogs it starts at 260 €, depending on the size.",
    ),
    (
        "vet", "en", "vet-prices",
        "If you bring both dogs to the same visit, the second check-up is 10 % cheaper: 34.20 € "
        "instead of 38 €.",
    ),
    (
        "vet", "es", "vet-es",
        "La revisión de un gato cuesta 34 €. Para perros son 38 €. 😊 ¿Quieres que te busque un hueco?",
    ),
    (
        "vet", "fr", "vet-prices",
        "Le nettoyage des dents coûte 190 € pour un chien et 160 € pour un chat. Couper les griffes "
        "coûte 12 €.",
    ),
    (
        "vet", "de", "vet-prices",
        "Der Mikrochip kostet 40 €, für Hunde wie für Katzen. Eine Röntgenaufnahme kostet 55 €.",
    ),
    ("vet", "en", "vet-prices", "From 300 € you can split the payment into three instalments."),
    (
        "vet", "en", "vet-visit",
        "We're open in the morning from 9 to half past one and in the afternoon from half past four to "
        "eight; on Saturdays from 10 to 1.",
    ),
    (
        "vet", "en", "vet-visit",
        "Please don't feed Luna for 8 hours before the operation. She can go home about five hours "
        "later, and we take out the stitches after ten days at no cost.",
    ),
    (
        "vet", "es", "vet-visit",
        "Los cachorros se vacunan a las 8, 12 y 16 semanas. La vacuna de la rabia es obligatoria a "
        "partir de los tres meses.",
    ),
    (
        "vet", "pt", "vet-visit",
        "Se não puder vir, avise até às 18h do dia anterior; caso contrário cobramos 15 €.",
    ),
    (
        "vet", "en", "vet-visit",
        "In an emergency you can reach us around the clock on +34 611 905 337. We're at Ronda Norte 58 "
        "in Murcia.",
    ),
    (
        "act", "en", "",
        "Dr Ferrer has three free times this week:\n\n- **Tuesday 24 Nov** at 10:20\n- **Wednesday 25 "
        "Nov** at 5:40 pm\n- **Saturday 28 Nov** at 11:00\n\nWhich one would you like?",
        VET_SLOTS,
    ),
    (
        "act", "es", "",
        "Hay hueco mañana a las 10:20, el miércoles a las 17:40 o el sábado a las 11. ¿Cuál te viene "
        "mejor?",
        VET_SLOTS,
    ),
    (
        "act", "en", "vet-visit",
        "Luna is booked in for a check-up on Wednesday, 25 November at 17:40. If you can't make it, "
        "please tell us by 6 pm the day before.",
        VET_BOOKED,
    ),
    (
        "act", "de", "",
        "Erledigt: Luna hat am Mittwoch, den 25. November, um 17:40 Uhr einen Termin.",
        VET_BOOKED,
    ),
    (
        "act", "en", "",
        "I'm sorry, that time has just been taken, so I couldn't book it. Shall I look for another one?",
        VET_TAKEN,
    ),
    (
        "net", "de", "internet-de",
        "Guten Tag! Der Tarif Plus mit 250 Mbit/s kostet 34,99 € im Monat. Als Neukunde zahlen Sie in "
        "den ersten sechs Monaten nur die Hälfte. Dazu kommen einmalig 59 € für die Einrichtung.",
    ),
    (
        "net", "de", "internet-de",
        "Die Mindestlaufzeit beträgt zwei Jahre, danach können Sie monatlich kündigen.",
    ),
    ("net", "de", "internet-de", "Den Router können Sie für 4,50 € im Monat mieten oder für 119 € kaufen."),
    (
        "net", "en", "internet-de",
        "The technician comes within two weeks of your order, Monday to Saturday between 8 am and 6 "
        "pm. If you miss the appointment, it costs 49 €.",
    ),
    (
        "net", "de", "internet-de",
        "Den Störungsdienst erreichen Sie täglich von 6 bis 24 Uhr unter 0800 5524110.",
    ),
    (
        "net", "de", "",
        "In Ihrem Gebiet gibt es seit heute Morgen um 6:15 Uhr eine Störung. Sie wird voraussichtlich "
        "bis 15 Uhr behoben. Ihre Ticketnummer ist ST-30418.",
        FAULT,
    ),
    (
        "net", "en", "",
        "There's been an outage on your line since 6:15 this morning. It's expected to be fixed by 3 "
        "pm today; the ticket is ST-30418.",
        FAULT,
    ),
    (
        "net", "en", "",
        "Done! The technician will now come on Tuesday, 1 December, between 8 and 12 in the morning, "
        "instead of 26 November.",
        TECHNICIAN,
    ),
    (
        "net", "de", "",
        "Leider konnte ich den Termin nicht verschieben, weil das System nicht geantwortet hat. Soll "
        "ich es noch einmal versuchen?",
        TIMEOUT,
    ),
    (
        "net", "fr", "internet-fr",
        "Bonjour, le forfait Confort (1 Gb/s) est à 31,99 € par mois, sans engagement. La mise en "
        "service coûte 49 €.",
    ),
    (
        "net", "fr", "internet-fr",
        "En cas de panne, nous intervenons sous deux jours ; au-delà, nous remboursons 5 € par jour de "
        "coupure.",
    ),
    (
        "net", "en", "internet-fr",
        "The Pro plan costs €54.99 a month. The TV box is another €5 a month, so that would be €59.99 "
        "in total.",
    ),
    (
        "net", "fr", "internet-fr",
        "L'installation se fait sous 10 jours et prend à peu près deux heures. Notre service client "
        "répond au 0805 697 130, du lundi au samedi.",
    ),
    (
        "salon", "pt", "salon-pt",
        "Oi! O corte feminino sai por R$ 90 e leva uns 45 minutos. Às quintas ficamos abertos até as "
        "nove da noite. 💇‍♀️",
    ),
    ("salon", "pt", "salon-pt", "Corte e barba ficam em R$ 95 (R$ 55 + R$ 40). Quer que eu veja um horário?"),
    (
        "salon", "pt", "salon-pt",
        "Hoje, segunda-feira, estamos fechados. Abrimos amanhã às 9h. Para sábado pedimos um sinal de "
        "30%.",
    ),
    (
        "salon", "es", "salon-pt",
        "El paquete de novia cuesta R$ 850 e incluye una prueba. Quienes cumplen años este mes tienen "
        "un 15 % de descuento.",
    ),
    (
        "salon", "pt", "",
        "Seu pedido de horário para sábado, 28 de novembro, às 10h foi registrado, mas o salão ainda "
        "precisa confirmar.",
        SALON_QUEUED,
    ),
    (
        "salon", "pt", "",
        "Prontinho! Seu corte feminino está confirmado para quinta-feira, 26 de novembro, às 19h30. O "
        "valor é R$ 90.",
        SALON_DONE,
    ),
    (
        "salon", "it", "salon-it",
        "Buongiorno! Il taglio donna costa 38 € e la piega 22 €: in tutto sono 60 €. Il sabato siamo "
        "aperti dalle otto e mezza alle cinque.",
    ),
    (
        "salon", "it", "salon-it",
        "Il colore parte da 55 € e dura circa 90 minuti. Può disdire fino a 12 ore prima.",
    ),
    (
        "salon", "en", "salon-it",
        "Children up to 10 pay €15. And every tenth cut is free, well, one in ten! We're closed from 1 "
        "to 20 August.",
    ),
    (
        "museum", "en", "museum",
        "The museum is open every day except Tuesday from 10 am to 6 pm, and on Thursdays until 9 pm. "
        "The last entry is three quarters of an hour before we close.",
    ),
    (
        "museum", "en", "museum",
        "Two adults and two children (7 and 10) pay £34 with the family ticket. Separately it would be "
        "2 × £14 + 2 × £6 = £40, so you save £6.",
        "Two of us and the children, 7 and 10",
    ),
    (
        "museum", "en", "museum",
        "Guided tours in English start at 11.30am and 2.30pm every day, take an hour and a quarter and "
        "cost £5 each.",
    ),
    (
        "museum", "fr", "museum",
        "La visite guidée en français a lieu le samedi à 15 h. Elle dure 75 minutes et coûte 5 £.",
    ),
    (
        "museum", "es", "museum",
        "Si compra las entradas por internet ahorra 1,50 £ por persona. Un adulto paga entonces 12,50 "
        "£ en vez de 14 £.",
    ),
    (
        "museum", "de", "museum",
        "Am ersten Sonntag im Monat ist der Eintritt frei; der nächste ist der 6. Dezember. Kinder "
        "unter 5 zahlen nie.",
    ),
    (
        "museum", "en", "museum",
        "Your tickets are paid: 2 adults and 1 child for Saturday, 5 December. The total was £29.50, "
        "your order number is MM55120, and the tickets have been sent to you by e-mail.",
        TICKETS,
    ),
    (
        "museum", "en", "",
        "I'm sorry, a refund for order MM55120 isn't possible: there are no refunds within 24 hours of "
        "the visit.",
        REFUND_DENIED,
    ),
    (
        "driving", "es", "driving-es",
        "¡Hola! La matrícula son 95 € con el libro y los test. Cada clase práctica de 45 minutos "
        "cuesta 32 €; con el bono de 10 pagas 290 €, es decir, 29 € por clase.",
    ),
    (
        "driving", "es", "driving-es",
        "Para el examen: tasas de 94,05 € y tramitación de 40 €, en total 134,05 €.",
    ),
    (
        "driving", "es", "driving-es",
        "Las clases teóricas son los lunes, miércoles y viernes a las siete y media de la tarde. Hoy, "
        "por ejemplo, hay una.",
    ),
    (
        "driving", "es", "driving-es",
        "El test tiene 30 preguntas y puedes fallar tres como mucho. El resultado sale al día "
        "siguiente, a partir de las cinco de la tarde.",
    ),
    (
        "driving", "en", "driving-es",
        "You can cancel a driving lesson up to two days before; later than that, it's charged. The "
        "office is open from 10 to 2 and from 5 to 8.30.",
    ),
    (
        "driving", "es", "",
        "Te quedan 7 clases, Iker. La próxima es el viernes 27 de noviembre a las 16:15 y el examen es "
        "el 10 de diciembre.",
        LESSONS,
    ),
    (
        "driving", "en", "",
        "You've passed the theory test, and you have seven lessons left. Your next one is this Friday "
        "at a quarter past four.",
        LESSONS,
    ),
    (
        "other", "id", "clinic-id",
        "Selamat pagi! Konsultasi dokter biayanya Rp 150.000. Hari ini kami buka sampai pukul 17.00.",
    ),
    (
        "other", "hi", "tutor-hi",
        "नमस्ते! मासिक शुल्क ₹1,800 है और पंजीकरण ₹500 है। कक्षा 60 मिनट की होती है।",
    ),
    ("other", "ar", "salon-ar", "أهلًا بك! قص الشعر بسعر 70 درهمًا. نحن مفتوحون حتى الساعة 22:00."),
    ("other", "he", "optic-he", "שלום! בדיקת ראייה עולה 120 ₪. ביום שישי אנחנו פתוחים עד 13:00."),
    (
        "talk", "en", "",
        "Thanks for the photo! I can't tell from here what it is, but I can offer you an appointment "
        "if you like.",
    ),
    (
        "talk", "en", "",
        "I understand, that's frustrating. Could you give me your customer number, so that I can check "
        "the line?",
    ),
    ("talk", "de", "", "Um das zu prüfen, brauche ich zwei Dinge: Ihre Kundennummer und Ihre Postleitzahl."),
    ("talk", "es", "", "Si me confirmas el día, te lo reservo enseguida."),
    ("talk", "it", "", "Certo, posso spostare l'appuntamento. Per quale giorno lo preferisce?"),
    ("talk", "fr", "", "Voulez-vous que j'annule votre rendez-vous, ou préférez-vous le déplacer ?"),
    ("talk", "pt", "", "Posso cancelar o horário para você. Confirma?"),
)  # fmt: skip

FALSE: tuple[tuple[str, ...], ...] = (
    ("vet", "en", "vet-prices", "A check-up for a dog is 38 €, and the yearly vaccination is 46 €."),
    ("vet", "en", "vet-prices", "For your cat, the check-up costs 38 €."),
    ("vet", "en", "vet-prices", "A check-up and a vaccination for a dog come to 38 € + 52 € = 80 €."),
    ("vet", "en", "vet-prices", "Neutering a dog costs 140 €."),
    ("vet", "en", "vet-prices", "If you bring two dogs, the second check-up is half price."),
    ("vet", "es", "vet-es", "La vacuna anual de un perro cuesta 56 €."),
    ("vet", "fr", "vet-prices", "Le nettoyage des dents d'un chien coûte 160 €."),
    ("vet", "de", "vet-prices", "Eine Röntgenaufnahme kostet 45 €."),
    ("vet", "en", "vet-prices", "You can pay in four instalments from 300 €."),
    ("vet", "en", "vet-visit", "In the afternoon we're open from half past three to eight."),
    ("vet", "en", "vet-visit", "On Saturdays we're open from 10 to 2."),
    ("vet", "en", "vet-visit", "Please don't feed Luna for 12 hours before the operation."),
    ("vet", "en", "vet-visit", "A check-up takes 10 minutes."),
    ("vet", "es", "vet-visit", "Los cachorros se vacunan a las 6, 12 y 16 semanas."),
    ("vet", "pt", "vet-visit", "Se não puder vir, avise até às 20h do dia anterior."),
    ("vet", "en", "vet-visit", "In an emergency call +34 611 950 337, day and night."),
    ("vet", "en", "vet-visit", "We take the stitches out after a week, free of charge."),
    (
        "act", "en", "",
        "Dr Ferrer has these free times:\n\n- **Tuesday 24 Nov** at 10:20\n- **Wednesday 25 Nov** at "
        "4:40 pm\n- **Saturday 28 Nov** at 11:00",
        VET_SLOTS,
    ),
    ("act", "es", "", "Hay hueco mañana a las 11 o el sábado a las 10:20.", VET_SLOTS),
    ("act", "en", "", "Luna is booked in for Thursday, 25 November at 17:40.", VET_BOOKED),
    ("act", "de", "", "Erledigt: Luna hat am Mittwoch um 16:40 Uhr einen Termin.", VET_BOOKED),
    ("act", "en", "", "All set, I've booked tomorrow at 10:20 for you.", VET_TAKEN),
    ("net", "de", "internet-de", "Der Tarif Plus mit 250 Mbit/s kostet 49,99 € im Monat."),
    ("net", "de", "internet-de", "Der Tarif Max mit 500 Mbit/s kostet 49,99 € im Monat."),
    ("net", "de", "internet-de", "Die Mindestlaufzeit beträgt zwölf Monate."),
    ("net", "de", "internet-de", "Als Neukunde zahlen Sie in den ersten zwölf Monaten nur die Hälfte."),
    ("net", "de", "internet-de", "Die Einrichtung ist für Sie kostenlos."),
    ("net", "en", "internet-de", "If you miss the technician, it costs 59 €."),
    ("net", "de", "internet-de", "Der Umzug kostet 49 € und dauert etwa drei Wochen."),
    ("net", "de", "internet-de", "Schreiben Sie zur Kündigung an service@blitznetz.example."),
    ("net", "de", "", "Die Störung wird voraussichtlich bis 17 Uhr behoben.", FAULT),
    ("net", "en", "", "The outage has been fixed, your line is working again.", FAULT),
    ("net", "en", "", "The technician will now come on Wednesday, 2 December, between 8 and 12.", TECHNICIAN),
    ("net", "de", "", "Ich habe den Techniker auf den 1. Dezember verschoben.", TIMEOUT),
    ("net", "fr", "internet-fr", "Le forfait Confort est à 22,99 € par mois, sans engagement."),
    ("net", "fr", "internet-fr", "La résiliation est gratuite."),
    ("net", "fr", "internet-fr", "L'engagement est de 12 mois."),
    ("net", "fr", "internet-fr", "En cas de panne, nous intervenons sous 24 heures."),
    ("net", "fr", "internet-fr", "Nous vous remboursons 10 € par jour de coupure."),
    ("salon", "pt", "salon-pt", "O corte masculino sai por R$ 40."),
    ("salon", "pt", "salon-pt", "Corte e barba ficam em R$ 85."),
    ("salon", "pt", "salon-pt", "Às sextas ficamos abertos até as 21h."),
    ("salon", "pt", "salon-pt", "Abrimos hoje às 9h, pode vir!"),
    ("salon", "pt", "salon-pt", "A progressiva leva cerca de duas horas."),
    ("salon", "pt", "salon-pt", "Aniversariantes do mês têm 30% de desconto."),
    ("salon", "pt", "", "Seu horário está confirmado para sábado, 28 de novembro, às 10h.", SALON_QUEUED),
    ("salon", "pt", "", "Seu corte está confirmado para sexta-feira, 26 de novembro, às 19h30.", SALON_DONE),
    ("salon", "it", "salon-it", "Il taglio uomo costa 22 €."),
    ("salon", "it", "salon-it", "Il sabato siamo aperti fino alle sette."),
    ("salon", "it", "salon-it", "Può disdire fino a 24 ore prima."),
    ("salon", "it", "salon-it", "Siamo chiusi dal 10 al 25 agosto."),
    ("museum", "en", "museum", "The museum is open every day from 10 am to 6 pm."),
    ("museum", "en", "museum", "On Thursdays we're open until 8 pm."),
    ("museum", "en", "museum", "We're closed on Mondays."),
    ("museum", "en", "museum", "The last entry is half an hour before closing."),
    ("museum", "en", "museum", "Concessions pay £6."),
    ("museum", "en", "museum", "Children under 12 get in free."),
    ("museum", "fr", "museum", "La visite guidée en français a lieu le dimanche à 15 h."),
    ("museum", "es", "museum", "La visita guiada dura 45 minutos y cuesta 5 £."),
    ("museum", "en", "museum", "Groups from 15 people should write to groups@maritime-plymouth.example."),
    ("museum", "en", "museum", "The total was £29.50 and your order number is MM55210.", TICKETS),
    ("museum", "en", "", "I've refunded order MM55120; the money will be back in 5 days.", REFUND_DENIED),
    ("driving", "es", "driving-es", "Cada clase práctica de 60 minutos cuesta 32 €."),
    ("driving", "es", "driving-es", "El bono de 20 clases cuesta 590 €."),
    ("driving", "es", "driving-es", "El test tiene 30 preguntas y puedes fallar cinco como mucho."),
    ("driving", "es", "driving-es", "Las clases teóricas son los martes y jueves a las 19:30."),
    ("driving", "es", "driving-es", "Las tasas valen para tres intentos."),
    ("driving", "en", "driving-es", "You can cancel a driving lesson up to 24 hours before."),
    ("driving", "es", "", "Te quedan 9 clases, Iker.", LESSONS),
    (
        "driving", "es", "",
        "La próxima clase es el viernes 27 a las 17:15 y el examen es el 12 de diciembre.",
        LESSONS,
    ),
    ("other", "id", "clinic-id", "Pembersihan gigi biayanya Rp 350.000."),
    ("other", "hi", "tutor-hi", "मासिक शुल्क ₹1,500 है।"),
    ("other", "ar", "salon-ar", "الصبغة من 150 درهم."),
    ("other", "he", "optic-he", "משקפיים מ-290 ₪."),
    ("promise", "en", "", "I've let the vet know and she'll give you a call before noon."),
    ("promise", "de", "internet-de", "Als Entschädigung schreiben wir Ihnen 20 € gut."),
    ("promise", "de", "", "Ein Techniker meldet sich heute noch bei Ihnen."),
    ("promise", "es", "driving-es", "Tranquilo, te guardo la plaza y no te cobramos la matrícula."),
    ("promise", "fr", "internet-fr", "Je vous offre le premier mois d'abonnement."),
    ("promise", "it", "", "Le confermo l'appuntamento per domani mattina."),
    ("promise", "pt", "", "Já avisei a cabeleireira e ela vai te esperar."),
)  # fmt: skip
