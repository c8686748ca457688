# judge: circular-queue
from __future__ import annotations


class CircularQueue:
    """A queue with a fixed number of places; every operation is O(1)."""

    def __init__(self, k: int):
        raise NotImplementedError

    def enQueue(self, value: int) -> bool:
        """Append the value and return True, or return False if the queue is full."""
        raise NotImplementedError

    def deQueue(self) -> bool:
        """Remove the first element and return True, or return False if the queue is empty."""
        raise NotImplementedError

    def Front(self) -> int:
        """Return the first element, or -1 if the queue is empty."""
        raise NotImplementedError

    def Rear(self) -> int:
        """Return the last element, or -1 if the queue is empty."""
        raise NotImplementedError

    def isEmpty(self) -> bool:
        """Return whether there is no element."""
        raise NotImplementedError

    def isFull(self) -> bool:
        """Return whether all places are used."""
        raise NotImplementedError
