"""One child as the judge sees it: send requests, enforce limits, and return what was observed."""

from __future__ import annotations

import errno
import os
import select
import socket
import time
from collections.abc import Callable

import msgspec

from judge.models import Denial, Execution, Limits
from judge.sandbox import seccomp_notify, syscalls
from judge.sandbox.exchange import EndReason, Exchange, Greeting, NoReply, Request
from judge.sandbox.measure import MemoryGauge, SchedulerFile
from judge.sandbox.protocol import SpinWait
from judge.sandbox.waits import WaitTimes
from judge.text.phrases import mark

_TICK_S = 0.005
_SLOW_TICK_S, _SLOW_AFTER_S = 0.02, 0.2
_STARVED_FACTOR, _STARVED_SHARE = 10, 0.01  # of the wall limit; of one processor
_MAX_DENIALS = 100
_MAX_THREADS = 256  # their stacks in the kernel are not counted, and a machine's number of tasks is limited
_MOST_CREATED = 8  # pipes and pairs of sockets, and one more for each request: asyncio needs one
_BRIEF_S = 0.002
_BACKLOG = 1 << 14  # bytes: the first read from a full pipe or channel takes at least as many
_END_S = 1.0  # for which a child without a channel or a main thread may let the judge wait until it ends
_KERNEL_S, _CROWDED_OUT = 0.2, 2.0  # a child may be late by the kernel's own time, and on a crowded machine, twice
_UNWATCHED_S = 0.5  # the checks of a judge that runs are closer together, even on a busy machine


class Observation(msgspec.Struct, frozen=True):
    """How one request ended, and what the judge's side saw of it. The execution has the outcome of an answer."""

    reason: EndReason
    execution: Execution


