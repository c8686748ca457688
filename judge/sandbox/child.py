"""One child as the judge sees it: a request goes in, an ``Execution`` comes out, limits are kept."""

from __future__ import annotations

import os
import select
import socket
import time
from typing import Self

from judge.models import Denial, Execution, Limits
from judge.sandbox import seccomp_notify, syscalls
from judge.sandbox.measure import Meter
from judge.sandbox.protocol import HEADER, SpinWait

_TICK_S = 0.005
_SLOW_TICK_S = 0.02
_GRACE = 1.25  # a case that ends within a quarter of its limit is told as ended, so that it can be run again
_STARVED_FACTOR = 10
_MAX_DENIALS = 100
_MAX_THREADS = 256  # their stacks in the kernel are nobody's memory, and a machine's number of tasks has an end
_BRIEF_S = 0.002
_TIDYING_MIB = 1.0  # so much a child may take between its reply and the next request
_FIRST_CHUNK, _CHUNK = 1 << 14, 1 << 18  # most replies are small, and room for a large one costs more than reading it


class Ended(Exception):
    """The child has gone; ``how`` is the outcome, or empty where the template has to be asked."""

    def __init__(self, how: str) -> None:
        super().__init__(how)
        self.how = how


class Child:
    """Made by ``Sandbox.child``. Not for use by several threads."""

    def __init__(self, inner_pid: int, meter: Meter, channel: socket.socket, output: int, spin_wait: SpinWait) -> None:
        self.inner_pid = inner_pid
        self.alive = True
        self._meter = meter
        self._channel = channel
        self._output = output
        self._listener = -1
        self._poll = select.poll()
        self._poll.register(channel, select.POLLIN)
        self._poll.register(output, select.POLLIN)
        self._spin_wait = spin_wait
        self._cpu_s = 0.0
        self._base_mib = self._base_private_mib = 0.0
        self._peak_mib = self._earlier_peak_mib = 0.0

    def greet(self, timeout_s: float) -> bool:
        """Wait until the child is confined. False where it is not within the time."""
        self._channel.settimeout(timeout_s)
        try:
            message, descriptors, _, _ = socket.recv_fds(self._channel, 1, 1)
        except OSError:
            return False
        if message != b"!":
            return False
        if descriptors:
            self._listener = descriptors[0]
            self._poll.register(self._listener, select.POLLIN)
        self._channel.setblocking(False)
        self._cpu_s = self._meter.cpu_s() or 0.0
        self._base_mib = self._meter.resident_mib()
        self._base_private_mib = self._meter.private_mib()
        return True

    def grown_mib(self) -> float:
        """The peak of its memory in this request over what it started with, without pages of libraries.

        The kernel keeps the peak of its whole life. Where that has not risen since the last request, it was not
        this one's, and what it has now is taken instead.
        """
        peak, private = self._meter.peak_mib()
        self._peak_mib = max(self._peak_mib, peak)
        if not self._has_risen(peak):
            private = self._meter.private_mib()
        return max(0.0, private - self._base_private_mib)

    def grown_by(self, peak_mib: float) -> float:
        """The same of a child that has gone, from the peak of all that it had, libraries too."""
        return max(0.0, peak_mib - self._base_mib) if self._has_risen(peak_mib) else 0.0

    def _has_risen(self, peak_mib: float) -> bool:
        """Compares peaks of everything: how much of a peak was libraries, nobody knows afterwards."""
        return peak_mib > self._earlier_peak_mib + (_TIDYING_MIB if self._earlier_peak_mib else 0.0)

    def prepare(self, payload: bytes, limits: Limits, max_reply: int) -> Run:
        """A request that is ready to be sent."""
        return Run(self, payload, limits, max_reply)

    def close(self) -> None:
        """Let go of everything here. The sandbox reaps the process."""
        self.alive = False
        self._channel.close()
        os.close(self._output)
        if self._listener >= 0:
            os.close(self._listener)
        self._meter.close()


