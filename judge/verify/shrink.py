"""Make a failing case small: try smaller and simpler arguments as long as they fail in the same way."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from itertools import islice
from typing import Any

from judge.models import Record
from judge.verify import shrink_steps
from judge.verify.encoding import packed

Args = list[Any]


class Proposals(Record, frozen=True, kw_only=True):
    """Where smaller arguments come from.

    Each of ``steps`` yields candidates for given arguments. ``allowed`` says which of several candidates are worth
    a trial; it receives ``at_once`` of them.
    """

    steps: tuple[Callable[[Args], Iterator[Args]], ...] = (shrink_steps.fewer, shrink_steps.simpler)
    allowed: Callable[[Sequence[Args]], Sequence[bool]] = lambda candidates: [True] * len(candidates)
    at_once: int = 1


def shrink(
    args: Args, fails: Callable[[Args], bool], time_is_left: Callable[[], bool], proposals: Proposals | None = None
) -> Args:
    """Return the smallest arguments found for which ``fails`` holds, or ``args`` if there are none or time is up.

    Greedy: every step is smaller by ``measure`` than the one before, so it ends by itself. Nothing is tried twice.
    """
    proposals = proposals or Proposals()
    search = _Search(args, fails, time_is_left, proposals)
    while search.time_is_left():
        before = search.best
        for candidates in proposals.steps:
            search.descend(candidates)
        if search.best is before:
            break
    return search.best


class _Search:
    def __init__(
        self, args: Args, fails: Callable[[Args], bool], time_is_left: Callable[[], bool], proposals: Proposals
    ) -> None:
        self.best = args
        self.time_is_left = time_is_left
        self._fails, self._proposals = fails, proposals
        self._tried = {_key(args)}

    def descend(self, candidates: Callable[[Args], Iterator[Args]]) -> None:
        """Take every step that works, and continue from there: the steps before it have already failed."""
        place = 0
        while True:
            step = self._next(islice(candidates(self.best), place, None), place)
            if step is None:
                return
            place, self.best = step

    def _next(self, candidates: Iterator[Args], place: int) -> tuple[int, Args] | None:
        new = self._new(enumerate(candidates, place))
        while batch := list(islice(new, self._proposals.at_once)):
            allowed = self._proposals.allowed([candidate for _, candidate, _ in batch])
            for (index, candidate, key), is_allowed in zip(batch, allowed, strict=True):
                if not self.time_is_left():
                    return None
                self._tried.add(key)
                if is_allowed and self._fails(candidate):
                    return index, candidate
        return None

    def _new(self, numbered: Iterator[tuple[int, Args]]) -> Iterator[tuple[int, Args, bytes]]:
        """Yield the candidates that are smaller and were not tried before, as long as time is left."""
        size = shrink_steps.measure(self.best)
        for index, candidate in numbered:
            if not self.time_is_left():
                return
            if shrink_steps.measure(candidate) < size and (key := _key(candidate)) not in self._tried:
                yield index, candidate, key


def _key(args: Args) -> bytes:
    return sha256(packed(args)).digest()
