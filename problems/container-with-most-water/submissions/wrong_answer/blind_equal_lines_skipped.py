# The first line that is strictly higher is sought, so a line of equal height farther out is missed.
# zh: 寻找严格更高的第一条线，漏掉更靠外的等高线。
from bisect import bisect_right
from itertools import accumulate


def half(height):
    prefix = list(accumulate(height, max))
    best = 0
    for j, h in enumerate(height):
        best = max(best, h * (j - min(j, bisect_right(prefix, h))))
    return best


def max_area(height):
    return max(half(height), half(height[::-1]))
