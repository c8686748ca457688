"""Kattis' default validator: what its arguments mean, and the checker that compares as it does."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

_SOURCE = Path(__file__).with_name("kattis_default.py.in").read_text("utf-8")
_NAMES = "CASE_SENSITIVE, SPACES_COUNT, RELATIVE, ABSOLUTE = "
_SETTINGS = re.compile(rf"^{_NAMES}(True|False), (True|False), ([^\s,]+), ([^\s,]+)$", re.MULTILINE)


class DefaultCheck(NamedTuple):
    """How words are compared. A tolerance is ``None`` if numbers are compared as words."""

    case_sensitive: bool
    spaces_count: bool
    relative: float | None
    absolute: float | None

    @classmethod
    def of_flags(cls, flags: str) -> DefaultCheck:
        """Return the meaning of the validator's arguments."""
        numbers = {key: float(value) for key, value in re.findall(r"\bfloat_(\w+) ([0-9.eE+-]+)", flags)}
        both = numbers.get("tolerance")
        relative, absolute = (numbers.get(f"{name}_tolerance", both) for name in ("relative", "absolute"))
        return cls("case_sensitive" in flags, "space_change_sensitive" in flags, relative, absolute)


def default_checker(wanted: DefaultCheck) -> bytes:
    """Return checker.py."""
    return _SETTINGS.sub(_NAMES + ", ".join(map(str, wanted)), _SOURCE).encode()


def default_flags(checker: bytes) -> str | None:
    """Return the validator's arguments for a checker that ``default_checker`` made, ``None`` for any other."""
    found = _SETTINGS.search(checker.decode("utf-8", "replace"))
    if found is None:
        return None
    words = ["case_sensitive"] * (found[1] == "True") + ["space_change_sensitive"] * (found[2] == "True")
    for name, value in (("relative", found[3]), ("absolute", found[4])):
        words += [f"float_{name}_tolerance {value}"] * (value != "None")
    flags = " ".join(words)
    try:
        return flags if default_checker(DefaultCheck.of_flags(flags)) == checker else None
    except ValueError:  # it was changed by hand
        return None
