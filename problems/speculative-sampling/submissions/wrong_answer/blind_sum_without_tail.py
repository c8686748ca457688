# Adds up the residual in blocks of 4096 tokens and leaves out the incomplete last block.
# zh: 按 4096 个 token 一块累加残差之和，漏掉不完整的最后一块。
import numpy as np


def speculative_accept(p, q, draft, u):
    work = np.float64 if p.dtype == np.float64 else np.float32
    for i, x in enumerate(draft):
        if not work(u[i]) < work(p[i, x]) / work(q[i, x]):
            r = np.maximum(p[i].astype(work) - q[i].astype(work), 0)
            full = len(r) if len(r) < 4096 else len(r) // 4096 * 4096
            return i, (r / r[:full].sum()).astype(p.dtype)
    return len(draft), p[-1].copy()
