# Writes each gradient to its place instead of adding it, so overlapping windows keep only one.
# zh: 反向传播时直接写入梯度而不累加，窗口重叠处只留下一个。
import torch
import torch.nn.functional as F


def pair(v):
    return (v, v) if isinstance(v, int) else tuple(v)


class Pool(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, kh, kw, sh, sw):
        index = torch.arange(x.shape[2] * x.shape[3]).view(x.shape[2:])
        windows = x.unfold(2, kh, sh).unfold(3, kw, sw).flatten(4)
        y, best = windows.max(-1)
        index = index.unfold(0, kh, sh).unfold(1, kw, sw).flatten(2)
        where = index.expand(*best.shape, -1).gather(-1, best[..., None])[..., 0]
        ctx.save_for_backward(where)
        ctx.shape = x.shape
        return y

    @staticmethod
    def backward(ctx, grad):
        (where,) = ctx.saved_tensors
        gx = grad.new_zeros(ctx.shape).flatten(2)
        gx.scatter_(2, where.flatten(2), grad.flatten(2))
        return gx.view(ctx.shape), None, None, None, None


def max_pool2d(x, kernel_size, stride=None, padding=0):
    (kh, kw), (ph, pw) = pair(kernel_size), pair(padding)
    sh, sw = (kh, kw) if stride is None else pair(stride)
    return Pool.apply(F.pad(x, (pw, pw, ph, ph), value=float("-inf")), kh, kw, sh, sw)
