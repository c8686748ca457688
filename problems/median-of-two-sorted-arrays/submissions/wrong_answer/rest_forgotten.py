# Stops merging when one list is used up, and takes the middle of what is there.
# zh: 一个列表用完就停止归并，剩余部分没有接上。
def find_median_sorted_arrays(nums1, nums2):
    merged, i, j = [], 0, 0
    while i < len(nums1) and j < len(nums2):
        if nums1[i] <= nums2[j]:
            merged.append(nums1[i])
            i += 1
        else:
            merged.append(nums2[j])
            j += 1
    merged += nums1[i:]
    middle = len(merged) // 2
    if not merged:
        return 0.0
    return merged[middle] if len(merged) % 2 else (merged[middle - 1] + merged[middle]) / 2
