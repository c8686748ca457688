class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        """The library counts and sorts."""
        return [value for value, _ in Counter(nums).most_common(k)]
