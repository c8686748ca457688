class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        """Two passes: the last index of every value first, then the number whose partner is another position."""
        last = {num: i for i, num in enumerate(nums)}
        for i, num in enumerate(nums):
            j = last.get(target - num, i)
            if j != i:
                return [i, j]
