# Takes the last split among ties.
# zh: 并列时取最后一个分裂。
import torch


def split_gain(g, h, lam, gamma):
    none = torch.tensor(0.0, dtype=g.dtype), torch.tensor(0)
    if len(g) == 1:
        return none
    a, b = g.double().cumsum(0), h.double().cumsum(0)
    total = a[-1] ** 2 / (b[-1] + lam)
    a, b, rest, rest_h = a[:-1], b[:-1], a[-1] - a[:-1], b[-1] - b[:-1]
    gain = (a**2 / (b + lam) + rest**2 / (rest_h + lam) - total) / 2 - gamma
    best = len(gain) - 1 - gain.flip(0).argmax()
    return (gain[best].to(g.dtype), best + 1) if gain[best] > 0 else none
