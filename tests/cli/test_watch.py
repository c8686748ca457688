"""``judge watch`` on a real terminal and on pipes: every way of saving, every key, and a clean way out."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.cli.package import write_package
from tests.cli.running import COMMAND, PATIENCE_S, Judge, descendants, running
from tests.cli.terminal import Terminal

RIGHT = "def add_up(numbers):\n    return sum(numbers)\n"
WRONG = "def add_up(numbers):\n    return sum(numbers[:-1])\n"
SAMPLE_ONLY = "def add_up(numbers):\n    return 3\n"
SLOW = "import time\ndef add_up(numbers):\n    time.sleep(0.5)\n    return 0\n"


@pytest.fixture
def fresh(judge: Judge, tmp_path: Path) -> Judge:
    """The command with an empty history, in a folder with one wrong solution."""
    (tmp_path / "work").mkdir()
    judge.folder = tmp_path / "work"
    judge.write("add_up.py", WRONG)
    return judge


def test_each_save_is_judged_and_what_changed_is_shown(fresh: Judge) -> None:
    with Terminal(fresh, "watch", "add_up.py") as terminal:
        screen = terminal.wait_for("WA  add-up: wrong answer · samples 0/1")
        assert screen[0].startswith("add_up.py · samples on every save")
        assert screen[-1] == "h hint  s submit  d full diff  n next problem  q quit"
        assert len(screen) == 24
        fresh.write("add_up.py", RIGHT)
        terminal.wait_for("AC  add-up: accepted · samples 1/1")
        assert "  now passing: sample/1" in terminal.screen
        fresh.write("add_up.py", WRONG)
        terminal.wait_for("  now failing: sample/1")
        terminal.press("q")
        assert terminal.end() == 0


def test_every_way_of_saving(fresh: Judge) -> None:
    file = fresh.folder / "add_up.py"
    with Terminal(fresh, "watch", "add_up.py") as terminal:
        terminal.wait_for("WA  add-up")
        fresh.write("add_up.py", "def add_up(")
        terminal.wait_for("CE  add-up: cannot be loaded")
        terminal.wait_for("SyntaxError")
        fresh.write("new.tmp", RIGHT).rename(file)  # as most editors do
        terminal.wait_for("AC  add-up")
        file.unlink()
        terminal.wait_for("add_up.py is missing; waiting until it exists again")
        fresh.write("add_up.py", WRONG)
        terminal.wait_for("WA  add-up")
        file.rename(fresh.folder / "old.py")
        terminal.wait_for("is missing; waiting until it exists again")
        file.symlink_to(fresh.write("elsewhere.py", RIGHT))
        terminal.wait_for("AC  add-up")
        file.unlink()
        file.mkdir()
        terminal.wait_for("cannot be judged: add_up.py: is a folder")
        file.rmdir()
        fresh.write("add_up.py", b"\xff\x00")
        terminal.wait_for("CE  add-up")
        fresh.write("add_up.py", "# judge: no-such\n")
        terminal.wait_for("cannot be judged: add_up.py: no problem is named 'no-such'")
        fresh.write("add_up.py", RIGHT)
        terminal.wait_for("AC  add-up")


def test_keys(fresh: Judge) -> None:
    fresh.write("add_up.py", SAMPLE_ONLY)
    with Terminal(fresh, "watch") as terminal:
        terminal.wait_for("AC  add-up: accepted · samples 1/1")
        terminal.press("h")
        terminal.wait_for("  What is the sum of nothing?")
        terminal.press("s")
        terminal.wait_for("WA  add-up: wrong answer · samples 1/1 · hidden 0/2")
        assert "all cases on every save" in terminal.screen[0]
        terminal.press("d")
        screen = terminal.wait_for("page 1 of 1: d next page  q back")  # the last line is drawn last
        assert screen[2:4] == ["secret/empty", "tests"]
        assert any("- expected  + got" in line for line in screen)
        terminal.press("d")
        terminal.wait_for("h hint  s submit")
        terminal.press("d")
        terminal.wait_for("page 1 of 1: d next page  q back")
        terminal.press("q")
        assert "  What is the sum of nothing?" in terminal.wait_for("h hint  s submit")
        fresh.write("add_up.py", RIGHT)
        terminal.wait_for("AC  add-up: accepted · samples 1/1 · hidden 2/2")
        assert "  now passing: secret/empty, secret/negative" in terminal.screen
        assert "  What is the sum of nothing?" not in terminal.screen
        terminal.press("xyz\x1b[A")  # keys that mean nothing
        terminal.press("q")
        assert terminal.end() == 0
    kinds = [entry["kind"] for entry in json.loads(fresh("history", "--json").out)]
    assert kinds == ["submit", "submit", "run"]


def test_no_history_keeps_nothing(fresh: Judge) -> None:
    with Terminal(fresh, "watch", "--no-history") as terminal:
        terminal.wait_for("WA  add-up")
        terminal.press("h")
        terminal.wait_for("hint 1/1")
        terminal.press("q")
        assert terminal.end() == 0
    assert not list(Path(fresh.environment["JUDGE_HOME"]).glob("history*"))


def test_the_terminal_is_left_as_it_was(fresh: Judge) -> None:
    for key, status in (("q", 0), ("\x04", 0), ("\x03", 130)):
        with Terminal(fresh, "watch") as terminal:
            terminal.wait_for("WA  add-up")
            terminal.press(key)
            if key == "\x03":  # the terminal makes it a signal only for a session that owns it
                terminal.process.send_signal(signal.SIGINT)
            assert terminal.end() == status
            assert terminal.modes() == terminal.before
            assert "\x1b[?1049l" in terminal.raw
            assert "\x1b[?25h" in terminal.raw
            after = terminal.raw.rpartition("\x1b[?1049l")[2]
            assert "add-up: wrong answer" in after


def test_ended_from_outside(fresh: Judge) -> None:
    with Terminal(fresh, "watch") as terminal:
        terminal.wait_for("WA  add-up")
        workers = descendants(terminal.process.pid)
        terminal.process.send_signal(signal.SIGTERM)
        assert terminal.end() == 143
        assert terminal.modes() == terminal.before
    time.sleep(0.5)
    assert workers & running() == set()


def test_a_terminal_that_goes_away_ends_it(fresh: Judge) -> None:
    """No signal says so if the terminal does not control the session, as in a container that one has left."""
    with Terminal(fresh, "watch", "add_up.py") as terminal:
        terminal.wait_for("add_up.py · samples")
        terminal.hang_up()
        terminal.process.wait(PATIENCE_S)


def test_small_and_growing_window(fresh: Judge) -> None:
    with Terminal(fresh, "watch", columns=40, rows=8) as terminal:
        screen = terminal.wait_for("more lines: d")
        assert len(screen) == 8
        assert max(map(len, screen)) <= 40
        terminal.resize(100, 30)
        terminal.process.send_signal(signal.SIGWINCH)
        screen = terminal.wait(lambda lines: lines[29].startswith("h hint"))
        assert not any("more lines" in line for line in screen)


def test_a_hint_is_seen_on_a_small_window(fresh: Judge) -> None:
    with Terminal(fresh, "watch", columns=60, rows=10) as terminal:
        terminal.wait_for("more lines: d")
        terminal.press("h")
        terminal.wait_for("  What is the sum of nothing?")
        assert any("more lines: d" in line for line in terminal.screen)


def test_a_problem_without_hints_says_so(fresh: Judge, tmp_path: Path) -> None:
    write_package(tmp_path / "own" / "add-up")
    file = tmp_path / "own" / "add-up" / "problem.toml"
    file.write_text(file.read_text(encoding="utf-8").partition("[[hints]]")[0], encoding="utf-8")
    fresh.environment["JUDGE_PROBLEMS"] = str(tmp_path / "own")
    with Terminal(fresh, "watch") as terminal:
        terminal.wait_for("WA  add-up")
        terminal.press("h")
        terminal.wait_for("add-up has no hints")


def test_newer_save_ends_an_older_judging(fresh: Judge) -> None:
    with Terminal(fresh, "watch", "--all") as terminal:
        terminal.wait_for("WA  add-up")
        fresh.write("add_up.py", SLOW)
        terminal.wait_for("judging…")
        fresh.write("add_up.py", RIGHT)
        terminal.wait_for("AC  add-up: accepted · samples 1/1 · hidden 2/2")
        terminal.press("q")
        assert terminal.end() == 0
    entries = json.loads(fresh("history", "--json").out)
    assert [entry["verdict"] for entry in entries] == ["AC", "WA"]


def test_keys_act_while_the_cases_of_a_problem_are_made(fresh: Judge, tmp_path: Path) -> None:
    folder = tmp_path / "own" / "add-up"
    write_package(folder)
    (folder / "generator.py").write_text("def generate(rng):\n    while True:\n        pass\n", encoding="utf-8")
    fresh.environment["JUDGE_PROBLEMS"] = str(tmp_path / "own")
    with Terminal(fresh, "watch") as terminal:
        terminal.wait_for("WA  add-up")
        terminal.press("s")
        terminal.wait_for("judging…")
        terminal.press("h")
        terminal.wait_for("  What is the sum of nothing?")
        terminal.press("d")
        terminal.wait_for("q back")
        terminal.press("q")
        terminal.wait_for("q quit")
        fresh.write("add_up.py", RIGHT)
        terminal.wait_for("judging…")
        terminal.press("q")
        assert terminal.end() == 0


def test_the_keys_of_a_case_that_hangs_are_not_kept_until_it_is_stopped(fresh: Judge, tmp_path: Path) -> None:
    folder = tmp_path / "own" / "add-up"
    write_package(folder)
    file = folder / "problem.toml"
    limits = "cpu_s = 60"
    file.write_text(file.read_text(encoding="utf-8").replace("cpu_s = 0.2", limits), encoding="utf-8")
    fresh.environment["JUDGE_PROBLEMS"] = str(tmp_path / "own")
    fresh.write("add_up.py", "def add_up(numbers):\n    while True:\n        pass\n")
    with Terminal(fresh, "watch") as terminal:
        terminal.wait_for("judging…")
        fresh.write("add_up.py", RIGHT)
        terminal.wait_for("AC  add-up")
        fresh.write("add_up.py", "def add_up(numbers):\n    while True:\n        pass\n")
        terminal.wait_for("judging…")
        terminal.press("q")
        assert terminal.end() == 0


def test_colour_and_movement(fresh: Judge) -> None:
    with Terminal(fresh, "watch", NO_COLOR="1") as terminal:
        terminal.wait_for("WA  add-up")
        assert "\x1b[?1049h" in terminal.raw
        assert not re.search(r"\x1b\[[0-9;]*31m", terminal.raw)
    with Terminal(fresh, "watch", TERM="dumb") as terminal:
        terminal.wait_for("WA  add-up")
        fresh.write("add_up.py", RIGHT)
        terminal.wait_for("AC  add-up")
        terminal.press("h")
        terminal.wait_for("hint 1/1")
        terminal.press("q")
        assert terminal.end() == 0
        assert "\x1b" not in terminal.raw
    with Terminal(fresh, "watch", "--lang", "zh") as terminal:
        screen = terminal.wait_for("AC  add-up：通过 · 样例 1/1")
        assert screen[-1] == "h 提示  s 提交  d 完整差异  n 下一题  q 退出"


def test_folder_waits_for_a_solution_and_follows_it(fresh: Judge) -> None:
    (fresh.folder / "add_up.py").unlink()
    with Terminal(fresh, "watch", ".") as terminal:
        terminal.wait_for("waiting for a solution to be saved in")
        fresh.write("notes.py", "x = 1\n")
        fresh.write("add_up.py", WRONG)
        terminal.wait_for("WA  add-up")
        fresh.write("second.py", "# judge: add-up\n" + RIGHT)
        screen = terminal.wait_for("AC  add-up")
        assert screen[0].startswith("second.py ·")


def _piped(judge: Judge, *args: str) -> subprocess.Popen[bytes]:
    pipe = subprocess.PIPE
    return subprocess.Popen(
        [*COMMAND, "watch", *args], cwd=judge.folder, env=judge.environment, stdin=pipe, stdout=pipe, stderr=pipe
    )


def _until(process: subprocess.Popen[bytes], start: bytes) -> None:
    assert process.stdout is not None
    while not (line := process.stdout.readline()).startswith(start):
        assert line, process.stderr and process.stderr.read()


def test_blocks_on_a_pipe_until_the_input_ends(fresh: Judge) -> None:
    with _piped(fresh, "add_up.py") as process:
        _until(process, b"WA  add-up: wrong answer")
        fresh.write("add_up.py", RIGHT)
        _until(process, b"AC  add-up: accepted")
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.close()
        lines = process.stdout.read().splitlines()
        assert lines[0].startswith(b"    ")
        assert lines[1:] == [b"  now passing: sample/1", b"  next: judge submit add_up.py", b""]
        assert process.stderr.read() == b""
        assert process.wait(PATIENCE_S) == 0


def test_json_is_one_line_per_save(fresh: Judge) -> None:
    with _piped(fresh, "--json", "--all") as process:
        assert process.stdout is not None
        assert json.loads(process.stdout.readline())["verdict"] == "WA"
        fresh.write("add_up.py", RIGHT)
        assert json.loads(process.stdout.readline())["hidden"] == {"passed": 2, "total": 2}
        process.send_signal(signal.SIGINT)
        assert process.communicate(timeout=PATIENCE_S) == (b"", b"judge: interrupted\n")
        assert process.returncode == 130


def test_reader_that_leaves_ends_it(fresh: Judge) -> None:
    with _piped(fresh) as process:
        _until(process, b"WA  add-up")
        assert process.stdout is not None
        process.stdout.close()
        fresh.write("add_up.py", RIGHT)
        assert process.wait(PATIENCE_S) == 0


def test_folder_that_goes_away(fresh: Judge, tmp_path: Path) -> None:
    with _piped(fresh) as process:
        _until(process, b"WA  add-up")
        (fresh.folder / "add_up.py").unlink()
        fresh.folder.rename(tmp_path / "moved")
        (tmp_path / "moved").rmdir()
        assert process.wait(PATIENCE_S) == 2
        assert process.stderr is not None
        assert b"nothing to watch" in process.stderr.read()


@pytest.mark.parametrize("target", ["nowhere.py", "nowhere/x.py"])
def test_what_is_not_there(fresh: Judge, target: str) -> None:
    ran = fresh("watch", target)
    assert ran.status == 2
    assert "no such file" in ran.complaint()


def test_a_save_is_judged_sooner_than_by_a_new_command(fresh: Judge) -> None:
    saved, submitted = [], []
    with _piped(fresh, "-q") as process:
        _until(process, b"WA")
        for source, start in [(RIGHT, b"AC"), (WRONG, b"WA")] * 5:
            began = time.monotonic()
            (fresh.folder / "add_up.py").write_text(source, "utf-8")
            _until(process, start)
            saved.append(time.monotonic() - began)
            began = time.monotonic()
            fresh("submit", "add_up.py")
            submitted.append(time.monotonic() - began)
    assert min(saved) < min(submitted)


def test_a_symbolic_link_is_judged_whichever_way_it_is_saved(fresh: Judge) -> None:
    (fresh.folder / "real").mkdir()
    real = fresh.folder / "real" / "mine.py"
    real.write_text(WRONG, encoding="utf-8")
    (fresh.folder / "add_up.py").unlink()
    (fresh.folder / "add_up.py").symlink_to(real)
    with Terminal(fresh, "watch", "add_up.py") as terminal:
        terminal.wait_for("WA  add-up")
        (fresh.folder / "add_up.py").write_text(RIGHT, encoding="utf-8")  # through the link
        terminal.wait_for("AC  add-up")
        other = real.with_name("mine.tmp")
        other.write_text(WRONG, encoding="utf-8")
        other.rename(real)
        terminal.wait_for("  now failing: sample/1")
        real.unlink()
        terminal.wait_for("add_up.py is missing; waiting until it exists again")


@pytest.mark.parametrize("target", ["link/add_up.py", "link"])
def test_a_link_to_a_folder_may_lead_to_another_one(fresh: Judge, target: str) -> None:
    for name, source in (("old", WRONG), ("new", RIGHT)):
        (fresh.folder / name).mkdir()
        fresh.write(f"{name}/add_up.py", source)
    link = fresh.folder / "link"
    link.symlink_to("old")
    with Terminal(fresh, "watch", target) as terminal:
        terminal.wait_for("WA  add-up")
        (fresh.folder / "other").symlink_to("new")
        (fresh.folder / "other").rename(link)
        terminal.wait_for("AC  add-up")
        fresh.write("new/add_up.py", WRONG)
        terminal.wait_for("  now failing: sample/1")


def test_a_file_name_that_is_not_utf8_ends_nothing(fresh: Judge) -> None:
    with Terminal(fresh, "watch", "add_up.py") as terminal:
        terminal.wait_for("WA  add-up")
        (fresh.folder / os.fsdecode(b"\xd7\xf7\xd2\xb5.txt")).write_text("x", encoding="utf-8")
        fresh.write("add_up.py", RIGHT)
        terminal.wait_for("AC  add-up")


def test_a_key_starts_the_next_problem(fresh: Judge, catalogue: Path) -> None:
    fresh.write("add_up.py", RIGHT)
    with Terminal(fresh, "watch", "add_up.py") as terminal:
        terminal.wait_for("AC  add-up")
        before = set(fresh.folder.glob("*.py"))
        terminal.press("n")
        terminal.wait(lambda screen: not screen[0].startswith("add_up.py"))
        assert "next problem: " in terminal.raw  # while it is judged for the first time
        (started,) = set(fresh.folder.glob("*.py")) - before
        assert started.read_text(encoding="utf-8").startswith("# judge: ")


@pytest.mark.parametrize(("language", "words"), [("en", "nothing is written yet"), ("zh", "文件仍是起始代码")])
def test_an_untouched_starter_is_named_without_a_traceback(fresh: Judge, language: str, words: str) -> None:
    (fresh.folder / "add_up.py").unlink()
    assert fresh("start", "add-up").status == 0
    with Terminal(fresh, "watch", "add_up.py", "--lang", language) as terminal:
        screen = terminal.wait_for(words)
        terminal.press("d")
        terminal.wait_for("q 返回" if language == "zh" else "q back")
        assert not any("NotImplementedError" in line for line in [*screen, *terminal.screen])
        fresh.write("add_up.py", WRONG)
        terminal.press("q")
        terminal.wait_for("WA  add-up")
        terminal.press("q")
        assert terminal.end() == 0
