"""A single report in the formats of groups."""

from __future__ import annotations

import csv
import json
from xml.etree import ElementTree

import msgspec
import pytest

from judge.models import GroupTally, Verdict
from judge.reporters import REPORTERS, View
from judge.reporters.group import GROUP_REPORTERS
from judge.reporters.submission.as_group import grade_of
from tests.reporters.reports import made
from tests.reporters.submission.test_terminal import problem

TALLIES = (GroupTally(group="core", passed=3, total=3), GroupTally(group="edge", passed=1, total=2))
REPORT = msgspec.structs.replace(made(), groups=TALLIES)


def test_every_name_is_in_the_table_and_renders() -> None:
    single = {name for name, one in GROUP_REPORTERS.items() if one.single}
    assert set(REPORTERS) == {"terminal", "json", *single}
    assert all(REPORTERS[name](REPORT, View()).strip() for name in single)


def test_a_test_in_junit_with_the_verdict_as_its_failure() -> None:
    root = ElementTree.fromstring(REPORTERS["junit"](REPORT, View()))
    (test,) = root.iter("testcase")
    failure = test.find("failure")
    assert failure is not None
    assert (test.get("name"), failure.get("type")) == (REPORT.problem, REPORT.verdict)


def test_the_title_is_the_problems_if_it_is_at_hand() -> None:
    document = json.loads(REPORTERS["gradescope"](REPORT, View(problem=problem("function"))))
    assert document["tests"][0]["name"] == problem("function").title.en
    assert json.loads(REPORTERS["gradescope"](REPORT, View()))["tests"][0]["name"] == REPORT.problem


def test_an_accepted_submission_has_its_point_even_if_optional_cases_failed() -> None:
    accepted = msgspec.structs.replace(REPORT, verdict=Verdict.AC, score=1.0, failure=msgspec.UNSET)
    grade = grade_of(accepted, View())
    assert (grade.rows[0].points, grade.rows[0].solved, grade.possible) == (1.0, 1, 1.0)
    (line,) = csv.DictReader(REPORTERS["csv"](accepted, View()).splitlines())
    assert line["points"] == "1"


def test_a_seed_of_ones_own_is_not_shown() -> None:
    assert "hush" not in REPORTERS["junit"](msgspec.structs.replace(REPORT, seed="hush"), View())


@pytest.mark.parametrize("name", ["markdown", "html"])
def test_in_chinese(name: str) -> None:
    assert "题目" in REPORTERS[name](REPORT, View(language="zh"))
