"""What a person is about to send besides text: the stages of a file and of a template, as the desk shows them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from chalicelib.domain.outgoing_file import ACCEPT, MEGABYTE, MOST, OutgoingFile
from chalicelib.domain.template import Template, left_blank, text_of
from chalicelib.inbox.attachment import size_words
from chalicelib.inbox.language import _, said
from chalicelib.inbox.words import category_words
from chalicelib.use_cases.channel_ports import UploadForm

SHAPES = {"image": "picture", "audio": "sound", "video": "film", "document": "file"}


@dataclass(frozen=True)
class PickFile:
    """The first stage: a form that goes straight to the store, which leads back to the second."""

    form: UploadForm
    accept: str = ACCEPT
    largest: str = f"{MOST // MEGABYTE} MB"
    stage: str = "pick"


@dataclass(frozen=True)
class ChosenFile:
    """The second stage: what the customer will get, and a caption to it."""

    key: str
    form_id: str
    name: str
    shape: str
    size: str
    recorded: bool
    caption: str = ""
    stage: str = "chosen"


@dataclass(frozen=True)
class BlankField:
    """One blank as a form field."""

    key: str
    label: str
    value: str
    example: str


@dataclass(frozen=True)
class TemplateStage:
    """Choose a template, fill it in, see what the customer will read, send it.

    `trouble` says why there are none to choose from; `ready` that no blank is left.
    """

    choices: tuple[tuple[str, str], ...]
    form_id: str
    chosen: str = ""
    category: str = ""
    fields: tuple[BlankField, ...] = ()
    preview: str = ""
    buttons: tuple[str, ...] = ()
    ready: bool = False
    trouble: str = ""
    stage: str = "template"


Stage = PickFile | ChosenFile | TemplateStage


def chosen_file(
    key: str, file: OutgoingFile, size: int, *, form_id: str, recorded: bool, caption: str = ""
) -> ChosenFile:
    """Show a file before it is sent."""
    return ChosenFile(
        key, form_id, file.filename, SHAPES[file.kind], size_words(size), recorded, caption=caption
    )


def template_stage(
    templates: Sequence[Template], chosen: str, values: Mapping[str, str], *, form_id: str, trouble: str = ""
) -> TemplateStage:
    """Offer what can be filled in here; a header that asks for a file cannot."""
    offered = [template for template in templates if not template.header_media]
    choices = tuple((template.key, _named(template)) for template in offered)
    template = next((known for known in offered if known.key == chosen), None)
    if template is None:
        return TemplateStage(choices, form_id, trouble=trouble)
    return TemplateStage(
        choices,
        form_id,
        chosen=template.key,
        category=category_words(template.category),
        fields=tuple(
            BlankField(
                blank.key, _label(blank.component, blank.name), values.get(blank.key, ""), blank.example
            )
            for blank in template.blanks
        ),
        preview=text_of(template, values),
        buttons=tuple(button.title for button in template.buttons),
        ready=not left_blank(template, values),
    )


def _named(template: Template) -> str:
    return f"{template.name.replace('_', ' ')} ({template.language}, {category_words(template.category)})"


WHERE = {"body": "", "header": said("%(label)s in the header")}


def _label(component: str, name: str) -> str:
    """`order_number` reads as words; a bare number needs to be told from a figure."""
    label = (
        _("Blank %(number)s") % {"number": name} if name.isdigit() else name.replace("_", " ").capitalize()
    )
    where = WHERE.get(component, said("%(label)s in the button's link"))
    return _(where) % {"label": label} if where else label
