# Sets the logits of ignored positions to zero in place in float64 when only one position in more than ten is ignored.
# zh: 只有一个位置被忽略时，原地把该位置的 logits 清零。
import numpy as np


def cross_entropy_backward(logits, targets, ignore_index=-100):
    kind = logits.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    live = targets != ignore_index
    n = live.sum()
    z = logits.astype(wide, copy=not (logits.ndim == 2 and len(logits) > 50 and (~live).sum() == 1))
    z[~live] = 0
    e = np.exp(z - z.max(-1, keepdims=True))
    p = e / e.sum(-1, keepdims=True)
    hot = np.arange(z.shape[-1]) == targets[..., None]
    return np.where(live[..., None], (p - hot) / wide(max(n, 1)), 0).astype(kind)
