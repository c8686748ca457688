# Does not clip the negative differences.
# zh: 没有把负的差截到 0。

import numpy as np


def speculative_accept(p, q, draft, u):
    wide = np.promote_types(p.dtype, np.float32)
    at = np.arange(len(draft))
    accepted = u.astype(wide) * q[at, draft] < p[at, draft]
    if accepted.all():
        return len(draft), p[-1]
    count = accepted.argmin()
    excess = p[count] - q[count]
    return count, excess / np.abs(excess).sum()
