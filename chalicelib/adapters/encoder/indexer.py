"""The Indexer port: what the encoder makes of a playbook, worked out once, when it is published."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from chalicelib.adapters.encoder.encoder import Encoder, check_weights

if TYPE_CHECKING:
    from chalicelib.domain.playbook import Playbook


class EncoderIndexer:
    """Indexes with the pinned weights; raises EncoderMissing without them, before numpy is asked for."""

    def index(self, playbook: Playbook) -> bytes:
        encoder = self._encoder
        from chalicelib.adapters.encoder.index import build_index

        return build_index(playbook, encoder)

    def reads(self, data: bytes | None) -> bool:
        """Whether this code can read an index: an older version's may be missing, or of another form."""
        if data is None:
            return False
        from chalicelib.adapters.encoder.index import Index, NotAnIndex

        try:
            Index.read(data)
        except NotAnIndex:
            return False
        return True

    @cached_property
    def _encoder(self) -> Encoder:
        check_weights()
        return Encoder()
