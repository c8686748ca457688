# judge: maximum-subarray


def max_sub_array(nums: list[int]) -> int:
    """Return the largest sum of a subarray, which consists of at least one number."""
    raise NotImplementedError
