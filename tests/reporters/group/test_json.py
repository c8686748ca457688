"""JSON and lines of JSON: the published form, the same everywhere."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import msgspec
import pytest
from hypothesis import given, settings

from judge.models import Verdict
from judge.models.grade import Cell, Grade
from judge.reporters.group import GroupView
from judge.reporters.group.json import (
    FlatGrade,
    indented,
    render,
    render_lines,
    render_measured,
    schema,
)
from tests.reporters.group.hostile import CORPUS, TEXTS
from tests.reporters.group.sample import cell, poisoned, report, result, sample

VIEW = GroupView()


def one_cell(case_verdict: Verdict, message: str) -> dict[str, Any]:
    judged = report("three-sum", "three_sum.py", (result("sample/1", case_verdict, message),))
    grade = msgspec.structs.replace(sample(), cells=(cell("ada", judged),))
    found: dict[str, Any] = json.loads(render(grade, VIEW))["cells"][0]
    return found


@pytest.mark.parametrize("renderer", [render, render_measured])
def test_validates_and_reads_back(renderer: Any) -> None:
    text = renderer(sample(), VIEW)
    jsonschema.Draft202012Validator.check_schema(schema())
    jsonschema.Draft202012Validator(schema()).validate(json.loads(text))
    assert len(msgspec.json.decode(text, type=FlatGrade).cells) == len(sample().cells)


def test_schema_refuses_other_things() -> None:
    wrong = json.loads(render(sample(), VIEW))
    wrong["cells"][0]["verdict"] = "OK"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(schema()).validate(wrong)


def _elsewhere(one: Cell) -> Cell:
    """The same result on a machine that is slower and has no layers."""
    cases = tuple(
        msgspec.structs.replace(
            case,
            cpu_s=case.cpu_s * 3,
            memory_mib=case.memory_mib + 7,
            message=case.message.replace("2.41", "7.23").replace("2.16", "6.48").replace("301", "308"),
        )
        for case in one.report.cases
    )
    limits = one.report.limits.scaled(3)
    sandbox = msgspec.structs.replace(one.report.sandbox, landlock=0, degraded=("landlock",))
    changed = msgspec.structs.replace(
        one.report, cases=cases, limits=limits, sandbox=sandbox, cpu_s=9.0, wall_s=9.0, memory_mib=99.0
    )
    return msgspec.structs.replace(one, report=changed)


def test_same_on_another_machine() -> None:
    other: Grade = msgspec.structs.replace(sample(), cells=tuple(map(_elsewhere, sample().cells)))
    assert render(other, VIEW) == render(sample(), VIEW)
    assert render_lines(other, VIEW) == render_lines(sample(), VIEW)
    assert render_measured(other, VIEW) != render_measured(sample(), VIEW)


@pytest.mark.parametrize("verdict", [Verdict.TLE, Verdict.MLE])
def test_times_and_memory_are_left_out(verdict: Verdict) -> None:
    assert one_cell(verdict, "used 301 MiB in 2.41 s")["message"] == ""


def test_addresses_are_left_out() -> None:
    told = one_cell(Verdict.RE, "TypeError: <object at 0x7f3bc2a91d50> is no int, 0x10 is")["message"]
    assert told == "TypeError: <object at 0x…> is no int, 0x10 is"


def test_cells_that_were_not_run_have_not_failed() -> None:
    cells = json.loads(render(sample(), VIEW))["cells"]
    slow = next(one for one in cells if one["verdict"] == "TLE")
    assert slow["failing"] == "generated/1"
    assert slow["failed"] == ["generated/1"]


def test_measured_are_only_added() -> None:
    plain = json.loads(render(sample(), VIEW))
    measured = json.loads(render_measured(sample(), VIEW))
    added = [one.pop("measured") for one in measured["cells"]]
    assert measured == plain
    assert added[0]["limits"]["speed_factor"] == 1.08
    assert added[0]["sandbox"]["landlock"] == 7


@pytest.mark.parametrize("text", CORPUS.values(), ids=CORPUS.keys())
def test_hostile_text_comes_through_unchanged(text: str) -> None:
    grade = poisoned(text)
    for whole in (json.loads(render(grade, VIEW)), json.loads(render_measured(grade, VIEW))):
        assert {one["member"] for one in whole["cells"]} == {text}
        assert {one["file"] for one in whole["cells"]} == {text}
        assert whole["skipped"] == [{"file": text, "reason": text}]


@settings(max_examples=50, deadline=None)
@given(TEXTS)
def test_a_line_is_a_line_to_every_reader(text: str) -> None:
    lines = render_lines(poisoned(text), VIEW).splitlines()
    kinds = [json.loads(line)["type"] for line in lines]
    assert kinds == ["grade", "cell", "cell", "cell", "cell", "result"]
    assert json.loads(lines[1])["member"] == json.loads(
        json.dumps(text)
    )  # JSON joins the two halves of a surrogate pair


def test_lines_hold_what_the_whole_holds() -> None:
    first, *cells, last = map(json.loads, render_lines(sample(), VIEW).split("\n"))
    parts = {**first, "cells": [{**one, "type": None} for one in cells], **last}
    parts = {**parts, "cells": [{name: value for name, value in one.items() if name != "type"} for one in cells]}
    assert {name: value for name, value in parts.items() if name != "type"} == json.loads(render(sample(), VIEW))


@given(TEXTS)
@settings(max_examples=50)
def test_indented_text_is_that_of_the_standard_library(text: str) -> None:
    value: dict[str, object] = {
        "text": text,
        "list": [1, 0.5, None, True, [], {}],
        "empty": "",
        "nested": [{"a": [1, 2]}],
    }
    if text.isprintable():
        assert indented(value) == json.dumps(value, ensure_ascii=False, indent=2)
    assert json.loads(indented(value)) == value
    assert all(line.isprintable() for line in indented(value).split("\n"))
