from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.models import CaseResult, Verdict
from judge.reporters.html.figures import SHORTEST_S, axis_for, lanes, runs


def test_a_limit_leaves_room_for_what_overran() -> None:
    axis = axis_for([1.0, 2.0])
    assert axis.at(SHORTEST_S) == 0.0
    assert 80 < axis.at(2.0) < axis.at(2.5) < 100
    assert axis.at(4.0) == axis.at(1000.0) == 100.0


def test_ticks_are_powers_of_ten() -> None:
    assert [label for _, label in axis_for([0.5]).ticks()] == ["1 ms", "10 ms", "100 ms"]
    assert [label for _, label in axis_for([30.0]).ticks()][-2:] == ["1 s", "10 s"]


@given(st.lists(st.floats(0, 1e6), min_size=2, max_size=20))
def test_longer_times_are_further_right(times: list[float]) -> None:
    axis = axis_for([2.0])
    places = [axis.at(time) for time in sorted(times)]
    assert all(0 <= left <= right <= 100 for left, right in pairwise(places))


def test_an_axis_without_limits_still_is_one() -> None:
    assert axis_for([]).at(1.0) == 100.0


def test_dots_beside_each_other_do_not_hide_each_other() -> None:
    assert lanes([1.0, 1.5, 1.9, 30.0]) == [0, -6, 6, 0]


@pytest.mark.parametrize(
    ("verdicts", "paths"),
    [
        ([], {}),
        (["AC", "AC", "WA", "AC", "SK"], {"passed": "M0 5H2M3 5H4", "failed": "M2 5H3", "skipped": "M4 5H5"}),
        (["CE", "SK", "SK"], {"failed": "M0 5H1", "skipped": "M1 5H3"}),
    ],
)
def test_cases_are_runs(verdicts: list[str], paths: dict[str, str]) -> None:
    cases = [CaseResult(id="x", group="g", hidden=False, verdict=Verdict(verdict)) for verdict in verdicts]
    assert runs(cases) == paths
