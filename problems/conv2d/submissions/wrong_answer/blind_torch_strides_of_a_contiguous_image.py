# Views the windows with the strides of a contiguous image, which a transposed or sliced one does not have.
# zh: 用连续图像的步幅取窗口视图，而转置或切片得到的图像步幅不同。
import torch
import torch.nn.functional as F


def conv2d(x, weight, bias=None, stride=1, padding=0):
    sh, sw = (stride, stride) if isinstance(stride, int) else tuple(stride)
    ph, pw = (padding, padding) if isinstance(padding, int) else tuple(padding)
    dt = x.dtype
    if dt in (torch.float16, torch.bfloat16):
        x, weight = x.float(), weight.float()
        bias = None if bias is None else bias.float()
    if ph or pw:
        x = F.pad(x, (pw, pw, ph, ph))
    n, c, h, w = x.shape
    o, _, kh, kw = weight.shape
    oh, ow = (h - kh) // sh + 1, (w - kw) // sw + 1
    cols = torch.as_strided(x, (n, oh, ow, c, kh, kw), (c * h * w, sh * w, sw, h * w, w, 1))
    y = cols.reshape(n * oh * ow, c * kh * kw) @ weight.reshape(o, -1).t()
    if bias is not None:
        y = y + bias
    return y.reshape(n, oh, ow, o).permute(0, 3, 1, 2).to(dt)
