# Recurses into the same half again when two numbers are left, so the recursion never ends.
# zh: 只剩两个数时又递归到同一个区间，递归不会结束。
def search_range(nums, target):
    def last(low, high):
        if low == high:
            return low
        middle = (low + high) // 2
        return last(middle, high) if nums[middle] <= target else last(low, middle)

    if target not in nums:
        return [-1, -1]
    return [nums.index(target), last(0, len(nums) - 1)]
