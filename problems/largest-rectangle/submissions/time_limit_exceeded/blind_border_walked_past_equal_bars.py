# The left border jumps over higher bars, but walks over equal ones one at a time.
# zh: 左边界能跳过更高的柱子，遇到等高的却逐个走过。
def largest_rectangle_area(heights):
    def borders(bars):
        left = []
        for i, h in enumerate(bars):
            j = i - 1
            while j >= 0 and bars[j] >= h:
                j = left[j] if bars[j] > h else j - 1
            left.append(j)
        return left

    n = len(heights)
    left, right = borders(heights), borders(heights[::-1])[::-1]
    return max((h * (n - 1 - right[i] - left[i] - 1) for i, h in enumerate(heights)), default=0)
