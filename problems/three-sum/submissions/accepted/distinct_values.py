from bisect import bisect_left
from collections import Counter


def three_sum(nums):
    """Work on the distinct values only: smallest <= middle <= largest, the count says how often one may be used."""
    count = Counter(nums)
    values = sorted(count)
    triplets = []
    for i, small in enumerate(values):
        if small > 0:
            break
        # middle <= largest = -small - middle, and the largest possible value bounds the middle from below.
        start = max(i, bisect_left(values, -small - values[-1]))
        for middle in values[start:]:
            large = -small - middle
            if large < middle:
                break
            if large in count and all(count[v] >= (small, middle, large).count(v) for v in (small, middle, large)):
                triplets.append((large, small, middle))
    return triplets
