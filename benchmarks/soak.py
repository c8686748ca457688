"""Judge thousands of mixed submissions with two workers: ``python -m benchmarks.soak [COUNT] [--kill] [--seed N]``.

Shipped submissions and hostile programs are chosen at random, and each has to get its right verdict every time. The
program prints at intervals what the workers hold. With ``--kill`` a further process kills fork servers and children of
the workers at random moments, and every verdict still has to be right. The exit status is 1 if one was not.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from multiprocessing.queues import Queue
from pathlib import Path
from typing import NamedTuple

from benchmarks.footprint import Footprint, descendants, footprint
from benchmarks.verdicts import FOLDERS
from judge.errors import JudgeError
from judge.models import Submission, Verdict
from judge.session import Options, Session

WORKERS = 2
ROOT = Path(__file__).resolve().parents[1]
HOSTILE = ROOT / "tests" / "hostile"
# Between two kills, in starts of an interpreter: some seconds, and more on a busy machine, where judging takes longer.
# A judgement survives only a few losses of its sandbox.
_PAUSE = (50, 200)


class Task(NamedTuple):
    """A submission and its right verdicts."""

    slug: str
    submission: Submission
    right: frozenset[str]

    @property
    def slow(self) -> bool:
        """Whether the submission is meant to use up its time or memory."""
        return not self.right.isdisjoint({"TLE", "MLE"})


class Share(NamedTuple):
    """What a worker judges: how many, with which seed, how often it reports, whether lengthy ones are included, and of
    which packages; of all if none is named.
    """

    amount: int
    seed: int
    interval: int
    lengthy: bool
    packages: tuple[str, ...]


class Wrong(NamedTuple):
    """A wrong verdict."""

    slug: str
    file: str
    verdict: str
    right: str


class News(NamedTuple):
    """What a worker reports at intervals."""

    worker: int
    done: int
    wrong: list[Wrong]
    holds: Footprint


def catalogues() -> list[Path]:
    """Return the catalogue of the hostile programs, if the tests are there."""
    return [HOSTILE / "problems"] if (HOSTILE / "problems").is_dir() else []


def tasks(session: Session, packages: Sequence[str] = (), *, lengthy: bool) -> list[Task]:
    """Return everything of these packages that can be judged, of all if none is named, and the hostile programs.

    ``lengthy`` includes PyTorch, and programs that sleep until their limit.
    """
    hostile = [task for task in _hostile() if lengthy or "TLE" not in task.right]
    found = [task for task in (*_shipped(session, packages), *hostile) if lengthy or task.submission.backend != "torch"]
    torch = find_spec("torch") is not None
    found = [task for task in found if torch or task.submission.backend != "torch"]
    return sorted(found, key=lambda task: (task.slug, task.submission.file))


def _shipped(session: Session, packages: Sequence[str]) -> list[Task]:
    found = []
    for slug in packages or session.catalogue.slugs():
        problem = session.catalogue.load(slug)
        folder = Path(problem.folder, "submissions")
        for path in folder.glob("*/*.py"):
            submission = session.open(path, problem)[1]
            found.append(Task(slug, submission, frozenset({FOLDERS[path.parent.name]})))
    return found


def _hostile() -> list[Task]:
    if not (HOSTILE / "programs").is_dir():
        return []
    from tests.hostile.arena import programs

    return [
        Task(
            program.problem,
            Submission(file=f"{program.title}.py", source=program.source, backend=program.backend or "numpy"),
            frozenset(verdict.value for verdict in program.expect),
        )
        for program in programs()
        if program.family != "persistence"  # is judged twice, and only the second time is of interest
    ]


def chosen(everything: Sequence[Task], count: int, dice: random.Random) -> list[Task]:
    """Return ``count`` tasks at random. Slow ones are rare, because they would take nearly all of the time."""
    weights = [0.03 if task.slow else 1.0 for task in everything]
    return dice.choices(everything, weights, k=count)


def work(worker: int, share: Share, home: Path, told: Queue[News]) -> None:
    """Judge a share in a session of its own, and report at intervals."""
    tempfile.tempdir = str(home / f"temporary-{worker}")
    Path(tempfile.tempdir).mkdir()
    wrong: list[Wrong] = []
    with Session(home, catalogues()) as session:
        dice = random.Random(share.seed * WORKERS + worker)
        everything = tasks(session, share.packages, lengthy=share.lengthy)
        for done, task in enumerate(chosen(everything, share.amount, dice), start=1):
            verdict, why = _judged(session, task)
            if verdict not in task.right:
                right = "|".join(sorted(task.right))
                wrong.append(Wrong(task.slug, task.submission.file, f"{verdict} ({why})", right))
            if (done % share.interval == 0 or verdict not in task.right) and done < share.amount:
                told.put(News(worker, done, wrong, footprint()))
    told.put(News(worker, share.amount, wrong, footprint()))


def _judged(session: Session, task: Task) -> tuple[str, str]:
    """Return the verdict and the reason of the first case that failed."""
    try:
        problem = session.catalogue.load(task.slug)
        report = session.submit(problem, task.submission, Options(fail_fast=True))["en"]
    except JudgeError as error:
        return "no verdict", str(error)
    failed = (f"{case.id}: {case.message}" for case in report.cases if case.verdict is not Verdict.AC)
    return report.verdict.value, next(failed, "")


def kill(workers: Sequence[int], seed: int) -> None:
    """Kill a process below one of the workers again and again, for as long as they live."""
    dice = random.Random(seed)
    while True:
        started = time.monotonic()
        subprocess.run([sys.executable, "-I", "-c", ""], check=True)
        time.sleep(dice.uniform(*_PAUSE) * (time.monotonic() - started))
        victims = [pid for worker in workers for pid in descendants(worker)]
        if victims:
            try:
                os.kill(dice.choice(victims), signal.SIGKILL)
            except ProcessLookupError:
                continue


def soak(
    count: int,
    seed: int,
    interval: int,
    tell: Callable[[News], None],
    *,
    kills: bool,
    packages: tuple[str, ...] = (),
) -> list[Wrong]:
    """Run everything and return the wrong verdicts. Raises RuntimeError if a worker ends early."""
    context = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory() as folder:
        told: Queue[News] = context.Queue()
        counts = [count // WORKERS + (index < count % WORKERS) for index in range(WORKERS)]
        # While sandboxes are killed, nothing that takes longer than it would be let live.
        shares = [Share(own, seed, interval, not kills, packages) for own in counts]
        workers = [
            context.Process(target=work, args=(index, share, Path(folder), told), daemon=True)
            for index, share in enumerate(shares)
        ]
        for worker in workers:
            worker.start()
        pids = [worker.pid for worker in workers if worker.pid is not None]
        killer = context.Process(target=kill, args=(pids, seed), daemon=True) if kills else None
        try:
            if killer is not None:
                killer.start()
            return _followed(workers, counts, told, tell)
        finally:
            for process in (*workers, *([killer] if killer else [])):
                process.terminate()
                process.join()


def _followed(
    workers: Sequence[multiprocessing.process.BaseProcess],
    counts: Sequence[int],
    told: Queue[News],
    tell: Callable[[News], None],
) -> list[Wrong]:
    last: dict[int, News] = {}
    while any(index not in last or last[index].done < count for index, count in enumerate(counts)):
        if told.empty():
            gone = [index for index, worker in enumerate(workers) if worker.exitcode]
            if gone:
                raise RuntimeError(f"worker {gone[0]} ended with status {workers[gone[0]].exitcode}")
            time.sleep(0.05)
            continue
        news = told.get()
        last[news.worker] = news
        tell(news)
    return [one for news in last.values() for one in news.wrong]


def main() -> int:
    """Soak, and print what is seen."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int, nargs="?", default=10_000)
    parser.add_argument("--kill", action="store_true", help="kill fork servers and children at random moments")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the workers are ended, too
    started = time.monotonic()
    told = [0] * WORKERS  # how many wrong verdicts of each worker are printed

    def tell(news: News) -> None:
        elapsed = time.monotonic() - started
        print(
            f"{elapsed:6.0f} s  worker {news.worker}: {news.done} judged, {len(news.wrong)} wrong; {news.holds}",
            flush=True,
        )
        for one in news.wrong[told[news.worker] :]:
            print(f"{one.slug}  {one.file}: {one.verdict} instead of {one.right}", flush=True)
        told[news.worker] = len(news.wrong)

    wrong = soak(options.count, options.seed, max(1, options.count // 20), tell, kills=options.kill)
    print(f"{options.count} submissions, {len(wrong)} verdicts wrong, {time.monotonic() - started:.0f} s")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
