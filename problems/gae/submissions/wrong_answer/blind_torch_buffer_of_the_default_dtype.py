# In PyTorch the result is collected in a tensor of the default dtype, float32, also for float64.
# zh: PyTorch：结果存进默认 dtype（float32）的张量，float64 时精度丢失。
import torch


def gae(rewards, values, dones, gamma=0.99, lam=0.95):
    work = torch.float64 if rewards.dtype == torch.float64 else torch.float32
    r, v, live = rewards.to(work), values.to(work), 1 - dones.to(work)
    out = torch.zeros(r.shape)
    carry = torch.zeros_like(r[..., 0])
    for t in reversed(range(r.shape[-1])):
        carry = r[..., t] + gamma * live[..., t] * (v[..., t + 1] + lam * carry) - v[..., t]
        out[..., t] = carry
    return out.to(rewards.dtype)
