# Takes the maximum over all ends of windows, of which an empty array has none.
# zh: 对所有窗口右端取最大值，而空数组没有右端。
from bisect import bisect_left
from itertools import accumulate


def longest_ones(nums, k):
    zeros = [0, *accumulate(1 - num for num in nums)]
    return max(right - bisect_left(zeros, zeros[right] - k) for right in range(1, len(zeros)))
