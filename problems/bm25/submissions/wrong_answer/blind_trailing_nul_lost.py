# Keeps the tokens in NumPy text arrays, which drop NUL characters at the end.
# zh: 用 NumPy 文本数组保存词，词尾的 NUL 字符会丢失。
import math
from collections import Counter

import numpy as np


def bm25(query, docs, k1=1.5, b=0.75):
    total = len(docs)
    query = np.array(query, dtype=str).tolist()
    docs = [np.array(d, dtype=str).tolist() for d in docs]
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
