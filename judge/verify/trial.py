"""Judge a file on one case after another, with the reference's answers."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from judge.backends.table import BACKENDS
from judge.catalog import layout
from judge.catalog.cases import answered, generate_cases, load_gradients
from judge.catalog.reading import read_source
from judge.errors import PackageError, UsageError
from judge.judging.answer_checker import AnswerChecker
from judge.judging.attempt import reference_of
from judge.judging.judged import JudgedCase
from judge.judging.package_runner import PackageRunner
from judge.judging.runner import Runner
from judge.judging.single_shot import SingleShot
from judge.judging.verdict import judge_case
from judge.models import Case, CaseResult, Limits, Problem, Record, Submission, Verdict
from judge.session import Session
from judge.text.phrases import Phrase

_LEAST_CPU_S, _PATIENCE = 0.1, 20.0
_VALIDATING = Limits(cpu_s=2.0, wall_s=6.0, memory_mib=3072)


class Disagreement(Record, frozen=True, kw_only=True):
    """A case with the reference's answer that the file does not pass, even if it is the only case."""

    case: Case
    result: CaseResult
    message: Phrase  # the message of the result, not translated yet
    actual: bytes = b""

    @property
    def kind(self) -> tuple[str, ...]:
        """How it fails: the verdict, the detail of an array, the kind of exception."""
        result = self.result
        exception = result.message.partition(":")[0] if result.verdict is Verdict.RE else ""
        return result.verdict, result.detail or "", exception


class Trial:
    """A context manager over a session's sandboxes. All its methods raise PackageError and SandboxError."""

    def __init__(self, session: Session, problem: Problem, submission: Submission) -> None:
        self.session, self.problem, self.submission = session, problem, submission
        self.factor = session.speed_factor(submission.backend)
        self._runner = Runner(problem, submission, session.sandboxes, self.factor)
        self._answer_checker = AnswerChecker(problem, session.sandboxes, submission.backend)

    def generated(self, seed: str) -> list[Case]:
        """Return the generator's cases for the submission's backend, the smallest first, without answers."""
        backend = self.submission.backend
        cases = generate_cases(self.problem, seed, self.session.package_runner)
        return sorted((case for case in cases if case.is_for(backend)), key=lambda case: len(case.args))

    def answered(self, cases: Sequence[Case]) -> tuple[Case, ...]:
        """Return the package's own cases with the reference's answers."""
        return self.with_gradients(answered(self.problem, tuple(cases), self.session.package_runner))

    def with_gradients(self, cases: tuple[Case, ...]) -> tuple[Case, ...]:
        """Return the cases with the reference's gradients, if the problem asks for them in this backend."""
        if not BACKENDS[self.submission.backend].checks_gradients:
            return cases
        return load_gradients(self.problem, "trial", cases, self.session.package_runner, None)

    def disagreement(self, case: Case) -> Disagreement | None:
        """Judge one answered case, and again in a fresh child if it fails. Raises UsageError if the file cannot be
        loaded."""
        judged = self._judged(case)
        if judged.verdict is not Verdict.AC and self._runner.served > 1:
            self._runner.restart()
            judged = self._judged(case)
        if judged.verdict is Verdict.AC:
            return None
        actual = judged.reply.value if judged.reply else b""
        return Disagreement(case=case, result=judged.in_language("en"), message=judged.message, actual=actual)

    def _judged(self, case: Case) -> JudgedCase:
        attempt = self._runner.run(case)
        judged = judge_case(case, attempt, self._answer_checker, self._runner.limits)
        if attempt.loading:
            raise UsageError("{file}: cannot be loaded: {message}", file=self.submission.file, message=judged.message)
        return judged

    def __enter__(self) -> Trial:
        return self

    def __exit__(self, *_: object) -> None:
        self._runner.__exit__()
        self._answer_checker.__exit__()


class ShrinkingTrial:
    """A context manager that tries other arguments, not validated before, for a case that was found."""

    def __init__(self, trial: Trial, found: Disagreement) -> None:
        self._trial, self._found = trial, found
        self._package_runner = PackageRunner(trial.session.sandboxes, _VALIDATING)
        self._validator = read_source(trial.problem, layout.GENERATOR) or b""
        problem, sandboxes = trial.problem, trial.session.sandboxes
        self._reference = reference_of(problem)
        self._oracle = SingleShot(problem, sandboxes, self._reference.backend, self._limits())

    def disagreement(self, args: bytes) -> Disagreement | None:
        """Return the same disagreement on other arguments, or None if they are not allowed or show no disagreement."""
        case = msgspec.structs.replace(self._found.case, args=args, gradients=None)
        if not self._oracle.alive:
            self._oracle.load(self._reference)
        reply = self._oracle.run(case).reply
        if reply is None or reply.status != "ok":
            return None
        case = msgspec.structs.replace(case, expected=reply.value)
        if self._found.result.detail == "gradient":
            case = self._trial.with_gradients((case,))[0]
        now = self._trial.disagreement(case)
        # The validator comes last, because it runs in a child of its own.
        if now is None or now.kind != self._found.kind or not self.allowed([args])[0]:
            return None
        return now

    def allowed(self, several: Sequence[bytes]) -> list[bool]:
        """Return which of several arguments the validator accepts; all if there is none."""
        if not self._validator:
            return [True] * len(several)
        cases = [msgspec.structs.replace(self._found.case, args=args, gradients=None) for args in several]
        try:
            return [not fault for fault in self._package_runner.faults(self._trial.problem, self._validator, cases)]
        except PackageError:  # such as a loop without end on arguments that no generator would make
            return [False] * len(several)

    def _limits(self) -> Limits:
        """Return limits that allow a multiple of the time that the reference took for the case that was found.

        Arguments that are not allowed may send it into an endless loop.
        """
        problem, trial = self._trial.problem, self._trial
        limits = problem.limits.scaled(trial.factor)
        with SingleShot(problem, trial.session.sandboxes, self._reference.backend, limits) as single_shot:
            single_shot.load(self._reference)
            taken = single_shot.run(msgspec.structs.replace(self._found.case, gradients=None)).execution.cpu_s
        return msgspec.structs.replace(limits, cpu_s=min(limits.cpu_s, max(_LEAST_CPU_S, _PATIENCE * taken)))

    def __enter__(self) -> ShrinkingTrial:
        return self

    def __exit__(self, *_: object) -> None:
        self._oracle.__exit__()
