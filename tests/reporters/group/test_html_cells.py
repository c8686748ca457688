from __future__ import annotations

import msgspec
import pytest

from judge.models import CaseResult, Verdict
from judge.reporters.group.html_cells import Detail, anchor, details
from judge.reporters.group.view import GroupView
from judge.reporters.html.figures import axis_for
from tests.reporters.group.sample import cell, report, result, sample


def detail(member: str, problem: str) -> Detail:
    grade = sample()
    found = details(grade, axis_for([2.16]), GroupView())
    return next(each for each in found if (each.cell.member, each.cell.problem) == (member, problem))


@pytest.mark.parametrize(
    ("member", "slug", "expected"),
    [
        ("ada", "three-sum", "ada/three-sum"),
        ("李博", "x", "%E6%9D%8E%E5%8D%9A/x"),
        ("a b/c%", "x", "a%20b%2Fc%25/x"),
        ("\udc80", "x", "%ED%B2%80/x"),
    ],
)
def test_anchors_are_what_browsers_make_of_them(member: str, slug: str, expected: str) -> None:
    assert anchor(member, slug) == expected


def test_a_failing_case_is_named_with_the_others() -> None:
    facts = dict(detail("李博", "lru-cache").facts)
    assert facts["First failing case"] == "secret/evict"
    assert facts["Also failing"] == "secret/one RE · generated/1 RE"
    assert facts["Line"] == "14"


@pytest.mark.parametrize(("member", "problem"), [("李博", "softmax"), ("cleo", "softmax")])
def test_no_case_is_blamed_where_none_could_run(member: str, problem: str) -> None:
    """A file that cannot be loaded, and a judge that failed."""
    assert "First failing case" not in dict(detail(member, problem).facts)


def test_many_failing_cases_are_counted() -> None:
    cases: tuple[CaseResult, ...] = tuple(result(f"secret/{index}", Verdict.WA) for index in range(40))
    grade = sample()
    column = grade.columns[0]
    one = cell("ada", report(column.slug, "f.py", cases))
    grade = msgspec.structs.replace(grade, columns=(column,), rows=(), cells=(one,))
    (found,) = details(grade, axis_for([2.0]), GroupView())
    assert dict(found.facts)["Also failing"].endswith("secret/12 WA · and 27 more")


def test_lateness_is_reported() -> None:
    late = detail("ada", "lru-cache")
    assert late.late == "1 d late"
    assert dict(late.facts)["Late"] == "days late, rounded up: 1; deduction: 10 %"
