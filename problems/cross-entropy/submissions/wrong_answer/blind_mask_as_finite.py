# A masked logit is replaced by -1e4, which weighs something if the other logits are lower still.
# zh: 屏蔽的 logit 被换成 -1e4；其他 logits 更低时，它仍有权重。
import numpy as np


def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    v = logits.shape[-1]
    x = logits.reshape(-1, v).astype(np.float32 if logits.dtype == np.float16 else logits.dtype)
    t = np.asarray(targets).reshape(-1)
    keep = t != ignore_index
    safe = np.where(keep, t, 0)
    gone = np.isneginf(x)
    x = np.where(gone, x.dtype.type(-1e4), x)
    top = x.max(axis=-1, keepdims=True)
    x = x - np.where(np.isfinite(top), top, 0)
    with np.errstate(all="ignore"):
        lse = np.log(np.exp(x).sum(axis=-1))
        loss = lse - x[np.arange(len(x)), safe]
        if label_smoothing:
            loss = (1 - label_smoothing) * loss + label_smoothing * (lse - x.mean(axis=-1))
        bad = gone.any(-1) if label_smoothing else gone[np.arange(len(x)), safe]
        loss = np.where(bad, np.inf, loss)
        loss = np.where(keep, loss, 0).astype(x.dtype)
        if reduction == "none":
            return loss.reshape(np.shape(targets)).astype(logits.dtype)
        total = loss.sum()
        if reduction == "mean":
            total = total / keep.sum()
    return np.asarray(total, dtype=logits.dtype)
