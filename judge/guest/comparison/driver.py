"""The comparer as a fork server loads it: NumPy and all the rules are loaded before the first child is forked."""

from __future__ import annotations

from collections.abc import Callable

from judge.guest.comparison import comparer, render, rules
from judge.values.wire import Buffer

LOADED = (comparer, rules, render)
KEEPS_NOTHING = True  # of a request: its memory can hold the next one


def make() -> Callable[[Buffer], list[Buffer]]:
    """Return the driver of one child."""
    return comparer.handle
