"""The judge's own processes, as the system shows them."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

_GENERATION = {"guardian": 1, "fork server": 2, "child": 3}
_FOR_S = 20.0


def descendants(generation: int) -> list[int]:
    """The pids of this process's guardians (1), their children (2), and so on."""
    found = [pid for pid in _children(os.getpid()) if _is_guardian(pid)]
    for _ in range(generation - 1):
        found = [pid for parent in found for pid in _children(parent)]
    return found


def _is_guardian(pid: int) -> bool:
    """Other tests in this process may have left children: those of multiprocessing stay, and are not to be killed."""
    with contextlib.suppress(OSError):
        return b"/sandbox/start.py" in Path(f"/proc/{pid}/cmdline").read_bytes()
    return False


def _children(parent: int) -> list[int]:
    with contextlib.suppress(OSError):
        text = Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="ascii")
        return [int(pid) for pid in text.split()]
    return []


@contextlib.contextmanager
def killing(who: str) -> Iterator[list[str]]:
    """Wait in the background until a child runs a case, and kill it, its fork server or its guardian. Yield a list that
    will name the victim. This needs PID namespaces; without them, a fork server is a child of this process.
    """
    hit: list[str] = []
    stop = threading.Event()

    def hunt() -> None:
        until = time.monotonic() + _FOR_S
        while not stop.is_set() and time.monotonic() < until:
            if descendants(3):
                time.sleep(0.15)  # it is in the middle of its case by now
                for pid in descendants(_GENERATION[who]):
                    os.kill(pid, signal.SIGKILL)
                hit.append(who)
                return
            time.sleep(0.005)

    thread = threading.Thread(target=hunt)
    thread.start()
    try:
        yield hit
    finally:
        stop.set()
        thread.join()
