# judge: median-stream
class MedianFinder:
    """The median of a stream of integers at any time."""

    def __init__(self) -> None:
        raise NotImplementedError

    def addNum(self, num: int) -> None:
        """Take the next number of the stream."""
        raise NotImplementedError

    def findMedian(self) -> float:
        """Return the median of the numbers so far; with an even count the mean of the two middle ones."""
        raise NotImplementedError
