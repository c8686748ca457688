# Swaps only the last two numbers.
# zh: 只交换了最后两个数。
def next_permutation(nums):
    if len(nums) > 1:
        nums[-1], nums[-2] = nums[-2], nums[-1]
    return nums
