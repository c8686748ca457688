# Takes the ratios of more than 1 000 tokens in float32.
# zh: token 超过 1 000 个时，比值用 float32 计算。
import numpy as np


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    dt = logp.dtype
    w = np.float64 if dt == np.float64 else np.float32
    m = np.asarray(mask, dtype=bool)
    count = np.count_nonzero(m)
    if count == 0:
        return dt.type(np.nan)
    narrow = np.float32 if m.size > 1000 else w
    d = np.where(m, logp.astype(narrow) - old_logp.astype(narrow), narrow(0)).astype(w)
    r = np.exp(d)
    a = np.where(m, advantages, 0).astype(w)
    return dt.type(-(np.minimum(r * a, np.clip(r, 1 - clip, 1 + clip) * a)).sum() / count)
