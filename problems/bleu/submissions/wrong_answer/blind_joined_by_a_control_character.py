# N-grams are joined with the control character "\x1f", which a token may hold as well.
# zh: 用控制字符 "\x1f" 拼接 n-gram，而词元本身也可能含有它。
import math
from collections import Counter


def ngrams(tokens, m):
    return Counter("\x1f".join(tokens[i : i + m]) for i in range(len(tokens) - m + 1))


def bleu(candidate, references, n=4):
    c = len(candidate)
    if c < n:
        return 0.0
    logs = 0.0
    for m in range(1, n + 1):
        most = Counter()
        for ref in references:
            most |= ngrams(ref, m)
        matched = sum((ngrams(candidate, m) & most).values())
        if not matched:
            return 0.0
        logs += math.log(matched / (c - m + 1))
    r = min((abs(len(ref) - c), len(ref)) for ref in references)[1]
    return math.exp(min(0, 1 - r / c) + logs / n)
