# Divides by precision + recall even if both are 0.
# zh: 精确率和召回率都为 0 时仍除以它们的和。

from bisect import bisect_left
from collections import defaultdict


def rouge_l(candidate, reference):
    places = defaultdict(list)
    for at, token in enumerate(reference):
        places[token].append(at)
    # ends[k] is the smallest place in the reference where a common subsequence of k + 1 tokens can end.
    ends = []
    for token in candidate:
        for at in reversed(places[token]):
            k = bisect_left(ends, at)
            ends[k : k + 1] = [at]
    precision, recall = len(ends) / len(candidate), len(ends) / len(reference)
    return 2 * precision * recall / (precision + recall)
