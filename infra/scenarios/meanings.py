"""The encoder's meanings of a playbook that nobody published, as a published one would have them."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from chalicelib.adapters.meanings import NoMeanings
from chalicelib.domain.playbook import Playbook
from chalicelib.use_cases.model_ports import Meanings

if TYPE_CHECKING:
    from chalicelib.adapters.encoder.encoder import Encoder


def meanings_of(playbook: Playbook) -> Meanings:
    """Index a playbook as the only version there is; without the encoder there are no meanings."""
    from chalicelib.adapters.encoder.encoder import EncoderMissing
    from chalicelib.adapters.encoder.meanings import LocalMeanings

    try:
        index = _index_of(playbook.model_dump_json())
        return LocalMeanings(_encoder(), lambda _version: index)
    except EncoderMissing:
        return NoMeanings()


@lru_cache(maxsize=4)
def _index_of(written: str) -> bytes:
    """Made once for the same content, which takes some seconds."""
    from chalicelib.adapters.encoder.encoder import check_weights
    from chalicelib.adapters.encoder.index import build_index

    check_weights()
    return build_index(Playbook.model_validate_json(written), _encoder())


@cache
def _encoder() -> Encoder:
    from chalicelib.adapters.encoder.encoder import Encoder

    return Encoder()
