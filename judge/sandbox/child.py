"""One child as the judge sees it: send requests, enforce limits, and return what was observed."""

from __future__ import annotations

import errno
import os
import select
import socket
import time
from collections.abc import Callable
from typing import NamedTuple

from judge.models import Denial, Execution, Limits
from judge.sandbox import seccomp_notify, syscalls
from judge.sandbox.exchange import Ended, Ending, Exchange, Greeting, Request
from judge.sandbox.measure import MemoryGauge, Meter, Scheduled, SchedulerFile
from judge.sandbox.protocol import SpinWait
from judge.text.phrases import mark

_TICK_S = 0.005
_SLOW_TICK_S = 0.02
_STARVED_FACTOR, _STARVED_SHARE = 10, 0.01  # of the wall limit; of one processor
_MAX_DENIALS = 100
_MAX_THREADS = 256  # their stacks in the kernel are not counted, and a machine's number of tasks is limited
_MOST_CREATED = 8  # pipes and pairs of sockets, and one more for each request: asyncio needs one
_BRIEF_S = 0.002
_ENDING_S = 1.0  # for which a child without a channel or a main thread may let the judge wait until it ends
_IDLE_S = 0.005  # shorter pauses are the judge's own, or the scheduler's
_UNWATCHED_S = 0.5  # the checks of a judge that runs are closer together, even on a busy machine


class Observation(NamedTuple):
    """How one request ended, and what the judge's side saw of it. The execution has the outcome of an answer."""

    ending: Ending
    execution: Execution


