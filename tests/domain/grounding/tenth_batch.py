"""A tenth batch: an invented plumber, clothes shop, ski school, nursery and theatre; blind."""

from __future__ import annotations

from typing import Final

PAGES: Final = {
    "plumber-es": """
Desplazamiento: 35 € (incluye la primera media hora). Hora de trabajo: 48 €; noches (22:00 a 7:00) y festivos, 75 €.
Desatascos desde 80 €. Cambio de grifo: 65 € más la pieza. Revisión de caldera: 90 €, obligatoria cada dos años.

Llegamos en menos de 90 minutos en la ciudad, y en el mismo día en los pueblos a menos de 25 km. Presupuesto por
escrito gratuito.
Garantía de 6 meses en mano de obra y 24 meses en piezas. Pago con tarjeta, Bizum o en efectivo hasta 1.000 €.

Teléfono de urgencias 24 horas: 676 120 984. Oficina: lunes a jueves de 8:00 a 18:00, viernes de 8:00 a 15:00.
""",
    "clothes-en": """
Delivery to mainland Britain: £3.95, 2 to 4 working days; free over £50. Next-day delivery £6.95 if ordered by 9
pm, Sunday to
Thursday. Northern Ireland and islands: £8.50, 5 to 7 working days.

Returns within 28 days, free in our 14 shops, £2.50 by post. Refunds reach you 3 to 5 days after we have the
parcel. Sale items can
only be exchanged. Swimwear and earrings cannot be returned.

Hemming: £12, ready in 5 days. Gift cards never expire. Members of the Club (free) get 10% off on their birthday
and early access
to sales. The winter sale starts on 26 December and ends on 17 January.

Model wears size S and is 1.76 m tall. Jeans: sizes 24 to 34. Customer care: 9am to 7pm, Monday
to Saturday, 0330 111 4820.
""",
    "clothes-pt": """
Entrega padrão: R$ 14,90, de 3 a 6 dias úteis; grátis acima de R$ 199. Entrega expressa: R$ 29,90, até 2 dias úteis.

Trocas em até 30 dias; a primeira troca é grátis, as seguintes custam R$ 12. Reembolso em até 10 dias úteis após
o recebimento.

Parcelamos em até 6 vezes sem juros, com parcela mínima de R$ 40. Pix tem 5% de desconto. Cupom BEMVINDO: 10% na
primeira compra.
Atendimento: segunda a sexta, das 8h às 18h, WhatsApp (31) 99811-2040.
""",
    "ski-it": """
Scuola sci Monte Bianco.

| Corso | Durata | Prezzo |
|---|---|---|
| Collettivo bambini (4-12 anni) | 5 giorni, 3 ore al giorno | 195 € |
| Collettivo adulti | 5 giorni, 2 ore al giorno | 160 € |
| Lezione privata | 1 ora | 52 € (2 persone 62 €) |
| Snowboard | 3 giorni, 2 ore al giorno | 120 € |

I corsi collettivi iniziano la domenica alle 10:00. Gruppi di massimo 8 allievi. Noleggio sci e scarponi: 24 €
al giorno,
110 € per 6 giorni; casco 4 €. Lo skipass non è compreso.

Disdetta gratuita fino a 7 giorni prima, poi tratteniamo il 30 %. Ufficio aperto tutti i giorni dalle 8:30
alle 18:00, dal 5 dicembre
all'11 aprile. Tel. 0165 555 318.
""",
    "nursery-de": """
Unsere Kita ist von 7:00 bis 17:00 Uhr geöffnet, freitags bis 16:00 Uhr. Wir nehmen Kinder von 1 bis 6 Jahren auf.

Beitrag: 25 Stunden pro Woche 180 €, 35 Stunden 240 €, 45 Stunden 310 € im Monat. Mittagessen 4,20 € am Tag.
Geschwister zahlen die Hälfte. Die Eingewöhnung dauert zwei bis vier Wochen.

Schließtage: 24. Dezember bis 3. Januar, drei Wochen im August (3. bis 21. August 2027) und vier Konzeptionstage.
Anmeldung bis 15. Februar für das Kita-Jahr ab September; Zusagen verschicken wir bis Ende April.
Tag der offenen Tür: Samstag, 16. Januar 2027, 10 bis 13 Uhr. Krankmeldung bitte bis 8:30 Uhr unter 0711 55 20 314.
""",
    "theatre-en": """
The Winter's Tale: 3 to 19 December, Tuesday to Saturday 7.30pm, Saturday matinee 2.30pm. It runs 2 hours 40
minutes with an interval.

Stalls £38, circle £29, balcony £18. Under 26s £12 on Tuesdays and Wednesdays. Booking fee £2 per order; none at
the box office.

Box office: Monday to Saturday noon to 6pm, until 7.30pm on show days. Latecomers wait for a pause of about 20
minutes.
Tickets can be exchanged up to 24 hours before for £3 each; no refunds. Wheelchair spaces: 6, companions go free.
The bar takes orders for the interval from 6.45pm. boxoffice@northgate.example, 01904 555 210.
""",
    "theatre-es": """
Cuento de invierno: del 3 al 19 de diciembre, de martes a sábado a las 19:30, y los sábados también a las 14:30.

Platea 38 £, anfiteatro 29 £, gallinero 18 £. Menores de 26 años: 12 £ los martes y miércoles.
""",
}

