# Merges the halves without sorting them first.
# zh: 没有先对两半排序就直接合并。


def merge_sort(nums):
    if len(nums) < 2:
        return nums
    middle = len(nums) // 2
    left = nums[:middle]
    right = nums[middle:]
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    merged.extend(left[i:])
    merged.extend(right[j:])
    return merged
