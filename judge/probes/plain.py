"""Validate plain values, and list the integers at which fixed-width and floating-point arithmetic goes wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

# 2**31 overflows int32, 2**53 is the last integer that a float counts to, 2**63 overflows int64.
_LANDMARKS = (0, 1, 2, 2**15, 2**16, 2**31 - 1, 2**31, 2**32, 2**53, 2**53 + 1, 2**63 - 1, 2**63, 2**64)


def require(condition: object, message: str) -> None:
    """Raise ValueError with the message unless the condition holds. The message names the constraint."""
    if not condition:
        raise ValueError(message)


def check_integer(name: str, value: Any, low: int, high: int) -> None:
    """Raise ValueError unless ``value`` is an ``int`` (not a ``bool``) with low ≤ value ≤ high."""
    require(type(value) is int and low <= value <= high, f"{name} must be an integer from {low} to {high}")


def check_integers(name: str, values: Any, low: int, high: int, length: tuple[int, int]) -> None:
    """Raise ValueError unless ``values`` is a list of integers within the bounds, of a length within ``length``."""
    check_length(name, values, length)
    require(
        all(type(value) is int and low <= value <= high for value in values),
        f"{name}: every entry must be an integer from {low} to {high}",
    )


def check_length(name: str, values: Any, length: tuple[int, int]) -> None:
    """Raise ValueError unless ``values`` is a list with ``length[0]`` to ``length[1]`` entries."""
    require(
        isinstance(values, list) and length[0] <= len(values) <= length[1],
        f"{name} must be a list of {length[0]} to {length[1]} entries",
    )


def check_text(name: str, value: Any, length: tuple[int, int], alphabet: str | None = None) -> None:
    """Raise ValueError unless ``value`` is a string of a length within ``length`` over the alphabet, if one is
    given."""
    require(
        isinstance(value, str) and length[0] <= len(value) <= length[1],
        f"{name} must be a string of {length[0]} to {length[1]} characters",
    )
    if alphabet is not None:
        strange = sorted(set(value) - set(alphabet))
        require(not strange, f"{name} must not contain {''.join(strange[:3])!r}")


def check_number(name: str, value: Any, low: float, high: float) -> None:
    """Raise ValueError unless ``value`` is an ``int`` or ``float`` with low ≤ value ≤ high. NaN is refused."""
    require(
        isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high,
        f"{name} must be a number from {low:g} to {high:g}",
    )


def check_choice(name: str, value: Any, choices: Sequence[Any]) -> None:
    """Raise ValueError unless ``value`` is one of the choices. ``True`` is not 1."""
    known = any(type(value) is type(choice) and value == choice for choice in choices)
    require(known, f"{name} must be one of {', '.join(map(repr, choices))}")


def extreme_integers(low: int, high: int) -> Iterator[int]:
    """Yield the bounds and every integer in between at which common integer types and floats go wrong."""
    marks = {low, high, *_LANDMARKS, *(-mark for mark in _LANDMARKS)}
    yield from sorted(mark for mark in marks if low <= mark <= high)
