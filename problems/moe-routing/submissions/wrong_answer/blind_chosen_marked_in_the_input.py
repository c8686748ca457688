# Marks chosen experts in the given logits if there is no bias and the precision is not half.
# zh: 没有 bias 且不是半精度时，直接在传入的 logits 上标记已选的专家。
import numpy as np


def moe_route(logits, k, bias=None):
    t = np.float64 if logits.dtype == np.float64 else np.float32
    z = logits.astype(t)
    s = logits.astype(t, copy=False) if bias is None else z + bias.astype(t)
    found = []
    for _ in range(k):
        found.append(s.argmax(-1)[..., None])
        np.put_along_axis(s, found[-1], -np.inf, -1)
    i = np.concatenate(found, -1)
    c = np.take_along_axis(z, i, -1)
    e = np.exp(c - c.max(-1, keepdims=True))
    return i.astype(np.int64), (e / e.sum(-1, keepdims=True)).astype(logits.dtype)
