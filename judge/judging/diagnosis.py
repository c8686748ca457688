"""What a wrong solution looks like: the foil that makes the same mistake, else the class of cases that fail.

The foils are run on a few small failing cases only, one after the other in one child: their package is one author's. A
foil that hangs, crashes or lies costs a bounded time and is passed over.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Sequence

import msgspec

from judge import wire
from judge.boxes import Boxes
from judge.errors import BoxError, PackageError
from judge.judging.classes import failing_classes
from judge.judging.referee import Referee
from judge.judging.reporting import Judged
from judge.judging.stand import Stand
from judge.models import Case, Flavour, Language, Limits, Problem, Text, Verdict
from judge.packages.foils import Foil, read_foils

_MOST_FAILED = _MOST_PASSED = 48
_SMALL = 1 << 14
_QUICK_S = 0.02
_PATIENCE_S = 3.0
_TIGHT = Limits(cpu_s=10 * _QUICK_S, wall_s=1.0)


def diagnose(
    problem: Problem,
    flavour: Flavour,
    judged: Sequence[Judged],
    boxes: Boxes,
    referee: Referee,
    language: Language,
) -> str | None:
    """What the cases of a wrong answer have in common, in one line; None where nothing is to be said."""
    with contextlib.suppress(BoxError, PackageError):
        mistake = _mistake(problem, flavour, judged, boxes, referee)
        if mistake is not None:
            return mistake.in_language(language)
    return failing_classes(judged, language)


def _mistake(
    problem: Problem, flavour: Flavour, judged: Sequence[Judged], boxes: Boxes, referee: Referee
) -> Text | None:
    """The mistake of the foil that answers as the solution does on every case compared.

    Of several it is the first, if all wrong answers are small enough to be compared; else they may differ, and nothing
    is said. Nor is it where only samples or a case of one's own ran, or some did not run: there chance makes foils fit.
    """
    if any(one.result.verdict is Verdict.SK for one in judged) or not any(one.case.hidden for one in judged):
        return None
    compared, are_all = _compared(judged)
    found: Text | None = None
    deadline = time.monotonic() + _PATIENCE_S
    limits = msgspec.structs.replace(
        problem.limits, cpu_s=min(_TIGHT.cpu_s, problem.limits.cpu_s), wall_s=_TIGHT.wall_s
    )
    unruled = msgspec.structs.replace(problem, forbid=())  # a foil is not asked whether it keeps the rules
    with Stand(unruled, boxes, flavour, limits) as stand:
        for foil in _foils(problem, flavour):
            if found is not None and foil.submission.flavour != flavour:
                break  # numpy's may make the same mistake in other words
            fits = stand.load(foil.submission) and all(
                time.monotonic() < deadline and _alike(one, stand, foil, problem, referee) for one in compared
            )
            if time.monotonic() >= deadline:
                return None  # another foil might fit, too
            if not fits:
                continue
            if found not in (None, foil.mistake):
                return None
            found = foil.mistake
            if are_all:
                break
    return found


def _compared(judged: Sequence[Judged]) -> tuple[list[Judged], bool]:
    """The small and quick cases, failed ones first, one wrong answer at least; whether none that failed is too large.

    Size comes before time, which differs from run to run.
    """
    replied = sorted(filter(_has_reply, judged), key=lambda one: len(one.case.args))
    small = [one for one in replied if len(one.case.args) <= _SMALL]
    failed = list(filter(_has_failed, small))[:_MOST_FAILED]
    passed = [one for one in small if not _has_failed(one)][:_MOST_PASSED]
    quick = list(filter(_is_quick, failed))
    if not any(map(_is_wrong, quick)):
        quick = list(filter(_is_wrong, replied))[:1] + quick
    return quick + list(filter(_is_quick, passed)), len(failed) == sum(map(_has_failed, replied))


def _has_reply(one: Judged) -> bool:
    replied = one.attempt is not None and one.attempt.reply is not None
    return replied and one.result.verdict in (Verdict.AC, Verdict.WA, Verdict.RE)


def _has_failed(one: Judged) -> bool:
    return one.result.verdict is not Verdict.AC


def _is_quick(one: Judged) -> bool:
    return one.result.cpu_s <= _QUICK_S


def _is_wrong(one: Judged) -> bool:
    return one.result.verdict is Verdict.WA


def _foils(problem: Problem, flavour: Flavour) -> list[Foil]:
    """Those of the flavour, then, for torch, numpy's too: its box has both libraries."""
    known = read_foils(problem)
    own = [foil for foil in known if foil.submission.flavour == flavour]
    return own + [foil for foil in known if flavour == "torch" and foil.submission.flavour == "numpy"]


def _alike(one: Judged, stand: Stand, foil: Foil, problem: Problem, referee: Referee) -> bool:
    """Whether the foil's answer is right like the solution's, or wrong in the same way with an equal value."""
    assert one.attempt is not None
    assert one.attempt.reply is not None
    case = one.case if foil.submission.flavour == "torch" else msgspec.structs.replace(one.case, gradients=None)
    mine, theirs = one.attempt.reply, stand.run(case).reply
    if theirs is None or theirs.status != mine.status:
        return False
    if mine.status == "mutated":
        return mine.message == theirs.message
    if mine.value == theirs.value and mine.gradients == theirs.gradients:
        return True
    if one.result.verdict is Verdict.AC:
        return referee.compare(case, theirs).ok
    expected = _as_expected(case, theirs.value, theirs.gradients, problem)
    if expected is None:
        return False
    try:
        return referee.compare(expected, mine).ok and not referee.compare(case, theirs).ok
    except wire.WireError:
        return False


def _as_expected(case: Case, value: bytes, gradients: bytes, problem: Problem) -> Case | None:
    """The case with the foil's answer as the right one; None where the checker does not compare two answers."""
    match problem.check.kind:
        case "custom":
            return None
        case "any-of":
            value = wire.pack([msgspec.Raw(value)])
    return msgspec.structs.replace(case, expected=value, gradients=gradients or None)
