# Counts the tokens in a dense table of all documents and all different tokens.
# zh: 用文档与不同词元的完整二维表来计数。
import math


def bm25(query: list[str], docs: list[list[str]], k1: float = 1.5, b: float = 0.75) -> list[float]:
    if not docs:
        return []
    vocab = {t: i for i, t in enumerate(dict.fromkeys(t for d in docs for t in d))}
    matrix = [[0] * len(vocab) for _ in docs]
    for row, d in zip(matrix, docs):
        for t in d:
            row[vocab[t]] += 1
    N = len(docs)
    avgdl = sum(len(d) for d in docs) / N
    scores = [0.0] * N
    cache = {}
    for t in query:
        if t not in vocab:
            continue
        col = vocab[t]
        if t not in cache:
            n = sum(1 for row in matrix if row[col])
            cache[t] = math.log(1 + (N - n + 0.5) / (n + 0.5))
        for i, row in enumerate(matrix):
            f = row[col]
            if f:
                scores[i] += cache[t] * f * (k1 + 1) / (f + k1 * (1 - b + b * len(docs[i]) / avgdl))
    return scores
