# The token with which the sum reaches top_p exactly is followed by one more token.
# zh: 累计概率恰好等于 top_p 时又多留了一个 token。
import numpy as np


def sample_filter(logits, temperature=1.0, top_k=0, top_p=1.0, repetition_penalty=1.0, previous=()):
    wide = np.float32 if logits.dtype == np.float16 else logits.dtype
    z = logits.astype(wide)
    ids = list(set(previous))
    z[..., ids] = np.where(z[..., ids] > 0, z[..., ids] / repetition_penalty, z[..., ids] * repetition_penalty)
    if temperature == 0:
        return (np.arange(z.shape[-1]) == z.argmax(-1)[..., None]).astype(logits.dtype)
    order = np.argsort(-z, axis=-1, kind="stable")
    s = np.take_along_axis(z, order, -1)
    s = (s - s[..., :1]) / temperature
    if top_k:
        s[..., top_k:] = -np.inf
    p = np.exp(s) / np.exp(s).sum(-1, keepdims=True)
    if top_p < 1:
        p[..., 1:][np.cumsum(p, -1)[..., :-1] > top_p + 1e-6] = 0
    p = p / p.sum(-1, keepdims=True)
    out = np.empty_like(p)
    np.put_along_axis(out, order, p, -1)
    return out.astype(logits.dtype)
