"""The judge's handle on a fork server and its children: every kind of ending, and no process left behind."""

from __future__ import annotations

import contextlib
import itertools
import os
import random
import signal
import socket
import struct
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from judge.errors import SandboxError, SandboxLost
from judge.guest.messages import Call, Load, Reply, framed, read
from judge.models import Entry, Execution, Limits
from judge.sandbox.child import _TICK_S, Child, Observation
from judge.sandbox.exchange import EndReason, Greeting, Request
from judge.sandbox.measure import MemoryGauge, Meter, Scheduled, SchedulerFile
from judge.sandbox.pool import SOLUTION, drivers
from judge.sandbox.protocol import SpinWait
from judge.sandbox.sandbox import Sandbox
from judge.sandbox.waits import WaitTimes
from judge.values.wire import pack, unpack

_ENTRY = Entry(kind="function", name="f", aliases=(), params={"a": "plain"}, returns="plain")
_LIMITS = Limits(cpu_s=0.5, wall_s=1.0, memory_mib=64, output_kib=16)
_HEADER = struct.Struct("=I8s")
_BINDS = hasattr(os, "sched_setaffinity")
OWN = SchedulerFile("thread-self")


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    sandbox = Sandbox.start("python", drivers("python"))
    yield sandbox
    sandbox.close()


def _load(source: str) -> Request:
    load = Load(source=source.encode(), filename="made.py", backend="python", entry=_ENTRY)
    return Request(framed(load), _LIMITS, 1 << 16)


def _call(argument: object, max_reply: int = 1 << 16, **changes: Any) -> Request:
    request = Request(framed(Call(args=pack([argument]))), _LIMITS, max_reply)
    return msgspec.structs.replace(request, **changes)


def _asked(sandbox: Sandbox, source: str, argument: object = 7, max_reply: int = 1 << 16) -> Execution:
    with sandbox.lend(SOLUTION, _LIMITS) as child:
        loaded = sandbox.ask(child, _load(source))
        assert loaded.outcome == "answered", loaded
        return sandbox.ask(child, _call(argument, max_reply))


def test_a_child_can_use_threads_and_locks(sandbox: Sandbox) -> None:
    source = """
        import threading

        def f(a):
            found, lock = [], threading.Lock()

            def add():
                with lock:
                    found.append(a)

            threads = [threading.Thread(target=add) for _ in range(3)]
            [thread.start() for thread in threads]
            [thread.join() for thread in threads]
            main = threading.main_thread()
            return [found, threading.active_count(), main is threading.current_thread(), main.is_alive()]
    """
    answered = _asked(sandbox, textwrap.dedent(source))
    assert unpack(read(msgspec.msgpack.Decoder(Reply), answered.value).value) == [[7, 7, 7], 1, True, True]


def _fork_server(sandbox: Sandbox) -> int:
    """Where there are PID namespaces it is the guardian's child, else the guardian itself."""
    children = Path(f"/proc/{sandbox._launched.pid}/task/{sandbox._launched.pid}/children").read_text().split()
    return int(children[0]) if "pid" in sandbox.isolation.namespaces else sandbox._launched.pid


def _value(execution: Execution) -> object:
    assert execution.outcome == "answered", execution
    return unpack(read(msgspec.msgpack.Decoder(Reply), execution.value).value)


def test_an_answer(sandbox: Sandbox) -> None:
    execution = _asked(sandbox, "def f(a):\n    print('hello')\n    return a * a")
    assert _value(execution) == 49
    assert execution.printed == b"hello\n"
    assert 0 < execution.cpu_s < 0.1
    assert 0 < execution.wall_s < 1.0
    assert 0 <= execution.memory_mib < 2
    assert execution.denials == ()


def test_a_child_serves_many_requests(sandbox: Sandbox) -> None:
    with sandbox.lend(SOLUTION, _LIMITS, cases=100) as child:
        sandbox.ask(child, _load("def f(a): return a + 1"))
        assert [_value(sandbox.ask(child, _call(number))) for number in range(100)] == [*range(1, 101)]


