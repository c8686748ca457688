"""Judge a package's submissions: accepted ones like a user's, known-wrong ones up to the case that catches them."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import msgspec

from judge.catalog import layout
from judge.errors import BusyError
from judge.judging import calibration
from judge.judging.answer_checker import AnswerChecker
from judge.judging.attempt import loading_limits
from judge.judging.judge import judge
from judge.judging.judged import JudgedCase
from judge.judging.runner import Runner
from judge.judging.verdict import judge_case
from judge.models import Backend, Case, Problem, Record, Submission, Verdict
from judge.session import Options, Session

ACCEPTED_UNDER = 0.5  # an accepted submission has to stay below this ratio
_MORE_MEASUREMENTS = 4  # one measurement on a busy machine proves nothing
_MLE_TIMES = 20.0  # times the time limits, for a submission that has to exceed the memory limit


class Effort(Record, frozen=True, kw_only=True):
    """How thoroughly the submissions of a package are judged.

    An accepted one has to stay below ``accepted_under`` times the CPU limit. A slow one gets ``slow_over`` times the
    limit. A wrong one runs until ``failures`` cases have failed.

    ``thorough`` proves the package. Otherwise a proof with the same digest exists, and it is enough to show that the
    judge still gives every submission its verdict. The reference, which answers the cases, is then not judged itself.
    Known-wrong submissions first run the cases that are likely to catch them. A slow submission is judged at the known
    speed of the machine, because measuring it again takes a fifth of a second.
    """

    slow_over: float
    accepted_under: float
    failures: int
    thorough: bool


# The proof showed that a slow submission needs more than twice the limit. A tenth is enough to see that it is stopped.
ONCE = Effort(slow_over=0.1, accepted_under=1.0, failures=1, thorough=False)
FULL = Effort(slow_over=2.0, accepted_under=ACCEPTED_UNDER, failures=2, thorough=True)


class Judgement(Record, frozen=True, kw_only=True):
    """The result of one submission, which ought to get the verdict ``expected``.

    ``case`` is the first case that it did not pass, ``others`` the number of further cases that ran and failed.
    ``ratio`` is the largest CPU time of a case over the CPU limit of the problem on this machine, ``memory`` the same
    for memory. ``times`` are the ids and CPU times of all cases, if the submission is to be accepted.
    """

    verdict: Verdict
    total: int
    expected: Verdict = Verdict.AC
    case: str = ""
    others: int = 0
    ratio: float = 0.0
    memory: float = 0.0
    times: tuple[tuple[str, float], ...] = ()

    @property
    def is_expected(self) -> bool:
        """Whether the submission got its verdict."""
        return self.verdict is self.expected


class SubmissionJudge:
    """A context manager that judges submissions of one package.

    It keeps an answer checker for each backend: starting one takes longer than most known-wrong submissions.
    """

    def __init__(self, session: Session, problem: Problem, effort: Effort = FULL) -> None:
        self._session, self._problem, self._effort = session, problem, effort
        self._answer_checkers: dict[Backend, AnswerChecker] = {}

    def judged(self, submission: Submission, cases: Sequence[Case], likely: Sequence[Case] = ()) -> Judgement:
        """Judge a submission: an accepted one like a user's, a known-wrong one up to the case that catches it.

        ``likely`` are the same cases in the order that is to be tried first. A submission that does not get its verdict
        is judged once more, on ``cases`` in their order and at the machine's present speed: an earlier case may give it
        its verdict, and the machine may have been slow for a moment. Raises SandboxError, BusyError.
        """
        expected = expected_verdict(Path(submission.file).relative_to(self._problem.folder).as_posix())
        measure = partial(calibration.measure, self._session.sandboxes)
        exact = expected is Verdict.TLE and self._effort.thorough
        with contextlib.suppress(BusyError):
            factor = measure() if exact else self._session.speed_factor(submission.backend)
            judgement = self._judged(expected, submission, likely or cases, factor)
            if judgement.is_expected:
                return judgement
        return self._judged(expected, submission, cases, measure())

    def _judged(self, expected: Verdict, submission: Submission, cases: Sequence[Case], factor: float) -> Judgement:
        return msgspec.structs.replace(self._run(expected, submission, cases, factor), expected=expected)

    def _run(self, expected: Verdict, submission: Submission, cases: Sequence[Case], factor: float) -> Judgement:
        problem, effort = self._problem, self._effort
        if expected in (Verdict.TLE, Verdict.MLE) and not effort.thorough:
            cases = sorted(cases, key=lambda case: case.group != "scale")
        match expected:
            case Verdict.AC:
                return _accepted(self._session, problem, submission, cases, factor)
            case Verdict.TLE:
                found = self._caught(_with_time(problem, effort.slow_over), submission, cases, factor)
                return msgspec.structs.replace(found, ratio=round(effort.slow_over * found.ratio, 3))
            case Verdict.MLE:
                # Filling memory takes time. With a larger time limit, the verdict does not depend on which limit is
                # reached first.
                return self._caught(_with_time(problem, _MLE_TIMES), submission, cases, factor)
            case Verdict.WA:
                return self._caught(problem, submission, cases, factor, effort.failures)
            case _:
                return self._caught(problem, submission, cases, factor)

    def _caught(
        self, problem: Problem, submission: Submission, cases: Sequence[Case], factor: float, failures: int = 1
    ) -> Judgement:
        """Run the cases in their order, each once, until ``failures`` of them have failed; the first gives the
        verdict."""
        backend, ratio = submission.backend, 0.0
        failed: list[JudgedCase] = []
        runnable = [case for case in cases if case.is_for(backend)]
        answer_checker = self._answer_checker(backend)
        with Runner(problem, submission, self._session.sandboxes, factor) as runner:
            runner.grace = 1.0
            for case in runnable:
                attempt = runner.once(case)
                ratio = max(ratio, round(attempt.execution.cpu_s / runner.limits.cpu_s, 3))
                limits = loading_limits(runner.limits, runner.backend) if attempt.loading else runner.limits
                judged = judge_case(case, attempt, answer_checker, limits)
                if judged.verdict is not Verdict.AC:
                    failed.append(judged)
                if len(failed) == failures or runner.broken:
                    break
        if not failed:
            return Judgement(verdict=Verdict.AC, total=len(runnable), ratio=ratio)
        first, others = failed[0], len(failed) - 1
        return Judgement(verdict=first.verdict, total=len(runnable), case=first.case.id, others=others, ratio=ratio)

    def _answer_checker(self, backend: Backend) -> AnswerChecker:
        """Return the backend's answer checker, with its use of CPU time and proofs reset."""
        if backend not in self._answer_checkers:
            self._answer_checkers[backend] = AnswerChecker(self._problem, self._session.sandboxes, backend)
        checker = self._answer_checkers[backend]
        checker.cpu_s, checker.proofs = 0.0, 0
        return checker

    def __enter__(self) -> SubmissionJudge:
        return self

    def __exit__(self, *_: object) -> None:
        for answer_checker in self._answer_checkers.values():
            answer_checker.__exit__()


