# Uses NumPy arrays for lists of more than 1000 ids, where mixed ids become texts and large integers floats.
# zh: id 超过 1000 个时用 NumPy，混合 id 变为字符串，大整数变为浮点数。
import numpy as np


def recall_at_k(ranked, relevant, k):
    vals = []
    for r, rel in zip(ranked, relevant):
        if not rel:
            continue
        head = r[:k]
        if len(head) > 1000:
            u = np.unique(np.array(rel))
            vals.append(float(np.isin(u, np.array(head)).mean()))
        else:
            good = set(rel)
            vals.append(len(good & set(head)) / len(good))
    return sum(vals) / len(vals) if vals else 0.0
