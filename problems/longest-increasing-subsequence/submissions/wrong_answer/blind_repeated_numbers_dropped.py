# Only the last occurrence of each number is kept, but an earlier one may be the one that is needed.
# zh: 每个数只保留最后一次出现，但需要的可能正是前面那一次。
from bisect import bisect_left


def length_of_lis(nums):
    last = {x: i for i, x in enumerate(nums)}
    tails = []
    for i, x in enumerate(nums):
        if last[x] != i:
            continue
        at = bisect_left(tails, x)
        tails[at : at + 1] = [x]
    return len(tails)
