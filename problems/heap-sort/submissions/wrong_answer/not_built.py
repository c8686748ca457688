# Does not build the heap before it begins to take the root.
# zh: 没有建堆就开始取堆顶。


def heap_sort(nums):
    def sift_down(at, size):
        while 2 * at + 1 < size:
            child = 2 * at + 1
            if child + 1 < size and nums[child + 1] > nums[child]:
                child += 1
            if nums[at] >= nums[child]:
                break
            nums[at], nums[child] = nums[child], nums[at]
            at = child

    n = len(nums)
    for end in range(n - 1, 0, -1):
        nums[0], nums[end] = nums[end], nums[0]
        sift_down(0, end)
    return nums
