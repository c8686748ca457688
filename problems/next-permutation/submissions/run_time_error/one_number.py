# Looks at the last two numbers without asking whether there are two.
# zh: 没有判断是否有两个数就读取最后两个。
def next_permutation(nums):
    if nums[-1] > nums[-2]:
        nums[-1], nums[-2] = nums[-2], nums[-1]
        return nums
    pivot = len(nums) - 2
    while pivot >= 0 and nums[pivot] >= nums[pivot + 1]:
        pivot -= 1
    if pivot >= 0:
        larger = len(nums) - 1
        while nums[larger] <= nums[pivot]:
            larger -= 1
        nums[pivot], nums[larger] = nums[larger], nums[pivot]
    return nums[: pivot + 1] + nums[pivot + 1 :][::-1]
