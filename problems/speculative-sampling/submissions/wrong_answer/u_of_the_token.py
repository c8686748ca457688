# Indexes u by the token instead of the position.
# zh: 用 token 而不是位置去取 u。

import numpy as np


def speculative_accept(p, q, draft, u):
    wide = np.promote_types(p.dtype, np.float32)
    at = np.arange(len(draft))
    accepted = u[draft % len(u)].astype(wide) * q[at, draft] < p[at, draft]
    if accepted.all():
        return len(draft), p[-1]
    count = accepted.argmin()
    excess = np.maximum(p[count] - q[count], 0)
    return count, excess / excess.sum()
