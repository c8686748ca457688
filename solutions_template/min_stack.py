# judge: min-stack
class MinStack:
    """A stack of integers that knows its smallest element; each operation is O(1)."""

    def __init__(self) -> None:
        raise NotImplementedError

    def push(self, val: int) -> None:
        """Put the value on top."""
        raise NotImplementedError

    def pop(self) -> None:
        """Remove the top element and return nothing."""
        raise NotImplementedError

    def top(self) -> int:
        """Return the top element without removing it."""
        raise NotImplementedError

    def getMin(self) -> int:
        """Return the smallest element on the stack without removing it."""
        raise NotImplementedError
