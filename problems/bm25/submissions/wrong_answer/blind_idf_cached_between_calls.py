# The idf of a token is cached in a default argument and survives into the next call with other documents.
# zh: 词元的 idf 缓存在默认参数里，换了文档的下一次调用仍然沿用。
import math
from collections import Counter


def bm25(query, docs, k1=1.5, b=0.75, cache={}):
    counts = [Counter(d) for d in docs]
    avgdl = sum(map(len, docs)) / len(docs) if docs else 0
    for t in set(query):
        n = sum(t in c for c in counts)
        cache.setdefault(t, math.log(1 + (len(docs) - n + 0.5) / (n + 0.5)))
    scores = []
    for d, c in zip(docs, counts):
        norm = k1 * (1 - b + b * len(d) / avgdl) if d else 0
        scores.append(sum(cache[t] * c[t] * (k1 + 1) / (c[t] + norm) for t in query if t in c))
    return scores
