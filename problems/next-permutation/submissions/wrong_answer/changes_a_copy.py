# Sorts a slice, which is a copy, and returns nothing.
# zh: 对切片排序，而切片是副本；又没有返回值。
def next_permutation(nums):
    pivot = len(nums) - 2
    while pivot >= 0 and nums[pivot] >= nums[pivot + 1]:
        pivot -= 1
    if pivot >= 0:
        larger = len(nums) - 1
        while nums[larger] <= nums[pivot]:
            larger -= 1
        nums[pivot], nums[larger] = nums[larger], nums[pivot]
    nums[pivot + 1 :].reverse()
