# Every token is looked up in the list of previous ids, which is quadratic for long texts.
# zh: 对每个 token 都在 previous 列表里线性查找，文本长时太慢。
import numpy as np


def sample_filter(logits, temperature=1.0, top_k=0, top_p=1.0, repetition_penalty=1.0, previous=()):
    wide = np.float32 if logits.dtype == np.float16 else logits.dtype
    z = logits.astype(wide)
    if len(previous):
        seen = np.array([t in previous for t in range(z.shape[-1])])
        z = np.where(seen, np.where(z > 0, z / repetition_penalty, z * repetition_penalty), z).astype(wide)
    if temperature == 0:
        return (np.arange(z.shape[-1]) == z.argmax(-1)[..., None]).astype(logits.dtype)
    order = np.argsort(-z, axis=-1, kind="stable")
    s = np.take_along_axis(z, order, -1)
    s = (s - s[..., :1]) / temperature
    if top_k:
        s[..., top_k:] = -np.inf
    p = np.exp(s) / np.exp(s).sum(-1, keepdims=True)
    if top_p < 1:
        p[..., 1:][np.cumsum(p, -1)[..., :-1] >= top_p - 1e-6] = 0
    p = p / p.sum(-1, keepdims=True)
    out = np.empty_like(p)
    np.put_along_axis(out, order, p, -1)
    return out.astype(logits.dtype)
