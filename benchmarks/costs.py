"""Measure what single parts cost: ``python -m benchmarks.costs [--rounds N] [--write]``.

The parts are a confined child beside a plain fork, the judge's own share of a warm submission, each layer of isolation
switched off in turn, arrays of 8 MiB, and what a thousand submissions in a row leave behind.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

import numpy as np

from benchmarks import document
from benchmarks.footprint import footprint
from benchmarks.timing import by_turns, milliseconds
from benchmarks.workloads import CATALOGUE, ROOT, SOFTMAX, THREE_SUM, Workload, cases_of, session
from judge.backends.table import BACKENDS, installed
from judge.judging.attempt import load, load_message
from judge.judging.judge import judge
from judge.judging.options import Options
from judge.models import Backend, Case, Check, Entry, Limits, Problem, Submission, Text, Verdict
from judge.sandbox.launch import LAYERS
from judge.sandbox.pool import SOLUTION, SandboxPool
from judge.values.wire import Array, pack

_ECHO = b"def double(x):\n    return x * 2.0\n"
_MIB = 1 << 20
_IN_A_ROW = 10
_FURTHER = 4


def main() -> None:
    """Print the tables; with ``--write``, write them into docs/benchmarks.md."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=60)
    parser.add_argument("--submissions", type=int, default=1000)
    parser.add_argument("--write", action="store_true", help="write the tables into docs/benchmarks.md")
    options = parser.parse_args()
    command = f"python -m benchmarks.costs --rounds {options.rounds} --submissions {options.submissions}"
    with TemporaryDirectory() as folder, session(Path(folder)) as opened:
        tempfile.tempdir = _folder_for_scratch(Path(folder))  # so that only files of ours are counted
        small = _small(opened.catalogue.load(THREE_SUM.slug))
        softmax = opened.catalogue.load(SOFTMAX.slug)
        parts = [
            document.circumstances(command),
            children(options.rounds),
            own_share(small, (softmax, cases_of(softmax)), options.rounds),
            layers(small, options.rounds),
            large_arrays(options.rounds),
            in_a_row(small, options.submissions),
        ]
    text = "\n\n".join(parts)
    print(text)
    if options.write:
        document.write("costs", text)


def _folder_for_scratch(folder: Path) -> str:
    scratch = folder / "scratch"
    scratch.mkdir()
    return str(scratch)


def _small(problem: Problem) -> tuple[Problem, tuple[Case, ...]]:
    """Return sixty cases of at most 50 numbers."""
    cases = [case for case in cases_of(problem) if "large" not in case.id]
    return problem, tuple((cases * 2)[:60])


def _plain(workload: Workload) -> Submission:
    backend: Backend = "numpy" if workload is SOFTMAX else "python"
    return Submission(file="plain.py", source=workload.solution.read_bytes(), backend=backend)


@contextmanager
def _forker(backend: str) -> Iterator[tuple[IO[bytes], IO[bytes]]]:
    """Yield the pipes to a process that has a fork server's libraries and forks once for each byte it gets."""
    script = CATALOGUE.parent / "rivals" / "forks.py"
    command = [sys.executable, "-s", "-P", str(script), backend]
    environment = {"PYTHONPATH": str(ROOT), "OPENBLAS_NUM_THREADS": "1"}
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, env=environment, bufsize=0) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdout.read(1)
        yield process.stdin, process.stdout


def _fork(order: IO[bytes], done: IO[bytes]) -> None:
    order.write(b"f")
    done.read(1)


def _converse(order: IO[bytes], done: IO[bytes], messages: int) -> None:
    order.write(b"e")
    for _ in range(messages):
        order.write(b"m")
        done.read(1)
    order.write(b"q")
    done.read(1)


