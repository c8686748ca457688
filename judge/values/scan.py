"""Count the values in an encoded message before any object is made of it, at the speed of regular expressions.

MessagePack is a sequence of tokens: a number is one token, and so is the head of a list, whose items follow it. So the
values can be counted without following their nesting. A single byte may become an object of a hundred bytes, so a
hostile message has to be counted before it is decoded.
"""

from __future__ import annotations

import re

from judge.errors import TranslatableError

Buffer = bytes | bytearray | memoryview

ARRAY, BIG_INT, SURROGATES, OPAQUE, DICT = 1, 2, 3, 4, 5
MAX_VALUES = 1_200_000  # about 120 MB if all of them are the largest that a byte can become
MAX_IN_ANSWER = 640_000  # an answer and the expected one are held at the same time
# Bytes of all texts; a decoded text may take four times as many. An input is held alone, so it may have more.
MAX_TEXT, MAX_TEXT_OF_INPUT = 16 << 20, 32 << 20

EXTENSION_VALUES = 8  # per extension, because Python code makes an object of it
_FEW_VALUES, _SOME_VALUES = 1 << 14, 1 << 16
_AVERAGE = 16  # bytes of numbers and short texts per allowed value, on average
_AT_ONCE = 1 << 14
_FIXED = {1: b"\xcc\xd0", 2: b"\xcd\xd1\xdc", 4: b"\xce\xd2\xca\xdd", 8: b"\xcb\xcf\xd3"}  # by the bytes after the code
_LENGTH_WIDTHS = {0xD9: 1, 0xDA: 2, 0xDB: 4, 0xC4: 1, 0xC5: 2, 0xC6: 4}  # long strings and bytes
_EXTENSION_WIDTHS = {0xC7: 1, 0xC8: 2, 0xC9: 4}
_FIXED_EXTENSIONS = {0xD4: 1, 0xD5: 2, 0xD6: 4, 0xD7: 8, 0xD8: 16}


class WireError(TranslatableError, ValueError):
    """The bytes are not an encoded value."""


def _tokens() -> bytes:
    """Return a pattern for one token whose size its first byte determines."""
    ways = [rb"[\x00-\x7f\xe0-\xff\xc0\xc2\xc3\x90-\xa0]"]
    ways += [rb"[%s].{%d}" % (codes, size) for size, codes in sorted(_FIXED.items(), reverse=True)]
    ways += [b"\\x%x.{%d}" % (0xA0 + size, size) for size in range(1, 32)]
    return b"|".join(ways)


_TOKEN = re.compile(_tokens(), re.DOTALL)
_RUN = re.compile(b"(?:%s){1,%d}+" % (_tokens(), _AT_ONCE), re.DOTALL)


def count_values(raw: Buffer, most: int) -> int:
    """Return the number of values in ``raw``, containers included. An extension counts as ``EXTENSION_VALUES``. An
    ``Opaque`` counts for as many more as it has bytes, because a few bytes may become an object.

    Raises ``WireError`` if there are more than ``most``, if the longer texts hold more than ``MAX_TEXT`` bytes, or
    ``MAX_TEXT_OF_INPUT`` where ``most`` is too high for an answer, or if there is one of MessagePack's own maps. Other
    malformed bytes are left to the decoder.
    """
    view = memoryview(raw)
    count = at = text = short = 0
    most_text = MAX_TEXT if most <= MAX_IN_ANSWER else MAX_TEXT_OF_INPUT
    while at < len(view):
        run = _RUN.match(view, at)
        if run is None:
            after, kind = _after_long(view, at)
            is_text = view[at] in _LENGTH_WIDTHS
            count += 1 if is_text else EXTENSION_VALUES
            count += after - at if kind == OPAQUE else 0
            text += after - at if is_text or kind == SURROGATES else 0
            at = after
        else:
            count += _TOKEN.subn(b"", view[at : run.end()])[1]
            short += run.end() - at
            at = run.end()
        if count > most or short > _AVERAGE * max(most, _SOME_VALUES):
            raise WireError("more than {most} values", most=most)
        if text > most_text:
            raise WireError("texts of more than {limit} MiB", limit=most_text >> 20)
    return count


def most_values(expected: Buffer) -> int:
    """Return how many values an answer may hold that is to be compared with ``expected``.

    A value takes at least one byte, so an answer that is not much longer than the expected one need not be counted.
    """
    return min(2 * len(expected) + _FEW_VALUES, MAX_IN_ANSWER)


def _after_long(view: memoryview, at: int) -> tuple[int, int]:
    """Return where the token of any size that begins at ``at`` ends, and the type of an extension, else 0.

    A dict ends where its content begins, because the content is counted as well.
    """
    code = view[at]
    width = _LENGTH_WIDTHS.get(code)
    if width is not None:
        return at + 1 + width + int.from_bytes(view[at + 1 : at + 1 + width], "big"), 0
    width = _EXTENSION_WIDTHS.get(code, 0)
    if not width and code not in _FIXED_EXTENSIONS:
        if 0x80 <= code < 0x90 or code in (0xDE, 0xDF):
            raise WireError("a map where a dict is expected")
        return len(view), 0  # cut off, or no token at all
    size = int.from_bytes(view[at + 1 : at + 1 + width], "big") if width else _FIXED_EXTENSIONS[code]
    content = at + 2 + width
    kind = int.from_bytes(view[content - 1 : content], "big")
    return (content if kind == DICT else content + size), kind
