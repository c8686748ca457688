# Accepts every token where u is 0, even one with p = 0.
# zh: u 为 0 时总是接受，即使 p = 0。
import numpy as np


def speculative_accept(p, q, draft, u):
    wide = np.float64 if p.dtype == np.float64 else np.float32
    ps, qs, us = p.astype(wide), q.astype(wide), u.astype(wide)
    rows = np.arange(len(draft))
    accepted = (us == 0) | (us < ps[rows, draft] / qs[rows, draft])
    count = len(draft) if accepted.all() else int(np.argmin(accepted))
    if count == len(draft):
        return count, p[count].copy()
    rest = np.maximum(ps[count] - qs[count], 0)
    return count, (rest / rest.sum()).astype(p.dtype)
