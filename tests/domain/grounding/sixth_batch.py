"""A sixth batch by hand, over an invented hotel, pharmacy and bicycle workshop; blind as the others."""

from __future__ import annotations

from typing import Final

PAGES: Final = {
    "hotel-rooms": """
# Rooms and prices

| Room | Per night | Guests |
|---|---|---|
| Single | 78 € | 1 |
| Double | 112 € | 2 |
| Family | 165 € | 4 |
| Suite with terrace | 240 € | 2 |

Breakfast is 14 € per person and day; children under 6 eat free. A cot is free, an extra bed costs 25 € a night.
The tourist tax of 2.50 € per person and night is not included. Dogs are welcome for 15 € a night, cats are not
allowed.

Stay seven nights or more and you get 10 % off the room. Parking is 18 € per day; the garage has 22 places and
cannot be reserved.
""",
    "hotel-times": """
Check-in is from 3 pm, check-out until 11 am. A late check-out until 2 pm costs 30 €.

Reception is open around the clock. Breakfast is served from 7:00 to 10:30, on Sundays from 8:00 to 11:30.

The restaurant is open Tuesday to Saturday from 19:00 to 22:30. The spa is open daily from 10:00 to 20:00; children
under 12 may use it until 16:00. The rooftop bar opens at 17:00 and closes at 01:00, and is closed
from 1 November to
31 March.
""",
    "hotel-booking": """
You can cancel free of charge until 48 hours before arrival. After that we charge the first night. Non-refundable
rates cannot be cancelled.

Book at https://www.hotelmirador.example/book or write to reservas@hotelmirador.example. Telephone: +34 952 118 340.

A deposit of 30 % is due on booking; the rest is paid on arrival. Groups of more than 8 rooms write to
grupos@hotelmirador.example.

The airport bus (line 19) stops in front of the hotel every 25 minutes and takes 20 minutes. We are at Paseo
del Faro 41.
""",
    "hotel-cuartos-es": """
La habitación doble cuesta 112 € por noche y la individual 78 €. El desayuno son 14 € por persona.

La entrada es a partir de las 15:00 y la salida hasta las 11:00. El spa abre todos los días de 10:00 a 20:00.

Puede cancelar gratis hasta 48 horas antes de la llegada. Los perros pagan 15 € por noche.
""",
    "pharmacy-es": """
Farmacia Olivar, avenida de Portugal 16, 10002 Cáceres. Teléfono 927 40 11 65. WhatsApp 640 22 87 19.

Horario: de lunes a viernes de 9:30 a 21:00; sábados de 10:00 a 14:00; domingos y festivos cerrado.
La farmacia de guardia está en la calle Nueva 3.

- Toma de tensión: 1,50 €
- Test de glucosa: 3 €
- Medición de colesterol: 6,90 €, en ayunas de 12 horas
- Sistema personalizado de dosificación: 20 € al mes
- Perforación de orejas con pendientes: 24,95 €

Los encargos llegan el mismo día si los pides antes de las 12:00, y si no al día siguiente por la tarde.
Guardamos los encargos 7 días. Envío a domicilio gratis a partir de 35 €; por debajo cuesta 2,90 €.
No se devuelven medicamentos; los demás productos, en 15 días con el tique.
""",
    "pharmacy-de": """
Unsere Apotheke ist montags bis freitags von 8:30 bis 18:30 Uhr geöffnet, samstags von 9 bis 13 Uhr.

Botendienst: kostenlos ab 25 €, sonst 3,50 €. Bestellungen bis 11 Uhr liefern wir am selben Tag zwischen 15
und 18 Uhr.

Grippeimpfung ohne Rezept: 29 €, nur mittwochs nach Anmeldung unter 0351 448 20 90. Reiseapotheke-Beratung: 12 €,
dauert etwa 30 Minuten. Leihgeräte: Milchpumpe 1,20 € pro Tag, Kaution 50 €; Inhalationsgerät 0,90 €
pro Tag, Kaution 30 €.

E-Rezepte lösen Sie unter https://linden-apotheke.example/rezept ein. E-Mail: info@linden-apotheke.example.
""",
    "pharmacy-pt": """
A farmácia abre de segunda a sábado das 8h às 22h e aos domingos das 9h às 13h.

Entregamos em até 90 minutos na zona sul; a taxa é de R$ 7,50 e é grátis acima de R$ 80.

Aferição de pressão: grátis. Aplicação de injeção: R$ 12. Teste de glicemia: R$ 9,90. Teste de gripe: R$ 65,
resultado em 15
minutos.

Aposentados têm 20% de desconto em genéricos. Fale conosco: (21) 3555-0148. Trocas em até 7 dias com a nota.
""",
    "bike-prices": """
# Workshop prices

- Small service: £45, ready in 1 day
- Full service: £95, ready in 3 days
- E-bike service: £120, ready in 4 days
- Puncture repair: £12 (tube included), while you wait, about 20 minutes
- New brake pads: £18 per wheel
- Wheel truing: £15
- Collection from your home: £10 within 5 miles

We give a guarantee of 6 months on our work. Members of the cycling club get 15% off labour, not parts.
A loan bike costs £8 a day and needs a deposit of £100.
""",
    "bike-hours": """
Workshop: Tuesday to Friday 8.30am to 5.30pm, Saturday 9am to 1pm. Closed on Sundays and Mondays.
The shop next door is also open on Mondays from 10am to 4pm.

Book a slot at www.spokesandco.example/slots or call 0117 496 0755. The next free slot for a full service is
usually in 2
weeks. Bring your bike before 10am on the day of your appointment.

Bikes not collected within 30 days are charged £2 a day for storage.

We are closed from 23 December 2026 to 4 January 2027. The winter check offer (£29) runs until 31 January 2027.
""",
    "bike-fr": """
Atelier ouvert du mardi au vendredi de 9h à 18h et le samedi de 9h à 12h30.

Révision simple : 49 €, prête sous 24 heures. Révision complète : 99 €, prête sous trois jours. Crevaison : 14 €.
Vélo de prêt : 9 € par jour, caution de 120 €.

Devis gratuit. Toute réparation est garantie six mois. Tél. 02 99 55 01 37, atelier@larayon.example.
""",
    "bike-it": """
L'officina è aperta dal martedì al sabato, dalle 8:30 alle 12:30 e dalle 14:30 alle 18:30.

Tagliando base 40 €, pronto in un giorno. Tagliando completo 90 €, pronto in tre giorni. Foratura 12 €.
Il noleggio di una bici costa 15 € al giorno o 60 € alla settimana; la cauzione è di 100 €.

Preventivo gratuito. Garanzia di sei mesi sui lavori. Tel. 051 0455 218.
""",
}

