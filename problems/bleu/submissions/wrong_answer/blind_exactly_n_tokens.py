# A candidate with exactly n tokens is treated as too short.
# zh: 恰好有 n 个词元的候选文本被当作太短。
import math
from collections import Counter


def bleu(candidate, references, n=4):
    c = len(candidate)
    if c <= n:
        return 0.0
    product = 1.0
    for m in range(1, n + 1):
        cand = Counter(tuple(candidate[i : i + m]) for i in range(c - m + 1))
        most = Counter()
        for ref in references:
            most |= Counter(tuple(ref[i : i + m]) for i in range(len(ref) - m + 1))
        product *= sum((cand & most).values()) / (c - m + 1)
    r = min((abs(len(ref) - c), len(ref)) for ref in references)[1]
    return min(1.0, math.exp(1 - r / c)) * product ** (1 / n)
