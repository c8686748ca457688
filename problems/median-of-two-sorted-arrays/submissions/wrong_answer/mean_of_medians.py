# Takes the mean of the two lists' medians.
# zh: 取了两个列表各自中位数的平均值。
def find_median_sorted_arrays(nums1, nums2):
    def median(nums):
        middle = len(nums) // 2
        return nums[middle] if len(nums) % 2 else (nums[middle - 1] + nums[middle]) / 2

    if not nums1 or not nums2:
        return median(nums1 or nums2)
    return (median(nums1) + median(nums2)) / 2
