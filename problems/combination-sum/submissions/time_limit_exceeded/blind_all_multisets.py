# Generates all multisets of every length and keeps those with the right sum.
# zh: 生成各种长度的全部多重集，再留下和正确的。
from itertools import combinations_with_replacement


def combination_sum(candidates, target):
    longest = target // min(candidates)
    return [
        list(chosen)
        for length in range(1, longest + 1)
        for chosen in combinations_with_replacement(candidates, length)
        if sum(chosen) == target
    ]
