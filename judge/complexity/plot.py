"""Two curves over sizes that double, both axes logarithmic, in a few lines of text."""

from __future__ import annotations

import math
from collections.abc import Mapping

from judge.reporters.submission.costs import seconds

OWN, REFERENCE, BOTH = "x", "o", "@"
LABEL = 8


def plot(own: Mapping[int, float], reference: Mapping[int, float], columns: int, rows: int) -> list[str]:
    """Return ``rows`` lines and one of sizes below them, at most ``columns`` wide; none without values.

    ``x`` marks the own times, ``o`` those of the reference, ``@`` both. The times on the left are those of the first
    and the last line.
    """
    values = [*own.values(), *reference.values()]
    sizes = sorted({*own, *reference})
    if not values or min(values) <= 0:
        return []
    low, high = math.log(min(values)), math.log(max(values))
    step = max(1, min(10, (columns - LABEL - 2) // max(len(sizes), 1)))
    grid = [[" "] * (step * len(sizes)) for _ in range(rows)]
    for curve, mark in ((reference, REFERENCE), (own, OWN)):
        for size, value in curve.items():
            share = (math.log(value) - low) / (high - low) if high > low else 0.0
            row, column = rows - 1 - round(share * (rows - 1)), sizes.index(size) * step + step // 2
            grid[row][column] = BOTH if grid[row][column] not in (" ", mark) else mark
    labels = {0: seconds(max(values)), rows - 1: seconds(min(values))}
    lines = [f"{labels.get(row, ''):>{LABEL}} |{''.join(line)}".rstrip() for row, line in enumerate(grid)]
    return [*lines, _sizes(sizes, step, columns)]


def _sizes(sizes: list[int], step: int, columns: int) -> str:
    """Return the line of sizes, each centred below its column as far as there is room."""
    line = " " * LABEL + " n"
    for index, size in enumerate(sizes):
        start = LABEL + 2 + index * step + step // 2 - len(str(size)) // 2
        if len(line) < start <= columns - len(str(size)):
            line += " " * (start - len(line)) + str(size)
    return line
