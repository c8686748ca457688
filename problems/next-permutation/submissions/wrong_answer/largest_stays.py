# Returns the largest arrangement unchanged instead of going back to the smallest.
# zh: 已是最大排列时原样返回，没有回到最小的排列。
def next_permutation(nums):
    pivot = len(nums) - 2
    while pivot >= 0 and nums[pivot] >= nums[pivot + 1]:
        pivot -= 1
    if pivot < 0:
        return nums
    larger = len(nums) - 1
    while nums[larger] <= nums[pivot]:
        larger -= 1
    nums[pivot], nums[larger] = nums[larger], nums[pivot]
    return nums[: pivot + 1] + nums[pivot + 1 :][::-1]
