# Widens float16 and float32 to float64, but forgets bfloat16.
# zh: 只把 float16 和 float32 提升到 float64，忘了 bfloat16。
import torch


def split_gain(g, h, lam, gamma):
    none = torch.tensor(0.0, dtype=g.dtype), torch.tensor(0)
    if len(g) == 1:
        return none
    dtype = g.dtype
    if dtype in (torch.float16, torch.float32):
        g, h = g.double(), h.double()
    a, b = g.cumsum(0), h.cumsum(0)
    total = a[-1] ** 2 / (b[-1] + lam)
    a, b, rest, rest_h = a[:-1], b[:-1], a[-1] - a[:-1], b[-1] - b[:-1]
    gain = (a**2 / (b + lam) + rest**2 / (rest_h + lam) - total) / 2 - gamma
    best = gain.argmax()
    return (gain[best].to(dtype), best + 1) if gain[best] > 0 else none
