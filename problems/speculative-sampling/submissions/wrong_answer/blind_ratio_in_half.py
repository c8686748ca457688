# Divides p by q in the dtype of the input.
# zh: 在输入的 dtype 中计算 p / q。
import numpy as np


def speculative_accept(p, q, draft, u):
    wide = np.float64 if p.dtype == np.float64 else np.float32
    ps, qs, us = p.astype(wide), q.astype(wide), u.astype(wide)
    rows = np.arange(len(draft))
    accepted = u < p[rows, draft] / q[rows, draft]
    count = len(draft) if accepted.all() else int(np.argmin(accepted))
    if count == len(draft):
        return count, p[count].copy()
    rest = np.maximum(ps[count] - qs[count], 0)
    return count, (rest / rest.sum()).astype(p.dtype)
