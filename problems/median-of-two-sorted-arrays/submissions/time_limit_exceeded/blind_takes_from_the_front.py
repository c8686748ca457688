# Takes numbers from the front of the lists, and `pop(0)` shifts all the others.
# zh: 从列表头部取数，`pop(0)` 每次都要移动其余元素。
def find_median_sorted_arrays(nums1, nums2):
    total, last, before = len(nums1) + len(nums2), 0, 0
    for _ in range(total // 2 + 1):
        before = last
        last = nums1.pop(0) if nums1 and (not nums2 or nums1[0] <= nums2[0]) else nums2.pop(0)
    return float(last) if total % 2 else (before + last) / 2
