# Merges the lists as sets and so drops repeated numbers.
# zh: 用集合合并，重复的数丢失了。
def find_median_sorted_arrays(nums1, nums2):
    merged = sorted(set(nums1) | set(nums2))
    middle = len(merged) // 2
    return merged[middle] if len(merged) % 2 else (merged[middle - 1] + merged[middle]) / 2
