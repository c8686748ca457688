# Ends a rectangle at a bar of equal height on both sides.
# zh: 两侧遇到等高的柱子也停下来。
def largest_rectangle_area(heights):
    def borders(values):
        result, rising = [], []
        for at, height in enumerate(values):
            while rising and values[rising[-1]] > height:
                rising.pop()
            result.append(at - (rising[-1] if rising else -1))
            rising.append(at)
        return result

    left, right = borders(heights), borders(heights[::-1])[::-1]
    return max((h * (a + b - 1) for h, a, b in zip(heights, left, right)), default=0)
