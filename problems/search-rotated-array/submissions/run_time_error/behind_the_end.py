# Looks at the insertion point without asking whether it lies behind the end.
# zh: 没有检查插入位置是否越过末尾就去读取。
def search(nums, target):
    offset = nums.index(min(nums))
    ordered = nums[offset:] + nums[:offset]
    at = bisect.bisect_left(ordered, target)
    return (at + offset) % len(nums) if ordered[at] == target else -1
