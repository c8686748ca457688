# Updates the states one after the other, and later ones read the new values of earlier ones.
# zh: 逐个状态更新，后面的状态读到了前面状态的新值。
import torch


def value_iteration(p, r, gamma, tol):
    v = torch.zeros(len(r), dtype=p.dtype)
    while True:
        change = 0.0
        for s in range(len(r)):
            new = (r[s] + gamma * (p[s] @ v)).max()
            change = max(change, abs(float(new - v[s])))
            v[s] = new
        if change < tol:
            return v, (r + gamma * (p @ v)).argmax(1)
