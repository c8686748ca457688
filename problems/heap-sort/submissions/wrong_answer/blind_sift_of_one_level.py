# A number sinks by one level only, as if the heap below were in order already.
# zh: 下沉时只走一层，没有继续向下比较。
def heap_sort(nums):
    n = len(nums)

    def sift(i, end):
        child = 2 * i + 1
        if child >= end:
            return
        if child + 1 < end and nums[child + 1] > nums[child]:
            child += 1
        if nums[i] < nums[child]:
            nums[i], nums[child] = nums[child], nums[i]

    for i in reversed(range(n // 2)):
        sift(i, n)
    for end in range(n - 1, 0, -1):
        nums[0], nums[end] = nums[end], nums[0]
        sift(0, end)
    return nums
