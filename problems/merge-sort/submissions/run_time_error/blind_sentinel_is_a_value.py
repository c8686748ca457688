# Ends each half with the sentinel 10⁹, which may be a number of the list.
# zh: 用 10⁹ 作每一半末尾的哨兵，而它可能就是列表中的数。
def merge_sort(nums):
    if len(nums) < 2:
        return nums
    middle = len(nums) // 2
    left = merge_sort(nums[:middle]) + [10**9]
    right = merge_sort(nums[middle:]) + [10**9]
    i = j = 0
    for place in range(len(nums)):
        if left[i] <= right[j]:
            nums[place] = left[i]
            i += 1
        else:
            nums[place] = right[j]
            j += 1
    return nums