def children(rounds: int) -> str:
    """Return the table of a child that does nothing, beside fork and wait in a process with the same libraries.

    Several run in a row, because a child is reaped while the judge goes on, and the next one waits for that.
    """
    rows = []
    for backend in ("python", "numpy"):
        with SandboxPool() as sandboxes, _forker(backend) as forker:
            ways = {
                "fork": _repeated(partial(_fork, *forker)),
                "child": _repeated(partial(_nothing, sandboxes, backend)),
            }
            taken = by_turns(ways, rounds)
        fork_s, child_s = taken["fork"].wall_s / _IN_A_ROW, taken["child"].wall_s / _IN_A_ROW
        rows.append([backend, milliseconds(fork_s), milliseconds(child_s), f"{child_s / fork_s:.1f}"])
    head = ["backend", "fork and wait", "start and end of a locked-down child", "ratio"]
    return "A child that does nothing:\n\n" + document.table(head, rows)


def _repeated(way: Callable[[], None]) -> Callable[[], None]:
    def several() -> None:
        for _ in range(_IN_A_ROW):
            way()

    return several


def own_share(small: tuple[Problem, tuple[Case, ...]], softmax: tuple[Problem, tuple[Case, ...]], rounds: int) -> str:
    """Return the table of a warm submission's time without its cases, beside a fork that answers as many messages."""
    rows = []
    for workload, (problem, cases) in ((THREE_SUM, small), (SOFTMAX, softmax)):
        backend = _plain(workload).backend
        with SandboxPool() as sandboxes, _forker(backend) as forker:
            own, solution, loading, bare = [], [], [], []
            for _ in range(rounds + 1):
                started = time.perf_counter()
                cpu_s = _judged(problem, _plain(workload), cases, sandboxes)
                judged = time.perf_counter()
                _converse(*forker, messages=len(cases))
                bare.append(time.perf_counter() - judged)
                own.append(judged - started - cpu_s)
                solution.append(cpu_s)
                loading.append(_loading_s(problem, _plain(workload), sandboxes))
        words = "sixty cases of at most 50 numbers" if workload is THREE_SUM else workload.words
        columns = [taken[1:] for taken in (solution, own, loading, bare)]
        rows.append([words, *(milliseconds(statistics.median(taken)) for taken in columns)])
        rows.append(["(minimum)", *(milliseconds(min(taken)) for taken in columns)])
    head = [
        "warm",
        "CPU of the solution",
        "overhead",
        "of that, loading the source",
        "bare fork with one message in each direction per case",
    ]
    return "What judging adds to the solution's own time:\n\n" + document.table(head, rows)


def _judged(problem: Problem, submission: Submission, cases: Sequence[Case], sandboxes: SandboxPool) -> float:
    """Return the solution's CPU seconds. Raises RuntimeError if it is not accepted."""
    report = judge(problem, submission, cases, sandboxes, Options())["en"]
    if report.verdict is not Verdict.AC:
        raise RuntimeError(f"{problem.slug}: {report.verdict}: {report.failure}")
    return report.cpu_s


def _loading_s(problem: Problem, submission: Submission, sandboxes: SandboxPool) -> float:
    """Return the CPU seconds of the solution's child until its first case can begin."""
    sandbox, limits = sandboxes.get(submission.backend), Limits()
    with sandbox.lend(SOLUTION, limits) as child:
        return load(sandbox, child, load_message(problem, submission), limits).execution.cpu_s


