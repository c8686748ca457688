# `np.intersect1d` on lists of integers and texts turns the integers into texts, so 1 and "1" become equal.
# zh: 对混有整数和文本的列表用 `np.intersect1d` 会把整数变成文本，于是 1 和 "1" 相等。
import numpy as np


def recall_at_k(ranked, relevant, k):
    recalls = []
    for ids, wanted in zip(ranked, relevant):
        if wanted:
            top = ids[:k]
            found = len(np.intersect1d(top, wanted)) if top else 0
            recalls.append(found / len(set(wanted)))
    return float(np.mean(recalls)) if recalls else 0.0
