"""A real Dask cluster on this machine for a test: a scheduler and workers as processes, on loopback."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from tests.cli.running import ROOT, descendants

_PATIENCE_S = 40
# Otherwise every process looks at itself a hundred times a second, also while it waits.
_QUIET = {
    "DASK_DISTRIBUTED__WORKER__PROFILE__ENABLED": "False",
    "DASK_DISTRIBUTED__ADMIN__TICK__INTERVAL": "1s",
    "DASK_DISTRIBUTED__ADMIN__SYSTEM_MONITOR__INTERVAL": "10s",
}


class Cluster(NamedTuple):
    """``workers`` is the process that watches over the workers and starts another for one that dies."""

    address: str
    workers: subprocess.Popen[bytes]
    scheduler: subprocess.Popen[bytes]

    def pids(self) -> set[int]:
        """The workers' own processes."""
        return {pid for pid in descendants(self.workers.pid) if _is_worker(pid)}

    def kill_one(self) -> int:
        """Kill a worker and return its process id. It is no longer among ``pids`` then, which takes a moment."""
        pid = min(self.pids())
        os.kill(pid, signal.SIGKILL)
        while pid in self.pids():
            time.sleep(0.01)
        return pid


@contextmanager
def cluster(folder: Path, workers: int, options: Sequence[str] = (), preload: str = "") -> Iterator[Cluster]:
    """Start ``count`` workers of one thread each. ``preload`` is Python that each runs first; ``options`` go to both
    commands.
    """
    told = folder / "scheduler.json"
    files = folder / "preload.py"
    files.write_text(preload)
    common = ["--host", "127.0.0.1", "--no-dashboard", *options]
    soon = ["--idle-timeout", "120s"]  # a test that is killed leaves nothing behind for long
    with (
        _started(["dask_scheduler", "--port", "0", "--scheduler-file", str(told), *soon, *common]) as scheduler,
        _started(
            [
                *["dask_worker", "--scheduler-file", str(told), "--nworkers", str(workers), "--nthreads", "1"],
                *["--local-directory", str(folder), "--preload", str(files)],
                *["--death-timeout", "60s", *common],
            ]
        ) as watcher,
    ):
        yield Cluster(_address(told), watcher, scheduler)


@contextmanager
def _started(command: Sequence[str]) -> Iterator[subprocess.Popen[bytes]]:
    module, *arguments = command
    with subprocess.Popen(
        [sys.executable, "-m", f"distributed.cli.{module}", *arguments],
        env={**os.environ, **_QUIET, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as process:
        try:
            yield process
        finally:
            below = descendants(process.pid)
            process.send_signal(signal.SIGINT)
            try:
                process.wait(_PATIENCE_S)
            finally:
                for pid in {process.pid, *below} & descendants(os.getpid()):
                    os.kill(pid, signal.SIGKILL)


def _address(told: Path) -> str:
    deadline = time.monotonic() + _PATIENCE_S
    while True:
        with suppress(FileNotFoundError, json.JSONDecodeError):  # the scheduler is about to write it
            return str(json.loads(told.read_bytes())["address"])
        assert time.monotonic() < deadline, "the scheduler does not start"
        time.sleep(0.05)


def _is_worker(pid: int) -> bool:
    try:
        return b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False