PLUMBER = (
    'tool:create_job: {"job": 4471, "status": "scheduled", "window": {"from": "2026-11-23T16:00", '
    '"to": "2026-11-23T18:00"}, '
    '"technician": "Óscar"}'
)
NO_PLUMBER = 'tool:create_job: {"status": "rejected", "reason": "outside_area", "distance_km": 41}'
PARCEL = (
    'tool:track: {"order": "CL-90233", "carrier": "Evri", "status": "out_for_delivery", '
    '"eta": "2026-11-23", "items": 3}'
)
RETURN_OPEN = (
    'tool:return_status: {"order": "CL-88120", "parcel": "received", "refund": "pending", "amount": 47.9}'
)
PEDIDO = (
    'tool:pedido: {"numero": "BR-5521", "status": "pago", "total": 259.8, "parcelas": 3, '
    '"previsao": "2026-11-30"}'
)
SKI = (
    'tool:book_course: {"ok": true, "course": "Collettivo adulti", "start": "2026-12-13", "people": 2, '
    '"total": 320}'
)
SKI_FULL = (
    'tool:book_course: {"ok": false, "error": "full", "course": "Collettivo bambini", "start": "2026-12-27"}'
)
SEATS = 'tool:seats: {"date": "2026-12-05", "time": "14:30", "stalls": 0, "circle": 4, "balcony": 22}'
SOLD = (
    'tool:buy: {"status": "completed", "order": "NG-3307", "seats": ["C4", "C5"], "date": "2026-12-05", '
    '"total": 60}'
)

