# Each zero is swapped once with its neighbour, which does not carry it past the numbers behind.
# zh: 每个零只与右邻居交换，遇到连续的零就停住了。
def move_zeroes(nums):
    for i in range(len(nums) - 1):
        if nums[i] == 0:
            nums[i], nums[i + 1] = nums[i + 1], nums[i]
    return nums
