"""JSON that is safe wherever it is shown or stored: nothing unprintable in it, and no lone surrogate."""

from __future__ import annotations

import json


def compact(value: object) -> str:
    """The value on one line; none of its characters is a line break to any reader."""
    return _visible(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def indented(value: object) -> str:
    """The value on many lines, two spaces a level."""
    return "\n".join(map(_visible, json.dumps(value, ensure_ascii=False, indent=2).split("\n")))


def _visible(line: str) -> str:
    """What is not printable can only stand within a string, where JSON has an escape for it."""
    if line.isprintable():
        return line
    return "".join(char if char.isprintable() else json.dumps(char)[1:-1] for char in line)
