# Changes the list in place and returns None; the judge compares what is returned.
# zh: 只在原地修改而没有返回值（返回 None）；评测比较的是返回值。
def next_permutation(nums):
    pivot = len(nums) - 2
    while pivot >= 0 and nums[pivot] >= nums[pivot + 1]:
        pivot -= 1
    if pivot >= 0:
        larger = len(nums) - 1
        while nums[larger] <= nums[pivot]:
            larger -= 1
        nums[pivot], nums[larger] = nums[larger], nums[pivot]
    nums[pivot + 1 :] = reversed(nums[pivot + 1 :])
