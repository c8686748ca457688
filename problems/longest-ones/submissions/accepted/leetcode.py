class Solution:
    def longestOnes(self, nums: List[int], k: int) -> int:
        """A window that never shrinks: once a length is reached, only a longer one is of interest."""
        left = 0
        for right in range(len(nums)):
            k -= 1 - nums[right]
            if k < 0:
                k += 1 - nums[left]
                left += 1
        return len(nums) - left
