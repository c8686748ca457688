"""Two curves in a few lines."""

from __future__ import annotations

from judge.cli.commands.complexity import plot


def test_straight_lines() -> None:
    own = {1: 1.0, 2: 4.0, 4: 16.0}
    reference = {1: 1.0, 2: 2.0, 4: 4.0}
    assert plot(own, reference, 19, 5) == [
        " 16.00 s |       x",
        "         |",
        "         |    x  o",
        "         |    o",
        "  1.00 s | @",
        "         n 1  2  4",
    ]


def test_flat_and_empty() -> None:
    assert plot({}, {}, 40, 5) == []
    assert plot({1: 0.0}, {}, 40, 5) == []
    assert plot({1: 2.0, 2: 2.0}, {}, 40, 3)[-2].count("x") == 2


def test_it_fits() -> None:
    sizes = {2**n: 1.2**n for n in range(30)}
    lines = plot(sizes, sizes, 40, 8)
    assert len(lines) == 9
    assert max(map(len, lines)) <= 40
