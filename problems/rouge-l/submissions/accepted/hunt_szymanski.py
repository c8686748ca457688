"""Hunt and Szymanski: an increasing subsequence of the places in the reference."""

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
    if not ends:
        return 0
    precision, recall = len(ends) / len(candidate), len(ends) / len(reference)
    return 2 * precision * recall / (precision + recall)
