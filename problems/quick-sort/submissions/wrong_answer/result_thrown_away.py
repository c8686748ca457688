# Sorts the sides but throws the results away.
# zh: 递归返回的新列表没有使用。


def quick_sort(nums):
    if len(nums) < 2:
        return nums
    pivot = nums[len(nums) // 2]
    smaller = [num for num in nums if num < pivot]
    equal = [num for num in nums if num == pivot]
    larger = [num for num in nums if num > pivot]
    quick_sort(smaller)
    quick_sort(larger)
    return smaller + equal + larger
