"""Whole replies that hold, several sentences long, as the assistant writes them: language, pages, words.

The generator also makes false ones of them: each number in turn becomes another that no source has.
"""

from __future__ import annotations

WHOLE: tuple[tuple[str, ...], ...] = (
    (
        "whole reply",
        "en",
        "opening-hours location",
        "Of course! We're open Monday to Thursday 9:00-14:00 and 15:30-20:00, and Fridays 9:00-14:00 "
        "and 15:00-17:00. You'll find us at Calle del Azahar 12, a five minute walk from Aragón metro "
        "(lines 5 and 7).",
    ),
    (
        "whole reply",
        "es",
        "prices-es first-visit-es",
        "¡Claro! La primera visita es gratis y dura unos 40 minutos. Después, un empaste cuesta desde "
        "60 €. ¿Qué días te vienen bien?",
    ),
    (
        "whole reply",
        "es",
        "cancellations-es",
        "Para cambiar la cita dime tu nombre y el día y la hora. Puedes cambiarla o cancelarla gratis "
        "hasta 24 horas antes; si es más tarde, son 20 €.",
    ),
    (
        "whole reply",
        "en",
        "cancellations",
        "You can cancel for free up to a day before. Later than that, or if you don't show up, "
        "there's a €20 fee. Shall I pass on your name and the time of your visit?",
    ),
    (
        "whole reply",
        "en",
        "whitening prices",
        "Whitening is €290. That's one hour with us plus a kit for ten nights at home, and you'd need "
        "a check-up and a cleaning less than three months old. A cleaning is €55.",
    ),
    (
        "whole reply",
        "es",
        "whitening-es",
        "No blanqueamos a menores de 18 ni durante el embarazo. El resultado suele durar entre 1 y 2 años.",
    ),
    (
        "whole reply",
        "en",
        "shop-and-shipping returns",
        "Orders from €40 ship free, otherwise it's €3.90. Delivery in Spain takes 2 to 3 working "
        "days, and you have 30 days to return anything unopened; we'll refund you within 14 days.",
    ),
    (
        "whole reply",
        "es",
        "insurance-and-payment-es",
        "Trabajamos con Sanitas, Adeslas y DKV. Puedes pagar con tarjeta, Bizum o transferencia, y en "
        "efectivo hasta 1.000 euros. A partir de 300 €, hasta en 12 meses sin intereses.",
    ),
    (
        "whole reply",
        "en",
        "emergencies",
        "I'm sorry to hear that. Please write your name and what happened, and during opening hours "
        "our team will give you a time, usually the same day. If the bleeding doesn't stop, call 112. "
        "The visit is €40, which comes off the treatment.",
    ),
    (
        "whole reply",
        "en",
        "aftercare",
        "For the first 24 hours don't rinse or drink through a straw, eat soft and cool food, and no "
        "smoking or alcohol for 3 days. Skip sport for two days. Some swelling for 2-3 days is "
        "normal.",
    ),
    (
        "whole reply",
        "es",
        "aftercare-es",
        "Tras la extracción muerde la gasa 30 minutos, y nada de deporte en dos días ni alcohol en "
        "tres. Si empeora después del tercer día, avísanos.",
    ),
    (
        "whole reply",
        "en",
        "jobs-warehouse",
        "Hi Ana, the job pays €1,480 gross a month in 14 payments. There are three shifts: "
        "6:00-14:00, 14:00-22:00 and 22:00-6:00 (nights +25%). Do you have a forklift licence and one "
        "year of experience?",
    ),
    (
        "whole reply",
        "es",
        "jobs-almacen",
        "Las entrevistas son martes y jueves entre las 10 y la 1 de la tarde. ¿Qué día prefieres?",
    ),
    (
        "whole reply",
        "en",
        "children",
        "Yes, we see children from age 3. The check-up is free until they turn 14, and a parent has "
        "to come along to the first visit if they're under 18.",
    ),
    (
        "whole reply",
        "fr",
        "opening-hours prices",
        "Bonjour ! Nous sommes ouverts du lundi au jeudi de 9h à 14h et de 15h30 à 20h, et le "
        "vendredi de 9h à 14h et de 15h à 17h. Un détartrage coûte 55 €.",
    ),
    (
        "whole reply",
        "de",
        "opening-hours prices",
        "Guten Tag! Wir haben montags bis donnerstags von 9 bis 14 Uhr und von 15:30 bis 20 Uhr "
        "geöffnet, freitags bis 17 Uhr. Eine Zahnreinigung kostet 55 €.",
    ),
    (
        "whole reply",
        "en",
        "shop-contact",
        "We're at 18 Harbour Street, Leeds LS1 4AB. Mon–Fri 10am–6pm, Sat 10am–4pm, closed on Sundays.",
    ),
    (
        "whole reply",
        "en",
        "shop-returns shop-delivery",
        "Sure, you can send it back within 60 days, and UK returns are free. Once we have the parcel, "
        "your refund takes up to 5 working days.",
    ),
    (
        "whole reply",
        "it",
        "shop-prices",
        "La lampada da tavolo Nova costa 39,90 sterline e quella da terra Arco 129 sterline.",
    ),
    (
        "whole reply",
        "pt",
        "jobs-vagas",
        "O contrato é de 6 meses e o salário é de 1.480 € brutos, pagos 14 vezes por ano.",
    ),
    (
        "whole reply",
        "en",
        "location",
        "There's no parking of our own, but there is a public car park two minutes away, at Calle del "
        "Azahar 20. The entrance has no steps.",
    ),
    (
        "whole reply",
        "es",
        "opening-hours-es",
        "Esta semana abrimos con normalidad. El 24 y el 31 de diciembre, solo por la mañana, de 9 a 14.",
    ),
    (
        "whole reply",
        "en",
        "orthodontics insurance-and-payment",
        "Metal braces start at €1,900 and aligners at €2,400. Anything over €300 can be split over up "
        "to 12 months, interest-free, with a third at the start.",
    ),
)
