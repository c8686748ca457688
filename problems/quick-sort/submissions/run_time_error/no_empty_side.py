# Ends the recursion at one number but not at none.
# zh: 递归只在剩一个数时结束，没有处理空的一侧。


def quick_sort(nums):
    if len(nums) == 1:
        return nums
    pivot = nums[len(nums) // 2]
    smaller = [num for num in nums if num < pivot]
    equal = [num for num in nums if num == pivot]
    larger = [num for num in nums if num > pivot]
    return quick_sort(smaller) + equal + quick_sort(larger)
