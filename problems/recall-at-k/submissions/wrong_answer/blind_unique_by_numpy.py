# The different relevant ids are counted by np.unique, which turns a mixture of integers and texts into texts.
# zh: 用 np.unique 统计不同的相关 id，整数与文本混合时会全部变成文本。
import numpy as np


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        wanted = set(wanted)
        if wanted:
            recalls.append(len(wanted & set(found[:k])) / len(np.unique(np.array(list(wanted)))))
    return sum(recalls) / len(recalls) if recalls else 0.0
