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
5. The others are ranked by ``KnownWrongFit``, with these questions in this order. Does it explain the first failing
   case, which the report shows? Does it explain the first *unclear* case, whose message does not name the mistake as
   "expected float64, got float32" does? Does it explain answers that are not equal by chance? By how many do the
   explained and the *similar* cases outnumber those in which the answers disagree? A case is similar if the two answers
   may differ only by a second mistake: they agree at most of the wrong places, or wherever the solution's answer is not
   None, or they differ by a constant factor.
6. The best one is named unless it may agree by chance. A few late cases may be explained by chance, unless they are
   not very few and their answers cannot be equal by chance, or unless several cases are similar. The first failing case
   may be explained by chance if the answers disagree in far more cases. If they disagree more often than not, and may
   be equal by chance, the mistake has to explain the first unclear case or at least disagree there. A solution that
   computes nothing, such as ``return []``, agrees with many by chance, so all its failing cases must be explained.
7. If none explains anything, or the best one disagrees more often than not, the second mistake may be in the way. A
   right solution and then each known-wrong submission are compared again, with arguments or an answer that
   ``argument_changes.py`` changes. If that explains nothing either, ``two_mistakes.py`` combines two known-wrong
   submissions.
8. If none is named, ``typical_mistakes.py`` tries those of the entry kind, and ``replaced_value.py`` looks for one
   value in place of another. ``failure_groups.py`` comes last.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from functools import partial

import msgspec

from judge.backends.table import BACKENDS
from judge.catalog.submissions import KnownWrong, read_known_wrong, read_solutions
from judge.entry_kinds.table import KINDS
from judge.errors import PackageError, SandboxError
from judge.judging.answer_checker import AnswerChecker
from judge.judging.argument_changes import ArgumentChange, changes_of
from judge.judging.evidence import QUICK_S, Compared, compared_cases, first_unclear, is_unclear
from judge.judging.failure_groups import failing_groups
from judge.judging.judged import JudgedCase
from judge.judging.match import Checkers, KnownWrongFit, KnownWrongMatch
from judge.judging.replaced_value import replaced_value
from judge.judging.single_shot import RunAllowance, SingleShot
from judge.judging.two_mistakes import two_mistakes
from judge.judging.typical_mistakes import typical_mistake
from judge.models import Backend, Problem, Submission, Text, Verdict
from judge.sandbox.pool import SandboxPool
from judge.text.messages import in_both_languages

_PATIENCE_S = 3.0  # CPU time and idle time of all known-wrong submissions together
_FEW = 8  # explained cases; with no more than these, two mistakes may look alike
_MOST_CHANGED = 8  # failing cases for whose arguments changes are tried
_CPU_S, _WALL_S = 10 * QUICK_S, 1.0  # of one case


def diagnose(
    problem: Problem,
    submission: Submission,
    judged: Sequence[JudgedCase],
    sandboxes: SandboxPool,
    answer_checker: AnswerChecker,
) -> Text | None:
    """Return one line that explains a wrong answer, or None if no explanation is certain enough.

    Return None, too, if some cases, or all hidden ones, did not run: the choice would then depend on chance.
    """
    enough = any(judged_case.case.hidden for judged_case in judged) and not any(
        judged_case.verdict is Verdict.SK for judged_case in judged
    )
    compared = compared_cases(judged, problem) if enough else None
    steps = (
        partial(_mistake, problem, submission.backend, compared, sandboxes, answer_checker) if compared else None,
        partial(typical_mistake, problem, submission, judged, sandboxes, answer_checker),
    )
    for step in filter(None, steps):
        with contextlib.suppress(SandboxError, PackageError):  # without a diagnosis, the report is still right
            mistake = step()
            if mistake is not None:
                return mistake
    idle = compared.idle if compared else None
    return idle or (replaced_value(problem, judged) if enough else None) or failing_groups(judged)


