# The found number is compared by identity, which only works for the small integers that Python keeps.
# zh: 用 is 比较找到的数，只有 Python 缓存的小整数才碰巧正确。
from bisect import bisect_left, bisect_right


def search_range(nums: list[int], target: int) -> list[int]:
    first = bisect_left(nums, target)
    if first == len(nums) or nums[first] is not target:
        return [-1, -1]
    return [first, bisect_right(nums, target) - 1]
