# Rounds the penalised logits to float16 when there are leading axes.
# zh: 有前导轴时把惩罚后的 logit 舍入到 float16。
import numpy as np


def sample_filter(logits, temperature=1.0, top_k=0, top_p=1.0, repetition_penalty=1.0, previous=()):
    kind = logits.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    z = logits.astype(wide)
    V = z.shape[-1]
    ids = np.unique(np.asarray(previous, dtype=np.int64))
    if len(ids):
        t = z[..., ids]
        z[..., ids] = np.where(t > 0, t / wide(repetition_penalty), t * wide(repetition_penalty))
        if kind == np.float16 and z.ndim > 1:
            z = z.astype(np.float16).astype(wide)
    if temperature == 0:
        out = np.zeros_like(z)
        np.put_along_axis(out, z.argmax(-1)[..., None], 1, -1)
        return out.astype(kind)
    z = z / wide(temperature)
    order = np.argsort(-z, axis=-1, kind="stable")
    s = np.take_along_axis(z, order, -1)
    if 0 < top_k < V:
        s[..., top_k:] = -np.inf
    e = np.exp(s - s[..., :1])
    p = e / e.sum(-1, keepdims=True)
    if top_p < 1:
        before = np.cumsum(p, -1) - p
        keep = before < wide(top_p)
        keep[..., 0] = True
        e = np.where(keep, e, 0)
    e = e / e.sum(-1, keepdims=True)
    out = np.empty_like(e)
    np.put_along_axis(out, order, e, -1)
    return out.astype(kind)
