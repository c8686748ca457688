"""results.json of Gradescope."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from judge.reporters.group.gradescope import render
from tests.reporters.group.goldens import VIEW
from tests.reporters.group.hostile import CORPUS
from tests.reporters.group.sample import LOST, alone, poisoned
from tests.reporters.group.validating import read_checked


def problems(document: dict[str, Any]) -> list[dict[str, Any]]:
    """The tests of whole problems, without those of single case groups."""
    return [test for test in document["tests"] if "." not in test["number"]]


def test_one_test_with_points_per_problem() -> None:
    document = read_checked(render(alone("ada"), VIEW), "gradescope")
    assert document["score"] == 4.55
    assert [(test["name"], test["status"], test["score"], test["max_score"]) for test in problems(document)] == [
        ("3Sum", "passed", 1.0, 1.0),
        ("LRU Cache", "passed", 1.8, 2.0),
        ("Softmax", "failed", 0.75, 1.0),
        ("RMSNorm", "passed", 1.0, 1.0),
    ]
    assert problems(document)[1]["output"] == "days late: 1 (deduction: 10 %)\n4 of 4 cases passed"


def test_the_judge_s_own_failure_is_neither_scored_nor_failed() -> None:
    document = read_checked(render(alone("cleo"), VIEW), "gradescope")
    test = problems(document)[2]
    assert not {"score", "max_score", "status"} & set(test)
    assert test["output"] == LOST
    assert "softmax: the judge itself failed" in document["output"]


def test_nothing_submitted() -> None:
    test = problems(read_checked(render(alone("cleo"), VIEW), "gradescope"))[1]
    assert (test["status"], test["score"], test["output"]) == ("failed", 0.0, "nothing was submitted")


@pytest.mark.parametrize("text", CORPUS.values(), ids=CORPUS.keys())
def test_hostile_text_is_drawn_as_text(text: str) -> None:
    document = read_checked(render(poisoned(text), VIEW), "gradescope")
    formats = {document["output_format"], document["test_output_format"], document["test_name_format"]}
    assert formats == {"text"}
    assert all("output_format" not in test for test in document["tests"])
    assert len(problems(document)) == 4


def test_one_test_without_points_per_case_group() -> None:
    document = read_checked(render(alone("ada"), VIEW), "gradescope")
    groups = [test for test in document["tests"] if test["number"].startswith("3.")]
    assert [(test["name"], test["status"]) for test in groups] == [
        ("Softmax: sample 1/1", "passed"),
        ("Softmax: secret 0/1", "failed"),
        ("Softmax: generated 2/2", "passed"),
    ]
    assert not any("score" in test or "max_score" in test for test in groups)


def test_nothing_shows_the_points_as_long_as_a_test_is_not_visible() -> None:
    view = msgspec.structs.replace(VIEW, visibility={"*": "after_due_date", "sample": "visible"})
    document = read_checked(render(alone("ada"), view), "gradescope")
    seen = [test["name"] for test in document["tests"] if test["visibility"] == "visible"]
    assert seen == ["3Sum: sample 1/1", "LRU Cache: sample 1/1", "Softmax: sample 1/1", "RMSNorm: sample 1/1"]
    assert "leaderboard" not in document
    assert "4.55" not in document["output"]


def test_a_visible_sample_that_fails_says_why_and_nothing_of_hidden_cases() -> None:
    document = read_checked(render(alone("李博"), VIEW), "gradescope")
    broken = next(test for test in document["tests"] if test["name"] == "Softmax: sample 0/1")
    assert broken["output"] == "SyntaxError: '(' was never closed (line 5)"
    assert "output" not in next(test for test in document["tests"] if test["name"] == "LRU Cache: sample 1/1")
