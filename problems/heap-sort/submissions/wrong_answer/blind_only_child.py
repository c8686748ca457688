# A parent whose only child is the last element of the heap is not compared with it.
# zh: 只有一个子节点（最后一个元素）的父节点没有与它比较。
def heap_sort(nums):
    n = len(nums)

    def sink(i, end):
        value = nums[i]
        child = 2 * i + 1
        while child + 1 < end:
            if child + 1 < end and nums[child + 1] > nums[child]:
                child += 1
            if nums[child] <= value:
                break
            nums[i] = nums[child]
            i, child = child, 2 * child + 1
        nums[i] = value

    for i in range(n // 2 - 1, -1, -1):
        sink(i, n)
    for end in range(n - 1, 0, -1):
        nums[0], nums[end] = nums[end], nums[0]
        sink(0, end)
    return nums
