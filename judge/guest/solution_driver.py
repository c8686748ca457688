"""The driver of solutions: loads one source, then calls its entry once a request.

References and accepted solutions are solutions like any other. Everything here runs in the child beside hostile
code, so nothing it says is believed: the judge compares values, measures time and memory, and reads exits itself.
"""

from __future__ import annotations

import contextlib
import errno
import sys
from collections.abc import Callable
from typing import Any

import msgspec

from judge.guest import codec, forbidden, loading, strides, tracebacks
from judge.guest.backends.backend import Guard, NoGradient
from judge.guest.backends.numpy import to_bfloat16
from judge.guest.backends.table import BACKENDS
from judge.guest.messages import Call, Differentiate, Load, Reply, Request, with_value
from judge.guest.names import RuleViolation
from judge.values import wire
from judge.values.wire import Array

_DECODER = msgspec.msgpack.Decoder(Request)
_ENCODER = msgspec.msgpack.Encoder()
_DENIED = (errno.EPERM, errno.EACCES, errno.EROFS, errno.ENOENT)
_PIECE = 1 << 18
_OUT_OF_MEMORY = ("can't allocate memory", "not enough memory", "std::bad_alloc")


def make() -> Callable[[bytes], list[bytes | memoryview]]:
    """A fresh driver for one child."""
    solution = Solution()
    return lambda payload: solution.encoded(solution.handle(_DECODER.decode(payload)))


