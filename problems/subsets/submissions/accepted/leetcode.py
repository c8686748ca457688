class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        """Backtrack: every path through the tree of choices is a subset."""
        found, path = [], []

        def extend(start):
            found.append(path[:])
            for at in range(start, len(nums)):
                path.append(nums[at])
                extend(at + 1)
                path.pop()

        extend(0)
        return found
