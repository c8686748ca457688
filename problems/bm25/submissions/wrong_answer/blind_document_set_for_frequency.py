# n is counted over the different documents, so equal documents count only once.
# zh: n 只在互不相同的文档上统计，内容相同的文档只算一次。
import math
from collections import Counter


def bm25(query, docs, k1=1.5, b=0.75):
    if not docs:
        return []
    avgdl = sum(len(d) for d in docs) / len(docs)
    df = Counter()
    for d in {tuple(d) for d in docs}:
        df.update(set(d))
    scores = []
    for d in docs:
        tf = Counter(d)
        s = 0.0
        for t in query:
            if t in tf:
                idf = math.log(1 + (len(docs) - df[t] + 0.5) / (df[t] + 0.5))
                s += idf * tf[t] * (k1 + 1) / (tf[t] + k1 * (1 - b + b * len(d) / avgdl))
        scores.append(s)
    return scores