class Child:
    """A confined process, made by ``Sandbox.child``. Belongs to one thread, which ``own_scheduled`` is about."""

    def __init__(
        self,
        greeting: Greeting,
        memory: MemoryGauge,
        channel: socket.socket,
        output: int,
        spin_wait: SpinWait,
        own_scheduled: SchedulerFile,
    ) -> None:
        self.inner_pid, self._listener = greeting.inner_pid, greeting.listener
        self.alive = True
        self._memory, self._meter = memory, memory.meter
        self._channel = channel
        self._output = output
        self._poll = select.poll()
        self._poll.register(channel, select.POLLIN)
        self._poll.register(output, select.POLLIN)
        if self._listener >= 0:
            self._poll.register(self._listener, select.POLLIN)
        self._spin_wait = spin_wait
        self._cpu_s = self._meter.cpu_s() or 0.0
        self.limits = Limits()  # those of the request under way, or of the last one
        self._exchange: Exchange | None = None
        self._on_sent: Callable[[], None] | None = None
        self._failed_send: NoReply | None = None
        self._printed = bytearray()
        self._denials: dict[Denial, None] = {}
        self._denied = 0
        self._created = self._requests = 0
        self._waits = WaitTimes(self._meter, own_scheduled)
        self._idle_s = self._used = self._begun = self._watched = self._checked = 0.0

    def begin(self, request: Request) -> None:
        """Send a request. Its limits are enforced from the call of ``finish``, which must follow soon."""
        self._begun = time.monotonic()
        self.limits, self._idle_s, self._on_sent = request.limits, request.idle_s, request.on_sent
        self._grace = request.grace
        self._printed, self._denials, self._denied = bytearray(), {}, 0
        self._used = 0.0
        self._waits.begin(self._begun)
        self._has_printed = False
        self._requests += 1
        self._failed_send = None
        self._memory.begin()
        self._exchange = Exchange(self._channel, request.pieces, request.max_reply, request.allocate)
        try:
            self._exchange.send(patiently=True)
        except NoReply as error:
            self._failed_send = error

    def finish(self, while_waiting: Callable[[], None] | None = None) -> Observation:
        """Wait for the reply to what was begun. If the reason is not ``ANSWERED``, the child is unusable.

        ``while_waiting`` is called from time to time. What it raises is passed on, and the child is unusable.
        """
        assert self._exchange is not None
        self._watched = self._checked = time.monotonic()
        reason = EndReason.ANSWERED
        try:
            if self._failed_send is not None:
                raise self._failed_send
            self._converse(self._exchange, while_waiting)
        except NoReply as error:
            reason = error.reason
        self._forgive_unwatched()
        if reason is EndReason.SILENT and not self._meter.wait_for_end(_END_S):
            reason = EndReason.PROTOCOL  # it continued without its channel or its main thread
        observation = self._observe(reason, self._exchange)
        self._exchange = None
        self.alive = observation.reason is EndReason.ANSWERED
        return observation

    def grown_by(self, peak_mib: float) -> float:
        """Return the memory that the child had taken when it ended, from the peak of its whole life."""
        return self._memory.grown_by(peak_mib)

    def close(self) -> None:
        """Close everything on this side. The sandbox reaps the process."""
        self.alive = False
        self._channel.close()
        os.close(self._output)
        if self._listener >= 0:
            os.close(self._listener)
        self._meter.close()
        self._waits.close()

    def _converse(self, exchange: Exchange, while_waiting: Callable[[], None] | None) -> None:
        if not exchange.is_sent:
            self._poll.modify(self._channel, select.POLLIN | select.POLLOUT)
        moved = 0
        while True:
            if self._on_sent is not None and exchange.is_sent:
                self._on_sent()
                self._on_sent = None
                self._watched = self._checked = time.monotonic()
            tick_s = _TICK_S if self._checked < self._watched + _SLOW_AFTER_S else _SLOW_TICK_S
            events = self._spin_wait.poll(self._poll, self._watched) or self._poll.poll(tick_s * 1000)
            for descriptor, event in events:
                if descriptor == self._output:
                    self._has_printed = True
                    self._read_output()
                elif descriptor == self._listener:
                    self._answer_call()
                elif self._transfer(exchange, event):
                    self._has_printed |= len(events) > 1  # what was printed before the reply is in the pipe by now
                    return
            if not events or time.monotonic() - self._checked > _TICK_S:
                before, moved = moved, exchange.moved + len(self._printed)
                self._check_limits(has_backlog=moved - before >= _BACKLOG)
                if while_waiting is not None:
                    while_waiting()

    def _transfer(self, exchange: Exchange, event: int) -> bool:
        """Send and receive what can be; return whether the reply is complete."""
        if event & select.POLLOUT and not exchange.is_sent:
            exchange.send()
            if exchange.is_sent:
                self._poll.modify(self._channel, select.POLLIN)
        return bool(event & (select.POLLIN | select.POLLHUP | select.POLLERR)) and exchange.receive()

    def _read_output(self) -> None:
        try:
            chunk = os.read(self._output, 1 << 16)
        except BlockingIOError:
            return  # without a mount namespace a solution can open its own output and read it
        if not chunk:
            self._poll.unregister(self._output)
        self._printed += chunk
        if self._printed_too_much():
            raise NoReply(EndReason.OUTPUT)

    def _printed_too_much(self) -> bool:
        return len(self._printed) > self.limits.output_kib << 10

    def _answer_call(self) -> None:
        """Answer a reported system call: refuse it, unless it creates one of the few pipes that a child may have."""
        call = seccomp_notify.receive(self._listener)
        if call is None:
            return
        table = syscalls.syscall_table()
        if table is not None and table.creates_pipe(call.number, call.arguments):
            self._created += 1
            if self._created <= _MOST_CREATED + self._requests:
                seccomp_notify.proceed(self._listener, call)
                return
            seccomp_notify.refuse(self._listener, call, errno.EMFILE)
        else:
            seccomp_notify.refuse(self._listener, call)
            name, attempt = table.describe(call.number) if table else (str(call.number), syscalls.USE_CALL)
            self._denials[Denial(call=name, attempt=attempt)] = None
        self._denied += 1
        if self._denied > _MAX_DENIALS:
            raise NoReply(EndReason.DENIED)

    def _check_limits(self, has_backlog: bool) -> None:
        meter, limits, checked = self._meter, self.limits, self._checked
        self._forgive_unwatched()
        status = meter.status()
        if self._memory.grown_mib(status.memory) > limits.memory_mib:
            raise NoReply(EndReason.MEMORY)
        if meter.leader_has_gone():  # it was killed, or it continues without its main thread
            raise NoReply(EndReason.SILENT)
        if status.threads > _MAX_THREADS:
            self._denials[Denial(call="clone", attempt=mark("run more threads than the sandbox allows"))] = None
            raise NoReply(EndReason.DENIED)
        used, before = (meter.cpu_s() or self._cpu_s) - self._cpu_s, self._used
        self._used = used
        if self._is_too_late(used):
            raise NoReply(EndReason.CPU)
        if status.waits_for_a_disk:
            self._waits.excuse_waiting_for_a_disk(min(self._checked - checked, _UNWATCHED_S) - (used - before))
        own_s = self._waits.note(has_backlog)
        wall = self._checked - self._watched  # before the readings: the judge may have lost its processor meanwhile
        if wall <= min(limits.wall_s, self._idle_s):
            if status.threads > 1 and wall > 2 * used:  # a thread may end before the answer, and its waiting with it
                self._waits.for_a_processor(used)
            return
        if self._is_idle(wall - self._waits.so_far(used), used):
            # The kernel counts a wait for a processor when it is over. A process that has run meanwhile is not waiting,
            # or not for longer than the judge itself has waited.
            is_ready = meter.is_ready()
            wall_ready = wall - self._waits.so_far(used)  # again, because its wait may have ended before the last line
            may_wait = used == before or not self._is_idle(wall_ready - own_s, used)
            if self._is_idle(wall_ready, used) and not (may_wait and is_ready):
                raise NoReply(EndReason.WALL)
        if wall > limits.wall_s * _STARVED_FACTOR and used < wall * _STARVED_SHARE:
            raise NoReply(EndReason.STARVED)

    def _is_idle(self, wall_s: float, used: float) -> bool:
        return wall_s > self.limits.wall_s or wall_s - used > self._idle_s

    def _is_too_late(self, used: float) -> bool:
        """Return whether the child has used so much CPU time that it is ended.

        That is more than ``grace`` times the limit. If right answers are measured again, it may be more: by the time
        that the kernel has used, because its work for new pages sometimes takes 0.15 s longer; or up to twice the
        limit, if other work had the processor for most of the time, because such work also takes the caches. The child
        is not ended and then run again, because it could leave a message about how far it has come.
        """
        limit_s = self.limits.cpu_s
        if used <= limit_s * self._grace:
            return False
        if self._grace == 1.0:  # no answer is measured again
            return True
        if used <= limit_s + min(self._waits.kernel_s(), _KERNEL_S):
            return False
        return used > limit_s * _CROWDED_OUT or self._waits.for_a_processor(used) < used

    def _forgive_unwatched(self) -> None:
        """Charge no time in which the judge itself was stopped: the child may have been, or answered long ago."""
        checked, self._checked = self._checked, time.monotonic()
        if self._checked > checked + _UNWATCHED_S:
            self._watched += self._checked - checked - _UNWATCHED_S

    def _observe(self, reason: EndReason, exchange: Exchange) -> Observation:
        cpu = self._meter.cpu_s() or 0.0
        used, self._cpu_s = max(0.0, cpu - self._cpu_s), cpu
        # Nothing can touch much memory in two milliseconds of CPU time, so a brief request saves reading the peak.
        private = self._meter.private_mib()
        memory = self._memory.grown_mib() if used > _BRIEF_S else self._memory.beyond_base(private)
        if reason is EndReason.ANSWERED and not private and self._meter.leader_has_gone():
            reason = EndReason.SILENT if self._meter.wait_for_end(_END_S) else EndReason.PROTOCOL
        if reason is EndReason.ANSWERED and memory > self.limits.memory_mib:
            reason = EndReason.MEMORY
        if self._has_printed or reason is not EndReason.ANSWERED:
            self._drain()
        if reason is EndReason.ANSWERED and self._printed_too_much():
            reason = EndReason.OUTPUT
        now = self._checked if reason is EndReason.ANSWERED else time.monotonic()
        execution = Execution(
            outcome="answered",
            value=exchange.reply if reason is EndReason.ANSWERED else b"",
            cpu_s=used,
            wall_s=now - self._begun,
            idle_s=self._waits.idle(now - self._watched - used, used),
            memory_mib=memory,
            printed=bytes(self._printed[: self.limits.output_kib << 10]),
            denials=tuple(self._denials),
        )
        return Observation(reason, execution)

    def _drain(self) -> None:
        """Read what is in the pipe."""
        while not self._printed_too_much():
            try:
                chunk = os.read(self._output, 1 << 16)
            except OSError:
                return
            if not chunk:
                return
            self._printed += chunk
