# The answers are averaged by dividing by the length of the first axis only.
# zh: 对回答求平均时只除以第一个轴的长度，多个前导轴时结果偏大。
import numpy as np


def grpo_loss(logp, old_logp, ref_logp, advantages, mask, clip=0.2, beta=0.04):
    wide = np.float32 if logp.dtype == np.float16 else logp.dtype
    x, o, f = (np.where(mask, v, 0).astype(wide) for v in (logp, old_logp, ref_logp))
    a = advantages.astype(wide)[..., None]
    r = np.exp(x - o)
    d = f - x
    token = np.minimum(r * a, np.clip(r, 1 - clip, 1 + clip) * a) - beta * (np.expm1(d) - d)
    answer = np.where(mask, token, 0).sum(-1) / mask.sum(-1)
    return np.asarray(-answer.sum() / len(logp)).astype(logp.dtype)
