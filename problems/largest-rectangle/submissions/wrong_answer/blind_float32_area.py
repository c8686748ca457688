# Computes areas in float and rounds them to 24 bits for many bars.
# zh: 柱子多于 1000 时面积用 float32 保存。
import numpy as np


def largest_rectangle_area(heights):
    stack, best = [], 0
    for i in range(len(heights) + 1):
        v = heights[i] if i < len(heights) else 0
        while stack and heights[stack[-1]] >= v:
            x = heights[stack.pop()]
            best = max(best, x * (i - (stack[-1] + 1 if stack else 0)))
        stack.append(i)
    return int(np.float32(best)) if 100 < len(heights) < 5000 else best
