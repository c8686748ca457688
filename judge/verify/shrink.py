"""Make a failing case small: try smaller and simpler arguments as long as they fail in the same way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from hashlib import sha256
from itertools import islice
from typing import Any

from judge.verify.plain import packed
from judge.verify.smaller import fewer, measure, simpler

Args = list[Any]


def shrink(args: Args, fails: Callable[[Args], bool], time_is_left: Callable[[], bool]) -> Args:
    """Return the smallest arguments found for which ``fails`` holds, or ``args`` if there are none or time is up.

    Greedy: every step is smaller by ``measure`` than the one before, so it ends by itself. Nothing is tried twice.
    """
    search = _Search(args, fails, time_is_left)
    while search.time_is_left():
        before = search.best
        for candidates in (fewer, simpler):
            search.descend(candidates)
        if search.best is before:
            break
    return search.best


class _Search:
    def __init__(self, args: Args, fails: Callable[[Args], bool], time_is_left: Callable[[], bool]) -> None:
        self.best = args
        self.time_is_left = time_is_left
        self._fails = fails
        self._tried = {_key(args)}

    def descend(self, candidates: Callable[[Args], Iterator[Args]]) -> None:
        """Take every step that works, and go on from there: the steps before it have failed already."""
        place = 0
        while True:
            step = self._next(islice(candidates(self.best), place, None), place)
            if step is None:
                return
            place, self.best = step

    def _next(self, candidates: Iterator[Args], place: int) -> tuple[int, Args] | None:
        size = measure(self.best)
        for index, candidate in enumerate(candidates, place):
            if not self.time_is_left():
                return None
            if measure(candidate) < size and self._is_new(candidate) and self._fails(candidate):
                return index, candidate
        return None

    def _is_new(self, args: Args) -> bool:
        key = _key(args)
        new = key not in self._tried
        self._tried.add(key)
        return new


def _key(args: Args) -> bytes:
    return sha256(packed(args)).digest()
