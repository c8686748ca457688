# Swaps with a number that is equal to the one to be raised.
# zh: 与相等的数交换，没有真正变大。
def next_permutation(nums):
    pivot = len(nums) - 2
    while pivot >= 0 and nums[pivot] >= nums[pivot + 1]:
        pivot -= 1
    if pivot >= 0:
        larger = len(nums) - 1
        while nums[larger] < nums[pivot]:
            larger -= 1
        nums[pivot], nums[larger] = nums[larger], nums[pivot]
    return nums[: pivot + 1] + nums[pivot + 1 :][::-1]
