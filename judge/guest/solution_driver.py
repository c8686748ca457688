"""The driver of solutions: load one source, then call its entry once per request.

References and accepted solutions are solutions like any other. Everything here runs in the child beside hostile
code, so the judge does not trust the replies: the judge itself compares values, measures time and memory, and reads
exit statuses.
"""

from __future__ import annotations

import errno
import linecache
import sys
from collections.abc import Callable
from typing import Any

import msgspec

from judge.backends.table import PLAIN
from judge.guest import codec, forbidden, loading, locating, stand_ins, tracebacks
from judge.guest.entry_kinds.function import KIND, packed
from judge.guest.entry_kinds.kind import Loaded
from judge.guest.entry_kinds.program import KIND as PROGRAM
from judge.guest.entry_kinds.program import program_for_warm_up
from judge.guest.entry_kinds.table import KINDS
from judge.guest.harness import HarnessFault
from judge.guest.messages import Call, Differentiate, Load, Reply, Request, Status, framed, read
from judge.guest.names import SOLUTION, RuleViolation, forbidden_here, is_exact
from judge.guest.python_guard import PythonGuard
from judge.models import Entry
from judge.text.phrases import NOTHING, Phrase, phrase
from judge.values import wire
from judge.values.wire import Buffer

_DECODER = msgspec.msgpack.Decoder(Request)
_DENIED = (errno.EPERM, errno.EACCES, errno.EROFS, errno.ENOENT)
_MOST_STDERR = 1 << 14
_OUT_OF_MEMORY = ("can't allocate memory", "not enough memory", "std::bad_alloc")
_WARM_UP, _TIMES = "<warm-up>", 9  # the interpreter adapts the code of a function after eight calls

_SAME = Entry(kind=KIND.name, name="same", aliases=(), params={"value": "plain"}, returns="plain")


def make() -> Callable[[Buffer], list[Buffer]]:
    """Return a fresh driver for one child."""
    solution = SolutionDriver()
    return lambda frame: solution.framed(solution.handle(read(_DECODER, frame)))


def warm_up() -> None:
    """Serve a solution of our own, in the fork server, so that the interpreter fills its caches before the first fork.

    Otherwise each child would fill them, and the kernel would copy the pages that hold the caches.
    """
    program = msgspec.structs.replace(_SAME, kind=PROGRAM.name, params={})
    limit = sys.getrecursionlimit()
    for _ in range(_TIMES):
        answer_once()
        with program_for_warm_up(b"1 2\n"):
            _serve_own(b"import sys\nprint(sum(map(int, input().split())))\n", program, Call())
    sys.setrecursionlimit(limit)
    del sys.modules[SOLUTION], linecache.cache[_WARM_UP]


def answer_once() -> None:
    """Serve a function of our own, because nearly every child serves a function."""
    _serve_own(b"def same(value):\n    return value\n", _SAME, Call(args=wire.pack([[1]])))


def _serve_own(source: bytes, entry: Entry, call: Call) -> None:
    serve = make()
    for request in (Load(source=source, filename=_WARM_UP, backend=PLAIN, entry=entry), call):
        serve(b"".join(framed(request)))


