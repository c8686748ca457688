"""Read TOML that somebody else wrote, in bounded time."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import tomli

from judge.errors import InputError, TranslatableError

_MAX_DOTS = 100  # reading a key takes time quadratic in the number of its parts
_LONG_NUMBER = re.compile(r"0[xob][0-9a-fA-F_]{1000}")  # Python refuses to convert such a number to decimal
_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_TABLE = re.compile(r"Cannot (?:declare|redefine namespace|mutate immutable namespace) \('(.*?)',?\)(?: twice)?")
_KEY = re.compile(r"Duplicate inline table key (.*)")
_CHARACTER = re.compile(r"(?:Illegal character|Found invalid character) (.*)")
_DATE = re.compile(  # the separators include the Chinese characters for year and month
    r"=\s*(\d{1,4}[-./\u5e74]\d{1,2}[-./\u6708]\d[^#]{0,40})"
)
_MISWRITTEN = ("Invalid date or datetime", "Expected newline or end of document after a statement")
DATE_EXAMPLE = "2027-05-01T23:59:00+02:00"
_END = re.compile(r"Expected (['\"]+)")
_SHOWN = 200  # characters of the parser's message


class TomlError(TranslatableError, ValueError):
    """The text is not TOML. ``line`` is the line of the fault if it is known."""

    line: int | None = None


def loads(text: str) -> dict[str, Any]:
    """Return the table that the text describes. Raises TomlError and no other exception."""
    for number, line in enumerate(text.split("\n"), 1):
        if line.count(".") > _MAX_DOTS:
            raise _at(number, TomlError("more than {limit} dots in a line", limit=_MAX_DOTS))
        if _LONG_NUMBER.search(line):
            raise _at(number, TomlError("a number of more than 1000 digits"))
    try:
        return tomli.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        fault = str(error)
        place = _PLACE.search(fault)
        line_of_fault = int(place[1]) if place and place[1] else None
        column = int(place[2]) if place and place[2] else 0
        text_of_fault = text.removeprefix("\ufeff").split("\n")[line_of_fault - 1] if line_of_fault else ""
        character = text_of_fault[column - 1 : column] if column else ""
        date = _DATE.search(text_of_fault)
        written = date[1].strip() if date else ""
        raise _at(line_of_fault, _translatable(_PLACE.sub("", fault)[:_SHOWN], character, written)) from None


def _translatable(fault: str, character: str, date: str) -> TomlError:
    """Return the error for the parser's message: a template, which can be translated, and its values.

    ``character`` is the character at the place of the fault; if it is not ASCII, it is the fault. ``date`` is the text
    in that line that looks like a date, or empty.
    """
    if date and (fault in _MISWRITTEN or not character.isascii()):
        return TomlError("{value} is not a date such as {example}", value=repr(date), example=DATE_EXAMPLE)
    if not character.isascii():
        if character.isalnum():
            return TomlError("text with the letter {character} must be in quotes", character=repr(character))
        return TomlError("the character {character} is not allowed here", character=repr(character))
    if found := _TABLE.fullmatch(fault):
        return TomlError("the table {name} occurs twice", name=found[1].replace("', '", "."))
    if found := _KEY.fullmatch(fault):
        return TomlError("the key {name} occurs twice", name=found[1])
    if found := _CHARACTER.fullmatch(fault):
        return TomlError("the character {character} is not allowed here", character=found[1])
    if found := _END.fullmatch(fault):
        return TomlError("the end of the string is missing: {quotes}", quotes=found[1])
    return TomlError(fault)


def _at(line: int | None, error: TomlError) -> TomlError:
    error.line = line
    return error


def table(content: str | bytes, file: Path, kind: type[InputError]) -> dict[str, Any]:
    """Return the table that the content of ``file`` describes.

    Raises ``kind`` with the file, the line and the remedy if the content is not UTF-8 or not TOML.
    """
    try:
        return loads(content if isinstance(content, str) else content.decode("utf-8"))
    except UnicodeDecodeError:
        raise kind("{path}: not UTF-8; save the file in that encoding", path=file) from None
    except TomlError as error:
        place = f"{file}:{error.line}" if error.line else file
        raise kind("{place}: not TOML: {fault}; correct it", place=place, fault=error) from None
