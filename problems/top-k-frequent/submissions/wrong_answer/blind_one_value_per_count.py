# Keeps a single value for each count, so that ties overwrite each other.
# zh: 每个次数只留一个值，次数相同的互相覆盖。
from collections import Counter


def top_k_frequent(nums, k):
    by_count = {count: value for value, count in Counter(nums).items()}
    return [by_count[count] for count in sorted(by_count, reverse=True)[:k]]
