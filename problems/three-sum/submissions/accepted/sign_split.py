from collections import Counter
from itertools import combinations_with_replacement


def three_sum(nums):
    """Split by sign: a triplet is 0,0,0 or x,0,-x, or two numbers of one sign against one of the other."""
    count = Counter(nums)
    triplets = []
    if count[0] >= 3:
        triplets.append([0, 0, 0])
    if count[0] >= 1:
        triplets += [[-x, 0, x] for x in count if x > 0 and -x in count]
    for sign in (1, -1):
        same = sorted(x for x in count if x * sign > 0)
        others = {x for x in count if x * sign < 0}
        for a, b in combinations_with_replacement(same, 2):
            if -(a + b) in others and (a != b or count[a] >= 2):
                triplets.append([a, b, -(a + b)])
    return triplets
