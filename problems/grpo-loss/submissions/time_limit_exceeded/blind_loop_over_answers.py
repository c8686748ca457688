# A Python loop runs over the answers, which is too slow for many short ones.
# zh: 用 Python 循环逐个回答计算，短回答很多时太慢。
import numpy as np


def grpo_loss(logp, old_logp, ref_logp, advantages, mask, clip=0.2, beta=0.04):
    wide = np.float32 if logp.dtype == np.float16 else logp.dtype
    means = []
    rows = zip(*(v.reshape(-1, logp.shape[-1]) for v in (logp, old_logp, ref_logp, mask)), advantages.ravel())
    for x, o, f, keep, a in rows:
        x, o, f, a = (
            x[keep].astype(wide),
            o[keep].astype(wide),
            f[keep].astype(wide),
            wide.type(a) if isinstance(wide, np.dtype) else wide(a),
        )
        r = np.exp(x - o)
        d = f - x
        token = np.minimum(r * a, np.clip(r, 1 - clip, 1 + clip) * a) - beta * (np.expm1(d) - d)
        means.append(token.mean())
    return np.asarray(-np.mean(means)).astype(logp.dtype)
