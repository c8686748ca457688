"""Recognise a solution whose only mistake is one value in place of another, such as None where -1 means "not found"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from judge.entry_kinds.table import KINDS
from judge.judging.judged import JudgedCase
from judge.models import Problem, Text, Verdict
from judge.text.messages import in_both_languages
from judge.text.phrases import mark, phrase
from judge.values import containers, wire
from judge.values.render import shorten

_FEWEST_CASES = 3
_MOST_REPLACED = 2
_LONGEST_VALUE = 64  # bytes
_MOST_BYTES = 1 << 20  # of an answer


class _Different(Exception):
    """More is wrong than one value in place of another."""


def replaced_value(problem: Problem, judged: Sequence[JudgedCase]) -> Text | None:
    """Return what is given in place of which right value, if this is all that is wrong in every case; None otherwise.

    For a class, the results of the operations are compared one by one.
    """
    given: dict[bytes, bytes] = {}
    kept = set[bytes]()
    failed = [judged_case for judged_case in judged if judged_case.verdict is not Verdict.AC]
    try:
        for judged_case in judged:
            for mine, right in _pairs(problem, judged_case):
                if mine == right:
                    kept.add(right)
                elif given.setdefault(right, mine) != mine:
                    return None
        if not kept or kept & given.keys() or len(failed) < _FEWEST_CASES or not 1 <= len(given) <= _MOST_REPLACED:
            return None
        shown = [(_shown(right), _shown(mine)) for right, mine in given.items()]
    except (wire.WireError, _Different):
        return None
    (answer, value), *others = shown
    if not others:
        return in_both_languages(
            phrase("Gives {value} wherever the right answer is {answer}.", value=value, answer=answer)
        )
    message = mark("Gives {value} wherever the right answer is {answer}, and {other} wherever it is {another}.")
    return in_both_languages(phrase(message, value=value, answer=answer, other=others[0][1], another=others[0][0]))


def _pairs(problem: Problem, judged_case: JudgedCase) -> Iterator[tuple[bytes, bytes]]:
    """Yield the answer and the right one, or those of each operation. Raises _Different if more than these differs."""
    right, reply = judged_case.case.expected, judged_case.reply
    if judged_case.verdict is Verdict.AC:
        mine = right
    else:
        mine = reply.value if reply is not None and reply.status == "ok" else None
    if right is None or mine is None or max(len(right), len(mine)) > _MOST_BYTES:
        raise _Different
    if KINDS[problem.entry.kind].is_one_call:
        yield bytes(mine), bytes(right)
        return
    answers, expected = containers.elements(mine), containers.elements(right)
    if len(answers) != len(expected):
        raise _Different
    yield from zip(answers, expected, strict=True)


def _shown(raw: bytes) -> str:
    """Return a value as text. Raises _Different if it is long, or a bool, of which there are only two."""
    value = wire.unpack(raw) if len(raw) <= _LONGEST_VALUE else True
    if isinstance(value, bool):
        raise _Different
    return shorten(value)
