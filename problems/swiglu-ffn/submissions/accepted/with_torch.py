"""torch: the gate times its own sigmoid, which is stable in value and gradient."""

import torch


def swiglu_ffn(x, w_gate, w_up, w_down):
    work = torch.promote_types(x.dtype, torch.float32)
    source = x.to(work)
    gate, up = source @ w_gate.to(work), source @ w_up.to(work)
    gate = gate * torch.sigmoid(gate)
    return ((gate * up) @ w_down.to(work)).to(x.dtype)
