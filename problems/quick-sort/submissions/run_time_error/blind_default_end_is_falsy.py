# An end index of 0 counts as not given, so that the recursion starts again with the whole list.
# zh: 右端下标为 0 时被当作未给出，递归又从整个列表开始。
def quick_sort(nums, low=0, high=None):
    high = high or len(nums) - 1
    if low >= high:
        return nums
    pivot, i, j = nums[(low + high) // 2], low, high
    while i <= j:
        while nums[i] < pivot:
            i += 1
        while nums[j] > pivot:
            j -= 1
        if i <= j:
            nums[i], nums[j] = nums[j], nums[i]
            i, j = i + 1, j - 1
    quick_sort(nums, low, j)
    quick_sort(nums, i, high)
    return nums
