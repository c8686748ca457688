class Solution:
    def searchRange(self, nums: List[int], target: int) -> List[int]:
        """Closed intervals: remember each hit, and go on to the left or to the right of it."""
        ans = [-1, -1]
        for side in (0, 1):
            low, high = 0, len(nums) - 1
            while low <= high:
                mid = (low + high) // 2
                if nums[mid] == target:
                    ans[side] = mid
                if nums[mid] > target or (nums[mid] == target and side == 0):
                    high = mid - 1
                else:
                    low = mid + 1
        return ans
