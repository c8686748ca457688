"""Run solutions of the same author in one child, one after the other, and each case once.

This is for code whose verdict does not matter: a package's known-wrong submissions and its reference. A user's
submission gets a ``Runner``, which repeats cases near a limit.
"""

from __future__ import annotations

import time

from judge.entry_kinds.table import KINDS
from judge.judging.attempt import CaseAttempt, load, load_message, run_case, with_printed_answer
from judge.models import Backend, Case, Execution, Limits, Problem, Submission
from judge.sandbox.child import Child
from judge.sandbox.pool import SOLUTION, SandboxPool
from judge.sandbox.sandbox import Sandbox

_NO_ANSWER = CaseAttempt(execution=Execution(outcome="exited"))
_CASES = 500


class SingleShot:
    """A context manager over the sandbox of ``backend``. All its methods raise SandboxError."""

    def __init__(self, problem: Problem, sandboxes: SandboxPool, backend: Backend, limits: Limits) -> None:
        self._problem, self._limits = problem, limits
        self._sandboxes, self.backend = sandboxes, backend
        self._sandbox = sandboxes.get(backend)
        self._child: Child | None = None
        self._kind = KINDS[problem.entry.kind]
        self._loaded: Submission | None = None
        self.spent_s = 0.0  # CPU time and idle time of the solutions; waiting for a processor is not idle

    @property
    def alive(self) -> bool:
        """Whether the solution that was loaded last can still answer."""
        return self._child is not None and self._child.alive

    def load(self, submission: Submission) -> bool:
        """Load a solution in place of the last one, in a fresh child if that one died. Return whether it loaded."""
        return self._load(submission, None)

    def _load(self, submission: Submission, stdin: bytes | None) -> bool:
        if self._kind.fresh_child:
            self._release()
        self._loaded = submission
        message = load_message(self._problem, submission)

        def loaded(sandbox: Sandbox) -> bool:
            if sandbox is not self._sandbox:
                self._release()
                self._sandbox = sandbox
            if self._child is None or not self._child.alive:
                self._child = sandbox.child(SOLUTION, self._limits, _CASES, stdin)
            return self._counted(load(sandbox, self._child, message, self._limits)).loaded

        return self._sandboxes.use(self.backend, loaded)

    def run(self, case: Case) -> CaseAttempt:
        """Run a case on the loaded solution. The attempt has no reply if its child is dead."""

        def attempted(sandbox: Sandbox) -> CaseAttempt:
            if self._loaded is not None and (self._kind.fresh_child or sandbox is not self._sandbox):
                self._load(self._loaded, self._kind.standard_input(case.args))
            if self._child is None or not self._child.alive:
                return _NO_ANSWER
            return run_case(self._sandbox, self._child, case, self._limits, has_input=self._kind.fresh_child)

        attempt = self._counted(self._sandboxes.use(self.backend, attempted))
        return with_printed_answer(attempt) if self._kind.answer_is_printed else attempt

    def _counted(self, attempt: CaseAttempt) -> CaseAttempt:
        self.spent_s += attempt.execution.cpu_s + attempt.execution.idle_s
        return attempt

    def __enter__(self) -> SingleShot:
        return self

    def __exit__(self, *_: object) -> None:
        self._release()

    def _release(self) -> None:
        if self._child is not None:
            self._sandbox.release(self._child)
        self._child = None


class RunAllowance:
    """The time for the runs of one ``SingleShot`` and for what is done with them.

    Computing and idle waiting use it up. Waiting for a processor does not, so the result is the same on a busy machine
    as on an idle one.
    """

    def __init__(self, single_shot: SingleShot, seconds: float) -> None:
        self._single_shot, self._seconds = single_shot, seconds
        self._begun_s = time.thread_time()

    @property
    def left(self) -> bool:
        """Whether there is time for another run."""
        spent_s = time.thread_time() - self._begun_s + self._single_shot.spent_s
        return spent_s < self._seconds
