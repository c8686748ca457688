# Looks at the first number of each list although one may be empty.
# zh: 没有考虑列表为空就读取第一个数。
def find_median_sorted_arrays(nums1, nums2):
    if nums1[0] > nums2[0]:
        nums1, nums2 = nums2, nums1
    merged = sorted(nums1 + nums2)
    middle = len(merged) // 2
    return merged[middle] if len(merged) % 2 else (merged[middle - 1] + merged[middle]) / 2
