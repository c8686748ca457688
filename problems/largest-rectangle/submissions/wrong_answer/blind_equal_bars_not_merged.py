# Ends a rectangle at an equally high bar on the left if more than a hundred higher bars lie between.
# zh: 左边等高的柱子之前隔着一百多根更高的柱子时，停止向左扩展。
def largest_rectangle_area(h):
    n = len(h)
    left, stack = [0] * n, []
    for i, x in enumerate(h):
        steps = 0
        while stack and h[stack[-1]] >= x:
            if h[stack[-1]] == x and steps > 100:
                break
            stack.pop()
            steps += 1
        left[i] = stack[-1] + 1 if stack else 0
        stack.append(i)
    right, stack = [n] * n, []
    for i in range(n - 1, -1, -1):
        while stack and h[stack[-1]] > h[i]:
            stack.pop()
        right[i] = stack[-1] if stack else n
        while stack and h[stack[-1]] == h[i] and n < 500:
            right[i] = right[stack[-1]]
            break
        stack.append(i)
    return max((x * (b - a) for x, a, b in zip(h, left, right)), default=0)
