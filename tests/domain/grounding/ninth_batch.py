"""A ninth batch: an invented restaurant, coworking space, phone repair, laundry and optician; blind."""

from __future__ import annotations

from typing import Final

PAGES: Final = {
    "restaurant-fr": """
Déjeuner du mardi au vendredi de 12 h à 14 h, dîner du mardi au samedi de 19 h à 22 h. Fermé dimanche et lundi.

Menu du midi : 19,50 € (entrée et plat ou plat et dessert). Menu dégustation : 58 € par personne, accord mets et
vins + 27 €.
Menu enfant jusqu'à 12 ans : 11 €.

Réservations au 05 56 00 47 83 ou sur tablebleue.example. Nous gardons votre table 15 minutes. À partir de 8
personnes, un
acompte de 20 € par personne est demandé. Annulation gratuite jusqu'à 24 heures avant.

La terrasse (30 places) ne se réserve pas. Chiens acceptés en terrasse. Parking Victoria à 200 m, 2,40 € l'heure.
""",
    "restaurant-es": """
Comidas de martes a domingo de 13:30 a 16:00; cenas de jueves a sábado de 20:30 a 23:30. Lunes cerrado.

Menú del día (martes a viernes): 16,90 €. Menú de fin de semana: 27 €. Menú infantil: 12 €. Paella por encargo,
mínimo dos
personas: 18 € por persona; hay que pedirla con un día de antelación.

Guardamos la mesa 20 minutos. Grupos de más de 10 personas: señal de 10 € por persona, que se descuenta de la
cuenta.
Teléfono 963 90 28 14. Cerramos por vacaciones del 11 al 25 de enero.
""",
    "cowork": """
# Plans at Hive

Day pass 22 €, valid from 8:00 to 20:00. Ten-day card 180 €, valid for 3 months. Flex desk 190 € a month, fixed
desk 260 €
a month, private office for up to 4 people 780 € a month. Prices do not include VAT (21 %).

Members have access 24/7. Meeting room: 18 € an hour for 6 people, 30 € an hour for 12 people; members get 5
hours a month free.
Printing: 50 pages a month included, then 0.10 € a page. Locker: 12 € a month. Phone booths are free.

Monthly plans are cancelled by the 20th for the end of the month. Deposit: one month. Refer a friend and you
both get 15 % off
for two months. Free trial day, once, Monday to Thursday. Office hours: Monday to Friday 9:00 to 18:00.
Events every first Thursday of the month at 18:30. hello@hive-cowork.example, Carrer del Mar 74, 3rd floor.
""",
    "cowork-pt": """
Passe de um dia: 22 €, das 8h às 20h. Cartão de dez dias: 180 €, válido por 3 meses. Mesa flexível: 190 € por
mês; mesa fixa: 260 €.

Sala de reuniões: 18 € por hora (6 pessoas) ou 30 € por hora (12 pessoas). Cacifo: 12 € por mês.

O cancelamento é feito até ao dia 20 para o fim do mês. A caução é de um mês. Há um dia de teste grátis, de
segunda a quinta.
""",
    "phone-it": """
Riparazioni in giornata se ci porta il telefono prima delle 11. Preventivo gratuito in 30 minuti.

- Schermo iPhone 13: 149 €
- Schermo iPhone 14: 189 €
- Schermo Galaxy S22: 219 €
- Batteria: 59 € (45 minuti)
- Connettore di ricarica: 69 €
- Danni da liquido: diagnosi 29 €, 3 giorni lavorativi

Garanzia di 12 mesi sui ricambi, 3 mesi sulle riparazioni da liquido. Recupero dati da 90 €. Telefono di
cortesia gratuito, cauzione
100 €.

Lunedì-venerdì 9:30-13 e 15-19:30, sabato 10-13. Via Po 31, Torino. Tel. 011 0447 862. WhatsApp 379 155 2043.
""",
    "phone-en": """
We repair phones, tablets and consoles. Screen repairs take about 1 hour, battery changes 45 minutes, water
damage 3 working days.

| Repair | Price | Warranty |
|---|---|---|
| iPhone 13 screen | £129 | 12 months |
| iPhone 14 screen | £169 | 12 months |
| Battery | £49 | 6 months |
| Charging port | £59 | 6 months |
| Water damage | from £80 | none |

Diagnosis is £20 and is taken off the repair. Phones that are not collected within 60 days are recycled. Post
your phone to us
free of charge; return postage is £7.95. Open 10am-6pm Monday to Saturday, 11am-4pm Sunday. Call 0161 496 0388.
""",
    "laundry-de": """
Hemd 2,90 €, Bluse 4,50 €, Hose 6,80 €, Anzug 14,90 €, Brautkleid ab 95 €, Daunendecke 26 €, Vorhänge 9 €
pro Quadratmeter.

Fertig in zwei Werktagen, Express am selben Tag bei Abgabe bis 10 Uhr (Aufschlag 50 %). Brautkleider brauchen
zwei Wochen.

Abhol- und Bringdienst dienstags und freitags, 5 € pro Fahrt, ab 40 € kostenlos. Zehnerkarte für Hemden 26 €.

Geöffnet montags bis freitags 7:30–18:30 Uhr, samstags 9–14 Uhr. Lindenstraße 8. Telefon 0341 226 70 15.
Wir bewahren Ihre Kleidung 90 Tage auf. Schäden melden Sie bitte innerhalb von 14 Tagen.
""",
    "optician-es": """
Revisión de la vista: 25 €, gratis si compras gafas. Dura 30 minutos. Gafas completas desde 89 €, progresivas
desde 249 €.
Lentillas mensuales: 19,90 € la caja de 3; diarias: 28,50 € la caja de 30. Segundo par al 50 %.

Las gafas están listas en 7 días; las progresivas, en 10. Tienes 60 días para cambiarlas si no te
adaptas. Garantía: 2 años.

Lunes a sábado de 10:00 a 20:30. Avenida del Puerto 112, Valencia. Cita en optimar.example/cita o en
el 961 80 44 19.
Niños de hasta 14 años: montura gratis. Descuento del 20 % para mayores de 65 años, no acumulable.
""",
    "tours-en": """
Old Town walk: daily 10:30, 2 hours, 15 € (children up to 12: 8 €). Meeting point: the fountain in Plaza Mayor.
Tapas tour: Wednesday to Saturday 19:00, 3 hours, 49 € with five tapas and drinks, at most 12 people.
Bike tour: Saturday and Sunday 9:30, 3.5 hours, 32 € with bike and helmet; from 10 years.
Day trip to Toledo: Tuesday, Thursday and Sunday, 8:15 to 18:00, 65 € (lunch not included).

Cancel free of charge until 48 hours before; later we refund 50 %; no-shows are not refunded. Tours run with at
least 4 people.
Private tours for up to 8 people: 180 € for 2 hours. Book at sunwalks.example or +34 644 019 275.
""",
    "tours-ar": """
جولة المدينة القديمة يوميًا الساعة 10:30 وتستغرق ساعتين وسعرها 15 €. جولة الدراجات بسعر 32 €.
الهاتف: ‎+34 644 019 275.
""",
    "coffee-hi": """
कैपुचीनो ₹160, फ़िल्टर कॉफ़ी ₹90, सैंडविच ₹210। हम रोज़ सुबह 8 बजे से रात 10 बजे तक खुले हैं। जन्मदिन पर 20% की छूट।
""",
    "laundry-id": """
Cuci kiloan Rp 8.000 per kg, minimal 3 kg, selesai dalam 2 hari. Cuci express Rp 15.000 per kg, selesai 6 jam.
Antar jemput gratis untuk jarak 3 km. Buka pukul 07.00–21.00 setiap hari. WA 0813-9087-2211.
""",
    "gallery-he": """
כניסה 40 ₪, סטודנטים 25 ₪, ילדים עד גיל 6 חינם. פתוח 10:00–18:00, סגור ביום שני. טלפון: 02-555-1290.
""",
}

