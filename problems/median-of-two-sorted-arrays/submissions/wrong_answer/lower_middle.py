# Takes the lower of the two middle numbers for an even total.
# zh: 总数为偶数时直接取了中间靠左的一个数。
def find_median_sorted_arrays(nums1, nums2):
    merged = sorted(nums1 + nums2)
    return merged[(len(merged) - 1) // 2]
