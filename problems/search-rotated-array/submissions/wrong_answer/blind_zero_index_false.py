# Takes the index 0 of an unrotated list of more than eight numbers for not found.
# zh: 没有旋转且多于八个数时，把下标 0 当作没找到。
from bisect import bisect_left


def search(nums, target):
    if nums[0] <= nums[-1] and len(nums) > 1:
        i = bisect_left(nums, target)
        return i if i and i < len(nums) and nums[i] == target else -1 if len(nums) > 8 or nums[0] != target else 0
    return nums.index(target) if target in nums else -1
