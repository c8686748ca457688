# Finds no rejection at position 0 when all are accepted, and returns 0.
# zh: 全部接受时误以为在位置 0 拒绝，返回 0。

import numpy as np


def speculative_accept(p, q, draft, u):
    wide = np.promote_types(p.dtype, np.float32)
    at = np.arange(len(draft))
    accepted = u.astype(wide) * q[at, draft] < p[at, draft]
    if accepted.all() and accepted.argmin() > 0:
        return len(draft), p[-1]
    count = accepted.argmin()
    excess = np.maximum(p[count] - q[count], 0)
    return count, excess / excess.sum()
