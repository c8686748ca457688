# Reads the target's rows one position late.
# zh: 目标模型的行错后了一位。

import numpy as np


def speculative_accept(p, q, draft, u):
    wide = np.promote_types(p.dtype, np.float32)
    at = np.arange(len(draft))
    accepted = u.astype(wide) * q[at, draft] < p[at + 1, draft]
    if accepted.all():
        return len(draft), p[-1]
    count = accepted.argmin()
    excess = np.maximum(p[count] - q[count], 0)
    return count, excess / excess.sum()
