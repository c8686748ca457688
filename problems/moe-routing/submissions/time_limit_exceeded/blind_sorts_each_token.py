# Sorts the experts of one token after another in a Python loop.
# zh: 用 Python 循环逐个 token 给专家排序。
import numpy as np


def moe_route(logits, k, bias=None):
    wide = np.float64 if logits.dtype == np.float64 else np.float32
    z = logits.astype(wide)
    s = z if bias is None else z + bias.astype(wide)
    E = logits.shape[-1]
    indices = np.array([np.argsort(row, kind="stable")[:k] for row in -s.reshape(-1, E)])
    indices = indices.reshape(logits.shape[:-1] + (k,)).astype(np.int64)
    picked = np.take_along_axis(z, indices, -1)
    e = np.exp(picked - picked.max(-1, keepdims=True))
    return indices, (e / e.sum(-1, keepdims=True)).astype(logits.dtype)
