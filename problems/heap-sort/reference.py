def heap_sort(nums):
    """Build a max-heap in the array, then move its root behind the shrinking heap: O(n log n) time, O(1) memory."""

    def sift_down(at, size):
        while (child := 2 * at + 1) < size:
            if child + 1 < size and nums[child + 1] > nums[child]:
                child += 1
            if nums[at] >= nums[child]:
                return
            nums[at], nums[child] = nums[child], nums[at]
            at = child

    for at in reversed(range(len(nums) // 2)):
        sift_down(at, len(nums))
    for end in reversed(range(len(nums))):
        nums[0], nums[end] = nums[end], nums[0]
        sift_down(0, end)
    return nums
