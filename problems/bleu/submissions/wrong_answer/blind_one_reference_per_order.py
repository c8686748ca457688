# For each order the n-grams are clipped by the single reference that matches best.
# zh: 每一阶只用匹配最多的那一篇参考文本来截断所有 n-gram。
import math
from collections import Counter


def bleu(candidate, references, n=4):
    c = len(candidate)
    if c < n:
        return 0.0
    logs = 0.0
    for m in range(1, n + 1):
        cand = Counter(tuple(candidate[i : i + m]) for i in range(c - m + 1))
        hits = max(
            (cand & Counter(tuple(ref[i : i + m]) for i in range(len(ref) - m + 1))).total() for ref in references
        )
        if hits == 0:
            return 0.0
        logs += math.log(hits / (c - m + 1))
    r = min((abs(len(ref) - c), len(ref)) for ref in references)[1]
    return math.exp(min(0.0, 1 - r / c) + logs / n)
