# Uses fewer orders if the candidate is shorter than n.
# zh: 候选不足 n 个词元时减少阶数。

import math
from collections import Counter


def ngrams(tokens, m):
    """Count the runs of m neighbouring tokens."""
    return Counter(tuple(tokens[at : at + m]) for at in range(len(tokens) - m + 1))


def bleu(candidate, references, n=4):
    n = min(n, len(candidate)) or 1
    logarithms = 0.0
    for m in range(1, n + 1):
        counts, most = ngrams(candidate, m), Counter()
        for reference in references:
            most |= ngrams(reference, m)
        matched = sum((counts & most).values())
        if matched == 0:
            return 0.0
        logarithms += math.log(matched / sum(counts.values()))
    c = len(candidate)
    r = min((abs(len(reference) - c), len(reference)) for reference in references)[1]
    return min(1.0, math.exp(1 - r / c)) * math.exp(logarithms / n)
