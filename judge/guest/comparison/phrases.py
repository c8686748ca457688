"""The parts of the comparer's messages. All of them are short and free of control characters."""

from __future__ import annotations

from typing import Any

import numpy as np

from judge.guest.comparison.arrays import quoted
from judge.text.phrases import NOTHING, Phrase, phrase
from judge.values.render import printable_phrase
from judge.values.wire import Array, Opaque


def place(at: tuple[int, ...]) -> Phrase:
    return phrase(" at {place}", place=list(at)) if at else NOTHING


def first_place(at: tuple[int, ...]) -> Phrase:
    return phrase("first at {place}: ", place=list(at)) if at else NOTHING


def worst_place(at: tuple[int, ...]) -> Phrase:
    return phrase("worst at {place}: ", place=list(at)) if at else NOTHING


def how_many(count: int, size: int) -> Phrase:
    return phrase("; {count} of {size} elements differ", count=count, size=size) if size > 1 else NOTHING


def pair(expected: float, actual: float) -> tuple[str, str]:
    """Return two different floats as text, with enough digits to tell them apart."""
    short = f"{expected:.6g}", f"{actual:.6g}"
    return short if short[0] != short[1] else (repr(expected), repr(actual))


def number_text(value: Any) -> Phrase:
    number = value.item() if isinstance(value, np.generic) else value
    if isinstance(number, float):
        return phrase("{number}", number=f"{number:.6g}")
    if isinstance(number, int) and number.bit_length() > 256:
        return phrase("an integer of {count} bits", count=number.bit_length())
    return phrase("{number}", number=number)


def named(value: Any) -> Phrase:
    match value:
        case None:
            return phrase("None")
        case Array() if len(value.shape) <= 8:
            return phrase("an array {dtype} {shape}", dtype=quoted(value.dtype)[1:-1], shape=value.shape)
        case Array():
            return phrase("an array of {count} dimensions", count=len(value.shape))
        case Opaque():
            return printable_phrase(value.what, 80)
        case bool() | int() | float():
            return phrase("the number {number}", number=number_text(value))
        case str():
            return phrase("the string {text}", text=quoted(value))
        case list() | tuple():
            return phrase("a list of {count}", count=len(value))
        case _:
            return phrase("a {type}", type=type(value).__name__)


def return_hint(value: Any) -> Phrase:
    if value is None:
        return phrase(": is a return missing?")
    return phrase(": convert it to an array") if isinstance(value, (list, tuple)) else NOTHING
