"""The sources of the tables: the sample clinic's pages, and those of invented shops, schools, hotels and others."""

from __future__ import annotations

from pathlib import Path

from tests.domain.grounding import (
    eighth_batch,
    eleventh_batch,
    fifth_batch,
    ninth_batch,
    seventh_batch,
    sixth_batch,
    tenth_batch,
)

_CLINIC = Path(__file__).parents[3] / "policies" / "knowledge"


def _body(path: Path) -> str:
    return path.read_text(encoding="utf-8").split("---\n", 2)[2]


CLINIC = {path.stem: _body(path) for path in sorted(_CLINIC.glob("*.md"))}

SHOP = {
    "shop-delivery": """
We ship from our warehouse in Leeds with ParcelHop.

Standard delivery within the UK takes three to five working days and costs £4.95; it is free for orders over £60.

Express delivery arrives the next working day if you order before 2 pm, and costs £9.50.

Delivery to Ireland takes six to eight working days and costs £12.

You can follow your parcel at https://lumalamps.example/track with the order number, which starts with LU.
""",
    "shop-prices": """
- Table lamp Nova: £39.90
- Floor lamp Arco: £129
- Ceiling lamp Halo: £85.50
- Set of three LED bulbs: £14.25
- Gift wrapping: £3

Students get 10% off with the code STUDY10. Orders of more than ten lamps get 15% off.

Gift cards are sold from £20 to £250 and are valid for two years.
""",
    "shop-returns": """
You can send a lamp back within 60 days. Returns within the UK are free of charge.

We refund the price within five working days after the parcel has reached us. We keep £4 for a return from abroad.

All lamps have a two-year warranty; the batteries of the Nova have six months.
""",
    "shop-contact": """
Our shop is at 18 Harbour Street, Leeds LS1 4AB.

| Day | Hours |
|---|---|
| Mon-Fri | 10am-6pm |
| Saturday | 10am-4pm |
| Sunday | closed |

Call us on +44 113 496 0123 or write to hello@lumalamps.example. The online shop is at lumalamps.example.

We are closed from 24 December to 2 January.
""",
    "shop-versand": """
Der Standardversand nach Deutschland dauert vier bis sechs Werktage und kostet 7,90 €.

Ab einem Bestellwert von 80 € ist der Versand kostenlos. Expressversand kostet 14,50 € und dauert zwei Werktage.

Rücksendungen sind innerhalb von 60 Tagen möglich. Auf alle Lampen gibt es zwei Jahre Garantie.

Unser Telefon ist montags bis freitags von 9 bis 17 Uhr besetzt: +49 30 901820.
""",
    "shop-livraison": """
La livraison standard en France prend quatre à six jours ouvrables et coûte 7,90 €.

Elle est gratuite à partir de 80 € d'achat. La livraison express coûte 14,50 € et prend deux jours ouvrables.

Vous pouvez renvoyer une lampe pendant 60 jours. Toutes les lampes sont garanties deux ans.

Notre service répond du lundi au vendredi de 9 h à 17 h au 01 84 88 00 12.
""",
}

RECRUITER = {
    "jobs-almacen": """
Buscamos mozos de almacén para nuestro centro de Getafe.

El salario es de 1.480 € brutos al mes en 14 pagas, y las horas extra se pagan a 14,20 €.

Hay tres turnos: mañana de 6:00 a 14:00, tarde de 14:00 a 22:00 y noche de 22:00 a 6:00.
El turno de noche tiene un plus del 25 %.

El contrato es de seis meses, con un periodo de prueba de 15 días.

La incorporación es el 11 de enero de 2027. Las entrevistas son los martes y jueves de 10:00 a 13:00.

Se necesita carné de carretillero y un año de experiencia. Envía tu currículum a empleo@norteempleo.example.
""",
    "jobs-warehouse": """
We are looking for warehouse workers for our site in Getafe.

The salary is 1,480 € gross a month, paid 14 times a year; overtime is paid at 14.20 € an hour.

There are three shifts: morning from 6:00 to 14:00, afternoon from 14:00 to 22:00 and night from 22:00 to 6:00.
The night shift has a bonus of 25%.

The contract is for six months, with a trial period of 15 days.

You would start on 11 January 2027. Interviews are on Tuesdays and Thursdays from 10:00 to 13:00.

You need a forklift licence and one year of experience. Send your CV to empleo@norteempleo.example.
""",
    "jobs-vagas": """
O salário é de 1.480 € brutos por mês, em 14 pagamentos, e as horas extra são pagas a 14,20 €.

As entrevistas são às terças e quintas-feiras das 10:00 às 13:00. O contrato é de seis meses.

O início é a 11 de janeiro de 2027. O turno da noite tem um bónus de 25%.
""",
    "jobs-lavoro": """
Lo stipendio è di 1.480 € lordi al mese per 14 mensilità; gli straordinari sono pagati 14,20 € l'ora.

I colloqui sono il martedì e il giovedì dalle 10:00 alle 13:00. Il contratto dura sei mesi.

Si comincia l'11 gennaio 2027. Il turno di notte ha una maggiorazione del 25%.
""",
    "jobs-apply": """
Solicita el puesto en https://norteempleo.example/ofertas/almacen o llama al 916 555 014.

Atendemos el teléfono de lunes a viernes de 8:30 a 15:00.

El proceso tiene tres pasos: un cuestionario de 10 minutos, una llamada de 20 minutos y una entrevista en la oficina.

La oficina está en la calle Toledo 7, 28901 Getafe. Respondemos en cinco días laborables.
""",
}

BATCHES = (fifth_batch, sixth_batch, seventh_batch, eighth_batch, ninth_batch, tenth_batch, eleventh_batch)
PAGES = CLINIC | SHOP | RECRUITER | {name: body for batch in BATCHES for name, body in batch.PAGES.items()}