def test_a_child_without_a_request_sleeps(sandbox: Sandbox) -> None:
    """The judge spins for a moment only, whatever the solution does to the clocks."""
    stopped = "import os, time\nmoment = time.monotonic()\ntime.monotonic = lambda: moment\ndel os.sched_yield\n"
    with sandbox.lend(SOLUTION, _LIMITS) as child:
        sandbox.ask(child, _load(stopped + "def f(a): return a"))
        time.sleep(0.2)
        answered = sandbox.ask(child, _call(7))
        assert _value(answered) == 7
        assert answered.cpu_s < 0.1


def test_the_wall_time_of_a_request_counts_from_the_wait_for_it(sandbox: Sandbox) -> None:
    with sandbox.lend(SOLUTION, _LIMITS) as child:
        sandbox.ask(child, _load("import time\ndef f(a): time.sleep(a); return a"))
        child.begin(_call(0.3))
        time.sleep(_LIMITS.wall_s + 0.2)
        execution = sandbox.finish(child)
    assert _value(execution) == 0.3
    assert execution.wall_s > _LIMITS.wall_s


def test_limits_hold_for_a_request_that_ran_unwatched(sandbox: Sandbox) -> None:
    grows = "def f(a):\n    kept = bytearray(80 << 20)\n    kept[::4096] = b'x' * len(kept[::4096])\n    del kept"
    for source, outcome in (("def f(a):\n    while True: pass", "cpu"), (grows, "memory")):
        with sandbox.lend(SOLUTION, _LIMITS) as child:
            sandbox.ask(child, _load(source))
            child.begin(_call(0))
            time.sleep(1.0)
            assert sandbox.finish(child).outcome == outcome
            assert not child.alive


def test_other_work_is_done_once_while_a_request_runs_and_after_it_was_sent(sandbox: Sandbox) -> None:
    sent: list[bool] = []

    def on_sent() -> None:
        assert child._exchange is not None
        sent.append(child._exchange.is_sent)
        time.sleep(_LIMITS.wall_s + 0.2)

    with sandbox.lend(SOLUTION, _LIMITS) as child:
        sandbox.ask(child, _load("import time\ndef f(a): time.sleep(0.3); return len(a)"))
        large = _call("x" * (8 << 20), on_sent=on_sent)
        assert _value(sandbox.ask(child, large)) == 8 << 20
        assert sent == [True]
        assert _value(sandbox.ask(child, _call("x"))) == 1
    assert sent == [True]


