# Uses the first position's rows for all positions.
# zh: 所有位置都用了第一个位置的分布。

import numpy as np


def speculative_accept(p, q, draft, u):
    wide = np.promote_types(p.dtype, np.float32)
    at = np.arange(len(draft))
    accepted = u.astype(wide) * q[0, draft] < p[0, draft]
    if accepted.all():
        return len(draft), p[-1]
    count = accepted.argmin()
    excess = np.maximum(p[count] - q[count], 0)
    return count, excess / excess.sum()
