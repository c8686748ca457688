# Stops when the change equals tol, but it must be less.
# zh: 变化等于 tol 时就停止，而题目要求小于。
import torch


def value_iteration(p, r, gamma, tol):
    v = torch.zeros(len(r), dtype=p.dtype)
    while True:
        new = (r + gamma * (p @ v)).amax(1)
        change = (new - v).abs().max()
        v = new
        if not change > tol:
            return v, (r + gamma * (p @ v)).argmax(1)
