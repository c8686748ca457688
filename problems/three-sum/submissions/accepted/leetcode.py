class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        """A hash set of the values seen behind the first number; the set of results removes repeats."""
        nums.sort()
        found = set()
        for i in range(len(nums)):
            if nums[i] > 0:
                break
            if i > 0 and nums[i] == nums[i - 1]:
                continue
            first, seen = nums[i], set()
            for second in nums[i + 1 :]:
                third = -first - second
                if third in seen:
                    found.add((first, third, second))
                seen.add(second)
        return [list(triplet) for triplet in found]
