# Makes a tensor of gamma without a dtype, which rounds it to float32.
# zh: 用 torch.tensor(gamma) 而没有指定 dtype，gamma 被舍入到 float32。
import torch


def value_iteration(p, r, gamma, tol):
    gamma = torch.tensor(float(gamma)).to(p.dtype)
    v = torch.zeros(len(r), dtype=p.dtype)
    while True:
        new = (r + gamma * (p @ v)).amax(1)
        change = (new - v).abs().max()
        v = new
        if change < tol:
            return v, (r + gamma * (p @ v)).argmax(1)
