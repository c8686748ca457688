# judge: trapping-rain-water


def trap(height: list[int]) -> int:
    """Return how many units of rain water stay between the columns."""
    raise NotImplementedError
