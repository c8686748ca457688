# Tokens that are missing in a document are not skipped, and divide 0 by 0 where k1 is 0.
# zh: 没有跳过文档中不存在的词元，k1 为 0 时变成 0/0。
import math
from collections import Counter


def bm25(query, docs, k1=1.5, b=0.75):
    avgdl = (sum(len(d) for d in docs) / len(docs) if docs else 0) or 1
    counts = [Counter(d) for d in docs]
    df = Counter(t for c in counts for t in c)
    scores = []
    for d, c in zip(docs, counts):
        score = 0.0
        if d:
            for t in query:
                idf = math.log(1 + (len(docs) - df[t] + 0.5) / (df[t] + 0.5))
                score += idf * c[t] * (k1 + 1) / (c[t] + k1 * (1 - b + b * len(d) / avgdl))
        scores.append(score)
    return scores
