class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        """Walk through both lists as far as the middle: O(m + n) time, O(1) memory."""
        total = len(nums1) + len(nums2)
        i = j = 0
        before = now = 0
        for _ in range(total // 2 + 1):
            before = now
            if j == len(nums2) or (i < len(nums1) and nums1[i] <= nums2[j]):
                now = nums1[i]
                i += 1
            else:
                now = nums2[j]
                j += 1
        return now if total % 2 else (before + now) / 2
