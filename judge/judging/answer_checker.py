"""Decides whether an answer is right, and puts values into words. This process opens bounded plain data only."""

from __future__ import annotations

import contextlib
from types import TracebackType
from typing import TypeVar

import msgspec

from judge.backends.table import ARRAYS, BACKENDS
from judge.catalog import layout
from judge.checkers.result import CheckResult
from judge.checkers.table import CHECKERS
from judge.checkers.array_fast_path import Tolerances, surely_near
from judge.errors import PackageError, SandboxError
from judge.guest.comparison.comparer import CompareRequest, Comparison, Rendering, RenderRequest
from judge.guest.messages import Examine, Load, Reply
from judge.models import Backend, Case, Check, Limits, Problem
from judge.sandbox.child import Child
from judge.sandbox.pool import AUTHOR, COMPARER, LOSSES, SandboxPool
from judge.sandbox.sandbox import Sandbox, SandboxLost
from judge.values import wire
from judge.values.dtypes import DEFAULT_TOLERANCE, GRADIENT_TOLERANCE, Tolerance
from judge.values.render import clip, printable, shorten

T = TypeVar("T")

_LIMITS = Limits(cpu_s=20.0, wall_s=60.0, memory_mib=2048, output_kib=256)
_MAX_REPLY = 1 << 16
_FEW_BYTES = 1 << 16
_LONGEST_MESSAGE = 1000
_TRUE = wire.pack(True)


class AnswerChecker:
    """A context manager: holds the children that compare arrays or run a package's checker."""

    def __init__(self, problem: Problem, sandboxes: SandboxPool, backend: Backend) -> None:
        self._problem, self._sandboxes = problem, sandboxes
        self._default_float = BACKENDS[backend].default_float
        self._checker = CHECKERS[problem.check.kind]
        self._children: dict[str, tuple[Sandbox, Child]] = {}
        self._arrays = problem.has_arrays

    @property
    def is_quick(self) -> bool:
        """Whether small answers are compared in so short a time that the solution needs no watching meanwhile."""
        return self._checker.place != "package"

    def compare(self, case: Case, reply: Reply, strictness: float = 1.0) -> CheckResult:
        """Compare the reply's value with the expected answer. Raises SandboxError, PackageError.

        ``strictness`` scales all tolerances: 0.1 asks whether two answers differ by rounding only.
        """
        assert case.expected is not None
        match self._checker.place:
            case "comparer":
                return self._compare_arrays(case, reply, strictness)
            case "package":
                return self._ask_checker(case, reply.value)
            case "judge":
                try:
                    expected = wire.unpack(case.expected)
                except wire.WireError as error:
                    raise PackageError(
                        f"{self._problem.slug}: the answer to {case.id} cannot be read: {error}"
                    ) from None
                try:
                    actual = wire.unpack(reply.value)
                except wire.WireError as error:
                    return CheckResult(False, None, f"the answer cannot be read: {error}")
                return self._checker.compare(expected, actual, _stricter(self._problem.check, strictness))

    def show(self, raw: bytes, limit: int = 400) -> str:
        """An encoded value as bounded text."""
        if self._arrays:
            return self._asked(RenderRequest(value=raw, limit=limit), Rendering).text
        try:
            return shorten(wire.unpack(raw), limit)
        except wire.WireError as error:
            return f"(cannot be read: {error})"

    def _compare_arrays(self, case: Case, reply: Reply, strictness: float) -> CheckResult:
        assert case.expected is not None
        request = CompareRequest(
            expected=case.expected,
            actual=reply.value,
            tolerance=_scaled({**DEFAULT_TOLERANCE, **self._problem.check.tolerance}, strictness),
            default_float="float64" if _holds_float(wire.unpack(case.args)) else self._default_float,
        )
        said = Comparison(True) if _surely_right(request) else self._asked(request, Comparison)
        if not said.ok or case.gradients is None:
            return CheckResult(said.ok, said.detail, said.message)
        request = CompareRequest(
            expected=case.gradients, actual=reply.gradients,
            tolerance=_scaled(GRADIENT_TOLERANCE, strictness), detail="gradient", name="",
        )
        said = Comparison(True) if _surely_right(request) else self._asked(request, Comparison)
        return CheckResult(said.ok, said.detail, self._with_input_names(said.message, case))

    def _with_input_names(self, message: str, case: Case) -> str:
        """The gradients are compared as a list; its places are the floating inputs."""
        values = wire.unpack(case.args)
        names = [name for name, value in zip(self._problem.entry.params, values, strict=False) if _holds_float(value)]
        for index, name in enumerate(names):
            message = message.replace(f"in result [{index}]:", f"of {name}:", 1)
        return message

    def _ask_checker(self, case: Case, actual: bytes) -> CheckResult:
        assert case.expected is not None
        try:
            wire.unpack(actual)
        except wire.WireError as error:
            return CheckResult(False, None, f"the answer cannot be read: {error}")
        try:
            return self._examined(case, case.expected, actual)
        except PackageError:
            # An answer that no honest solution gives may trip a checker; it is at fault if the right one does so too.
            if not self._examined(case, case.expected, case.expected).ok:
                raise
            return CheckResult(False, None, "the problem's checker cannot make sense of this answer")

    def _examined(self, case: Case, expected: bytes, actual: bytes) -> CheckResult:
        request = Examine(args=case.args, expected=expected, actual=actual)
        reply = self._ask(AUTHOR, msgspec.msgpack.encode(request), Reply)
        if reply.status != "ok":
            raise self._broken_checker(f"failed on {case.id}: {reply.message}")
        return CheckResult(reply.value == _TRUE, None, clip(printable(reply.message), _LONGEST_MESSAGE))

    def _load_checker(self, sandbox: Sandbox, child: Child) -> None:
        from judge.catalog.reading import read_source

        source = read_source(self._problem, layout.CHECKER)
        if source is None:
            raise self._broken_checker('missing; check.kind = "custom" needs it')
        entry = self._problem.entry
        load = Load(
            source=source, filename=layout.CHECKER, backend="", kind=entry.kind, name="check",
            aliases=(), params={}, returns="plain",
        )  # fmt: skip
        reply = self._exchange(AUTHOR, sandbox, child, msgspec.msgpack.encode(load), Reply)
        if reply.status != "ok":
            raise self._broken_checker(f"cannot be loaded: {reply.message}")

    def _broken_checker(self, what: str) -> PackageError:
        return PackageError(f"{self._problem.folder}/{layout.CHECKER}: {clip(printable(what), _LONGEST_MESSAGE)}")

    def _asked(self, request: CompareRequest | RenderRequest, kind: type[T]) -> T:
        return self._ask(COMPARER, msgspec.msgpack.encode(request), kind)

    def _ask(self, driver: str, payload: bytes, kind: type[T]) -> T:
        for _ in range(LOSSES):
            try:
                sandbox, child = self._child(driver)
                return self._exchange(driver, sandbox, child, payload, kind)
            except SandboxLost:
                self._release_all()
                self._sandboxes.replace(self._backend)
        raise SandboxError("the sandbox died again and again; `judge doctor` looks for the reason")

    def _exchange(self, driver: str, sandbox: Sandbox, child: Child, payload: bytes, kind: type[T]) -> T:
        execution = sandbox.ask(child, payload, _LIMITS, _MAX_REPLY)
        if execution.outcome == "answered":
            with contextlib.suppress(wire.WireError):
                return wire.read(msgspec.msgpack.Decoder(kind), execution.value)
        self._children.pop(driver, None)
        sandbox.release(child)
        if execution.outcome == "lost":
            raise SandboxLost(f"the {self._backend} sandbox lost a child")
        if driver == AUTHOR:
            raise self._broken_checker(f"gave no answer ({execution.outcome})")
        raise SandboxError(
            f"{self._problem.slug}: the comparer died while it looked at an answer ({execution.outcome})"
        )

    @property
    def _backend(self) -> str:
        return self._sandboxes.backend_for(ARRAYS if self._arrays else self._problem.reference)

    def _child(self, driver: str) -> tuple[Sandbox, Child]:
        if driver not in self._children:
            sandbox = self._sandboxes.get(self._backend)
            child = sandbox.child(driver, _LIMITS, cases=500)
            self._children[driver] = (sandbox, child)
            if driver == AUTHOR:
                self._load_checker(sandbox, child)
        return self._children[driver]

    def __enter__(self) -> AnswerChecker:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._release_all()

    def _release_all(self) -> None:
        while self._children:
            sandbox, child = self._children.popitem()[1]
            sandbox.release(child)


