"""CSV: reads back, and no spreadsheet takes anything in it for a formula."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest
from hypothesis import given, settings

from judge.reporters.group import GroupView
from judge.reporters.group.csv import render, render_cells
from judge.text.clean import clean_line
from tests.reporters.group.hostile import CORPUS, TEXTS
from tests.reporters.group.sample import poisoned, sample

VIEW = GroupView()


def read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_one_line_per_member() -> None:
    ada, li_bo, cleo = read(render(sample(), VIEW))
    assert (ada["rank"], ada["member"], ada["points"], ada["lru-cache"]) == ("1", "ada", "4.55", "1.8")
    assert (li_bo["member"], li_bo["softmax verdict"]) == ("李博", "CE")
    assert (cleo["lru-cache"], cleo["lru-cache verdict"]) == ("", "")


def test_one_line_per_cell() -> None:
    cells = read(render_cells(sample(), VIEW))
    assert len(cells) == len(sample().cells)
    raised = next(one for one in cells if one["verdict"] == "RE")
    assert (raised["line"], raised["failing"], raised["message"]) == ("14", "secret/evict", "KeyError: 3")


def test_no_score_where_the_judge_failed() -> None:
    cleo = read(render(sample(), VIEW))[2]
    assert (cleo["softmax"], cleo["softmax verdict"]) == ("", "IE")
    lost = next(one for one in read(render_cells(sample(), VIEW)) if one["verdict"] == "IE")
    assert (lost["score"], lost["points"], lost["passed"], lost["failing"]) == ("", "", "", "")
    assert "not your code's fault" in lost["message"]


@pytest.mark.parametrize("text", CORPUS.values(), ids=CORPUS.keys())
@pytest.mark.parametrize("renderer", [render, render_cells])
def test_hostile_text_is_one_harmless_field(renderer: Any, text: str) -> None:
    check(renderer(poisoned(text), VIEW), text)


@settings(max_examples=50, deadline=None)
@given(TEXTS)
def test_any_text_is_one_harmless_field(text: str) -> None:
    check(render_cells(poisoned(text), VIEW), text)


def check(shown: str, text: str) -> None:
    lines = read(shown)
    assert len(lines) == len(shown.split("\n")) - 1
    for line in lines:
        assert None not in line
        assert line["member"].replace("'", "") == clean_line(text, 4000).replace("'", "")
        for field in line.values():
            assert not field.lstrip().startswith(("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"))
    for text_line in shown.split("\n"):
        for field in text_line.split(";")[1:]:
            assert not field.lstrip(' "').startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠"))


@pytest.mark.parametrize("name", ["ada;=1+1", 'ada;"=1+1"', "ada; @SUM(A1)", "＝1", " =1", "a;b;-1"])
def test_no_formula_begins_where_a_spreadsheet_splits_at_semicolons(name: str) -> None:
    check(render_cells(poisoned(name), VIEW), name)


def test_a_name_without_formulas_stays_as_it_is() -> None:
    assert read(render_cells(poisoned("ada; bob-1 (=x)"), VIEW))[0]["member"] == "ada; bob-1 (=x)"
