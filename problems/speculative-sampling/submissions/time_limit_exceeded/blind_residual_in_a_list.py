# Computes the residual token by token in a Python list.
# zh: 用 Python 列表逐个 token 计算剩余分布。
import numpy as np


def speculative_accept(p, q, draft, u):
    wide = np.float64 if p.dtype == np.float64 else np.float32
    ps, qs, us = p.astype(wide), q.astype(wide), u.astype(wide)
    rows = np.arange(len(draft))
    accepted = us < ps[rows, draft] / qs[rows, draft]
    count = len(draft) if accepted.all() else int(np.argmin(accepted))
    if count == len(draft):
        return count, p[count].copy()
    rest = np.array([max(a - b, 0) for a, b in zip(ps[count], qs[count])], dtype=wide)
    return count, (rest / rest.sum()).astype(p.dtype)
