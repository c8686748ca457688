# The bars that are still on the stack at the end are measured from their own place, not from where they begin.
# zh: 结束时栈里剩下的柱子从自身位置量起，而不是从能延伸到的左端量起。
def largest_rectangle_area(heights):
    best, stack = 0, []
    n = len(heights)
    for i, h in enumerate(heights):
        while stack and heights[stack[-1]] > h:
            height = heights[stack.pop()]
            left = stack[-1] + 1 if stack else 0
            best = max(best, height * (i - left))
        stack.append(i)
    for i in stack:
        best = max(best, heights[i] * (n - i))
    return best
