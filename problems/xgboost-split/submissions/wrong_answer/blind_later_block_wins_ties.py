# Works in blocks of 4096 rows and lets a later block win a tie.
# zh: 以 4096 行为一块，增益相同时后面的块胜出。
import numpy as np


def split_gain(g, h, lam, gamma):
    kind = g.dtype
    n = len(g)
    G, H = np.cumsum(g, dtype=np.float64), np.cumsum(h, dtype=np.float64)
    best, left = 0.0, 0
    for s in range(0, n - 1, 4096):
        a, b = G[s : min(s + 4096, n - 1)], H[s : min(s + 4096, n - 1)]
        gain = 0.5 * (a * a / (b + lam) + (G[-1] - a) ** 2 / (H[-1] - b + lam) - G[-1] ** 2 / (H[-1] + lam)) - gamma
        m = int(gain.argmax())
        if gain[m] > best or left and gain[m] == best:
            best, left = gain[m], s + m + 1
    return kind.type(best), left
