# Reads the new top without asking whether the stack is empty.
# zh: 没有检查栈是否为空就读取新的栈顶。
def largest_rectangle_area(heights):
    best = 0
    rising = []
    for at, height in enumerate([*heights, 0]):
        while rising and heights[rising[-1]] >= height:
            top = heights[rising.pop()]
            best = max(best, top * (at - rising[-1] - 1))
        rising.append(at)
    return best
