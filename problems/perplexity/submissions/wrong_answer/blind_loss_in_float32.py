# The losses are added up in float32, also for float64 logits.
# zh: float64 的损失也用 float32 求和。
import numpy as np


def perplexity(logits, targets):
    wide = np.float32 if logits.dtype == np.float16 else logits.dtype
    counts = targets != -100
    z = np.where(counts[..., None], logits, 0).astype(wide)
    z = z - z.max(-1, keepdims=True)
    picked = np.take_along_axis(z, np.where(counts, targets, 0)[..., None], -1)[..., 0]
    loss = np.log(np.exp(z).sum(-1)) - picked
    with np.errstate(all="ignore"):
        mean = loss[counts].sum(dtype=np.float32) / counts.sum()
        return np.asarray(np.exp(mean.astype(wide))).astype(logits.dtype)