def test_limits_are_checked_between_the_parts_of_a_large_reply_but_not_for_each(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked: list[float] = []
    check = Child._check_limits

    def checking(child: Child, has_backlog: bool) -> None:
        checked.append(time.monotonic())
        check(child, has_backlog)

    monkeypatch.setattr(Child, "_check_limits", checking)
    with sandbox.lend(SOLUTION, _LIMITS) as child:
        sandbox.ask(child, _load("import time\ndef f(a): time.sleep(0.1); return 'x' * a"))
        checked.clear()
        assert sandbox.ask(child, _call(16 << 20, 1 << 25)).outcome == "answered"
    assert checked
    assert min((later - one for one, later in itertools.pairwise(checked)), default=1.0) >= _TICK_S


def test_children_are_reaped_in_order_without_waiting_for_each(sandbox: Sandbox) -> None:
    children = [sandbox.child(SOLUTION, _LIMITS) for _ in range(3)]
    for child in children:
        sandbox.release(child)
    assert sandbox._owes == 3
    with sandbox.lend(SOLUTION, _LIMITS) as child:
        assert sandbox._owes == 0
        assert not any(Path(f"/proc/{gone._meter.pid}").exists() for gone in children)
        sandbox.release(sandbox.child(SOLUTION, _LIMITS))
        sandbox.ask(child, _load("import os\ndef f(a): os._exit(a)"))
        execution = sandbox.ask(child, _call(5))  # its end is not mistaken for that of the one before
    assert (execution.outcome, execution.status) == ("exited", 5)


def test_a_request_to_a_child_that_has_gone_ends_as_any_other(sandbox: Sandbox) -> None:
    with sandbox.lend(SOLUTION, _LIMITS) as child:
        sandbox.ask(child, _load("import os\ndef f(a): os._exit(3)"))
        child.begin(_call(0))
        time.sleep(0.3)
        child.begin(_call(0))
        execution = sandbox.finish(child)
    assert (execution.outcome, execution.status) == ("exited", 3)


def test_a_child_that_reads_its_own_output_does_no_harm(sandbox: Sandbox) -> None:
    """If the child sees /proc, it can open it, and what the judge was notified of is gone when it reads."""
    with sandbox.lend(SOLUTION, _LIMITS) as child:
        child.begin(_load("def f(a): return a"))
        child._read_output()
        assert sandbox.finish(child).outcome == "answered"


def test_a_released_child_is_reaped_before_the_next_is_made() -> None:
    with contextlib.closing(Sandbox.start("python", drivers("python"))) as sandbox:
        for _ in range(20):
            sandbox.release(sandbox.child(SOLUTION, _LIMITS))
        with sandbox.lend(SOLUTION, _LIMITS) as child:
            assert sandbox.ask(child, _load("def f(a): return a")).outcome == "answered"
            assert (
                len(Path(f"/proc/{_fork_server(sandbox)}/task/{_fork_server(sandbox)}/children").read_text().split())
                == 1
            )


def test_a_sandbox_may_be_closed_while_a_child_is_being_reaped() -> None:
    sandbox = Sandbox.start("python", drivers("python"))
    sandbox.release(sandbox.child(SOLUTION, _LIMITS))
    sandbox.close()
    assert not Path(f"/proc/{sandbox._launched.pid}").exists()


def test_children_are_isolated_from_one_another(sandbox: Sandbox) -> None:
    source = "import sys\nseen = getattr(sys, 'seen', 0)\nsys.seen = seen + 1\ndef f(a): return seen"
    assert [_value(_asked(sandbox, source)) for _ in range(3)] == [0, 0, 0]


def test_a_large_request_and_a_large_reply(sandbox: Sandbox) -> None:
    text = "x" * (6 << 20)
    execution = _asked(sandbox, "def f(a): return a", text, max_reply=8 << 20)
    assert _value(execution) == text


@pytest.mark.parametrize(
    ("body", "outcome", "status"),
    [
        ("while True: pass", "cpu", 0),
        ("import time; time.sleep(60)", "wall", 0),
        ("kept = 'x' * (100 << 20)", "memory", 0),
        ("print('x' * (20 << 10))", "output", 0),
        ("return 'x' * (1 << 20)", "output", 0),
        ("import os; os._exit(5)", "exited", 5),
        ("import os; os.abort()", "signalled", signal.SIGABRT),
        ("import ctypes; ctypes.string_at(0)", "signalled", signal.SIGSEGV),
        ("import os; os.close(3); os._exit(0)", "exited", 0),
        ("import os; os.close(3)\n    while True: pass", "protocol", 0),
        ("import socket; socket.socket(fileno=3).shutdown(2)\n    while True: pass", "protocol", 0),
        ("import os; os.write(3, b'forged reply')", "protocol", 0),
    ],
)
def test_ends(sandbox: Sandbox, body: str, outcome: str, status: int) -> None:
    execution = _asked(sandbox, f"def f(a):\n    {body}")
    assert (execution.outcome, execution.status) == (outcome, status)


def test_waiting_for_the_end_of_a_child_without_its_channel_is_idle_time(sandbox: Sandbox) -> None:
    execution = _asked(sandbox, "import os, time\ndef f(a):\n    os.close(3)\n    time.sleep(60)")
    assert execution.outcome == "protocol"
    assert execution.idle_s > 0.0


def test_a_denial_is_a_fact_even_if_it_is_caught(sandbox: Sandbox) -> None:
    execution = _asked(sandbox, "import os\ndef f(a):\n    try: os.fork()\n    except OSError: return 1")
    assert _value(execution) == 1
    assert [denial.attempt for denial in execution.denials] == ["start a process"]


def test_denials_without_end_are_an_end(sandbox: Sandbox) -> None:
    source = "import os\ndef f(a):\n    while True:\n        try: os.fork()\n        except OSError: pass"
    execution = _asked(sandbox, source)
    assert execution.outcome == "signalled"
    assert len(execution.denials) == 1


def test_all_layers_are_reported(sandbox: Sandbox) -> None:
    isolation = sandbox.isolation
    assert isolation.rlimits
    assert set(isolation.degraded) <= {"user", "mount", "ipc", "pid", "net", "landlock", "seccomp"}


def _descriptors() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def test_no_descriptor_is_left_open(sandbox: Sandbox) -> None:
    _asked(sandbox, "def f(a): return a")
    before = _descriptors()
    for body in ("return a", "import os; os._exit(0)", "import os; os.close(3)", "return 'x' * (1 << 20)", "1 / 0"):
        _asked(sandbox, f"def f(a):\n    {body}")
    with pytest.raises(ZeroDivisionError), sandbox.lend(SOLUTION, _LIMITS):
        raise ZeroDivisionError
    assert _descriptors() == before


def test_a_closed_sandbox_reports_that() -> None:
    sandbox = Sandbox.start("python", drivers("python"))
    sandbox.close()
    sandbox.close()
    with pytest.raises(SandboxLost):
        sandbox.child(SOLUTION, _LIMITS)


def test_a_fork_server_that_cannot_start_says_why() -> None:
    sandbox = Sandbox.start("python", ("judge.guest.no_such_module:make",))
    with pytest.raises(SandboxError, match="no_such_module"):
        sandbox.child("judge.guest.no_such_module:make", _LIMITS)
    sandbox.close()


def test_closing_ends_all_that_was_started() -> None:
    sandbox = Sandbox.start("python", drivers("python"))
    child = sandbox.child(SOLUTION, _LIMITS)
    pid = sandbox._launched.pid
    assert child.alive
    sandbox.close()
    child.close()
    assert not Path(f"/proc/{pid}").exists()


# A child that is no child of ours: bytes over the very same sockets.

_ENDS = {EndReason.ANSWERED, EndReason.PROTOCOL, EndReason.OUTPUT, EndReason.WALL, EndReason.SILENT}


def _with_fake(behave: Callable[[socket.socket, int, bytes], None], limits: Limits = _LIMITS) -> Observation:
    """Return what the judge observes if ``behave`` (channel, output, nonce) plays the child, after a whole request."""
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    output, their_output = os.pipe()
    os.set_blocking(output, False)
    meter = Meter(os.getpid())
    child = Child(Greeting(1, meter.pid, -1), MemoryGauge(meter), ours, output, SpinWait(), OWN)

    def play() -> None:
        try:
            size, nonce = _HEADER.unpack(theirs.recv(_HEADER.size, socket.MSG_WAITALL))
            theirs.recv(size, socket.MSG_WAITALL)
            behave(theirs, their_output, nonce)
        except OSError:
            return
        finally:
            theirs.close()
            os.close(their_output)

    thread = threading.Thread(target=play)
    thread.start()
    started = time.monotonic()
    try:
        child.begin(Request([b"request"], limits, 1 << 12))
        return child.finish()
    finally:
        child.close()
        thread.join(10)
        assert not thread.is_alive()
        assert time.monotonic() - started < limits.wall_s + 30  # a peer that is waited for without a limit never ends


_PATIENT = Limits(cpu_s=60.0, wall_s=0.3, memory_mib=4096, output_kib=16)


@pytest.mark.parametrize("seed", range(60))
def test_random_bytes_are_no_answer(seed: int) -> None:
    source = random.Random(seed)

    def behave(channel: socket.socket, output: int, nonce: bytes) -> None:
        for _ in range(source.randrange(1, 6)):
            raw = source.randbytes(source.choice([1, 4, 11, 12, 13, 200, 5000]))
            if source.random() < 0.3:
                os.write(output, raw)
            else:
                channel.sendall(raw)

    assert _with_fake(behave, _PATIENT).reason in _ENDS - {EndReason.ANSWERED}


@pytest.mark.parametrize("seed", range(40))
def test_a_right_beginning_is_no_whole_answer(seed: int) -> None:
    source = random.Random(seed)

    def behave(channel: socket.socket, output: int, nonce: bytes) -> None:
        body = source.randbytes(source.randrange(0, 40))
        said = max(0, len(body) + source.choice([-5, 0, 0, 5, 1 << 20, 1 << 31]))
        whole = _HEADER.pack(said, nonce) + body
        for at in range(0, len(whole), 7):
            channel.sendall(whole[at : at + 7])

    observation = _with_fake(behave, _PATIENT)
    assert observation.reason in _ENDS
    assert len(observation.execution.value) <= 1 << 12


def test_a_whole_answer_bit_by_bit() -> None:
    def behave(channel: socket.socket, output: int, nonce: bytes) -> None:
        for byte in _HEADER.pack(3, nonce) + b"abc":
            channel.sendall(bytes([byte]))
            time.sleep(0.001)

    observation = _with_fake(behave, _PATIENT)
    assert (observation.reason, bytes(observation.execution.value)) == (EndReason.ANSWERED, b"abc")


def _flood_channel(channel: socket.socket, output: int, nonce: bytes) -> None:
    channel.sendall(_HEADER.pack(1 << 12, nonce))
    while True:
        channel.sendall(bytes(1 << 16))


def _flood_output(channel: socket.socket, output: int, nonce: bytes) -> None:
    while True:
        os.write(output, bytes(1 << 16))


def _drip_channel(channel: socket.socket, output: int, nonce: bytes) -> None:
    channel.sendall(_HEADER.pack(1 << 12, nonce))
    while True:
        channel.sendall(b"x")
        time.sleep(0.002)


def _drip_output(channel: socket.socket, output: int, nonce: bytes) -> None:
    while True:
        os.write(output, b"x")
        time.sleep(0.002)


def _close_output(channel: socket.socket, output: int, nonce: bytes) -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), output)
    channel.sendall(_HEADER.pack(2, nonce) + b"ok")


