# Leaves the pivot in the left side, which then never becomes smaller.
# zh: 基准留在了左侧，左侧永远不会变小，递归无法结束。


def quick_sort(nums):
    if len(nums) < 2:
        return nums
    pivot = nums[-1]
    return quick_sort([num for num in nums if num <= pivot]) + quick_sort([num for num in nums if num > pivot])
