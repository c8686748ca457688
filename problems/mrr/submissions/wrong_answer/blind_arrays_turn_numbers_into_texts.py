# `np.isin` on lists of integers and texts turns the integers into texts, so 1 and "1" become equal.
# zh: 对混有整数和文本的列表用 `np.isin` 会把整数变成文本，于是 1 和 "1" 相等。
import numpy as np


def mrr(ranked, relevant):
    total = 0.0
    for ids, wanted in zip(ranked, relevant):
        if ids and wanted:
            hits = np.flatnonzero(np.isin(np.array(ids), np.array(wanted)))
            if len(hits):
                total += 1 / (int(hits[0]) + 1)
    return total / len(ranked) if ranked else 0.0
