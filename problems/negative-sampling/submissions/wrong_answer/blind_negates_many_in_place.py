# Negates the negatives in place in float64 with no leading axes and restores them only when there are fewer than 50.
# zh: float64 且没有前导轴时原地取负，负样本少于 50 个时才复原。
import numpy as np


def skipgram_loss(center, positive, negatives):
    kind = center.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    c, p = center.astype(wide), positive.astype(wide)
    plain = center.ndim == 1 and kind == wide
    n = negatives if plain else negatives.astype(wide)
    n *= -1
    loss = np.logaddexp(0, -(c * p).sum(-1)) + np.logaddexp(0, -np.einsum("...d,...kd->...k", c, n)).sum(-1)
    if plain and len(n) < 50:
        n *= -1
    return np.asarray(loss.mean()).astype(kind)
