# In PyTorch the bias is copied into a new tensor, which cuts its gradient.
# zh: PyTorch：偏置被复制成新张量，梯度断开。
import torch


def conv2d(x, weight, bias=None, stride=1, padding=0):
    sh, sw = (stride, stride) if isinstance(stride, int) else stride
    ph, pw = (padding, padding) if isinstance(padding, int) else padding
    work = torch.float64 if x.dtype == torch.float64 else torch.float32
    padded = torch.nn.functional.pad(x.to(work), (pw, pw, ph, ph))
    kh, kw = weight.shape[2:]
    windows = padded.unfold(2, kh, sh).unfold(3, kw, sw)
    out = torch.einsum("nchwab,ocab->nohw", windows, weight.to(work))
    if bias is not None:
        out = out + bias.detach().clone()[:, None, None]
    return out.to(x.dtype)
