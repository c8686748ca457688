# judge: three-sum


def three_sum(nums: list[int]) -> list[list[int]]:
    """Return all different triplets of values at three different positions that sum to 0, in any order."""
    raise NotImplementedError
