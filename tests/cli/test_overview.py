"""``judge progress``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from judge.text.clean import width
from tests.cli.past import days_pass
from tests.cli.running import Judge

RIGHT = "def add_up(numbers):\n    return sum(numbers)\n"
WRONG = "def add_up(numbers):\n    return 3\n"


@pytest.fixture
def past(judge: Judge, home: Path) -> Judge:
    """Started and failed two days ago, solved yesterday."""
    assert judge("start", "add-up").status == 0
    judge.write("add_up.py", WRONG)
    assert judge("submit", "add_up.py").status == 1
    days_pass(home, 1)
    judge.write("add_up.py", RIGHT)
    assert judge("submit", "add_up.py").status == 0
    days_pass(home, 1)
    return judge


def test_progress_as_json(past: Judge) -> None:
    ran = past("progress", "--json")
    assert (ran.status, ran.err) == (0, "")
    facts = json.loads(ran.out)
    assert facts["schema"] == "judge-progress/1"
    assert facts["solved"]["solved"] == 1
    assert facts["solved"]["total"] == len(json.loads(past("list", "--json").out))
    assert facts["by_topic"]["array"]["solved"] == 1
    assert (facts["streak"], facts["longest_streak"], facts["active_days"], facts["submissions"]) == (2, 2, 2, 2)
    assert list(facts["days"].values()) == [1, 1]
    (only,) = facts["problems"]
    assert (only["problem"], only["submissions"], only["hints"]) == ("add-up", 2, 0)
    assert only["minutes"] >= 30  # the night between is a pause, and counts as half an hour
    assert [stick["name"] for stick in only["against"]] == ["reference.py", "loop.py"]
    for stick in only["against"]:
        assert stick["times"] == pytest.approx(only["best_cpu_s"] / stick["cpu_s"], abs=0.01)


def test_progress_fits_in_both_languages(past: Judge) -> None:
    for lang in ("en", "zh"):
        ran = past("progress", "--lang", lang)
        assert (ran.status, ran.err) == (0, "")
        assert max(map(width, ran.out.splitlines())) <= 80
        assert "\x1b" not in ran.out
        assert "add-up" in ran.out.splitlines()[-1]
        counts = {"en": "submissions 2 · runs 0", "zh": "提交 2 次 · 运行 0 次"}[lang]
        assert counts in ran.out.splitlines()[0]
        assert "×" in ran.out.splitlines()[-1]
    assert "\x1b" in past.on_terminal("progress").out
    assert "\x1b" not in past.on_terminal("progress", TERM="dumb").out


def test_measured_once(past: Judge, kept: Path) -> None:
    first = json.loads(past("progress", "--json").out)["problems"][0]["against"]
    entries = {path: path.read_bytes() for path in (kept / "cache" / "baselines").iterdir()}
    assert entries
    assert json.loads(past("progress", "--json").out)["problems"][0]["against"] == first
    assert {path: path.read_bytes() for path in (kept / "cache" / "baselines").iterdir()} == entries


def test_nothing_yet(judge: Judge) -> None:
    ran = judge("progress")
    assert ran.status == 0
    assert ran.out.splitlines()[-1] == "nothing is solved yet; to start: judge start SLUG; then: judge submit FILE"
    assert ran.out.startswith("solved 0/")


def test_problem_that_is_in_no_catalogue_any_more(past: Judge) -> None:
    facts = json.loads(past("progress", "--json", JUDGE_PROBLEMS=None).out)
    assert (facts["solved"]["solved"], facts["problems"], facts["streak"]) == (0, [], 2)
