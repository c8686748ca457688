# Keeps only the last 10 000 of the smallest last numbers.
# zh: 只保留最后一万个末尾值。
from bisect import bisect_left


def length_of_lis(nums):
    tails, cut = [], 0
    for x in nums:
        k = bisect_left(tails, x)
        if k == 0 and cut:
            continue
        tails[k : k + 1] = [x]
        if len(tails) > 10000:
            del tails[0]
            cut += 1
    return len(tails) + cut
