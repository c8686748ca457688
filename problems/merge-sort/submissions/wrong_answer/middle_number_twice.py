# Puts the middle number into both halves.
# zh: 中间的数被分到了两半里。


def merge_sort(nums):
    if len(nums) < 3:
        return [min(nums), max(nums)] if len(nums) == 2 else nums
    middle = len(nums) // 2
    left = merge_sort(nums[: middle + 1])
    right = merge_sort(nums[middle:])
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]
