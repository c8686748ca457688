# Adds up the totals in the dtype of the gradients and only the prefixes in float64.
# zh: 前缀和用 float64，总和却用输入的类型计算。
import torch


def split_gain(g, h, lam, gamma):
    none = torch.tensor(0.0, dtype=g.dtype), torch.tensor(0)
    if len(g) == 1:
        return none
    whole, whole_h = g.sum().double(), h.sum().double()
    a, b = g.double().cumsum(0)[:-1], h.double().cumsum(0)[:-1]
    gain = a**2 / (b + lam) + (whole - a) ** 2 / (whole_h - b + lam) - whole**2 / (whole_h + lam)
    gain = gain / 2 - gamma
    best = gain.argmax()
    return (gain[best].to(g.dtype), best + 1) if gain[best] > 0 else none
