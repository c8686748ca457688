# The standard deviation is a constant for the gradient.
# zh: 标准差在求梯度时被当作常数。
import torch


def group_advantage(rewards, eps=1e-4):
    kind = rewards.dtype if rewards.dtype.is_floating_point else torch.get_default_dtype()
    x = rewards.to(torch.float64 if kind == torch.float64 else torch.float32)
    centred = x - x.mean(-1, keepdim=True)
    with torch.no_grad():
        std = (centred**2).mean(-1, keepdim=True).sqrt()
    return (centred / (std + eps)).to(kind)
