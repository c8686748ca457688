# The numbers are moved to the front, but the first place behind them is not cleared.
# zh: 非零数移到了前面，清零时少清了一个位置。
def move_zeroes(nums):
    j = 0
    for x in nums:
        if x:
            nums[j] = x
            j += 1
    for i in range(j + 1, len(nums)):
        nums[i] = 0
    return nums
