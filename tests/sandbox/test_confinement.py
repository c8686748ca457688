"""The state of a child before the first line of foreign code, seen from inside and from outside."""

from __future__ import annotations

import itertools
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.guest.messages import Load, framed
from judge.models import Entry
from judge.sandbox.child import Child
from judge.sandbox.exchange import Request
from judge.sandbox.launch import LAYERS
from judge.sandbox.namespaces import CHECKPOINT_RESTORE
from judge.sandbox.pool import SOLUTION
from judge.sandbox.sandbox import Sandbox
from tests.hostile.arena import processes
from tests.sandbox.probing import LIMITS, ask, called

LIMITED = """
from judge.sandbox import confine
confine._limit(confine.hard_limits(), [], 64 << 20, 1)
while True:
    pass
"""
STACK = """
import resource
from judge.sandbox import confine, seccomp
hard = resource.getrlimit(resource.RLIMIT_STACK)[1]
resource.setrlimit(resource.RLIMIT_STACK, (hard, hard))
confine._limit_stack()
assert 0 < resource.getrlimit(resource.RLIMIT_STACK)[0] <= seccomp.STACK
"""
DESCRIPTORS = b"""
import os

def probe():
    open_ones = []
    for descriptor in range(70000):
        try:
            os.fstat(descriptor)
            open_ones.append(descriptor)
        except OSError:
            continue
    return open_ones
"""
SURROUNDINGS = b"""
import os

def probe():
    return [dict(os.environ), os.getcwd(), os.read(0, 10).decode()]
"""
ROOT = b"""
import os

def probe():
    return [os.listdir("/"), sorted(os.listdir("/dev"))]
"""
DEVICES = b"""
def probe():
    with open("/dev/null", "w") as null:
        null.write("gone")
    sizes = []
    for name in ("urandom", "random", "zero"):
        with open("/dev/" + name, "rb") as device:
            sizes.append(len(device.read(8)))
    return sizes
"""


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    sandbox = Sandbox.start("python", (SOLUTION,), LAYERS)
    yield sandbox
    sandbox.close()


@pytest.fixture
def child(sandbox: Sandbox) -> Iterator[Child]:
    with sandbox.lend(SOLUTION, LIMITS) as child:
        yield child


def _status(pid: int) -> dict[str, str]:
    lines = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}


def _below(pid: int) -> list[int]:
    return [process for process, parent in processes() if parent == pid]


def _family(sandbox: Sandbox) -> tuple[int, int]:
    """The outer pids of the fork server and of its one child."""
    guardian = sandbox._launched.pid
    fork_server = _below(guardian)[0]
    return fork_server, _below(fork_server)[0]


def test_child_has_no_capability_and_cannot_get_one(sandbox: Sandbox, child: Child) -> None:
    server, confined = map(_status, _family(sandbox))
    for name in ("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb"):
        assert int(confined[name], 16) == 0
    assert server["NoNewPrivs"] == confined["NoNewPrivs"] == "1"


def test_fork_server_keeps_one_capability_to_choose_process_ids(sandbox: Sandbox, child: Child) -> None:
    server = _status(_family(sandbox)[0])
    assert int(server["CapPrm"], 16) in (0, 1 << CHECKPOINT_RESTORE)
    assert int(server["CapEff"], 16) in (0, 1 << CHECKPOINT_RESTORE)
    for name in ("CapInh", "CapBnd", "CapAmb"):
        assert int(server[name], 16) == 0


def test_process_ids_do_not_follow_one_another(sandbox: Sandbox) -> None:
    ids = []
    for _ in range(10):
        with sandbox.lend(SOLUTION, LIMITS) as child:
            ids.append(child.inner_pid)
    steps = {abs(one - other) for one, other in itertools.pairwise(ids)}
    own_namespace = "pid" in sandbox.isolation.namespaces
    assert (max(steps) > 300 and len(steps) > 5) or not own_namespace


def test_only_the_child_is_under_the_filter(sandbox: Sandbox, child: Child) -> None:
    fork_server, confined = _family(sandbox)
    assert _status(fork_server)["Seccomp"] == "0"
    assert _status(confined)["Seccomp"] == "2"


def test_child_is_alone_with_one_thread(sandbox: Sandbox, child: Child) -> None:
    assert _status(_family(sandbox)[1])["Threads"] == "1"


def test_the_fork_server_shares_no_writable_memory_with_its_children(sandbox: Sandbox, child: Child) -> None:
    if os.geteuid() != 0:  # the memory map of a process that is not dumpable is root's to read
        with pytest.raises(PermissionError):
            Path(f"/proc/{_family(sandbox)[0]}/maps").read_text(encoding="utf-8")
        return
    for pid in _family(sandbox):
        permissions = [line.split()[1] for line in Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines()]
        assert not [flags for flags in permissions if "w" in flags and "s" in flags]


def test_child_has_four_descriptors() -> None:
    inherited = os.open(__file__, os.O_RDONLY)
    os.set_inheritable(inherited, True)
    try:
        assert ask(LAYERS, DESCRIPTORS, "probe")[0] == [0, 1, 2, 3]
    finally:
        os.close(inherited)


def test_child_sees_no_environment_and_no_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOKEN", "secret")
    assert ask(LAYERS, SURROUNDINGS, "probe")[0] == [{}, "/", ""]


def test_the_root_is_bare() -> None:
    """Landlock would refuse to list it."""
    layers = tuple(name for name in LAYERS if name != "landlock")
    root, devices = ask(layers, ROOT, "probe")[0]
    installed = {Path(path).parts[1] for path in (*sys.path, sys.base_prefix) if Path(path).is_absolute()}
    assert not ({"proc", "sys", "tmp", "home", "root", "run", "var"} - installed) & set(root)
    assert "bin" in root, "a symbolic link, as every system has one"
    assert devices == ["null", "random", "urandom", "zero"]


def test_devices_that_are_granted_can_be_used() -> None:
    assert ask(LAYERS, DEVICES, "probe")[0] == [8, 8, 8]


def test_children_draw_different_random_numbers(sandbox: Sandbox) -> None:
    source = b"import random\n\ndef probe():\n    return random.random()\n"
    assert called(sandbox, source, "probe") != called(sandbox, source, "probe")


def test_children_of_one_fork_server_end_with_it() -> None:
    sandbox = Sandbox.start("python", (SOLUTION,), LAYERS)
    with sandbox.lend(SOLUTION, LIMITS) as child:
        entry = Entry(kind="function", name="f", aliases=(), params={}, returns="plain")
        load = Load(source=b"def f(): pass", filename="f.py", backend="python", entry=entry)
        assert sandbox.ask(child, Request(framed(load), LIMITS, 4096)).outcome == "answered"
        pids = _family(sandbox)
        sandbox.close()
        assert not [pid for pid in pids if Path(f"/proc/{pid}").exists()]


def test_a_child_that_has_used_up_all_cpu_time_is_reported_as_such() -> None:
    """At the hard limit the kernel would kill the child with the signal that anybody may send."""
    ended = subprocess.run([sys.executable, "-c", LIMITED], cwd=Path(__file__).parents[2], check=False)
    assert ended.returncode == -signal.SIGXCPU


def test_the_stack_is_limited_where_the_user_has_no_limit() -> None:
    subprocess.run([sys.executable, "-c", STACK], cwd=Path(__file__).parents[2], check=True)
