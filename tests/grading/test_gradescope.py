"""What Gradescope says about earlier submissions."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from judge.grading.gradescope import METADATA, read_metadata


def earlier(folder: Path, *submissions: dict[str, Any]) -> list[float]:
    (folder / METADATA).write_text(json.dumps({"previous_submissions": submissions}), encoding="utf-8")
    return read_metadata(folder).earlier


def test_the_oldest_comes_first_also_when_summer_time_ends(tmp_path: Path) -> None:
    times = ("2026-11-01T01:50:00.000000-07:00", "2026-11-01T01:10:00.000000-08:00", "2026-10-31T23:00:00-07:00")
    first, second, before = ({"submission_time": at, "score": score} for score, at in enumerate(times, 1))
    assert earlier(tmp_path, second, first, before) == [3.0, 1.0, 2.0]


@pytest.mark.parametrize(("score", "points"), [(2.5, 2.5), ("2.5", 2.5), (None, 0.0), ("", 0.0), ("?", 0.0)])
def test_a_score_may_be_missing_or_a_text(tmp_path: Path, score: object, points: float) -> None:
    assert earlier(tmp_path, {"submission_time": "?", "score": score}) == [points]


def test_a_failed_autograder_judged_no_attempt(tmp_path: Path) -> None:
    failed = {"submission_time": "2026-11-01T00:00:00Z", "score": 0.0, "autograder_error": True}
    judged = {"submission_time": "2026-11-02T00:00:00Z", "score": 1.0, "autograder_error": False}
    assert earlier(tmp_path, failed, judged) == [1.0]
