# Returns the place where the target would be inserted, without checking that it is there.
# zh: 没有检查 target 是否存在，返回了插入位置。
def search_range(nums, target):
    return [bisect.bisect_left(nums, target), bisect.bisect_right(nums, target) - 1]
