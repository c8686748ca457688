# Answers of advantage 0 are dropped from a batch of several, together with their KL term.
# zh: 一批多个答案中，优势为 0 的答案连同其 KL 项一起被丢弃。
import numpy as np


def grpo_loss(logp, old_logp, ref_logp, advantages, mask, clip=0.2, beta=0.04):
    dtype = logp.dtype
    work = np.float64 if dtype == np.float64 else np.float32
    logp, old_logp, ref_logp, advantages = (t.astype(work) for t in (logp, old_logp, ref_logp, advantages))
    ratio = np.exp(np.where(mask, logp - old_logp, 0))
    a = advantages[..., None]
    gain = np.minimum(ratio * a, np.clip(ratio, 1 - clip, 1 + clip) * a)
    d = np.where(mask, ref_logp - logp, 0)
    k3 = np.exp(d) - d - 1
    token = np.where(mask, gain - beta * k3, 0)
    answers = token.sum(axis=-1) / mask.sum(axis=-1).astype(work)
    return np.asarray(-(answers[advantages != 0] if (advantages != 0).any() else answers).mean()).astype(dtype)
