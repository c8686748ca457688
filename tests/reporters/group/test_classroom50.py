"""result.json of Classroom 50."""

from __future__ import annotations

import msgspec
import pytest

from judge.errors import UsageError
from judge.models.grade import Cell
from judge.reporters.group import GroupView
from judge.reporters.group.classroom50 import VARIABLES, render
from tests.reporters.group.goldens import VIEW
from tests.reporters.group.hostile import CORPUS
from tests.reporters.group.sample import LOST, alone, poisoned
from tests.reporters.group.validating import read_checked

ENVIRONMENT = {
    "CLASSROOM": "cs",
    "ASSIGNMENT": "week-9",
    "USERNAME": "ada",
    "SUBMISSION_TAG": "submit/2026-03-01T14-32-05Z-a1b2c3d",
    "COMMIT_URL": "https://example.org/c",
    "RELEASE_URL": "https://example.org/r",
}


def committed_at(cell: Cell, committed: str | None) -> Cell:
    return msgspec.structs.replace(cell, committed=committed)


def test_scores_are_hundredths_of_a_point() -> None:
    document = read_checked(render(alone("ada"), VIEW), "classroom50")
    assert (document["score"], document["max-score"]) == (455, 500)
    assert [(test["test-name"], test["passed"], test["score"], test["max-score"]) for test in document["tests"]] == [
        ("three-sum", True, 100, 100),
        ("lru-cache", True, 180, 200),
        ("softmax", False, 75, 100),
        ("rms-norm", True, 100, 100),
    ]


@pytest.mark.parametrize("points", [0.0, 0.29, 1 / 3, 0.999999, 1.0])
def test_points_below_the_maximum_are_rounded_below_the_full_score(points: float) -> None:
    ada = alone("ada")
    grade = msgspec.structs.replace(ada, cells=(msgspec.structs.replace(ada.cells[0], points=points),))
    score = read_checked(render(grade, VIEW), "classroom50")["tests"][0]["score"]
    assert score == {0.0: 0, 0.29: 29, 1 / 3: 33, 0.999999: 99, 1.0: 100}[points]


def test_a_failure_of_the_judge_costs_no_points() -> None:
    document = read_checked(render(alone("cleo"), VIEW), "classroom50")
    lost = document["tests"][2]
    assert (lost["score"], lost["max-score"]) == (0, 0)
    assert lost["test-name"] == f"softmax (IE: {LOST})"
    assert document["max-score"] == 400


def test_date_is_the_last_commit_s_in_utc() -> None:
    ada = alone("ada")
    dates = ["2026-03-01T23:30:00+02:00", "2026-03-01T22:00:00+00:00", None, None]
    grade = msgspec.structs.replace(ada, cells=tuple(map(committed_at, ada.cells, dates)))
    assert read_checked(render(grade, VIEW), "classroom50")["datetime"] == "2026-03-01T22:00:00Z"
    uncommitted = msgspec.structs.replace(ada, cells=tuple(committed_at(cell, None) for cell in ada.cells))
    assert read_checked(render(uncommitted, VIEW), "classroom50")["datetime"] == "2026-03-08T00:00:00Z"
    with pytest.raises(UsageError, match="needs a date"):
        render(uncommitted, msgspec.structs.replace(VIEW, now=""))


def test_the_time_of_the_commit_counts_before_the_time_of_grading() -> None:
    ada = alone("ada")
    grade = msgspec.structs.replace(ada, cells=tuple(committed_at(cell, None) for cell in ada.cells))
    view = msgspec.structs.replace(VIEW, committed="2026-03-02T09:00:00+02:00")
    assert read_checked(render(grade, view), "classroom50")["datetime"] == "2026-03-02T07:00:00Z"


def test_the_runners_variables_name_the_submission() -> None:
    document = read_checked(render(alone("ada"), GroupView(environment=ENVIRONMENT, now=VIEW.now)), "classroom50")
    assert (document["owner"], document["assignment_type"]) == ("ada", "individual")
    assert document["review"] == "https://example.org/c"
    full = {**ENVIRONMENT, "OWNER": "org", "ASSIGNMENT_TYPE": "group", "REVIEW_URL": "https://example.org/v"}
    other = read_checked(render(alone("ada"), GroupView(environment=full, now=VIEW.now)), "classroom50")
    assert (other["owner"], other["assignment_type"]) == ("org", "group")
    assert other["review"] == "https://example.org/v"


@pytest.mark.parametrize("missing", sorted(ENVIRONMENT))
def test_without_the_runner_it_says_what_is_missing(missing: str) -> None:
    environment = {name: value for name, value in ENVIRONMENT.items() if name != missing}
    with pytest.raises(UsageError) as caught:
        render(alone("ada"), GroupView(environment=environment))
    assert all(f"${variable}" in str(caught.value) for variable in VARIABLES.values())


@pytest.mark.parametrize("text", CORPUS.values(), ids=CORPUS.keys())
def test_hostile_text_changes_no_score(text: str) -> None:
    document = read_checked(render(poisoned(text), VIEW), "classroom50")
    plain = read_checked(render(poisoned("x"), VIEW), "classroom50")
    scores = [(test["test-name"], test["score"], test["max-score"]) for test in document["tests"]]
    assert scores == [(test["test-name"], test["score"], test["max-score"]) for test in plain["tests"]]
    assert document["score"] <= document["max-score"]
    assert all(test["score"] <= test["max-score"] for test in document["tests"])
