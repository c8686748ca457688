# Copies every window with F.unfold, which needs too much memory for large overlapping windows.
# zh: 用 F.unfold 复制每个窗口，窗口大且相互重叠时内存太多。
import torch.nn.functional as F


def pair(v):
    return (v, v) if isinstance(v, int) else tuple(v)


def max_pool2d(x, kernel_size, stride=None, padding=0):
    (kh, kw), (ph, pw) = pair(kernel_size), pair(padding)
    s = (kh, kw) if stride is None else pair(stride)
    x = F.pad(x, (pw, pw, ph, ph), value=float("-inf"))
    n, c, rows, cols = x.shape
    h, w = (rows - kh) // s[0] + 1, (cols - kw) // s[1] + 1
    columns = F.unfold(x.reshape(n * c, 1, rows, cols), (kh, kw), stride=s)
    return columns.amax(1).view(n, c, h, w)