def _two_answers(channel: socket.socket, output: int, nonce: bytes) -> None:
    channel.sendall((_HEADER.pack(2, nonce) + b"ok") * 2)


def _silence(channel: socket.socket, output: int, nonce: bytes) -> None:
    channel.recv(1)


def _hang_up(channel: socket.socket, output: int, nonce: bytes) -> None:
    channel.shutdown(socket.SHUT_WR)
    channel.recv(1)


@pytest.mark.parametrize(
    ("behave", "reason"),
    [
        (_flood_channel, EndReason.PROTOCOL),
        (_flood_output, EndReason.OUTPUT),
        (_drip_channel, EndReason.WALL),
        (_drip_output, EndReason.WALL),
        (_close_output, EndReason.ANSWERED),
        (_two_answers, EndReason.PROTOCOL),
        (_silence, EndReason.WALL),
        (_hang_up, EndReason.PROTOCOL),  # and does not end
    ],
)
def test_ways_to_behave(behave: Callable[[socket.socket, int, bytes], None], reason: EndReason) -> None:
    assert _with_fake(behave, _PATIENT).reason is reason


@pytest.mark.parametrize(("ends", "reason"), [(True, EndReason.SILENT), (False, EndReason.PROTOCOL)])
def test_a_killed_child_whose_main_thread_ends_first_has_broken_no_rule(
    monkeypatch: pytest.MonkeyPatch, ends: bool, reason: EndReason
) -> None:
    monkeypatch.setattr(Meter, "leader_has_gone", lambda meter: True)
    monkeypatch.setattr(Meter, "wait_for_end", lambda meter, patience_s: ends)
    assert _with_fake(_silence, _PATIENT).reason is reason


