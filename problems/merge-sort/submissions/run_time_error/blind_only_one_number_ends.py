# Ends the recursion only at a list of one number, which an empty list never reaches.
# zh: 递归只在列表剩一个数时结束，空列表永远到不了。
def merge(left, right):
    merged, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]


def merge_sort(nums):
    if len(nums) == 1:
        return nums
    middle = len(nums) // 2
    return merge(merge_sort(nums[:middle]), merge_sort(nums[middle:]))
