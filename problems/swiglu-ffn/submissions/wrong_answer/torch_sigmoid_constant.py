# Treats the sigmoid as a constant: half of SiLU's gradient is missing.
# zh: 把 sigmoid 当成了常数：SiLU 的梯度缺了一半。
import torch


def swiglu_ffn(x, w_gate, w_up, w_down):
    work = torch.promote_types(x.dtype, torch.float32)
    source = x.to(work)
    gate, up = source @ w_gate.to(work), source @ w_up.to(work)
    with torch.no_grad():
        share = torch.sigmoid(gate)
    gate = gate * share
    return ((gate * up) @ w_down.to(work)).to(x.dtype)
