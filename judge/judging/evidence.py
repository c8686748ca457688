"""The cases on which a diagnosis compares answers, and how much an answer says about how it was computed.

A solution that gives one answer to every input, or gives an argument back, agrees with many known-wrong submissions by
chance. Answers with several floats that are in no argument are never equal by chance.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from itertools import islice
from math import isfinite
from typing import Any, NamedTuple

import msgspec

from judge.judging.judged import MOST_COMPARED, JudgedCase
from judge.models import Problem, Text, Verdict
from judge.text.messages import Phrase, in_both_languages, phrase
from judge.values import containers, wire

QUICK_S = 0.02
_MOST_FAILED = _MOST_PASSED = 48
# The messages of these failures, and of a missing gradient, name the mistake.
_CLEAR = ("dtype", "mutated-input", "parameters", "entry")
_FLOATS = 3
_PRECISION = 2e-3  # the precision of float16
_CLEARLY = 2e-2  # a relative error that no rounding causes
_FEWEST_CASES = 3
_MOST_BYTES, _MOST_LEAVES = 1 << 16, 1 << 11
_NONE = wire.pack(None)
FORMATS = {"float64": "d", "float32": "f", "float16": "e"}


class Compared(NamedTuple):
    """The cases on which answers are compared. ``complete`` is false if some failing case is too large for that.

    ``rich`` has the failing cases whose answers hold several floats, so that two answers are not multiples of each
    other by chance. ``telling`` has the rich cases in which the solution's floats are in no argument, so that they were
    not copied. ``idle`` says what the solution does if it computes nothing; otherwise it is None.
    """

    failed: list[JudgedCase]
    passed: list[JudgedCase]
    complete: bool
    rich: frozenset[JudgedCase]
    telling: frozenset[JudgedCase]
    idle: Text | None


def compared_cases(judged: Sequence[JudgedCase], problem: Problem) -> Compared:
    """Choose small and quick cases, including a wrong answer. Size is considered before time, because times vary."""
    replied = sorted(filter(_has_reply, judged), key=lambda judged_case: len(judged_case.case.args))
    small = [judged_case for judged_case in replied if len(judged_case.case.args) <= MOST_COMPARED]
    failed = [judged_case for judged_case in small if judged_case.verdict is not Verdict.AC][:_MOST_FAILED]
    passed = [judged_case for judged_case in small if judged_case.verdict is Verdict.AC][:_MOST_PASSED]
    quick = list(filter(_is_quick, failed))
    if not any(map(_is_wrong, quick)):
        quick = list(filter(_is_wrong, replied))[:1] + quick
    order = {judged_case: place for place, judged_case in enumerate(judged)}
    quick.sort(key=order.__getitem__)
    passed = list(filter(_is_quick, passed))
    rich = frozenset(filter(_is_rich, quick))
    return Compared(
        quick,
        passed,
        complete=len(failed) == sum(judged_case.verdict is not Verdict.AC for judged_case in replied),
        rich=rich,
        telling=frozenset(judged_case for judged_case in rich if is_telling(_answer(judged_case), judged_case)),
        idle=_idle([*quick, *passed], problem),
    )


def is_unclear(judged_case: JudgedCase) -> bool:
    """Return whether the message of a failing case says that something is wrong, but not what the mistake is."""
    missing_gradient = judged_case.reply is not None and judged_case.reply.status == "gradient"
    return judged_case.result.detail not in _CLEAR and not (
        judged_case.result.detail == "gradient" and missing_gradient
    )


def first_unclear(failed: Sequence[JudgedCase]) -> int:
    """Return the index of the first unclear case, or -1. Cases with more than a wrong gradient are preferred."""
    unclear = [place for place, judged_case in enumerate(failed) if is_unclear(judged_case)]
    of_values = (place for place in unclear if failed[place].result.detail != "gradient")
    return next(of_values, unclear[0] if unclear else -1)


def is_multiple(one: wire.Buffer, other: wire.Buffer) -> bool:
    """Return whether both answers consist of floats, and the first is a multiple of the other."""
    mine, theirs = _leaves(one), _leaves(other)
    pairs = [(a, b) for a, b in zip(mine, theirs, strict=False) if isinstance(a, float) and isinstance(b, float)]
    if len(mine) != len(theirs) or len(pairs) < max(1, len(mine)):
        return False
    largest, anchor = max(pairs, key=lambda pair: abs(pair[1]))
    if not anchor or not largest or not isfinite(largest / anchor):
        return False
    allowed = _PRECISION * abs(largest)
    return all(abs(a - largest / anchor * b) <= allowed for a, b in pairs)


def agrees_where_wrong(one: wire.Buffer, other: wire.Buffer, judged_case: JudgedCase) -> bool:
    """Return whether both answers hold the same floats at most of the places at which the first one is wrong.

    Several of these floats must not occur in any argument.
    """
    mine, theirs, right = _leaves(one), _leaves(other), _leaves(judged_case.case.expected or b"")
    if not len(mine) == len(theirs) == len(right):
        return False
    wrong = [(a, b) for a, b, c in zip(mine, theirs, right, strict=True) if not _is_near(a, c, _CLEARLY)]
    same = {f"{a:.3g}" for a, b in wrong if isinstance(a, float) and isfinite(a) and _is_near(a, b, _PRECISION)}
    agreeing = sum(_is_near(a, b, _PRECISION) for a, b in wrong)
    return 2 * agreeing > len(wrong) and len(same - _floats(judged_case.case.args)) >= _FLOATS


def completed(answer: bytes, other: bytes, expected: bytes) -> bytes:
    """Return a packed list in which each None is replaced by the item of ``other``: a None is a mistake of its own.

    The answer is unchanged if it is not a list, or if only its None items are wrong.
    """
    if _NONE not in answer or len(answer) > _MOST_BYTES:
        return answer
    try:
        mine, theirs, right = map(containers.elements, (answer, other, expected))
    except wire.WireError:
        return answer
    if not len(mine) == len(theirs) == len(right) or all(a in (_NONE, c) for a, c in zip(mine, right, strict=True)):
        return answer
    return wire.pack([msgspec.Raw(b if a == _NONE else a) for a, b in zip(mine, theirs, strict=True)])


def _is_near(one: object, other: object, allowed: float) -> bool:
    if not isinstance(one, float) or not isinstance(other, float) or not isfinite(one - other):
        return one == other or (one != one and other != other)
    return abs(one - other) <= allowed * abs(other)


def _idle(judged: Sequence[JudgedCase], problem: Problem) -> Text | None:
    """Return what the solution does if it computes nothing in these cases; None if it computes something."""
    idle = _nothing_computed(judged, problem) if len(judged) >= _FEWEST_CASES else None
    return in_both_languages(idle) if idle else None


def is_telling(answer: bytes, judged_case: JudgedCase) -> bool:
    """Return whether an answer to a case holds several floats that are in no argument."""
    floats = _floats(answer)
    if len(floats) < _FLOATS:
        return False
    given = _floats(judged_case.case.args)
    return len(given) < _MOST_LEAVES and len(floats - given) >= _FLOATS


def _has_reply(judged_case: JudgedCase) -> bool:
    return judged_case.reply is not None and judged_case.verdict in (Verdict.AC, Verdict.WA, Verdict.RE)


def _is_quick(judged_case: JudgedCase) -> bool:
    return judged_case.result.cpu_s <= QUICK_S


def _is_rich(judged_case: JudgedCase) -> bool:
    return is_unclear(judged_case) and len(_floats(_answer(judged_case))) >= _FLOATS


def _is_wrong(judged_case: JudgedCase) -> bool:
    return judged_case.verdict is Verdict.WA


def _nothing_computed(judged: Sequence[JudgedCase], problem: Problem) -> Phrase | None:
    answers = list(map(_answer, judged))
    if not all(answers):
        return None
    leaves = set(map(_only_leaf, answers))
    expected = {bytes(judged_case.case.expected or b"") for judged_case in judged}
    if len(leaves) == 1 and leaves != {None} and len(expected) > 1:
        return phrase("Gives the same answer to every input.")
    arguments = [containers.elements(judged_case.case.args) for judged_case in judged]
    for place, name in enumerate(problem.entry.params):
        if all(given[place : place + 1] == [answer] for answer, given in zip(answers, arguments, strict=True)):
            return phrase("Returns its argument {name} unchanged.", name=name)
    return None


def _answer(judged_case: JudgedCase) -> bytes:
    reply = judged_case.reply
    return bytes(reply.value) if reply is not None and reply.status in ("ok", "gradient") else b""


def _only_leaf(raw: bytes) -> tuple[object, ...] | None:
    """Return the only leaf of an encoded value in a tuple; None if there are several leaves, or if the leaf is None."""
    leaves = {(type(leaf), repr(leaf) if isinstance(leaf, float) else leaf) for leaf in _leaves(raw)}
    return None if len(leaves) > 1 or leaves == {(type(None), None)} else next(iter(leaves), ())


def _floats(raw: bytes) -> set[str]:
    """Return the different floats in an encoded value, rounded, because an answer may have another dtype."""
    return {f"{leaf:.3g}" for leaf in _leaves(raw) if isinstance(leaf, float)}


def _leaves(raw: wire.Buffer) -> list[int | float | str | bool | None]:
    """Return the values in an encoded value that are not containers. A value that is too large or malformed has two
    different leaves."""
    try:
        return list(islice(_plain(wire.unpack(raw)), _MOST_LEAVES)) if len(raw) <= _MOST_BYTES else [0, 1]
    except (wire.WireError, struct.error):  # bytes of a hostile solution
        return [0, 1]


def _plain(value: Any) -> Iterator[int | float | str | bool | None]:
    waiting = [value]
    while waiting:
        match waiting.pop():
            case list() as items:
                waiting.extend(items)
            case dict() as pairs:
                waiting.extend([*pairs, *pairs.values()])
            case wire.Array(dtype=dtype, data=data) if dtype in FORMATS:
                yield from (number for (number,) in struct.iter_unpack(f"<{FORMATS[dtype]}", data))
            case wire.Array(data=data):
                yield from bytes(data)
            case wire.Opaque():
                yield from (0, 1)
            case leaf:
                yield leaf
