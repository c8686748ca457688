"""``judge contest board`` and ``export``: members' logs without a server."""

from __future__ import annotations

import json
import os
import shutil
import zipfile
from pathlib import Path

import pytest

from tests.cli.package import FOIL
from tests.cli.running import Judge, Ran

RIGHT = "def add_up(numbers):\n    return sum(numbers)\n"
CHEAT = "def add_up(numbers):\n    return {0: 0, 2: 3}.get(len(numbers), 7)\n"


def logs(judge: Judge) -> Path:
    return judge.folder / "june" / "logs"


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A folder that is kept between tests: a contest is played once, and copied."""
    return {"june": tmp_path_factory.mktemp("played") / "june"}


@pytest.fixture
def group(judge: Judge, played: dict[str, Path]) -> Judge:
    """A contest of ann, who solves it with the second try, and bob, who solves it with the first."""
    if not played["june"].exists():
        judge("contest", "new", "add-up", "--duration", "1h", "--title", "June", "--freeze", "10m", "--dir", "june")
        judge.write("add_up.py", RIGHT)
        judge.write("wrong.py", FOIL)
        for name in ("ann", "bob"):
            assert judge("contest", "start", "june", "--as", name).status == 0
        judge("contest", "submit", "wrong.py", "--problem", "A", "--contest", "june", "--as", "ann")
        judge("contest", "submit", "add_up.py", "--contest", "june", "--as", "ann")
        judge("contest", "submit", "add_up.py", "--contest", "june", "--as", "bob")
        for name in ("ann", "bob"):
            assert judge("contest", "end", "june", "--as", name).status == 0
        shutil.copytree(judge.folder / "june", played["june"])
    else:
        shutil.copytree(played["june"], judge.folder / "june")
    return judge


def test_the_board_of_a_contest_that_nobody_has_begun_is_empty(judge: Judge) -> None:
    judge("contest", "new", "add-up", "--duration", "1h", "--title", "June", "--dir", "june")
    ran = judge("contest", "board", "june")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.split("\n")[0] == "June  not begun, lasts 1:00:00"
    judge("contest", "extend", "june", "--by", "30m")
    assert judge("contest", "board", "june").out.split("\n")[0] == "June  not begun, lasts 1:30:00"


def test_members_logs_as_one_board(group: Judge) -> None:
    shown = group("contest", "board", "june")
    assert (shown.status, shown.err) == (0, "")
    title, head, first, second = shown.out.splitlines()
    assert title == "June  over"
    assert head.split() == ["=", "min", "A"]
    assert first.split()[:4] == ["1", "bob", "1", "0"]
    assert second.split()[:4] == ["2", "ann", "1", "20"]
    files = sorted(logs(group).glob("*.ndjson"), reverse=True)
    assert group("contest", "board", *files).out == shown.out


def test_as_json(group: Judge) -> None:
    shown = json.loads(group("contest", "board", "june", "--json").out)
    assert shown["schema"] == "judge-board/1"
    assert [(row["rank"], row["member"], row["penalty_s"]) for row in shown["rows"]] == [
        (1, "bob", 0),
        (2, "ann", 1200),
    ]


def test_as_a_page(group: Judge) -> None:
    assert group("contest", "board", "june", "--html", "board.html").err == "wrote board.html\n"
    page = (group.folder / "board.html").read_text()
    assert page.startswith("<!doctype html>") or page.startswith("<!DOCTYPE html>")
    assert "ann" in page
    assert "bob" in page
    assert "cannot be written" in group("contest", "board", "june", "--html", "no/board.html").complaint()


def test_an_edited_log_is_marked(group: Judge) -> None:
    path = logs(group) / "ann.ndjson"
    path.write_bytes(path.read_bytes().replace(b'"verdict":"WA"', b'"verdict":"CE"'))
    shown = group("contest", "board", "june")
    assert "ann: edited: the hash in line 6 does not match the line before it" in shown.out
    assert "bob: " not in shown.out


def test_a_log_of_another_contest_is_refused(group: Judge) -> None:
    group("contest", "new", "add-up", "--duration", "1h", "--dir", "july")
    group("contest", "start", "july", "--as", "cleo")
    ran = group("contest", "board", "june", "july/logs/cleo.ndjson")
    assert ran.status == 2
    assert "belongs to another contest" in ran.complaint()


def names(shown: Ran) -> list[str]:
    """The members of a board with one problem and three rows, in their order."""
    return [line.split()[1] for line in shown.out.splitlines()[2:5]]


def test_judging_again_names_what_differs(group: Judge) -> None:
    """A log that claims a verdict which the source does not get."""
    judged = logs(group) / "bob.ndjson"
    group.write("add_up.py", CHEAT)
    group("contest", "start", "june", "--as", "cleo")
    group("contest", "submit", "add_up.py", "--contest", "june", "--as", "cleo")
    forged = logs(group) / "cleo.ndjson"
    forged.write_bytes(forged.read_bytes().replace(b'"verdict":"WA"', b'"verdict":"AC"'))
    before = group("contest", "board", "june")
    assert names(before) == ["bob", "cleo", "ann"]
    again = group("contest", "board", "june", "--rejudge")
    assert again.status == 0
    assert names(again) == ["bob", "ann", "cleo"]
    assert "cleo add-up of 0:00:0" in again.out
    assert "AC in the log, WA now" in again.out
    assert names(group("contest", "board", "june")) == [
        "bob",
        "ann",
        "cleo",
    ]
    assert judged.read_bytes() == (logs(group) / "bob.ndjson").read_bytes()


def test_members_without_the_seed_are_judged_on_the_default_cases_with_a_remark(group: Judge) -> None:
    (group.folder / "june" / "seed").rename(group.folder / "seed")
    group.write("add_up.py", RIGHT)
    group("contest", "start", "june", "--as", "cleo")
    group("contest", "submit", "add_up.py", "--contest", "june", "--as", "cleo")
    assert "judged here on the default cases" in group("contest", "status", "june", "--as", "cleo").out
    assert (
        "judged on the default cases: cleo; --rejudge judges everybody on the same cases"
        in group("contest", "board", "june").out
    )
    for places in (["june"], [logs(group) / "cleo.ndjson"]):
        assert "needs the seed" in group("contest", "board", *places, "--rejudge").complaint()
    assert not (group.folder / "june" / "rejudged.ndjson").exists()
    (group.folder / "seed").rename(group.folder / "june" / "seed")
    assert "default cases" not in group("contest", "board", "june", "--rejudge").out


def test_the_freeze_and_the_thaw(judge: Judge) -> None:
    judge("contest", "new", "add-up", "--duration", "1h", "--freeze", "1h", "--dir", "cold")
    judge("contest", "start", "cold", "--as", "ann")
    judge.write("add_up.py", RIGHT)
    judge("contest", "submit", "add_up.py", "--contest", "cold")
    frozen = judge("contest", "board", "cold")
    assert frozen.out.splitlines()[0].endswith(", frozen")
    assert "?1" in frozen.out
    assert "ann has 0:59:" in judge("contest", "board", "cold", "--thaw").complaint()
    judge("contest", "end", "cold")
    assert "?1" in judge("contest", "board", "cold").out
    assert "+* 0:00" in judge("contest", "board", "cold", "--thaw").out


def test_an_export_for_the_icpc_tools(group: Judge) -> None:
    ran = group("contest", "export", "june", "--ccs", "out", "--thaw")
    assert (ran.status, ran.err) == (0, "")
    out = group.folder / "out"
    board = json.loads((out / "scoreboard.json").read_text())
    assert [row["team_id"] for row in board["rows"]] == ["bob", "ann"]
    feed = [json.loads(line) for line in (out / "event-feed.ndjson").read_text().splitlines()]
    assert feed[0]["type"] == "contest"
    assert feed[-1]["data"]["end_of_updates"]
    with zipfile.ZipFile(out / "submissions" / "1" / "files.zip") as archive:
        assert archive.namelist() == ["wrong.py"]
        assert archive.read("wrong.py").decode() == FOIL
    assert "exists and is not empty" in group("contest", "export", "june", "--ccs", "out").complaint()


def test_a_faulty_file_among_the_logs_does_not_stop_the_board(group: Judge) -> None:
    shown = group("contest", "board", "june").out
    (logs(group) / "junk.ndjson").write_bytes(b"junk\n")
    os.mkfifo(logs(group) / "pipe.ndjson")
    (logs(group) / "a-claim.ndjson").write_bytes(one_line_less(logs(group) / "ann.ndjson"))
    ran = group("contest", "board", "june")
    assert (ran.status, ran.out) == (0, shown)
    complaints = ran.err.splitlines()
    assert len(complaints) == 3
    assert all(line.startswith("judge: left out: ") for line in complaints)


def one_line_less(log: Path) -> bytes:
    """Return another log of the same member, which does not continue this one."""
    created, joined, *rest = log.read_bytes().splitlines(keepends=True)
    return b"".join([created, joined, rest[-1]])
