# Drops all axes of size one after gathering, also that of the only position.
# zh: 取值之后去掉所有长度为 1 的维，连唯一位置的那一维也去掉了。
import torch


def sft_loss(logits, labels, prompt_lengths):
    dt = logits.dtype
    ct = torch.float64 if dt == torch.float64 else torch.float32
    B, L, V = logits.shape
    target = labels[:, 1:]
    counts = (torch.arange(1, L)[None, :] >= prompt_lengths[:, None]) & (target != -100)
    z = logits[:, :-1].to(ct).masked_fill(~counts[..., None], 0.0)
    logp = torch.log_softmax(z, -1)
    nll = -logp.gather(-1, target.clamp(min=0).unsqueeze(-1)).squeeze()
    return ((nll * counts).sum() / counts.sum()).to(dt)
