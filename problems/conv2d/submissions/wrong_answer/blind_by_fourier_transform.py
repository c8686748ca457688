# The convolution is a product of Fourier transforms, whose rounding errors swamp small results beside large ones.
# zh: 用傅里叶变换之积计算卷积，大数旁边的小结果被舍入误差淹没。
import numpy as np


def conv2d(x, weight, bias=None, stride=1, padding=0):
    sh, sw = (stride, stride) if isinstance(stride, int) else stride
    ph, pw = (padding, padding) if isinstance(padding, int) else padding
    padded = np.pad(x.astype(np.float64), ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    h, w = padded.shape[2:]
    kh, kw = weight.shape[2:]
    spectrum = np.fft.rfft2(padded)
    kernel = np.conj(np.fft.rfft2(weight.astype(np.float64), (h, w)))
    out = np.fft.irfft2(np.einsum("nchw,ochw->nohw", spectrum, kernel), (h, w))
    out = out[:, :, : h - kh + 1 : sh, : w - kw + 1 : sw]
    if bias is not None:
        out = out + bias[:, None, None]
    return out.astype(x.dtype)
