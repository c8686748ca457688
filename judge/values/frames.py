"""Frames: a message followed by attachments of any size, which are sent without being copied.

A frame is the number of its parts, their lengths in bytes, and the parts themselves. The first part is a small encoded
message; the others are large values that belong to it.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

from judge.values.wire import Buffer, WireError

_NUMBER = struct.Struct("=I")
_MOST_PARTS = 8
_LENGTHS = [struct.Struct(f"={count}I") for count in range(_MOST_PARTS + 1)]
_BUFFERS = (bytes, bytearray, memoryview)


def join(parts: Sequence[Buffer | Sequence[Buffer]]) -> list[Buffer]:
    """Return a frame of these parts in pieces. A part may itself be given in pieces."""
    pieces: list[Buffer] = []
    lengths = []
    for part in parts:
        if isinstance(part, _BUFFERS):
            lengths.append(len(part))
            pieces.append(part)
        else:
            lengths.append(sum(map(len, part)))
            pieces += part
    return [struct.pack(f"={1 + len(lengths)}I", len(lengths), *lengths), *pieces]


def split(frame: Buffer) -> list[memoryview]:
    """Return the parts of a frame as views. Raises ``WireError`` if it is malformed; it may come from a sandbox."""
    view = memoryview(frame)
    try:
        (count,) = _NUMBER.unpack_from(view)
        if not 1 <= count <= _MOST_PARTS:
            raise WireError("a frame of no part, or of too many")
        lengths = _LENGTHS[count].unpack_from(view, _NUMBER.size)
    except struct.error:
        raise WireError("a frame that was cut off") from None
    at = _NUMBER.size * (1 + count)
    if at + sum(lengths) != len(view):
        raise WireError("a frame of another length than announced")
    parts = []
    for length in lengths:
        parts.append(view[at : at + length])
        at += length
    return parts
