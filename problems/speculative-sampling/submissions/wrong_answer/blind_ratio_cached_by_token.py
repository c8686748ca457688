# With more than eight drafted tokens, computes the ratio of a repeated token once only.
# zh: 草稿 token 超过八个时，重复的 token 只计算一次比值。
import numpy as np


def speculative_accept(p, q, draft, u):
    work = np.float64 if p.dtype == np.float64 else np.float32
    ratios = {}
    for i, x in enumerate(draft.tolist()):
        key = x if len(draft) > 8 else i
        if key not in ratios:
            ratios[key] = p[i, x].astype(work) / q[i, x].astype(work)
        if not u[i].astype(work) < ratios[key]:
            r = np.maximum(p[i].astype(work) - q[i].astype(work), 0)
            return i, (r / r.sum()).astype(p.dtype)
    return len(draft), p[-1].copy()
