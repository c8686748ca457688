# In PyTorch the clipped side is computed without gradient, which is lost for A where the ratio is clipped.
# zh: PyTorch：被截断的一侧不带梯度，比值被截断时 A 的梯度丢失。
import torch


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    work = torch.float64 if logp.dtype == torch.float64 else torch.float32
    ratio = torch.exp(logp[mask].to(work) - old_logp[mask].to(work))
    a = advantages[mask].to(work)
    with torch.no_grad():
        bounded = ratio.clamp(1 - clip, 1 + clip) * a
    return -torch.minimum(ratio * a, bounded).mean().to(logp.dtype)
