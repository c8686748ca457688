# Makes the subsets larger than half as complements, which repeats or misses those of the middle when the count is even and above eight.
# zh: 大于一半的子集由补集得到；个数为偶数且大于八时，中间大小的会重复。
from itertools import combinations


def subsets(nums):
    n = len(nums)
    out = []
    for k in range(n // 2 + 1):
        for s in combinations(nums, k):
            out.append(list(s))
            if 2 * k < n or n > 8 and 2 * k == n:
                have = set(s)
                out.append([v for v in nums if v not in have])
    return out
