# The tokens of an n-gram are joined by a null character, which a token may hold itself.
# zh: 用空字符连接 n 元组的各 token，而 token 本身可能含有该字符。
import math
from collections import Counter


def grams(tokens, m):
    return Counter("\0".join(tokens[i : i + m]) for i in range(len(tokens) - m + 1))


def bleu(candidate, references, n=4):
    c = len(candidate)
    if c < n:
        return 0.0
    logs = 0.0
    for m in range(1, n + 1):
        most = Counter()
        for reference in references:
            most |= grams(reference, m)
        hits = sum((grams(candidate, m) & most).values())
        if hits == 0:
            return 0.0
        logs += math.log(hits / (c - m + 1))
    r = min((abs(len(ref) - c), len(ref)) for ref in references)[1]
    return math.exp(logs / n + min(0, 1 - r / c))
