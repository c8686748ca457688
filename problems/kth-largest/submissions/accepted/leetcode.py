class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        """Sort and count from the end."""
        nums.sort()
        return nums[-k]
