# Sorts the smaller side only.
# zh: 只对较小的一侧递归排序。


def quick_sort(nums):
    if len(nums) < 2:
        return nums
    pivot = nums[len(nums) // 2]
    smaller = [num for num in nums if num < pivot]
    equal = [num for num in nums if num == pivot]
    larger = [num for num in nums if num > pivot]
    return quick_sort(smaller) + equal + larger
