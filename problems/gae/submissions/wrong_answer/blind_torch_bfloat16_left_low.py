# In PyTorch float16 is computed in float32, but bfloat16 is forgotten.
# zh: PyTorch：float16 提升到了 float32，却忘了 bfloat16。
import torch


def gae(rewards, values, dones, gamma=0.99, lam=0.95):
    work = torch.float32 if rewards.dtype == torch.float16 else rewards.dtype
    r, v, live = rewards.to(work), values.to(work), 1 - dones.to(work)
    out = torch.zeros_like(r)
    carry = torch.zeros_like(r[..., 0])
    for t in reversed(range(r.shape[-1])):
        carry = r[..., t] + gamma * live[..., t] * (v[..., t + 1] + lam * carry) - v[..., t]
        out[..., t] = carry
    return out.to(rewards.dtype)
