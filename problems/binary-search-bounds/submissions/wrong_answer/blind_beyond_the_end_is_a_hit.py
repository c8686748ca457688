# A first index beyond the end of the list is taken for a hit.
# zh: 第一个下标已越过列表末尾，却被当作找到了目标。
from bisect import bisect_left


def search_range(nums: list[int], target: int) -> list[int]:
    if not nums:
        return [-1, -1]
    first = bisect_left(nums, target)
    if nums[min(first, len(nums) - 1)] != target and first < len(nums):
        return [-1, -1]
    return [first, bisect_left(nums, target + 0.5) - 1]