ROOM_BOOKED = (
    'tool:book_room: {"status": "confirmed", "reference": "HM-58204", "room": "double", "check_in": "2026-12-04", '
    '"check_out": "2026-12-07", "nights": 3, "total": 336.0, "currency": "EUR"}'
)
ROOM_FULL = (
    'tool:check_rooms: {"room": "suite", "date": "2026-12-31", "available": 0, "next_free": "2027-01-03"}'
)
ROOM_FAILED = 'tool:cancel_booking: {"ok": false, "error": "non_refundable_rate", "reference": "HM-51177"}'
PICK_UP = (
    'tool:find_order: {"order": "FO-3391", "status": "ready_for_pickup", "since": "2026-11-20", '
    '"keep_until": "2026-11-27"}'
)
STOCK = 'tool:stock: {"product": "ibuprofeno 600", "in_stock": false, "expected": "2026-11-24T16:00"}'
BIKE_JOB = (
    'tool:repair_status: {"job": "B-7720", "bike": "Trek FX 2", "service": "full", "status": "waiting_for_parts", '
    '"estimate": 131.5, "ready_on": "2026-12-02"}'
)
SLOTS = (
    'tool:free_slots: {"service": "small", "slots": ["2026-11-25T08:30", "2026-11-26T14:00", '
    '"2026-11-28T09:00"]}'
)
SLOT_PENDING = (
    'tool:book_slot: {"status": "pending", "slot": "2026-11-26T14:00", "note": "workshop must confirm"}'
)
SLOT_BOOKED = (
    'tool:book_slot: {"status": "booked", "slot": "2026-11-26T14:00", "service": "small", "ref": "SL902"}'
)

