# The sigmoid is detached, so the gate is treated as a constant in the backward pass.
# zh: sigmoid 被 detach，反向传播时门被当作常数。
import torch


def swiglu_ffn(x, w_gate, w_up, w_down):
    kind = torch.float32 if x.dtype in (torch.float16, torch.bfloat16) else x.dtype
    x_, g, u, d = (a.to(kind) for a in (x, w_gate, w_up, w_down))
    z = x_ @ g
    return ((z * torch.sigmoid(z).detach() * (x_ @ u)) @ d).to(x.dtype)
