# Cuts the first number off a list with a slice while merging, which copies the rest each time.
# zh: 合并时用切片去掉首元素，每次都复制剩余部分。


def merge_sort(nums):
    if len(nums) < 2:
        return nums
    middle = len(nums) // 2
    left, right = merge_sort(nums[:middle]), merge_sort(nums[middle:])
    merged = []
    while left and right:
        if left[0] <= right[0]:
            merged, left = merged + left[:1], left[1:]
        else:
            merged, right = merged + right[:1], right[1:]
    return merged + left + right
