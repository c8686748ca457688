# The losses are added up and counted in half precision.
# zh: 损失的求和与计数都用半精度。
import torch
import torch.nn.functional as F


def sft_loss(logits, labels, prompt_lengths):
    wide = torch.float64 if logits.dtype == torch.float64 else torch.float32
    prompt = torch.arange(labels.shape[1]) < prompt_lengths[:, None]
    targets = labels.masked_fill(prompt, -100)[:, 1:].reshape(-1)
    z = logits[:, :-1].reshape(-1, logits.shape[-1]).to(wide)
    loss = F.cross_entropy(z, targets, reduction="none").to(logits.dtype)
    return loss.sum() / (targets != -100).to(logits.dtype).sum()
