# The stack of waiting days with their temperatures, in LeetCode's spelling.
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        answer = [0] * len(temperatures)
        stack = []
        for i, t in enumerate(temperatures):
            while stack and t > stack[-1][0]:
                _, j = stack.pop()
                answer[j] = i - j
            stack.append((t, i))
        return answer