def test_an_answer_after_bytes_that_precede_the_request_is_refused() -> None:
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    output, their_output = os.pipe()
    os.set_blocking(output, False)
    child = Child(Greeting(1, os.getpid(), -1), MemoryGauge(Meter(os.getpid())), ours, output, SpinWait(), OWN)
    theirs.sendall(b"x")
    child.begin(Request([b"request"], _PATIENT, 100))
    _, nonce = _HEADER.unpack(theirs.recv(_HEADER.size, socket.MSG_WAITALL))
    theirs.sendall(_HEADER.pack(3, nonce) + b"abc")
    assert child.finish().reason is EndReason.PROTOCOL
    child.close()
    theirs.close()
    os.close(their_output)


class _StoppedClock(Meter):
    """A meter whose process has used 0.55 s of CPU time since the first reading, and uses no more."""

    seconds = -0.55

    def cpu_s(self) -> float | None:
        self.seconds = min(0.55, self.seconds + 0.55)
        return self.seconds


@pytest.mark.parametrize(("grace", "is_ended"), [(1.0, True), (1.25, False)])
def test_a_request_without_grace_ends_at_its_cpu_limit(grace: float, is_ended: bool) -> None:
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    output, their_output = os.pipe()
    os.set_blocking(output, False)
    child = Child(Greeting(1, os.getpid(), -1), MemoryGauge(_StoppedClock(os.getpid())), ours, output, SpinWait(), OWN)
    child.begin(Request([b"request"], Limits(cpu_s=0.5, wall_s=0.3, memory_mib=4096), 100, grace=grace))
    assert (child.finish().reason is EndReason.CPU) is is_ended
    child.close()
    theirs.close()
    os.close(their_output)


