# The extra row is divided by its sum when all tokens are accepted, although it must be returned unchanged.
# zh: 全部接受时把最后一行又归一化了一次，而题目要求原样返回。
import numpy as np


def speculative_accept(p, q, draft, u):
    t = np.promote_types(p.dtype, np.float32)
    n = len(draft)
    i = np.arange(n)
    ok = u.astype(t) * q[i, draft].astype(t) < p[i, draft].astype(t)
    count = int(np.cumprod(ok).sum())
    r = p[count].astype(t)
    if count < n:
        r = np.maximum(r - q[count].astype(t), 0)
    return count, (r / r.sum()).astype(p.dtype)
