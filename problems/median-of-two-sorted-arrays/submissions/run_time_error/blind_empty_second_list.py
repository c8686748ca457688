# Reads the first number of the second list even if that list is empty.
# zh: 第二个列表为空时仍读取它的第一个数。
def find_median_sorted_arrays(nums1, nums2):
    if not nums1 or nums1[0] > nums2[0]:
        nums1, nums2 = nums2, nums1
    merged = sorted(nums1 + nums2)
    n = len(merged)
    return (merged[n // 2] + merged[(n - 1) // 2]) / 2
