class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        """The same table of smallest ends, with the binary search by hand."""
        tails = []
        for num in nums:
            low, high = 0, len(tails)
            while low < high:
                middle = (low + high) // 2
                if tails[middle] < num:
                    low = middle + 1
                else:
                    high = middle
            if low == len(tails):
                tails.append(num)
            else:
                tails[low] = num
        return len(tails)
