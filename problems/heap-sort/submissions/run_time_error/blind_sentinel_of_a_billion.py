# Merging ends at a sentinel of 10⁹, which may also be a number of the input.
# zh: 归并用 10⁹ 作哨兵，而输入里也可能有这个数。
def heap_sort(nums):
    if len(nums) < 2:
        return nums
    middle = len(nums) // 2
    left, right = heap_sort(nums[:middle]) + [10**9], heap_sort(nums[middle:]) + [10**9]
    merged, i, j = [], 0, 0
    for _ in nums:
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged
