class Solution:
    def trap(self, height: List[int]) -> int:
        """A stack of falling columns: each higher column closes basins, and fills them in horizontal layers."""
        ans, stack = 0, []
        for i, h in enumerate(height):
            while stack and height[stack[-1]] < h:
                bottom = height[stack.pop()]
                if stack:
                    ans += (min(height[stack[-1]], h) - bottom) * (i - stack[-1] - 1)
            stack.append(i)
        return ans
