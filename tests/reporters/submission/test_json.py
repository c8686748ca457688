"""The JSON report and its schema."""

from __future__ import annotations

import json

import jsonschema
import msgspec
import pytest

from judge.models import Report, Verdict
from judge.reporters import View
from judge.reporters.submission.json import render, schema
from tests.reporters.reports import made as report


def test_report_validates_and_reads_back() -> None:
    made = report(diagnosis="keeps duplicates")
    text = render(made, View())
    jsonschema.Draft202012Validator(schema()).validate(json.loads(text))
    assert msgspec.json.decode(text, type=Report) == made
    assert "\n" not in text


def test_accepted_report_has_no_failure() -> None:
    text = render(report(verdict=Verdict.AC, failure=msgspec.UNSET), View())
    shown = json.loads(text)
    assert "failure" not in shown
    assert shown["schema"] == "judge-report/1"
    jsonschema.Draft202012Validator(schema()).validate(shown)


def test_defaults_are_written_out() -> None:
    case = json.loads(render(report(), View()))["cases"][0]
    assert case == {
        "id": "sample/1",
        "group": "sample",
        "hidden": False,
        "verdict": "AC",
        "detail": None,
        "cpu_s": 0.0,
        "memory_mib": 0.0,
        "message": "",
        "stdout": "",
    }


def test_file_name_that_is_not_utf8() -> None:
    assert json.loads(render(report(file="caf\udce9.py"), View()))["file"] == "caf\udce9.py"


def test_schema_is_draft_2020_12_and_rejects_other_things() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    assert schema()["title"] == "judge-report/1"
    wrong = json.loads(render(report(), View())) | {"verdict": "OK"}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(schema()).validate(wrong)


def test_no_character_of_it_acts_on_a_terminal() -> None:
    name = "a\x1b[31m\x9b2J\u202eb\u2028.py"
    text = render(report(file=name), View())
    assert text.isprintable()
    assert json.loads(text)["file"] == name
