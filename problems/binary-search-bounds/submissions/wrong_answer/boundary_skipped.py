# Moves high to middle - 1 in a half-open search, and so skips the boundary itself.
# zh: 左闭右开的查找中把 high 移到 middle - 1，跳过了边界本身。
def search_range(nums, target):
    def first(allowed):
        low, high = 0, len(nums)
        while low < high:
            middle = (low + high) // 2
            if allowed(nums[middle]):
                high = middle - 1
            else:
                low = middle + 1
        return max(low, 0)

    start, end = first(lambda num: num >= target), first(lambda num: num > target)
    return [start, end - 1] if start < end else [-1, -1]
