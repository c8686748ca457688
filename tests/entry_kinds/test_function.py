"""Functions that change their argument in place, as some of LeetCode's do."""

from __future__ import annotations

import msgspec
import pytest

from judge.models import Problem, Verdict
from judge.sandbox.pool import SandboxPool
from tests.judging.building import case, judged, problem

SORTED = case([1, 2, 3], [3, 1, 2])


def _in_place() -> Problem:
    made = problem()
    return msgspec.structs.replace(made, entry=msgspec.structs.replace(made.entry, in_place="a"))


@pytest.mark.parametrize(
    ("body", "verdict"),
    [
        ("a.sort()", "AC"),
        ("return sorted(a)", "AC"),
        ("a.sort(); return a", "AC"),
        ("a = sorted(a)", "WA"),
        ("a.sort(); return []", "WA"),
        ("pass", "WA"),
    ],
)
def test_the_result_counts_otherwise_the_argument(sandboxes: SandboxPool, body: str, verdict: str) -> None:
    assert judged(sandboxes, f"def f(a):\n    {body}\n", [SORTED], _in_place()).verdict is Verdict(verdict)


def test_none_is_an_ordinary_answer_without_in_place(sandboxes: SandboxPool) -> None:
    assert judged(sandboxes, "def f(a):\n    a.sort()\n", [SORTED]).verdict is Verdict.WA
