"""Name the mistake in a wrong solution: the known-wrong submission that explains it, else the group of cases that fail.

Theory of operation
-------------------
A package has known-wrong submissions, each with a sentence that names its one mistake. If a solution gives the same
wrong answers as one of them, it most likely has the same mistake, and the sentence is the diagnosis.

1. ``evidence.py`` chooses the cases to compare: small and quick ones, both failed and passed by the solution.
2. Each known-wrong submission runs on these cases, all in one child, because they have one author. One that hangs,
   crashes or lies costs a bounded time and is skipped.
3. In each failing case, the answers are compared. With the same wrong answer, the known-wrong submission *explains*
   the case. With another wrong answer, it *disagrees*. With the right answer, it does neither: the case may fail
   because of a second mistake.
4. A known-wrong submission that fails a case which the solution passes is *contradicted*, and is never named.
5. The others are ranked by ``_Fit``, with these questions in this order. Does it explain the first failing case, which
   the report shows? Does it explain the first *unclear* case, whose message does not name the mistake as "expected
   float64, got float32" does? Does it explain answers that are not equal by chance? By how many do the explained cases
   outnumber those in which the answers disagree?
6. The best one is named unless it may agree by chance. It may if it explains only a few late cases, except if these
   are not very few and their answers cannot be equal by chance, or if several answers are multiples of its own: then
   the solution also has a wrong factor. A solution that computes nothing, such as ``return []``, agrees with many by
   chance, so all its failing cases must be explained.
7. If none is named, ``misreading.py`` tries the mistakes of the entry kind. ``failure_groups.py`` comes last.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from judge.backends.table import BACKENDS
from judge.catalog.submissions import KnownWrong, read_known_wrong
from judge.checkers.table import CHECKERS
from judge.errors import PackageError, SandboxError
from judge.guest.messages import Reply
from judge.judging.answer_checker import AnswerChecker
from judge.judging.evidence import QUICK_S, Compared, compared_cases, is_multiple, is_telling, is_unclear
from judge.judging.failure_groups import failing_groups
from judge.judging.judged import Judged
from judge.judging.misreading import misreading
from judge.judging.single_shot import RunAllowance, SingleShot
from judge.models import Backend, Case, Problem, Submission, Text, Verdict
from judge.sandbox.pool import SandboxPool
from judge.values import wire

_PATIENCE_S = 3.0  # of computing and of idle waiting, for all known-wrong submissions together
_MANY = 4  # agreeing cases that rule out chance if they are a quarter of the failing ones; fewer do if they are half
# Two mistakes may give the same answers to a few arguments: a momentum that is ignored and one that is reversed.
_FEW = 8  # of so many failing cases, one at least has to be explained
_CPU_S, _WALL_S = 10 * QUICK_S, 1.0  # of one case
# Two mistakes may differ by less than a tolerance allows; the same mistake differs by rounding only.
_STRICTNESS = 0.1


def diagnose(
    problem: Problem,
    submission: Submission,
    judged: Sequence[Judged],
    sandboxes: SandboxPool,
    answer_checker: AnswerChecker,
) -> Text | None:
    """Return in one line what explains a wrong answer, or None if nothing is certain enough.

    Chance would decide which known-wrong submission is named if some cases, or all hidden ones, did not run: none is.
    """
    enough = any(one.case.hidden for one in judged) and not any(one.verdict is Verdict.SK for one in judged)
    compared = compared_cases(judged, problem) if enough else None
    with contextlib.suppress(SandboxError, PackageError):
        mistake = _mistake(problem, submission.backend, compared, sandboxes, answer_checker) if compared else None
        if mistake is None:
            mistake = misreading(problem, submission, judged, sandboxes, answer_checker)
        if mistake is not None:
            return mistake
    return (compared.idle if compared else None) or failing_groups(judged)


class _Fit(NamedTuple):
    """How well a mistake explains the failing cases; larger is better."""

    first: bool
    first_unclear: bool
    telling: bool  # a case is explained in which answers are not equal by chance
    surplus: int  # of the explained cases over those in which the answers disagree
    explained: int
    multiples: int

    def suffices(self, compared: Compared) -> bool:
        """Return whether this is enough to name the mistake."""
        failed = len(compared.failed)
        telling = self.telling and _FEW * self.explained >= failed
        no_chance = telling or self.multiples >= _MANY or 2 * self.multiples > failed
        return self.is_certain(compared) or (no_chance and not compared.idle)

    def is_certain(self, compared: Compared) -> bool:
        """Return whether another mistake that fits is most likely the same in other words."""
        failed = len(compared.failed)
        if compared.idle:
            return self.explained == failed
        enough = 2 if self.explained < _MANY else 4
        return self.first or self.first_unclear or enough * self.explained > failed


class _Best:
    """The mistakes that explain the failing cases best so far."""

    def __init__(self, compared: Compared) -> None:
        self._compared = compared
        self.fit: _Fit | None = None
        self._mistakes: list[Text] = []

    @property
    def is_certain(self) -> bool:
        """Whether nothing is left to find but the same mistake in other words."""
        return self.fit is not None and self.fit.is_certain(self._compared)

    @property
    def named(self) -> Text | None:
        """The mistake to name, if there is one."""
        certain = self._compared.complete or len(set(self._mistakes)) == 1
        return self._mistakes[0] if certain and self._mistakes else None

    def add(self, fit: _Fit | None, known_wrong: KnownWrong) -> None:
        if fit is None or (self.fit is not None and fit < self.fit):
            return
        if fit == self.fit and known_wrong.is_blind:
            return  # most likely the same mistake, in other words
        self._mistakes = [*self._mistakes, known_wrong.mistake] if fit == self.fit else [known_wrong.mistake]
        self.fit = fit


class _Checkers(NamedTuple):
    """Compare answers: two backends may give an array of integers as floats of different dtypes."""

    of_solution: AnswerChecker
    of_known_wrong: AnswerChecker


def _mistake(
    problem: Problem,
    backend: Backend,
    compared: Compared,
    sandboxes: SandboxPool,
    answer_checker: AnswerChecker,
) -> Text | None:
    """Return the mistake of the known-wrong submission that explains the failing cases best.

    If different mistakes fit equally well, the first is named if all failing cases were compared, otherwise none.
    """
    cpu_s = min(_CPU_S, problem.limits.cpu_s)
    limits = msgspec.structs.replace(problem.limits, cpu_s=cpu_s, wall_s=_WALL_S)
    best = _Best(compared)
    with SingleShot(problem.without_rules, sandboxes, backend, limits) as single_shot, contextlib.ExitStack() as stack:
        patience = RunAllowance(single_shot, _PATIENCE_S)
        own_checkers = {backend: answer_checker}
        for known_wrong in _known_wrong(problem, backend):
            own = known_wrong.submission.backend
            if own not in own_checkers:
                if best.is_certain:
                    break  # one of another backend may describe the same mistake in other words
                own_checkers[own] = stack.enter_context(AnswerChecker(problem, sandboxes, own))
            match = _Match(single_shot, known_wrong, problem, _Checkers(answer_checker, own_checkers[own]), patience)
            fit = match.fit(compared, best.fit) if single_shot.load(known_wrong.submission) else None
            if not patience.left:
                return None  # one that was not tried might fit better
            best.add(fit, known_wrong)
    return best.named


def _known_wrong(problem: Problem, backend: Backend) -> list[KnownWrong]:
    """Return those written for the backend, then those of other backends that run in its sandbox."""
    known = read_known_wrong(problem)
    order = (backend, *BACKENDS[backend].also_runs)
    return [one for name in order for one in known if one.submission.backend == name]


class _Match:
    """Compares one loaded known-wrong submission with the solution, case by case, until ``patience`` has run out."""

    def __init__(
        self,
        single_shot: SingleShot,
        known_wrong: KnownWrong,
        problem: Problem,
        checkers: _Checkers,
        patience: RunAllowance,
    ) -> None:
        self._single_shot, self._problem, self._checkers = single_shot, problem, checkers
        self._patience = patience
        self._with_gradients = BACKENDS[known_wrong.submission.backend].checks_gradients

    def fit(self, compared: Compared, best: _Fit | None) -> _Fit | None:
        """Return how well it explains the failing cases; None as soon as ``best`` certainly fits better, or it is
        contradicted or cannot be named."""
        failed, fit = compared.failed, _Fit(False, False, False, surplus=0, explained=0, multiples=0)
        unexplained: list[tuple[Judged, Reply | None]] = []
        unclear = next((place for place, one in enumerate(failed) if is_unclear(one)), -1)
        for place, one in enumerate(failed):
            theirs = self._reply(one) if self._patience.left else None
            if theirs is not None and self._explains(one, theirs):
                fit = fit._replace(
                    first=fit.first or place == 0,
                    first_unclear=fit.first_unclear or place == unclear,
                    explained=fit.explained + 1,
                    telling=fit.telling or one in compared.telling,
                )
                continue
            unexplained.append((one, theirs))
            if one in compared.rich and self._is_multiple(one, theirs):
                fit = fit._replace(multiples=fit.multiples + 1)
            left = len(failed) - place - 1
            possible = fit._replace(
                first_unclear=fit.first_unclear or place < unclear,
                surplus=fit.explained + left,  # if no answer disagrees
                explained=fit.explained + left,
                telling=fit.telling or not compared.telling.isdisjoint(failed[place + 1 :]),
                multiples=fit.multiples + len(compared.rich.intersection(failed[place + 1 :])),
            )
            if not possible.suffices(compared) or (best is not None and possible < best):
                return None
        fit = fit._replace(surplus=fit.explained - sum(not self._is_right(*other) for other in unexplained))
        if best is not None and fit < best:
            return None
        contradicted = not all(self._patience.left and self._is_right(one, self._reply(one)) for one in compared.passed)
        return None if contradicted else fit

    def _case(self, one: Judged) -> Case:
        return one.case if self._with_gradients else msgspec.structs.replace(one.case, gradients=None)

    def _reply(self, one: Judged) -> Reply | None:
        return self._single_shot.run(self._case(one)).reply

    def _is_right(self, one: Judged, reply: Reply | None) -> bool:
        """Return whether a known-wrong submission's answer is right."""
        case = self._case(one)
        if reply is None or reply.status != "ok":
            return False
        same = wire.same(reply.value, _answer(one).value) and not case.gradients
        return same or self._checkers.of_known_wrong.compare(case, reply).ok

    def _explains(self, one: Judged, theirs: Reply) -> bool:
        """Return whether the known-wrong submission is wrong in the same way as the solution, with an equal value."""
        case, mine = self._case(one), _answer(one)
        if mine.status == "gradient":
            return self._explains_value(case, mine, theirs)
        if theirs.status != mine.status:
            return False
        if mine.status in ("mutated", "parameters"):  # the same missing and unexpected keys
            return mine.reason == theirs.reason
        if mine.status != "ok":
            names = {str(reply.reason).partition(":")[0] for reply in (mine, theirs)}
            return len(names) == 1  # the same exception, whatever it says
        if wire.same(mine.value, theirs.value) and wire.same(mine.gradients, theirs.gradients):
            return True
        expected = _as_expected(case, theirs.value, theirs.gradients, self._problem)
        return self._agree(expected, mine) and not self._checkers.of_known_wrong.compare(case, theirs).ok

    def _is_multiple(self, one: Judged, theirs: Reply | None) -> bool:
        """Return whether the answer is a multiple of the known-wrong one, and that one is no multiple of the right one.

        One of the two holds floats that no input has; otherwise both may be copies.
        """
        mine = _answer(one).value
        if theirs is None or theirs.status != "ok" or not is_multiple(mine, theirs.value):
            return False
        telling = is_telling(mine, one) or is_telling(theirs.value, one)
        return telling and not is_multiple(theirs.value, one.case.expected or b"")

    def _explains_value(self, case: Case, mine: Reply, theirs: Reply) -> bool:
        """Return whether the values have the same mistake; the solution's result carries no gradient."""
        if theirs.status not in ("ok", "gradient"):
            return False
        if not self._agree(_as_expected(case, theirs.value, b"", self._problem), mine):
            return False
        without = msgspec.structs.replace(case, gradients=None)
        return theirs.status == "gradient" or not self._checkers.of_known_wrong.compare(without, theirs).ok

    def _agree(self, expected: Case | None, mine: Reply) -> bool:
        try:
            return expected is not None and self._checkers.of_solution.compare(expected, mine, _STRICTNESS).ok
        except wire.WireError:
            return False


def _answer(one: Judged) -> Reply:
    """Return the reply of the solution; a case without one is not compared."""
    assert one.reply is not None
    return one.reply


def _as_expected(case: Case, value: bytes, gradients: bytes, problem: Problem) -> Case | None:
    """Return the case with another answer as the right one; None if the checker does not compare two answers."""
    checker = CHECKERS[problem.check.kind]
    if checker.place == "package":
        return None
    if checker.alternatives:
        value = wire.pack([msgspec.Raw(value)])
    return msgspec.structs.replace(case, expected=value, gradients=gradients or None)
