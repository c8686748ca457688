# Selects the drafted tokens by rows of a V × V identity matrix.
# zh: 用 V × V 单位矩阵的行来选取草稿 token。
import numpy as np


def speculative_accept(p, q, draft, u):
    wide = np.float64 if p.dtype == np.float64 else np.float32
    ps, qs, us = p.astype(wide), q.astype(wide), u.astype(wide)
    rows = np.arange(len(draft))
    chosen = np.eye(p.shape[1], dtype=wide)[draft]
    accepted = us < (ps[rows] * chosen).sum(axis=1) / (qs * chosen).sum(axis=1)
    count = len(draft) if accepted.all() else int(np.argmin(accepted))
    if count == len(draft):
        return count, p[count].copy()
    rest = np.maximum(ps[count] - qs[count], 0)
    return count, (rest / rest.sum()).astype(p.dtype)
