# All pairs are stored by their sum and looked up for every third number, which is too slow for thousands of numbers.
# zh: 把所有数对按和存下来，再为每个第三数逐一核对，几千个数时超时。
from collections import defaultdict


def three_sum(nums):
    pairs = defaultdict(list)
    for j in range(len(nums)):
        for i in range(j):
            pairs[nums[i] + nums[j]].append((i, j))
    out = set()
    for k, c in enumerate(nums):
        for i, j in pairs.get(-c, ()):
            if j < k:
                out.add(tuple(sorted((nums[i], nums[j], c))))
    return list(out)
