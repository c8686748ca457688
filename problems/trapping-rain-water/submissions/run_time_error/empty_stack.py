# Reads the left wall from the stack without asking whether one is left.
# zh: 弹出底部之后没有判断栈是否为空就读取左墙。
def trap(height):
    total, stack = 0, []
    for i, h in enumerate(height):
        while stack and height[stack[-1]] < h:
            bottom = height[stack.pop()]
            total += (min(height[stack[-1]], h) - bottom) * (i - stack[-1] - 1)
        stack.append(i)
    return total
