"""Messages of the operating system, of libraries and of validators are in English: translate the common ones."""

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
    # the validators of judge.probes, which run in the sandbox and raise a ValueError
    mark("{name}: every entry must be an integer from {low} to {high}"),
    mark("{name} must be an integer from {low} to {high}"),
    mark("{name} must be a number from {low} to {high}"),
    mark("{name} must be a list of {low} to {high} entries"),
    mark("{name} must be a string of {low} to {high} characters"),
    mark("{name} must not contain {characters}"),
    mark("{name} must be one of {choices}"),
    mark("{name}: dtype {dtype} is not allowed"),
    mark("{name}: shape {shape} has to be {wanted}"),
    mark("{name} must have {low} to {high} dimensions"),
    mark("{name} must have {low} to {high} elements"),
    mark("{name}: entries must be finite or -inf, within ±{bound}"),
    mark("{name}: entries must be finite, within ±{bound}"),
    # what the validators of packages say again and again
    mark("{name} is an integer from {low} to {high}"),
    mark("{name} are integers from {low} to {high}"),
    mark("{name} must be integers from {low} to {high}"),
    mark("values are integers within ±{bound}"),
    mark("{name} is a list of at most {high} numbers"),
    mark("{name} is a text of at most {high} characters"),
    mark("from {low} to {high} numbers are allowed, not {count}"),
    mark("from {low} to {high} heights are allowed, not {count}"),
    mark("from {low} to {high} rows are allowed, not {count}"),
    mark("from {low} to {high} intervals are allowed, not {count}"),
    mark("at most {high} numbers are allowed, not {count}"),
    mark("there are {low} to {high} operations"),
    mark("more than {high} levels"),
    mark("more than {high} nodes"),
    mark("one argument is expected: {what}"),
    mark("two arguments are expected: {what}"),
    mark("all arrays have one dtype"),
    mark("all arrays have one dtype, {first} or {last}"),
    mark("all rows have the same length"),
    mark("the mode is train or eval"),
    mark("the state dict does not have the keys of the statement"),
    mark("the state dict does not have the keys and shapes of the statement"),
    mark("a tree starts with its root and has no trailing nulls"),
    mark("the tree names children of missing nodes"),
    mark("an operation is {first} or {last}"),
    # the subjects of these sentences
    mark("the numbers"),
    mark("the heights"),
    mark("each number"),
    mark("each value"),
    mark("the list of numbers"),
    mark("the list of numbers and k"),
    mark("the list of numbers and the target"),
    mark("the list of heights"),
    mark("the matrix"),
    mark("the string"),
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
