"""Runs a submission's cases: keeps a loaded child, replaces it when it has died, and runs near-limit cases again."""

from __future__ import annotations

from types import TracebackType

import msgspec

from judge.backends.table import BACKENDS
from judge.entry_kinds.table import KINDS
from judge.errors import BusyError, SandboxLost
from judge.guest.messages import Call, Load, Reply, Status, framed, read
from judge.judging import calibration
from judge.judging.budget import Budget
from judge.models import Backend, Case, Execution, Limits, Problem, Record, Submission
from judge.sandbox.child import Child, Request
from judge.sandbox.pool import SOLUTION, SandboxPool
from judge.sandbox.sandbox import Sandbox
from judge.values import wire

_REPLY = msgspec.msgpack.Decoder(Reply)
# What a reply may say, and when. Anything else is a breach of the protocol: a solution that has seen hidden inputs must
# not end as one that cannot be loaded.
_LOADING: frozenset[Status] = frozenset({"ok", "broken", "forbidden", "memory", "denied"})
_CALLING: frozenset[Status] = frozenset({"ok", "forbidden", "raised", "memory", "denied", "exit", "mutated", "parameters"})
_TRIES_NEAR_LIMIT = 4  # further runs of a case that answered just over the limit; the best of all counts
_NOTEWORTHY = 1.1
_LOCATING_S = 0.5
_REPLY_SLACK = 1 << 16
_LOAD_FACTOR = 2.0
_SMALL = 1 << 16


class Attempt(Record, frozen=True, kw_only=True):
    """One run of a case: what the sandbox observed, and the reply if there is one.

    ``loading``: the run ended before the case began. ``runs``: how often the case ran near the CPU limit; this run is
    the best of them.
    """

    execution: Execution
    reply: Reply | None = None
    loading: bool = False
    runs: int = 1

    @property
    def loaded(self) -> bool:
        """Whether the reply is fit to be followed by another request."""
        return self.reply is not None and self.reply.status == "ok" and not self.execution.denials


class Runner:
    """A context manager. ``limits`` are those in force: they follow the machine if it turns out to be slower now.

    ``budget`` is what all cases together may spend. ``served`` counts the cases that the present child was given.
    """

    def __init__(self, problem: Problem, submission: Submission, sandboxes: SandboxPool, speed_factor: float) -> None:
        self._sandboxes, self._unscaled = sandboxes, problem.limits
        self.limits = problem.limits.scaled(speed_factor)
        self.backend = submission.backend
        self._load = load_message(problem, submission)
        self._kind = KINDS[problem.entry.kind]
        self._child: Child | None = None
        self._sandbox: Sandbox | None = None
        self._failed_load: Attempt | None = None
        self._ahead: Case | None = None  # the case that the child has begun
        self._printed = b""
        self._stop_after_s = 0.0
        self.budget = Budget(self.limits)
        self.served = 0

    @property
    def broken(self) -> bool:
        return self._failed_load is not None

    def run(self, case: Case, following: Case | None = None) -> Attempt:
        """Run one case, again where that is fair: after a loss of the sandbox, or just over the CPU limit.

        If the run went well and the answer is small, ``following`` is begun at once, and runs while the answer is
        compared. Raises SandboxError if the sandbox keeps dying, BusyError if the machine does not let the solution
        run.
        """
        # Encoded while the case runs. The budget allows the child what it had left before this case.
        ready = self._request(following) if following is not None and self._ahead is not None else None
        attempt = self._run(case)
        self.budget.count_overrun(attempt.execution)
        fit = not self._kind.fresh_child and _is_small(attempt, case) and attempt.loaded and not attempt.loading and not self._overran(attempt)
        if following is not None and fit and not self.budget.stop and self._child is not None:
            request = self._request(following) if ready is None or ready.limits.cpu_s != self.limits.cpu_s else ready
            self._child.begin(request._replace(idle_s=self.budget.idle_s))
            self._ahead = following
        return attempt

    def _request(self, case: Case) -> Request:
        return case_request(case, self.limits, self._stop_after_s)._replace(idle_s=self.budget.idle_s)

    def located(self, case: Case) -> Reply | None:
        """Run a case that exceeded the CPU limit once more, for a moment, to see where it is then.

        The reply has the line and a traceback. Returns None if that cannot be told. Raises SandboxError, BusyError.
        """
        self.restart()
        self._stop_after_s = min(_LOCATING_S, self.limits.cpu_s / 2)
        try:
            attempt = self.once(case)
        finally:
            self._stop_after_s = 0.0
            self.restart()
        stopped = attempt.reply is not None and attempt.reply.status == "raised" and attempt.reply.line > 0
        return attempt.reply if stopped and not attempt.loading else None

    def _run(self, case: Case) -> Attempt:
        attempt, runs = self.once(case), 1
        if self._overran(attempt) and self._slower_now():
            attempt = self.once(case)
        for _ in range(_TRIES_NEAR_LIMIT):
            if attempt.execution.outcome != "answered" or not self._overran(attempt):
                break
            self.restart()
            again = self.once(case)
            runs += 1
            if again.execution.outcome == "answered" and again.execution.cpu_s < attempt.execution.cpu_s:
                attempt = again
        return attempt if runs == 1 else msgspec.structs.replace(attempt, runs=runs)

    def _overran(self, attempt: Attempt) -> bool:
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

    def once(self, case: Case) -> Attempt:
        """Run one case a single time, fair or not. Raises SandboxError, BusyError."""

        def attempted(sandbox: Sandbox) -> Attempt:
            if sandbox is not self._sandbox:
                self._sandbox, self._child, self._ahead = sandbox, None, None
            attempt = self._in_child(sandbox, case)
            if attempt.execution.outcome == "lost":
                raise SandboxLost("a child was killed from outside")
            return attempt

        attempt = self._sandboxes.use(self.backend, attempted)
        if attempt.execution.outcome == "starved":
            raise BusyError(
                "this machine is too busy to judge: the solution hardly got a processor; try again when it is idle"
            )
        return attempt

    def _in_child(self, sandbox: Sandbox, case: Case) -> Attempt:
        if (self._ahead is not None and self._ahead is not case) or (self._kind.fresh_child and self.served):
            self.restart()
        if self._child is None or not self._child.alive:
            failed = self._start(sandbox)
            if failed is not None:
                return failed
        child = self._child
        assert child is not None
        self.served += 1
        if self._ahead is None:
            child.begin(self._request(case))
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

    def _start(self, sandbox: Sandbox) -> Attempt | None:
        """Fork a child and load the source. Return the attempt if that failed."""
        if self._failed_load is not None:
            return self._failed_load
        self.served = 0
        self._child = sandbox.child(SOLUTION, self.limits, cases=200)
        attempt = load(sandbox, self._child, self._load, for_loading(self.limits, self.backend))
        self.budget.charge(attempt.execution, loading=True)
        if attempt.loaded:
            self._printed = attempt.execution.printed
            return None
        if attempt.execution.outcome not in ("lost", "starved"):
            self._failed_load = attempt
        return attempt

    def __enter__(self) -> Runner:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.restart()


