# judge: skip-list
from __future__ import annotations


class SkipList:
    """A sorted collection of integers, repeats included, with operations in O(log n) expected time."""

    def __init__(self):
        raise NotImplementedError

    def search(self, target: int) -> bool:
        """Return whether ``target`` is there at least once."""
        raise NotImplementedError

    def add(self, num: int) -> None:
        """Add ``num`` once more."""
        raise NotImplementedError

    def erase(self, num: int) -> bool:
        """Remove ``num`` once and return True, or return False if it is not there."""
        raise NotImplementedError
