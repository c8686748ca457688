# Asks for a gain of more than 1e-6, as XGBoost's kRtEps does.
# zh: 像 XGBoost 的 kRtEps 那样要求增益大于 1e-6。
import numpy as np


def split_gain(g, h, lam, gamma):
    if len(g) == 1:
        return g.dtype.type(0), 0
    a, b = np.cumsum(g, dtype=np.float64), np.cumsum(h, dtype=np.float64)
    total = a[-1] ** 2 / (b[-1] + lam)
    a, b, rest, rest_h = a[:-1], b[:-1], a[-1] - a[:-1], b[-1] - b[:-1]
    gain = (a**2 / (b + lam) + rest**2 / (rest_h + lam) - total) / 2 - gamma
    best = int(gain.argmax())
    return (gain[best].astype(g.dtype), best + 1) if gain[best] > 1e-6 else (g.dtype.type(0), 0)
