"""Colour: one name per meaning, as ANSI sequences. Text is painted last, after all widths are known."""

from __future__ import annotations

from typing import Literal

Tone = Literal["good", "bad", "warn", "quiet", "strong"]

CODES: dict[Tone, str] = {"good": "1;32", "bad": "1;31", "warn": "33", "quiet": "2", "strong": "1"}


def paint(text: str, tone: Tone, colour: bool) -> str:
    """Return the text in that tone, or unchanged without colour."""
    return f"\x1b[{CODES[tone]}m{text}\x1b[0m" if colour and text else text
