# intersects texts as NumPy arrays, which lose NUL characters at the end
# zh: 用 NumPy 数组求文本 id 的交集，末尾的 NUL 字符会丢失
import numpy as np


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        if not wanted:
            continue
        first = found[:k]
        if first and all(isinstance(item, str) for item in [*first, *wanted]):
            chosen = np.unique(np.array(wanted))
            recalls.append(len(np.intersect1d(np.array(first), chosen)) / len(chosen))
        else:
            chosen = set(wanted)
            recalls.append(len(chosen.intersection(first)) / len(chosen))
    return sum(recalls) / len(recalls) if recalls else 0.0
