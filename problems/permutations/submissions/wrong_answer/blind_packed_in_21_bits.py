# Packs three numbers into one integer of 63 bits, 21 bits for each, when there are more than six.
# zh: 多于六个数时，把每三个数压进一个 63 位整数，每个数只留 21 位。
from itertools import permutations

LOW, BITS = 1 << 20, 21


def permute(nums):
    if len(nums) <= 6:
        return [list(p) for p in permutations(nums)]
    out = []
    for p in permutations([(x + LOW) & ((1 << BITS) - 1) for x in nums]):
        out.append([x - LOW for x in p])
    return out
