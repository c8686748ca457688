"""Compare five ways to run the same cases, by turns: ``python -m benchmarks.sixty [--rounds N] [--write]``.

The judge is timed warm (a call; its sandbox is running) and cold (the command as a process; the cases are cached),
beside pytest, a fresh interpreter per case, and one bare process that runs all cases and isolates nothing.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import document
from benchmarks.timing import Spent, Way, by_turns, milliseconds, process, spent
from benchmarks.workloads import CATALOGUE, ROOT, WORKLOADS, Workload, judge_command, lay_out, session
from judge.models import Verdict

WARM, COLD, PYTEST, FRESH, BARE = (
    "judge, warm",
    "`judge submit`",
    "pytest",
    "a fresh interpreter per case",
    "one bare process",
)

# The sandbox is its own: `python -m benchmarks.kept` measures what a kept one saves.
_OWN = {"JUDGE_KEEP": "0", "PYTHONDONTWRITEBYTECODE": "1"}


def main() -> None:
    """Print the tables; with ``--write``, write them into docs/benchmarks.md."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--write", action="store_true", help="write the tables into docs/benchmarks.md")
    options = parser.parse_args()
    command = f"python -m benchmarks.sixty --rounds {options.rounds}"
    parts = [f"{document.circumstances(command)}; medians of {options.rounds}"]
    for workload in WORKLOADS:
        with TemporaryDirectory() as folder:
            parts.append(measured(workload, Path(folder), options.rounds))
    text = "\n\n".join(parts)
    print(text)
    if options.write:
        document.write("sixty", text)


def measured(workload: Workload, folder: Path, rounds: int) -> str:
    """Return the table of one workload."""
    home, warm_home = folder / "home", folder / "warm"
    with session(warm_home) as judge:
        problem = judge.catalogue.load(workload.slug)
        submission = judge.open(workload.solution, problem)[1]
        count = lay_out(workload, problem, folder)

        def warm() -> None:
            if judge.submit(problem, submission)["en"].verdict is not Verdict.AC:
                raise RuntimeError(f"{workload.slug}: the plain solution is not accepted")

        ways = {WARM: warm, **_processes(workload, folder, home, count)}
        first = spent(ways[COLD])
        taken = by_turns(ways, rounds)
    rows = [_row(name, one, taken[BARE]) for name, one in taken.items()]
    rows.append(_row("`judge submit`, first run", first, taken[BARE]))
    return f"{workload.words.capitalize()}:\n\n" + document.table(["way", "time", "CPU", "ratio to bare"], rows)


def _processes(workload: Workload, folder: Path, home: Path, count: int) -> dict[str, Way]:
    surroundings = {"PATH": os.environ.get("PATH", ""), "JUDGE_HOME": str(home), **_OWN}
    threads = {f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "MKL")}
    bare = [sys.executable, "-I", str(CATALOGUE.parent / "rivals" / "bare.py")]
    tests = str(CATALOGUE.parent / "rivals" / "with_pytest.py")
    pytest = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "pytest_timeout", "-c", os.devnull]
    # Plugins that are not needed would cost it a second.
    alone = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONPATH": str(ROOT)}
    one_by_one = [process([*bare, str(index)], folder, threads) for index in range(count)]

    def fresh() -> None:
        for run in one_by_one:
            run()

    submit = [*judge_command(), "submit", str(workload.solution), "--problems", str(CATALOGUE)]
    return {
        COLD: process(submit, folder, surroundings),
        PYTEST: process([*pytest, "--rootdir", str(folder), tests], folder, {**surroundings, **threads, **alone}),
        FRESH: fresh,
        BARE: process(bare, folder, threads),
    }


def _row(name: str, one: Spent, bare: Spent) -> list[str]:
    return [name, milliseconds(one.wall_s), milliseconds(one.cpu_s), f"{one.wall_s / bare.wall_s:.2f}"]


if __name__ == "__main__":
    main()