class SolutionDriver:
    """Answer requests; never raise."""

    def __init__(self) -> None:
        self._loaded: Loaded | None = None
        self._value: list[Buffer] = []

    def framed(self, reply: Reply) -> list[Buffer]:
        """Return the reply as a frame, with the value that the call returned if the reply's status allows one."""
        value, self._value = self._value, []
        return framed(reply, value=value) if reply.status in ("ok", "gradient") else framed(reply)

    def handle(self, request: Request) -> Reply:
        """Answer one request. Whatever the solution raises becomes part of the reply."""
        try:
            reply = self._answer(request)
        except BaseException as error:
            reply = self._explained(error)
        if self._loaded is not None:
            if (caught := self._loaded.caught) is not None:
                reply = _reply("forbidden", caught.reason, line=caught.line)
            if self._loaded.stderr:
                stderr = tracebacks.plain(self._loaded.stderr, _MOST_STDERR)
                lines_before = self._loaded.stderr_lines_before
                reply = msgspec.structs.replace(reply, stderr=stderr, stderr_lines_before=lines_before)
        for name in ("stdout", "stderr"):
            try:
                getattr(sys, name).flush()
            except BaseException:  # the solution may have replaced the stream
                continue
        return reply

    def _answer(self, request: Request) -> Reply:
        match request:
            case Load():
                return self._load(request)
            case Call(load=Load() as load):
                reply = self._load(load)
                return self._call(self._loaded, request) if self._loaded and reply.status == "ok" else reply
            case Call() if self._loaded is not None:
                return self._call(self._loaded, request)
            case Differentiate() if self._loaded is not None:
                return self._differentiate(self._loaded, request)
        raise ValueError(f"this driver does not serve {type(request).__name__}")

    def _load(self, spec: Load) -> Reply:
        self._loaded = Loaded(spec)
        try:
            violation = forbidden.find(spec.source, spec.forbid, spec.filename, spec.entry.names)
            if violation is not None:
                return _reply("forbidden", violation.reason, line=violation.line)
            self._prepare(self._loaded)
            KINDS[spec.entry.kind].load(self._loaded)
        except loading.Unloadable as error:
            return _reply("entry", tracebacks.reason(error))
        except BaseException as error:
            reply = self._explained(error)
            keeps = reply.status in ("forbidden", "memory", "denied")
            return reply if keeps else msgspec.structs.replace(reply, status="broken")
        self._value = [self._loaded.compiled]
        return Reply(status="ok")

    def _prepare(self, loaded: Loaded) -> None:
        stand_ins.install(loaded.spec)
        loaded.backend.prepare(loaded.spec.source)
        rules = loaded.spec.forbid
        if not rules:
            return
        if library := loaded.backend.guard(rules):
            loaded.guards.append(library)
        if any(map(is_exact, rules)):
            loaded.guards.append(PythonGuard(rules))

    def _call(self, loaded: Loaded, request: Call) -> Reply:
        kind = KINDS[loaded.spec.entry.kind]
        if request.stop_after_s:
            with locating.stopped_after(request.stop_after_s, loaded.spec.filename):
                answer = kind.call(loaded, request)
        else:
            answer = kind.call(loaded, request)
        if answer.status in ("ok", "gradient"):
            self._value = wire.parts(answer.flat)
        return _reply(answer.status, answer.reason, gradients=answer.gradients)

    def _differentiate(self, loaded: Loaded, request: Differentiate) -> Reply:
        values = codec.decode(request.args)
        if request.proposed and loaded.backend.confirms_gradients(
            loaded.callable, values, codec.decode(request.proposed)
        ):
            return Reply(status="ok", value=bytes(request.proposed))
        gradients = KINDS[loaded.spec.entry.kind].reference_gradients(loaded, values)
        return Reply(status="ok", value=packed(gradients) if gradients else b"")

    def _explained(self, error: BaseException) -> Reply:
        message = tracebacks.one_line(error)
        if isinstance(error, SystemExit):
            return _reply("exit", phrase("the code called sys.exit instead of returning"))
        if isinstance(error, HarnessFault):
            return _reply("package", tracebacks.reason(error))
        if isinstance(error, RuleViolation):
            return _reply("forbidden", forbidden_here(message.partition(": ")[2]))
        status: Any = "raised"
        out_of_memory = isinstance(error, OSError) and error.errno == errno.ENOMEM
        if out_of_memory or isinstance(error, MemoryError) or any(words in message for words in _OUT_OF_MEMORY):
            status = "memory"
        elif isinstance(error, OSError) and (error.errno in _DENIED or error.filename):
            status = "denied"
        filename, progress = "", NOTHING
        if self._loaded is not None:
            filename, progress = self._loaded.spec.filename, self._loaded.progress()
        traceback, line = tracebacks.own_traceback(error, filename), tracebacks.own_line(error, filename)
        reason = tracebacks.reason(error)
        if progress:
            reason = phrase("{error} ({progress})", error=reason, progress=progress)
        return _reply(status, reason, traceback=traceback, line=line)


def _reply(status: Status, reason: Phrase, *, gradients: bytes = b"", traceback: str = "", line: int = 0) -> Reply:
    return Reply(
        status=status,
        message=reason.text,
        values=reason.values,
        gradients=gradients,
        traceback=traceback,
        line=line,
    )