CORRECT: tuple[tuple[str, ...], ...] = (
    (
        "room", "en", "hotel-rooms",
        "Hello! 😊 A double room is **€112 per night** and sleeps two. Breakfast is extra: €14 per "
        "person per day. Would you like me to check a date for you?",
    ),
    (
        "room", "en", "hotel-rooms",
        "For three nights in a double you'd pay 3 × €112 = €336, plus the tourist tax of €2.50 per "
        "person per night.",
    ),
    (
        "room", "en", "hotel-rooms",
        "Yes, dogs are welcome! There's a charge of 15 € per night. Unfortunately we can't take cats.",
    ),
    (
        "room", "en", "hotel-rooms",
        "Here's an overview:\n\n- **Single**: €78\n- **Double**: €112\n- **Family** (up to 4 guests): "
        "€165\n- **Suite with terrace**: €240\n\nAll prices are per night.",
    ),
    (
        "room", "en", "hotel-rooms",
        "If you stay for a week or longer, you get 10% off the room rate. A week in a double would "
        "then be 7 × 112 € = 784 €, minus 10 %, so 705.60 €.",
    ),
    (
        "room", "es", "hotel-rooms",
        "¡Buenos días! La habitación familiar cuesta 165 € por noche y es para cuatro personas. Los "
        "niños menores de 6 años desayunan gratis.",
    ),
    (
        "room", "de", "hotel-rooms",
        "Guten Tag! Ein Babybett stellen wir kostenlos bereit, ein Zustellbett kostet 25 € pro Nacht. "
        "Parken kostet 18 € am Tag; die Plätze können nicht reserviert werden.",
    ),
    (
        "room", "fr", "hotel-rooms",
        "Bonjour ! La chambre simple est à 78 € la nuit, la double à 112 €. Le petit-déjeuner coûte 14 "
        "€ par personne.",
    ),
    (
        "room", "it", "hotel-rooms",
        "Buongiorno! La suite con terrazza costa 240 € a notte. La tassa di soggiorno, 2,50 € a "
        "persona e notte, non è inclusa.",
    ),
    (
        "room", "pt", "hotel-rooms",
        "Olá! O quarto duplo custa 112 € por noite. O pequeno-almoço são 14 € por pessoa, e as "
        "crianças com menos de 6 anos não pagam.",
    ),
    (
        "room", "en", "hotel-rooms",
        "Two adults and a dog for two nights in a double: 2 × €112 for the room and 2 × €15 for the "
        "dog, €254 in total (tourist tax and breakfast not included).",
    ),
    (
        "time", "en", "hotel-times",
        "You can check in from three in the afternoon. Check-out is by 11 in the morning; if you'd "
        "like to stay until 2 pm, that's €30.",
    ),
    (
        "time", "en", "hotel-times",
        "Breakfast is served from 7 to half past ten, and on Sundays from 8 to half past eleven.",
    ),
    (
        "time", "es", "hotel-times",
        "El restaurante abre de martes a sábado, de siete de la tarde a diez y media de la noche. Hoy "
        "lunes está cerrado.",
    ),
    (
        "time", "fr", "hotel-times",
        "Le spa est ouvert tous les jours de 10 h à 20 h. Les enfants de moins de 12 ans peuvent y "
        "aller jusqu'à 16 h.",
    ),
    (
        "time", "de", "hotel-times",
        "Die Rezeption ist rund um die Uhr besetzt, Sie können also auch spät anreisen. Einchecken "
        "können Sie ab 15 Uhr.",
    ),
    (
        "time", "en", "hotel-times",
        "I'm afraid the rooftop bar is closed at the moment: it's closed from November until the end "
        "of March. It reopens on 1 April.",
    ),
    (
        "time", "it", "hotel-times",
        "La colazione è dalle 7:00 alle 10:30, la domenica dalle 8:00 alle 11:30. Il check-out è entro "
        "le 11.",
    ),
    (
        "time", "pt", "hotel-times",
        "O check-in é a partir das 15h e o check-out até às 11h. Sair até às 14h custa mais 30 €.",
    ),
    (
        "rule", "en", "hotel-booking",
        "You can cancel free of charge up to two days (48 hours) before you arrive. After that, the "
        "first night is charged.",
    ),
    (
        "rule", "en", "hotel-booking",
        "You'd pay a 30% deposit when you book and the remaining 70% when you arrive.",
    ),
    (
        "rule", "en", "hotel-booking hotel-rooms",
        "The deposit for one night in the suite would be €72 (30% of €240).",
    ),
    (
        "contact", "en", "hotel-booking",
        "You can book on our website, www.hotelmirador.example/book, or call us on 952 118 340.",
    ),
    (
        "contact", "es", "hotel-booking",
        "Para grupos de más de 8 habitaciones, escriba a grupos@hotelmirador.example y le responderán "
        "desde allí.",
    ),
    (
        "contact", "en", "hotel-booking",
        "The number 19 airport bus stops right outside the hotel. It runs every 25 minutes and the "
        "ride takes 20 minutes. Our address is Paseo del Faro 41.",
    ),
    (
        "act", "en", "",
        "All done! ✅ Your double room is confirmed from Friday, 4 December to Monday, 7 December (3 "
        "nights). The total is €336.00 and your reference is **HM-58204**.",
        ROOM_BOOKED,
    ),
    (
        "act", "es", "",
        "¡Listo! He reservado una habitación doble del 4 al 7 de diciembre. El total son 336 € y la "
        "referencia es HM-58204.",
        ROOM_BOOKED,
    ),
    (
        "act", "de", "hotel-booking",
        "Ihre Buchung HM-58204 ist bestätigt: Doppelzimmer vom 4.12. bis 7.12., drei Nächte, insgesamt "
        "336 €. Stornieren können Sie bis 48 Stunden vor der Anreise.",
        ROOM_BOOKED,
    ),
    (
        "act", "en", "",
        "I'm sorry, the suite is not available on New Year's Eve. The next free date is 3 January. "
        "Would you like me to look at another room?",
        ROOM_FULL,
    ),
    (
        "act", "fr", "",
        "Je suis désolé, la suite n'est plus disponible le 31 décembre. La prochaine date libre est le "
        "3 janvier 2027.",
        ROOM_FULL,
    ),
    (
        "act", "en", "hotel-booking",
        "I'm sorry, I couldn't cancel booking HM-51177 because it has a non-refundable rate. Would you "
        "like me to pass your request on to a colleague?",
        ROOM_FAILED,
    ),
    (
        "act", "es", "",
        "Lo siento, no he podido cancelar la reserva HM-51177: es una tarifa no reembolsable.",
        ROOM_FAILED,
    ),
    (
        "pharmacy", "es", "pharmacy-es",
        "¡Hola! Sí, medimos el colesterol por 6,90 €. Tienes que venir en ayunas de 12 horas. Abrimos "
        "a las nueve y media entre semana y a las diez los sábados.",
    ),
    (
        "pharmacy", "es", "pharmacy-es",
        "Los sábados abrimos de 10 a 14 h y los domingos cerramos. Si es urgente, la farmacia de "
        "guardia está en la calle Nueva 3.",
    ),
    (
        "pharmacy", "es", "pharmacy-es",
        "El envío a domicilio es gratis desde 35 €; si tu pedido es menor, cuesta 2,90 €. Puedes "
        "encargarlo por WhatsApp en el 640 228 719.",
    ),
    (
        "pharmacy", "en", "pharmacy-es",
        "If you order before noon it arrives the same day; otherwise the next day in the afternoon. We "
        "keep it for a week.",
    ),
    (
        "pharmacy", "de", "pharmacy-de",
        "Gerne! Die Milchpumpe kostet 1,20 € am Tag, dazu kommen 50 € Kaution. Für zehn Tage sind das "
        "also 12 € Leihgebühr.",
    ),
    (
        "pharmacy", "de", "pharmacy-de",
        "Wenn Sie bis 11 Uhr bestellen, liefern wir noch heute zwischen 15 und 18 Uhr. Ab 25 € ist die "
        "Lieferung kostenlos.",
    ),
    (
        "pharmacy", "de", "pharmacy-de",
        "Die Grippeimpfung gibt es nur mittwochs, sie kostet 29 €. Der nächste Mittwoch ist der 25. "
        "November. Bitte melden Sie sich unter 0351 4482090 an.",
    ),
    (
        "pharmacy", "pt", "pharmacy-pt",
        "Oi! O teste de gripe custa R$ 65 e o resultado sai em 15 minutos. 😊 Estamos abertos hoje até "
        "as 22h.",
    ),
    (
        "pharmacy", "pt", "pharmacy-pt",
        "Na zona sul a entrega chega em até uma hora e meia. A taxa é R$ 7,50, mas acima de R$ 80 é "
        "grátis.",
    ),
    (
        "pharmacy", "en", "",
        "Good news: your order FO-3391 is ready to collect. We'll keep it for you until Friday, 27 "
        "November.",
        PICK_UP,
    ),
    (
        "pharmacy", "es", "pharmacy-es",
        "Tu encargo FO-3391 está listo para recoger desde el viernes y lo guardamos hasta el 27 de "
        "noviembre. Hoy estamos abiertos hasta las 21:00.",
        PICK_UP,
    ),
    (
        "pharmacy", "es", "",
        "Ahora mismo no nos queda ibuprofeno 600. Lo esperamos mañana a las cuatro de la tarde. "
        "¿Quieres que te reserve una caja?",
        STOCK,
    ),
    (
        "bike", "en", "bike-prices",
        "Hi there! A full service is £95 and takes 3 days. If you only need a quick check, the small "
        "service is £45 and your bike is ready the next day.",
    ),
    (
        "bike", "en", "bike-prices",
        "New brake pads for both wheels come to £36 (£18 each). Members of the cycling club get 15% "
        "off labour.",
    ),
    (
        "bike", "en", "bike-prices",
        "A puncture is £12 including the tube, and we do it while you wait: about 20 minutes. ☕",
    ),
    (
        "bike", "en", "bike-hours",
        "The workshop is closed today as it's Monday, but it opens tomorrow at half past eight. The "
        "shop next door is open today until 4 pm.",
    ),
    (
        "bike", "en", "bike-hours",
        "On Saturdays the workshop's open from 9 till 1. Please bring your bike before 10 on the day.",
    ),
    (
        "bike", "en", "bike-hours",
        "We're closed over Christmas, from 23 December to 4 January, and back on Tuesday 5 January. "
        "The £29 winter check runs until the end of January.",
    ),
    (
        "bike", "fr", "bike-fr",
        "Bonjour, une crevaison coûte 14 €. Nous sommes ouverts du mardi au vendredi de 9 heures à 18 "
        "heures, et le samedi jusqu'à midi et demi.",
    ),
    (
        "bike", "fr", "bike-fr",
        "La révision complète est à 99 € et le vélo est prêt sous trois jours. Vous pouvez prendre un "
        "vélo de prêt : 27 € pour trois jours, avec une caution de 120 €.",
    ),
    (
        "bike", "it", "bike-it",
        "Certo! Il tagliando completo costa 90 € e la bici è pronta in tre giorni. Se le serve una "
        "bici nel frattempo, il noleggio è di 15 € al giorno.",
    ),
    (
        "bike", "it", "bike-it",
        "Siamo aperti dal martedì al sabato, dalle otto e mezza alle dodici e mezza e dalle due e "
        "mezza alle sei e mezza.",
    ),
    (
        "bike", "en", "bike-prices",
        "Your bike (job B-7720) is waiting for parts. The estimate is £131.50 and it should be ready "
        "on Wednesday, 2 December.",
        BIKE_JOB,
    ),
    (
        "bike", "de", "",
        "Ihr Trek FX 2 wartet noch auf Ersatzteile. Voraussichtlich ist das Rad am Mittwoch, den 2. "
        "Dezember, fertig; der Kostenvoranschlag liegt bei 131,50.",
        BIKE_JOB,
    ),
    (
        "bike", "en", "",
        "I've three slots for a small service:\n1. Wednesday 25 November, 8:30 am\n2. Thursday 26 "
        "November, 2 pm\n3. Saturday 28 November, 9 am\n\nWhich suits you best?",
        SLOTS,
    ),
    (
        "bike", "es", "",
        "Tengo estos huecos: pasado mañana a las 8:30, el jueves a las dos de la tarde o el sábado a "
        "las nueve. ¿Cuál prefieres?",
        SLOTS,
    ),
    (
        "bike", "en", "",
        "I've requested Thursday at 2 pm for you. It isn't confirmed yet: the workshop still has to "
        "confirm it.",
        SLOT_PENDING,
    ),
    (
        "bike", "en", "",
        "You're booked in for a small service this Thursday at 2 pm. Your reference is SL902. See you "
        "then!",
        SLOT_BOOKED,
    ),
    (
        "talk", "en", "",
        "I'd be happy to help with that! Could you tell me your booking reference and the name it's "
        "under?",
    ),
    (
        "talk", "es", "hotel-booking",
        "Si quiere, puedo cancelar la reserva por usted. ¿Me confirma que desea hacerlo?",
    ),
    (
        "talk", "de", "",
        "Das kann ich Ihnen leider nicht sagen. Möchten Sie, dass ich Ihre Frage an eine Kollegin "
        "weitergebe?",
    ),
    (
        "talk", "fr", "",
        "Avant de réserver, j'ai besoin de deux informations : la date d'arrivée et le nombre de "
        "personnes.",
    ),
    (
        "talk", "pt", "",
        "Sinto muito pelo transtorno. Se quiser, posso verificar o seu pedido: qual é o número?",
    ),
    ("talk", "it", "", "Mi dispiace, non ho questa informazione. Se vuole, posso chiedere a un collega."),
)  # fmt: skip

