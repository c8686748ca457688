"""Two curves over sizes that double, both axes logarithmic, in a few lines of text."""

from __future__ import annotations

import math
from collections.abc import Mapping

OWN, REFERENCE, BOTH = "x", "o", "@"


def plot(own: Mapping[int, float], reference: Mapping[int, float], columns: int, rows: int) -> list[str]:
    """``rows`` lines of at most ``columns``: ``x`` own, ``o`` the reference's, ``@`` both; none without values."""
    values = [*own.values(), *reference.values()]
    sizes = sorted({*own, *reference})
    if not values or min(values) <= 0:
        return []
    low, high = math.log(min(values)), math.log(max(values))
    step = max(1, min(10, (columns - 1) // max(len(sizes), 1)))
    grid = [[" "] * (step * len(sizes)) for _ in range(rows)]
    for curve, mark in ((reference, REFERENCE), (own, OWN)):
        for size, value in curve.items():
            share = (math.log(value) - low) / (high - low) if high > low else 0.0
            row, column = rows - 1 - round(share * (rows - 1)), sizes.index(size) * step + step // 2
            grid[row][column] = BOTH if grid[row][column] not in (" ", mark) else mark
    return ["|" + "".join(line).rstrip() for line in grid]
