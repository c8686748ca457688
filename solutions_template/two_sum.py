# judge: two-sum


def two_sum(nums: list[int], target: int) -> list[int]:
    """Return the indices of the two numbers that add up to ``target``, in any order."""
    raise NotImplementedError
