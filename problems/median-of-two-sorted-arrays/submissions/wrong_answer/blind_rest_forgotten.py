# Stops merging when one list is used up and forgets the rest of the other.
# zh: 一个列表用完就停止归并，忘了另一个列表的剩余部分。
def find_median_sorted_arrays(nums1, nums2):
    if not nums1 or not nums2:
        merged = nums1 or nums2
    else:
        merged, i, j = [], 0, 0
        while i < len(nums1) and j < len(nums2):
            if nums1[i] <= nums2[j]:
                merged.append(nums1[i])
                i += 1
            else:
                merged.append(nums2[j])
                j += 1
        merged += nums1[i:]
    n = len(merged)
    return (merged[n // 2] + merged[(n - 1) // 2]) / 2
