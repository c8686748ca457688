# Averages the scores for the references one by one.
# zh: 对每个参考分别计算，再求平均。

import math
from collections import Counter


def ngrams(tokens, m):
    """Count the runs of m neighbouring tokens."""
    return Counter(tuple(tokens[at : at + m]) for at in range(len(tokens) - m + 1))


def single(candidate, references, n=4):
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


def bleu(candidate, references, n=4):
    return sum(single(candidate, [reference], n) for reference in references) / len(references)
