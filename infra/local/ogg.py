"""Read and write the comments of an Ogg Opus recording (RFC 7845), which stand in its second page. No I/O."""

import struct
from dataclasses import dataclass

_HEADER = struct.Struct("<4sBBqIIIB")
"""Magic, version, flags, granule position, serial, sequence, checksum, number of segments."""
_TAGS = b"OpusTags"
LONGEST = 60_000
"""Bytes of comments: they must fit one page."""


@dataclass(frozen=True)
class Page:
    """One page of the stream."""

    flags: int
    position: int
    serial: int
    sequence: int
    body: bytes
    lacing: bytes

    def write(self) -> bytes:
        """The page with its checksum."""
        plain = self._header(0) + self.lacing + self.body
        return self._header(_checksum(plain)) + self.lacing + self.body

    def _header(self, checksum: int) -> bytes:
        return _HEADER.pack(
            b"OggS", 0, self.flags, self.position, self.serial, self.sequence, checksum, len(self.lacing)
        )


def comments(recording: bytes) -> list[str]:
    """The comments (`NAME=value`); none when it is not Ogg Opus."""
    try:
        tags = _read(recording)[1].body
        if not tags.startswith(_TAGS):
            return []
        at = 12 + int.from_bytes(tags[8:12], "little")
        count, at = int.from_bytes(tags[at : at + 4], "little"), at + 4
        found = []
        for _ in range(count):
            length = int.from_bytes(tags[at : at + 4], "little")
            found.append(tags[at + 4 : at + 4 + length].decode(errors="replace"))
            at += 4 + length
    except (IndexError, struct.error):
        return []
    return found


def with_comment(recording: bytes, comment: str) -> bytes:
    """The same recording with this comment and no other."""
    pages = _read(recording)
    written = comment.encode()[:LONGEST]
    vendor = b"simulated"
    body = _TAGS + _sized(vendor) + (1).to_bytes(4, "little") + _sized(written)
    lacing = bytes([255] * (len(body) // 255) + [len(body) % 255])
    old = pages[1]
    pages[1] = Page(old.flags, old.position, old.serial, old.sequence, body, lacing)
    return b"".join(page.write() for page in pages)


def _sized(value: bytes) -> bytes:
    return len(value).to_bytes(4, "little") + value


def _read(recording: bytes) -> list[Page]:
    """Every page. Raises struct.error where it ends too early."""
    pages, at = [], 0
    while recording[at : at + 4] == b"OggS":
        _, _, flags, position, serial, sequence, _, count = _HEADER.unpack_from(recording, at)
        at += _HEADER.size
        lacing = recording[at : at + count]
        body = recording[at + count : at + count + sum(lacing)]
        at += count + sum(lacing)
        pages.append(Page(flags, position, serial, sequence, body, lacing))
    return pages


def _checksum(page: bytes) -> int:
    """CRC-32 as Ogg has it: polynomial 04c11db7, not reflected, from 0."""
    checksum = 0
    for byte in page:
        checksum = (checksum << 8) & 0xFFFFFFFF ^ _TABLE[checksum >> 24 ^ byte]
    return checksum


def _table() -> tuple[int, ...]:
    entries = []
    for byte in range(256):
        entry = byte << 24
        for _ in range(8):
            entry = (entry << 1) & 0xFFFFFFFF ^ (0x04C11DB7 if entry & 0x80000000 else 0)
        entries.append(entry)
    return tuple(entries)


_TABLE = _table()
