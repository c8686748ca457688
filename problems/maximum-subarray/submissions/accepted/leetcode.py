class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        """Divide and conquer: each half reports its sum, best prefix, best suffix and best subarray."""

        def solve(low, high):
            if high - low == 1:
                return nums[low], nums[low], nums[low], nums[low]
            middle = (low + high) // 2
            sum1, prefix1, suffix1, best1 = solve(low, middle)
            sum2, prefix2, suffix2, best2 = solve(middle, high)
            prefix = max(prefix1, sum1 + prefix2)
            suffix = max(suffix2, sum2 + suffix1)
            return sum1 + sum2, prefix, suffix, max(best1, best2, suffix1 + prefix2)

        return solve(0, len(nums))[3]
