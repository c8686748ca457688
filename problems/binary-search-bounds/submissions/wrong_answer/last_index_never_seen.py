# Searches only up to the last but one index: high starts at n - 1 and is excluded.
# zh: high 从 n - 1 开始又不包含它，最后一个位置永远查不到。
def search_range(nums, target):
    def first(allowed):
        low, high = 0, len(nums) - 1
        while low < high:
            middle = (low + high) // 2
            if allowed(nums[middle]):
                high = middle
            else:
                low = middle + 1
        return low

    start, end = first(lambda num: num >= target), first(lambda num: num > target)
    return [start, end - 1] if start < end else [-1, -1]
