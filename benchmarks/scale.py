"""Compute how many cores a course or a contest needs: ``python -m benchmarks.scale [--runs 3] [--seed 0] [--write]``.

The program first measures how long shipped submissions of each kind keep one core busy. Then it simulates (a seeded
discrete-event simulation): submissions arrive, wait in one queue for a free core, and are judged in the order of their
arrival.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from heapq import heapreplace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import numpy as np

from benchmarks import document
from judge.backends.detection import detected
from judge.backends.table import CHOICES
from judge.models import Problem
from judge.session import Session

DOCUMENT = document.DOCUMENT.with_name("scale.md")
GOALS_S = (5.0, 30.0)
_PER_KIND = 8
_LONG_S = 5.0  # what takes longer is not timed again
_HOUR, _DAY = 3600.0, 86400.0
Times = Mapping[str, Sequence[float]]


class Piece(NamedTuple):
    """A share of all submissions, which arrive evenly between two moments."""

    share: float
    begin_s: float
    end_s: float


class Event(NamedTuple):
    """What many people submit to. ``mix`` has the shares of the kinds; ``rush_s`` is when the rush begins."""

    name: str
    submissions: int
    pieces: tuple[Piece, ...]
    mix: Mapping[str, float]
    rush_s: float


_WEEKS = 14 * _DAY
COURSE = Event(
    name="a course: 1 000 students, 20 problems, 2.5 submissions each; the last ten minutes before they are due",
    submissions=50_000,
    pieces=(
        Piece(0.50, 0, _WEEKS - _DAY),
        Piece(0.30, _WEEKS - _DAY, _WEEKS - _HOUR),
        Piece(0.12, _WEEKS - _HOUR, _WEEKS - 600),
        Piece(0.08, _WEEKS - 600, _WEEKS),
    ),
    mix={
        "plain, accepted": 25,
        "NumPy, accepted": 25,
        "wrong answer": 32,
        "run-time error": 8,
        "not loaded": 7,
        "time limit": 3,
    },
    rush_s=_WEEKS - 600,
)
CONTEST = Event(
    name="a contest: 100 000 participants, 3 hours, 2.5 submissions each; its last ten minutes",
    submissions=250_000,
    pieces=(Piece(0.12, 300, 1500), Piece(0.80, 0, 3 * _HOUR), Piece(0.08, 3 * _HOUR - 600, 3 * _HOUR)),
    mix={"plain, accepted": 45, "wrong answer": 35, "run-time error": 9, "not loaded": 8, "time limit": 3},
    rush_s=3 * _HOUR - 600,
)


def main() -> None:
    """Print the tables; with ``--write``, write them into docs/scale.md."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--runs", type=int, default=3, help="how often each submission is timed; the quickest counts")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--write", action="store_true", help="write the tables into docs/scale.md")
    options = parser.parse_args()
    with TemporaryDirectory() as home:
        times = measured(Path(home), options.runs)
    command = f"python -m benchmarks.scale --runs {options.runs} --seed {options.seed}"
    parts = [document.circumstances(command), throughput(times)]
    parts += [capacity(event, times, np.random.default_rng(options.seed)) for event in (COURSE, CONTEST)]
    text = "\n\n".join(parts)
    print(text)
    if options.write:
        document.write("scale", text, DOCUMENT)


def measured(home: Path, runs: int) -> dict[str, list[float]]:
    """Return the seconds of one core that shipped submissions took, by kind, with a warm sandbox and cached cases."""
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})  # the sandboxes too: what runs side by side is added up
    times: dict[str, list[float]] = {}
    with Session(home) as session:
        session.speed_factor()
        problems = session.catalogue.problems()
        for kind, choose in _KINDS.items():
            chosen = [(problem, path) for problem in problems for path in choose(problem)[:1]][:_PER_KIND]
            times[kind] = [_timed(session, problem, path, runs) for problem, path in chosen]
    return times


def _timed(session: Session, problem: Problem, path: Path, runs: int) -> float:
    submission = session.open(path, problem)[1]
    session.cases(problem, submission.backend)
    taken: list[float] = []
    while len(taken) < runs and sum(taken) < _LONG_S:
        started = time.perf_counter()
        session.submit(problem, submission)
        taken.append(time.perf_counter() - started)
    return min(taken)


def _shipped(folder: str, backend: str) -> Callable[[Problem], list[Path]]:
    """Return a function that chooses a problem's submissions in a folder: for torch those that import it."""

    def choose(problem: Problem) -> list[Path]:
        if (problem.backends == ("python",)) != (backend == "python") and backend != "any":
            return []
        paths = sorted(Path(problem.folder, "submissions", folder).glob("*.py"))
        return [path for path in paths if (detected(path.read_bytes(), CHOICES) == "torch") == (backend == "torch")]

    return choose


