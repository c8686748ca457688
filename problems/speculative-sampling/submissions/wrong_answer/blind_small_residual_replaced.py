# Returns the row of p where the residual adds up to less than 10⁻⁶.
# zh: 剩余分布之和小于 10⁻⁶ 时改为返回 p 的那一行。
import numpy as np


def speculative_accept(p, q, draft, u):
    wide = np.float64 if p.dtype == np.float64 else np.float32
    ps, qs, us = p.astype(wide), q.astype(wide), u.astype(wide)
    rows = np.arange(len(draft))
    accepted = us < ps[rows, draft] / qs[rows, draft]
    count = len(draft) if accepted.all() else int(np.argmin(accepted))
    if count == len(draft):
        return count, p[count].copy()
    rest = np.maximum(ps[count] - qs[count], 0)
    if rest.sum() < 1e-6:
        rest = ps[count]
    return count, (rest / rest.sum()).astype(p.dtype)
