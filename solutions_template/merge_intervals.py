# judge: merge-intervals


def merge(intervals: list[list[int]]) -> list[list[int]]:
    """Return the fewest intervals that cover the same points, in any order."""
    raise NotImplementedError
