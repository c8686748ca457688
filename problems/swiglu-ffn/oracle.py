"""PyTorch's own layers."""

import torch
import torch.nn.functional as F


def swiglu_ffn(x, w_gate, w_up, w_down):
    work = torch.promote_types(x.dtype, torch.float32)
    w_gate, w_up, w_down = (w.to(work).T for w in (w_gate, w_up, w_down))
    x32 = x.to(work)
    return F.linear(F.silu(F.linear(x32, w_gate)) * F.linear(x32, w_up), w_down).to(x.dtype)