@pytest.mark.parametrize("also_stopped", ["", "the child"])
def test_the_time_in_which_the_judge_was_stopped_is_not_charged(sandbox: Sandbox, also_stopped: str) -> None:
    """As by Ctrl-Z and ``fg``: the answer arrives meanwhile, or the child is stopped as well."""
    stop = "sleep 0.1 && kill -STOP {pids} && sleep 2.5 && kill -CONT {pids}"
    with sandbox.lend(SOLUTION, _LIMITS) as child:
        assert (
            sandbox.ask(child, _load("import time\ndef f(a):\n    time.sleep(a)\n    return a")).outcome == "answered"
        )
        pids = f"{os.getpid()} {child._meter.pid}" if also_stopped else str(os.getpid())
        with subprocess.Popen(["sh", "-c", stop.format(pids=pids)]):
            execution = sandbox.ask(child, _call(0.3))
    assert execution.outcome == "answered"
    assert execution.idle_s < 1.0


@contextlib.contextmanager
def _on_one_processor() -> Iterator[Sandbox]:
    """Provide a sandbox that is bound to one processor, like this process."""
    allowed = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(allowed)})  # the processes that are started here inherit it
    sandbox = Sandbox.start("python", drivers("python"))
    try:
        yield sandbox
    finally:
        sandbox.close()
        os.sched_setaffinity(0, allowed)


@pytest.mark.skipif(not _BINDS, reason="needs processes that can be bound to one processor")
def test_waiting_for_a_processor_is_not_idle_and_sleeping_is() -> None:
    source = "import time\ndef f(a):\n    time.sleep(a)\n    return sum(range(300_000))"
    with _on_one_processor() as sandbox:
        busy = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(4)]
        try:
            with sandbox.lend(SOLUTION, _LIMITS) as child:
                assert sandbox.ask(child, _load(source)).outcome == "answered"
                computed = [sandbox.ask(child, _call(0)) for _ in range(10)]
                slept = sandbox.ask(child, _call(0.3))
        finally:
            for process in busy:
                process.kill()
                process.wait()
    assert sum(execution.wall_s for execution in computed) > 2 * sum(execution.cpu_s for execution in computed)
    assert sum(execution.idle_s for execution in computed) < 0.1
    assert slept.idle_s > 0.1


