# judge: lfu-cache
class LFUCache:
    """A cache for at most ``capacity`` keys that evicts the key with the fewest uses; ties go to the oldest use."""

    def __init__(self, capacity: int) -> None:
        raise NotImplementedError

    def get(self, key: int) -> int:
        """Return the value of the key, or -1 if it is absent. A hit counts as a use."""
        raise NotImplementedError

    def put(self, key: int, value: int) -> None:
        """Store the value, which counts as a use; a new key evicts another one if there is no room."""
        raise NotImplementedError
