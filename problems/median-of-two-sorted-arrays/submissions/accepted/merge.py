def find_median_sorted_arrays(nums1, nums2):
    """Merge both lists completely and take the middle: O(m + n) time and memory."""
    merged = sorted(nums1 + nums2)
    middle = len(merged) // 2
    return merged[middle] if len(merged) % 2 else (merged[middle - 1] + merged[middle]) / 2
