"""Messages of the operating system and of libraries are in English: translate the common ones."""

from __future__ import annotations

import re
from functools import cache

from judge.text.phrases import Phrase, mark, phrase

_LONGEST = 300  # characters of a message that is compared with the templates
_KNOWN = (
    # the operating system
    mark("No such file or directory"),
    mark("Permission denied"),
    mark("Operation not permitted"),
    mark("Is a directory"),
    mark("Not a directory"),
    mark("File exists"),
    mark("Directory not empty"),
    mark("File name too long"),
    mark("Too many levels of symbolic links"),
    mark("Too many open files"),
    mark("No space left on device"),
    mark("Disk quota exceeded"),
    mark("File too large"),
    mark("Read-only file system"),
    mark("Invalid argument"),
    mark("Invalid cross-device link"),
    mark("Input/output error"),
    mark("Device or resource busy"),
    mark("Text file busy"),
    mark("No such device or address"),
    mark("Cannot allocate memory"),
    mark("Resource temporarily unavailable"),
    mark("Stale file handle"),
    mark("Bad file descriptor"),
    # Python and NumPy, when a validator unpacks an argument
    mark("invalid literal for int() with base {base}: {text}"),
    mark("could not convert string to float: {text}"),
    mark("not enough values to unpack (expected {count}, got {given})"),
    mark("too many values to unpack (expected {count}, got {given})"),
    mark("too many values to unpack (expected {count})"),
    mark(
        "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg {one} with "
        "shape {shape} and arg {two} with shape {other}."
    ),
    # the reader of ZIP archives
    mark("File is not a zip file"),
    mark("Bad CRC-32 for file {name}"),
    mark("Bad magic number for central directory"),
    mark("Bad magic number for file header"),
    # the readers of TOML
    mark("Invalid statement"),
    mark("Invalid value"),
    mark("Invalid date or datetime"),
    mark("Invalid hex value"),
    mark("Invalid initial character for a key part"),
    mark("Expected newline or end of document after a statement"),
    mark("Expected '=' after a key in a key/value pair"),
    mark("Expected ']' at the end of a table declaration"),
    mark("Expected ']]' at the end of an array declaration"),
    mark("Cannot overwrite a value"),
    mark("Unclosed array"),
    mark("Unclosed inline table"),
    mark("Unterminated string"),
    mark("Unescaped '\\' in a string"),
    mark("Escaped character is not a Unicode scalar value"),
    # the readers of JSON
    mark("Expecting value"),
    mark("Expecting ',' delimiter"),
    mark("Expecting ':' delimiter"),
    mark("Expecting property name enclosed in double quotes"),
    mark("Illegal trailing comma before end of object"),
    mark("Illegal trailing comma before end of array"),
    mark("Extra data"),
    mark("Unterminated string starting at"),
    mark("Invalid control character at"),
    mark("Invalid \\escape"),
    mark("Input data was truncated"),
    mark("JSON is malformed: {fault} (byte {byte})"),
    mark("invalid character"),
    mark("trailing characters"),
    mark("expected ',' or ']'"),
    mark("expected ',' or '}'"),
    mark("object keys must be strings"),
    mark("unexpected end of escaped utf-8"),
    # the forms with a place come first: the others would take the place for a part of the value
    mark("Object missing required field `{field}` - at `{place}`"),
    mark("Object missing required field `{field}`"),
    mark("Object contains unknown field `{field}` - at `{place}`"),
    mark("Object contains unknown field `{field}`"),
    mark("Expected `{wanted}`, got `{given}` - at `{place}`"),
    mark("Expected `{wanted}`, got `{given}`"),
    mark("Expected `{wanted}` {bound} - at `{place}`"),
    mark("Expected `{wanted}` {bound}"),
    mark("Invalid value {value} - at `{place}`"),
)


def foreign(message: str | BaseException) -> Phrase:
    """Return a message of the operating system or of a library as one of ours, so that it can be translated.

    An ``OSError`` is represented by its reason alone: the caller names the file. A message that is not known stays as
    it is.
    """
    if isinstance(message, OSError):
        message = message.strerror or str(message)
    text = str(message)
    if len(text) <= _LONGEST:
        for known in _KNOWN:
            found = _pattern(known).fullmatch(text)
            if found:
                return phrase(known, **{name: foreign(part) for name, part in found.groupdict().items()})
    return phrase("{text}", text=text)


@cache
def _pattern(template: str) -> re.Pattern[str]:
    """Return a pattern with a group for each placeholder."""
    parts = re.split(r"\{(\w+)\}", template)
    groups = [f"(?P<{name}>.+?)" for name in parts[1::2]]
    return re.compile("".join(map("".join, zip(map(re.escape, parts[::2]), [*groups, ""], strict=True))))
