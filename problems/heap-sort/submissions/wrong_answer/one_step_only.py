# Swaps once and does not go on further down.
# zh: 只交换一次，没有继续下沉。


def heap_sort(nums):
    def sift_down(at, size):
        while 2 * at + 1 < size:
            child = 2 * at + 1
            if child + 1 < size and nums[child + 1] > nums[child]:
                child += 1
            if nums[at] >= nums[child]:
                break
            nums[at], nums[child] = nums[child], nums[at]
            break

    n = len(nums)
    for at in range(n // 2 - 1, -1, -1):
        sift_down(at, n)
    for end in range(n - 1, 0, -1):
        nums[0], nums[end] = nums[end], nums[0]
        sift_down(0, end)
    return nums
