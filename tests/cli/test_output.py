"""Writing to stdout for programs."""

from __future__ import annotations

import json

import pytest

from judge.cli.support.console import emit, emit_json, warn
from judge.text.phrases import phrase
from tests.cli.running import Judge
from tests.cli.terminal import Terminal
from tests.reporters.group.runner import commands


def test_json_with_a_file_name_that_is_not_utf_8(capsys: pytest.CaptureFixture[str]) -> None:
    emit_json({"file": "\udcff.py"})
    out = capsys.readouterr().out
    assert out.isascii()
    assert json.loads(out) == {"file": "\udcff.py"}


def test_an_error_is_wrapped_at_words_on_a_terminal_and_one_line_elsewhere(judge: Judge) -> None:
    name = " ".join(["missing"] * 20) + ".py"
    with Terminal(judge, "submit", name, columns=60) as terminal:
        assert terminal.end() == 2
        lines = [line for line in terminal.screen if line]
    assert all(len(line) <= 60 for line in lines)
    assert " ".join(lines) == "judge: " + judge("submit", name).complaint()


def test_no_text_is_a_command_in_a_workflow_on_github(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    emit("::stop-commands::x")
    emit_json({"text": "##[error]x"})
    warn(phrase("##[error]x"))
    emit("::error::meant", commands=True)
    shown = capsys.readouterr()
    assert [one.message for one in commands(shown.out + shown.err)] == ["meant"]
    assert json.loads(shown.out.splitlines()[1]) == {"text": "##[error]x"}


@pytest.mark.parametrize("name", ["terminal", "junit", "markdown", "github"])
def test_a_solution_says_nothing_to_the_runner_of_github(judge: Judge, name: str) -> None:
    judge.write("add_up.py", "def add_up(numbers):\n    print('##[warning]forged\\n::warning::forged')\n    return 1\n")
    ran = judge("submit", "add_up.py", *(() if name == "terminal" else ("--report", name)), GITHUB_ACTIONS="true")
    assert "forged" in ran.out
    given = [one.name for one in commands(ran.out)]
    assert "warning" not in given
    assert ("error" in given) is (name == "github")


def test_an_accepted_solution_says_nothing_to_the_runner_of_github_either(judge: Judge) -> None:
    judge.write("add_up.py", "def add_up(numbers):\n    print('##[warning]forged')\n    return sum(numbers)\n")
    ran = judge("submit", "add_up.py", "--verbose", "--report", "github", GITHUB_ACTIONS="true")
    assert "forged" in ran.out
    assert not list(commands(ran.out))
