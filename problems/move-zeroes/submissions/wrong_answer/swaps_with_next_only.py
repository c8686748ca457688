# Swaps a zero with its right neighbour and goes on, so every zero moves together with one other number only.
# zh: 零只与右边的邻居交换，没有一直移到末尾。
def move_zeroes(nums):
    i = 0
    while i < len(nums) - 1:
        if nums[i] == 0:
            nums[i], nums[i + 1] = nums[i + 1], nums[i]
            i += 1
        i += 1
    return nums
