"""Single runs: the requests that load a solution and run a case, and the replies that are accepted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

import msgspec

from judge.backends.table import BACKENDS
from judge.catalog import layout
from judge.entry_kinds.table import KINDS
from judge.guest.messages import LONGEST_TEXTS, Call, Load, Reply, Status, framed, read
from judge.models import Backend, Case, Execution, Layout, Limits, Problem, Record, Submission
from judge.sandbox.child import Child
from judge.sandbox.exchange import GRACE, Request
from judge.sandbox.protocol import allocate_reply
from judge.sandbox.sandbox import Sandbox
from judge.values import wire
from judge.values.wire import Buffer

_REPLY = msgspec.msgpack.Decoder(Reply)
# The admissible statuses of the reply to each request. Any other is a protocol error: a solution that has seen hidden
# inputs must not be able to claim that it cannot be loaded.
_LOADING: frozenset[Status] = frozenset({"ok", "broken", "entry", "forbidden", "memory", "denied"})
_CALLING: frozenset[Status] = frozenset(
    {"ok", "forbidden", "raised", "memory", "denied", "exit", "mutated", "parameters", "asserted", "package"}
)
_REPLY_SLACK = 1 << 16
_LOAD_FACTOR = 2.0
_SHORT = 1 << 12  # bytes
LARGEST_REPLY = 64 << 20  # bytes; the judge may hold two replies at once, and decoded values


class CaseAttempt(Record, frozen=True, kw_only=True):
    """One run of a case: what the sandbox observed, and the reply if there is one.

    ``loading``: the run ended before the case began. ``again``: the file had been loaded before, but loading it again
    failed. ``runs``: how often a case near the CPU limit ran; this run is the best of them. ``unfinished``:
    what a program that sent no reply printed, or the beginning of it.
    """

    execution: Execution
    reply: Reply | None = None
    loading: bool = False
    again: bool = False
    runs: int = 1
    unfinished: bytes = b""

    @property
    def loaded(self) -> bool:
        """Whether another request may follow the reply."""
        return self.reply is not None and self.reply.status == "ok" and not self.execution.denials

    @property
    def before_any_case(self) -> bool:
        """Whether no case has run yet: the file cannot be loaded, whatever the cases are."""
        return self.loading and not self.again


def loading_limits(limits: Limits, backend: Backend) -> Limits:
    """Return the limits for loading a source, whose imports may take longer than a case."""
    extra_s = BACKENDS[backend].late_loading_s * limits.speed_factor
    return msgspec.structs.replace(
        limits, cpu_s=limits.cpu_s * _LOAD_FACTOR + extra_s, wall_s=limits.wall_s * _LOAD_FACTOR + 3 * extra_s
    )


def load_message(problem: Problem, submission: Submission) -> Load:
    """Return the request that loads a solution. Raises PackageError if the package's harness cannot be read."""
    return Load(
        source=submission.source,
        filename=submission.filename,
        backend=submission.backend,
        entry=problem.entry,
        forbid=problem.forbid,
        harness=harness_of(problem),
    )


def reference_of(problem: Problem) -> Submission:
    """Return the package's reference as a submission. Raises PackageError if it cannot be read."""
    from judge.catalog.reading import read_source

    source = read_source(problem, layout.REFERENCE) or b""
    return Submission(file=layout.REFERENCE, source=source, backend=problem.reference)


def harness_of(problem: Problem) -> bytes:
    """Return the source of the package's harness; empty for a kind that has none. Raises PackageError."""
    if not KINDS[problem.entry.kind].has_harness:
        return b""
    from judge.catalog.reading import read_source

    return read_source(problem, layout.HARNESS) or b""


def load(sandbox: Sandbox, child: Child, message: Load, limits: Limits, idle_s: float | None = None) -> CaseAttempt:
    """Load a solution in a child, once. It may be idle for ``idle_s``, by default for the whole wall-time limit.

    Raises SandboxLost.
    """
    idle_s = limits.wall_s if idle_s is None else idle_s
    execution = sandbox.ask(child, Request(framed(message), limits, _REPLY_SLACK, idle_s))
    return _read(execution, _LOADING, loading=True)


