# The scores are rounded to ten digits after the point, which is too coarse for small scores.
# zh: 得分舍入到小数点后十位，得分很小时精度不够。
import math
from collections import Counter


def bm25(query, docs, k1=1.5, b=0.75):
    if not docs:
        return []
    avgdl = sum(len(d) for d in docs) / len(docs)
    counts = [Counter(d) for d in docs]
    df = Counter(t for c in counts for t in c)
    scores = []
    for d, c in zip(docs, counts):
        s = 0.0
        for t in query:
            if t in c:
                idf = math.log(1 + (len(docs) - df[t] + 0.5) / (df[t] + 0.5))
                s += idf * c[t] * (k1 + 1) / (c[t] + k1 * (1 - b + b * len(d) / avgdl))
        scores.append(round(s, 10))
    return scores
