# Takes the longer of two equally near references above 50 tokens.
# zh: 候选多于 50 个词时，长度同样接近取较长的参考。
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
    r = min((abs(len(x) - c), len(x) if c <= 50 else -len(x)) for x in references)[1]
    r = abs(r)
    bp = 1.0 if c >= r else math.exp(1 - r / c)
    return bp * math.exp(total / n)
