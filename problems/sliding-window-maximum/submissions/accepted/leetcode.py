class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        """A heap whose top is thrown away while it lies before the window: O(n log n)."""
        heap, ans = [], []
        for i, x in enumerate(nums):
            heapq.heappush(heap, (-x, i))
            while heap[0][1] <= i - k:
                heapq.heappop(heap)
            ans.append(-heap[0][0])
        return ans[k - 1 :]
