# Merges runs in pairs and drops the last one where their number is odd.
# zh: 两两归并各段；段数为奇数时丢掉最后一段。
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
    runs = [[num] for num in nums]
    while len(runs) > 1:
        runs = [merge(left, right) for left, right in zip(runs[::2], runs[1::2])]
    return runs[0] if runs else []
