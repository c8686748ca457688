"""The simulation of a queue beside what is known of queues in closed form."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from operator import le

import numpy as np
import pytest

from benchmarks import scale
from benchmarks.scale import Event, Piece, arrivals, capacity, cores_needed, services, verdict_times

COUNT = 200_000


def mean_wait(cores: int, load: float, service: Callable[[np.random.Generator], np.ndarray]) -> float:
    """The simulated mean wait in units of the mean service time, with Poisson arrivals."""
    rng = np.random.default_rng(7)
    arrived = [float(at) for at in np.cumsum(rng.exponential(1 / (load * cores), COUNT))]
    taken = [float(length) for length in service(rng)]
    told = verdict_times(arrived, taken, cores)
    return sum(told[1000:]) / (COUNT - 1000) - sum(taken[1000:]) / (COUNT - 1000)


def constant(rng: np.random.Generator) -> np.ndarray:
    return np.ones(COUNT)


def exponential(rng: np.random.Generator) -> np.ndarray:
    return rng.exponential(1.0, COUNT)


def crommelin(cores: int, load: float) -> float:
    """The mean wait of M/D/c in units of the service time, as Crommelin found it (1932)."""
    total = 0.0
    for turn in range(1, 400):
        mean = turn * load * cores
        at = turn * cores
        from_here = _poisson_tail(mean, at)
        total += from_here - (from_here - _poisson(mean, at)) / load
    return total


def erlang(cores: int, load: float) -> float:
    """The mean wait of M/M/c in units of the mean service time."""
    offered = load * cores
    busy = offered**cores / math.factorial(cores) / (1 - load)
    waits = busy / (sum(offered**k / math.factorial(k) for k in range(cores)) + busy)
    return waits / (cores * (1 - load))


def _poisson(mean: float, count: int) -> float:
    return math.exp(count * math.log(mean) - mean - math.lgamma(count + 1))


def _poisson_tail(mean: float, count: int) -> float:
    return sum(_poisson(mean, more) for more in range(count, count + 400))


def test_the_formula_itself_is_that_of_one_server() -> None:
    assert crommelin(1, 0.8) == pytest.approx(0.8 / (2 * (1 - 0.8)), rel=1e-3)  # Pollaczek and Khinchine


@pytest.mark.parametrize(("cores", "load"), [(1, 0.5), (1, 0.8), (4, 0.8), (10, 0.9)])
def test_equal_services(cores: int, load: float) -> None:
    assert mean_wait(cores, load, constant) == pytest.approx(crommelin(cores, load), rel=0.05)


@pytest.mark.parametrize(("cores", "load"), [(1, 0.5), (4, 0.8)])
def test_unequal_services(cores: int, load: float) -> None:
    assert mean_wait(cores, load, exponential) == pytest.approx(erlang(cores, load), rel=0.08)


def test_first_come_first_served() -> None:
    assert verdict_times([0, 0, 1, 10], [2, 3, 4, 1], 2) == [2, 3, 5, 1]


EVENT = Event("an hour", 1000, (Piece(0.5, 0, 3600), Piece(0.5, 3000, 3600)), {"quick": 3, "slow": 1, "none": 1}, 3000)
TIMES = {"quick": [0.1], "slow": [2.0], "none": []}


def test_arrivals_follow_the_pieces_and_the_seed() -> None:
    first, again = (arrivals(EVENT, np.random.default_rng(1)) for _ in range(2))
    assert first == again == sorted(first)
    assert len(first) == 1000
    assert sum(at >= 3000 for at in first) == pytest.approx(500 + 500 / 6, abs=60)


def test_kinds_follow_the_mix() -> None:
    drawn = services(EVENT, TIMES, 4000, np.random.default_rng(1))
    assert set(drawn) == {0.1, 2.0}
    assert drawn.count(2.0) == pytest.approx(1000, abs=120)


def test_the_least_number_that_is_enough() -> None:
    assert [cores_needed(partial(le, least)) for least in (1, 2, 3, 64, 65)] == [1, 2, 3, 64, 65]
    with pytest.raises(ValueError, match="no number"):
        cores_needed(lambda cores: False)


def test_the_table_of_an_event_says_what_was_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scale, "GOALS_S", (2.5, 30.0))
    table = capacity(EVENT, TIMES, np.random.default_rng(1))
    (few, p95), (fewer, longer) = (
        (int(row.split("|")[2]), float(row.split("|")[4].split()[0]))
        for row in table.splitlines()
        if row.startswith("| p95")
    )
    assert 0 < fewer <= few
    assert p95 <= 2.5
    assert longer <= 30
