# Stops by allclose, which adds a relative tolerance.
# zh: 用 allclose 判断停止，它还带有相对容差。

import torch


def value_iteration(p, r, gamma, tol):
    values = torch.zeros(len(p), dtype=p.dtype)
    while True:
        new = (r + gamma * (p @ values)).max(dim=1).values
        delta = (new - values).abs().max()
        before, values = values, new
        if torch.allclose(new, before, atol=tol):
            break
    policy = (r + gamma * (p @ values)).argmax(dim=1)
    return values, policy
