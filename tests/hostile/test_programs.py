"""Every hostile program gets a verdict that is right, and leaves the sandbox as it found it."""

from __future__ import annotations

import time

import pytest

from judge.models import Verdict
from tests.hostile.arena import Arena, Program, programs

_LONGEST_S = 80.0  # some of it is three cases that sleep through their wall time, and their loading


def _parameters() -> list[object]:
    return [
        pytest.param(program, id=program.title, marks=pytest.mark.torch if program.backend == "torch" else ())
        for program in programs()
    ]


@pytest.mark.parametrize("program", _parameters())
def test_is_contained(arena: Arena, program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    if program.family == "budgets":  # a busy machine would raise the limits, and the program stay below them
        monkeypatch.setattr("judge.judging.calibration.measure", lambda sandboxes: 1.0)
    started = time.monotonic()
    report = arena.judge(program)
    told = [(case.id, case.verdict.value, case.message) for case in report.cases]
    assert Verdict.AC not in [case.verdict for case in report.cases], f"containment failed: {told}"
    assert Verdict.IE not in [case.verdict for case in report.cases], f"the judge failed: {told}"
    assert report.verdict in program.expect, told
    assert program.family != "budgets" or Verdict.SK in [case.verdict for case in report.cases], told
    assert time.monotonic() - started < _LONGEST_S
    assert arena.honest(program.backend) == (Verdict.AC, Verdict.WA)
    assert arena.leftovers() == []


def test_the_suite_is_whole() -> None:
    """No program was lost, and none is expected to be accepted."""
    everything = programs()
    assert len(everything) >= 575
    assert not [program.title for program in everything if program.expect & {Verdict.AC, Verdict.IE}]


def test_an_honest_solution_is_accepted_where_no_attack_came_before() -> None:
    with Arena() as fresh:
        assert fresh.honest() == (Verdict.AC, Verdict.WA)
        assert fresh.leftovers() == []
