# On the way down the moved value is written only where the loop breaks, not where it runs out.
# zh: 下沉的值只在提前退出时写回，走到叶子时没有写回。
def heap_sort(nums):
    n = len(nums)

    def sink(i, end):
        value = nums[i]
        child = 2 * i + 1
        while child < end:
            if child + 1 < end and nums[child + 1] > nums[child]:
                child += 1
            if nums[child] <= value:
                nums[i] = value
                return
            nums[i] = nums[child]
            i, child = child, 2 * child + 1
        nums[i] = nums[i]

    for i in range(n // 2 - 1, -1, -1):
        sink(i, n)
    for end in range(n - 1, 0, -1):
        nums[0], nums[end] = nums[end], nums[0]
        sink(0, end)
    return nums
