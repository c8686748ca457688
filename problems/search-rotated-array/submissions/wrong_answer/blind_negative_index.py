# Subtracts the shift without taking the remainder, so numbers before the break get negative indices.
# zh: 减去偏移后没有取余，断点之前的数得到负下标。
def search(nums, target):
    shift = nums.index(min(nums))
    ordered = nums[shift:] + nums[:shift]
    low, high = 0, len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        if ordered[middle] == target:
            return middle - (len(nums) - shift)
        low, high = (middle + 1, high) if ordered[middle] < target else (low, middle - 1)
    return -1
