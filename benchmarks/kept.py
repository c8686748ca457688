"""Compare a command with a kept sandbox and one that starts a new sandbox.

    python -m benchmarks.kept [--rounds N] [--write]

For each backend, whole processes run in turns, and so does a process that only imports the backend's library.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import document
from benchmarks.timing import Way, by_turns, milliseconds, process
from benchmarks.workloads import CATALOGUE, SOFTMAX, THREE_SUM, judge_command
from judge.sandbox import resident

OWN, KEPT, IMPORT = "new sandbox", "kept sandbox", "import only"
SOLUTIONS = {
    "python": THREE_SUM.solution,
    "numpy": SOFTMAX.solution,
    "torch": SOFTMAX.solution.with_name("plain_torch.py"),
}


def main() -> None:
    """Print the table; with ``--write``, write it into docs/benchmarks.md."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--write", action="store_true", help="write the table into docs/benchmarks.md")
    options = parser.parse_args()
    command = f"python -m benchmarks.kept --rounds {options.rounds}"
    sockets = tempfile.mkdtemp(prefix="kept")  # the path of a socket has to be short
    try:
        with TemporaryDirectory() as folder:
            rows = [measured(backend, Path(folder), sockets, options.rounds) for backend in SOLUTIONS]
    finally:
        resident.stop_all(f"{sockets}/judge")
        shutil.rmtree(sockets)
    head = ["backend", OWN, "CPU", KEPT, "CPU", IMPORT, "new to kept"]
    text = f"{document.circumstances(command)}; medians of {options.rounds}\n\n" + document.table(head, rows)
    print(text)
    if options.write:
        document.write("kept", text)


def measured(backend: str, folder: Path, sockets: str, rounds: int) -> list[str]:
    """Return the row of one backend."""
    taken = by_turns(_ways(backend, folder, sockets), rounds)
    own, kept, alone = taken[OWN], taken[KEPT], taken[IMPORT]
    times = (own.wall_s, own.cpu_s, kept.wall_s, kept.cpu_s, alone.wall_s)
    return [backend, *map(milliseconds, times), f"{own.wall_s / kept.wall_s:.1f}"]


def _ways(backend: str, folder: Path, sockets: str) -> dict[str, Way]:
    submit = [*judge_command(), "submit", str(SOLUTIONS[backend]), "--problems", str(CATALOGUE)]
    common = {"PATH": os.environ.get("PATH", ""), "JUDGE_HOME": str(folder), "XDG_RUNTIME_DIR": sockets}
    library = {"python": "json"}.get(backend, backend)
    return {
        OWN: process(submit, folder, {**common, "JUDGE_KEEP": "0"}),
        KEPT: process(submit, folder, common),
        IMPORT: process([sys.executable, "-I", "-c", f"import {library}"], folder, common),
    }


if __name__ == "__main__":
    main()
