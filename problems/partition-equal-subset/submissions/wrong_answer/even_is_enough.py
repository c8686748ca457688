# Takes an even total for an answer.
# zh: 总和为偶数就认为可以分割。


def partition_equal_subset(nums):
    return sum(nums) % 2 == 0
