"""How the outcome of a save is shown on a screen."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from judge.cli.tui.watch import block, change_lines, details, fitted, head
from judge.models import Tally, Verdict
from judge.reporters import View
from judge.text.clean import width
from judge.text.suggestions import RepeatedOptions
from judge.watch.save_judge import Change, SaveResult
from tests.reporters.reports import made

TRIED = SaveResult(file=Path("three_sum.py"), hidden=True, reports={"en": made()})


def test_block_has_the_changes_under_the_verdict() -> None:
    tried = msgspec.structs.replace(TRIED, change=Change(fixed=("a", "b"), broken=("c",), before_s=0.1, now_s=0.2))
    assert block(tried, View())[:5] == [
        "WA  three-sum: wrong answer · samples 2/2 · hidden 49/58",
        "  now passing: a, b",
        "  now failing: c",
        "  CPU time of the cases that passed both times: 0.10 s → 0.20 s",
        "",
    ]


def test_block_repeats_the_options_that_were_given() -> None:
    view = View(repeated=RepeatedOptions(problems=("mine",)), every_case=True)
    lines = block(TRIED, view)
    assert any(line.startswith("  try this case: judge run three_sum.py --problems mine --case ") for line in lines)
    assert any(line.split() == ["case", "group", "CPU", "time", "memory"] for line in lines)


def test_many_cases_are_counted() -> None:
    line = change_lines(Change(fixed=tuple("abcdefghij")), View())[0]
    assert line == "  now passing: a, b, c, d, e, f (+4)"
    assert width(change_lines(Change(broken=("x" * 500,)), View(width=40))[0]) <= 40
    line = change_lines(Change(broken=tuple(f"generated/{number}" for number in range(9))), View(width=60))[0]
    assert line == "  now failing: generated/0, generated/1, generated/2 (+6)"


def test_noise_is_no_change() -> None:
    assert change_lines(Change(before_s=0.100, now_s=0.105), View()) == []
    assert change_lines(Change(before_s=0.0001, now_s=0.0009), View()) == []


def test_fault_instead_of_a_report() -> None:
    tried = SaveResult(file=Path("x.py"), hidden=False, fault="x.py: is a folder\x1b")
    assert block(tried, View()) == block(tried, View()) == ["cannot be judged: x.py: is a folder\\x1b"]
    assert details(tried, View()) == []


@pytest.mark.parametrize("colour", [False, True])
def test_the_verdict_is_wrapped_on_a_screen(colour: bool) -> None:
    accepted = made(verdict=Verdict.AC, failure=msgspec.UNSET, cases=(), hidden=Tally(passed=58, total=58))
    lines = block(msgspec.structs.replace(TRIED, reports={"en": accepted}), View(width=50, colour=colour))
    plain = [line.replace("\x1b[1;32m", "").replace("\x1b[0m", "") for line in lines]
    assert len(lines) == 4
    assert max(map(width, plain)) <= 50
    assert lines[0].startswith("\x1b[1;32mAC\x1b[0m  three" if colour else "AC  three")


def test_details_are_the_failing_case() -> None:
    assert details(TRIED, View())[0] == "secret/dups"


def test_head_and_fit() -> None:
    line = head("x" * 200, "12:00:00", View(width=40))
    assert width(line) == 40
    assert line.endswith("  12:00:00")
    assert fitted(["a", "b", "c"], 3, View()) == ["a", "b", "c"]
    assert fitted(["a", "b", "c", "d"], 3, View()) == ["a", "b", "… 2 more lines: d"]
    assert fitted(["a", "b"], 0, View()) == fitted(["a"], -1, View()) == []


def test_commands_that_are_too_long_take_several_rows() -> None:
    lines = fitted(["  a", "  try this case: " + "word " * 10, "b"], 9, View(width=40))
    assert lines == ["  a", "  try this case: word word word word", "  word word word word word word", "b"]
    assert len(fitted(["x" * 50, "  " + "y" * 200], 4, View(width=20))) == 4
