# Takes the maximum over the states.
# zh: 在状态那一维上取最大值。

import torch


def value_iteration(p, r, gamma, tol):
    values = torch.zeros(len(p), dtype=p.dtype)
    while True:
        new = (r + gamma * (p @ values)).max(dim=0).values[:1].expand(len(p))
        delta = (new - values).abs().max()
        values = new
        if delta < tol:
            break
    policy = (r + gamma * (p @ values)).argmax(dim=1)
    return values, policy
