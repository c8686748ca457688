"""Time several ways by turns, so that a machine that is busy for a while slows all of them alike."""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple


class Spent(NamedTuple):
    """Wall time in seconds, and the CPU time of this process and of the children that it waited for."""

    wall_s: float
    cpu_s: float


Way = Callable[[], object]


def spent(way: Way) -> Spent:
    """Run it once."""
    before, started = os.times(), time.perf_counter()
    way()
    wall, after = time.perf_counter() - started, os.times()
    return Spent(wall, sum(after[:4]) - sum(before[:4]))


def by_turns(ways: Mapping[str, Way], rounds: int) -> dict[str, Spent]:
    """Return the medians of each way: A B C A B C …, after one turn that does not count."""
    taken: dict[str, list[Spent]] = {name: [] for name in ways}
    for turn in range(rounds + 1):
        for name, way in ways.items():
            one = spent(way)
            if turn:
                taken[name].append(one)
    return {name: median(runs) for name, runs in taken.items()}


def median(runs: Sequence[Spent]) -> Spent:
    return Spent(statistics.median(run.wall_s for run in runs), statistics.median(run.cpu_s for run in runs))


def process(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> Way:
    """Return a way that runs a process in ``folder``. Raises RuntimeError if its exit status is not 0."""

    def run() -> None:
        done = subprocess.run(command, cwd=folder, env=dict(environment), capture_output=True, check=False)
        if done.returncode:
            words = (done.stdout + done.stderr).decode("utf-8", "replace")[-500:]
            raise RuntimeError(f"{' '.join(command)}: status {done.returncode}: {words}")

    return run


def milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms" if seconds < 0.1 else f"{seconds * 1000:.0f} ms"