TABLE = (
    'tool:book_table: {"status": "confirmed", "code": "TB-2291", "date": "2026-11-27", "time": "19:30", '
    '"people": 4, '
    '"name": "Roux"}'
)
NO_TABLE = (
    'tool:book_table: {"status": "unavailable", "date": "2026-11-28", "time": "20:30", '
    '"free_times": ["19:00", "21:45"]}'
)
REPAIR = (
    'tool:repair: {"id": "R-8812", "device": "iPhone 14", "job": "screen", "status": "in_progress", "ready": '
    '"2026-11-24T17:00", "price": 169}'
)
REPAIR_UNKNOWN = 'tool:repair: {"id": "R-8821", "found": false}'
GLASSES = (
    'tool:order: {"number": "OP7741", "item": "gafas progresivas", "status": "delayed", '
    '"expected": "2026-12-03", "reason": '
    '"lens supplier"}'
)
TOUR = (
    'tool:book_tour: {"ok": true, "tour": "Tapas tour", "date": "2026-11-26", "people": 2, "total": 98, '
    '"ref": "SW-6604", '
    '"pay": "on site"}'
)
TOUR_FULL = (
    'tool:book_tour: {"ok": false, "error": "sold_out", "tour": "Bike tour", "date": "2026-11-28", '
    '"next": "2026-12-05"}'
)
REFUNDED = (
    'tool:refund: {"status": "completed", "ref": "SW-6590", "amount": 32.5, "currency": "EUR", "days": 5}'
)

