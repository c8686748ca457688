# Adds the two middle numbers without dividing by 2.
# zh: 把中间两个数相加后忘了除以 2。
def find_median_sorted_arrays(nums1, nums2):
    merged = sorted(nums1 + nums2)
    middle = len(merged) // 2
    return merged[middle] if len(merged) % 2 else merged[middle - 1] + merged[middle]
