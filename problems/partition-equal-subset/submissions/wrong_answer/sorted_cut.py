# Sorts the numbers and looks for a place to cut them in two.
# zh: 排序之后再找切点。
from itertools import accumulate


def partition_equal_subset(nums):
    return any(2 * front == sum(nums) for front in accumulate(sorted(nums)))
