# judge: partition-equal-subset


def partition_equal_subset(nums: list[int]) -> bool:
    """Return whether ``nums`` can be divided into two parts with equal sums."""
    raise NotImplementedError
