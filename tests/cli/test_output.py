"""Writing to stdout for programs."""

from __future__ import annotations

import json

import pytest

from judge.cli.support.console import emit_json
from tests.cli.running import Judge
from tests.cli.terminal import Terminal


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
