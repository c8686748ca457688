# The mean is taken per sequence and then over the sequences that have a target.
# zh: 先对每个序列取平均，再对有目标的序列取平均。
import torch
import torch.nn.functional as F


def sft_loss(logits, labels, prompt_lengths):
    wide = torch.float64 if logits.dtype == torch.float64 else torch.float32
    prompt = torch.arange(labels.shape[1]) < prompt_lengths[:, None]
    targets = labels.masked_fill(prompt, -100)[:, 1:]
    loss = F.cross_entropy(logits[:, :-1].to(wide).transpose(1, 2), targets, reduction="none")
    counts = (targets != -100).sum(1)
    rows = loss.sum(1)[counts > 0] / counts[counts > 0]
    return rows.mean().to(logits.dtype)
