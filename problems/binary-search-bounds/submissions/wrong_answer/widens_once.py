# Widens a hit by at most one position on each side.
# zh: 命中后向两侧各只扩展一格。
def search_range(nums, target):
    at = bisect.bisect_left(nums, target)
    if at == len(nums) or nums[at] != target:
        return [-1, -1]
    end = at + 1 if at + 1 < len(nums) and nums[at + 1] == target else at
    return [at, end]
