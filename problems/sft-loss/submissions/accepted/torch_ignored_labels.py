"""The form of training code: the prompt's labels become -100, and cross-entropy ignores them."""

import torch
import torch.nn.functional as F


def sft_loss(logits, labels, prompt_lengths):
    places = torch.arange(labels.shape[1])
    targets = labels.masked_fill(places < prompt_lengths[:, None], -100)
    wide = logits.to(torch.promote_types(logits.dtype, torch.float32))
    return F.cross_entropy(wide[:, :-1].flatten(0, 1), targets[:, 1:].flatten()).to(logits.dtype)
