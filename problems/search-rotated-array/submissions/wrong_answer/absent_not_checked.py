# Returns the place of the search without checking that the target is there.
# zh: 没有检查 target 是否存在，直接返回查找停下的位置。
def search(nums, target):
    offset = nums.index(min(nums))
    ordered = nums[offset:] + nums[:offset]
    return (bisect.bisect_left(ordered, target) + offset) % len(nums)
