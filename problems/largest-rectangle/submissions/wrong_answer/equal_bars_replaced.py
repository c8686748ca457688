# Replaces the start by that of a later bar when two neighbours on the stack are equal.
# zh: 遇到等高的柱子时，用后一根的起点替换了前一根。
def largest_rectangle_area(heights):
    best = 0
    stack = []
    for at, height in enumerate([*heights, 0]):
        start = at
        while stack and stack[-1][1] > height:
            start, high = stack.pop()
            best = max(best, high * (at - start))
        if stack and stack[-1][1] == height:
            stack.pop()
        stack.append((start, height))
    return best