def test_waiting_for_a_processor_is_not_sleep_although_it_is_not_counted_yet(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The kernel counts a wait for a processor when it is over. A process that runs now and then is not waiting."""
    monkeypatch.setattr(Meter, "is_ready", lambda self: True)
    limits = msgspec.structs.replace(_LIMITS, cpu_s=5.0, wall_s=0.2)
    pauses = "while True:\n        time.sleep(0.001)"
    for body, outcome in (("time.sleep(60)", "starved"), (pauses, "wall")):
        with sandbox.lend(SOLUTION, limits) as child:
            assert sandbox.ask(child, _load(f"import time\ndef f(a):\n    {body}")).outcome == "answered"
            assert sandbox.ask(child, _call(0, limits=limits)).outcome == outcome


def test_a_child_that_gets_a_small_share_of_a_processor_ends_at_its_cpu_limit(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Meter, "scheduled", lambda self: {"1": Scheduled(0.0, 1000 * time.monotonic())})
    limits = msgspec.structs.replace(_LIMITS, cpu_s=0.2, wall_s=0.02)
    source = "import time\ndef f(a):\n    while True:\n        sum(range(50_000))\n        time.sleep(0.005)"
    with sandbox.lend(SOLUTION, limits) as child:
        assert sandbox.ask(child, _load(source)).outcome == "answered"
        execution = sandbox.ask(child, _call(0, limits=limits))
    assert execution.outcome == "cpu"
    assert execution.wall_s > 10 * limits.wall_s


@pytest.mark.parametrize(("asleep_s", "outcome"), [(0.3, "answered"), (9.0, "wall")])
def test_half_of_waiting_for_a_disk_is_idle(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, asleep_s: float, outcome: str
) -> None:
    """A solution can choose to read libraries that are not in memory."""
    status = Meter.status
    monkeypatch.setattr(Meter, "status", lambda meter: status(meter)._replace(waits_for_a_disk=True))
    limits = msgspec.structs.replace(_LIMITS, wall_s=0.2)
    with sandbox.lend(SOLUTION, limits) as child:
        assert sandbox.ask(child, _load("import time\ndef f(a):\n    time.sleep(a)")).outcome == "answered"
        execution = sandbox.ask(child, _call(asleep_s, limits=limits, idle_s=0.2))
    assert execution.outcome == outcome


def test_a_child_that_prints_a_little_does_not_wait_for_the_judge(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise a solution could print while it sleeps, and wait in this way whenever the judge has no processor."""
    backlogs: list[bool] = []

    def note(waits: WaitTimes, has_backlog: bool) -> float:
        backlogs.append(has_backlog)
        return 0.0

    monkeypatch.setattr(WaitTimes, "note", note)
    source = (
        "import os, time\ndef f(a):\n    for _ in range(60):\n        time.sleep(0.002)\n        os.write(1, b'.' * a)"
    )
    for size, is_much in ((100, False), (1 << 16, True)):
        with sandbox.lend(SOLUTION, _LIMITS) as child:
            assert sandbox.ask(child, _load(source)).outcome == "answered"
            limits = msgspec.structs.replace(_LIMITS, output_kib=1 << 13)
            assert sandbox.ask(child, _call(size, limits=limits)).outcome == "answered"
        assert any(backlogs) is is_much


def test_ten_times_the_wall_limit_ends_a_request_whatever_it_waits_for(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(WaitTimes, "so_far", lambda waits, used: 1e9)
    limits = msgspec.structs.replace(_LIMITS, wall_s=0.02)
    with sandbox.lend(SOLUTION, limits) as child:
        assert sandbox.ask(child, _load("import time\ndef f(a):\n    time.sleep(a)")).outcome == "answered"
        assert sandbox.ask(child, _call(30.0, limits=limits)).outcome == "starved"


def _computed(sandbox: Sandbox, seconds: float, grace: float) -> str:
    """Return the outcome of a call that computes for a time; the limit is 0.1 s of CPU time."""
    limits = msgspec.structs.replace(_LIMITS, cpu_s=0.1, wall_s=60.0)
    source = "import time\ndef f(a):\n    until = time.process_time() + a\n    while time.process_time() < until: pass"
    with sandbox.lend(SOLUTION, limits) as child:
        assert sandbox.ask(child, _load(source)).outcome == "answered"
        return sandbox.ask(child, _call(seconds, limits=limits, grace=grace)).outcome


@pytest.mark.parametrize(
    ("seconds", "kernel_s", "waited_s", "grace", "outcome"),
    [
        (0.2, 0.0, 0.0, 1.25, "cpu"),
        (0.2, 9.0, 0.0, 1.25, "answered"),
        (0.5, 9.0, 0.0, 1.25, "cpu"),
        (0.16, 0.0, 9.0, 1.25, "answered"),
        (0.4, 0.0, 9.0, 1.25, "cpu"),
        (0.2, 9.0, 9.0, 1.0, "cpu"),
    ],
)
def test_only_the_kernels_time_and_a_crowded_machine_let_a_case_be_later(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, seconds: float, kernel_s: float, waited_s: float, grace: float,
    outcome: str,
) -> None:  # fmt: skip
    monkeypatch.setattr(WaitTimes, "kernel_s", lambda waits: kernel_s)
    monkeypatch.setattr(WaitTimes, "for_a_processor", lambda waits, used: waited_s)
    assert _computed(sandbox, seconds, grace) == outcome


@pytest.mark.skipif(not _BINDS, reason="needs processes that can be bound to one processor")
def test_waiting_for_a_judge_that_waits_for_a_processor_is_not_idle() -> None:
    """A large reply does not fit into the channel at once."""
    limits = msgspec.structs.replace(_LIMITS, cpu_s=5.0, wall_s=30.0, memory_mib=256)
    with _on_one_processor() as sandbox:
        busy = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(8)]
        try:
            with sandbox.lend(SOLUTION, limits) as child:
                assert sandbox.ask(child, _load("def f(a):\n    return 'x' * a")).outcome == "answered"
                answers = [sandbox.ask(child, _call(30_000_000, 1 << 25, limits=limits, idle_s=0.3)) for _ in range(3)]
        finally:
            for process in busy:
                process.kill()
                process.wait()
    assert [execution.outcome for execution in answers] == ["answered"] * 3
    assert sum(execution.wall_s for execution in answers) > 1.5


@pytest.mark.skipif(not _BINDS, reason="needs processes that can be bound to one processor")
def test_joining_a_thread_that_waits_for_a_processor_is_not_idle() -> None:
    source = (
        "import threading\ndef f(a):\n    thread = threading.Thread(target=lambda: sum(range(5_000_000)))\n"
        "    thread.start()\n    thread.join()"
    )
    with _on_one_processor() as sandbox:
        busy = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(4)]
        try:
            with sandbox.lend(SOLUTION, _LIMITS) as child:
                assert sandbox.ask(child, _load(source)).outcome == "answered"
                joined = [sandbox.ask(child, _call(0)) for _ in range(3)]
        finally:
            for process in busy:
                process.kill()
                process.wait()
    waited = sum(execution.wall_s - execution.cpu_s for execution in joined)
    assert waited > 0.2
    assert sum(execution.idle_s for execution in joined) < waited / 6


