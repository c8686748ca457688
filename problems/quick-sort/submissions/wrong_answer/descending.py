# Puts the larger numbers first.
# zh: 把较大的数放到了前面。


def quick_sort(nums):
    if len(nums) < 2:
        return nums
    pivot = nums[len(nums) // 2]
    smaller = [num for num in nums if num < pivot]
    equal = [num for num in nums if num == pivot]
    larger = [num for num in nums if num > pivot]
    return quick_sort(larger) + equal + quick_sort(smaller)
