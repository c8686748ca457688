# Puts the second list behind the first without merging them.
# zh: 只是把第二个列表接在第一个后面，没有归并。
def find_median_sorted_arrays(nums1, nums2):
    merged = nums1 + nums2
    middle = len(merged) // 2
    return merged[middle] if len(merged) % 2 else (merged[middle - 1] + merged[middle]) / 2
