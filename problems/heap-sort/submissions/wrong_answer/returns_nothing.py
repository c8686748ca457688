# Sorts in place and returns nothing.
# zh: 原地排序之后没有返回列表。


def heap_sort(nums):
    for at in range(1, len(nums)):
        while at and nums[at - 1] > nums[at]:
            nums[at - 1], nums[at] = nums[at], nums[at - 1]
            at -= 1
