"""Decide whether an answer is right, and render values. This process decodes only plain data of bounded size."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

import msgspec

from judge.backends.table import ARRAYS, BACKENDS
from judge.catalog import layout
from judge.checkers.arrays import surely_right
from judge.checkers.result import ACCEPTED, CheckResult, wrong
from judge.checkers.table import CHECKERS
from judge.entry_kinds.table import KINDS
from judge.errors import PackageError, SandboxError, SandboxLost
from judge.guest.comparison.comparer import CompareRequest, Comparison, InMemory, Rendering, RenderRequest
from judge.guest.messages import Examine, GuestMessage, Load, Reply, framed, read
from judge.judging.budget import COMPARING_S
from judge.models import Backend, Case, Limits, Problem
from judge.sandbox.child import Child
from judge.sandbox.exchange import Request
from judge.sandbox.pool import COMPARER, PACKAGE, SandboxPool
from judge.sandbox.protocol import allocate_reply
from judge.sandbox.sandbox import Sandbox
from judge.text.messages import Phrase, phrase
from judge.values import scan, wire
from judge.values.containers import floating_names, in_default_float
from judge.values.dtypes import DEFAULT_TOLERANCE, GRADIENT_TOLERANCE, scaled
from judge.values.render import printable_phrase, shorten

M = TypeVar("M", bound=GuestMessage)

_LEAST_S = 1.0  # CPU time for comparing an answer even if the budget is spent
_LIMITS = Limits(cpu_s=COMPARING_S, wall_s=60.0, memory_mib=2048, output_kib=256)
_MAX_REPLY = 1 << 16
_QUICK_BYTES = {"judge": 1 << 16, "comparer": 1 << 25}  # by ``Checker.place``
_TRUE = wire.pack(True)
_ZEROS = wire.pack(wire.Array("float64", (1 << 15,), bytes(1 << 18)))  # enough values to be compared in blocks
_OF_ZEROS = CompareRequest(expected=_ZEROS, actual=_ZEROS)


class _NoAnswer(Exception):
    """A child that compares ended without an answer; the message says how."""


class AnswerChecker:
    """A context manager: holds the children that compare arrays or run a package's checker.

    ``allocate_reply`` returns memory for a large reply, if possible memory in which the comparer can read it. If both
    answers together have at most ``quick_bytes``, comparing is so quick that the next case can run unwatched.
    ``expected`` returns an answer in the dtypes that the backend computes, given the answer and the arguments.
    """

    def __init__(self, problem: Problem, sandboxes: SandboxPool, backend: Backend) -> None:
        self._problem, self._sandboxes = problem, sandboxes
        self.expected = partial(in_default_float, BACKENDS[backend].default_float)
        self._checker = CHECKERS[problem.check.kind]
        self._kind = KINDS[problem.entry.kind]
        self._children: dict[str, tuple[Sandbox, Child]] = {}
        self._arrays = problem.has_arrays
        self._memory = sandboxes.reply_memory if self._checker.place == "comparer" else None
        self.allocate_reply = self._memory.allocate if self._memory is not None else allocate_reply
        self.quick_bytes, self.has_harness = _QUICK_BYTES.get(self._checker.place, 0), self._kind.has_harness
        self.cpu_s = 0.0  # CPU time that comparing has taken so far
        self.proofs = 0  # cases in which the harness worked with the reference, but not with the solution

    def compare(self, case: Case, reply: Reply, strictness: float = 1.0) -> CheckResult:
        """Compare the reply's value with the expected answer. Raises SandboxError, PackageError.

        ``strictness`` scales all tolerances: 0.1 asks whether two answers differ by rounding only.
        """
        assert case.expected is not None
        if self._checker.accepts_unread(case.expected, reply.value):
            return ACCEPTED
        begun_s = time.thread_time()
        try:
            match self._checker.place:
                case "comparer":
                    return self._compare_arrays(case, reply, strictness)
                case "package":
                    return self._ask_checker(case, reply.value)
                case "judge":
                    try:
                        expected = wire.unpack(case.expected, scan.MAX_IN_ANSWER)
                    except wire.WireError as error:
                        raise PackageError(
                            "{slug}: the answer to case {id} cannot be read: {error}",
                            slug=self._problem.slug,
                            id=case.id,
                            error=error,
                        ) from None
                    actual = _decoded(reply.value, case.expected)
                    if isinstance(actual, CheckResult):
                        return actual
                    check = self._problem.check
                    check = msgspec.structs.replace(check, rtol=check.rtol * strictness, atol=check.atol * strictness)
                    return self._checker.compare(expected, actual[0], check)
        finally:
            self.cpu_s += time.thread_time() - begun_s

    def prepare(self) -> None:
        """Start the comparer while a solution runs, if its answer will probably be compared. Send no answer yet.

        A first comparison of zeros makes the kernel copy the pages that comparing writes to. A failure is reported when
        the comparer is needed.
        """
        if self._checker.place == "comparer" and COMPARER not in self._children and not self._sandboxes.crowded:
            with contextlib.suppress(SandboxError, SandboxLost, _NoAnswer):
                sandbox = self._sandboxes.get(self._backend)
                self._exchange(COMPARER, sandbox, self._child(sandbox, COMPARER), _OF_ZEROS, Comparison)

    def show(self, raw: bytes, limit: int = 400) -> str:
        """Return an encoded value as bounded text. Raises SandboxError, WireError if it cannot be read."""
        if self._arrays:
            try:
                return self._ask(COMPARER, RenderRequest(value=raw, limit=limit), Rendering).text
            except _NoAnswer as error:
                raise SandboxError(
                    "{slug}: a value cannot be shown: {error}", slug=self._problem.slug, error=error
                ) from None
        return shorten(wire.unpack(raw), limit)

    def explain_harness_failure(self, case: Case, reply: Reply) -> Phrase:
        """Return why the package's harness failed on the solution. Raises PackageError if it is the package's fault."""
        from judge.judging.harness_faults import ENOUGH_PROOFS, check_harness

        if self.proofs < ENOUGH_PROOFS:
            check_harness(self._problem, self._sandboxes, case, reply)
            self.proofs += 1
        reason = printable_phrase(reply.reason)
        return phrase("the problem's harness cannot handle what the solution does ({reason})", reason=reason)

    def _compare_arrays(self, case: Case, reply: Reply, strictness: float) -> CheckResult:
        expected = self.expected(case.expected or b"", case.args)
        request = CompareRequest(
            expected=expected,
            actual=self._kind.comparable(expected, reply.value),
            tolerance=scaled({**DEFAULT_TOLERANCE, **self._problem.check.tolerance}, strictness),
        )
        comparison = self._compared(request, reply)
        reason = self._kind.placed(comparison.place, comparison.reason)
        if comparison.ok and case.gradients is not None:
            request = CompareRequest(
                expected=case.gradients,
                actual=reply.gradients,
                tolerance=scaled(GRADIENT_TOLERANCE, strictness),
                detail="gradient",
                names=self._floating_inputs(case),
            )
            comparison = self._compared(request)
            reason = comparison.reason
        if comparison.ok and (fault := self._kind.fault(expected, reply.value)):
            return CheckResult(False, fault.detail, fault.reason)
        return CheckResult(comparison.ok, comparison.detail, reason)

    def _compared(self, request: CompareRequest, reply: Reply | None = None) -> Comparison:
        """Compare, in the comparer unless the answer is certainly right. Raises SandboxError.

        If the comparer crashes on an answer, but not on the expected answer in its place, the answer is wrong.
        """
        if surely_right(request.expected, request.actual, request.tolerance):
            return Comparison(ok=True)
        try:
            return self._ask(COMPARER, request, Comparison, reply)
        except _NoAnswer as error:
            reason = error
        try:
            with self._whole_time():
                self._ask(COMPARER, msgspec.structs.replace(request, actual=request.expected), Comparison)
        except _NoAnswer:
            raise SandboxError(
                "{slug}: the comparer crashed on the expected answer: {reason}", slug=self._problem.slug, reason=reason
            ) from None
        odd = phrase("the answer is too large or too unusual to be compared")
        return Comparison(ok=False, detail=request.detail, reason=odd)

    def _in_memory(self, request: GuestMessage, reply: Reply | None) -> InMemory | None:
        """Complete the request in the memory that holds its answer; None if the answer is elsewhere."""
        if self._memory is None or reply is None or getattr(request, "actual", None) is not reply.value:
            return None
        *pieces, answer = framed(request)
        start = self._memory.put_before(answer, pieces, behind=len(reply.gradients))
        return None if start is None else InMemory(start=start, size=sum(map(len, pieces)) + len(answer))

    @contextlib.contextmanager
    def _whole_time(self) -> Iterator[None]:
        """Give the expected answer the time for all answers, because the rest of that time may be too short."""
        spent_s, self.cpu_s = self.cpu_s, 0.0
        yield
        self.cpu_s += spent_s

    def _floating_inputs(self, case: Case) -> tuple[str, ...]:
        """Return the names of the inputs that have gradients, in the order of the gradients.

        There are none if the gradients come with their own names, as those of a module do.
        """
        if not self._kind.is_one_call:
            return ()
        named = zip(self._problem.entry.params, wire.unpack(case.args), strict=False)
        return tuple(found for name, value in named for found in floating_names(name, value))

    def _ask_checker(self, case: Case, actual: bytes) -> CheckResult:
        assert case.expected is not None
        unreadable = _decoded(actual, case.expected)
        if isinstance(unreadable, CheckResult):
            return unreadable
        try:
            return self._examined(case, case.expected, actual)
        except PackageError:
            # A checker may fail on an answer that no honest solution gives. It is at fault if it fails on the right
            # answer.
            with self._whole_time():
                if not self._examined(case, case.expected, case.expected).ok:
                    raise
            return wrong("the problem's checker cannot handle this answer")

    def _examined(self, case: Case, expected: bytes, actual: bytes) -> CheckResult:
        try:
            reply = self._ask(PACKAGE, Examine(args=case.args, expected=expected, actual=actual), Reply)
        except _NoAnswer as error:
            raise self._broken_checker(phrase("gave no answer ({reason})", reason=error)) from None
        reason = printable_phrase(reply.reason)
        if reply.status != "ok":
            raise self._broken_checker(phrase("failed on case {id}: {reason}", id=case.id, reason=reason))
        return CheckResult(reply.value == _TRUE, None, reason)

    def _load_checker(self, sandbox: Sandbox, child: Child) -> None:
        from judge.catalog.reading import read_source

        source = read_source(self._problem, layout.CHECKER)
        if source is None:
            raise self._broken_checker(phrase('missing; check.kind = "custom" needs it'))
        load = Load(source=source, filename=layout.CHECKER, backend="", entry=self._problem.entry)
        reply = self._exchange(PACKAGE, sandbox, child, load, Reply)
        if reply.status != "ok":
            raise self._broken_checker(phrase("cannot be loaded: {reason}", reason=printable_phrase(reply.reason)))

    def _broken_checker(self, fault: Phrase) -> PackageError:
        return PackageError("{file}: {fault}", file=Path(self._problem.folder, layout.CHECKER), fault=fault)

    def _ask(self, driver: str, request: GuestMessage, kind: type[M], reply: Reply | None = None) -> M:
        """Ask the child of this driver. Raises SandboxError, or _NoAnswer if the child does not answer."""

        def asked(sandbox: Sandbox) -> M:
            child = self._child(sandbox, driver)  # first, because the memory is erased for a new child
            return self._exchange(driver, sandbox, child, self._in_memory(request, reply) or request, kind)

        return self._sandboxes.use(self._backend, asked)

    def _exchange(self, driver: str, sandbox: Sandbox, child: Child, request: GuestMessage, kind: type[M]) -> M:
        left_s = max(_LEAST_S, COMPARING_S - self.cpu_s)
        limits = msgspec.structs.replace(_LIMITS, cpu_s=min(_LIMITS.cpu_s, left_s))
        execution = sandbox.ask(child, Request(framed(request), limits, _MAX_REPLY, left_s))
        self.cpu_s += execution.cpu_s + execution.idle_s  # a package's checker may sleep
        reason = execution.outcome if not execution.status else f"{execution.outcome} {execution.status}"
        if execution.outcome == "answered":
            try:
                return read(msgspec.msgpack.Decoder(kind), execution.value)
            except wire.WireError as error:
                reason = str(error)
        self._children.pop(driver, None)
        sandbox.release(child)
        raise _NoAnswer(reason)

    @property
    def _backend(self) -> str:
        return self._sandboxes.backend_for(ARRAYS if self._arrays else self._problem.reference)

    def _child(self, sandbox: Sandbox, driver: str) -> Child:
        owner, child = self._children.get(driver, (None, None))
        if child is None or not child.alive or owner is not sandbox:
            if owner is not None and child is not None:
                owner.release(child)
            stdin = self._memory.cleared() if self._memory is not None and driver == COMPARER else None
            child = sandbox.child(driver, _LIMITS, cases=500, stdin=stdin)
            self._children[driver] = (sandbox, child)
            if driver == PACKAGE:
                self._load_checker(sandbox, child)
        return child

    def __enter__(self) -> AnswerChecker:
        return self

    def __exit__(self, *_: object) -> None:
        while self._children:
            sandbox, child = self._children.popitem()[1]
            sandbox.release(child)


def _decoded(actual: bytes, expected: bytes) -> tuple[object] | CheckResult:
    """Return the decoded answer in a tuple, or a result if it cannot be read or holds far more than is expected."""
    try:
        return (wire.unpack(actual, scan.most_values(expected)),)
    except wire.WireError as error:
        return wrong("the answer cannot be read: {error}", error=error)
