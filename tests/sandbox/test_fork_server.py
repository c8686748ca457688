"""What the fork server keeps of its children."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from judge.guest.messages import Call, Load, framed
from judge.models import Entry
from judge.sandbox.exchange import Request
from judge.sandbox.launch import LAYERS
from judge.sandbox.pool import SOLUTION
from judge.sandbox.sandbox import Sandbox
from judge.values import wire
from tests.hostile.arena import processes
from tests.sandbox.probing import LIMITS

Words = dict[int, "np.ndarray[tuple[int], np.dtype[np.uint64]]"]
ANSWERS = b"def probe():\n    return 1\n"
ENDINGS = {
    "exits": b"import os\n\ndef probe():\n    os._exit(7)\n",
    "crashes": b"import os\n\ndef probe():\n    os.abort()\n",
    "closes its channel": b"import os\n\ndef probe():\n    os.close(3)\n    os._exit(0)\n",
}
_ROUNDS = 6


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    sandbox = Sandbox.start("python", (SOLUTION,), LAYERS)
    sandbox.expect_many()
    for source in (ANSWERS, *ENDINGS.values()):
        _run(sandbox, source)
    yield sandbox
    sandbox.close()


def _run(sandbox: Sandbox, source: bytes) -> None:
    """Run a solution in a child of its own until the fork server has reaped it."""
    entry = Entry(kind="function", name="probe", aliases=(), params={}, returns="plain")
    load = Load(source=source, filename="probe.py", backend="python", entry=entry)
    with sandbox.lend(SOLUTION, LIMITS) as child:
        for message in (load, Call(args=wire.pack([]))):
            sandbox.ask(child, Request(framed(message), LIMITS, 1 << 20))
    sandbox._settle()


def _writable_memory(pid: int) -> Words:
    """Return the memory of a process that it can write to, by address. Raises OSError if it may not be read."""
    found = {}
    process = Path("/proc", str(pid))
    with (process / "maps").open() as maps, (process / "mem").open("rb", buffering=0) as memory:
        for line in maps:
            area, rights = line.split()[:2]
            start, end = (int(part, 16) for part in area.split("-"))
            if rights.startswith("rw"):
                memory.seek(start)
                found[start] = np.frombuffer(memory.read(end - start), np.uint64)
    return found


def _telling(sandbox: Sandbox, server: int, source: bytes, seed: int) -> set[int]:
    """Return the addresses that hold one word after each solution that answers, and another after each ``source``."""
    order = [ANSWERS, source] * _ROUNDS
    random.Random(seed).shuffle(order)
    first: dict[bytes, Words] = {}
    same: dict[bytes, dict[int, np.ndarray[tuple[int], np.dtype[np.bool_]]]] = {ANSWERS: {}, source: {}}
    for one in order:
        _run(sandbox, one)
        now = _writable_memory(server)
        before = first.setdefault(one, now)
        for start in before.keys() & now.keys():
            same[one][start] = same[one].get(start, True) & (before[start] == now[start])
    return {
        start + 8 * int(index)
        for start in first[ANSWERS].keys() & first[source].keys()
        for index in np.flatnonzero(
            same[ANSWERS][start] & same[source][start] & (first[ANSWERS][start] != first[source][start])
        )
    }


@pytest.mark.parametrize("ending", ENDINGS)
def test_how_a_child_has_ended_remains_nowhere_in_memory(sandbox: Sandbox, ending: str) -> None:
    """The next child would have a copy of it. What only seems to differ in one series does not do so in another."""
    guardian = sandbox._launched.pid
    server = next((pid for pid, parent in processes() if parent == guardian), guardian)
    try:
        found = [_telling(sandbox, server, ENDINGS[ending], seed) for seed in range(2)]
    except OSError:
        pytest.skip("only root may read the memory of the fork server")
    assert not set.intersection(*found)
