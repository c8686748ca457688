"""Runs a submission's cases: keeps a loaded child, replaces it when it has died, and runs near-limit cases again."""

from __future__ import annotations

from types import TracebackType

import msgspec

from judge.errors import BusyError, SandboxError
from judge.guest.messages import Call, Load, Reply
from judge.judging import calibration
from judge.models import Case, Execution, Limits, Problem, Record, Submission
from judge.sandbox.child import Child, Run
from judge.sandbox.pool import LOSSES, SOLUTION, SandboxPool
from judge.sandbox.sandbox import Sandbox, SandboxLost
from judge.values import wire

_ENCODE = msgspec.msgpack.Encoder().encode
_REPLY = msgspec.msgpack.Decoder(Reply)
_TRIES_NEAR_LIMIT = 2
_NOTEWORTHY = 1.1
_REPLY_SLACK = 1 << 16
_LOAD_FACTOR = 2.0
_SMALL = 1 << 16


class Attempt(Record, frozen=True, kw_only=True):
    """One case run: what the sandbox saw, and the reply where there is one. ``loading`` where it ended before the
    case."""

    execution: Execution
    reply: Reply | None = None
    loading: bool = False

    @property
    def loaded(self) -> bool:
        """Whether loading went well."""
        return self.reply is not None and self.reply.status == "ok" and not self.execution.denials


class Runner:
    """A context manager. ``limits`` are those in force: they follow the machine when it turns out to be slower now."""

    def __init__(self, problem: Problem, submission: Submission, sandboxes: SandboxPool, speed_factor: float) -> None:
        self._sandboxes, self._unscaled = sandboxes, problem.limits
        self.limits = problem.limits.scaled(speed_factor)
        self._backend = submission.backend
        self._load = load_message(problem, submission)
        self._child: Child | None = None
        self._sandbox: Sandbox | None = None
        self._failed_load: Attempt | None = None
        self._ahead: tuple[Case, Run] | None = None
        self._printed = b""
        self.served = 0

    @property
    def broken(self) -> bool:
        return self._failed_load is not None

    def run(self, case: Case, following: Case | None = None) -> Attempt:
        """Run one case, again where that is fair: after a loss of the sandbox, or just over the CPU limit.

        Where it went well and the answer is small, ``following`` is begun at once, and runs while the answer is
        looked at. Raises SandboxError where the sandbox keeps dying, BusyError where the machine does not let the
        solution run.
        """
        ready = self._prepared(following) if self._ahead is not None else None  # while the case runs
        attempt = self._run(case)
        small = len(attempt.execution.value) + len(case.expected or b"") <= _SMALL
        if following is not None and small and attempt.loaded and not attempt.loading and not self._overran(attempt):
            if ready is None or ready.child is not self._child:
                ready = self._prepared(following)
            assert ready is not None
            self._ahead = following, ready.begin()
        return attempt

    def _prepared(self, case: Case | None) -> Run | None:
        """The case for the child of now, as long as there is one. The limits change only together with it."""
        return prepare_case(self._child, case, self.limits) if case is not None and self._child is not None else None

    def _run(self, case: Case) -> Attempt:
        attempt = self.once(case)
        if self._overran(attempt) and self._slower_now():
            attempt = self.once(case)
        for _ in range(_TRIES_NEAR_LIMIT):
            if attempt.execution.outcome != "answered" or not self._overran(attempt):
                break
            self.restart()
            again = self.once(case)
            if again.execution.outcome == "answered" and again.execution.cpu_s < attempt.execution.cpu_s:
                attempt = again
        return attempt

    def _overran(self, attempt: Attempt) -> bool:
        return attempt.execution.outcome == "cpu" or attempt.execution.cpu_s > self.limits.cpu_s

    def _slower_now(self) -> bool:
        """Whether other work makes a second of CPU time worth less than when the limits were scaled; then they are
        scaled anew, for the rest of this submission."""
        self.restart()  # a child that answered late may still be computing
        factor = calibration.measure(self._sandboxes)
        if factor < self.limits.speed_factor * _NOTEWORTHY:
            return False
        self.limits = self._unscaled.scaled(factor)
        return True

    def restart(self) -> None:
        """Let the next case run in a fresh child."""
        if self._child is not None and self._sandbox is not None:
            self._sandbox.release(self._child)
        self._child = self._ahead = None
        self.served = 0

    def once(self, case: Case) -> Attempt:
        """Run one case a single time, fair or not. Raises SandboxError, BusyError."""
        for _ in range(LOSSES):
            try:
                attempt = self._in_child(case)
            except SandboxLost:
                self._child = self._ahead = None
                self._sandbox = self._sandboxes.replace(self._backend)
                continue
            if attempt.execution.outcome == "starved":
                raise BusyError(
                    "this machine is too busy to judge: the solution hardly got a processor; try again when it is idle"
                )
            if attempt.execution.outcome != "lost":
                return attempt
            self.restart()
        raise SandboxError("the sandbox died again and again; `judge doctor` looks for the reason")

    def _in_child(self, case: Case) -> Attempt:
        if self._ahead is not None and self._ahead[0] is not case:
            self.restart()
        if self._child is None or not self._child.alive or self._sandbox is None:
            failed = self._start()
            if failed is not None:
                return failed
        child, sandbox = self._child, self._sandbox
        assert child is not None
        assert sandbox is not None
        self.served += 1
        run = self._ahead[1] if self._ahead is not None else prepare_case(child, case, self.limits).begin()
        self._ahead = None
        attempt = finish_case(sandbox, run, case)
        if self._printed:
            execution = msgspec.structs.replace(attempt.execution, printed=self._printed + attempt.execution.printed)
            attempt = msgspec.structs.replace(attempt, execution=execution)
            self._printed = b""
        return attempt

    def _start(self) -> Attempt | None:
        """Fork a child and load the source. Returns the attempt where that failed."""
        if self._failed_load is not None:
            return self._failed_load
        self.served = 0
        self._sandbox = self._sandboxes.get(self._backend)
        self._child = self._sandbox.child(SOLUTION, self.limits, cases=200)
        attempt = load(self._sandbox, self._child, self._load, for_loading(self.limits))
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


