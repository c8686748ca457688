# Divides once and does not sort the sides.
# zh: 只划分了一次，没有对两侧继续排序。


def quick_sort(nums):
    if len(nums) < 2:
        return nums
    pivot = nums[len(nums) // 2]
    smaller = [num for num in nums if num < pivot]
    equal = [num for num in nums if num == pivot]
    larger = [num for num in nums if num > pivot]
    return smaller + equal + larger
