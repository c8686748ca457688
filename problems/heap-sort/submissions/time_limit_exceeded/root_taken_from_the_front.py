# Removes the root from the front of the list and builds the heap again.
# zh: 从列表开头删除堆顶，再重新建堆。


def heap_sort(nums):
    ordered = []
    while nums:
        for at in range(len(nums) - 1, 0, -1):
            if nums[at] < nums[(at - 1) // 2]:
                nums[at], nums[(at - 1) // 2] = nums[(at - 1) // 2], nums[at]
        ordered.append(nums.pop(0))
    return ordered
