# Subtracts q from p in place, in the given array where no conversion is needed.
# zh: 就地从 p 减去 q；不需要转换 dtype 时改动了传入的数组。
import numpy as np


def speculative_accept(p, q, draft, u):
    wide = np.float64 if p.dtype == np.float64 else np.float32
    ps, qs, us = p.astype(wide, copy=False), q.astype(wide), u.astype(wide)
    rows = np.arange(len(draft))
    accepted = us < ps[rows, draft] / qs[rows, draft]
    count = len(draft) if accepted.all() else int(np.argmin(accepted))
    if count == len(draft):
        return count, p[count].copy()
    rest = ps[count]
    rest -= qs[count]
    rest = np.maximum(rest, 0)
    return count, (rest / rest.sum()).astype(p.dtype)
