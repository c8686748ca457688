# Takes a middle number of 0 for a missing one.
# zh: 把值为 0 的中间数当作不存在。
def find_median_sorted_arrays(nums1, nums2):
    total = len(nums1) + len(nums2)
    before = now = None
    i = j = 0
    for _ in range(total // 2 + 1):
        before = now
        if i < len(nums1) and (j >= len(nums2) or nums1[i] <= nums2[j]):
            now, i = nums1[i], i + 1
        else:
            now, j = nums2[j], j + 1
    return now if total % 2 or not before else (before + now) / 2
