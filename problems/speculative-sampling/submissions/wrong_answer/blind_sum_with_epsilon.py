# Adds 10⁻⁸ to the sum by which the residual is divided.
# zh: 归一化时在和上加了 10⁻⁸。
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
    return count, (rest / (rest.sum() + wide(1e-8))).astype(p.dtype)
