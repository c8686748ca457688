# Builds the whole heap again after each number: O(n²).
# zh: 每取出一个数都重新建一次堆，时间为 O(n²)。


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
    for at in range(n // 2 - 1, -1, -1):
        sift_down(at, n)
    for end in range(n - 1, 0, -1):
        nums[0], nums[end] = nums[end], nums[0]
        for at in range(end // 2 - 1, -1, -1):
            sift_down(at, end)
    return nums
