# Counts all positions that pass, those after the first rejection included.
# zh: 把所有通过的位置都计数，包括第一次拒绝之后的。

import numpy as np


def speculative_accept(p, q, draft, u):
    wide = np.promote_types(p.dtype, np.float32)
    at = np.arange(len(draft))
    accepted = u.astype(wide) * q[at, draft] < p[at, draft]
    if accepted.all():
        return len(draft), p[-1]
    count = int(accepted.sum())
    excess = np.maximum(p[count] - q[count], 0)
    return count, excess / excess.sum()