def _not_loaded(problem: Problem) -> list[Path]:
    return [Path(problem.folder, "statement", "problem.en.md")]  # no Python, as a file saved by mistake


_KINDS: dict[str, Callable[[Problem], list[Path]]] = {
    "plain, accepted": _shipped("accepted", "python"),
    "NumPy, accepted": _shipped("accepted", "numpy"),
    "PyTorch, accepted": _shipped("accepted", "torch"),
    "wrong answer": _shipped("wrong_answer", "any"),
    "run-time error": _shipped("run_time_error", "any"),
    "not loaded": _not_loaded,
    "time limit": _shipped("time_limit_exceeded", "any"),
}


def arrivals(event: Event, rng: np.random.Generator) -> list[float]:
    """Return when each submission arrives, in seconds, in order."""
    counts = rng.multinomial(event.submissions, [piece.share for piece in event.pieces])
    parts = [rng.uniform(piece.begin_s, piece.end_s, n) for piece, n in zip(event.pieces, counts, strict=True)]
    return [float(moment) for moment in np.sort(np.concatenate(parts))]


def services(event: Event, times: Times, count: int, rng: np.random.Generator) -> list[float]:
    """Return how long each submission takes: its kind by the event's mix, then one of the times of that kind."""
    kinds = [kind for kind in event.mix if times[kind]]
    shares = np.array([event.mix[kind] for kind in kinds], dtype=float)
    chosen = rng.choice(len(kinds), count, p=shares / shares.sum())
    drawn = [rng.choice(times[kind], count) for kind in kinds]
    return [float(drawn[kind][index]) for index, kind in enumerate(chosen)]


def verdict_times(arrived: Sequence[float], taken: Sequence[float], cores: int) -> list[float]:
    """Return the seconds from each arrival to its verdict if ``cores`` serve one queue in the order of arrival."""
    free = [0.0] * cores  # a heap: when each core is free again
    told = []
    for at, service in zip(arrived, taken, strict=True):
        end = max(at, free[0]) + service
        heapreplace(free, end)
        told.append(end - at)
    return told


def cores_needed(good_enough: Callable[[int], bool]) -> int:
    """Return the least number of cores that is good enough; more are never worse. Raises ValueError above 100 000."""
    low, high = 0, 1
    while not good_enough(high):
        low, high = high, 2 * high
        if high > 100_000:
            raise ValueError("no number of cores is enough: the submissions themselves take too long")
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if good_enough(middle) else (middle, high)
    return high


def throughput(times: Times) -> str:
    """Return the table of what one core does."""
    rows = [
        [kind, str(len(some)), _seconds(float(np.median(some))), _seconds(max(some)), f"{len(some) / sum(some):.2f}"]
        for kind, some in times.items()
        if some
    ]
    head = ["kind of submission", "measured", "median", "longest", "per second and core"]
    return "One core, warm:\n\n" + document.table(head, rows)


def capacity(event: Event, times: Times, rng: np.random.Generator) -> str:
    """Return the table of an event: cores, and how long verdicts take in the rush."""
    arrived = arrivals(event, rng)
    taken = services(event, times, len(arrived), rng)
    rush = next(index for index, at in enumerate(arrived) if at >= event.rush_s)
    offered = sum(taken[rush:]) / (arrived[-1] - event.rush_s)

    def percentiles(cores: int) -> list[float]:
        return [float(value) for value in np.percentile(verdict_times(arrived, taken, cores)[rush:], [50, 95, 99])]

    def under(goal: float, cores: int) -> bool:
        return percentiles(cores)[1] <= goal

    needed = [cores_needed(partial(under, goal)) for goal in GOALS_S]
    rows = [
        [f"p95 under {goal:.0f} s", str(cores), *map(_seconds, percentiles(cores)), f"{100 * offered / cores:.0f} %"]
        for goal, cores in zip(GOALS_S, needed, strict=True)
    ]
    half = max(1, needed[-1] // 2)
    rows.append(["half as many", str(half), *map(_seconds, percentiles(half)), f"{100 * offered / half:.0f} %"])
    rate = (len(arrived) - rush) / (arrived[-1] - event.rush_s)
    words = (
        f"{event.name[0].upper()}{event.name[1:]} ({rate:.1f} submissions per second, {offered:.1f} cores' work):\n\n"
    )
    return words + document.table(["goal", "cores", "p50", "p95", "p99", "load"], rows)


def _seconds(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds < 100 else f"{seconds / 60:.0f} min"


if __name__ == "__main__":
    main()
