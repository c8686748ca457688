# Adds up in float32, also for float64.
# zh: 无论输入类型都用 float32 求和。
import torch


def split_gain(g, h, lam, gamma):
    none = torch.tensor(0.0, dtype=g.dtype), torch.tensor(0)
    if len(g) == 1:
        return none
    a, b = g.cumsum(0, dtype=torch.float32).double(), h.cumsum(0, dtype=torch.float32).double()
    total = a[-1] ** 2 / (b[-1] + lam)
    a, b, rest, rest_h = a[:-1], b[:-1], a[-1] - a[:-1], b[-1] - b[:-1]
    gain = (a**2 / (b + lam) + rest**2 / (rest_h + lam) - total) / 2 - gamma
    best = gain.argmax()
    return (gain[best].to(g.dtype), best + 1) if gain[best] > 0 else none
