# Takes the absolute difference for the residual.
# zh: 残差取了差的绝对值。

import numpy as np


def speculative_accept(p, q, draft, u):
    wide = np.promote_types(p.dtype, np.float32)
    at = np.arange(len(draft))
    accepted = u.astype(wide) * q[at, draft] < p[at, draft]
    if accepted.all():
        return len(draft), p[-1]
    count = accepted.argmin()
    excess = np.abs(p[count] - q[count])
    return count, excess / excess.sum()