@pytest.mark.skipif(not _BINDS, reason="needs processes that can be bound to one processor")
def test_threads_that_wait_for_each_other_give_no_right_to_sleep() -> None:
    source = """
import threading, time, zlib
def compute(until):
    while time.process_time() < until:
        zlib.crc32(b"x" * 1_000_000)
    time.sleep(99)
def f(a):
    until = time.process_time() + 0.6
    for _ in range(16):
        threading.Thread(target=compute, args=(until,), daemon=True).start()
    while time.process_time() < until:
        time.sleep(0.02)
    time.sleep(a)
"""
    limits = msgspec.structs.replace(_LIMITS, cpu_s=5.0, wall_s=30.0)
    with _on_one_processor() as sandbox, sandbox.lend(SOLUTION, limits) as child:
        assert sandbox.ask(child, _load(source)).outcome == "answered"
        slept = sandbox.ask(child, _call(0.6, limits=limits))
    assert slept.cpu_s > 0.55
    assert slept.idle_s > 0.3, slept


def test_a_thread_that_ends_hides_no_other_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    meter = Meter(os.getpid())
    monkeypatch.setattr(os, "listdir", lambda folder: ["0", str(threading.get_native_id())])
    assert list(meter.scheduled()) == [str(threading.get_native_id())]
    meter.close()
