# The hidden values of the adapter are rounded to the dtype of the input between the two products.
# zh: 两次乘积之间的中间结果舍入到了输入的类型。
import torch


def lora_forward(x, w, a, b, alpha):
    wide = torch.float64 if x.dtype == torch.float64 else torch.float32
    hidden = (x.to(wide) @ a.to(wide).T).to(x.dtype)
    out = x.to(wide) @ w.to(wide).T + (alpha / len(a)) * (hidden.to(wide) @ b.to(wide).T)
    return out.to(x.dtype)
