"""Run a submission's cases: keep a loaded child, replace it when it has died, and run near-limit cases again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import msgspec

from judge.entry_kinds.table import KINDS
from judge.errors import BusyError
from judge.guest.messages import Load, Reply
from judge.judging import calibration
from judge.judging.attempt import (
    CaseAttempt,
    case_request,
    finish_case,
    load,
    load_message,
    loading_limits,
    with_printed_answer,
)
from judge.judging.budget import Budget
from judge.models import Case, Problem, Submission
from judge.sandbox.child import Child
from judge.sandbox.exchange import GRACE, Request
from judge.sandbox.pool import SOLUTION, SandboxPool
from judge.sandbox.protocol import allocate_reply
from judge.sandbox.sandbox import Sandbox

_TRIES_NEAR_LIMIT = 4  # further runs of a case that answered just over the limit, until one case stays over it
_NOTEWORTHY = 1.1
_LOCATING_S = 0.5
_LEAST_S = 0.1
_SMALL = 1 << 16


class Runner:
    """A context manager. ``limits`` are those in force: they follow the machine if it turns out to be slower now.

    ``budget`` is what all cases together may spend. ``served`` counts the cases that the present child was given.
    ``on_sent`` is called while a case whose expected answer is large runs. Up to ``quick_bytes``, comparing an answer
    is so quick that the next case can run unwatched. With ``grace`` 1.0, a case ends at its CPU limit: that is for
    callers that never run a case again. ``allocate_reply`` returns memory for a large reply.
    """

    def __init__(self, problem: Problem, submission: Submission, sandboxes: SandboxPool, speed_factor: float) -> None:
        self._sandboxes, self._unscaled = sandboxes, problem.limits
        self.limits = problem.limits.scaled(speed_factor)
        self.backend = submission.backend
        self._load = load_message(problem, submission)
        self._kind = KINDS[problem.entry.kind]
        self._child: Child | None = None
        self._sandbox: Sandbox | None = None
        self._preload: Load | None = None
        self._failed_load: CaseAttempt | None = None
        self._was_loaded = False
        self._tries = _TRIES_NEAR_LIMIT
        self._ahead: Case | None = None  # the case that the child has begun
        self._following: Case | None = None  # the case for which a child is forked while the present one runs
        self._spare: tuple[Case, Child] | None = None  # that child
        self._printed = b""
        self._stop_after_s = 0.0
        self.budget = Budget(self.limits)
        self.served = 0
        self.on_sent: Callable[[], None] | None = None
        self.quick_bytes, self.grace = _SMALL, GRACE
        self.allocate_reply: Callable[[int], memoryview] = allocate_reply

    @property
    def broken(self) -> bool:
        """Whether the file could not be loaded."""
        return self._failed_load is not None

    def run(
        self,
        case: Case,
        following: Case | None = None,
        is_right: Callable[[CaseAttempt], bool] = lambda attempt: True,
    ) -> CaseAttempt:
        """Run one case, and repeat it if that is fair: after a loss of the sandbox, or just above the CPU limit.

        A case above the limit is repeated only if its answer is right. Otherwise a run could stop early and leave a
        message for the next run about how far it has come.

        If the run succeeded and comparing is quick, ``following`` starts at once, and runs while the answer is
        compared. Raises SandboxError if the sandbox keeps dying, BusyError if the machine does not let the solution
        run.
        """
        # Encoded while the case runs. The budget allows the child what it had left before this case.
        ready = self._request(following) if following is not None and self._ahead is not None else None
        self._following = following if self._kind.fresh_child else None
        attempt = self._run(case, is_right)
        self._following = None
        self.budget.count_overrun(attempt.execution)
        fit = (
            not self._kind.fresh_child
            and self._is_quick(attempt, case)
            and attempt.loaded
            and not attempt.loading
            and not self._overran(attempt)
        )
        if following is not None and fit and not self.budget.stop and self._child is not None:
            request = self._request(following) if ready is None or ready.limits.cpu_s != self.limits.cpu_s else ready
            if request.idle_s != self.budget.idle_s:
                request = msgspec.structs.replace(request, idle_s=self.budget.idle_s)
            self._child.begin(request)
            self._ahead = following
        return attempt

    def _request(self, case: Case) -> Request:
        limits = self.limits
        if self._stop_after_s:  # the solution should stop by itself then, but it can prevent that
            limits = msgspec.structs.replace(limits, cpu_s=2 * self._stop_after_s)
        return case_request(
            case,
            limits,
            self._stop_after_s,
            self.budget.idle_s,
            has_input=self._kind.fresh_child,
            preload=self._preload,
            grace=self.grace,
            on_sent=self.on_sent if len(case.expected or b"") > _SMALL else None,
            allocate=self.allocate_reply,
        )

    def located(self, case: Case) -> Reply | None:
        """Run a case that exceeded the CPU limit once more, for a short time, to see which line it is running.

        The reply has the line and the frames of a traceback. Returns None if the line is not found. Raises
        SandboxError, BusyError.
        """
        self.restart()
        self._stop_after_s = min(_LOCATING_S, self.limits.cpu_s / 2)
        try:
            attempt = self.once(case)
        finally:
            self._stop_after_s = 0.0
            self.restart()
        reply = attempt.reply
        if reply is None or reply.status != "raised" or reply.line <= 0 or attempt.loading:
            return None
        frames, _, _ = reply.traceback.rpartition("\n")  # without the exception that stopped it
        return msgspec.structs.replace(reply, traceback=frames)

    def _run(self, case: Case, is_right: Callable[[CaseAttempt], bool]) -> CaseAttempt:
        attempt, runs = self.once(case), 1
        if self._overran(attempt) and self._slower_now():
            attempt = self.once(case)
        for _ in range(self._tries):
            if attempt.execution.outcome != "answered" or not self._overran(attempt) or self.budget.spent:
                break
            if runs == 1 and not is_right(attempt):
                break
            self.restart()
            again = self.once(case)
            runs += 1
            if again.execution.outcome == "answered" and again.execution.cpu_s < attempt.execution.cpu_s:
                attempt = again
        if runs > 1 and self._overran(attempt):
            self._tries = 0  # it is too slow, and repeating the other cases would take as long again for each
        return attempt if runs == 1 else msgspec.structs.replace(attempt, runs=runs)

    def _is_quick(self, attempt: CaseAttempt, case: Case) -> bool:
        answer = attempt.reply.value if attempt.reply is not None else b""
        return len(answer) + len(case.expected or b"") <= self.quick_bytes

    def _overran(self, attempt: CaseAttempt) -> bool:
        return attempt.execution.outcome == "cpu" or attempt.execution.cpu_s > self.limits.cpu_s

    def _slower_now(self) -> bool:
        """Return whether other work has made the machine slower since the limits were scaled.

        If so, they are scaled anew, for the rest of this submission.
        """
        self.restart()  # a child that answered late may still be computing
        factor = calibration.measure(self._sandboxes)
        if factor < self.limits.speed_factor * _NOTEWORTHY:
            return False
        self.limits = self.budget.limits = self._unscaled.scaled(factor)
        return True

    def restart(self) -> None:
        """Let the next case run in a fresh child."""
        if self._child is not None and self._sandbox is not None:
            self._sandbox.release(self._child)
        self._child = self._ahead = None
        self.served = 0

    def once(self, case: Case) -> CaseAttempt:
        """Run one case a single time, even if that is unfair. Raises SandboxError, BusyError."""

        def attempted(sandbox: Sandbox) -> CaseAttempt:
            if sandbox is not self._sandbox:
                self._drop_spare()
                self.restart()  # the old sandbox may have been lost while other code used it
                self._sandbox = sandbox
            return self._in_child(sandbox, case)

        attempt = self._sandboxes.use(self.backend, attempted)
        if attempt.execution.outcome == "starved":
            raise BusyError(
                "this machine is too busy to judge: the solution got hardly any CPU time; try again when it is idle"
            )
        return attempt

    def _in_child(self, sandbox: Sandbox, case: Case) -> CaseAttempt:
        if (self._ahead is not None and self._ahead is not case) or (self._kind.fresh_child and self.served):
            self.restart()
        if self._child is None or not self._child.alive:
            failed = self._start(sandbox, case)
            if failed is not None:
                return failed
        child = self._child
        assert child is not None
        self.served += 1
        if self._ahead is None:
            request = self._request(case)
            if self._following is not None and request.on_sent is None:
                fork = partial(self._fork_for, self._following, sandbox)
                request = msgspec.structs.replace(request, on_sent=fork)
            child.begin(request)
        self._ahead = None
        attempt = finish_case(sandbox, child, case)
        if self._kind.answer_is_printed:
            attempt = with_printed_answer(attempt)
        self.budget.charge(attempt.execution, loading=False)
        if self._printed:
            execution = msgspec.structs.replace(attempt.execution, printed=self._printed + attempt.execution.printed)
            attempt = msgspec.structs.replace(attempt, execution=execution)
            self._printed = b""
        return attempt

    def _start(self, sandbox: Sandbox, case: Case) -> CaseAttempt | None:
        """Fork a child for ``case`` and load the source. Return the attempt if that failed.

        Loading has no more idle time than the cases have left, and loading again no more CPU time: if it took more, no
        case could be accepted.
        """
        if self._failed_load is not None:
            return self._failed_load
        self.served = 0
        if self._spare is None or self._spare[0] is not case:
            self._fork_for(case, sandbox)
        assert self._spare is not None
        (_, self._child), self._spare = self._spare, None
        if self._kind.fresh_child and self._was_loaded:
            self._preload = self._load  # with the case: loading runs nothing of the solution, and has succeeded once
            return None
        limits = loading_limits(self.limits, self.backend)
        if self._was_loaded:
            limits = msgspec.structs.replace(limits, cpu_s=min(limits.cpu_s, max(_LEAST_S, self.budget.left_s)))
        attempt = load(sandbox, self._child, self._load, limits, self.budget.idle_s)
        self.budget.charge(attempt.execution, loading=True)
        if attempt.loaded:
            self._printed, self._was_loaded = attempt.execution.printed, True
            if attempt.reply is not None and attempt.reply.value:
                self._load = msgspec.structs.replace(self._load, code=attempt.reply.value)
            return None
        attempt = msgspec.structs.replace(attempt, again=self._was_loaded)
        if attempt.execution.outcome != "starved":
            self._failed_load = attempt
        return attempt

    def _fork_for(self, case: Case, sandbox: Sandbox) -> None:
        """Fork a child that will serve ``case``."""
        self._drop_spare()
        self._following = None
        self._spare = case, sandbox.child(SOLUTION, self.limits, 200, self._kind.standard_input(case.args))

    def _drop_spare(self) -> None:
        if self._spare is not None and self._sandbox is not None:
            self._sandbox.release(self._spare[1])
        self._spare = None

    def __enter__(self) -> Runner:
        return self

    def __exit__(self, *_: object) -> None:
        self._drop_spare()
        self.restart()
