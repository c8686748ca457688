"""results.json of Gradescope."""

from __future__ import annotations

import pytest

from judge.reporters.group.gradescope import render
from tests.reporters.group.goldens import VIEW
from tests.reporters.group.hostile import CORPUS
from tests.reporters.group.sample import alone, poisoned
from tests.reporters.group.validating import read_checked


def test_a_test_a_problem_in_points() -> None:
    document = read_checked(render(alone("ada"), VIEW), "gradescope")
    assert document["score"] == 4.55
    assert [(test["name"], test["status"], test["score"], test["max_score"]) for test in document["tests"]] == [
        ("3Sum", "passed", 1.0, 1.0),
        ("LRU Cache", "passed", 1.8, 2.0),
        ("Softmax", "failed", 0.75, 1.0),
        ("RMSNorm", "passed", 1.0, 1.0),
    ]
    assert document["tests"][1]["output"] == "days late: 1 (10 % less)\n4 of 4 cases passed"


def test_the_judge_s_own_failure_is_neither_scored_nor_failed() -> None:
    document = read_checked(render(alone("cleo"), VIEW), "gradescope")
    test = document["tests"][2]
    assert not {"score", "max_score", "status"} & set(test)
    assert test["output"] == "the judge itself failed; this is not your code's fault"
    assert "softmax: the judge itself failed" in document["output"]


def test_nothing_handed_in() -> None:
    test = read_checked(render(alone("cleo"), VIEW), "gradescope")["tests"][1]
    assert (test["status"], test["score"], test["output"]) == ("failed", 0.0, "nothing was submitted")


@pytest.mark.parametrize("text", CORPUS.values(), ids=CORPUS.keys())
def test_hostile_text_is_drawn_as_text(text: str) -> None:
    document = read_checked(render(poisoned(text), VIEW), "gradescope")
    formats = {document["output_format"], document["test_output_format"], document["test_name_format"]}
    assert formats == {"text"}
    assert all("output_format" not in test for test in document["tests"])
    assert len(document["tests"]) == 4
