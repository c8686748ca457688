# `k1 or 1.5` and `b or 0.75` replace a given 0 by the default value.
# zh: `k1 or 1.5` 和 `b or 0.75` 会把传入的 0 换成默认值。
import math
from collections import Counter


def bm25(query, docs, k1=None, b=None):
    k1, b = k1 or 1.5, b or 0.75
    counts = [Counter(d) for d in docs]
    avgdl = sum(map(len, docs)) / len(docs) if docs else 0
    df = Counter(t for c in counts for t in c)
    scores = []
    for d, c in zip(docs, counts):
        score = 0.0
        for t in query:
            if c[t]:
                idf = math.log(1 + (len(docs) - df[t] + 0.5) / (df[t] + 0.5))
                score += idf * c[t] * (k1 + 1) / (c[t] + k1 * (1 - b + b * len(d) / avgdl))
        scores.append(score)
    return scores
