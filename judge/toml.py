"""Read TOML that somebody else wrote, in bounded time."""

from __future__ import annotations

import re
from typing import Any

import tomli

_MAX_DOTS = 100  # a key of many parts takes the reader the square of their number
_LONG_NUMBER = re.compile(r"0[xob][0-9a-fA-F_]{1000}")  # Python refuses to print it in an error


class TomlError(ValueError):
    """The text is not TOML. If the place is known, the message ends with it: ``(at line 3, column 4)``."""


def loads(text: str) -> dict[str, Any]:
    """Return the table that the text describes. Raises TomlError and no other exception."""
    for number, line in enumerate(text.split("\n"), 1):
        if line.count(".") > _MAX_DOTS:
            raise TomlError(f"more than {_MAX_DOTS} dots in a line (at line {number}, column 1)")
        if _LONG_NUMBER.search(line):
            raise TomlError(f"a number of more than 1000 digits (at line {number}, column 1)")
    try:
        return tomli.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise TomlError(str(error)) from None
