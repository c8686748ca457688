"""What comes after a contest: the review, and taking part in it virtually."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.package import FOIL
from tests.cli.running import Judge

RIGHT = "def add_up(numbers):\n    return sum(numbers)\n"


@pytest.fixture
def over(judge: Judge) -> Judge:
    """A contest that is over for ann, who was wrong first, and for bob, who submitted nothing."""
    made = judge("contest", "new", "add-up", "three-sum", "--duration", "1h", "--title", "Friday", "--dir", "friday")
    assert made.status == 0
    for name in ("bob", "ann"):
        assert judge("contest", "start", "friday", "--as", name, "--plain").status == 0
    for source in (FOIL, RIGHT):
        judge.write("add_up.py", source)
        judge("contest", "submit", "add_up.py", "--contest", "friday", "--as", "ann")
    for name in ("bob", "ann"):
        assert judge("contest", "end", "friday", "--as", name).status == 0
    return judge


def real(judge: Judge) -> dict[str, bytes]:
    """Return all files of the real contest except its locks."""
    root = judge.folder / "friday"
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_the_review_says_what_was_wrong_and_what_to_do(over: Judge) -> None:
    told = over("contest", "review", "friday").out.splitlines()
    assert told[0].startswith("A add-up  first try 0:00:0")
    assert "solved 0:00:0" in told[0]
    assert told[1].startswith("  0:00:0")
    assert told[1].endswith("WA  Forgets the last number.")
    assert told[2].endswith("AC")
    assert told[3] == "B three-sum  not tried"
    assert told[4:] == [
        "to practise:",
        f"  judge start add-up{told[5].removeprefix('  judge start add-up')}",
        "  judge start three-sum",
    ]
    assert "comes back in " in told[5]
    assert "漏掉了最后一个数。" in over("contest", "review", "friday", "--lang", "zh").out


def test_the_review_as_json_and_without_any_submission(over: Judge) -> None:
    facts = json.loads(over("contest", "review", "friday", "--json").out)
    assert facts["schema"] == "judge-contest-review/1"
    assert [one["said"] for one in facts["problems"][0]["tries"]] == ["Forgets the last number.", ""]
    assert list(facts["days"]) == ["add-up"]
    assert over("contest", "review", "friday", "--as", "bob").out.startswith("A add-up  not tried\n")


def test_no_review_during_a_contest(over: Judge) -> None:
    over("contest", "start", "friday", "--as", "eve")
    refused = over("contest", "review", "friday", "--as", "eve").complaint()
    assert "is not over; to end it early: judge contest end friday --as eve" in refused


def test_virtual(over: Judge) -> None:
    before = real(over)
    begun = over("contest", "virtual", "friday", "--as", "e\u0301ve")
    assert begun.status == 0
    assert "with 2 who took part in friday-" in begun.out
    assert "running, 1:00:00" in begun.out or "running, 0:59:5" in begun.out  # depending on how long the start took
    over.write("add_up.py", RIGHT)
    assert over("contest", "submit", "add_up.py").status == 0
    rows = {row["member"]: row["solved"] for row in json.loads(over("contest", "board", "--json").out)["rows"]}
    assert rows["\u00e9ve (virtual)"] == 1
    assert set(rows) == {"ann", "bob", "\u00e9ve (virtual)"}
    # The same cases, since the seed is beside the real contest.
    verdict = next(
        line["fact"]["ruling"]
        for path in Path(over.environment["JUDGE_HOME"]).glob("contests/*/logs/\u00e9ve.ndjson")
        for line in map(json.loads, path.read_text().splitlines())
        if line["fact"]["type"] == "judged"
    )
    assert verdict["seed_sha256"] == json.loads((over.folder / "friday" / "contest.json").read_text())["seed_sha256"]
    assert real(over) == before
    assert "you are already taking part in friday-" in over("contest", "virtual", "friday").complaint()
    assert "is virtual" in over("contest", "export", "--ccs", "x").complaint()
    assert "this one is virtual" in over("contest", "board", "--rejudge").complaint()
    assert "hint" not in over("hint", "add-up").out
    assert over("contest", "end").status == 0
    assert over("contest", "review").out.startswith("A add-up")


def test_virtual_by_the_logs_alone(over: Judge) -> None:
    shutil.copytree(over.folder / "friday" / "logs", over.folder / "got")
    begun = over("contest", "virtual", "got", "--as", "eve")
    assert "with 2 who took part" in begun.out
    assert "judged here on the default cases" in begun.out


def test_wrong_usage(over: Judge) -> None:
    assert "is neither a contest's folder nor an id" in over("contest", "virtual", "nope").complaint()
    assert "is not a valid name" in over("contest", "virtual", "friday", "--as", "../x").complaint()
    assert "is not the log of a contest's member" in over("contest", "virtual", "add_up.py").complaint()
    over("contest", "start", "friday", "--as", "late")
    assert "late has 0:59:" in over("contest", "virtual", "friday").complaint()


def test_in_chinese(over: Judge) -> None:
    status = over("contest", "status", "friday", LANG="zh_CN.UTF-8").out
    assert "已结束" in status
    assert "A  add-up     求和" in status
    assert "0:00:0" in status
    assert "此前错误 1 次" in status
