"""From a report to a score."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.grading.scoring import points_of, score_of
from judge.grading.settings import Partial, Scoring
from judge.models import CaseResult, GroupTally
from tests.grading.building import case, report

MIXED = (case("AC", "sample"), case("AC", "secret"), case("WA", "secret"), case("AC", "generated"))
_CASES = st.lists(
    st.builds(case, st.sampled_from(["AC", "WA", "TLE", "RE", "SK"]), st.sampled_from(["sample", "secret", "large"])),
    max_size=12,
)


@pytest.mark.parametrize(
    ("partial", "weights", "score"),
    [
        ("cases", {}, 0.75),
        ("groups", {}, 0.5),
        ("groups", {"generated": 3}, 0.75),
        ("groups", {"secret": 0}, 1.0),
        ("groups", {"secret": 0, "generated": 0}, 0.0),
        ("groups", {"sample": 100, "nothing": 5}, 0.5),
        ("none", {}, 0.0),
    ],
)
def test_ways_of_scoring(partial: Partial, weights: dict[str, float], score: float) -> None:
    assert score_of(report(*MIXED), Scoring(partial=partial, weights=weights)) == score


def test_samples_count_as_a_group_where_there_is_nothing_hidden() -> None:
    assert score_of(report(case("AC", "sample"), case("WA", "other")), Scoring(partial="groups")) == 0.0
    shown = (case("AC", "sample"), case("WA", "sample"))
    assert score_of(report(*shown), Scoring(partial="groups")) == 0.0
    assert score_of(report(*shown), Scoring(partial="cases")) == 0.5


@pytest.mark.parametrize("verdict", ["RV", "IE"])
def test_a_broken_rule_and_a_failed_judge_give_nothing(verdict: str) -> None:
    assert score_of(report(case("AC"), case(verdict)), Scoring()) == 0.0


@given(_CASES, st.sampled_from(["cases", "groups", "none"]), st.floats(0, 5))
def test_a_score_is_a_share_and_whole_only_where_all_is_accepted(
    cases: list[CaseResult], partial: Partial, weight: float
) -> None:
    score = score_of(report(*cases), Scoring(partial=partial, weights={"large": weight}))
    assert 0.0 <= score <= 1.0
    if all(one.verdict == "AC" for one in cases):
        assert score == 1.0
    elif partial == "cases":
        assert score < 1.0


@given(_CASES, st.integers(0, 11))
def test_another_case_that_passes_never_lowers_a_score(cases: list[CaseResult], index: int) -> None:
    if index < len(cases):
        better = [*cases]
        better[index] = case("AC", cases[index].group)
        for partial in ("cases", "groups", "none"):
            scoring = Scoring(partial=partial)
            assert score_of(report(*better), scoring) >= score_of(report(*cases), scoring)


@given(st.floats(0, 1), st.floats(0, 100), st.floats(0, 100))
def test_points_are_between_zero_and_the_worth(score: float, worth: float, off: float) -> None:
    assert 0.0 <= points_of(score, worth, off) <= worth + 1e-4


def test_only_required_groups_give_points() -> None:
    core, edge = case("AC", "core"), case("WA", "edge")
    tallies = (
        GroupTally(group="core", passed=1, total=2, required=True),
        GroupTally(group="edge", passed=0, total=1, required=False),
    )
    judged = msgspec.structs.replace(report(core, case("WA", "core", 2), edge), groups=tallies)
    assert score_of(judged, Scoring(partial="cases")) == 0.5
    assert score_of(judged, Scoring(partial="groups")) == 0.0
