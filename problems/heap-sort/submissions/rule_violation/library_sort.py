# Calls the list's own sort method.
# zh: 直接调用了列表的 sort 方法。


def heap_sort(nums):
    nums.sort()
    return nums
