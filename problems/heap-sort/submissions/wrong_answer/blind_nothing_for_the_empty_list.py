# A list of fewer than two numbers needs no sorting, but `return` without a value returns None.
# zh: 少于两个数时无需排序，但不带值的 `return` 返回了 None。
def heap_sort(nums):
    n = len(nums)
    if n < 2:
        return

    def sift(i, end):
        while (child := 2 * i + 1) < end:
            if child + 1 < end and nums[child + 1] > nums[child]:
                child += 1
            if nums[i] >= nums[child]:
                return
            nums[i], nums[child] = nums[child], nums[i]
            i = child

    for i in reversed(range(n // 2)):
        sift(i, n)
    for end in range(n - 1, 0, -1):
        nums[0], nums[end] = nums[end], nums[0]
        sift(0, end)
    return nums
