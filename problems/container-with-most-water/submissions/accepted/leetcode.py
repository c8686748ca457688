class Solution:
    def maxArea(self, height: List[int]) -> int:
        """Raise the water level, and pass all lines on both sides that do not rise above it."""
        ans = 0
        i, j = 0, len(height) - 1
        while i < j:
            level = min(height[i], height[j])
            ans = max(ans, level * (j - i))
            while i < j and height[i] <= level:
                i += 1
            while i < j and height[j] <= level:
                j -= 1
        return ans
