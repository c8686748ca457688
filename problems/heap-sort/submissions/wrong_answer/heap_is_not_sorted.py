# Returns the heap as it is: a heap is not a sorted array.
# zh: 直接返回了堆，而堆并不是有序数组。


def heap_sort(nums):
    for end in range(1, len(nums)):
        at = end
        while at and nums[at] < nums[(at - 1) // 2]:
            nums[at], nums[(at - 1) // 2] = nums[(at - 1) // 2], nums[at]
            at = (at - 1) // 2
    return nums
