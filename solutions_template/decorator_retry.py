# judge: decorator-retry
from collections.abc import Callable


def retry(times: int) -> Callable[[Callable], Callable]:
    """Return a decorator: the decorated function is tried up to ``times`` times, until it returns."""
    raise NotImplementedError