CORRECT: tuple[tuple[str, ...], ...] = (
    (
        "home", "es", "plumber-es",
        "¡Hola! El desplazamiento cuesta 35 € e incluye la primera media hora. Después, cada hora son "
        "48 €. ¿Qué ha pasado exactamente?",
    ),
    ("home", "es", "plumber-es", "Por la noche (de diez a siete) y en festivos, la hora sale a 75 €."),
    (
        "home", "en", "plumber-es",
        "In the city we're with you in under an hour and a half. For a blocked drain, prices start at "
        "80 €.",
    ),
    (
        "home", "es", "plumber-es",
        "Cambiar un grifo son 65 € más la pieza. Con el desplazamiento, 100 € más la pieza.",
    ),
    (
        "home", "de", "plumber-es",
        "Auf die Arbeit geben wir sechs Monate Garantie, auf Teile zwei Jahre. Sie können mit Karte, "
        "Bizum oder bar bis 1.000 € zahlen.",
    ),
    (
        "home", "es", "",
        "Hecho: Óscar pasará hoy entre las cuatro y las seis de la tarde. Tu aviso es el número 4471.",
        PLUMBER,
    ),
    (
        "home", "en", "",
        "I'm sorry, you're 41 km away and that is outside the area we cover, so I couldn't create the "
        "job.",
        NO_PLUMBER,
    ),
    (
        "shop", "en", "clothes-en",
        "Standard delivery is £3.95 and takes 2–4 working days. Spend more than £50 and it's free! 🎁",
    ),
    (
        "shop", "en", "clothes-en",
        "Yes: order before nine tonight and it arrives tomorrow, for £6.95.",
        "can I have it tomorrow?",
    ),
    (
        "shop", "en", "clothes-en",
        "You've got four weeks (28 days) to return it. It's free in our shops and £2.50 if you post it.",
    ),
    (
        "shop", "en", "clothes-en",
        "I'm afraid swimwear can't be returned, and sale items can only be exchanged.",
    ),
    (
        "shop", "fr", "clothes-en",
        "Les soldes d'hiver commencent le 26 décembre et se terminent le 17 janvier.",
    ),
    (
        "shop", "en", "clothes-en",
        "Hemming costs £12 and takes five days. Three pairs would be £36.",
        "I have three pairs of trousers",
    ),
    (
        "shop", "en", "",
        "Good news! Your order CL-90233 (3 items) is out for delivery with Evri and should arrive "
        "today.",
        PARCEL,
    ),
    (
        "shop", "en", "clothes-en",
        "We've received your parcel, but the refund of £47.90 is still pending. It normally reaches "
        "you 3 to 5 days after we get the parcel.",
        RETURN_OPEN,
    ),
    (
        "shop", "pt", "clothes-pt",
        "Oi! A entrega padrão custa R$ 14,90 e chega em 3 a 6 dias úteis. Acima de R$ 199 é grátis. 🚚",
    ),
    (
        "shop", "pt", "clothes-pt",
        "Você pode parcelar em até 6 vezes sem juros, desde que cada parcela seja de pelo menos R$ 40. "
        "No Pix tem 5% de desconto.",
    ),
    (
        "shop", "pt", "",
        "Seu pedido BR-5521 foi pago e deve chegar na segunda-feira, 30 de novembro. O total é R$ "
        "259,80, em 3 parcelas de R$ 86,60.",
        PEDIDO,
    ),
    ("shop", "es", "clothes-pt", "El primer cambio es gratis y los siguientes cuestan R$ 12. Tiene 30 días."),
    (
        "ski", "it", "ski-it",
        "Buongiorno! Il corso collettivo per adulti dura cinque giorni, due ore al giorno, e costa 160 "
        "€ a persona.",
    ),
    (
        "ski", "it", "ski-it",
        "Per i bambini dai 4 ai 12 anni il corso costa 195 €; per due bambini sono 390 €. Lo skipass "
        "non è compreso.",
    ),
    (
        "ski", "en", "ski-it",
        "A private lesson is €52 an hour, or €62 for two people. Ski and boot rental is €24 a day, "
        "€110 for six days, plus €4 for a helmet.",
    ),
    (
        "ski", "de", "ski-it",
        "Die Gruppenkurse beginnen sonntags um 10 Uhr; in einer Gruppe sind höchstens acht Schüler.",
    ),
    (
        "ski", "fr", "ski-it",
        "Vous pouvez annuler sans frais jusqu'à une semaine avant ; ensuite nous gardons 30 %.",
    ),
    (
        "ski", "it", "",
        "Fatto! Vi ho iscritti in due al corso per adulti che inizia domenica 13 dicembre. Il totale è "
        "di 320 €.",
        SKI,
    ),
    (
        "ski", "it", "",
        "Mi dispiace, il corso per bambini del 27 dicembre è al completo. Vuole che guardi un'altra "
        "settimana?",
        SKI_FULL,
    ),
    (
        "kita", "de", "nursery-de",
        "Guten Tag! Bei 35 Stunden pro Woche liegt der Beitrag bei 240 € im Monat. Das Mittagessen "
        "kostet 4,20 € am Tag extra.",
    ),
    ("kita", "de", "nursery-de", "Ihr zweites Kind zahlt die Hälfte, bei 45 Stunden also 155 €."),
    (
        "kita", "de", "nursery-de",
        "Freitags schließen wir schon um 16 Uhr, sonst um 17 Uhr. Über Weihnachten ist vom 24. "
        "Dezember bis zum 3. Januar geschlossen.",
    ),
    (
        "kita", "en", "nursery-de",
        "Our open day is on Saturday, 16 January 2027, from 10 am to 1 pm. You can apply until 15 "
        "February for a start in September.",
    ),
    ("kita", "de", "nursery-de", "Bitte melden Sie Ihr Kind bis halb neun krank: 0711 5520314."),
    (
        "stage", "en", "theatre-en",
        "The play runs from 3 to 19 December, Tuesdays to Saturdays at half past seven in the evening. "
        "On Saturdays there's also a matinee at 2:30 pm.",
    ),
    (
        "stage", "en", "theatre-en",
        "Two stalls tickets would be £76, plus a £2 booking fee, so £78 in total.",
        "2 tickets in the stalls please",
    ),
    (
        "stage", "en", "theatre-en",
        "It lasts two hours and 40 minutes including the interval. You can exchange tickets until a "
        "day before for £3 each.",
    ),
    (
        "stage", "es", "theatre-es",
        "Si tienes menos de 26 años pagas 12 £ los martes y los miércoles. Mañana es martes, pero la "
        "obra no empieza hasta el 3 de diciembre.",
    ),
    (
        "stage", "en", "",
        "For the matinee on Saturday, 5 December the stalls are sold out, but there are 4 seats left "
        "in the circle and 22 in the balcony.",
        SEATS,
    ),
    (
        "stage", "en", "",
        "All booked! Seats C4 and C5 on 5 December, £60 in total. Your order number is NG-3307.",
        SOLD,
    ),
    ("talk", "en", "", "Happy to help! What's the order number? It starts with CL."),
    ("talk", "es", "plumber-es", "¿Prefiere que le pase el presupuesto por escrito? Es gratuito."),
    ("talk", "de", "", "Ich habe Ihre Anmeldung noch nicht abgeschickt. Soll ich das jetzt tun?"),
    ("talk", "fr", "", "Désolé pour l'attente. Pouvez-vous me dire pour quel jour vous souhaitez réserver ?"),
    (
        "talk", "pt", "",
        "Entendi. Não consigo alterar o endereço por aqui, mas posso passar o pedido para um "
        "atendente, se quiser.",
    ),
    ("talk", "it", "ski-it", "Se mi dice le date e l'età dei bambini, controllo i posti liberi."),
)  # fmt: skip

