# Counts each n-gram by going through all of them.
# zh: 为每个 n-gram 扫描全部 n-gram 来计数。

import math


def ngrams(tokens, m):
    """Count the runs of m neighbouring tokens."""
    return [tuple(tokens[at : at + m]) for at in range(len(tokens) - m + 1)]


def bleu(candidate, references, n=4):
    logarithms = 0.0
    for m in range(1, n + 1):
        counts = ngrams(candidate, m)
        others = [ngrams(reference, m) for reference in references]
        matched = 0
        for gram in set(counts):
            matched += min(counts.count(gram), max(other.count(gram) for other in others))
        if matched == 0:
            return 0.0
        logarithms += math.log(matched / len(counts))
    c = len(candidate)
    r = min((abs(len(reference) - c), len(reference)) for reference in references)[1]
    return min(1.0, math.exp(1 - r / c)) * math.exp(logarithms / n)
