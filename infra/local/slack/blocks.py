"""Check Block Kit blocks by Slack's limits (docs.slack.dev, reference/block-kit/blocks). No I/O."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

BLOCKS = 50
TEXT = {"header": 150, "section": 3000, "context": 3000, "markdown": 12000}
FIELDS = 10
FIELD_TEXT = 2000
CONTEXT_ELEMENTS = 10
ACTION_ELEMENTS = 25
BUTTON_TEXT = 75
URL = 3000
VALUE = 2000
ID = 255
KNOWN = ("actions", "context", "divider", "header", "image", "markdown", "rich_text", "section")


def problems(blocks: Any) -> list[str]:
    """What Slack would say about these blocks, with a JSON pointer each; empty when they are valid."""
    if not isinstance(blocks, list):
        return [_error("must be an array", "/blocks")]
    if len(blocks) > BLOCKS:
        return [_error(f"no more than {BLOCKS} items allowed", "/blocks")]
    found = [problem for index, block in enumerate(blocks) for problem in _block(block, f"/blocks/{index}")]
    ids = [block["block_id"] for block in blocks if isinstance(block, Mapping) and "block_id" in block]
    if len(set(ids)) < len(ids):
        found.append(_error("`block_id` must be unique", "/blocks"))
    return found


def _block(block: Any, at: str) -> Iterator[str]:
    if not isinstance(block, Mapping) or block.get("type") not in KNOWN:
        yield _error(f"unsupported type: {block.get('type') if isinstance(block, Mapping) else block}", at)
        return
    if len(str(block.get("block_id", ""))) > ID:
        yield _error(f"must be less than {ID + 1} characters", f"{at}/block_id")
    match block["type"]:
        case "header":
            yield from _text(block.get("text"), f"{at}/text", TEXT["header"], plain=True)
        case "section":
            yield from _section(block, at)
        case "context":
            yield from _context(block.get("elements"), f"{at}/elements")
        case "actions":
            yield from _actions(block.get("elements"), f"{at}/elements")
        case "image":
            yield from _image(block, at)
        case "markdown":
            if not 0 < len(str(block.get("text", ""))) <= TEXT["markdown"]:
                yield _error(f"must be less than {TEXT['markdown'] + 1} characters", f"{at}/text")


def _section(block: Mapping[str, Any], at: str) -> Iterator[str]:
    if "text" not in block and not block.get("fields"):
        yield _error("missing required field: text", at)
    if "text" in block:
        yield from _text(block["text"], f"{at}/text", TEXT["section"])
    fields = block.get("fields", [])
    if not isinstance(fields, list) or len(fields) > FIELDS:
        yield _error(f"no more than {FIELDS} items allowed", f"{at}/fields")
        return
    for index, field in enumerate(fields):
        yield from _text(field, f"{at}/fields/{index}", FIELD_TEXT)
    if "accessory" in block:
        yield from _element(block["accessory"], f"{at}/accessory")


def _context(elements: Any, at: str) -> Iterator[str]:
    if not isinstance(elements, list) or not 1 <= len(elements) <= CONTEXT_ELEMENTS:
        yield _error(f"must have 1 to {CONTEXT_ELEMENTS} items", at)
        return
    for index, element in enumerate(elements):
        if isinstance(element, Mapping) and element.get("type") == "image":
            yield from _image(element, f"{at}/{index}")
        else:
            yield from _text(element, f"{at}/{index}", TEXT["context"])


def _actions(elements: Any, at: str) -> Iterator[str]:
    if not isinstance(elements, list) or not 1 <= len(elements) <= ACTION_ELEMENTS:
        yield _error(f"must have 1 to {ACTION_ELEMENTS} items", at)
        return
    for index, element in enumerate(elements):
        yield from _element(element, f"{at}/{index}")
    yield from _unique_action_ids(elements, at)


def _unique_action_ids(elements: Sequence[Any], at: str) -> Iterator[str]:
    ids = [
        element["action_id"]
        for element in elements
        if isinstance(element, Mapping) and "action_id" in element
    ]
    if len(set(ids)) < len(ids):
        yield _error("`action_id` must be unique", at)


def _element(element: Any, at: str) -> Iterator[str]:
    if not isinstance(element, Mapping) or not isinstance(element.get("type"), str):
        yield _error("must be an interactive element", at)
        return
    if element["type"] == "image":
        yield from _image(element, at)
    if element["type"] != "button":
        return
    yield from _text(element.get("text"), f"{at}/text", BUTTON_TEXT, plain=True)
    for name, most in (("url", URL), ("value", VALUE), ("action_id", ID)):
        if len(str(element.get(name, ""))) > most:
            yield _error(f"must be less than {most + 1} characters", f"{at}/{name}")
    if element.get("style") not in (None, "primary", "danger"):
        yield _error("must be one of: primary, danger", f"{at}/style")


def _image(block: Mapping[str, Any], at: str) -> Iterator[str]:
    if not block.get("image_url") and not block.get("slack_file"):
        yield _error("missing required field: image_url", at)
    if not block.get("alt_text"):
        yield _error("missing required field: alt_text", at)


def _text(text: Any, at: str, most: int, *, plain: bool = False) -> Iterator[str]:
    if not isinstance(text, Mapping) or text.get("type") not in ("plain_text", "mrkdwn"):
        yield _error("must provide an object of type plain_text or mrkdwn", at)
        return
    if plain and text["type"] != "plain_text":
        yield _error("unsupported type: mrkdwn", f"{at}/type")
    body = text.get("text")
    if not isinstance(body, str) or not body:
        yield _error("must be more than 0 characters", f"{at}/text")
    elif len(body) > most:
        yield _error(f"must be less than {most + 1} characters", f"{at}/text")


def _error(what: str, pointer: str) -> str:
    return f"[ERROR] {what} [json-pointer:{pointer}]"
