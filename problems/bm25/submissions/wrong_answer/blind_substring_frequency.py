# n counts the documents whose joined text contains the token, also inside a longer token.
# zh: n 统计的是拼接后的文本中包含该词元的文档，在更长的词元内部出现也算。
import math
from collections import Counter


def bm25(query, docs, k1=1.5, b=0.75):
    if not docs:
        return []
    texts = [" ".join(d) for d in docs]
    counts = [Counter(d) for d in docs]
    avgdl = sum(map(len, docs)) / len(docs)
    idf = {}
    for t in set(query):
        n = sum(t in text for text, d in zip(texts, docs) if d)
        idf[t] = math.log(1 + (len(docs) - n + 0.5) / (n + 0.5))
    return [
        sum(idf[t] * c[t] * (k1 + 1) / (c[t] + k1 * (1 - b + b * len(d) / avgdl)) for t in query if c[t])
        for d, c in zip(docs, counts)
    ]
