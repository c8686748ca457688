# Looks at nums[start] without asking whether start lies behind the end.
# zh: 没有检查 start 是否越过末尾就读取 nums[start]。
def search_range(nums, target):
    start = bisect.bisect_left(nums, target)
    if nums[start] != target:
        return [-1, -1]
    return [start, bisect.bisect_right(nums, target) - 1]
