# counts the targets in the dtype of the logits, which is infinite in float16 beyond 65 504
# zh: 用 logits 的 dtype 统计目标个数，float16 中超过 65 504 就成为 inf
import torch


def sft_loss(logits, labels, prompt_lengths):
    target = labels[:, 1:]
    j = torch.arange(1, labels.shape[1])
    counts = (j >= prompt_lengths[:, None]) & (target != -100)
    z = logits[:, :-1]
    z = z if z.dtype == torch.float64 else z.float()
    logp = torch.log_softmax(z, -1).gather(-1, target.clamp(min=0)[..., None]).squeeze(-1)
    total = -torch.where(counts, logp, torch.zeros_like(logp)).sum()
    return (total / counts.to(logits.dtype).sum(dtype=logits.dtype)).to(logits.dtype)
