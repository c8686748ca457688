"""``judge_many``: many sources over warm sandboxes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from judge import judge_many
from judge.errors import UsageError
from judge.models import Verdict
from tests.cli.package import FOIL, REFERENCE, write_package

SLEEPS = "import time\ntime.sleep(0.5)\n" + FOIL


@pytest.fixture(scope="module")
def problems(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """A catalogue with the problem add-up."""
    folder = tmp_path_factory.mktemp("problems")
    write_package(folder / "add-up")
    return [folder]


def test_reports_come_in_the_order_of_the_pairs(problems: list[Path]) -> None:
    sources = [SLEEPS, REFERENCE, FOIL, REFERENCE, "def nothing(): pass", REFERENCE]
    reports = list(judge_many([("add-up", source) for source in sources], problems=problems, workers=2))
    expected = [Verdict.WA, Verdict.AC, Verdict.WA, Verdict.AC, Verdict.CE, Verdict.AC]
    assert [report.verdict for report in reports] == expected


def test_an_endless_stream_is_drawn_only_as_fast_as_it_is_consumed(problems: list[Path]) -> None:
    drawn = 0

    def endless() -> Iterator[tuple[str, str]]:
        nonlocal drawn
        while True:
            drawn += 1
            yield "add-up", FOIL

    reports = judge_many(endless(), problems=problems, workers=1)
    assert [next(reports).verdict for _ in range(3)] == [Verdict.WA] * 3
    assert drawn <= 3 + 8 + 1
    reports.close()  # type: ignore[attr-defined]  # it is a generator


def test_an_unknown_problem_is_raised_where_it_is_consumed(problems: list[Path]) -> None:
    reports = judge_many([("add-up", REFERENCE), ("no-such-problem", REFERENCE)], problems=problems, workers=1)
    assert next(reports).verdict is Verdict.AC
    with pytest.raises(UsageError, match="no problem is named 'no-such-problem'"):
        next(reports)


def test_no_pairs_give_no_reports() -> None:
    assert list(judge_many([])) == []


def test_a_source_that_is_no_text_ends_the_stream_for_no_other_one(problems: list[Path]) -> None:
    sources: list[str | bytes] = ["x = '\ud800'\n" + REFERENCE, b"\xff" + REFERENCE.encode(), REFERENCE]
    reports = judge_many([("add-up", source) for source in sources], problems=problems, workers=1)
    assert [report.verdict for report in reports] == [Verdict.CE, Verdict.CE, Verdict.AC]
