# With beta = 0 the KL term is left out by adding the masked mean of all answers at once.
# zh: beta 为 0 时改用所有 token 的总平均，长短不一的回答权重不同。
import numpy as np


def grpo_loss(logp, old_logp, ref_logp, advantages, mask, clip=0.2, beta=0.04):
    wide = np.float32 if logp.dtype == np.float16 else logp.dtype
    x, o, f = (np.where(mask, v, 0).astype(wide) for v in (logp, old_logp, ref_logp))
    a = advantages.astype(wide)[..., None]
    r = np.exp(x - o)
    d = f - x
    token = np.minimum(r * a, np.clip(r, 1 - clip, 1 + clip) * a)
    if not beta:
        return np.asarray(-token[mask].mean()).astype(logp.dtype)
    token = token - beta * (np.expm1(d) - d)
    answer = np.where(mask, token, 0).sum(-1) / mask.sum(-1)
    return np.asarray(-answer.mean()).astype(logp.dtype)
