# Rounds the median to an integer.
# zh: 把中位数四舍五入成了整数。
def find_median_sorted_arrays(nums1, nums2):
    merged = sorted(nums1 + nums2)
    middle = len(merged) // 2
    return merged[middle] if len(merged) % 2 else round((merged[middle - 1] + merged[middle]) / 2)
