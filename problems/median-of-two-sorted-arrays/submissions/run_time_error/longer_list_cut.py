# Cuts the first list even if it is the longer one, and so looks outside of the second.
# zh: 不管长短总是在第一个列表上二分，在另一个列表中下标越界。
def find_median_sorted_arrays(nums1, nums2):
    total = len(nums1) + len(nums2)
    low, high = 0, len(nums1)
    while low < high:
        cut = (low + high) // 2
        if nums1[cut] < nums2[(total + 1) // 2 - cut - 1]:
            low = cut + 1
        else:
            high = cut
    other = (total + 1) // 2 - low
    left = max(nums1[low - 1] if low else -math.inf, nums2[other - 1] if other else -math.inf)
    right = min(nums1[low] if low < len(nums1) else math.inf, nums2[other] if other < len(nums2) else math.inf)
    return float(left) if total % 2 else (left + right) / 2
