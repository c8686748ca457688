"""The real contest screen on a real terminal, with an editor and a second terminal beside it."""

from __future__ import annotations

import json
import signal
import time
from collections.abc import Callable

import pytest

from tests.cli.running import Judge
from tests.cli.terminal import Terminal

RIGHT = "def add_up(numbers):\n    return sum(numbers)\n"
SLOW = "import time\n\ndef add_up(numbers):\n    time.sleep(1)\n    return sum(numbers)\n"


@pytest.fixture
def friday(judge: Judge) -> Judge:
    """In a folder with a contest of two problems."""
    made = judge("contest", "new", "add-up", "three-sum", "--duration", "1h", "--title", "Friday", "--dir", "friday")
    assert made.status == 0
    return judge


def editor(judge: Judge, source: str) -> str:
    judge.write("solution.txt", source)
    script = judge.write("editor.sh", '#!/bin/sh\ncp solution.txt "$1"\n')
    script.chmod(0o755)
    return str(script)


def shown(terminal: Terminal, text: str) -> None:
    terminal.wait(lambda lines: text in terminal.raw)


def tries(judge: Judge) -> list[str | None]:
    return [one["verdict"] for one in json.loads(judge("contest", "status", "friday", "--json").out)["tries"]]


def until(seen: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not seen():
        assert time.monotonic() < deadline
        time.sleep(0.1)


def test_letters_choose_a_problem_and_a_question_mark_shows_all_keys(friday: Judge) -> None:
    with Terminal(friday, "contest", "start", "friday", "--as", "ann") as terminal:
        terminal.wait_for("> A  Add Up")
        terminal.press("B")
        terminal.wait_for("> B  3Sum")
        terminal.wait_for("triplets")
        terminal.press("?")
        terminal.wait_for("submit; press it twice")
        terminal.press("?")
        terminal.wait_for("triplets")
        terminal.press("r")
        terminal.wait_for("three_sum.py: no such file; the key e creates it from the starter")
        terminal.press("q")
        assert terminal.end() == 0


def test_from_start_to_quit(friday: Judge) -> None:
    with Terminal(friday, "contest", "start", "friday", "--as", "ann", EDITOR=editor(friday, RIGHT)) as terminal:
        shown(terminal, "Nothing is judged yet")
        shown(terminal, "Add Up")
        terminal.press("e")
        until(lambda: (friday.folder / "add_up.py").exists() and (friday.folder / "add_up.py").read_text() == RIGHT)
        terminal.press("s")
        shown(terminal, "press s again to submit add_up.py for A add-up")
        terminal.press("s")
        shown(terminal, "add-up: accepted")
        shown(terminal, "solved at 0:0")
        terminal.press("q")
        assert terminal.end() == 0
        assert terminal.modes() == terminal.before
    assert "your contest continues" in terminal.raw
    assert "  to return to it: judge contest start friday --as ann" in terminal.raw
    assert "  to end it: judge contest end friday --as ann" in terminal.raw
    assert tries(friday) == ["AC"]
    assert "running, 0:5" in friday("contest", "status", "friday").out


@pytest.mark.parametrize(
    ("editor", "told"),
    [("", "no editor is set: set $EDITOR"), ("no-such-editor", "cannot be found"), ("false", "ended with status 1")],
)
def test_an_editor_that_fails_leaves_the_screen_usable(friday: Judge, editor: str, told: str) -> None:
    with Terminal(friday, "contest", "start", "friday", "--as", "ann", EDITOR=editor, VISUAL="") as terminal:
        terminal.wait_for("> A  Add Up")
        terminal.press("e")
        terminal.wait_for(told)
        terminal.press("B")
        terminal.wait_for("> B  3Sum")
        terminal.press("q")
        assert terminal.end() == 0
        assert terminal.modes() == terminal.before


def test_a_killed_screen_can_be_reopened(friday: Judge) -> None:
    friday.write("add_up.py", SLOW)
    with Terminal(friday, "contest", "start", "friday", "--as", "ann") as terminal:
        shown(terminal, "Nothing is judged yet")
        terminal.press("ss")
        shown(terminal, "judging add-up")
        terminal.process.send_signal(signal.SIGKILL)
        terminal.end()
    assert tries(friday) == [None]
    with Terminal(friday, "contest", "start", "friday") as terminal:
        shown(terminal, "judged the remaining submissions: add-up")
        terminal.press("q")
        assert terminal.end() == 0
    assert None not in tries(friday)


def test_without_a_terminal_or_with_plain_it_only_starts(friday: Judge) -> None:
    out = friday("contest", "start", "friday", "--as", "ann").out
    assert "running, 1:00:00" in out or "running, 0:59:5" in out  # depending on how long the start took
    with Terminal(friday, "contest", "start", "friday", "--as", "ann", "--plain") as terminal:
        assert terminal.end() == 0
        assert "\x1b[?1049h" not in terminal.raw
    with Terminal(friday, "contest", "start", "friday", "--as", "ann", TERM="dumb") as terminal:
        assert terminal.end() == 0
        assert "\x1b" not in terminal.raw
