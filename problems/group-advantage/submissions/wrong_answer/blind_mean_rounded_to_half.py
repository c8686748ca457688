# The mean is rounded to half precision before it is subtracted.
# zh: 均值先舍入成半精度再去减。
import torch


def group_advantage(rewards, eps=1e-4):
    kind = rewards.dtype if rewards.dtype.is_floating_point else torch.get_default_dtype()
    x = rewards.to(torch.float64 if kind == torch.float64 else torch.float32)
    mean = x.mean(-1, keepdim=True)
    std = ((x - mean) ** 2).mean(-1, keepdim=True).sqrt()
    mean = mean.to(kind).to(x.dtype)
    return ((x - mean) / (std + eps)).to(kind)
