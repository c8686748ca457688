# Takes bar 0 for the left border where no lower bar is left on the stack, one bar too few.
# zh: 栈空时以下标 0 作为左边界，宽度少算了一根。
def largest_rectangle_area(heights):
    best = 0
    rising = []
    for at, height in enumerate([*heights, 0]):
        while rising and heights[rising[-1]] >= height:
            top = heights[rising.pop()]
            left = rising[-1] if rising else 0
            best = max(best, top * (at - left - 1))
        rising.append(at)
    return best
