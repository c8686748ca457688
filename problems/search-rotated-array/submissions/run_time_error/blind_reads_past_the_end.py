# Compares the number at the place found by bisection without checking that it lies in the list.
# zh: 二分得到位置后直接比较，没有检查它是否在列表之内。
from bisect import bisect_left


def search(nums, target):
    n = len(nums)
    low, high = 0, n - 1
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if nums[middle] > nums[high] else (low, middle)
    start, end = (low, n) if target <= nums[-1] or low == 0 else (0, low)
    i = bisect_left(nums, target, start, end)
    return i if nums[i] == target else -1
