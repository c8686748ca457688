class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        """Swap each later number into the current place, and swap it back."""
        found = []

        def place(first):
            if first == len(nums):
                found.append(nums[:])
            for other in range(first, len(nums)):
                nums[first], nums[other] = nums[other], nums[first]
                place(first + 1)
                nums[first], nums[other] = nums[other], nums[first]

        place(0)
        return found
