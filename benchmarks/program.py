"""Measure what a case of a program costs beyond the program itself: ``python -m benchmarks.program [--rounds N]``.

CPU time of all processes counts: the judge, the fork server and the children. Two numbers of cases are judged, and the
difference is divided by that of the numbers, so starting the sandbox does not count.
"""

from __future__ import annotations

import argparse
import io
import subprocess
import sys
from collections.abc import Callable
from functools import partial

import msgspec

from benchmarks import document
from benchmarks.timing import by_turns, milliseconds
from judge.judging.judge import judge
from judge.judging.options import Options
from judge.models import Case, Check, Entry, Limits, Problem, Submission, Text, Verdict
from judge.sandbox.pool import SandboxPool
from judge.values.wire import pack

_SOURCE = "n = int(input())\nprint(sum(map(int, input().split())))\n"
_NUMBERS = " ".join(map(str, range(1000)))
_INPUT, _OUTPUT = f"1000\n{_NUMBERS}\n", f"{sum(range(1000))}\n"
_FEW, _MANY = 20, 220


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    kinds: dict[str, Callable[[int], None]] = {
        "judge": _judged,
        "the same code in this process": _executed,
        "a fresh interpreter per case": _started,
    }
    counts = (_FEW, _MANY)
    ways = {f"{name} {count}": partial(way, count) for name, way in kinds.items() for count in counts}
    taken = by_turns(ways, options.rounds)
    rows = []
    for name in kinds:
        cpu_s = (taken[f"{name} {_MANY}"].cpu_s - taken[f"{name} {_FEW}"].cpu_s) / (_MANY - _FEW)
        rows.append([name, milliseconds(cpu_s)])
    print(document.circumstances(f"python -m benchmarks.program --rounds {options.rounds}"))
    print()
    print(document.table(["a case of a program that adds 1000 numbers", "CPU"], rows))


def _judged(count: int) -> None:
    """Judge that many cases. Raises RuntimeError if the program is not accepted."""
    title = Text(en="Sum", zh="求和")
    entry = Entry(kind="program", name="__main__", aliases=(), params={}, returns="plain")
    problem = Problem(
        slug="sum", folder="", digest="", title=title, difficulty="easy", topics=(), source="",
        entry=entry, check=Check(kind="tokens"), limits=Limits(),
    )  # fmt: skip
    case = Case(id="core/1", group="core", hidden=True, args=pack([_INPUT]), expected=pack(_OUTPUT))
    cases = [msgspec.structs.replace(case, id=f"core/{number}") for number in range(count)]
    submission = Submission(file="sum.py", source=_SOURCE.encode(), backend="python")
    with SandboxPool() as sandboxes:
        report = judge(problem, submission, cases, sandboxes, Options())["en"]
    if report.verdict is not Verdict.AC:
        raise RuntimeError(f"{report.verdict}: {report.failure}")


def _executed(count: int) -> None:
    code, stdin, stdout = compile(_SOURCE, "sum.py", "exec"), sys.stdin, sys.stdout
    try:
        for _ in range(count):
            sys.stdin, sys.stdout = io.StringIO(_INPUT), io.StringIO()
            exec(code, {"__name__": "__main__"})
    finally:
        sys.stdin, sys.stdout = stdin, stdout


def _started(count: int) -> None:
    for _ in range(count):
        subprocess.run([sys.executable, "-I", "-c", _SOURCE], input=_INPUT.encode(), capture_output=True, check=True)


if __name__ == "__main__":
    main()
