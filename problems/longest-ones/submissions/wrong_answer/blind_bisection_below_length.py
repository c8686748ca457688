# Bisects the answer, but never tries the whole array.
# zh: 对答案二分，却从不尝试整个数组的长度。
from itertools import accumulate


def longest_ones(nums, k):
    zeros = [0, *accumulate(1 - num for num in nums)]
    low, high = 0, max(len(nums) - 1, 0)
    while low < high:
        size = (low + high + 1) // 2
        if any(zeros[i + size] - zeros[i] <= k for i in range(len(nums) - size + 1)):
            low = size
        else:
            high = size - 1
    return low
