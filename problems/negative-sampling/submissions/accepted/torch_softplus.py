"""einsum for the scores, softplus for the logarithms."""

import torch
import torch.nn.functional as F


def skipgram_loss(center, positive, negatives):
    dtype = center.dtype
    if dtype in (torch.float16, torch.bfloat16):
        center, positive, negatives = center.float(), positive.float(), negatives.float()
    score = torch.einsum("...d,...d->...", center, positive)
    noise = torch.einsum("...d,...kd->...k", center, negatives)
    return (F.softplus(-score).mean() + F.softplus(noise).sum(-1).mean()).to(dtype)
