class Solution:
    def nextPermutation(self, nums: List[int]) -> None:
        """Binary search in the falling tail for the number to swap with."""
        n = len(nums)
        i = next((i for i in range(n - 2, -1, -1) if nums[i] < nums[i + 1]), None)
        if i is None:
            nums.reverse()
            return
        tail = nums[:i:-1]
        j = bisect.bisect_right(tail, nums[i])
        tail[j], nums[i] = nums[i], tail[j]
        nums[i + 1 :] = tail
