"""The parts of the comparer's messages. All of them are short and free of control characters."""

from __future__ import annotations

from typing import Any

import numpy as np

from judge.guest.comparison.arrays import quoted
from judge.text.phrases import NOTHING, Phrase, mark, phrase
from judge.values.render import printable_phrase
from judge.values.wire import NOT_A_TENSOR, Array, Opaque


def place(at: tuple[int, ...]) -> Phrase:
    """Return `` at [1, 2]`` for an index, or nothing for a value without dimensions."""
    return phrase(" at {place}", place=list(at)) if at else NOTHING


def first_place(at: tuple[int, ...]) -> Phrase:
    """Return the place of the first wrong element, to begin a sentence; nothing without dimensions."""
    return phrase("first at {place}: ", place=list(at)) if at else NOTHING


def worst_place(at: tuple[int, ...]) -> Phrase:
    """Return the place of the worst element, to begin a sentence; nothing without dimensions."""
    return phrase("worst at {place}: ", place=list(at)) if at else NOTHING


def how_many(count: int, size: int) -> Phrase:
    """Return how many of ``size`` elements differ, to end a sentence; nothing for a single element."""
    return phrase("; {count} of {size} elements differ", count=count, size=size) if size > 1 else NOTHING


def pair(expected: float, actual: float) -> tuple[str, str]:
    """Return two different floats as text, with enough digits to tell them apart."""
    short = f"{expected:.6g}", f"{actual:.6g}"
    return short if short[0] != short[1] else (repr(expected), repr(actual))


def number_text(value: Any) -> Phrase:
    """Return a number as text: floats with six digits, and only the length of a huge integer."""
    number = value.item() if isinstance(value, np.generic) else value
    if isinstance(number, float):
        return phrase("{number}", number=f"{number:.6g}")
    if isinstance(number, int) and number.bit_length() > 256:
        return phrase("an integer of {count} bits", count=number.bit_length())
    return phrase("{number}", number=number)


def named(value: Any) -> Phrase:
    """Return what a decoded value is, for use in a sentence: ``the number 3``, ``an array float32 (2, 3)``."""
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
    """Return a hint for a value where an array is expected: a missing return, or what to convert; else nothing."""
    if value is None:
        return phrase(": is a return missing?")
    if isinstance(value, Opaque) and value.what.text == NOT_A_TENSOR:
        return phrase(": leave out .item(), float() and int()")
    if not isinstance(value, (list, tuple)):
        return NOTHING
    if value and isinstance(value[0], Array) and value[0].shape:
        return phrase(": return one array, not several")
    return phrase(": convert it to an array")


def missing_key(key: str, *, of_gradient: bool) -> Phrase:
    """Say that a key is missing; where gradients are compared, that the parameter has none."""
    frozen = mark("{key} is not trained: its requires_grad is False")
    return phrase(frozen if of_gradient else mark("the key {key} is missing"), key=quoted(key))


def unexpected_key(key: str, *, of_gradient: bool) -> Phrase:
    """Say that a key is unexpected; where gradients are compared, that the parameter should have none."""
    trained = mark("{key} is trained, but must not be: set its requires_grad to False")
    return phrase(trained if of_gradient else mark("the key {key} is unexpected"), key=quoted(key))


def gradient_name(key: str) -> Phrase:
    """Return the name of the input or parameter that a gradient belongs to."""
    match key.split(" "):
        case ["input", position, "of", "call", number]:  # as guest.entry_kinds.module_ names it
            return phrase("input {place} of call {number}", place=position, number=number)
    return phrase("{name}", name=quoted(key)[1:-1])


def no_gradient() -> Phrase:
    """Say that there is no gradient, and why that may be."""
    return phrase("no gradient: a step is detached, under no_grad, or computed outside the library")
