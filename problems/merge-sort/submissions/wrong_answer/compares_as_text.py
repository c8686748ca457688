# Compares the numbers as text.
# zh: 按文本比较数字。


def merge_sort(nums):
    if len(nums) < 2:
        return nums
    middle = len(nums) // 2
    left = merge_sort(nums[:middle])
    right = merge_sort(nums[middle:])
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if str(left[i]) <= str(right[j]):
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    merged.extend(left[i:])
    merged.extend(right[j:])
    return merged
