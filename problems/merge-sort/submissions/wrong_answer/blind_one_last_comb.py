# Comb sort with a single pass at the gap 1, after which the list is sorted only nearly always.
# zh: 梳排序在间隔为 1 时只走一遍，结果只是几乎总是有序。
def merge_sort(nums):
    gap = len(nums)
    while gap > 1:
        gap = int(gap / 1.3)
        for i in range(len(nums) - gap):
            if nums[i] > nums[i + gap]:
                nums[i], nums[i + gap] = nums[i + gap], nums[i]
    return nums
