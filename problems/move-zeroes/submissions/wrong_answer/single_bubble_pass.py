# Runs a single pass of swaps of neighbours, which carries only one zero to the end.
# zh: 只做一遍相邻交换，只有一个零被带到末尾。
def move_zeroes(nums):
    for i in range(len(nums) - 1):
        if nums[i] == 0:
            nums[i], nums[i + 1] = nums[i + 1], nums[i]
    return nums
