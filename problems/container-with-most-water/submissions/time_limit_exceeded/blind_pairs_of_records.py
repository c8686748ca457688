# All pairs of the record lines from both sides are tried, which is quadratic for long slopes.
# zh: 对左右两侧的新高线两两配对，坡很长时是平方时间。
def max_area(height: list[int]) -> int:
    def records(order):
        top, kept = -1, []
        for i in order:
            if height[i] > top:
                top = height[i]
                kept.append(i)
        return kept

    n = len(height)
    lefts, rights = records(range(n)), records(range(n - 1, -1, -1))
    return max((j - i) * min(height[i], height[j]) if j > i else 0 for i in lefts for j in rights)
