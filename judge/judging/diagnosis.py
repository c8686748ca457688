"""What a wrong solution looks like: the known-wrong submission that makes the same mistake, else the class of cases
that fail.

The known-wrong submissions are run on a few small failing cases only, one after the other in one child: their
package is one author's. A known-wrong submission that hangs, crashes or lies costs a bounded time and is passed over.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Sequence

import msgspec

from judge.checkers.table import CHECKERS
from judge.catalog.known_wrong import KnownWrong, read_known_wrong
from judge.errors import PackageError, SandboxError
from judge.judging.answer_checker import AnswerChecker
from judge.judging.failure_groups import failing_classes
from judge.judging.report import Judged
from judge.judging.single_shot import SingleShot
from judge.models import Backend, Case, Language, Limits, Problem, Text, Verdict
from judge.sandbox.pool import SandboxPool
from judge.values import wire

_MOST_FAILED = _MOST_PASSED = 48
_SMALL = 1 << 14
_QUICK_S = 0.02
_PATIENCE_S = 3.0
_TIGHT = Limits(cpu_s=10 * _QUICK_S, wall_s=1.0)


def diagnose(
    problem: Problem,
    backend: Backend,
    judged: Sequence[Judged],
    sandboxes: SandboxPool,
    answer_checker: AnswerChecker,
    language: Language,
) -> str | None:
    """What the cases of a wrong answer have in common, in one line; None where nothing is to be said."""
    with contextlib.suppress(SandboxError, PackageError):
        mistake = _mistake(problem, backend, judged, sandboxes, answer_checker)
        if mistake is not None:
            return mistake.in_language(language)
    return failing_classes(judged, language)


def _mistake(
    problem: Problem, backend: Backend, judged: Sequence[Judged], sandboxes: SandboxPool, answer_checker: AnswerChecker
) -> Text | None:
    """The mistake of the known-wrong submission that answers as the solution does on every case compared.

    Of several it is the first, if all wrong answers are small enough to be compared; else they may differ, and nothing
    is said. Nor is it where only samples or a case of one's own ran, or some did not run: there chance makes
    known-wrong submissions fit.
    """
    if any(one.result.verdict is Verdict.SK for one in judged) or not any(one.case.hidden for one in judged):
        return None
    compared, are_all = _compared(judged)
    found: Text | None = None
    deadline = time.monotonic() + _PATIENCE_S
    limits = msgspec.structs.replace(
        problem.limits, cpu_s=min(_TIGHT.cpu_s, problem.limits.cpu_s), wall_s=_TIGHT.wall_s
    )
    unruled = msgspec.structs.replace(
        problem, forbid=()
    )  # a known-wrong submission is not asked whether it keeps the rules
    with SingleShot(unruled, sandboxes, backend, limits) as single_shot:
        for known_wrong in _known_wrong(problem, backend):
            if found is not None and known_wrong.submission.backend != backend:
                break  # numpy's may make the same mistake in other words
            fits = single_shot.load(known_wrong.submission) and all(
                time.monotonic() < deadline and _alike(one, single_shot, known_wrong, problem, answer_checker)
                for one in compared
            )
            if time.monotonic() >= deadline:
                return None  # another known-wrong submission might fit, too
            if not fits:
                continue
            if found not in (None, known_wrong.mistake):
                return None
            found = known_wrong.mistake
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


def _known_wrong(problem: Problem, backend: Backend) -> list[KnownWrong]:
    """Those of the backend, then, for torch, numpy's too: its sandbox has both libraries."""
    known = read_known_wrong(problem)
    own = [known_wrong for known_wrong in known if known_wrong.submission.backend == backend]
    return own + [
        known_wrong for known_wrong in known if backend == "torch" and known_wrong.submission.backend == "numpy"
    ]


def _alike(
    one: Judged, single_shot: SingleShot, known_wrong: KnownWrong, problem: Problem, answer_checker: AnswerChecker
) -> bool:
    """Whether the known-wrong submission's answer is right like the solution's, or wrong in the same way with an
    equal value."""
    assert one.attempt is not None
    assert one.attempt.reply is not None
    case = one.case if known_wrong.submission.backend == "torch" else msgspec.structs.replace(one.case, gradients=None)
    mine, theirs = one.attempt.reply, single_shot.run(case).reply
    if theirs is None or theirs.status != mine.status:
        return False
    if mine.status == "mutated":
        return mine.message == theirs.message
    if mine.value == theirs.value and mine.gradients == theirs.gradients:
        return True
    if one.result.verdict is Verdict.AC:
        return answer_checker.compare(case, theirs).ok
    expected = _as_expected(case, theirs.value, theirs.gradients, problem)
    if expected is None:
        return False
    try:
        return answer_checker.compare(expected, mine).ok and not answer_checker.compare(case, theirs).ok
    except wire.WireError:
        return False


def _as_expected(case: Case, value: bytes, gradients: bytes, problem: Problem) -> Case | None:
    """The case with the known-wrong submission's answer as the right one; None where the checker does not compare
    two answers."""
    checker = CHECKERS[problem.check.kind]
    if checker.place == "package":
        return None
    if checker.alternatives:
        value = wire.pack([msgspec.Raw(value)])
    return msgspec.structs.replace(case, expected=value, gradients=gradients or None)
