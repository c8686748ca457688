# Writes the sigmoid as 1 / (1 + exp(-z)): the value survives an overflow of exp, but its gradient is nan.
# zh: sigmoid 写成 1 / (1 + exp(-z))：exp 溢出时前向仍然正确，但梯度是 nan。
import torch


def swiglu_ffn(x, w_gate, w_up, w_down):
    work = torch.promote_types(x.dtype, torch.float32)
    source = x.to(work)
    gate, up = source @ w_gate.to(work), source @ w_up.to(work)
    gate = gate * (1 / (1 + torch.exp(-gate)))
    return ((gate * up) @ w_down.to(work)).to(x.dtype)
