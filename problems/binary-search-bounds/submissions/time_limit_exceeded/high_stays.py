# Sets high to the middle although the loop runs while low <= high: it never ends at one number.
# zh: 循环条件是 low <= high，却令 high = middle，只剩一个数时陷入死循环。
def search_range(nums, target):
    low, high = 0, len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] >= target:
            high = middle
        else:
            low = middle + 1
    if low == len(nums) or nums[low] != target:
        return [-1, -1]
    return [low, bisect.bisect_right(nums, target) - 1]
