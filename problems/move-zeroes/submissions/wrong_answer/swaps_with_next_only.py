# Moves each zero by a single place only: it is swapped with its right neighbour and then left alone.
# zh: 零只与右边的邻居交换，没有一直移到末尾。
def move_zeroes(nums):
    i = 0
    while i < len(nums) - 1:
        if nums[i] == 0:
            nums[i], nums[i + 1] = nums[i + 1], nums[i]
            i += 1
        i += 1
    return nums