CORRECT: tuple[tuple[str, ...], ...] = (
    (
        "food", "fr", "restaurant-fr",
        "Bonjour ! Nous sommes ouverts ce soir ? Malheureusement non : le restaurant est fermé le "
        "dimanche et le lundi. Demain, mardi, nous servons de midi à 14 h et de 19 h à 22 h.",
    ),
    (
        "food", "fr", "restaurant-fr",
        "Le menu dégustation est à 58 € par personne ; avec l'accord mets et vins, cela fait 85 €.",
    ),
    (
        "food", "en", "restaurant-fr",
        "Hi! The lunch menu is €19.50 and includes either a starter and a main or a main and a "
        "dessert. Children up to 12 can have the kids' menu for €11.",
    ),
    (
        "food", "en", "restaurant-fr",
        "For a group of 10 we ask for a deposit of €20 per person, so €200 in total. You can cancel "
        "free of charge up to 24 hours before.",
        "We would be 10 people",
    ),
    (
        "food", "es", "restaurant-es",
        "¡Hola! El menú del día cuesta 16,90 € y lo servimos de martes a viernes. El fin de semana el "
        "menú cuesta 27 €.",
    ),
    (
        "food", "es", "restaurant-es",
        "La paella hay que encargarla un día antes, para dos personas como mínimo, y cuesta 18 € por "
        "persona. Para cuatro serían 72 €.",
    ),
    (
        "food", "de", "restaurant-es",
        "Abendessen gibt es von Donnerstag bis Samstag zwischen 20:30 und 23:30 Uhr. Montags haben wir "
        "geschlossen.",
    ),
    (
        "food", "it", "restaurant-es",
        "Teniamo il tavolo per 20 minuti. Dall'11 al 25 gennaio siamo chiusi per ferie.",
    ),
    (
        "food", "fr", "",
        "C'est réservé ! Une table pour quatre personnes le vendredi 27 novembre à 19 h 30, au nom de "
        "Roux. Votre code : TB-2291.",
        TABLE,
    ),
    (
        "food", "en", "restaurant-fr",
        "Your table for 4 is confirmed for this Friday at half past seven (code TB-2291). We'll keep "
        "it for 15 minutes.",
        TABLE,
    ),
    (
        "food", "es", "",
        "Lo siento, el sábado 28 a las 20:30 no queda mesa. Hay sitio a las 19:00 o a las 21:45. ¿Te "
        "va bien alguna?",
        NO_TABLE,
    ),
    (
        "work", "en", "cowork",
        "Hi there 👋 A flex desk is **190 €** a month and a fixed desk **260 €** a month, plus 21 % "
        "VAT. Both give you access around the clock.",
    ),
    ("work", "en", "cowork", "A fixed desk at 260 € plus 21 % VAT comes to 314.60 € a month."),
    (
        "work", "en", "cowork",
        "You can try us for a day at no cost, from Monday to Thursday. When would you like to come?",
    ),
    (
        "work", "en", "cowork",
        "The smaller meeting room (6 people) is 18 € an hour, so three hours would be 54 €. As a "
        "member you'd have five hours a month for free.",
    ),
    (
        "work", "pt", "cowork-pt",
        "Olá! O cartão de dez dias custa 180 € e vale durante três meses. Fica a 18 € por dia, em vez "
        "dos 22 € do passe diário.",
    ),
    (
        "work", "es", "cowork",
        "Para darte de baja a fin de mes, avísanos antes del día 20. La fianza equivale a un mes.",
    ),
    (
        "work", "fr", "cowork",
        "Le casier coûte 12 € par mois et 50 pages d'impression sont comprises, puis 0,10 € la page.",
    ),
    (
        "work", "en", "cowork",
        "Our next event is on Thursday, 3 December at 6.30 pm: they're on the first Thursday of every "
        "month.",
    ),
    (
        "phone", "it", "phone-it",
        "Buongiorno! Lo schermo dell'iPhone 13 costa 149 €. Se porta il telefono prima delle 11 è "
        "pronto in giornata.",
    ),
    (
        "phone", "it", "phone-it",
        "La batteria costa 59 € e ci vogliono 45 minuti. Le serve un telefono di cortesia? È gratuito, "
        "chiediamo solo una cauzione di 100 €.",
    ),
    (
        "phone", "it", "phone-it",
        "Oggi siamo aperti dalle 9:30 alle 13 e dalle 15 alle 19:30; il sabato solo la mattina, dalle "
        "10 all'una.",
    ),
    (
        "phone", "en", "phone-en",
        "An iPhone 14 screen is £169 with a 12-month warranty. It takes about an hour. The £20 "
        "diagnosis is taken off the price.",
    ),
    (
        "phone", "en", "phone-en",
        "A new battery and a new charging port together would be £108 (£49 + £59), both with six "
        "months' warranty.",
    ),
    (
        "phone", "en", "phone-en",
        "You can post it to us for free; sending it back costs £7.95. Water damage starts at £80 and "
        "takes three working days, and there's no warranty on it.",
    ),
    ("phone", "es", "phone-en", "Abrimos de lunes a sábado de 10 a 18 h y los domingos de 11 a 16 h."),
    (
        "phone", "en", "",
        "Your iPhone 14 (R-8812) is being repaired right now. It should be ready tomorrow at 5 pm, and "
        "the price is £169.",
        REPAIR,
    ),
    (
        "phone", "en", "",
        "I couldn't find a repair with the number R-8821. Could you check it, please?",
        REPAIR_UNKNOWN,
    ),
    (
        "wash", "de", "laundry-de",
        "Guten Tag! Ein Hemd kostet 2,90 €; mit der Zehnerkarte für 26 € sind es 2,60 € pro Hemd.",
    ),
    (
        "wash", "de", "laundry-de",
        "Ein Anzug kostet 14,90 € und ist in zwei Werktagen fertig. Im Express kommen 50 % dazu, also "
        "22,35 €, und Sie müssten ihn bis 10 Uhr bringen.",
    ),
    (
        "wash", "de", "laundry-de",
        "Wir holen dienstags und freitags ab. Die Fahrt kostet 5 €, ab 40 € ist sie kostenlos.",
    ),
    (
        "wash", "en", "laundry-de",
        "Three pairs of trousers at €6.80 each come to €20.40. They're ready in two working days.",
    ),
    ("wash", "es", "laundry-de", "Los sábados abrimos de 9 a 14 h. Guardamos tu ropa 90 días."),
    (
        "eyes", "es", "optician-es",
        "¡Hola! La revisión cuesta 25 €, pero es gratis si compras gafas. Son unos 30 minutos.",
    ),
    (
        "eyes", "es", "optician-es",
        "Las progresivas salen desde 249 € y tardan 10 días; las demás gafas están listas en una "
        "semana.",
    ),
    (
        "eyes", "es", "optician-es",
        "Las lentillas diarias cuestan 28,50 € la caja de 30 y las mensuales 19,90 € la de tres. Dos "
        "cajas de diarias serían 57 €.",
    ),
    (
        "eyes", "en", "optician-es",
        "If you don't get used to them, you can exchange your glasses within 60 days. They have a "
        "two-year warranty.",
    ),
    (
        "eyes", "pt", "optician-es",
        "O segundo par tem 50% de desconto. Maiores de 65 anos têm 20%, mas os descontos não se "
        "acumulam.",
    ),
    (
        "eyes", "es", "",
        "Tus gafas (pedido OP7741) van con retraso por el proveedor de las lentes. Las esperamos para "
        "el jueves 3 de diciembre. ¡Disculpa las molestias!",
        GLASSES,
    ),
    (
        "tour", "en", "tours-en",
        "The tapas tour runs from Wednesday to Saturday at 7 in the evening, takes three hours and "
        "costs 49 €, with five tapas and drinks.",
    ),
    (
        "tour", "en", "tours-en",
        "For two adults and a 9-year-old the Old Town walk would be 15 + 15 + 8 = 38 €. It starts at "
        "half past ten at the fountain in Plaza Mayor.",
        "2 adults and my daughter, she is 9",
    ),
    (
        "tour", "fr", "tours-en",
        "La visite à vélo a lieu le samedi et le dimanche à 9 h 30, dure trois heures et demie et "
        "coûte 32 €, vélo et casque compris.",
    ),
    (
        "tour", "es", "tours-en",
        "La excursión a Toledo sale los martes, jueves y domingos a las 8:15 y vuelve a las seis de la "
        "tarde. Cuesta 65 €, sin comida.",
    ),
    (
        "tour", "de", "tours-en",
        "Bis 48 Stunden vorher stornieren Sie kostenlos, danach erstatten wir die Hälfte.",
    ),
    (
        "tour", "en", "tours-en",
        "Tomorrow, Tuesday, there's the day trip to Toledo (8:15 to 18:00, 65 €) and the Old Town walk "
        "at 10:30.",
    ),
    (
        "tour", "en", "",
        "You're booked on the tapas tour this Thursday, 26 November, for 2 people. It's 98 €, which "
        "you pay on site. Your reference is SW-6604.",
        TOUR,
    ),
    (
        "tour", "es", "",
        "He reservado el tour de tapas para dos personas el jueves 26. Son 98 € en total (49 € por "
        "persona) y se pagan allí mismo.",
        TOUR,
    ),
    (
        "tour", "en", "",
        "The bike tour on Saturday is sold out, I'm afraid. The next one with free places is on 5 "
        "December. Would that work?",
        TOUR_FULL,
    ),
    (
        "tour", "en", "",
        "Good news: your refund of 32.50 € for SW-6590 has gone through. It should be on your account "
        "within 5 days.",
        REFUNDED,
    ),
    ("other", "ar", "tours-ar", "مرحبًا! جولة المدينة القديمة يوميًا الساعة 10:30 وسعرها 15 €."),
    (
        "other", "hi", "coffee-hi",
        "नमस्ते! कैपुचीनो ₹160 का है और फ़िल्टर कॉफ़ी ₹90 की। हम रात 10 बजे तक खुले हैं।",
    ),
    (
        "other", "id", "laundry-id",
        "Hai kak! Cuci kiloan Rp 8.000 per kg, minimal 3 kg. Jadi untuk 5 kg totalnya Rp 40.000. 😊",
    ),
    ("other", "he", "gallery-he", "הכניסה עולה 40 ₪ ולסטודנטים 25 ₪. היום, יום שני, אנחנו סגורים."),
    ("talk", "en", "", "Of course! Which day and time would you like, and for how many people?"),
    (
        "talk", "fr", "",
        "Je peux vous proposer une autre date si vous le souhaitez. Laquelle vous conviendrait ?",
    ),
    (
        "talk", "de", "laundry-de",
        "Das tut mir leid. Bitte melden Sie Schäden innerhalb von 14 Tagen; schicken Sie uns dazu gern "
        "ein Foto.",
    ),
    ("talk", "es", "", "Vaya, siento lo ocurrido. Para mirarlo necesito el número de pedido, ¿me lo pasas?"),
    ("talk", "it", "", "Purtroppo non posso fissare io l'appuntamento, ma può chiamarci quando vuole."),
    ("talk", "pt", "", "Ainda não fiz nenhuma reserva. Quer que eu avance?"),
)  # fmt: skip

