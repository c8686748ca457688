# With temperature 0 the largest logit is taken before the repetition penalty.
# zh: 温度为 0 时取惩罚之前的最大 logit。
import numpy as np


def sample_filter(logits, temperature=1.0, top_k=0, top_p=1.0, repetition_penalty=1.0, previous=()):
    wide = np.float32 if logits.dtype == np.float16 else logits.dtype
    if temperature == 0:
        return (np.arange(logits.shape[-1]) == logits.argmax(-1)[..., None]).astype(logits.dtype)
    z = logits.astype(wide)
    ids = list(set(previous))
    z[..., ids] = np.where(z[..., ids] > 0, z[..., ids] / repetition_penalty, z[..., ids] * repetition_penalty)
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
