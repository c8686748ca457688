# judge: lru-cache
from __future__ import annotations


class LRUCache:
    """A cache for at most ``capacity`` keys that evicts the least recently used one; both operations are O(1)."""

    def __init__(self, capacity: int):
        raise NotImplementedError

    def get(self, key: int) -> int:
        """Return the value of the key, or -1 if it is absent. A hit counts as a use."""
        raise NotImplementedError

    def put(self, key: int, value: int) -> None:
        """Store the value, which counts as a use; a new key evicts the least recently used one if there is no room."""
        raise NotImplementedError
