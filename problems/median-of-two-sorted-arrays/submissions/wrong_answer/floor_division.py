# Divides with //, which loses the fraction.
# zh: 用 // 求平均值，丢掉了小数部分。
def find_median_sorted_arrays(nums1, nums2):
    merged = sorted(nums1 + nums2)
    middle = len(merged) // 2
    return merged[middle] if len(merged) % 2 else (merged[middle - 1] + merged[middle]) // 2
