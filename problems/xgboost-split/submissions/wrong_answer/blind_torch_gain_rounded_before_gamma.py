# Rounds the gain to bfloat16 before it subtracts gamma and decides.
# zh: bfloat16 时先把增益舍入，再减去 γ 并作判断。
import torch


def split_gain(g, h, lam, gamma):
    kind = g.dtype
    if len(g) > 1:
        G, H = g.double().cumsum(0), h.double().cumsum(0)
        a, b = G[:-1], H[:-1]
        gain = 0.5 * (a * a / (b + lam) + (G[-1] - a) ** 2 / (H[-1] - b + lam) - G[-1] ** 2 / (H[-1] + lam))
        if kind == torch.bfloat16:
            gain = gain.to(kind).double()
        gain = gain - gamma
        m = int(gain.argmax())
        if gain[m] > 0:
            return gain[m].to(kind), torch.tensor(m + 1)
    return torch.zeros((), dtype=kind), torch.tensor(0)
