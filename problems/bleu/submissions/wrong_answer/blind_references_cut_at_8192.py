# Only the first 8192 tokens of a reference are read.
# zh: 每个参考文本只读取前 8192 个词元。
import math
from collections import Counter


def ngrams(tokens, m):
    return Counter(tuple(tokens[i : i + m]) for i in range(len(tokens) - m + 1))


def bleu(candidate, references, n=4):
    c = len(candidate)
    if c < n:
        return 0.0
    logs = 0.0
    for m in range(1, n + 1):
        counts = ngrams(candidate, m)
        most = Counter()
        for reference in references:
            most |= ngrams(reference[:8192], m)
        matched = sum(min(count, most[gram]) for gram, count in counts.items())
        if matched == 0:
            return 0.0
        logs += math.log(matched / (c - m + 1))
    r = min((abs(len(ref) - c), len(ref)) for ref in references)[1]
    penalty = 1.0 if c >= r else math.exp(1 - r / c)
    return penalty * math.exp(logs / n)
