# Counts a wall into the width of each layer.
# zh: 计算每层宽度时多算了一堵墙。
def trap(height):
    total, stack = 0, []
    for i, h in enumerate(height):
        while stack and height[stack[-1]] < h:
            bottom = height[stack.pop()]
            if stack:
                total += (min(height[stack[-1]], h) - bottom) * (i - stack[-1])
        stack.append(i)
    return total
