# The steps to the right double, and when they leave the list, the rest of the run is not searched.
# zh: 向右的步长倍增，一旦越过列表末尾，剩下的部分就不再查找。
from bisect import bisect_left, bisect_right


def search_range(nums: list[int], target: int) -> list[int]:
    first = bisect_left(nums, target)
    if first == len(nums) or nums[first] != target:
        return [-1, -1]
    step = 1
    while first + step < len(nums) and nums[first + step] == target:
        step *= 2
    if first + step >= len(nums):
        return [first, first + step // 2]
    return [first, bisect_right(nums, target, first, first + step) - 1]
