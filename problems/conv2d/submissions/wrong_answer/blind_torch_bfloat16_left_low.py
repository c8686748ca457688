# In PyTorch float16 is computed in float32, but bfloat16 is forgotten.
# zh: PyTorch：float16 提升到了 float32，却忘了 bfloat16。
import torch


def conv2d(x, weight, bias=None, stride=1, padding=0):
    sh, sw = (stride, stride) if isinstance(stride, int) else stride
    ph, pw = (padding, padding) if isinstance(padding, int) else padding
    dtype = x.dtype
    if dtype == torch.float16:
        x, weight = x.float(), weight.float()
    padded = torch.nn.functional.pad(x, (pw, pw, ph, ph))
    kh, kw = weight.shape[2:]
    windows = padded.unfold(2, kh, sh).unfold(3, kw, sw)
    out = torch.einsum("nchwab,ocab->nohw", windows, weight)
    if bias is not None:
        out = out + bias[:, None, None]
    return out.to(dtype)
