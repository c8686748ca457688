"""The judge's handle on one fork server, and through it on its children."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import socket
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

import msgspec

from judge.errors import SandboxError, SandboxLost
from judge.log import debug
from judge.models import Execution, Isolation, Limits, Outcome
from judge.sandbox.child import Child
from judge.sandbox.exchange import EndReason, Request, ask_for_pid, receive_greeting
from judge.sandbox.launch import LAYERS, Launched, launch
from judge.sandbox.measure import Memory, MemoryGauge, Meter, SchedulerFile
from judge.sandbox.protocol import ChildEnd, SpinWait, input_file, socket_pair

T = TypeVar("T")

_START_TIMEOUT_S, _FORK_TIMEOUT_S, _LAST_WORDS_S, _LOOK_S = 120.0, 60.0, 1.0, 0.05


class _Ready(msgspec.Struct):
    namespaces: tuple[str, ...]
    landlock: int
    seccomp: bool
    problems: tuple[str, ...] = ()
    notify: bool = False


class Sandbox:
    """A fork server of one backend. ``child`` makes children; ``close`` ends everything.

    A sandbox belongs to one thread. It starts in the background: the first ``child`` waits until it is ready.
    """

    def __init__(self, launched: Launched, drivers: Sequence[str], layers: Sequence[str] = LAYERS) -> None:
        self.backend = launched.backend
        self._layers = tuple(layers)
        self._drivers = {name: index for index, name in enumerate(drivers)}
        self._launched, self._control = launched, launched.control()
        self._ready = msgspec.msgpack.decode(launched.report, type=_Ready) if launched.report else None
        self._closed, self._children = False, 0  # children that the fork server has not been asked to reap
        self._owes = 0 if launched.report else 1  # messages of the fork server that have not been received yet
        self.spin_wait = SpinWait()
        self._own_scheduled: SchedulerFile | None = None  # of the thread that uses this sandbox
        self._base: Memory | None = None  # of a child that has just been confined
        self.while_waiting: Callable[[], None] | None = None  # see SandboxPool

    @classmethod
    def start(cls, backend: str, drivers: Sequence[str], layers: Sequence[str] = LAYERS) -> Sandbox:
        """Start a fork server. Raises SandboxError if no process can be started."""
        try:
            return cls(launch(backend, tuple(drivers), tuple(layers)), drivers, layers)
        except OSError as error:
            raise SandboxError(
                "the {backend} sandbox cannot be started: {error}", backend=backend, error=error
            ) from None

    @property
    def isolation(self) -> Isolation:
        """The layers that are in force. Waits for the fork server. Raises SandboxError."""
        ready = self._wait_ready()
        given = {"landlock": ready.landlock > 0, "seccomp": ready.seccomp, "rlimits": "rlimits" in self._layers}
        given |= {name: name in ready.namespaces for name in ("user", "mount", "ipc", "pid", "net")}
        if any(problem.startswith("mount") for problem in ready.problems):
            given["mount"] = False
        return Isolation(
            landlock=ready.landlock,
            seccomp=ready.seccomp,
            namespaces=tuple(name for name in ready.namespaces if given[name]),
            rlimits=given["rlimits"],
            degraded=tuple(name for name in LAYERS if not given[name]),
        )

    def child(self, driver: str, limits: Limits, cases: int = 1, stdin: bytes | int | None = None) -> Child:
        """Fork a confined child that serves about ``cases`` requests with ``driver``, each within ``limits``.

        ``stdin`` is what it can read from standard input, or the descriptor of a file; None for nothing.

        Raises SandboxLost, or SandboxError if the fork server cannot be started.
        """
        self._wait_ready()
        channel, theirs = socket_pair()
        ask_for_pid(channel)
        output, their_output = os.pipe2(os.O_CLOEXEC) if hasattr(os, "pipe2") else os.pipe()
        os.set_blocking(output, False)
        given = [] if stdin is None else [os.dup(stdin) if isinstance(stdin, int) else input_file(stdin)]
        request = {
            "op": "fork",
            "driver": self._drivers[driver],
            "memory_mib": limits.memory_mib,
            "cpu_s": int(limits.cpu_s * 1.5 * (cases + 1)) + 60,
            "blocks_for_s": self.spin_wait.blocks_for_s(),
        }
        try:
            try:
                self._settle()
                self._children += 1
                self._send(request, theirs.fileno(), their_output, *given)
            finally:
                theirs.close()  # otherwise the end of the child would go unnoticed
                for descriptor in (their_output, *given):
                    os.close(descriptor)
            child = self._greeted(channel, output)
        except BaseException:
            channel.close()
            os.close(output)
            raise
        debug("sandbox", "child %d of the %s sandbox is confined: %s", child.inner_pid, self.backend, driver)
        return child

    def _greeted(self, channel: socket.socket, output: int) -> Child:
        greeting = receive_greeting(channel, _FORK_TIMEOUT_S)
        if greeting is None:
            self._answer(ChildEnd, _LAST_WORDS_S)  # raises an error with the reason, if the fork server has ended
            raise SandboxLost("a child of the {backend} sandbox did not start", backend=self.backend)
        try:
            if self._own_scheduled is None:
                self._own_scheduled = SchedulerFile("thread-self")
            memory = MemoryGauge(Meter(greeting.pid), self._base)
            self._base = memory.base
            return Child(greeting, memory, channel, output, self.spin_wait, self._own_scheduled)
        except OSError:
            raise SandboxLost("the child died at once") from None

    def expect_many(self) -> None:
        """Announce many children, before the first one. The preparation pays off after a few dozen children."""
        if sys.platform == "linux":
            with contextlib.suppress(SandboxLost):  # the loss is reported when the first child is forked
                self._send({"op": "expect"})

    def ask(self, child: Child, request: Request) -> Execution:
        """Send one request to a child and return its ``Execution``.

        If the child does not answer, reap it and include how it ended. Raises SandboxLost if the sandbox died, or if
        another process killed the child.
        """
        child.begin(request)
        return self.finish(child)

    def finish(self, child: Child) -> Execution:
        """Wait for the request that the child has begun, as ``ask`` does."""
        if self.while_waiting is not None:
            self.while_waiting()
        observation = child.finish(self.while_waiting)
        if child.alive:
            return observation.execution
        reaped = self._reap(child)
        if observation.reason is EndReason.SILENT:
            execution = _silent_execution(observation.execution, reaped, child)
        else:
            outcome, status = _OUTCOMES[observation.reason]
            execution = msgspec.structs.replace(observation.execution, outcome=outcome, status=status)
        debug("sandbox", "child %d: %s %d after %.4f s of CPU time", child.inner_pid, execution.outcome,
              execution.status, execution.cpu_s)  # fmt: skip
        return execution

    def release(self, child: Child) -> None:
        """Kill a child that is no longer needed. It is reaped in the background, before the next one is forked."""
        if not child.alive:
            return
        with contextlib.suppress(SandboxLost):
            self._have_reaped(child)

    @contextlib.contextmanager
    def lend(self, driver: str, limits: Limits, cases: int = 1, stdin: bytes | int | None = None) -> Iterator[Child]:
        """Provide a child for the duration of a ``with`` block."""
        child = self.child(driver, limits, cases, stdin)
        try:
            yield child
        finally:
            self.release(child)

    def close(self) -> None:
        """End the fork server and with it all its children, or leave it to its keeper if it has one."""
        self._end(self._report_if_in_order)

    def discard(self) -> None:
        """End a fork server that was lost, and any remaining children."""
        self._end(lambda: b"")

    def _end(self, report: Callable[[], bytes]) -> None:
        if not self._closed:
            self._closed = True
            if self._own_scheduled is not None:
                self._own_scheduled.close()
            self._launched.end(self._control, report())

    def _report_if_in_order(self) -> bytes:
        """Return the fork server's first message; empty if other commands should not use it.

        It must keep solutions away from files and sockets, have no child left, and have answered everything.
        """
        if self._ready is None or self._children or not self.isolation.is_safe_for_others:
            return b""
        try:
            self._settle()
        except (SandboxLost, SandboxError):
            return b""
        return msgspec.msgpack.encode(self._ready)

    def _have_reaped(self, child: Child) -> None:
        child.close()
        self._children -= 1
        self._send({"op": "reap", "pid": child.inner_pid})
        self._owes += 1

    def _reap(self, child: Child) -> ChildEnd:
        self._have_reaped(child)
        reaped = self._settle()
        assert reaped is not None
        return reaped

    def _settle(self) -> ChildEnd | None:
        """Receive how all reaped children ended; return how the last one did."""
        reaped = None
        while self._owes:
            reaped = self._answer(ChildEnd)
        return reaped

    def _send(self, request: dict[str, object], *descriptors: int) -> None:
        try:
            socket.send_fds(self._control, [msgspec.msgpack.encode(request)], descriptors)
        except OSError as error:
            raise SandboxLost("the {backend} sandbox is gone: {error}", backend=self.backend, error=error) from None

    def _wait_ready(self) -> _Ready:
        if self._ready is None:
            while self.while_waiting is not None and not select.select([self._control], [], [], _LOOK_S)[0]:
                self.while_waiting()
            self._ready = self._answer(_Ready, _START_TIMEOUT_S)
            debug("sandbox", "the %s sandbox is ready: %s", self.backend, self._ready)
        return self._ready

    def _answer(self, kind: type[T], timeout_s: float = _FORK_TIMEOUT_S) -> T:
        """Return the fork server's next message."""
        try:
            self._control.settimeout(timeout_s)
            message = self._control.recv(4096)
        except TimeoutError:
            raise SandboxLost(
                "the {backend} sandbox did not answer within {timeout_s:.0f} s",
                backend=self.backend,
                timeout_s=timeout_s,
            ) from None
        except OSError as error:
            raise SandboxLost("the {backend} sandbox is gone: {error}", backend=self.backend, error=error) from None
        if not message:
            raise SandboxLost("the {backend} sandbox has died", backend=self.backend)
        if message.startswith(b"!"):
            text = message[1:].decode("utf-8", "replace").replace("\n", " ")
            raise SandboxError("the {backend} sandbox cannot be started: {text}", backend=self.backend, text=text)
        try:
            answer: Any = (
                ChildEnd.from_buffer_copy(message) if kind is ChildEnd else msgspec.msgpack.decode(message, type=kind)
            )
        except (msgspec.DecodeError, ValueError) as error:
            raise SandboxLost(
                "the {backend} sandbox sent a malformed message: {error}", backend=self.backend, error=error
            ) from None
        self._owes -= 1
        found: T = answer
        return found


