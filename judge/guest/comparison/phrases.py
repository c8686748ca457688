"""The phrases of the comparer's messages. All of them are short and free of control characters."""

from __future__ import annotations

from typing import Any

import numpy as np

from judge.guest.comparison.arrays import quoted
from judge.values.wire import Array, Opaque


def place(at: tuple[int, ...]) -> str:
    return f" at {list(at)}" if at else ""


def where(at: tuple[int, ...], which: str) -> str:
    return f"{which}at {list(at)}: " if at else ""


def how_many(count: int, size: int) -> str:
    return f"; {count} of {size} elements differ" if size > 1 else ""


def pair(expected: float, actual: float) -> tuple[str, str]:
    """Return two different floats as text, with enough digits to tell them apart."""
    short = f"{expected:.6g}", f"{actual:.6g}"
    return short if short[0] != short[1] else (repr(expected), repr(actual))


def text(value: Any) -> str:
    number = value.item() if isinstance(value, np.generic) else value
    if isinstance(number, float):
        return f"{number:.6g}"
    if isinstance(number, int) and number.bit_length() > 256:
        return f"an integer of {number.bit_length()} bits"
    return str(number)


def named(value: Any) -> str:
    match value:
        case None:
            return "None"
        case Array() if len(value.shape) <= 8:
            return f"an array {quoted(value.dtype)[1:-1]} {value.shape}"
        case Array():
            return f"an array of {len(value.shape)} dimensions"
        case Opaque():
            return value.what[:80] if value.what.isprintable() else repr(value.what[:80])
        case bool() | int() | float():
            return f"the number {text(value)}"
        case str():
            return f"the string {quoted(value)}"
        case list() | tuple():
            return f"a list of {len(value)}"
        case _:
            return f"a {type(value).__name__}"


def return_hint(value: Any) -> str:
    if value is None:
        return ": is a return missing?"
    return ": make an array of it" if isinstance(value, (list, tuple)) else ""
