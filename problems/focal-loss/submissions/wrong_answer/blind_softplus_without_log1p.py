# softplus is log(1 + exp(z)) with z replaced by its value beyond 30, which drops the tail of the other side.
# zh: softplus 用 log(1 + exp(z)) 计算，负得多的一侧精度丢失为 0。
import numpy as np


def focal_loss(logits, targets, alpha=0.25, gamma=2.0, reduction="mean"):
    t = np.promote_types(logits.dtype, np.float32)
    pos = np.asarray(targets) == 1
    z = np.where(pos, logits.astype(t), -logits.astype(t))

    def softplus(v):
        return np.where(v > 30, v, np.log(1 + np.exp(np.minimum(v, 30))))

    loss = softplus(-z) * np.exp(-gamma * softplus(z))
    if alpha != -1:
        loss = loss * np.where(pos, t.type(alpha), t.type(1 - alpha))
    if reduction == "none":
        return loss.astype(logits.dtype)
    return (loss.sum() / (loss.size if reduction == "mean" else 1)).astype(logits.dtype)
