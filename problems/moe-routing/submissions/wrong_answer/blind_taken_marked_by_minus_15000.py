# Marks chosen experts by minus 15 000, which sums with a bias may fall below.
# zh: 用 −15 000 标记已选中的专家，而和可能比它更小。
import numpy as np


def moe_route(logits, k, bias=None):
    kind = logits.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    x = logits.astype(wide)
    s = x.copy() if bias is None else x + bias.astype(wide)
    places = []
    for _ in range(k):
        j = s.argmax(-1)[..., None]
        places.append(j)
        np.put_along_axis(s, j, -15000, -1)
    i = np.concatenate(places, -1)
    c = np.take_along_axis(x, i, -1)
    e = np.exp(c - c.max(-1, keepdims=True))
    return i.astype(np.int64), (e / e.sum(-1, keepdims=True)).astype(kind)
