# Pushes a lower bar with its own position instead of the start of the higher bars that it popped.
# zh: 压入更矮的柱子时用了它自己的位置，丢掉了被弹出柱子的起点。
def largest_rectangle_area(heights):
    best = 0
    stack = []
    for at, height in enumerate([*heights, 0]):
        while stack and stack[-1][1] > height:
            start, high = stack.pop()
            best = max(best, high * (at - start))
        stack.append((at, height))
    return best
