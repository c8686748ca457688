# With more than 50 sequences, averages their means.
# zh: 序列超过 50 条时对各序列的均值取平均。
import numpy as np


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    kind = logp.dtype
    work = np.float64 if kind == np.float64 else np.float32
    d = np.where(mask, logp.astype(work) - old_logp.astype(work), 0)
    adv = np.where(mask, advantages, 0).astype(work)
    r = np.exp(d)
    obj = np.minimum(r * adv, np.clip(r, 1 - clip, 1 + clip) * adv)
    with np.errstate(invalid="ignore"):
        if mask.size > 50 * mask.shape[-1]:
            n = mask.sum(-1)
            return (-(obj.sum(-1)[n > 0] / n[n > 0]).mean()).astype(kind)
        return (-obj.sum() / mask.sum()).astype(kind)
