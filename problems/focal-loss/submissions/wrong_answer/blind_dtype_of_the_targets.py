# Without reduction, float64 targets turn the loss of float32 logits into float64.
# zh: 不做归约时，float64 的 targets 会把 float32 logits 的损失变成 float64。
import numpy as np


def focal_loss(logits, targets, alpha=0.25, gamma=2.0, reduction="mean"):
    dt = logits.dtype
    x = logits.astype(np.float32) if dt == np.float16 else logits
    t = targets if targets.dtype.kind == "f" else targets.astype(x.dtype)
    s = np.where(t == 1, x, -x)
    logp = -np.logaddexp(0, -s)
    logq = -np.logaddexp(0, s)
    loss = -np.exp(gamma * logq) * logp
    if alpha >= 0:
        loss = loss * (alpha * t + (1 - alpha) * (1 - t))
    if reduction == "none":
        return loss.astype(dt) if dt == np.float16 else loss
    if reduction == "sum":
        return loss.sum().astype(dt)
    return loss.mean().astype(dt)
