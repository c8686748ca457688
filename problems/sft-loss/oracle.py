"""PyTorch's cross-entropy, with the prompt's labels set to the ignored index."""

import torch
import torch.nn.functional as F


def sft_loss(logits, labels, prompt_lengths):
    inside = torch.arange(labels.shape[1]) < prompt_lengths[:, None]
    targets = torch.where(inside, -100, labels)[:, 1:]
    wide = logits[:, :-1].to(torch.promote_types(logits.dtype, torch.float32))
    return F.cross_entropy(wide.reshape(-1, logits.shape[-1]), targets.reshape(-1)).to(logits.dtype)
