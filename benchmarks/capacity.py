"""Measure many small submissions on two cores.

    python -m benchmarks.capacity [--submissions 5000] [--rounds 1] [--write]

``judge grade`` without its cache and with two workers runs beside pytest with two processes of xdist, which has one
test per submission: it loads the file and runs the same cases in its own process. Memory is sampled over all
processes. The CPU time of all processes depends less on other work than the time that passes.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from benchmarks import document
from benchmarks.footprint import descendants
from benchmarks.timing import milliseconds
from benchmarks.workloads import CATALOGUE, LONGEST_RUN, ROOT, judge_command, lay_out, session
from judge.sandbox import libc

WORKERS = 2
_SAMPLED_S = 0.25
_PR_SET_CHILD_SUBREAPER = 36
_PAGE_MIB = os.sysconf("SC_PAGE_SIZE") / (1 << 20)


class Ran(NamedTuple):
    """Wall time and CPU time in seconds, and the most memory that all processes had at one time."""

    wall_s: float
    cpu_s: float
    peak_mib: float


def main() -> None:
    """Print the table; with ``--write``, write it into docs/benchmarks.md."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--submissions", type=int, default=5000)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--write", action="store_true", help="write the table into docs/benchmarks.md")
    options = parser.parse_args()
    count, rounds = options.submissions, options.rounds
    command = f"python -m benchmarks.capacity --submissions {count} --rounds {rounds}"
    with TemporaryDirectory() as folder:
        judge, pytest = measured(Path(folder), count, rounds)
    rows = [_row("`judge grade --no-cache`", judge, count), _row(f"pytest -n {WORKERS}", pytest, count)]
    rows.append(["ratio", *(f"{one / other:.2f}" for one, other in zip(judge, pytest, strict=True))])
    rows[-1].insert(2, "")
    text = (
        f"{document.circumstances(command)}; medians of {rounds}\n\n"
        f"{count} {LONGEST_RUN.words}, {WORKERS} processes each:\n\n"
        + document.table(["way", "time", "submissions per second", "CPU time each", "peak memory"], rows)
    )
    print(text)
    if options.write:
        document.write("capacity", text)


def measured(folder: Path, count: int, rounds: int) -> tuple[Ran, Ran]:
    """Return the medians of the judge and of pytest. Raises RuntimeError unless both accept every submission."""
    with session(folder / "home") as opened:
        lay_out(LONGEST_RUN, opened.catalogue.load(LONGEST_RUN.slug), folder)
        opened.speed_factor()
    _write_group(folder / "group", count)
    result = folder / "grade.json"
    common = {"PATH": os.environ.get("PATH", ""), "PYTHONDONTWRITEBYTECODE": "1"}
    grade = [*judge_command(), "grade", "group", "--no-cache", "--workers", str(WORKERS), "--problems", str(CATALOGUE)]
    rival = str(CATALOGUE.parent / "rivals" / "many_with_pytest.py")
    pytest = [sys.executable, "-m", "pytest", "-q", "-p", "xdist.plugin", "-p", "no:cacheprovider", "-c", os.devnull]
    # Plugins that are not needed would cost it a second.
    alone = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONPATH": str(ROOT)}
    runs: tuple[list[Ran], list[Ran]] = ([], [])
    for _ in range(rounds):
        home = {"JUDGE_HOME": str(folder / "home")}
        runs[0].append(run([*grade, "--report", f"json={result}", "-q"], folder, {**common, **home, **_root()}))
        _check(result, count)
        runs[1].append(run([*pytest, "-n", str(WORKERS), "--rootdir", str(folder), rival], folder, {**common, **alone}))
    judge, other = (Ran(*map(statistics.median, zip(*some, strict=True))) for some in runs)
    return judge, other


def _write_group(folder: Path, count: int) -> None:
    """Write ``count`` members with one file each. The files differ, because equal ones would be judged once."""
    source = LONGEST_RUN.solution.read_text(encoding="utf-8")
    for number in range(count):
        path = folder / f"member-{number:05}" / "twenty_longest_run.py"
        path.parent.mkdir(parents=True)
        path.write_text(f"{source}\n# by member {number}\n", encoding="utf-8")


def _root() -> dict[str, str]:
    """Return the variable that lets Python find the judge if it is not installed."""
    return {} if Path(sys.executable).with_name("judge").exists() else {"PYTHONPATH": str(ROOT)}


def _check(result: Path, count: int) -> None:
    verdicts = [cell["verdict"] for cell in json.loads(result.read_bytes())["cells"]]
    if verdicts != ["AC"] * count:
        raise RuntimeError(f"{verdicts.count('AC')} of {count} are accepted")


def run(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> Ran:
    """Run a process and watch its memory. Raises RuntimeError if its exit status is not 0."""
    libc.prctl(_PR_SET_CHILD_SUBREAPER, 1)  # sandboxes whose worker has ended count, too
    before, started, peak = sum(os.times()[2:4]), time.perf_counter(), 0.0
    with (folder / "output").open("w+b") as output:
        with subprocess.Popen(command, cwd=folder, env=dict(environment), stdout=output, stderr=output) as process:
            while process.poll() is None:
                peak = max(peak, sum(_memory_mib(pid) for pid in [process.pid, *descendants(process.pid)]))
                time.sleep(_SAMPLED_S)
        wall_s = time.perf_counter() - started
        if process.returncode:
            output.seek(0)
            words = output.read().decode("utf-8", "replace")[-500:]
            raise RuntimeError(f"{' '.join(command)}: status {process.returncode}: {words}")
    with contextlib.suppress(ChildProcessError):
        while True:
            os.wait()
    return Ran(wall_s, sum(os.times()[2:4]) - before, peak)


def _memory_mib(pid: int) -> float:
    """Return the memory of a process. Shared pages are divided among the processes, if the kernel shows that."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:"))
    except (OSError, StopIteration):
        pass
    try:
        return int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1]) * _PAGE_MIB
    except OSError:  # it has ended meanwhile
        return 0.0


def _row(name: str, ran: Ran, count: int) -> list[str]:
    return [
        name,
        f"{ran.wall_s:.1f} s",
        f"{count / ran.wall_s:.0f}",
        milliseconds(ran.cpu_s / count),
        f"{ran.peak_mib:.0f} MiB",
    ]


if __name__ == "__main__":
    main()
