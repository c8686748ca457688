# Sorts the descending rest by insertion, which is its slowest case.
# zh: 用插入排序整理递减的剩余部分，恰是最慢的情形。
def next_permutation(nums):
    i = len(nums) - 2
    while i >= 0 and nums[i] >= nums[i + 1]:
        i -= 1
    if i >= 0:
        j = max(k for k in range(i + 1, len(nums)) if nums[k] > nums[i])
        nums[i], nums[j] = nums[j], nums[i]
    for a in range(i + 2, len(nums)):
        x, b = nums[a], a
        while b > i + 1 and nums[b - 1] > x:
            nums[b] = nums[b - 1]
            b -= 1
        nums[b] = x
    return nums