class Run:
    """One request. Made by ``Child.prepare``, sent by ``begin`` and waited for by ``finish``, each once."""

    def __init__(self, child: Child, payload: bytes, limits: Limits, max_reply: int) -> None:
        self.child, self.limits, self.max_reply = child, limits, max_reply
        self.printed = bytearray()
        self.denials: dict[Denial, None] = {}
        self.denied = 0
        self.waited_before = -1.0  # what the child had waited for a processor in earlier requests
        self.reply = bytearray()
        self.expected_size = -1
        self.nonce = os.urandom(8)
        self.ended: Ended | None = None
        self.begun = self.watched = 0.0
        self.outgoing = memoryview(HEADER.pack(len(payload), self.nonce) + payload)

    def begin(self) -> Self:
        """Send it. Its limits are kept from when ``finish`` is called, which has to be soon."""
        self.begun = time.monotonic()
        self.child._earlier_peak_mib = self.child._peak_mib
        try:
            self._no_word_before()
            self._send()
        except Ended as ended:
            self.ended = ended
        return self

    def finish(self) -> Execution:
        """Wait for the reply. After any outcome but ``answered`` the child is of no more use."""
        self.watched = time.monotonic()
        outcome, value = "answered", b""
        try:
            if self.ended is not None:
                raise self.ended
            value = self._exchange()
        except Ended as ended:
            outcome = ended.how
        return self._facts(outcome, value)

    def _no_word_before(self) -> None:
        try:
            if self.child._channel.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT):
                raise Ended("protocol")
            raise Ended("")
        except BlockingIOError:
            return
        except OSError:
            raise Ended("") from None

    def _exchange(self) -> bytes:
        child = self.child
        if self.outgoing:
            child._poll.modify(child._channel, select.POLLIN | select.POLLOUT)
        while True:
            events = child._spin_wait.soon(child._poll, self.watched) or child._poll.poll(self._tick() * 1000)
            if not events:
                self._check_limits()
                continue
            for descriptor, event in events:
                if descriptor == child._output:
                    self._read_output()
                elif descriptor == child._listener:
                    self._refuse()
                else:
                    if event & select.POLLOUT and self.outgoing:
                        self._send()
                        if not self.outgoing:
                            child._poll.modify(child._channel, select.POLLIN)
                    if event & (select.POLLIN | select.POLLHUP | select.POLLERR) and self._receive():
                        return bytes(memoryview(self.reply)[HEADER.size :])
            if time.monotonic() - self.watched > _TICK_S:
                self._check_limits()

    def _tick(self) -> float:
        return _TICK_S if time.monotonic() - self.watched < 0.2 else _SLOW_TICK_S

    def _send(self) -> None:
        try:
            self.outgoing = self.outgoing[self.child._channel.send(self.outgoing) :]
        except BlockingIOError:
            return
        except OSError:
            raise Ended("") from None

    def _receive(self) -> bool:
        """Take what is there. True when the reply is whole."""
        try:
            chunk = self.child._channel.recv(_CHUNK if self.reply else _FIRST_CHUNK)
        except BlockingIOError:
            return False
        except OSError:
            raise Ended("") from None
        if not chunk:
            raise Ended("")
        self.reply += chunk
        if self.expected_size < 0 and len(self.reply) >= HEADER.size:
            size, echo = HEADER.unpack_from(self.reply)
            if echo != self.nonce:
                raise Ended("protocol")
            if size > self.max_reply:
                raise Ended("output")
            self.expected_size = size + HEADER.size
        if 0 <= self.expected_size < len(self.reply):
            raise Ended("protocol")
        return len(self.reply) == self.expected_size

    def _read_output(self) -> None:
        try:
            chunk = os.read(self.child._output, 1 << 16)
        except BlockingIOError:
            return  # without a mount namespace a solution can open its own output and read it
        if not chunk:
            self.child._poll.unregister(self.child._output)
        self.printed += chunk
        if len(self.printed) > self.limits.output_kib << 10:
            raise Ended("output")

    def _refuse(self) -> None:
        call = seccomp_notify.receive(self.child._listener)
        if call is None:
            return
        identifier, number = call
        seccomp_notify.refuse(self.child._listener, identifier)
        table = syscalls.table()
        name, attempt = table.describe(number) if table else (str(number), "")
        self.denials[Denial(call=name, attempt=attempt)] = None
        self.denied += 1
        if self.denied > _MAX_DENIALS:
            raise Ended("denied")

    def _check_limits(self) -> None:
        meter, limits = self.child._meter, self.limits
        if self.child.grown_mib() > limits.memory_mib:
            raise Ended("memory")
        if meter.leader_has_gone():
            raise Ended("protocol")
        if meter.threads() > _MAX_THREADS:
            self.denials[Denial(call="clone", attempt=f"run more than {_MAX_THREADS} threads")] = None
            raise Ended("denied")
        cpu = meter.cpu_s()
        if cpu is not None and cpu - self.child._cpu_s > limits.cpu_s * _GRACE:
            raise Ended("cpu")
        if self.waited_before < 0:
            self.waited_before = meter.waited_s()
        wall = time.monotonic() - self.watched
        if wall > limits.wall_s:
            waited = max(0.0, meter.waited_s() - self.waited_before)
            if wall - waited > limits.wall_s:
                raise Ended("wall")
            if wall > limits.wall_s * _STARVED_FACTOR:
                raise Ended("starved")

    def _facts(self, outcome: str, value: bytes) -> Execution:
        child = self.child
        wall = time.monotonic() - self.begun
        cpu = child._meter.cpu_s() or 0.0
        used, child._cpu_s = max(0.0, cpu - child._cpu_s), cpu
        now = child._meter.private_mib()
        # Nothing can touch much memory within two milliseconds, so a brief request saves reading the peak.
        memory = child.grown_mib() if wall > _BRIEF_S else max(0.0, now - child._base_private_mib)
        if outcome == "answered" and not now and child._meter.leader_has_gone():
            outcome = "protocol"
        if outcome == "answered" and memory > self.limits.memory_mib:
            outcome = "memory"
        self._drain()
        if outcome == "answered" and len(self.printed) > self.limits.output_kib << 10:
            outcome = "output"
        child.alive = outcome == "answered"
        return Execution(
            outcome=outcome,  # type: ignore[arg-type]  # "" and "denied" are settled by the sandbox, which reaps
            value=value,
            cpu_s=used,
            wall_s=wall,
            memory_mib=memory,
            printed=bytes(self.printed[: self.limits.output_kib << 10]),
            denials=tuple(self.denials),
        )

    def _drain(self) -> None:
        """What was printed before the reply lies in the pipe by now."""
        while True:
            try:
                chunk = os.read(self.child._output, 1 << 16)
            except OSError:
                return
            if not chunk or len(self.printed) > self.limits.output_kib << 10:
                return
            self.printed += chunk
