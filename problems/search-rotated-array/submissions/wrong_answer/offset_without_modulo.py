# Adds the offset of the break without wrapping around, and so gets indices behind the end.
# zh: 加上断点的偏移后没有取模，下标可能超出末尾。
def search(nums, target):
    offset = nums.index(min(nums))
    ordered = nums[offset:] + nums[:offset]
    at = bisect.bisect_left(ordered, target)
    return at + offset if at < len(ordered) and ordered[at] == target else -1
