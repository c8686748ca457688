# An n-gram is packed into 64 bits with 16 per token, so only its last four tokens count.
# zh: n 元组按每个 token 16 位压入 64 位，只有最后四个 token 起作用。
import math
from collections import Counter


def grams(tokens, m):
    found = Counter()
    for i in range(len(tokens) - m + 1):
        key = 0
        for t in tokens[i : i + m]:
            key = (key << 16 | t) & (1 << 64) - 1
        found[key] += 1
    return found


def bleu(candidate, references, n=4):
    c = len(candidate)
    if c < n:
        return 0.0
    ids = {}
    candidate, *references = ([ids.setdefault(t, len(ids)) for t in text] for text in (candidate, *references))
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
