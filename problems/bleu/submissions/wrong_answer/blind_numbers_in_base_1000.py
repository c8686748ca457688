# N-grams are encoded as numbers in base 1000, which collide if there are more different tokens.
# zh: n-gram 编码为 1000 进制的数，不同词元超过 1000 个时会冲突。
import math
from collections import Counter


def bleu(candidate, references, n=4):
    ids = {}
    cand, *refs = [[ids.setdefault(t, len(ids)) for t in text] for text in [candidate, *references]]

    def grams(text, m):
        counts = Counter()
        for i in range(len(text) - m + 1):
            code = 0
            for x in text[i : i + m]:
                code = code * 1000 + x
            counts[code] += 1
        return counts

    c, product = len(cand), 1.0
    for m in range(1, n + 1):
        if c < m:
            return 0.0
        most = Counter()
        for ref in refs:
            most |= grams(ref, m)
        product *= (grams(cand, m) & most).total() / (c - m + 1)
    r = min((abs(len(ref) - c), len(ref)) for ref in refs)[1]
    return (1.0 if c >= r else math.exp(1 - r / c)) * product ** (1 / n)
