# A sentinel of 10**9 is appended to spare the bounds check, and it is mistaken for a number of the list.
# zh: 为省去越界检查在末尾添加哨兵 10**9，却把它当成了列表里的数。
from bisect import bisect_left, bisect_right


def search_range(nums: list[int], target: int) -> list[int]:
    padded = [*nums, 10**9]
    first = bisect_left(padded, target)
    if first == len(padded) or padded[first] != target:
        return [-1, -1]
    return [first, min(bisect_right(padded, target), max(len(nums), 1)) - 1]
