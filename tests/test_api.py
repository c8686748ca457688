"""``judge_many``: many sources over warm sandboxes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from judge import judge_many
from judge.errors import UsageError
from judge.models import Verdict

ROOT = Path(__file__).resolve().parents[1]
RIGHT = (ROOT / "problems/longest-ones/reference.py").read_text("utf-8")
WRONG = "def longest_ones(nums, k):\n    return -1\n"
SLEEPS = "def longest_ones(nums, k):\n    import time\n    time.sleep(0.05)\n    return -1\n"


def test_reports_come_in_the_order_of_the_pairs() -> None:
    sources = [SLEEPS, RIGHT, WRONG, RIGHT, "def nothing(): pass", RIGHT]
    reports = list(judge_many([("longest-ones", source) for source in sources], workers=2))
    expected = [Verdict.WA, Verdict.AC, Verdict.WA, Verdict.AC, Verdict.CE, Verdict.AC]
    assert [report.verdict for report in reports] == expected


def test_an_endless_stream_is_drawn_only_as_fast_as_it_is_consumed() -> None:
    drawn = 0

    def endless() -> Iterator[tuple[str, str]]:
        nonlocal drawn
        while True:
            drawn += 1
            yield "longest-ones", WRONG

    reports = judge_many(endless(), workers=1)
    assert [next(reports).verdict for _ in range(3)] == [Verdict.WA] * 3
    assert drawn <= 3 + 8 + 1
    reports.close()  # type: ignore[attr-defined]  # it is a generator


def test_an_unknown_problem_is_raised_where_it_is_consumed() -> None:
    reports = judge_many([("longest-ones", RIGHT), ("no-such-problem", RIGHT)], workers=1)
    assert next(reports).verdict is Verdict.AC
    with pytest.raises(UsageError, match="no problem is named 'no-such-problem'"):
        next(reports)


def test_no_pairs_give_no_reports() -> None:
    assert list(judge_many([])) == []


def test_a_source_that_is_no_text_ends_the_stream_for_no_other_one() -> None:
    sources: list[str | bytes] = ["x = '\ud800'\n" + RIGHT, b"\xff" + RIGHT.encode(), RIGHT]
    reports = judge_many([("longest-ones", source) for source in sources], workers=1)
    assert [report.verdict for report in reports] == [Verdict.CE, Verdict.CE, Verdict.AC]
