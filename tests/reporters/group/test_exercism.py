"""results.json of Exercism, version 3."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given, settings

from judge.models import Failure, Verdict
from judge.models.grade import Cell, Grade
from judge.reporters.group.exercism import MAX_OUTPUT, render
from tests.reporters.group.goldens import VIEW
from tests.reporters.group.hostile import CORPUS, TEXTS
from tests.reporters.group.sample import LOST, alone, poisoned
from tests.reporters.group.validating import read_checked


def read(grade: Grade) -> dict[str, Any]:
    return read_checked(render(grade, VIEW), "exercism")


def only(grade: Grade, *problems: str) -> Grade:
    """The group with these problems."""
    return msgspec.structs.replace(
        grade,
        columns=tuple(column for column in grade.columns if column.slug in problems),
        cells=tuple(cell for cell in grade.cells if cell.problem in problems),
    )


def test_one_test_per_case_in_order() -> None:
    document = read(alone("李博"))
    assert document["status"] == "fail"
    assert document["message"] is None
    assert [(test["name"], test["status"], test["task_id"]) for test in document["tests"][:4]] == [
        ("three-sum: sample/1", "pass", 1),
        ("three-sum: secret/dups", "pass", 1),
        ("three-sum: generated/1", "error", 1),
        ("lru-cache: sample/1", "pass", 2),
    ]
    raised = document["tests"][4]
    assert raised["output"] == "looking for 3\n"
    assert raised["test_code"] == '["LRUCache", "get"], [[2], [3]]'
    assert raised["message"].startswith("runtime error: KeyError: 3\nTraceback")


def test_all_passed() -> None:
    assert read(only(alone("ada"), "three-sum", "rms-norm"))["status"] == "pass"


def test_wrong_answer_fails() -> None:
    document = read(only(alone("ada"), "softmax"))
    assert document["status"] == "fail"
    assert [test["status"] for test in document["tests"]] == ["pass", "fail", "pass", "pass"]


def test_what_cannot_be_loaded_is_an_error_with_its_message() -> None:
    document = read(only(alone("李博"), "softmax"))
    assert document["status"] == "error"
    assert document["message"] == "softmax: SyntaxError: '(' was never closed (line 5)"


def test_nothing_submitted_fails() -> None:
    document = read(only(alone("cleo"), "lru-cache"))
    assert document["status"] == "fail"
    assert document["tests"][0]["message"] == "nothing was submitted"


def test_the_judge_s_own_failure_is_reported_above_all_tests() -> None:
    grade = alone("ada")
    lost = next(cell for cell in alone("cleo").cells if cell.verdict is Verdict.IE)
    cells = tuple(cell for cell in grade.cells if cell.problem != "softmax")
    document = read(msgspec.structs.replace(grade, cells=(*cells, msgspec.structs.replace(lost, member="ada"))))
    assert document["status"] == "error"
    assert document["message"] == f"softmax: {LOST}"


def printing(cell: Cell, text: str) -> Cell:
    failure = Failure(id="secret/evict", stdout=text)
    return msgspec.structs.replace(cell, report=msgspec.structs.replace(cell.report, failure=failure))


def test_every_test_that_printed_has_its_output() -> None:
    grade = only(alone("ada"), "softmax")
    report = grade.cells[0].report
    cases = tuple(msgspec.structs.replace(case, stdout=f"from {case.id}") for case in report.cases[:2])
    report = msgspec.structs.replace(report, cases=(*cases, *report.cases[2:]))
    document = read(msgspec.structs.replace(grade, cells=(msgspec.structs.replace(grade.cells[0], report=report),)))
    assert [(test["status"], test.get("output")) for test in document["tests"]] == [
        ("pass", "from sample/1"),
        ("fail", "from secret/axis"),
        ("pass", None),
        ("pass", None),
    ]


@pytest.mark.parametrize(("length", "cut"), [(MAX_OUTPUT, False), (MAX_OUTPUT + 1, True), (4000, True)])
def test_output_is_cut_with_a_remark(length: int, cut: bool) -> None:
    grade = only(alone("李博"), "lru-cache")
    document = read(msgspec.structs.replace(grade, cells=(printing(grade.cells[0], "x" * length),)))
    output = document["tests"][1]["output"]
    assert len(output) == MAX_OUTPUT
    assert output.endswith("Output was truncated. Please limit to 500 chars") is cut


@pytest.mark.parametrize("text", CORPUS.values(), ids=CORPUS.keys())
def test_hostile_text_changes_no_status(text: str) -> None:
    check(text)


@settings(max_examples=40, deadline=None)
@given(TEXTS)
def test_any_text_changes_no_status(text: str) -> None:
    check(text)


def check(text: str) -> None:
    statuses, plain = ([test["status"] for test in read(poisoned(one))["tests"]] for one in (text, "x"))
    assert statuses == plain
