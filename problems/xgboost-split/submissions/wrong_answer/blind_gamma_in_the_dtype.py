# Rounds lambda and gamma to the dtype of the gradients.
# zh: 把 λ 和 γ 舍入到梯度的 dtype。
import numpy as np


def split_gain(g, h, lam, gamma):
    kind = g.dtype
    if len(g) == 1:
        return kind.type(0), 0
    wide = np.float32 if kind == np.float16 else kind
    lam, gamma = float(np.asarray(lam, wide)), float(np.asarray(gamma, wide))
    G, H = np.cumsum(g, dtype=np.float64), np.cumsum(h, dtype=np.float64)
    a, b = G[:-1], H[:-1]
    gain = 0.5 * (a * a / (b + lam) + (G[-1] - a) ** 2 / (H[-1] - b + lam) - G[-1] ** 2 / (H[-1] + lam)) - gamma
    m = int(gain.argmax())
    return (kind.type(gain[m]), m + 1) if gain[m] > 0 else (kind.type(0), 0)