def for_loading(limits: Limits) -> Limits:
    """The limits while a source is loaded: its imports take time that no case takes."""
    return msgspec.structs.replace(limits, cpu_s=limits.cpu_s * _LOAD_FACTOR, wall_s=limits.wall_s * _LOAD_FACTOR)


def load_message(problem: Problem, submission: Submission) -> bytes:
    """The request that loads a solution, encoded."""
    entry = problem.entry
    return _ENCODE(
        Load(
            source=submission.source,
            filename=submission.filename,
            backend=submission.backend,
            kind=entry.kind,
            name=entry.name,
            aliases=entry.aliases,
            params=dict(entry.params),
            returns=entry.returns,
            forbid=problem.forbid,
        )
    )


def load(sandbox: Sandbox, child: Child, message: bytes, limits: Limits) -> Attempt:
    """Load a solution in a child, once. Raises SandboxLost."""
    return _read(sandbox.ask(child, message, limits, _REPLY_SLACK), loading=True)


def run_case(sandbox: Sandbox, child: Child, case: Case, limits: Limits) -> Attempt:
    """Run a case on what is loaded in the child, once. Raises SandboxLost."""
    return finish_case(sandbox, prepare_case(child, case, limits).begin(), case)


def prepare_case(child: Child, case: Case, limits: Limits) -> Run:
    """A case that can begin on what is loaded in the child."""
    largest = max(limits.output_kib << 10, 4 * len(case.expected or b"") + _REPLY_SLACK)
    request = Call(args=memoryview(case.args), gradient=case.gradients is not None, layout=case.layout)
    if input_mib := _input_mib(case):
        limits = msgspec.structs.replace(limits, memory_mib=limits.memory_mib + input_mib)
    return child.prepare(_ENCODE(request), limits, largest)


def finish_case(sandbox: Sandbox, run: Run, case: Case) -> Attempt:
    """Wait for a case that was begun. Raises SandboxLost."""
    execution = sandbox.finish(run)
    if input_mib := _input_mib(case):
        added = max(0.0, execution.memory_mib - input_mib)
        execution = msgspec.structs.replace(execution, memory_mib=added)
    return _read(execution, loading=False)


def _input_mib(case: Case) -> int:
    """Memory is what the solution adds to its input, which is there twice: as bytes and decoded."""
    return 2 * len(case.args) >> 20


def _read(execution: Execution, *, loading: bool) -> Attempt:
    if execution.outcome != "answered":
        return Attempt(execution=execution, loading=loading)
    try:
        return Attempt(execution=execution, reply=wire.read(_REPLY, execution.value), loading=loading)
    except wire.WireError:
        return Attempt(execution=msgspec.structs.replace(execution, outcome="protocol"), loading=loading)
