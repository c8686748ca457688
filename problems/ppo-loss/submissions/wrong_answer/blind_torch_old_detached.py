# In PyTorch the old log-probabilities are detached.
# zh: PyTorch：旧的对数概率被 detach。
import torch


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    work = torch.float64 if logp.dtype == torch.float64 else torch.float32
    ratio = torch.exp(logp[mask].to(work) - old_logp[mask].detach().to(work))
    a = advantages[mask].to(work)
    return -torch.minimum(ratio * a, ratio.clamp(1 - clip, 1 + clip) * a).mean().to(logp.dtype)
