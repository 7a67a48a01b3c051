"""Meta's approved templates: what a test says they are, or no answer."""

from __future__ import annotations

from chalicelib.domain.template import Blank, Template, TemplateButton
from chalicelib.use_cases.send_ports import DeliveryFailed

VISIT = Template(
    name="visit_tomorrow",
    language="en",
    category="utility",
    header="Your visit",
    body="Hello {{1}}, may we write to you about {{2}}?",
    footer="Clínica Molino",
    buttons=(TemplateButton("quick_reply", "Yes"), TemplateButton("url", "Open")),
    blanks=(Blank("body", "1", "Maria"), Blank("body", "2", "your visit"), Blank("button:1", "1", "abc")),
)
SALE = Template(
    name="summer_sale",
    language="es",
    category="marketing",
    body="Hola {{name}}",
    blanks=(Blank("body", "name", "Ana"),),
    named=True,
)
PLAIN = Template(name="hello_again", language="en", category="utility", body="May we go on?")
WITH_PICTURE = Template(name="poster", language="en", category="utility", body="Look", header_media="image")


class TemplatesFake:
    """`approved` is what Meta lists; `fail()` makes it not answer."""

    def __init__(self) -> None:
        self.listed: tuple[Template, ...] = (PLAIN, WITH_PICTURE, SALE, VISIT)
        self._failure: DeliveryFailed | None = None

    def fail(self) -> None:
        self._failure = DeliveryFailed(-1, "WhatsApp could not be asked", permanent=False)

    def approved(self) -> tuple[Template, ...]:
        if self._failure:
            raise self._failure
        return self.listed
