class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        """A set holds the window; the left end gives up characters until the new one fits."""
        window = set()
        ans = left = 0
        for c in s:
            while c in window:
                window.remove(s[left])
                left += 1
            window.add(c)
            ans = max(ans, len(window))
        return ans
