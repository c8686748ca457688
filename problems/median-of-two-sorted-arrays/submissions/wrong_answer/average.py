# Takes the average of all numbers instead of the median.
# zh: 求的是平均数，不是中位数。
def find_median_sorted_arrays(nums1, nums2):
    return sum(nums1 + nums2) / (len(nums1) + len(nums2))
