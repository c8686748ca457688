from bisect import bisect_left
from itertools import accumulate


def longest_ones(nums, k):
    """For each right end find the left one by binary search in the prefix counts of zeros: O(n log n)."""
    zeros = list(accumulate((1 - value for value in nums), initial=0))
    return max(right - bisect_left(zeros, count - k, 0, right) for right, count in enumerate(zeros))
