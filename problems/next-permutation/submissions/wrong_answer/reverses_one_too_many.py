# Reverses the tail together with the number that was raised.
# zh: 反转时把刚变大的数也包含进去了。
def next_permutation(nums):
    pivot = len(nums) - 2
    while pivot >= 0 and nums[pivot] >= nums[pivot + 1]:
        pivot -= 1
    if pivot < 0:
        return nums[::-1]
    larger = len(nums) - 1
    while nums[larger] <= nums[pivot]:
        larger -= 1
    nums[pivot], nums[larger] = nums[larger], nums[pivot]
    return nums[:pivot] + nums[pivot:][::-1]
