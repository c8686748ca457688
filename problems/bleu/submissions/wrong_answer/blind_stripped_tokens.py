# Strips tokens of long texts.
# zh: 长文本去掉词首尾的空白。
import math
from collections import Counter


def bleu(candidate, references, n=4):
    c = len(candidate)
    if c > 50:
        candidate = [t.strip() for t in candidate]
        references = [[t.strip() for t in r] for r in references]
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
    r = min((abs(len(x) - c), len(x)) for x in references)[1]
    bp = 1.0 if c >= r else math.exp(1 - r / c)
    return bp * math.exp(total / n)