FALSE: tuple[tuple[str, ...], ...] = (
    (
        "room", "en", "hotel-rooms",
        "Hello! 😊 A double room is **€121 per night** and sleeps two. Breakfast is extra: €14 per "
        "person per day.",
    ),
    ("room", "en", "hotel-rooms", "A single is €112 per night, and breakfast is €14 per person."),
    (
        "room", "en", "hotel-rooms",
        "For three nights in a double you'd pay 3 × €112 = €326, plus the tourist tax.",
    ),
    (
        "room", "en", "hotel-rooms",
        "Here's an overview:\n\n- **Single**: €78\n- **Double**: €112\n- **Family** (up to 4 guests): "
        "€240\n- **Suite with terrace**: €165\n\nAll prices are per night.",
    ),
    ("room", "en", "hotel-rooms", "Dogs are welcome and stay free of charge."),
    ("room", "en", "hotel-rooms", "If you stay five nights or more you get 10 % off the room."),
    ("room", "en", "hotel-rooms", "Stay a week and you get 15% off the room."),
    (
        "room", "es", "hotel-rooms",
        "¡Buenos días! La habitación familiar cuesta 165 € por noche y es para cinco personas.",
    ),
    ("room", "de", "hotel-rooms", "Ein Zustellbett kostet 15 € pro Nacht, ein Babybett ist kostenlos."),
    ("room", "fr", "hotel-rooms", "Bonjour ! Le petit-déjeuner coûte 18 € par personne et par jour."),
    (
        "room", "it", "hotel-rooms",
        "Buongiorno! La suite con terrazza costa 260 € a notte, colazione esclusa.",
    ),
    ("room", "pt", "hotel-rooms", "Olá! As crianças com menos de 12 anos tomam o pequeno-almoço de graça."),
    ("time", "en", "hotel-times", "You can check in from 1 pm. Check-out is by 11 in the morning."),
    ("time", "en", "hotel-times", "Check-out is by noon; a late check-out until 2 pm costs €30."),
    ("time", "en", "hotel-times", "Breakfast is served from 7 to half past ten every day, on Sundays too."),
    ("time", "es", "hotel-times", "El restaurante abre todos los días de 19:00 a 22:30."),
    ("time", "fr", "hotel-times", "Le spa est ouvert tous les jours de 10 h à 22 h."),
    (
        "time", "de", "hotel-times",
        "Der Spa-Bereich ist täglich von 10 bis 20 Uhr geöffnet, für Kinder unter 12 bis 18 Uhr.",
    ),
    ("time", "en", "hotel-times", "The rooftop bar opens at 5 pm today, so do come up for a drink!"),
    ("time", "it", "hotel-times", "Il bar sulla terrazza riapre il 1º marzo."),
    ("rule", "en", "hotel-booking", "You can cancel free of charge until 24 hours before arrival."),
    ("rule", "es", "hotel-booking", "Se paga un depósito del 20 % al reservar y el resto a la llegada."),
    ("rule", "en", "hotel-booking", "If you cancel late, we charge two nights."),
    ("contact", "en", "hotel-booking", "You can book at www.hotelmirador.example/reservations."),
    ("contact", "en", "hotel-booking", "Please call us on +34 952 118 430 and my colleagues will help you."),
    ("contact", "es", "hotel-booking", "Para grupos, escriba a eventos@hotelmirador.example."),
    (
        "contact", "en", "hotel-booking",
        "The airport bus (line 19) runs every 15 minutes and takes 20 minutes.",
    ),
    ("contact", "de", "hotel-booking", "Sie finden uns am Paseo del Faro 14."),
    (
        "act", "en", "",
        "All done! ✅ Your double room is confirmed from Friday, 4 December to Tuesday, 8 December.",
        ROOM_BOOKED,
    ),
    (
        "act", "es", "",
        "¡Listo! He reservado una habitación doble del 4 al 7 de diciembre. El total son 363 €.",
        ROOM_BOOKED,
    ),
    ("act", "de", "", "Ihre Buchung HM-52804 ist bestätigt, vom 4.12. bis 7.12.", ROOM_BOOKED),
    ("act", "en", "", "Your room is booked from Thursday, 4 December, for 3 nights.", ROOM_BOOKED),
    ("act", "en", "", "Great news: I've reserved the suite for you on 31 December!", ROOM_FULL),
    ("act", "en", "", "I've cancelled booking HM-51177 for you. You won't be charged.", ROOM_FAILED),
    (
        "act", "es", "",
        "He cancelado la reserva HM-51177 y le devolveremos el importe en unos días.",
        ROOM_FAILED,
    ),
    ("act", "fr", "hotel-rooms", "C'est noté, j'ai ajouté un lit bébé à votre réservation."),
    (
        "act", "en", "hotel-rooms",
        "I've put a note on your booking and upgraded you to the suite free of charge.",
    ),
    (
        "pharmacy", "es", "pharmacy-es",
        "¡Hola! Sí, medimos el colesterol por 6,90 €. Tienes que venir en ayunas de 8 horas.",
    ),
    ("pharmacy", "es", "pharmacy-es", "El test de glucosa cuesta 6,90 € y no hace falta cita."),
    ("pharmacy", "es", "pharmacy-es", "Los sábados abrimos de 10 a 14 h y de 17 a 20 h."),
    ("pharmacy", "es", "pharmacy-es", "Guardamos los encargos 15 días. Puedes pasar cuando quieras."),
    ("pharmacy", "es", "pharmacy-es", "Escríbenos por WhatsApp al 640 22 78 19."),
    ("pharmacy", "en", "pharmacy-es", "If you order before 2 pm, it arrives the same day."),
    ("pharmacy", "de", "pharmacy-de", "Die Milchpumpe kostet 1,20 € am Tag, dazu kommen 30 € Kaution."),
    ("pharmacy", "de", "pharmacy-de", "Die Grippeimpfung kostet 29 €, der nächste Termin ist am Donnerstag."),
    (
        "pharmacy", "de", "pharmacy-de",
        "Wir liefern heute noch zwischen 13 und 18 Uhr, wenn Sie bis 11 Uhr bestellen.",
    ),
    ("pharmacy", "pt", "pharmacy-pt", "A entrega chega em até 60 minutos na zona sul e a taxa é de R$ 7,50."),
    (
        "pharmacy", "pt", "pharmacy-pt",
        "Aposentados têm 30% de desconto em genéricos. Estamos abertos hoje até as 22h.",
    ),
    ("pharmacy", "pt", "pharmacy-pt", "Aos domingos estamos abertos das 9h às 17h."),
    (
        "pharmacy", "en", "",
        "Your order FO-3391 is ready to collect. We'll keep it for you until Monday, 30 November.",
        PICK_UP,
    ),
    ("pharmacy", "es", "", "Lo esperamos hoy a las cuatro de la tarde. Te he reservado una caja.", STOCK),
    ("bike", "en", "bike-prices", "A full service is £95 and takes 2 days."),
    ("bike", "en", "bike-prices", "An e-bike service is £120 and your bike is ready in 3 days."),
    ("bike", "en", "bike-prices", "New brake pads for both wheels come to £30."),
    ("bike", "en", "bike-prices", "Our work is guaranteed for 12 months, so you're covered."),
    ("bike", "en", "bike-prices", "A loan bike is free while yours is with us."),
    ("bike", "en", "bike-hours", "The workshop is open today until 5.30pm, so just bring it along."),
    ("bike", "en", "bike-hours", "We're closed over Christmas and reopen on 2 January."),
    ("bike", "en", "bike-hours", "The £29 winter check offer runs until 31 January 2026."),
    ("bike", "en", "bike-hours", "On Saturdays the workshop's open from 9 till 4."),
    ("bike", "fr", "bike-fr", "Bonjour, le samedi nous sommes ouverts jusqu'à 18 h."),
    ("bike", "fr", "bike-fr", "La révision simple est à 49 € et le vélo est prêt sous trois jours."),
    ("bike", "it", "bike-it", "Il noleggio costa 15 € al giorno o 80 € alla settimana."),
    ("bike", "it", "bike-it", "Siamo aperti dal lunedì al sabato, dalle 8:30 alle 12:30."),
    ("bike", "en", "", "Your bike is repaired and ready to collect. The price is £131.50.", BIKE_JOB),
    ("bike", "en", "", "Your bike will be ready on Thursday, 2 December.", BIKE_JOB),
    ("bike", "en", "", "You're booked in for Thursday at 2 pm. See you then!", SLOT_PENDING),
    ("bike", "es", "", "Te he apuntado para el sábado a las nueve.", SLOTS),
    ("bike", "en", "", "I have a slot on Wednesday at 2 pm and another on Saturday at 9.", SLOTS),
    (
        "promise", "en", "bike-hours",
        "I've passed this on to our mechanic, who'll ring you back within the hour.",
    ),
    (
        "promise", "es", "hotel-booking",
        "No se preocupe, un compañero se pondrá en contacto con usted hoy mismo.",
    ),
    ("promise", "de", "", "Ich sorge dafür, dass Sie das Geld morgen zurückbekommen."),
    ("promise", "it", "hotel-rooms", "Per scusarci, le offriamo la colazione gratuita."),
    ("promise", "fr", "", "Je vous envoie tout de suite un bon de réduction par e-mail."),
    ("promise", "pt", "", "Pode deixar que eu aviso o gerente e ele te liga ainda hoje."),
)  # fmt: skip
