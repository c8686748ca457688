"""Changes of a case's arguments that stand for a second mistake, such as a mask that is read the other way round.

A solution with two mistakes gives the answers of no known-wrong submission. But one of the two mistakes often has the
same effect as a change of the arguments: a known-wrong submission that gets ``1 + weight`` in place of ``weight`` may
then give the same answers. For a forgotten minus sign, the answer is changed instead of the arguments.
"""

from __future__ import annotations

import operator
import struct
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from judge.judging.evidence import FORMATS
from judge.text.phrases import Phrase, mark, phrase
from judge.values import containers, wire

_MOST_BYTES = 1 << 16  # bytes; numbers take many times as much memory while they are changed


class ArgumentChange(NamedTuple):
    """One change: its ``kind``, and the ``place`` of the argument. The place is -1 if the answer is changed."""

    kind: str
    place: int

    def of(self, args: bytes) -> bytes:
        """Return the packed arguments with the change; unchanged if the change does not fit, or if they are large."""
        if self.is_of_answer or len(args) > _MOST_BYTES:
            return args
        try:
            values = wire.unpack(args)
            return wire.pack(_KINDS[self.kind](values, self.place))
        except (wire.WireError, struct.error, ArithmeticError, IndexError, TypeError, ValueError):
            return args

    def of_answer(self, answer: bytes) -> bytes:
        """Return the packed answer with the change; unchanged if the change is one of arguments, or if it is large."""
        changed = _OF_ANSWER.get(self.kind)
        if changed is None or len(answer) > _MOST_BYTES:
            return answer
        try:
            return wire.pack(_with_floats(wire.unpack(answer), changed))
        except (wire.WireError, struct.error, OverflowError, ValueError):
            return answer  # pack takes no integers of more than 64 bits and no lone surrogates

    @property
    def is_of_answer(self) -> bool:
        """Whether the answer is changed instead of an argument, or nothing is."""
        return self.place < 0

    @property
    def ignores_array(self) -> bool:
        """Whether an array is replaced by a constant, as if the solution did not use the array."""
        return self.kind in ("ones", "zeros")

    def is_likely_beside_another(self, args: bytes) -> bool:
        """Return whether this is a common second mistake: people forget a vector of parameters, but no matrix."""
        try:
            return not self.ignores_array or (self.place > 0 and len(wire.unpack(args)[self.place].shape) == 1)
        except (wire.WireError, IndexError, AttributeError):
            return False

    def mistake(self, names: Sequence[str]) -> Phrase:
        """Return the mistake in words; ``names`` are the names of all arguments."""
        following = names[self.place + 1] if self.place + 1 < len(names) else ""
        return phrase(_MISTAKES[self.kind], name=names[self.place], other=following)


def changes_of(args: Sequence[bytes]) -> list[ArgumentChange]:
    """Return the changes that make a difference for the arguments of some of these cases, likelier ones first."""
    count = max((len(containers.elements(packed)) for packed in args), default=0)
    possible = (ArgumentChange(kind, place) for place in range(count) for kind in _KINDS)
    return [
        *(change for change in possible if any(change.of(packed) != packed for packed in args)),
        NEGATIVE,
        WITHOUT_NAN,
        WITHOUT_GRADIENTS,
    ]


def _with(values: list[Any], place: int, value: Any) -> list[Any]:
    return [*values[:place], value, *values[place + 1 :]]


def _number(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError
    return value


def _negated(values: list[Any], place: int) -> list[Any]:
    match values[place]:
        case bool(value):
            return _with(values, place, not value)
        case wire.Array(dtype="bool", shape=shape, data=data):
            return _with(values, place, wire.Array("bool", shape, bytes(1 - item for item in bytes(data))))
        case wire.Array() as array:
            return _with(values, place, _mapped(array, operator.neg))
        case value:
            return _with(values, place, -_number(value))


def _zero(values: list[Any], place: int) -> list[Any]:
    return _with(values, place, type(_number(values[place]))(0))


def _complement(values: list[Any], place: int) -> list[Any]:
    return _with(values, place, 1 - _number(values[place]))


def _plus_one(values: list[Any], place: int) -> list[Any]:
    return _with(values, place, _mapped(values[place], lambda number: 1 + number))


def _ones(values: list[Any], place: int) -> list[Any]:
    return _with(values, place, _mapped(values[place], lambda number: 1.0))


def _zeros(values: list[Any], place: int) -> list[Any]:
    return _with(values, place, _mapped(values[place], lambda number: 0.0))


def _mapped(array: Any, changed: Callable[[float], float]) -> wire.Array:
    """Return an array of floats with each of them changed."""
    if not isinstance(array, wire.Array) or array.dtype not in FORMATS:
        raise TypeError
    form = f"<{len(array.data) // struct.calcsize(FORMATS[array.dtype])}{FORMATS[array.dtype]}"
    return wire.Array(array.dtype, array.shape, struct.pack(form, *map(changed, struct.unpack(form, array.data))))


def _left_out(values: list[Any], place: int) -> list[Any]:
    """Leave out an optional argument and all later ones, so that their defaults apply."""
    if not place or isinstance(values[place], wire.Array):
        raise TypeError
    return values[:place]


def _swapped(values: list[Any], place: int) -> list[Any]:
    one, other = values[place : place + 2]
    if type(one) is not type(other):
        raise TypeError
    return [*values[:place], other, one, *values[place + 2 :]]


def _reversed(values: list[Any], place: int) -> list[Any]:
    if not isinstance(values[place], list) or len(values[place]) != 2:  # other than a pair such as (β1, β2)
        raise TypeError
    return _with(values, place, values[place][::-1])


def _with_floats(answer: Any, changed: Callable[[float], float]) -> Any:
    """Return an answer with all its floats changed."""
    match answer:
        case list() as items:
            return [_with_floats(item, changed) for item in items]
        case float(value):
            return changed(value)
        case wire.Array(dtype=dtype) as array if dtype in FORMATS:
            return _mapped(array, changed)
        case other:
            return other


NEGATIVE = ArgumentChange("negative", -1)
WITHOUT_NAN = ArgumentChange("without-nan", -1)
# Gradients are not compared if anything is changed, and here nothing else is.
WITHOUT_GRADIENTS = ArgumentChange("without-gradients", -1)
_OF_ANSWER: dict[str, Callable[[float], float]] = {
    "negative": operator.neg,
    "without-nan": lambda number: 0.0 if number != number else number,
}
_KINDS: dict[str, Callable[[list[Any], int], list[Any]]] = {
    "zero": _zero,
    "left-out": _left_out,
    "negated": _negated,
    "complement": _complement,
    "plus-one": _plus_one,
    "swapped": _swapped,
    "reversed": _reversed,
    "ones": _ones,
    "zeros": _zeros,
}
_MISTAKES = {
    "negated": mark("Takes {name} the other way round: its negative, or the opposite of true and false."),
    "zero": mark("Gives the answers for {name} = 0. Is it used?"),
    "complement": mark("Uses 1 - {name} instead of {name}."),
    "plus-one": mark("Uses 1 + {name} instead of {name}."),
    "left-out": mark("Gives the answers for the default of {name}. Is it used?"),
    "swapped": mark("Takes {name} for {other}, and the other way round."),
    "reversed": mark("Takes the two values of {name} in the wrong order."),
    "ones": mark("Gives the answers for a {name} of ones. Is it used?"),
    "negative": mark("Gives the negative of the right answer."),
    "without-nan": mark("Gives 0 where the right answer is NaN."),
    "zeros": mark("Gives the answers for a {name} of zeros. Is it used?"),
}