FALSE: tuple[tuple[str, ...], ...] = (
    ("home", "es", "plumber-es", "El desplazamiento cuesta 35 € e incluye la primera hora."),
    ("home", "es", "plumber-es", "Por la noche la hora sale a 65 €."),
    ("home", "en", "plumber-es", "In the city we're with you in under an hour."),
    ("home", "es", "plumber-es", "La revisión de la caldera cuesta 80 €."),
    ("home", "de", "plumber-es", "Auf Teile geben wir sechs Monate Garantie."),
    ("home", "es", "plumber-es", "Los viernes la oficina abre hasta las 18:00."),
    ("home", "es", "plumber-es", "Puedes pagar en efectivo hasta 1.500 €."),
    ("home", "es", "", "Hecho: Óscar pasará mañana entre las cuatro y las seis.", PLUMBER),
    ("home", "es", "", "Hecho: Óscar pasará hoy entre las 17:00 y las 19:00.", PLUMBER),
    ("home", "en", "", "I've created the job, a technician is on his way.", NO_PLUMBER),
    ("shop", "en", "clothes-en", "Standard delivery is £3.95 and free over £60."),
    ("shop", "en", "clothes-en", "Next-day delivery is £8.50 if you order by 9 pm."),
    ("shop", "en", "clothes-en", "Order by 10 pm and it arrives tomorrow."),
    ("shop", "en", "clothes-en", "You can return it within 30 days."),
    ("shop", "en", "clothes-en", "Refunds reach you within 24 hours."),
    ("shop", "en", "clothes-en", "Club members get 15% off on their birthday."),
    ("shop", "fr", "clothes-en", "Les soldes d'hiver commencent le 27 décembre."),
    ("shop", "en", "clothes-en", "Your refund of £47.90 has been paid out.", RETURN_OPEN),
    ("shop", "en", "", "Your order CL-90323 is out for delivery.", PARCEL),
    ("shop", "en", "", "Your parcel should arrive tomorrow.", PARCEL),
    ("shop", "pt", "clothes-pt", "A entrega expressa custa R$ 14,90."),
    ("shop", "pt", "clothes-pt", "Você pode parcelar em até 10 vezes sem juros."),
    ("shop", "pt", "clothes-pt", "No Pix você tem 10% de desconto."),
    ("shop", "pt", "", "Seu pedido BR-5521 deve chegar na sexta-feira, 27 de novembro.", PEDIDO),
    ("ski", "it", "ski-it", "Il corso collettivo per adulti costa 195 €."),
    ("ski", "it", "ski-it", "Il corso di snowboard dura cinque giorni."),
    ("ski", "en", "ski-it", "Ski and boot rental is €28 a day."),
    ("ski", "en", "ski-it", "A private lesson for two people is €52."),
    ("ski", "de", "ski-it", "Die Gruppenkurse beginnen montags um 10 Uhr."),
    ("ski", "fr", "ski-it", "En cas d'annulation tardive, nous gardons 50 %."),
    ("ski", "it", "", "Vi ho iscritti al corso che inizia domenica 20 dicembre.", SKI),
    ("ski", "it", "", "Ho iscritto Suo figlio al corso del 27 dicembre.", SKI_FULL),
    ("kita", "de", "nursery-de", "Bei 35 Stunden liegt der Beitrag bei 310 € im Monat."),
    ("kita", "de", "nursery-de", "Geschwister zahlen ein Drittel weniger, also 160 € statt 240 €."),
    ("kita", "de", "nursery-de", "Freitags ist bis 17 Uhr geöffnet."),
    ("kita", "de", "nursery-de", "Die Eingewöhnung dauert sechs Wochen."),
    ("kita", "en", "nursery-de", "Our open day is on Saturday, 16 January 2026."),
    ("kita", "en", "nursery-de", "You can apply until 28 February."),
    ("kita", "de", "nursery-de", "Ich habe Ihr Kind für September angemeldet."),
    ("stage", "en", "theatre-en", "On Sundays there's also a matinee at 2:30 pm."),
    ("stage", "en", "theatre-en", "The circle is £38 and the balcony £18."),
    ("stage", "en", "theatre-en", "There's no booking fee online."),
    ("stage", "en", "theatre-en", "Two stalls tickets would be £74.", "2 tickets in the stalls please"),
    ("stage", "es", "theatre-es", "La última función es el 20 de diciembre."),
    ("stage", "es", "theatre-es", "Los menores de 30 años pagan 12 £."),
    (
        "stage", "en", "theatre-en",
        "Tickets can be refunded up to 24 hours before; I've started the refund for you.",
    ),
    ("stage", "en", "", "There are 14 seats left in the circle.", SEATS),
    ("stage", "en", "", "Seats C4 and C6 on 5 December are yours, £60 in total.", SOLD),
    ("promise", "en", "", "I'm sending the driver back to you right now."),
    ("promise", "es", "plumber-es", "No te preocupes, el desplazamiento te lo regalamos."),
    ("promise", "de", "nursery-de", "Wir halten Ihnen auf jeden Fall einen Platz frei."),
    ("promise", "pt", "clothes-pt", "Vou liberar um cupom de 20% para você."),
    ("promise", "it", "ski-it", "Le rimborsiamo subito l'intera somma."),
    ("promise", "fr", "", "Une collègue va vous rappeler dans la journée."),
)  # fmt: skip