def _scaled(tolerance: Tolerance, factor: float) -> Tolerance:
    return {dtype: (rtol * factor, atol * factor) for dtype, (rtol, atol) in tolerance.items()}


def _stricter(check: Check, factor: float) -> Check:
    return msgspec.structs.replace(check, rtol=check.rtol * factor, atol=check.atol * factor)


def _surely_right(request: CompareRequest) -> bool:
    """Whether no comparer is needed to accept. An ``Opaque`` stands for no answer and is never right."""
    if request.default_float != "float64":
        return False
    expected = wire.unpack(request.expected)
    if request.actual == request.expected:
        return not _holds_opaque(expected)
    if len(request.actual) > _FEW_BYTES:
        return False
    try:
        actual = wire.unpack(request.actual)
    except wire.WireError:
        return False
    return surely_near(expected, actual, _of_gradients if request.detail == "gradient" else _of_values(request))


def _of_values(request: CompareRequest) -> Tolerances:
    """The same dtype, with its tolerance; other dtypes have to be equal."""
    table = {**DEFAULT_TOLERANCE, **request.tolerance}
    return lambda expected, actual: table.get(expected, (0.0, 0.0)) if expected == actual else None


def _of_gradients(expected: str, actual: str) -> tuple[float, float] | None:
    """The tolerance of the coarser of two floating dtypes."""
    table = {**DEFAULT_TOLERANCE, **GRADIENT_TOLERANCE}
    if expected not in table or actual not in table:
        return None
    return max(table[expected], table[actual])


def _holds_opaque(value: object) -> bool:
    return any(map(_holds_opaque, value)) if isinstance(value, list) else isinstance(value, wire.Opaque)


def _holds_float(value: object) -> bool:
    """Whether a floating array is among the arguments."""
    if isinstance(value, list):
        return any(map(_holds_float, value))
    return isinstance(value, wire.Array) and "float" in value.dtype
