"""JSON that is safe wherever it is shown or stored: without unprintable characters and lone surrogates."""

from __future__ import annotations

import json


def compact(value: object) -> str:
    """Return the value on one line. No reader takes any of its characters for a line break."""
    return _visible(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def indented(value: object) -> str:
    """Return the value on several lines, indented by two spaces per level."""
    return "\n".join(map(_visible, json.dumps(value, ensure_ascii=False, indent=2).split("\n")))


def _visible(line: str) -> str:
    """Return the line with unprintable characters escaped. They can only be within strings, where JSON has escapes."""
    if line.isprintable():
        return line
    return "".join(char if char.isprintable() else json.dumps(char)[1:-1] for char in line)
