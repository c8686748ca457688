# Stops after 999 sweeps in any case.
# zh: 无论如何在 999 次迭代后停止。
import torch


def value_iteration(p, r, gamma, tol):
    v = torch.zeros(len(r), dtype=p.dtype)
    for _ in range(999):
        new = (r + gamma * (p @ v)).amax(1)
        change = (new - v).abs().max()
        v = new
        if change < tol:
            break
    return v, (r + gamma * (p @ v)).argmax(1)
