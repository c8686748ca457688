"""PyTorch's binary cross-entropy with the labels 1 and 0."""

import torch
import torch.nn.functional as F


def skipgram_loss(center, positive, negatives):
    words = torch.cat([positive[..., None, :], negatives], dim=-2).double()
    scores = torch.einsum("...kd,...d->...k", words, center.double())
    labels = torch.zeros_like(scores)
    labels[..., 0] = 1
    losses = F.binary_cross_entropy_with_logits(scores, labels, reduction="none")
    return losses.sum(-1).mean().to(center.dtype)
