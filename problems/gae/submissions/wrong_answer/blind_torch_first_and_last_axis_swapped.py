# In PyTorch the steps are stacked in front and swapped with the last axis, which mixes the axes of three dimensions.
# zh: PyTorch：各步堆叠在最前再与最后一轴互换，三维以上时其余的轴错位。
import torch


def gae(rewards, values, dones, gamma=0.99, lam=0.95):
    work = torch.float64 if rewards.dtype == torch.float64 else torch.float32
    r, v, live = rewards.to(work), values.to(work), 1 - dones.to(work)
    steps = []
    carry = torch.zeros_like(r[..., 0])
    for t in reversed(range(r.shape[-1])):
        carry = r[..., t] + gamma * live[..., t] * (v[..., t + 1] + lam * carry) - v[..., t]
        steps.append(carry)
    return torch.stack(steps[::-1]).transpose(0, -1).to(rewards.dtype)
