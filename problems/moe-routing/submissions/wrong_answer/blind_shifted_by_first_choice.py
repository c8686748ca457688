# Shifts by the logit of the first chosen expert, which with a bias need not be the largest, so exp overflows.
# zh: 减去首个被选专家的 logit；有 bias 时它未必最大，exp 会溢出。
import numpy as np


def moe_route(logits, k, bias=None):
    t = np.float64 if logits.dtype == np.float64 else np.float32
    z = logits.astype(t)
    s = z if bias is None else z + bias.astype(t)
    i = np.argsort(-s, axis=-1, kind="stable")[..., :k]
    c = np.take_along_axis(z, i, -1)
    e = np.exp(c - c[..., :1])
    return i.astype(np.int64), (e / e.sum(-1, keepdims=True)).astype(logits.dtype)
