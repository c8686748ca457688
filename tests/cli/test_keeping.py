"""Sandboxes that are kept for the next command."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.cli.support.keeping import keeping_folder, kept_in
from tests.cli.running import Judge

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="sandboxes are kept on Linux only")


@pytest.fixture
def keeping(judge: Judge) -> Iterator[Judge]:
    """The command as a user runs it, with a folder for sockets whose path is short enough."""
    folder = tempfile.mkdtemp(prefix="run")
    judge.environment["XDG_RUNTIME_DIR"] = folder
    judge.environment["JUDGE_KEEP"] = "1"
    judge.write("add_up.py", "def add_up(values):\n    return sum(values)\n")
    yield judge
    judge("doctor", "--stop")
    shutil.rmtree(folder)


def kept(keeping: Judge) -> list[dict[str, object]]:
    """What is kept, once the keeper that the last command has started listens."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        found: list[dict[str, object]] = json.loads(keeping("doctor", "--json").out)["kept"]
        if found:
            return found
        time.sleep(0.01)
    raise AssertionError("no sandbox is kept")


def test_the_next_command_uses_the_kept_sandbox(keeping: Judge) -> None:
    first = keeping("submit", "add_up.py", "--json")
    assert [(one["backend"], one["served"]) for one in kept(keeping)] == [("python", 1)]
    second = keeping("submit", "add_up.py", "--json")
    assert keeping("run", "add_up.py").status == 0
    assert keeping("submit").status == 0  # without a file
    assert [(one["backend"], one["served"]) for one in kept(keeping)] == [("python", 4)]
    reports = [json.loads(ran.out) for ran in (first, second)]
    assert [report["verdict"] for report in reports] == ["AC", "AC"]
    assert reports[0]["sandbox"] == reports[1]["sandbox"]


def test_the_doctor_shows_and_stops_what_is_kept(keeping: Judge) -> None:
    keeping("submit", "add_up.py")
    pid = int(str(kept(keeping)[0]["pid"]))
    assert f"kept sandbox python (process {pid})" in " ".join(keeping("doctor").out.split())
    assert f"保留的沙箱python（进程{pid}）" in "".join(keeping("doctor", "--lang", "zh").out.split())
    assert keeping("doctor", "--stop").out == "kept sandboxes ended: 1\n"
    deadline = time.monotonic() + 60
    while Path(f"/proc/{pid}").exists():
        assert time.monotonic() < deadline
        time.sleep(0.01)
    assert keeping("doctor", "--stop").out == "kept sandboxes ended: 0\n"


def test_a_kept_sandbox_that_was_killed_is_not_missed(keeping: Judge) -> None:
    keeping("submit", "add_up.py")
    os.kill(int(str(kept(keeping)[0]["pid"])), signal.SIGKILL)
    ran = keeping("submit", "add_up.py")
    assert (ran.status, ran.err) == (0, "")


def test_a_failing_submission_leaves_the_sandbox_to_the_next_one(keeping: Judge) -> None:
    for number, source in enumerate(
        ("import os\nos._exit(1)\n", "def add_up(values):\n    while True: pass\n", "def add_up(values: pass"), start=1
    ):
        keeping.write("bad.py", source)
        assert keeping("submit", "bad.py", "--problem", "add-up").status == 1
        assert [one["served"] for one in kept(keeping)] == [number]
    assert keeping("submit", "add_up.py").status == 0
    assert [one["served"] for one in kept(keeping)] == [4]


@pytest.mark.parametrize("variable", [{"CI": "true"}, {"JUDGE_KEEP": "0"}, {"JUDGE_KEEP": "off"}])
def test_nothing_is_kept_where_it_is_switched_off(keeping: Judge, variable: dict[str, str]) -> None:
    assert keeping("submit", "add_up.py", **variable).status == 0
    assert not Path(keeping.environment["XDG_RUNTIME_DIR"], "judge").exists()


def test_other_commands_neither_keep_nor_borrow(keeping: Judge) -> None:
    group = keeping.folder / "group" / "ann"
    group.mkdir(parents=True)
    shutil.copy(keeping.folder / "add_up.py", group)
    commands = (("grade", "group", "--no-cache"), ("complexity", "add_up.py"), ("problem", "stress", "add_up.py"))
    for command in commands:
        keeping(*command)
    assert not Path(keeping.environment["XDG_RUNTIME_DIR"], "judge").exists()
    keeping("submit", "add_up.py")
    assert len(kept(keeping)) == 1
    for command in commands:
        keeping(*command)
    assert [one["served"] for one in kept(keeping)] == [1]


def test_the_folder_of_sockets_is_the_users_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("JUDGE_KEEP", "1")
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert kept_in() == keeping_folder() == f"{tmp_path}/judge"
    for none in ("", "relative", str(tmp_path / "missing")):
        monkeypatch.setenv("XDG_RUNTIME_DIR", none)
        assert kept_in() == f"/tmp/judge-{os.getuid()}"