def _is_small(attempt: Attempt, case: Case) -> bool:
    answer = attempt.reply.value if attempt.reply is not None else b""
    return len(answer) + len(case.expected or b"") <= _SMALL


def for_loading(limits: Limits, backend: Backend) -> Limits:
    """Return the limits for loading a source, whose imports take time that no case takes."""
    extra_s = BACKENDS[backend].late_loading_s * limits.speed_factor
    return msgspec.structs.replace(
        limits, cpu_s=limits.cpu_s * _LOAD_FACTOR + extra_s, wall_s=limits.wall_s * _LOAD_FACTOR + 3 * extra_s
    )


def load_message(problem: Problem, submission: Submission) -> Load:
    """Return the request that loads a solution."""
    entry = problem.entry
    return Load(
        source=submission.source,
        filename=submission.filename,
        backend=submission.backend,
        kind=entry.kind,
        name=entry.name,
        aliases=entry.aliases,
        params=dict(entry.params),
        returns=entry.returns,
        forbid=problem.forbid,
        spellings=entry.spellings,
        zeros=entry.zeros,
    )


def load(sandbox: Sandbox, child: Child, message: Load, limits: Limits) -> Attempt:
    """Load a solution in a child, once. Raises SandboxLost."""
    execution = sandbox.ask(child, Request(framed(message), limits, _REPLY_SLACK, limits.wall_s))
    return _read(execution, _LOADING, loading=True)


def run_case(sandbox: Sandbox, child: Child, case: Case, limits: Limits) -> Attempt:
    """Run a case on what is loaded in the child, once. Raises SandboxLost."""
    child.begin(case_request(case, limits))
    return finish_case(sandbox, child, case)


def case_request(case: Case, limits: Limits, stop_after_s: float = 0.0) -> Request:
    """Return the request that runs a case on what is loaded in a child."""
    largest = max(limits.output_kib << 10, 4 * len(case.expected or b"") + _REPLY_SLACK)
    message = Call(args=case.args, gradient=case.gradients is not None, layout=case.layout, stop_after_s=stop_after_s)
    if input_mib := _input_mib(case):
        limits = msgspec.structs.replace(limits, memory_mib=limits.memory_mib + input_mib)
    return Request(framed(message), limits, largest + len(case.gradients or b""))


def finish_case(sandbox: Sandbox, child: Child, case: Case) -> Attempt:
    """Wait for a case that was begun. Raises SandboxLost."""
    execution = sandbox.finish(child)
    if input_mib := _input_mib(case):
        added = max(0.0, execution.memory_mib - input_mib)
        execution = msgspec.structs.replace(execution, memory_mib=added)
    return _read(execution, _CALLING | {"gradient"} if case.gradients is not None else _CALLING, loading=False)


def with_printed_answer(attempt: Attempt) -> Attempt:
    """Return the attempt of a program with what it printed as its answer; its standard error takes that place."""
    if attempt.reply is None:
        return attempt
    printed, reply = attempt.execution.printed.decode("utf-8", "replace"), attempt.reply
    return msgspec.structs.replace(
        attempt,
        execution=msgspec.structs.replace(attempt.execution, printed=reply.stderr.encode()),
        reply=msgspec.structs.replace(reply, value=wire.pack(printed)),
    )


def _input_mib(case: Case) -> int:
    """Return the memory of the input, which is there twice: as bytes and decoded. A solution is charged what it adds."""
    return 2 * len(case.args) >> 20


def _read(execution: Execution, allowed: frozenset[Status], *, loading: bool) -> Attempt:
    """Read the reply of an execution. The bytes are kept in the reply only."""
    if execution.outcome != "answered":
        return Attempt(execution=execution, loading=loading)
    try:
        reply = read(_REPLY, execution.value)
    except wire.WireError:
        reply = None
    if reply is None or reply.status not in allowed:
        return Attempt(execution=msgspec.structs.replace(execution, outcome="protocol", value=b""), loading=loading)
    return Attempt(execution=msgspec.structs.replace(execution, value=b""), reply=reply, loading=loading)
