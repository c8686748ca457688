# Pairs each line only with the nearest one that is at least as high on its right.
# zh: 每条线只与右侧第一条不低于它的线配对。
def max_area(height):
    best, stack = 0, []
    for i, h in enumerate(height):
        while stack and height[stack[-1]] <= h:
            j = stack.pop()
            best = max(best, (i - j) * height[j])
        if stack:
            best = max(best, (i - stack[-1]) * h)
        stack.append(i)
    return best
