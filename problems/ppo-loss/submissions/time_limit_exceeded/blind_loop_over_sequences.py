# Computes one sequence at a time.
# zh: 逐个序列计算。
import numpy as np


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    ct = np.float64 if logp.dtype == np.float64 else np.float32
    T = logp.shape[-1]
    total, count = 0.0, 0
    for lp, old, adv, m in zip(*(a.reshape(-1, T) for a in (logp, old_logp, advantages, mask))):
        if not m.any():
            continue
        r = np.exp(lp[m].astype(ct) - old[m].astype(ct))
        a = adv[m].astype(ct)
        total += np.minimum(r * a, np.clip(r, 1 - clip, 1 + clip) * a).sum(dtype=np.float64)
        count += int(m.sum())
    if count == 0:
        return logp.dtype.type(np.nan)
    return logp.dtype.type(-total / count)
