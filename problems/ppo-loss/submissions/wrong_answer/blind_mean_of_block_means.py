# Averages the means of blocks of 1 000 tokens.
# zh: 对每 1 000 个 token 的均值再取平均。
import numpy as np


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    kind = logp.dtype
    work = np.float64 if kind == np.float64 else np.float32
    a, b, adv = (v[mask].astype(work) for v in (logp, old_logp, advantages))
    if not a.size:
        return kind.type(np.nan)
    r = np.exp(a - b)
    obj = np.minimum(r * adv, np.clip(r, 1 - clip, 1 + clip) * adv)
    return (-np.mean([obj[s : s + 1000].mean() for s in range(0, obj.size, 1000)])).astype(kind)
