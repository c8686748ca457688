# Compares the numbers as text.
# zh: 按文本比较数字。


def quick_sort(nums):
    if len(nums) < 2:
        return nums
    pivot = nums[len(nums) // 2]
    smaller = [num for num in nums if str(num) < str(pivot)]
    equal = [num for num in nums if num == pivot]
    larger = [num for num in nums if str(num) > str(pivot)]
    return quick_sort(smaller) + equal + quick_sort(larger)
