# Uses exp(c / r − 1) for short candidates.
# zh: 过短时用了 exp(c / r − 1)。

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
        if matched == 0:
            return 0.0
        logarithms += math.log(matched / sum(counts.values()))
    c = len(candidate)
    r = min((abs(len(reference) - c), len(reference)) for reference in references)[1]
    return min(1.0, (math.exp(c / r - 1) if r else 1.0)) * math.exp(logarithms / n)
