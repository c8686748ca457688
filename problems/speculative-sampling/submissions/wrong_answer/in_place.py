# Writes the residual into the caller's p.
# zh: 把残差写进了调用者的 p。

import numpy as np


def speculative_accept(p, q, draft, u):
    wide = np.promote_types(p.dtype, np.float32)
    at = np.arange(len(draft))
    accepted = u.astype(wide) * q[at, draft] < p[at, draft]
    if accepted.all():
        return len(draft), p[-1]
    count = accepted.argmin()
    excess = p[count]
    excess -= q[count]
    excess[excess < 0] = 0
    return count, excess / excess.sum()
