# Smooths a precision of zero for the orders above four.
# zh: 四阶以上的精确率为零时做了平滑。
import math
from collections import Counter


def grams(t, m):
    return Counter(zip(*(t[i:] for i in range(m))))


def bleu(candidate, references, n=4):
    c = len(candidate)
    if c < n:
        return 0.0
    logs = 0.0
    for m in range(1, n + 1):
        own, most = grams(candidate, m), Counter()
        for r in references:
            most |= grams(r, m)
        hit = (own & most).total()
        if hit == 0:
            if m <= 4:
                return 0.0
            hit = 0.5
        logs += math.log(hit / (c - m + 1))
    r = min((abs(len(t) - c), len(t)) for t in references)[1]
    return math.exp(logs / n + min(0.0, 1 - r / c))
