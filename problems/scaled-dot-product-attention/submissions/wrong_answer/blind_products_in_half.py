# Queries and keys are multiplied in half precision, and only the scores are widened.
# zh: 用半精度相乘查询与键，之后才把分数转为更高精度。
import torch


def attention(q, k, v, mask=None, is_causal=False):
    s = torch.matmul(q, k.transpose(-1, -2)) / q.shape[-1] ** 0.5
    s = s.to(torch.promote_types(q.dtype, torch.float32))
    ok = torch.ones(s.shape[-2:], dtype=torch.bool)
    if is_causal:
        ok = ok.tril(s.shape[-1] - s.shape[-2])
    if mask is not None:
        ok = ok & mask
    row = ok.any(-1, keepdim=True)
    s = s.masked_fill(~ok, float("-inf")).masked_fill(~row, 0.0)
    w = torch.softmax(s, -1).masked_fill(~row, 0.0)
    return (w @ v.to(w.dtype)).to(q.dtype)