class Child:
    """A confined process, made by ``Sandbox.child``. It serves one request at a time. Belongs to one thread."""

    def __init__(
        self, greeting: Greeting, meter: Meter, channel: socket.socket, output: int, spin_wait: SpinWait
    ) -> None:
        self.inner_pid, self._listener = greeting.inner_pid, greeting.listener
        self.alive = True
        self._meter = meter
        self._channel = channel
        self._output = output
        self._poll = select.poll()
        self._poll.register(channel, select.POLLIN)
        self._poll.register(output, select.POLLIN)
        if self._listener >= 0:
            self._poll.register(self._listener, select.POLLIN)
        self._spin_wait = spin_wait
        self._cpu_s = meter.cpu_s() or 0.0
        self._memory = MemoryGauge(meter)
        self.limits = Limits()  # those of the request under way, or of the last one
        self._exchange: Exchange | None = None
        self._meanwhile: Callable[[], None] | None = None
        self._ended: Ended | None = None
        self._printed = bytearray()
        self._denials: dict[Denial, None] = {}
        self._denied = 0
        self._created = self._requests = 0
        # How long they had run and waited for a processor: the child's main thread when the request began; this thread
        # when there was no answer yet; all of the child's threads at the first check of the limits, None before it.
        self._main_scheduled, self._own_scheduled = SchedulerFile(str(meter.pid)), SchedulerFile("thread-self")
        self._main_before = self._own_before = Scheduled()
        self._all_before: dict[str, Scheduled] | None = None
        self._longest = Scheduled()  # of the thread that waited longest, which may have ended
        self._idle_s = self._used = self._begun = self._watched = self._checked = self._scheduled_at = 0.0

    def begin(self, request: Request) -> None:
        """Send a request. Its limits are enforced from the call of ``finish``, which must follow soon."""
        self._begun = time.monotonic()
        self.limits, self._idle_s, self._meanwhile = request.limits, request.idle_s, request.meanwhile
        self._grace = request.grace
        self._printed, self._denials, self._denied = bytearray(), {}, 0
        self._all_before, self._longest, self._used = None, Scheduled(), 0.0
        if self._begun > self._scheduled_at + _IDLE_S:  # they change by less than a pause that counts
            self._scheduled_at = self._begun
            self._main_before, self._own_before = self._main_scheduled.read(), self._own_scheduled.read()
        self._has_printed = False
        self._requests += 1
        self._ended = None
        self._memory.begin()
        self._exchange = Exchange(self._channel, request.pieces, request.max_reply, request.room)
        try:
            self._exchange.send(patiently=True)
        except Ended as ended:
            self._ended = ended

    def finish(self, while_waiting: Callable[[], None] | None = None) -> Observation:
        """Wait for the reply to what was begun. After another ending than ``ANSWERED``, the child is unusable.

        ``while_waiting`` is called from time to time. What it raises is passed on, and the child is unusable.
        """
        assert self._exchange is not None
        self._watched = self._checked = time.monotonic()
        ending = Ending.ANSWERED
        try:
            if self._ended is not None:
                raise self._ended
            self._converse(self._exchange, while_waiting)
        except Ended as ended:
            ending = ended.ending
        self._forgive_unwatched()
        if ending is Ending.SILENT and not self._meter.wait_for_end(_ENDING_S):
            ending = Ending.PROTOCOL  # it continued without its channel or its main thread
        observation = self._observe(ending, self._exchange)
        self._exchange = None
        self.alive = observation.ending is Ending.ANSWERED
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
        self._main_scheduled.close()
        self._own_scheduled.close()

    def _converse(self, exchange: Exchange, while_waiting: Callable[[], None] | None) -> None:
        if not exchange.is_sent:
            self._poll.modify(self._channel, select.POLLIN | select.POLLOUT)
        while True:
            if self._meanwhile is not None and exchange.is_sent:
                self._meanwhile()
                self._meanwhile = None
                self._watched = self._checked = time.monotonic()
            events = self._spin_wait.soon(self._poll, self._watched) or self._poll.poll(self._tick() * 1000)
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
                if events:  # the child may have waited for room in a pipe that the judge had no processor to empty
                    self._watched += self._own_scheduled.read().since(self._own_before).waited_s
                self._check_limits()
                if while_waiting is not None:
                    while_waiting()

    def _transfer(self, exchange: Exchange, event: int) -> bool:
        """Send and receive what can be; return whether the reply is complete."""
        if event & select.POLLOUT and not exchange.is_sent:
            exchange.send()
            if exchange.is_sent:
                self._poll.modify(self._channel, select.POLLIN)
        return bool(event & (select.POLLIN | select.POLLHUP | select.POLLERR)) and exchange.receive()

    def _tick(self) -> float:
        return _TICK_S if time.monotonic() - self._watched < 0.2 else _SLOW_TICK_S

    def _read_output(self) -> None:
        try:
            chunk = os.read(self._output, 1 << 16)
        except BlockingIOError:
            return  # without a mount namespace a solution can open its own output and read it
        if not chunk:
            self._poll.unregister(self._output)
        self._printed += chunk
        if self._printed_too_much():
            raise Ended(Ending.OUTPUT)

    def _printed_too_much(self) -> bool:
        return len(self._printed) > self.limits.output_kib << 10

    def _answer_call(self) -> None:
        """Answer a reported system call: refuse it, unless it creates one of the few pipes that a child may have."""
        call = seccomp_notify.receive(self._listener)
        if call is None:
            return
        table = syscalls.table()
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
            raise Ended(Ending.DENIED)

    def _check_limits(self) -> None:
        meter, limits, checked = self._meter, self.limits, self._checked
        self._forgive_unwatched()
        if meter.waits_for_a_disk():  # a solution reads no files but libraries
            self._watched += self._checked - checked
        if self._memory.grown_mib() > limits.memory_mib:
            raise Ended(Ending.MEMORY)
        if meter.leader_has_gone():  # it was killed, or it continues without its main thread
            raise Ended(Ending.SILENT)
        threads = meter.threads()
        if threads > _MAX_THREADS:
            self._denials[Denial(call="clone", attempt=mark("run more threads than the sandbox allows"))] = None
            raise Ended(Ending.DENIED)
        used, before = (meter.cpu_s() or self._cpu_s) - self._cpu_s, self._used
        self._used = used
        if used > limits.cpu_s * self._grace:
            raise Ended(Ending.CPU)
        self._own_before = self._own_scheduled.read()  # no answer has arrived so far
        if self._all_before is None:
            self._all_before = meter.scheduled()
        wall = time.monotonic() - self._watched
        if wall <= min(limits.wall_s, self._idle_s):
            if threads > 1 and wall > 2 * used:  # a thread may end before the answer, and how long it waited with it
                self._waited_s(used)
            return
        wall_ready = wall - self._waited_s(used)
        idle = wall_ready > limits.wall_s or wall_ready - used > self._idle_s
        # The kernel counts a wait for a processor when it is over. A process that has run meanwhile is not waiting.
        if idle and not (used == before and meter.is_ready()):
            raise Ended(Ending.WALL)
        if wall > limits.wall_s * _STARVED_FACTOR and used < wall * _STARVED_SHARE:
            raise Ended(Ending.STARVED)

    def _forgive_unwatched(self) -> None:
        """Charge no time in which the judge itself was stopped: the child may have been, or answered long ago."""
        checked, self._checked = self._checked, time.monotonic()
        self._watched += max(0.0, self._checked - checked - _UNWATCHED_S)

    def _waited_s(self, used: float) -> float:
        """Return how long the child has been ready to run without a processor during this request.

        This is the time that its longest waiting thread has waited, minus the CPU time of the other threads (``used``
        is that of all). Otherwise a solution could let its threads wait for each other, and sleep for as long. Threads
        other than the main one are counted from the first check of the limits to the last one before they end.
        """
        spans = [self._longest, self._main_scheduled.read().since(self._main_before)]
        if self._all_before is not None:
            before = self._all_before
            spans += [now.since(before.get(task, Scheduled())) for task, now in self._meter.scheduled().items()]
        waited_s, self._longest = max((span.waited_s - max(0.0, used - span.ran_s), span) for span in spans)
        return max(0.0, waited_s)

    def _idle(self, idle_s: float, used: float) -> float:
        """Return how much of a time without computing the child was idle.

        Waiting for a processor is not idle time, and neither is the time in which the judge waited for one to read an
        answer.
        """
        if idle_s <= _IDLE_S:
            return 0.0
        own_s = self._own_scheduled.read().since(self._own_before).waited_s
        return max(0.0, idle_s - self._waited_s(used) - own_s)

    def _observe(self, ending: Ending, exchange: Exchange) -> Observation:
        wall = time.monotonic() - self._begun
        cpu = self._meter.cpu_s() or 0.0
        used, self._cpu_s = max(0.0, cpu - self._cpu_s), cpu
        # Nothing can touch much memory in two milliseconds of CPU time, so a brief request saves reading the peak.
        private = self._meter.private_mib()
        memory = self._memory.grown_mib() if used > _BRIEF_S else self._memory.beyond_base(private)
        if ending is Ending.ANSWERED and not private and self._meter.leader_has_gone():
            ending = Ending.SILENT if self._meter.wait_for_end(_ENDING_S) else Ending.PROTOCOL
        if ending is Ending.ANSWERED and memory > self.limits.memory_mib:
            ending = Ending.MEMORY
        if self._has_printed or ending is not Ending.ANSWERED:
            self._drain()
        if ending is Ending.ANSWERED and self._printed_too_much():
            ending = Ending.OUTPUT
        execution = Execution(
            outcome="answered",
            value=exchange.reply if ending is Ending.ANSWERED else b"",
            cpu_s=used,
            wall_s=wall,
            idle_s=self._idle(time.monotonic() - self._watched - used, used),
            memory_mib=memory,
            printed=bytes(self._printed[: self.limits.output_kib << 10]),
            denials=tuple(self._denials),
        )
        return Observation(ending, execution)

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