def run_case(sandbox: Sandbox, child: Child, case: Case, limits: Limits, *, has_input: bool = False) -> CaseAttempt:
    """Run a case once on the solution that the child has loaded. Raises SandboxLost."""
    child.begin(case_request(case, limits, has_input=has_input))
    return finish_case(sandbox, child, case)


def case_request(
    case: Case,
    limits: Limits,
    stop_after_s: float = 0.0,
    idle_s: float = float("inf"),
    *,
    has_input: bool = False,
    preload: Load | None = None,
    grace: float = GRACE,
    on_sent: Callable[[], None] | None = None,
    allocate: Callable[[int], memoryview] = allocate_reply,
) -> Request:
    """Return the request that runs a case on the loaded solution. With ``preload``, the request also loads one first.

    ``has_input``: the child already has the arguments. The other arguments are those of ``Request``.
    """
    expected = len(case.expected or b"")
    largest = max(limits.output_kib << 10, expected + _REPLY_SLACK, min(4 * expected + _REPLY_SLACK, LARGEST_REPLY))
    is_short = len(case.args) <= _SHORT and not has_input and preload is None
    pieces: Sequence[Buffer]
    if is_short:
        pieces = _short_call(case.args, case.gradients is not None, case.layout, stop_after_s)
    else:
        call = Call(gradient=case.gradients is not None, layout=case.layout, stop_after_s=stop_after_s, load=preload)
        pieces = framed(call, args=[] if has_input else [case.args])
    if input_mib := _input_mib(case):
        limits = msgspec.structs.replace(limits, memory_mib=limits.memory_mib + input_mib)
    return Request(pieces, limits, largest + len(case.gradients or b""), idle_s, on_sent, grace, allocate)


@lru_cache(2048)
def _short_call(args: bytes, gradient: bool, layout: Layout, stop_after_s: float) -> tuple[Buffer]:
    """Return a short call in one piece. It is cached because it is sent to all submissions."""
    return (b"".join(framed(Call(gradient=gradient, layout=layout, stop_after_s=stop_after_s), args=[args])),)


def finish_case(sandbox: Sandbox, child: Child, case: Case) -> CaseAttempt:
    """Wait for a case that was begun. Raises SandboxLost."""
    execution = sandbox.finish(child)
    if input_mib := _input_mib(case):
        added = max(0.0, execution.memory_mib - input_mib)
        execution = msgspec.structs.replace(execution, memory_mib=added)
    return _read(execution, _CALLING | {"gradient"} if case.gradients is not None else _CALLING, loading=False)


def with_printed_answer(attempt: CaseAttempt) -> CaseAttempt:
    """Return the attempt of a program with its standard output as the answer, and its standard error as the output."""
    reply, printed = attempt.reply, attempt.execution.printed
    if attempt.loading:
        return attempt
    execution = msgspec.structs.replace(attempt.execution, printed=reply.stderr.encode() if reply is not None else b"")
    if reply is None:
        return msgspec.structs.replace(attempt, execution=execution, unfinished=wire.text(printed[:_SHORT]))
    return msgspec.structs.replace(
        attempt, execution=execution, reply=msgspec.structs.replace(reply, value=wire.text(printed))
    )


def _input_mib(case: Case) -> int:
    """Return the memory of the input, which is held twice, as bytes and decoded. A solution is charged only what it
    adds."""
    return 2 * len(case.args) >> 20


def _read(execution: Execution, allowed: frozenset[Status], *, loading: bool) -> CaseAttempt:
    """Read the reply of an execution. The attempt keeps its bytes in the reply only."""
    if execution.outcome != "answered":
        return CaseAttempt(execution=execution, loading=loading)
    try:
        reply = read(_REPLY, execution.value, LONGEST_TEXTS)
    except wire.WireError:
        reply = None
    if reply is None or reply.status not in allowed:
        return CaseAttempt(execution=msgspec.structs.replace(execution, outcome="protocol", value=b""), loading=loading)
    return CaseAttempt(execution=msgspec.structs.replace(execution, value=b""), reply=reply, loading=loading)