class Solution:
    """Answers requests; never raises."""

    def __init__(self) -> None:
        self._spec = Load(source=b"", filename="", backend="", kind="", name="", aliases=(), params={}, returns="")
        self._entry: loading.Entry | None = None
        self._guard: Guard | None = None
        self._value: list[bytes | memoryview] = []

    def encoded(self, reply: Reply) -> list[bytes | memoryview]:
        """The reply as it is sent, with the value that the call returned where it may have one."""
        value, self._value = self._value, []
        return with_value(reply, value) if value and reply.status in ("ok", "gradient") else [_ENCODER.encode(reply)]

    def handle(self, request: Request) -> Reply:
        try:
            reply = self._answer(request)
        except BaseException as error:
            reply = self._explained(error)
        if self._guard is not None and self._guard.caught:
            reply = Reply(status="forbidden", message=f"{self._guard.caught} is forbidden here: write it by hand")
        for name in ("stdout", "stderr"):
            with contextlib.suppress(BaseException):
                getattr(sys, name).flush()
        return reply

    def _answer(self, request: Request) -> Reply:
        match request:
            case Load():
                return self._load(request)
            case Call():
                return self._call(request)
            case Differentiate():
                return self._differentiate(codec.decode(request.args))
        raise ValueError(f"this driver does not serve {type(request).__name__}")

    def _load(self, spec: Load) -> Reply:
        self._spec = spec
        try:
            found = forbidden.find(spec.source, spec.forbid, spec.filename)
            if found:
                message = f"line {found[1]}: {found[0]} is forbidden here: write it by hand"
                return Reply(status="forbidden", message=message, line=found[1])
            if spec.forbid:
                self._guard = BACKENDS[spec.backend].guard(spec.forbid)
            module = loading.load(spec.source, spec.filename)
            self._entry = loading.find_entry(module, spec.kind, spec.name, spec.aliases, spec.params)
        except loading.Unloadable as error:
            return Reply(status="broken", message=tracebacks.plain(str(error), 2000))
        except BaseException as error:
            reply = self._explained(error)
            keeps = reply.status in ("forbidden", "memory", "denied")
            return reply if keeps else msgspec.structs.replace(reply, status="broken")
        return Reply(status="ok")

    def _explained(self, error: BaseException) -> Reply:
        message = tracebacks.one_line(error)
        if isinstance(error, SystemExit):
            return Reply(status="exit", message="the code called sys.exit instead of returning")
        if isinstance(error, RuleViolation):
            return Reply(
                status="forbidden", message=f"{message.partition(': ')[2]} is forbidden here: write it by hand"
            )
        status: Any = "raised"
        out_of_memory = isinstance(error, OSError) and error.errno == errno.ENOMEM
        if out_of_memory or isinstance(error, MemoryError) or any(words in message for words in _OUT_OF_MEMORY):
            status = "memory"
        elif isinstance(error, OSError) and (error.errno in _DENIED or error.filename):
            status = "denied"
        filename = self._spec.filename
        traceback, line = tracebacks.own_traceback(error, filename), tracebacks.own_line(error, filename)
        return Reply(status=status, message=message, traceback=traceback, line=line)

    def _function(self) -> Callable[..., Any]:
        if self._entry is None:
            raise ValueError("nothing is loaded")
        return self._entry.make()

    def _differentiate(self, values: list[Any]) -> Reply:
        gradients = BACKENDS[self._spec.backend].reference_gradients(self._function(), values)
        return Reply(status="ok", value=_packed(gradients) if gradients else b"")

    def _call(self, request: Call) -> Reply:
        spec = self._spec
        values = codec.decode(request.args)
        if spec.kind == "class":
            return self._returned([codec.flatten(item, "plain") for item in self._operate(values)])
        function = self._function()
        assert self._entry is not None
        kinds = list(spec.params.values())
        arguments = [
            codec.materialise(
                value, kinds[index] if index < len(kinds) else "plain", spec.backend, self._entry.node_types
            )
            for index, value in enumerate(values)
        ]
        if request.layout != "dense":
            arguments = strides.laid_out(arguments, request.layout)
        if not BACKENDS[spec.backend].has_arrays:
            return self._returned(codec.flatten(function(*arguments), spec.returns))
        return self._call_with_arrays(function, arguments, values, request)

    def _operate(self, values: list[Any]) -> list[Any]:
        """Build an object and run a sequence of operations on it."""
        arguments, operations = values
        instance = self._function()(*arguments)
        return [getattr(instance, name)(*rest) for name, *rest in operations]

    def _call_with_arrays(
        self, function: Callable[..., Any], arguments: list[Any], values: list[Any], request: Call
    ) -> Reply:
        spec, backend = self._spec, BACKENDS[self._spec.backend]
        if request.gradient:
            arguments = backend.watched(arguments)
        small = len(request.args) < 1 << 16
        with self._guard.mode() if self._guard is not None and small else contextlib.nullcontext():
            result = function(*arguments)
        changed = _changed(arguments, values)
        if changed is not None:
            name = list(spec.params)[changed]
            return Reply(status="mutated", message=f"the input {name} was changed in place; work on a copy")
        flat = codec.flatten(result, spec.returns)
        reply = self._returned(backend.adjusted(result, flat, values, spec.returns))
        if not request.gradient:
            return reply
        try:
            return msgspec.structs.replace(reply, gradients=_packed(backend.pulled_back(result, arguments)))
        except NoGradient as error:
            return Reply(status="gradient", message=str(error))

    def _returned(self, flat: Any) -> Reply:
        self._value = wire.parts(flat)
        return Reply(status="ok")


def _packed(arrays: list[Any]) -> bytes:
    return wire.pack(codec.flatten(arrays, "array"))


def _changed(arguments: list[Any], values: list[Any]) -> int | None:
    """The index of the first array argument that is not as it was, compared byte by byte."""
    for index, (argument, value) in enumerate(zip(arguments, values, strict=True)):
        if isinstance(value, list) and isinstance(argument, list):
            if len(value) != len(argument) or _changed(argument, value) is not None:
                return index
        elif isinstance(value, Array):
            now = codec.flatten(argument, "array")
            if value.dtype == "bfloat16" and now.dtype == "float32":
                now = to_bfloat16(now)
            if now.shape != value.shape or not _same(now.data, value.data):
                return index
    return None


def _same(one: bytes | memoryview, other: bytes | memoryview) -> bool:
    """Equality of bytes by pieces: a memoryview compares item by item, and copying all at once costs memory."""
    return len(one) == len(other) and all(
        bytes(one[start : start + _PIECE]) == bytes(other[start : start + _PIECE])
        for start in range(0, len(one), _PIECE)
    )
