# Uses a small number instead of a precision of 0.
# zh: 精确率为 0 时用一个很小的数代替。

import math
from collections import Counter


def ngrams(tokens, m):
    """Count the runs of m neighbouring tokens."""
    return Counter(tuple(tokens[at : at + m]) for at in range(len(tokens) - m + 1))


def bleu(candidate, references, n=4):
    logarithms = 0.0
    for m in range(1, n + 1):
        counts, most = ngrams(candidate, m), Counter()
        for reference in references:
            most |= ngrams(reference, m)
        matched = sum((counts & most).values())
        logarithms += math.log(max(matched, 0.1) / max(sum(counts.values()), 1))
    c = max(len(candidate), 1)
    r = min((abs(len(reference) - c), len(reference)) for reference in references)[1]
    return min(1.0, math.exp(1 - r / c)) * math.exp(logarithms / n)
