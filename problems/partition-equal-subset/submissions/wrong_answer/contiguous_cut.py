# Looks only for a place where the array can be cut in two.
# zh: 只寻找一个切点，把数组切成前后两段。
from itertools import accumulate


def partition_equal_subset(nums):
    return any(2 * front == sum(nums) for front in accumulate(nums))
