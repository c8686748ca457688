# Adds up both parts anew for each split.
# zh: 为每个切分重新求两边的和。

import torch


def split_gain(g, h, lam, gamma):
    g64, h64 = g.double(), h.double()

    def score(part):
        return g64[part].sum() ** 2 / (h64[part].sum() + lam)

    best, left = torch.zeros((), dtype=torch.float64), 0
    parent = score(slice(None))
    for at in range(1, len(g)):
        gain = 0.5 * (score(slice(at)) + score(slice(at, None)) - parent) - gamma
        if gain > best:
            best, left = gain, at
    return best.to(g.dtype), torch.tensor(left)
