class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        """Take or leave each number, with every answer remembered."""
        total = sum(nums)

        @functools.lru_cache(None)
        def fill(at, rest):
            if rest <= 0 or at == len(nums):
                return rest == 0
            return fill(at + 1, rest - nums[at]) or fill(at + 1, rest)

        return total % 2 == 0 and fill(0, total // 2)
