# The terms of k3 are added one by one, so that large logarithms swallow the digits of the exponential.
# zh: k3 的各项逐个相加，很大的对数吞掉了指数项的有效位。
import numpy as np


def grpo_loss(logp, old_logp, ref_logp, advantages, mask, clip=0.2, beta=0.04):
    wide = np.float32 if logp.dtype == np.float16 else logp.dtype
    x, o, f = (np.where(mask, v, 0).astype(wide) for v in (logp, old_logp, ref_logp))
    a = advantages.astype(wide)[..., None]
    r = np.exp(x - o)
    k3 = np.exp(f - x) - f + x - 1
    token = np.minimum(r * a, np.clip(r, 1 - clip, 1 + clip) * a) - beta * k3
    answer = np.where(mask, token, 0).sum(-1) / mask.sum(-1)
    return np.asarray(-answer.mean()).astype(logp.dtype)
