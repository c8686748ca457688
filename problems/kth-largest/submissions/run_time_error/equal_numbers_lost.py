# Leaves out the numbers equal to the pivot, so the part to go on with may be empty.
# zh: 分组时丢掉了与基准相等的数，继续查找的那一组可能为空。
def find_kth_largest(nums, k):
    pivot = nums[0]
    larger = [num for num in nums[1:] if num > pivot]
    smaller = [num for num in nums[1:] if num < pivot]
    if k <= len(larger):
        return find_kth_largest(larger, k)
    if k == len(larger) + 1:
        return pivot
    return find_kth_largest(smaller, k - len(larger) - 1)