def expected_verdict(name: str) -> Verdict:
    """Return the verdict that a file of the package has to get, given its name in the package."""
    parts = name.split("/")
    return layout.VERDICTS[parts[1]] if len(parts) == 3 else Verdict.AC


def least_ratio(
    session: Session, problem: Problem, submission: Submission, cases: Sequence[Case], ratio: float
) -> float:
    """Return the least of ``ratio`` and the ratios of a few more judgings, up to the first that is small enough.

    A busy machine makes any code slow for a moment.
    """
    for _ in range(_MORE_MEASUREMENTS):
        if ratio < ACCEPTED_UNDER:
            break
        factor = session.speed_factor(submission.backend)
        ratio = min(ratio, _accepted(session, problem, submission, cases, factor).ratio)
    return ratio


def _accepted(
    session: Session, problem: Problem, submission: Submission, cases: Sequence[Case], factor: float
) -> Judgement:
    options = Options(speed_factor=factor)  # hidden cases have times only where they are revealed
    report = judge(problem, submission, cases, session.sandboxes, options)["en"]
    failed = [case.id for case in report.cases if case.verdict is not Verdict.AC]
    return Judgement(
        verdict=report.verdict,
        total=report.total,
        case=failed[0] if failed else "",
        ratio=round(report.slowest_s / report.limits.cpu_s, 3),
        memory=round(report.memory_mib / report.limits.memory_mib, 3),
        times=tuple((case.id, case.cpu_s) for case in report.cases),
    )


def _with_time(problem: Problem, times: float) -> Problem:
    """Return the problem with this multiple of its time limits."""
    limits = problem.limits
    limits = msgspec.structs.replace(limits, cpu_s=times * limits.cpu_s, wall_s=times * limits.wall_s)
    return msgspec.structs.replace(problem, limits=limits)
