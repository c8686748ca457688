# Caps the loss of a token at 1 000.
# zh: 单个 token 的损失以 1 000 为上限。
import torch


def perplexity(logits, targets):
    work = torch.promote_types(logits.dtype, torch.float32)
    z = logits.reshape(-1, logits.shape[-1]).to(work)
    t = targets.reshape(-1)
    loss = torch.nn.functional.cross_entropy(z, t, reduction="none").clamp(max=1000)
    return torch.exp(loss.sum() / (t != -100).sum()).to(logits.dtype)
