"""JUnit: against its schema, and as a reader of it sees it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import junitparser.xunit2 as junit
import msgspec
import pytest
from hypothesis import given, settings

from judge.models import GroupTally
from judge.models.grade import Grade
from judge.reporters.group import GroupView
from judge.reporters.group.junit import render
from judge.text.clean import clean_line
from tests.reporters.group.goldens import VIEW
from tests.reporters.group.hostile import CORPUS, TEXTS
from tests.reporters.group.sample import alone, poisoned, sample


@cache
def schema() -> Any:
    """Return the schema, which every worker would otherwise read when it collects the tests."""
    import xmlschema

    return xmlschema.XMLSchema(str(Path(__file__).with_name("schemas") / "junit.xsd"))


def suites(grade: Grade, view: GroupView = VIEW) -> list[Any]:
    """The suites as the reader has them, which is typed in part only."""
    text = render(grade, view)
    schema().validate(text)
    return [*junit.JUnitXml.fromstring(text.encode())]


def outcomes(suite: Any) -> dict[str, list[str]]:
    return {case.name: [type(one).__name__ for one in case.result] for case in suite}


def test_one_suite_per_member_and_one_test_per_problem() -> None:
    ada, li_bo, cleo, requirements = suites(sample())
    assert [suite.name for suite in (ada, li_bo, cleo, requirements)] == ["ada", "李博", "cleo", "requirements"]
    assert outcomes(ada) == {"three-sum": [], "lru-cache": [], "softmax": ["Failure"], "rms-norm": []}
    assert outcomes(cleo) == {
        "three-sum": ["Failure"],
        "lru-cache": ["Skipped"],
        "softmax": ["Error"],
        "rms-norm": ["Failure"],
    }
    assert list(outcomes(requirements).values()) == [["Failure"], ["Failure"], []]
    assert (cleo.tests, cleo.failures, cleo.errors, cleo.skipped) == (4, 2, 1, 1)
    assert {one.name: one.value for one in ada.properties()}["points"] == "4.55"


def test_counts_are_what_the_reader_counts() -> None:
    text = render(sample(), VIEW)
    read: Any = junit.JUnitXml.fromstring(text.encode())
    told = (read.tests, read.failures, read.errors)
    read.update_statistics()
    assert (read.tests, read.failures, read.errors) == told


def test_a_failure_has_the_place_the_reason_and_what_was_printed() -> None:
    case = next(case for case in suites(sample())[1] if case.name == "lru-cache")
    assert (case.classname, case.result[0].type, case.result[0].message) == ("李博", "RE", "secret/evict: KeyError: 3")
    assert case.result[0].text.startswith("李博/lru_cache.py:14\n")
    assert "return self.items[key]" in case.result[0].text
    assert case.system_out == "looking for 3\n"


def test_schema_refuses_other_things() -> None:
    import xmlschema

    with pytest.raises(xmlschema.XMLSchemaValidationError):
        schema().validate(render(sample(), VIEW).replace('time="0.250"', 'time="0.25"', 1))


def test_date_and_host_only_where_they_are_known() -> None:
    suite = suites(sample(), GroupView())[0]
    assert (suite.timestamp, suite.hostname) == (None, None)


def test_a_group_without_anything() -> None:
    assert suites(msgspec.structs.replace(sample(), rows=(), cells=(), skipped=(), requirements=())) == []


def shape(text: str) -> list[tuple[str, list[str]]]:
    return [(one.tag, sorted(one.attrib)) for one in ElementTree.fromstring(text).iter()]


def check(text: str) -> None:
    shown = render(poisoned(text), VIEW)
    schema().validate(shown)
    assert shape(shown) == shape(render(poisoned("x"), VIEW))
    assert ElementTree.fromstring(shown)[0].attrib["name"] == clean_line(text, 200)


@pytest.mark.parametrize("text", CORPUS.values(), ids=CORPUS.keys())
def test_hostile_text_is_text(text: str) -> None:
    check(text)


@settings(max_examples=40, deadline=None)
@given(TEXTS)
def test_any_text_is_text(text: str) -> None:
    check(text)


def test_the_tally_of_case_groups_is_a_property_of_the_suite() -> None:
    grade = alone("李博")
    parts = (*grade.cells[1].parts[:1], GroupTally(group="edge", passed=1, total=3, required=False))
    lru = next(cell for cell in grade.cells if cell.problem == "lru-cache")
    cells = (msgspec.structs.replace(lru, parts=parts),)
    root = ElementTree.fromstring(render(msgspec.structs.replace(grade, cells=cells), VIEW))
    found = {one.get("name"): one.get("value") for one in root.iter("property")}
    assert found["lru-cache: cases"] == "sample 1/1 · edge 1/3 (not required)"
    assert "edge 1/3 (not required)" in "".join(failure.text or "" for failure in root.iter("failure"))
