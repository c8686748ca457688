class Solution:
    def rob(self, nums: List[int]) -> int:
        """Recurse on the first house: leave it, or take it and go on two houses further."""

        @functools.lru_cache(None)
        def best(at):
            if at >= len(nums):
                return 0
            return max(best(at + 1), nums[at] + best(at + 2))

        return best(0)
