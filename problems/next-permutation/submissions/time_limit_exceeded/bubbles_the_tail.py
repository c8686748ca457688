# Sorts the tail by swaps of neighbours: O(n²).
# zh: 用相邻交换给末尾段排序，时间复杂度 O(n²)。
def next_permutation(nums):
    pivot = len(nums) - 2
    while pivot >= 0 and nums[pivot] >= nums[pivot + 1]:
        pivot -= 1
    if pivot >= 0:
        larger = len(nums) - 1
        while nums[larger] <= nums[pivot]:
            larger -= 1
        nums[pivot], nums[larger] = nums[larger], nums[pivot]
    for end in range(len(nums) - 1, pivot, -1):
        for i in range(pivot + 1, end):
            if nums[i] > nums[i + 1]:
                nums[i], nums[i + 1] = nums[i + 1], nums[i]
    return nums
