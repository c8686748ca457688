# The loss of a negative advantage is capped at three times the advantage, as in dual-clip PPO.
# zh: 像 dual-clip PPO 那样，优势为负时把损失限制在优势的三倍以内。
import numpy as np


def grpo_loss(logp, old_logp, ref_logp, advantages, mask, clip=0.2, beta=0.04):
    wide = np.promote_types(logp.dtype, np.float32)
    a = advantages.astype(wide)[..., None]
    lp, old, ref = (np.where(mask, v.astype(wide), 0) for v in (logp, old_logp, ref_logp))
    r = np.exp(lp - old)
    obj = np.minimum(r * a, np.clip(r, 1 - clip, 1 + clip) * a)
    obj = np.where(a < 0, np.maximum(obj, 3.0 * a), obj)
    d = ref - lp
    obj = np.where(mask, obj - beta * (np.exp(d) - d - 1), 0)
    return np.asarray(-(obj.sum(-1) / mask.sum(-1)).mean()).astype(logp.dtype)
