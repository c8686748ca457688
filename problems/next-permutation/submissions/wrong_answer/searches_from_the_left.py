# Searches the tail from the left for a larger number, and so swaps with the largest one.
# zh: 从左往右找第一个更大的数来交换，找到的其实是最大的那个。
def next_permutation(nums):
    pivot = len(nums) - 2
    while pivot >= 0 and nums[pivot] >= nums[pivot + 1]:
        pivot -= 1
    if pivot >= 0:
        larger = pivot + 1
        while nums[larger] <= nums[pivot]:
            larger += 1
        nums[pivot], nums[larger] = nums[larger], nums[pivot]
    return nums[: pivot + 1] + nums[pivot + 1 :][::-1]
