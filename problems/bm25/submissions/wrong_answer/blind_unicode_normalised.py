# Brings the tokens to the composed form of Unicode.
# zh: 把词统一成 Unicode 的合成形式再比较。
import math
import unicodedata
from collections import Counter


def bm25(query, docs, k1=1.5, b=0.75):
    total = len(docs)
    query = [unicodedata.normalize("NFC", t) for t in query]
    docs = [[unicodedata.normalize("NFC", t) for t in d] for d in docs]
    counts = [Counter(d) for d in docs]
    average = sum(map(len, docs)) / total if total else 0
    wanted = Counter(query)
    idf = {}
    for t in wanted:
        n = sum(1 for c in counts if t in c)
        idf[t] = math.log(1 + (total - n + 0.5) / (n + 0.5))
    scores = []
    for d, c in zip(docs, counts):
        score = 0.0
        for t, times in wanted.items():
            f = c.get(t, 0)
            if f:
                score += times * idf[t] * f * (k1 + 1) / (f + k1 * (1 - b + b * len(d) / average))
        scores.append(score)
    return scores
