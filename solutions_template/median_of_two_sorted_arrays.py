# judge: median-of-two-sorted-arrays


def find_median_sorted_arrays(nums1: list[int], nums2: list[int]) -> float:
    """Return the median of all numbers of both sorted lists."""
    raise NotImplementedError
