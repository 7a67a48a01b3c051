"""What this model can see of a picture: that there is one, and the words that were typed for a simulated photo."""

import base64
import binascii
from collections.abc import Mapping
from typing import Any

from infra.local.simulated_words import words_in


def pictures_of(message: Mapping[str, Any]) -> tuple[str, ...]:
    """The words on every picture of a message, empty for one without any."""
    content = message.get("content")
    if not isinstance(content, list):
        return ()
    urls = [part.get("image_url") for part in content if part.get("type") == "image_url"]
    return tuple(_words(str((url or {}).get("url", "") if isinstance(url, Mapping) else url)) for url in urls)


def _words(url: str) -> str:
    """From a data URL; nothing else is ever fetched."""
    header, _, data = url.partition(",")
    if not (header.startswith("data:image/") and header.endswith(";base64")):
        return ""
    try:
        return words_in(base64.b64decode(data, validate=True))
    except binascii.Error:
        return ""
