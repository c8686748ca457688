# Keeps only one of the numbers that equal the pivot.
# zh: 与基准相等的数只保留了一个。


def quick_sort(nums):
    if len(nums) < 2:
        return nums
    pivot = nums[len(nums) // 2]
    smaller = [num for num in nums if num < pivot]
    equal = [num for num in nums if num == pivot]
    larger = [num for num in nums if num > pivot]
    return quick_sort(smaller) + [pivot] + quick_sort(larger)
