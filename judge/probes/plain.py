"""Validate plain values, and list the integers at which fixed-width and floating-point arithmetic goes wrong."""

from __future__ import annotations

import reprlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

# 2**31 overflows int32, 2**53 is the last integer that a float counts to, 2**63 overflows int64.
_LANDMARKS = (0, 1, 2, 2**15, 2**16, 2**31 - 1, 2**31, 2**32, 2**53, 2**53 + 1, 2**63 - 1, 2**63, 2**64)


class InvalidInput(ValueError):
    """The input breaks a constraint of the statement: what is wrong, in English and in Chinese."""

    def __init__(self, en: str, zh: str = "") -> None:
        """Take the message in both languages. A message without Chinese text is shown in English."""
        super().__init__(en)
        self.zh = zh


def not_allowed(value: Any, en: str, zh: str) -> InvalidInput:
    """Return the error for a value, given what is allowed, in English and in Chinese."""
    found = reprlib.repr(value)
    return InvalidInput(f"{en}, not {found}", f"{zh}，而不是 {found}")


def require(condition: object, en: str, zh: str = "") -> None:
    """Raise InvalidInput with the message unless the condition holds. The message says what is allowed."""
    if not condition:
        raise InvalidInput(en, zh)


def check_integer(name: str, value: Any, low: int, high: int) -> None:
    """Raise InvalidInput unless ``value`` is an ``int`` (not a ``bool``) with low ≤ value ≤ high."""
    if type(value) is not int or not low <= value <= high:
        raise not_allowed(
            value, f"{name} must be an integer from {low} to {high}", f"{name} 必须是 {low} 到 {high} 之间的整数"
        )


def check_integers(name: str, values: Any, low: int, high: int, length: tuple[int, int]) -> None:
    """Raise InvalidInput unless ``values`` is a list of integers within the bounds, of a length within ``length``."""
    check_length(name, values, length)
    for value in values:
        if type(value) is not int or not low <= value <= high:
            raise not_allowed(
                value,
                f"{name}: every element must be an integer from {low} to {high}",
                f"{name}：每个元素都必须是 {low} 到 {high} 之间的整数",
            )


def check_length(name: str, values: Any, length: tuple[int, int]) -> None:
    """Raise InvalidInput unless ``values`` is a list with ``length[0]`` to ``length[1]`` elements."""
    if not isinstance(values, list):
        raise not_allowed(values, f"{name} must be a list", f"{name} 必须是列表")
    check_count(name, len(values), length, "element", "个元素")


def check_text(name: str, value: Any, length: tuple[int, int], alphabet: str | None = None) -> None:
    """Raise InvalidInput unless ``value`` is a string of a length within ``length`` over the alphabet, if one is
    given."""
    if not isinstance(value, str):
        raise not_allowed(value, f"{name} must be a string", f"{name} 必须是字符串")
    check_count(name, len(value), length, "character", "个字符")
    strange = set(value) - set(alphabet) if alphabet is not None else ()
    if strange:
        wrong = repr(min(strange))
        raise InvalidInput(f"{name} must not contain {wrong}", f"{name} 中不能有 {wrong}")


def check_count(name: str, count: int, bounds: tuple[int, int], unit: str, zh: str) -> None:
    """Raise InvalidInput unless ``count`` is within the bounds. ``unit`` is what is counted, such as "element"."""
    low, high = bounds
    if low <= count <= high:
        return
    en, chinese, limit = ("at least", "至少要有", low) if count < low else ("at most", "最多只能有", high)
    raise InvalidInput(
        f"{name} must have {en} {limit} {unit}{'s' * (limit != 1)}, not {count}",
        f"{name} {chinese} {limit} {zh}，而不是 {count} {zh}",
    )


def check_number(name: str, value: Any, low: float, high: float) -> None:
    """Raise InvalidInput unless ``value`` is an ``int`` or ``float`` with low ≤ value ≤ high. NaN is refused."""
    if not isinstance(value, int | float) or isinstance(value, bool) or not low <= value <= high:
        raise not_allowed(
            value, f"{name} must be a number from {low:g} to {high:g}", f"{name} 必须是 {low:g} 到 {high:g} 之间的数"
        )


def check_choice(name: str, value: Any, choices: Sequence[Any]) -> None:
    """Raise InvalidInput unless ``value`` is one of the choices. ``True`` is not 1."""
    if not any(type(value) is type(choice) and value == choice for choice in choices):
        known = list(map(repr, choices))
        raise not_allowed(value, f"{name} must be {either(known)}", f"{name} 只能是 {either(known, '、', ' 或 ')}")


def either(words: Sequence[str], comma: str = ", ", last: str = " or ") -> str:
    """Return the words as a list of alternatives: ``a, b or c``."""
    return last.join([comma.join(words[:-1]), words[-1]] if words[1:] else words)


def check_most(count: int, most: int, en: str, zh: str) -> None:
    """Raise InvalidInput unless ``count`` is at most ``most``. ``en`` and ``zh`` name what is counted: "scores"."""
    if count > most:
        raise InvalidInput(
            f"the input must have at most {most} {en}, not {count}", f"输入中最多有 {most} 个{zh}，而不是 {count} 个"
        )


def check_divides(name: str, value: Any, other: str, number: int) -> None:
    """Raise InvalidInput unless ``value`` is a positive integer that divides ``number``, the value of ``other``."""
    if type(value) is not int or value < 1 or number % value:
        raise not_allowed(
            value,
            f"{name} must be a positive integer that divides {other} = {number}",
            f"{name} 必须是能整除 {other} = {number} 的正整数",
        )


def as_integers(words: Iterable[str]) -> list[int]:
    """Return the words of a program's input as integers. Raise InvalidInput for a word that is not an integer."""
    numbers = []
    for word in words:
        try:
            numbers.append(int(word))
        except ValueError:
            wrong = reprlib.repr(word)
            raise InvalidInput(
                f"the input must have an integer instead of {wrong}", f"输入中的 {wrong} 处必须是整数"
            ) from None
    return numbers


def extreme_integers(low: int, high: int) -> Iterator[int]:
    """Yield the bounds and every integer in between at which common integer types and floats go wrong."""
    marks = {low, high, *_LANDMARKS, *(-mark for mark in _LANDMARKS)}
    yield from sorted(mark for mark in marks if low <= mark <= high)
