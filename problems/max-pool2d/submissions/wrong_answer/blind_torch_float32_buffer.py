# Pads into a buffer of the default dtype, so every result is float32.
# zh: 填充用的缓冲区是默认类型，结果因此总是 float32。
import torch


def pair(v):
    return (v, v) if isinstance(v, int) else tuple(v)


def max_pool2d(x, kernel_size, stride=None, padding=0):
    (kh, kw), (ph, pw) = pair(kernel_size), pair(padding)
    sh, sw = (kh, kw) if stride is None else pair(stride)
    n, c, rows, cols = x.shape
    padded = torch.full((n, c, rows + 2 * ph, cols + 2 * pw), float("-inf"))
    padded[:, :, ph : ph + rows, pw : pw + cols] = x
    return padded.unfold(2, kh, sh).unfold(3, kw, sw).amax((4, 5))
