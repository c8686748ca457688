# Both forms of the sigmoid are computed and one is selected, so the gradient of the other one turns into nan.
# zh: 两种形式的 sigmoid 都计算再用 where 选择，未选中的一支使梯度变成 nan。
import torch


def swiglu_ffn(x, w_gate, w_up, w_down):
    kind = torch.float32 if x.dtype in (torch.float16, torch.bfloat16) else x.dtype
    x_, g, u, d = (a.to(kind) for a in (x, w_gate, w_up, w_down))
    z = x_ @ g
    s = torch.where(z >= 0, 1 / (1 + torch.exp(-z)), torch.exp(z) / (1 + torch.exp(z)))
    return ((z * s * (x_ @ u)) @ d).to(x.dtype)
