"""PyTorch's own RMS norm."""

import torch
import torch.nn.functional as F


def rms_norm(x, weight, eps=1e-6):
    if not hasattr(F, "rms_norm"):
        raise NotImplementedError("PyTorch has it since 2.4")
    work = torch.promote_types(x.dtype, torch.float32)
    return F.rms_norm(x.to(work), x.shape[-1:], weight.to(work), eps).to(x.dtype)
