class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        """Use the last candidate once more, or give it up for good."""
        if target == 0:
            return [[]]
        if not candidates or target < 0:
            return []
        again = self.combinationSum(candidates, target - candidates[-1])
        return self.combinationSum(candidates[:-1], target) + [[*one, candidates[-1]] for one in again]
