# Removes the smallest and the largest number again and again with min, max and remove: O((m + n)²).
# zh: 反复用 min、max、remove 去掉最小和最大的数，时间复杂度 O((m + n)²)。
def find_median_sorted_arrays(nums1, nums2):
    rest = nums1 + nums2
    while len(rest) > 2:
        rest.remove(min(rest))
        rest.remove(max(rest))
    return sum(rest) / len(rest)
