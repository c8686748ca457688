# Takes the pair behind the middle for an even total.
# zh: 总数为偶数时取的两个数整体偏右一位。
def find_median_sorted_arrays(nums1, nums2):
    merged = sorted(nums1 + nums2)
    middle = len(merged) // 2
    if len(merged) % 2:
        return merged[middle]
    return (merged[middle] + merged[min(middle + 1, len(merged) - 1)]) / 2
