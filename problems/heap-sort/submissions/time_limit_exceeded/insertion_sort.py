# Is an insertion sort: O(n²).
# zh: 实际写成了插入排序，时间为 O(n²)。


def heap_sort(nums):
    for at in range(1, len(nums)):
        num = nums[at]
        while at and nums[at - 1] > num:
            nums[at] = nums[at - 1]
            at -= 1
        nums[at] = num
    return nums
