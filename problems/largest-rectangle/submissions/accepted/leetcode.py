# A stack of pairs (start, height) in LeetCode's spelling: a lower bar takes over the start of those that it pops.
class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        best = 0
        stack = []
        for i, h in enumerate(heights):
            start = i
            while stack and stack[-1][1] > h:
                start, high = stack.pop()
                best = max(best, high * (i - start))
            stack.append((start, h))
        return max([best, *(h * (len(heights) - start) for start, h in stack)])
