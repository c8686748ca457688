# Computes bfloat16 in float16, which has a smaller range.
# zh: bfloat16 改用 float16 计算，而 float16 的范围更小。
import torch


def relu_ffn(x, w1, b1, w2, b2):
    wide = torch.float64 if x.dtype == torch.float64 else torch.float32
    if x.dtype == torch.bfloat16:
        wide = torch.float16
    xs, w1, b1, w2, b2 = (a.to(wide) for a in (x, w1, b1, w2, b2))
    hidden = (xs @ w1 + b1).clamp(min=0)
    y = hidden @ w2 + b2
    return y.to(x.dtype)
