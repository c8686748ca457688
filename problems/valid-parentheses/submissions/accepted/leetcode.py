# The usual stack of opening brackets, in LeetCode's spelling.
class Solution:
    def isValid(self, s: str) -> bool:
        opening = {")": "(", "]": "[", "}": "{"}
        stack: List[str] = []
        for char in s:
            if char not in opening:
                stack.append(char)
            elif stack and stack[-1] == opening[char]:
                stack.pop()
            else:
                return False
        return len(stack) == 0
