# Subtracts the offset of the break where it has to be added.
# zh: 断点的偏移应当加上，却减去了。
def search(nums, target):
    offset = nums.index(min(nums))
    ordered = nums[offset:] + nums[:offset]
    at = bisect.bisect_left(ordered, target)
    return (at - offset) % len(nums) if at < len(ordered) and ordered[at] == target else -1
