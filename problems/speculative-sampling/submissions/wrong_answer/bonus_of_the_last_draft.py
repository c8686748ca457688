# Returns the row of the last drafted token instead of the extra row when all are accepted.
# zh: 全部接受时返回最后一个草稿位置的行，而不是多出的那一行。

import numpy as np


def speculative_accept(p, q, draft, u):
    wide = np.promote_types(p.dtype, np.float32)
    at = np.arange(len(draft))
    accepted = u.astype(wide) * q[at, draft] < p[at, draft]
    if accepted.all():
        return len(draft), p[-2]
    count = accepted.argmin()
    excess = np.maximum(p[count] - q[count], 0)
    return count, excess / excess.sum()
