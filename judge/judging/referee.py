"""Decides whether an answer is right, and puts values into words. This process opens bounded plain data only."""

from __future__ import annotations

from types import TracebackType
from typing import TypeVar

import msgspec

from judge import wire
from judge.boxes import AUTHOR, COMPARER, Boxes
from judge.checkers import CHECKERS, Finding, shorten
from judge.errors import BoxError, PackageError
from judge.inside.compare import CompareRequest, Comparison, Rendering, RenderRequest
from judge.inside.messages import Examine, Load, Reply
from judge.models import Case, Flavour, Limits, Problem
from judge.packages import layout
from judge.packages.reading import read_source
from judge.sandbox.box import Box, TemplateLost
from judge.sandbox.child import Child

T = TypeVar("T")

_LIMITS = Limits(cpu_s=20.0, wall_s=60.0, memory_mib=2048, output_kib=256)
_MAX_REPLY = 1 << 16
_TRIES = 2
_GRADIENT_TOLERANCE = {"float64": (1e-5, 1e-7), "float32": (1e-3, 1e-5)}


class Referee:
    """A context manager: holds the children that compare arrays or run a package's checker."""

    def __init__(self, problem: Problem, boxes: Boxes, flavour: Flavour) -> None:
        self._problem, self._boxes, self._torch = problem, boxes, flavour == "torch"
        self._children: dict[str, tuple[Box, Child]] = {}
        self._arrays = problem.flavours[0] != "python"

    def compare(self, case: Case, reply: Reply) -> Finding:
        """Whether the reply's value answers the case. Raises BoxError, PackageError."""
        assert case.expected is not None
        match self._problem.check.kind:
            case "array":
                return self._compare_arrays(case, reply)
            case "custom":
                return self._ask_checker(case, reply.value)
            case kind:
                try:
                    actual = wire.unpack(reply.value)
                except wire.WireError as error:
                    return Finding(False, None, f"the answer cannot be read: {error}")
                return CHECKERS[kind](wire.unpack(case.expected), actual, self._problem.check)

    def show(self, raw: bytes, limit: int = 400) -> str:
        """An encoded value as bounded text."""
        if self._arrays:
            return self._asked(RenderRequest(value=raw, limit=limit), Rendering).text
        try:
            return shorten(wire.unpack(raw), limit)
        except wire.WireError as error:
            return f"(cannot be read: {error})"

    def _compare_arrays(self, case: Case, reply: Reply) -> Finding:
        check = self._problem.check
        assert case.expected is not None
        request = CompareRequest(
            expected=case.expected,
            actual=reply.value,
            tolerance=check.tolerance,
            default_float="float32" if self._torch and not _holds_float(wire.unpack(case.args)) else "float64",
        )
        said = self._asked(request, Comparison)
        if not said.ok or case.gradients is None:
            return Finding(said.ok, said.detail, said.message)
        request = CompareRequest(
            expected=case.gradients, actual=reply.gradients, tolerance=_GRADIENT_TOLERANCE, detail="gradient", name=""
        )
        said = self._asked(request, Comparison)
        return Finding(said.ok, said.detail, self._with_input_names(said.message, case))

    def _with_input_names(self, message: str, case: Case) -> str:
        """The gradients are compared as a list; its places are the floating inputs."""
        values = wire.unpack(case.args)
        names = [name for name, value in zip(self._problem.entry.params, values, strict=False) if _holds_float(value)]
        for index, name in enumerate(names):
            message = message.replace(f"in result [{index}]:", f"of {name}:", 1)
        return message

    def _ask_checker(self, case: Case, actual: bytes) -> Finding:
        assert case.expected is not None
        request = Examine(args=case.args, expected=case.expected, actual=actual)
        reply = self._asked_author(msgspec.msgpack.encode(request))
        if reply.status != "ok":
            raise PackageError(f"{self._problem.slug}: its checker.py failed on {case.id}: {reply.message}")
        ok = wire.unpack(reply.value) is True
        return Finding(ok, None, reply.message)

    def _asked_author(self, payload: bytes) -> Reply:
        fresh = AUTHOR not in self._children
        if fresh:
            path = f"{self._problem.folder}/{layout.CHECKER}"
            source = read_source(self._problem, layout.CHECKER)
            if source is None:
                raise PackageError(f'{path}: missing; check.kind = "custom" needs it')
            entry = self._problem.entry
            load = Load(
                source=source, filename="checker.py", flavour="", kind=entry.kind, name="check",
                aliases=(), params={}, returns="plain",
            )  # fmt: skip
            reply = self._ask(AUTHOR, msgspec.msgpack.encode(load), Reply)
            if reply.status != "ok":
                raise PackageError(f"{path}: cannot be loaded: {reply.message}")
        return self._ask(AUTHOR, payload, Reply)

    def _asked(self, request: CompareRequest | RenderRequest, kind: type[T]) -> T:
        return self._ask(COMPARER, msgspec.msgpack.encode(request), kind)

    def _ask(self, driver: str, payload: bytes, kind: type[T]) -> T:
        for _ in range(_TRIES):
            try:
                box, child = self._child(driver)
            except TemplateLost:
                self._boxes.replace(self._flavour)
                continue
            execution = box.ask(child, payload, _LIMITS, _MAX_REPLY)
            if execution.outcome == "answered":
                try:
                    return msgspec.msgpack.decode(execution.value, type=kind)
                except (msgspec.DecodeError, RecursionError):
                    pass
            self._children.pop(driver, None)
            box.release(child)
        who = "checker.py" if driver == AUTHOR else "comparer"
        raise BoxError(f"{self._problem.slug}: the {who} died while it looked at an answer")

    @property
    def _flavour(self) -> str:
        return self._boxes.flavour_with_numpy() if self._arrays else "python"

    def _child(self, driver: str) -> tuple[Box, Child]:
        if driver not in self._children:
            box = self._boxes.get(self._flavour)
            self._children[driver] = (box, box.child(driver, _LIMITS, cases=500))
        return self._children[driver]

    def __enter__(self) -> Referee:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for box, child in self._children.values():
            box.release(child)


def _holds_float(value: object) -> bool:
    """Whether a floating array is among the arguments."""
    if isinstance(value, list):
        return any(map(_holds_float, value))
    return isinstance(value, wire.Array) and "float" in value.dtype
