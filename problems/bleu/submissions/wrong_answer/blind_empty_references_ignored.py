# Empty references are removed before the nearest length is chosen.
# zh: 在选最接近的长度之前先去掉了空的参考文本。
import math
from collections import Counter


def bleu(candidate, references, n=4):
    references = [ref for ref in references if ref]
    c = len(candidate)
    if c < n or not references:
        return 0.0
    logs = 0.0
    for m in range(1, n + 1):
        cand = Counter(tuple(candidate[i : i + m]) for i in range(c - m + 1))
        most = Counter()
        for ref in references:
            most |= Counter(tuple(ref[i : i + m]) for i in range(len(ref) - m + 1))
        hits = sum(min(count, most[g]) for g, count in cand.items())
        if hits == 0:
            return 0.0
        logs += math.log(hits / (c - m + 1)) / n
    r = min((abs(len(ref) - c), len(ref)) for ref in references)[1]
    return math.exp(logs) * (1 if c >= r else math.exp(1 - r / c))