class _Best:
    """The mistakes that explain the failing cases best so far."""

    def __init__(self, compared: Compared) -> None:
        self._compared = compared
        self.fit: KnownWrongFit | None = None
        self._mistakes: list[Text] = []

    @property
    def is_certain(self) -> bool:
        """Whether any other mistake that fits would be the same one in other words.

        A mistake that explains only later cases is not certain: another mistake may explain the first case.
        """
        fit = self.fit
        return fit is not None and (fit.first or fit.first_unclear) and fit.is_certain(self._compared)

    @property
    def named(self) -> Text | None:
        """The mistake to name, if there is one. Answers that are equal in many cases are most likely equal in all."""
        fit, failed = self.fit, len(self._compared.failed)
        is_likely = fit is not None and fit.first and fit.explained > max(_FEW, failed // 2)
        certain = self._compared.complete or is_likely or len(set(self._mistakes)) == 1
        return self._mistakes[0] if certain and self._mistakes else None

    def add(self, fit: KnownWrongFit | None, mistake: Text, *, is_blind: bool = False) -> None:
        if fit is None or (self.fit is not None and fit < self.fit):
            return
        if fit == self.fit and is_blind:
            return  # most likely the same mistake, in other words
        self._mistakes = [*self._mistakes, mistake] if fit == self.fit else [mistake]
        self.fit = fit


def _mistake(
    problem: Problem,
    backend: Backend,
    compared: Compared,
    sandboxes: SandboxPool,
    answer_checker: AnswerChecker,
) -> Text | None:
    """Return the mistake of the known-wrong submission that explains the failing cases best.

    If different mistakes fit equally well, the first is named if all failing cases were compared, or if it explains the
    first and most of the others; otherwise none.
    """
    cpu_s = min(_CPU_S, problem.limits.cpu_s)
    limits = msgspec.structs.replace(problem.limits, cpu_s=cpu_s, wall_s=_WALL_S)
    best = _Best(compared)
    with SingleShot(problem.without_rules, sandboxes, backend, limits) as single_shot, contextlib.ExitStack() as stack:
        patience = RunAllowance(single_shot, _PATIENCE_S)
        own_checkers = {backend: answer_checker}

        def checkers_of(own: Backend) -> Checkers:
            if own not in own_checkers:
                own_checkers[own] = stack.enter_context(AnswerChecker(problem, sandboxes, own))
            return Checkers(answer_checker, own_checkers[own])

        for known_wrong in _known_wrong(problem, backend):
            own = known_wrong.submission.backend
            if own not in own_checkers and best.is_certain:
                break  # those of other backends may describe the same mistake in other words
            match = KnownWrongMatch(single_shot, own, problem, checkers_of(own), patience)
            fit = match.fit(compared, best.fit) if single_shot.load(known_wrong.submission) else None
            if not patience.left:
                return None  # another known-wrong submission, not tried, might fit better
            best.add(fit, known_wrong.mistake, is_blind=known_wrong.is_blind)
        if (best.fit is None or best.fit.is_weak) and not compared.idle:

            def match_of(own: Backend, change: ArgumentChange | None) -> KnownWrongMatch:
                return KnownWrongMatch(single_shot, own, problem, checkers_of(own), patience, change)

            named = best.named
            _add_beside_another(best, problem, compared, single_shot, match_of)
            pair = None if best.named else _pair(problem, compared, single_shot, lambda own: match_of(own, None))
            return (best.named or pair) if patience.left else named
    return best.named


def _add_beside_another(
    best: _Best,
    problem: Problem,
    compared: Compared,
    single_shot: SingleShot,
    match_of: Callable[[Backend, ArgumentChange | None], KnownWrongMatch],
) -> None:
    """Add mistakes that explain the failing cases beside a change of the arguments, and changes that do so alone.

    If a right solution explains the first unclear case once the arguments are changed, the change itself is the mistake
    there, and is not tried beside another one.
    """
    backend = single_shot.backend
    first = first_unclear(compared.failed)
    unclear = [*filter(is_unclear, compared.failed[max(first, 0) :])][:_MOST_CHANGED]
    right = next((solution for solution in read_solutions(problem) if solution.backend == backend), None)
    if not unclear or right is None:
        return
    single_shot.load(Submission(file=right.name, source=right.source.encode(), backend=backend))
    changes, names = [], list(problem.entry.params)
    for change in changes_of([judged_case.case.args for judged_case in unclear]):
        match = match_of(backend, change)
        if not match.explains(unclear[0]):
            changes += [change] if change.is_likely_beside_another(unclear[0].case.args) else []
        elif KINDS[problem.entry.kind].is_one_call:
            best.add(match.fit(compared, best.fit), in_both_languages(change.mistake(names)), is_blind=True)
    if best.fit is not None and not best.fit.is_weak:
        return
    for known_wrong in _known_wrong(problem, backend):
        tried = [change for change in changes if change.is_of_answer or not known_wrong.is_blind]
        if tried and single_shot.load(known_wrong.submission):
            for change in tried:
                fit = match_of(known_wrong.submission.backend, change).fit(compared, best.fit)
                if fit is not None and (fit.telling or not change.ignores_array):
                    best.add(fit, known_wrong.mistake)


def _pair(
    problem: Problem, compared: Compared, single_shot: SingleShot, match_of: Callable[[Backend], KnownWrongMatch]
) -> Text | None:
    """Return two mistakes of submissions for the same backend that explain the failing cases together."""
    known = [known_wrong for known_wrong in _known_wrong(problem, single_shot.backend) if not known_wrong.is_blind]
    right = read_solutions(problem)
    for backend in dict.fromkeys(known_wrong.submission.backend for known_wrong in known):
        own = [known_wrong for known_wrong in known if known_wrong.submission.backend == backend]
        sources = [solution.source for solution in right if solution.backend == backend]
        if (pair := two_mistakes(own, sources, compared, single_shot, match_of)) is not None:
            return pair
    return None


def _known_wrong(problem: Problem, backend: Backend) -> list[KnownWrong]:
    """Return the known-wrong submissions for the backend, then those of other backends that run in its sandbox."""
    known = read_known_wrong(problem)
    order = (backend, *BACKENDS[backend].also_runs)
    return [known_wrong for name in order for known_wrong in known if known_wrong.submission.backend == name]