# The outcome and the status that are reported for each reason; those for SILENT depend on how the child ended.
_OUTCOMES: dict[EndReason, tuple[Outcome, int]] = {
    EndReason.CPU: ("cpu", 0),
    EndReason.WALL: ("wall", 0),
    EndReason.MEMORY: ("memory", 0),
    EndReason.OUTPUT: ("output", 0),
    EndReason.PROTOCOL: ("protocol", 0),
    EndReason.STARVED: ("starved", 0),
    EndReason.DENIED: ("signalled", int(signal.SIGSYS)),
}


def _silent_execution(execution: Execution, reaped: ChildEnd, child: Child) -> Execution:
    """Return what became of a child that closed its channel. Raises SandboxLost if another process killed it."""
    outcome: Outcome = "exited"
    status, number = os.WEXITSTATUS(reaped.status), 0
    if os.WIFSIGNALED(reaped.status):
        status = number = os.WTERMSIG(reaped.status)
        outcome = "cpu" if number == signal.SIGXCPU else "signalled"
    grown = child.grown_by(reaped.peak_kib / 1024)
    if grown > child.limits.memory_mib:
        outcome = "memory"
    elif number == signal.SIGKILL:  # the child cannot kill itself in this way
        raise SandboxLost("a child was killed from outside")
    memory_mib = max(execution.memory_mib, grown)
    return msgspec.structs.replace(execution, outcome=outcome, status=status, memory_mib=memory_mib)
