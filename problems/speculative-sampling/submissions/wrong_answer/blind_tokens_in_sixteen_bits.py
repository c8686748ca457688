# The tokens are stored in 16 bits, so those from 65 536 wrap round.
# zh: token 存成 16 位，从 65 536 起回绕。
import numpy as np


def speculative_accept(p, q, draft, u):
    dtype = p.dtype
    work = np.float64 if dtype == np.float64 else np.float32
    for i, token in enumerate(draft.astype(np.uint16)):
        if not work(u[i]) * work(q[i, token]) < work(p[i, token]):
            rest = np.maximum(p[i].astype(work) - q[i].astype(work), 0)
            return i, (rest / rest.sum()).astype(dtype)
    return len(draft), p[-1].copy()
