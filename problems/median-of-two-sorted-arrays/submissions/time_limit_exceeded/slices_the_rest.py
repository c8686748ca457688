# Copies the rest of a list for every number that it takes away: O((m + n)²).
# zh: 每取走一个数就用切片复制剩余部分，时间复杂度 O((m + n)²)。
def find_median_sorted_arrays(nums1, nums2):
    total = len(nums1) + len(nums2)
    taken = []
    while len(taken) < total // 2 + 1:
        if nums1 and (not nums2 or nums1[0] <= nums2[0]):
            taken.append(nums1[0])
            nums1 = nums1[1:]
        else:
            taken.append(nums2[0])
            nums2 = nums2[1:]
    return taken[-1] if total % 2 else (taken[-1] + taken[-2]) / 2
