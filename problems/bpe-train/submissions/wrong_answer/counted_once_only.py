# Counts the pairs of the text once and takes the most frequent ones.
# zh: 只统计一次，直接取频率最高的若干对。
from collections import Counter


def bpe_train(text, merges):
    ids = text.encode("utf-8")
    counts = Counter(zip(ids, ids[1:]))
    return sorted(counts, key=lambda pair: (-counts[pair], pair))[:merges]
