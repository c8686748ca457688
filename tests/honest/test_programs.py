"""Honest habits are accepted: each file in programs/ is a right solution with one habit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.models import Backend, Case, Limits, Problem, Verdict
from judge.sandbox.pool import SandboxPool
from judge.values.wire import Array
from tests.judging.building import case, judged, problem

PROGRAMS = sorted((Path(__file__).parent / "programs").glob("*.py"))
_LIMITS = Limits(cpu_s=1.0, wall_s=6.0, memory_mib=128, output_kib=64)
_ONE_TWO = bytes.fromhex("000000000000f03f0000000000000040")
_TWO_FOUR = bytes.fromhex("00000000000000400000000000001040")

PROBLEMS: dict[str, tuple[Backend, Problem, list[Case]]] = {
    "square": ("python", problem("square", limits=_LIMITS), [case(49, 7), case(25, 5, name="2")]),
    "pair": ("python", problem("pair", limits=_LIMITS), [case([[3, 9], [9, 3]], 3)]),
    "reverse": (
        "python",
        problem("reverse", params=("list-node",), returns="list-node", limits=_LIMITS),
        [case([3, 2, 1], [1, 2, 3]), case([], [], name="2"), case([*range(3000, 0, -1)], [*range(1, 3001)], name="3")],
    ),
    "mirror": (
        "python",
        problem("mirror", params=("tree-node",), returns="tree-node", limits=_LIMITS),
        [case([1, 3, 2, None, None, None, 4], [1, 2, 3, 4]), case([], [], name="2")],
    ),
    "double": (
        "numpy",
        problem("double", params=("array",), returns="array", limits=_LIMITS),
        [case(Array("float64", (2,), _TWO_FOUR), Array("float64", (2,), _ONE_TWO))],
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def sandboxes() -> Iterator[SandboxPool]:
    with SandboxPool() as sandboxes:
        yield sandboxes


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_a_habit_is_accepted(sandboxes: SandboxPool, path: Path) -> None:
    source = path.read_bytes()
    found = re.search(rb"^# problem: (\S+)", source, re.MULTILINE)
    backend, asked, cases = PROBLEMS[found[1].decode() if found else "square"]
    report = judged(sandboxes, source, cases, asked, backend)
    assert report.verdict is Verdict.AC, (report.cases, report.failure)


def test_each_program_says_what_it_shows() -> None:
    silent = [path.name for path in PROGRAMS if b"# habit: " not in path.read_bytes()]
    assert silent == []
    assert len(PROGRAMS) >= 60
