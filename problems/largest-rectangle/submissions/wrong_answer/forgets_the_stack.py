# Forgets the bars that are still on the stack at the end.
# zh: 结束时忘了处理仍留在栈里的柱子。
def largest_rectangle_area(heights):
    best = 0
    rising = []
    for at, height in enumerate(heights):
        while rising and heights[rising[-1]] >= height:
            top = heights[rising.pop()]
            left = rising[-1] if rising else -1
            best = max(best, top * (at - left - 1))
        rising.append(at)
    return best
