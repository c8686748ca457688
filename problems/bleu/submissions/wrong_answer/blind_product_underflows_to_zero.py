# Returns 0 when the product of the precisions is below 1e-12.
# zh: 各精度之积低于 1e-12 时返回 0。
import math
from collections import Counter


def bleu(candidate, references, n=4):
    c = len(candidate)
    if c < n:
        return 0.0
    total = 0.0
    for m in range(1, n + 1):
        mine = Counter(tuple(candidate[i : i + m]) for i in range(c - m + 1))
        most = Counter()
        for r in references:
            most |= Counter(tuple(r[i : i + m]) for i in range(len(r) - m + 1))
        hit = sum(min(k, most[g]) for g, k in mine.items())
        if not hit:
            return 0.0
        total += math.log(hit / (c - m + 1))
    if total < math.log(1e-12):
        return 0.0
    r = min((abs(len(x) - c), len(x)) for x in references)[1]
    bp = 1.0 if c >= r else math.exp(1 - r / c)
    return bp * math.exp(total / n)
