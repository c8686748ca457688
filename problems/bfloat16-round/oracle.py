"""PyTorch's own conversion, which is forbidden to solutions."""

import torch


def to_bfloat16(x):
    return x.to(torch.bfloat16).to(torch.float32)
