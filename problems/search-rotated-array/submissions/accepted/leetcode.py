class Solution:
    def search(self, nums: List[int], target: int) -> int:
        """Compare as if the part that does not hold the target were infinite: an ordinary binary search remains."""
        lo, hi = 0, len(nums)
        while lo < hi:
            mid = (lo + hi) // 2
            value = nums[mid]
            if (value < nums[0]) != (target < nums[0]):
                value = -math.inf if target < nums[0] else math.inf
            if value < target:
                lo = mid + 1
            elif value > target:
                hi = mid
            else:
                return mid
        return -1
