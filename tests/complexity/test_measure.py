"""When a submission is reported to be of a slower class than the reference."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, cast

import pytest

from judge.complexity.fit import MIN_POINTS, fit
from judge.complexity.measure import (
    Curve,
    Growth,
    _measure_size,
    _Measurement,
    _valid_sizes,
    _without_reading,
    measure_growth,
)
from judge.complexity.sized_cases import SizedCases, generated_sizes
from judge.errors import UsageError
from judge.judging.attempt import case_request, reference_of
from judge.judging.runner import Runner
from judge.models import Case, Problem
from judge.session import Session

CASE = Case(id="generated/1", group="generated", hidden=True, args=b"", expected=b"")
SIZES = (25, 50, 100, 200, 400, 800, 1600)


def curve(seconds: Callable[[int], float]) -> Curve:
    return Curve(runs={size: (seconds(size),) * 5 for size in SIZES}, memory_mib={})


def growth(own: Curve, reference: Curve) -> Growth:
    return Growth(own=own, reference=reference, own_fit=fit(own.runs), reference_fit=fit(reference.runs))


def linear(size: int) -> float:
    return 1e-6 * size


def test_a_class_slower() -> None:
    assert growth(curve(lambda size: 1e-8 * size**2), curve(linear)).slower


def test_a_larger_factor_is_no_slower_class() -> None:
    assert not growth(curve(lambda size: 9 * linear(size)), curve(linear)).slower


def test_a_busy_machine_makes_no_slower_class() -> None:
    # Disturbed more and more, as by other work that begins: the fit alone says O(n²).
    busy = dict(zip(SIZES, (1.0, 1.0, 1.2, 1.8, 3.0, 4.0, 5.8), strict=True))
    measured = growth(curve(lambda size: linear(size) * busy[size]), curve(linear))
    assert measured.own_fit is not None
    assert measured.own_fit.order.startswith("O(n²")
    assert not measured.slower


def test_a_run_too_short_to_be_measured_is_a_run() -> None:
    measurement = cast(_Measurement, Instant())
    _measure_size([measurement], SizedCases(size=10, cases=(CASE, CASE)), math.inf)
    assert measurement.runs == {10: (0.0,) * 40}


def test_small_sizes_do_not_take_the_time_of_large_ones() -> None:
    measurement = cast(_Measurement, Instant())
    _measure_size([measurement], SizedCases(size=10, cases=(CASE,)), 0.0)
    assert measurement.runs == {10: (0.0,) * 5}


def test_only_times_that_stand_out_from_reading_the_input_are_measurable() -> None:
    own = Curve(runs={8: (1.0e-4,), 16: (5.0e-4,)}, memory_mib={})
    idle = {8: (0.9e-4, 1.0e-4, 1.1e-4), 16: (1.0e-4, 1.1e-4, 1.2e-4)}
    assert _without_reading(own, idle).measurable == (16,)


def test_the_share_of_reading_is_that_of_the_largest_size() -> None:
    own = Curve(runs={8: (1.0e-2, 1.1e-2), 16: (2.0e-2, 3.0e-2)}, memory_mib={})
    assert _without_reading(own, {8: (0.2e-2,), 16: (1.8e-2, 2.5e-2)}).reading_share == pytest.approx(0.9)
    assert _without_reading(own, {8: (0.2e-2,), 16: (0.9e-3,)}).reading_share == 0.0
    assert _without_reading(own, {}).reading_share == 0.0


def test_the_sizes_of_a_program_are_made_by_its_generator() -> None:
    with Session() as session:
        sizes = _valid_sizes(session, session.catalogue.find("acm-linked-list"))
    assert [sized.size for sized in sizes[:4]] == [8, 16, 32, 64]
    assert sizes[-1].size == 65_536


def test_a_generator_that_makes_too_few_sizes_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "judge.complexity.measure.generated_sizes", lambda cases: generated_sizes(cases)[: MIN_POINTS - 1]
    )
    with Session() as session, pytest.raises(UsageError, match="growth cannot be measured"):
        _valid_sizes(session, session.catalogue.find("acm-linked-list"))


@pytest.mark.parametrize(("slug", "most_mib"), [("three-sum", 64), ("acm-linked-list", 32)])
def test_an_answer_has_a_limit(slug: str, most_mib: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The judge holds one answer at a time, and one that was printed several times."""
    asked: list[Problem] = []

    class Asked(Runner):
        def __init__(self, problem: Problem, *args: Any) -> None:
            asked.append(problem)
            raise UsageError("enough")

    monkeypatch.setattr("judge.complexity.measure.Runner", Asked)
    with Session() as session:
        problem = session.catalogue.find(slug)
        with pytest.raises(UsageError, match="enough"):
            measure_growth(session, problem, reference_of(problem), 1.0)
    assert case_request(CASE, asked[0].limits).max_reply <= most_mib << 20
    assert asked[0].limits.output_kib == most_mib << 10


def test_a_case_that_cannot_be_cut_is_skipped() -> None:
    with Session() as session:  # its largest cases have a k that a shorter list does not allow
        sizes = _valid_sizes(session, session.catalogue.find("sliding-window-maximum"))
    assert len(sizes) >= MIN_POINTS


class Instant:
    """Climb the sizes without taking any time."""

    def __init__(self) -> None:
        self.runner, self.ended = self, None
        self.runs: dict[int, tuple[float, ...]] = {}
        self.memory_mib: dict[int, float] = {}

    def restart(self) -> None:
        return None

    def run(self, case: Case, size: int, times: list[float]) -> float:
        times.append(0.0)
        return 0.0
