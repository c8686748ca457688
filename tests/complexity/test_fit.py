"""The order that fits."""

from __future__ import annotations

import random

import pytest

from judge.complexity.fit import CLASSES, MAX_CONFIDENCE, ORDERS, fit

SIZES = [46, 93, 187, 375, 750, 1500, 3000]


def runs(order: str, noise: float = 0.0, constant: float = 0.0) -> dict[int, list[float]]:
    """Times of five runs each, up to one second at the largest size; noise only adds."""
    rng = random.Random(order)
    sizes = list(range(4, 11)) if order in list(ORDERS)[-4:] else SIZES
    grow = ORDERS[order]
    largest = grow(float(sizes[-1]))
    return {n: [constant + grow(float(n)) / largest * (1 + noise * rng.random()) for _ in range(5)] for n in sizes}


@pytest.mark.parametrize("order", ORDERS)
def test_exact_times(order: str) -> None:
    found = fit(runs(order))
    assert found is not None
    assert (found.order, found.confidence) == (order, MAX_CONFIDENCE)


@pytest.mark.parametrize("order", ORDERS)
def test_noise_leaves_the_class_and_growth_sure(order: str) -> None:
    found = fit(runs(order, noise=0.3))
    assert found is not None
    assert order in CLASSES[found.rank]
    assert found.confidence > 0.8 or order in list(ORDERS)[:2]


@pytest.mark.parametrize("order", ["O(n)", "O(n²)", "O(n³)"])
def test_a_constant_start_up_is_no_growth(order: str) -> None:
    found = fit(runs(order, constant=0.01))
    assert found is not None
    assert found.order == order


def test_a_quadratic_part_counts_although_it_shows_only_in_large_sizes() -> None:
    """Times in ms of a stack that keeps a sorted list beside it, from n = 48 to 50 000."""
    times = [0.05, 0.08, 0.13, 0.26, 0.57, 1.3, 3.1, 7.4, 22.4, 74.8, 240]
    found = fit({48 << step: [ms / 1000] * 5 for step, ms in enumerate(times)})
    assert found is not None
    assert "O(n²)" in found.label


def test_classes_are_in_the_order_of_growth() -> None:
    assert [name for names in CLASSES for name in names] == list(ORDERS)
    fits = [fit(runs(order)) for order in ("O(1)", "O(n log n)", "O(n²)", "O(n³)", "O(2ⁿ)")]
    assert [found.rank for found in fits if found] == [0, 1, 2, 3, 4]


def test_too_little_to_tell() -> None:
    assert fit({}) is None
    assert fit({1: [0.1], 2: [0.2], 4: [0.4]}) is None
    assert fit({8: [0.0], 16: [0.1], 32: [0.2], 64: [0.4]}) is None


def test_four_sizes_are_never_a_proof() -> None:
    found = fit({8: [0.01], 16: [0.02], 32: [0.04], 64: [0.08]})
    assert found is not None
    assert found.label == "O(n) / O(n log n)"
    assert found.confidence <= 0.7


def test_orders_that_cannot_be_told_apart_are_named_together() -> None:
    assert {found.label for name in ("O(n)", "O(n log n)") if (found := fit(runs(name)))} == {"O(n) / O(n log n)"}
