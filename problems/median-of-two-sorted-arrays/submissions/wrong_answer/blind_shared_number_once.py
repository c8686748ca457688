# Takes a number that stands in both lists only once.
# zh: 两个列表中都有的数只计一次。
def find_median_sorted_arrays(nums1, nums2):
    merged, i, j = [], 0, 0
    while i < len(nums1) and j < len(nums2):
        x, y = nums1[i], nums2[j]
        merged.append(min(x, y))
        i += x <= y
        j += y <= x
    merged += nums1[i:] + nums2[j:]
    n = len(merged)
    return (merged[n // 2] + merged[(n - 1) // 2]) / 2
