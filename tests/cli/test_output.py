"""Writing to stdout for programs."""

from __future__ import annotations

import json

import pytest

from judge.cli.support.output import emit_json


def test_json_with_a_file_name_that_is_not_utf_8(capsys: pytest.CaptureFixture[str]) -> None:
    emit_json({"file": "\udcff.py"})
    out = capsys.readouterr().out
    assert out.isascii()
    assert json.loads(out) == {"file": "\udcff.py"}
