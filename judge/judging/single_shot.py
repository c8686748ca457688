"""Runs solutions of one author, one after the other, in one child and without second chances.

It is for code that is only asked for an answer: a package's known-wrong submissions and its reference. A user's
gets a ``Runner``.
"""

from __future__ import annotations

from judge.judging.runner import Attempt, load, load_message, run_case
from judge.models import Backend, Case, Execution, Limits, Problem, Submission
from judge.sandbox.child import Child
from judge.sandbox.pool import SOLUTION, SandboxPool

_NO_ANSWER = Attempt(execution=Execution(outcome="lost"))
_CASES = 500


class SingleShot:
    """A context manager over the sandbox of ``backend``. All its methods raise SandboxError."""

    def __init__(self, problem: Problem, sandboxes: SandboxPool, backend: Backend, limits: Limits) -> None:
        self._problem, self._limits = problem, limits
        self._sandbox = sandboxes.get(backend)
        self._child: Child | None = None

    @property
    def alive(self) -> bool:
        """Whether what was loaded last can still be asked."""
        return self._child is not None and self._child.alive

    def load(self, submission: Submission) -> bool:
        """Load a solution instead of the one before, in a fresh child where that one died. False where it is broken."""
        if not self.alive:
            self._child = self._sandbox.child(SOLUTION, self._limits, _CASES)
        assert self._child is not None
        return load(self._sandbox, self._child, load_message(self._problem, submission), self._limits).loaded

    def run(self, case: Case) -> Attempt:
        """Run a case on what is loaded; an attempt without a reply where it is dead."""
        if self._child is None or not self._child.alive:
            return _NO_ANSWER
        return run_case(self._sandbox, self._child, case, self._limits)

    def __enter__(self) -> SingleShot:
        return self

    def __exit__(self, *_: object) -> None:
        if self._child is not None:
            self._sandbox.release(self._child)