FALSE: tuple[tuple[str, ...], ...] = (
    ("food", "fr", "restaurant-fr", "Demain, mardi, nous servons de midi à 15 h et de 19 h à 22 h."),
    ("food", "fr", "restaurant-fr", "Le dimanche, nous servons de 12 h à 14 h."),
    ("food", "fr", "restaurant-fr", "Le menu dégustation est à 58 € ; avec les vins, cela fait 87 €."),
    ("food", "en", "restaurant-fr", "The lunch menu is €16.90."),
    ("food", "en", "restaurant-fr", "Children up to 14 can have the kids' menu for €11."),
    ("food", "fr", "restaurant-fr", "Nous gardons votre table 30 minutes."),
    ("food", "en", "restaurant-fr", "Groups of 6 or more pay a deposit of €20 per person."),
    ("food", "es", "restaurant-es", "El menú de fin de semana cuesta 16,90 €."),
    ("food", "es", "restaurant-es", "La paella hay que encargarla con dos días de antelación."),
    ("food", "de", "restaurant-es", "Abendessen gibt es täglich zwischen 20:30 und 23:30 Uhr."),
    ("food", "it", "restaurant-es", "Dall'11 al 28 gennaio siamo chiusi per ferie."),
    (
        "food", "fr", "",
        "C'est réservé : une table pour cinq personnes le vendredi 27 novembre à 19 h 30.",
        TABLE,
    ),
    ("food", "en", "", "Your table for 4 is confirmed for this Friday at half past eight.", TABLE),
    ("food", "es", "", "¡Reservado! Te esperamos el sábado 28 a las 20:30.", NO_TABLE),
    ("food", "es", "", "El sábado tengo sitio a las 19:00 o a las 22:15.", NO_TABLE),
    ("work", "en", "cowork", "A flex desk is 260 € a month, plus VAT."),
    ("work", "en", "cowork", "A fixed desk at 260 € plus 21 % VAT comes to 324.60 € a month."),
    ("work", "en", "cowork", "The day pass is valid from 8:00 to 22:00."),
    ("work", "en", "cowork", "The ten-day card is valid for six months."),
    ("work", "en", "cowork", "All our prices include VAT, so a private office is 643 € net."),
    ("work", "en", "cowork", "Members get 10 hours a month free in the meeting room."),
    ("work", "pt", "cowork-pt", "A sala de reuniões para 12 pessoas custa 18 € por hora."),
    ("work", "es", "cowork", "Para darte de baja a fin de mes, avísanos antes del día 25."),
    ("work", "en", "cowork", "Our next event is on Thursday, 10 December at 6.30 pm."),
    ("work", "en", "cowork", "I've set up a free trial day for you tomorrow."),
    ("phone", "it", "phone-it", "Lo schermo dell'iPhone 14 costa 149 €."),
    ("phone", "it", "phone-it", "La riparazione da liquido ha una garanzia di 12 mesi."),
    ("phone", "it", "phone-it", "Se porta il telefono prima delle 13 è pronto in giornata."),
    ("phone", "it", "phone-it", "Ci trova in Via Po 13, oppure su WhatsApp al 379 155 2043."),
    ("phone", "en", "phone-en", "A new battery is £49 with a 12-month warranty."),
    ("phone", "en", "phone-en", "An iPhone 13 screen is £169."),
    ("phone", "en", "phone-en", "Screen repairs take about two hours."),
    ("phone", "en", "phone-en", "Return postage is free."),
    ("phone", "es", "phone-en", "Los domingos abrimos de 10 a 18 h."),
    ("phone", "en", "", "Your iPhone 14 is ready; you can pick it up any time.", REPAIR),
    ("phone", "en", "", "It should be ready on Wednesday at 5 pm.", REPAIR),
    ("phone", "en", "", "Your repair R-8821 is nearly done.", REPAIR_UNKNOWN),
    ("wash", "de", "laundry-de", "Eine Bluse kostet 2,90 €."),
    ("wash", "de", "laundry-de", "Der Express-Aufschlag beträgt 30 %."),
    ("wash", "de", "laundry-de", "Wir holen montags und donnerstags ab."),
    ("wash", "de", "laundry-de", "Ab 25 € ist die Abholung kostenlos."),
    ("wash", "de", "laundry-de", "Brautkleider sind in zwei Werktagen fertig."),
    ("wash", "en", "laundry-de", "Three pairs of trousers come to €21.40."),
    ("wash", "es", "laundry-de", "Los sábados abrimos de 9 a 18:30."),
    ("wash", "de", "laundry-de", "Ihr Fahrer kommt morgen um 9 Uhr, ich habe die Abholung beauftragt."),
    ("eyes", "es", "optician-es", "Las progresivas están listas en 7 días."),
    ("eyes", "es", "optician-es", "Las lentillas mensuales cuestan 28,50 €."),
    ("eyes", "en", "optician-es", "You can exchange your glasses within 30 days."),
    ("eyes", "pt", "optician-es", "Maiores de 60 anos têm 20% de desconto."),
    ("eyes", "es", "optician-es", "El segundo par es gratis."),
    ("eyes", "es", "", "Tus gafas llegan el miércoles 3 de diciembre.", GLASSES),
    ("eyes", "es", "", "Tus gafas ya están listas para recoger.", GLASSES),
    ("tour", "en", "tours-en", "The tapas tour runs on Tuesdays too, at 7 pm."),
    ("tour", "en", "tours-en", "The tapas tour takes two hours and costs 49 €."),
    ("tour", "en", "tours-en", "The Old Town walk would be 15 + 15 + 8 = 36 € for you."),
    ("tour", "fr", "tours-en", "La visite à vélo coûte 49 €, vélo et casque compris."),
    ("tour", "es", "tours-en", "La excursión a Toledo sale los lunes, jueves y domingos a las 8:15."),
    ("tour", "de", "tours-en", "Bis 24 Stunden vorher stornieren Sie kostenlos."),
    (
        "tour", "en", "tours-en",
        "Lunch is included in the trip to Toledo, which costs 65 € and takes until 20:00.",
    ),
    ("tour", "en", "", "You're booked on the tapas tour on Thursday, 26 November, for 3 people.", TOUR),
    ("tour", "en", "", "I've put you on the bike tour on Saturday at 9:30.", TOUR_FULL),
    ("tour", "en", "", "Your refund of 35.20 € has gone through.", REFUNDED),
    ("other", "ar", "tours-ar", "جولة الدراجات بسعر 35 €."),
    ("other", "hi", "coffee-hi", "कैपुचीनो ₹120 का है।"),
    ("other", "id", "laundry-id", "Cuci express Rp 12.000 per kg."),
    ("other", "he", "gallery-he", "הכניסה עולה 50 ₪."),
    ("promise", "en", "", "Leave it with me, I'll sort it out with the kitchen and text you."),
    (
        "promise", "fr", "restaurant-fr",
        "Pour nous excuser, le dessert vous sera offert lors de votre prochaine visite.",
    ),
    ("promise", "de", "laundry-de", "Wir ersetzen Ihnen das Hemd selbstverständlich."),
    ("promise", "es", "", "Te devuelvo el importe ahora mismo y te mando un cupón."),
    ("promise", "it", "phone-it", "Il tecnico la richiama entro un'ora."),
    ("promise", "pt", "", "Um colega meu vai entrar em contacto consigo ainda hoje."),
)  # fmt: skip
