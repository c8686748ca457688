class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        """Two lists, of the products of all prefixes and of all suffixes."""
        n = len(nums)
        before, after = [1] * n, [1] * n
        for i in range(1, n):
            before[i] = before[i - 1] * nums[i - 1]
            after[n - 1 - i] = after[n - i] * nums[n - i]
        return [a * b for a, b in zip(before, after)]
