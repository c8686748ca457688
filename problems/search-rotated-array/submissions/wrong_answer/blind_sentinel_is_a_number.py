# Replaces numbers of the other part by ±10**9, which may be the target.
# zh: 用 ±10**9 代替另一部分的数，而它可能正是目标。
def search(nums, target):
    low, high = 0, len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        x = nums[middle]
        if (x < nums[0]) != (target < nums[0]):
            x = -(10**9) if target < nums[0] else 10**9
        if x == target:
            return middle
        if x < target:
            low = middle + 1
        else:
            high = middle - 1
    return -1
