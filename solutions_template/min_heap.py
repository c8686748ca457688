# judge: min-heap
from __future__ import annotations


class MinHeap:
    """A collection from which the smallest element can be taken quickly, written without heapq."""

    def __init__(self):
        raise NotImplementedError

    def push(self, value: int) -> None:
        """Add an element."""
        raise NotImplementedError

    def pop(self) -> int | None:
        """Remove and return the smallest element, or return None if there is none."""
        raise NotImplementedError

    def peek(self) -> int | None:
        """Return the smallest element without removing it, or None if there is none."""
        raise NotImplementedError