def layers(small: tuple[Problem, tuple[Case, ...]], rounds: int) -> str:
    """Return the table of a warm submission, a child and the start of a fork server, without each layer in turn."""
    problem, cases = small
    names = ["", *LAYERS, "all"]
    kept = {name: tuple(layer for layer in LAYERS if name not in (layer, "all")) for name in names}
    begun = by_turns({name: partial(_start, kept[name]) for name in names}, max(3, rounds // 10))
    opened = {name: SandboxPool(kept[name]) for name in names}
    try:
        child = by_turns({name: partial(_nothing, sandboxes, "python") for name, sandboxes in opened.items()}, rounds)
        judged = partial(_judged, problem, _plain(THREE_SUM), cases)
        whole = by_turns({name: partial(judged, sandboxes) for name, sandboxes in opened.items()}, max(3, rounds // 4))
    finally:
        for sandboxes in opened.values():
            sandboxes.close()
    words = {"": "all layers", "all": "no layer at all"}
    rows = [
        [words.get(name, f"without {name}"), *(milliseconds(taken[name].wall_s) for taken in (begun, child, whole))]
        for name in names
    ]
    head = ["", "start and end of a fork server", "a child", "sixty small cases, warm"]
    return "Each layer switched off in turn:\n\n" + document.table(head, rows)


def _start(chosen: tuple[str, ...]) -> None:
    with SandboxPool(chosen) as sandboxes:
        assert sandboxes.get("python").isolation


def _nothing(sandboxes: SandboxPool, backend: str) -> None:
    sandbox = sandboxes.get(backend)
    sandbox.release(sandbox.child(SOLUTION, Limits(), 60))


def large_arrays(rounds: int) -> str:
    """Return the table of one case with 8 MiB of float64 in and out, and of each further case of a submission."""
    problem = _array_problem()
    sizes = {"8 bytes": 1, "1 MiB": _MIB // 8, "8 MiB": _MIB}
    counts = (1, 1 + _FURTHER)
    rows = []
    for backend in installed(problem.backends):
        with SandboxPool() as sandboxes:
            submission = Submission(file="double.py", source=_ECHO, backend=backend)
            ways = {
                f"{name} {count}": partial(_judged, problem, submission, _array_cases(size, count), sandboxes)
                for name, size in sizes.items()
                for count in counts
            }
            taken = by_turns(ways, max(5, rounds // 6))
        for name, size in sizes.items():
            one_s, all_s = (taken[f"{name} {count}"].wall_s for count in counts)
            further_s = max(1e-6, (all_s - one_s) / _FURTHER)
            rate = f"{2 * 8 * size / further_s / 1e9:.2f} GB/s" if size > 1 else ""
            rows.append([BACKENDS[backend].title, name, milliseconds(one_s), milliseconds(further_s), rate])
    words = "A submission of one case that returns an array of the same size as its input, with comparison, and each\n"
    words += "further case of the same submission. The rate counts the bytes of the input and of the answer:\n\n"
    return words + document.table(["backend", "array", "one case", "each further case", "rate"], rows)


def _array_cases(count: int, cases: int) -> tuple[Case, ...]:
    x = np.arange(count, dtype=np.float64)
    args, expected = pack([_wired(x)]), pack(_wired(x * 2 + 1e-12))  # not the same bytes: they have to be compared
    return tuple(
        Case(id=f"secret/{number}", group="secret", hidden=True, args=args, expected=expected)
        for number in range(cases)
    )


def _wired(array: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> Array:
    return Array("float64", array.shape, array.tobytes())


def _array_problem() -> Problem:
    text = Text(en="Double", zh="加倍")
    entry = Entry(kind="function", name="double", aliases=(), params={"x": "array"}, returns="array")
    return Problem(
        slug="double", folder="", digest="", title=text, difficulty="easy", topics=(), source="",
        entry=entry, check=Check(kind="array"), limits=Limits(),
    )  # fmt: skip


def in_a_row(small: tuple[Problem, tuple[Case, ...]], count: int) -> str:
    """Return the table of what is held before and after ``count`` submissions by one set of sandboxes."""
    problem, cases = small
    few = cases[:3]
    submission = _plain(THREE_SUM)
    with SandboxPool() as sandboxes:
        for _ in range(50):
            _judged(problem, submission, few, sandboxes)
        before, started = footprint(), time.perf_counter()
        for _ in range(count):
            _judged(problem, submission, few, sandboxes)
        after, each = footprint(), (time.perf_counter() - started) / count
    closed = footprint()
    rows = [
        [name, f"{one.resident_mib:.1f}", str(one.descriptors), str(one.processes), str(one.files)]
        for name, one in (("before", before), ("after", after), ("sandboxes closed", closed))
    ]
    head = ["", "resident MiB", "descriptors", "descendant processes", "temporary files"]
    words = f"{count} submissions of three cases in a row, {milliseconds(each)} each:\n\n"
    return words + document.table(head, rows)


if __name__ == "__main__":
    main()
