# gives removed tokens the logit −10⁶, which is not below all others at a low temperature
# zh: 给移除的 token 填 −10⁶，温度很低时它并不比其余的 logit 小
import numpy as np


def sample_filter(logits, temperature=1.0, top_k=0, top_p=1.0, repetition_penalty=1.0, previous=()):
    logits = np.asarray(logits)
    work = np.float64 if logits.dtype == np.float64 else np.float32
    x = np.array(logits, dtype=work)
    V = x.shape[-1]
    if len(previous):
        ids = np.unique(np.asarray(previous, dtype=np.int64))
        v = x[..., ids]
        x[..., ids] = np.where(v > 0, v / work(repetition_penalty), v * work(repetition_penalty))
    if temperature == 0:
        out = np.zeros_like(x)
        np.put_along_axis(out, x.argmax(-1)[..., None], 1, axis=-1)
        return out.astype(logits.dtype)
    x = x / work(temperature)
    order = np.argsort(-x, axis=-1, kind="stable")
    s = np.take_along_axis(x, order, -1)

    def soft(z):
        e = np.exp(z - z.max(-1, keepdims=True))
        return e / e.sum(-1, keepdims=True)

    if 0 < top_k < V:
        s[..., top_k:] = -1e6
    if top_p < 1:
        p = soft(s)
        drop = np.cumsum(p, -1) - p >= top_p
        drop[..., 0] = False
        s[drop] = -1e6
    out = np.empty_like(x)
    np.put_along_axis(out, order, soft(s), -1)
    return out.astype(logits.dtype)
