# Swaps neighbours in a single pass, so a zero meets only the numbers behind it once and zeroes block one another.
# zh: 只做一遍相邻交换，零与零会互相挡住。
def move_zeroes(nums):
    for i in range(len(nums) - 1, 0, -1):
        if nums[i - 1] == 0:
            nums[i - 1], nums[i] = nums[i], nums[i - 1]
    return nums
