def find_median_sorted_arrays(nums1, nums2):
    """Find the k-th smallest number by discarding about k / 2 numbers at each step: O(log(m + n)) time."""

    def smallest(i, j, k):
        if i == len(nums1):
            return nums2[j + k - 1]
        if j == len(nums2):
            return nums1[i + k - 1]
        if k == 1:
            return min(nums1[i], nums2[j])
        x, y = min(i + k // 2, len(nums1)), min(j + k // 2, len(nums2))
        if nums1[x - 1] <= nums2[y - 1]:
            return smallest(x, j, k - (x - i))
        return smallest(i, y, k - (y - j))

    total = len(nums1) + len(nums2)
    return (smallest(0, 0, (total + 1) // 2) + smallest(0, 0, total // 2 + 1)) / 2
