# Keeps the projections in a plain list, where the module does not find them.
# zh: 把投影放在普通列表里，模块找不到它们。
import math

import torch
from torch import nn


def rotate(t, cos, sin):
    first, second = t.chunk(2, dim=-1)
    return t * cos + torch.cat([-second, first], dim=-1) * sin


class GroupedQueryAttention(nn.Module):
    def __init__(self, d_model, num_heads, num_kv_heads):
        super().__init__()
        self.head_width = d_model // num_heads
        self.group = num_heads // num_kv_heads
        narrow = num_kv_heads * self.head_width
        self.layers = [nn.Linear(d_model, width, bias=False) for width in (d_model, narrow, narrow, d_model)]

    def split(self, t):
        return t.unflatten(-1, (-1, self.head_width)).transpose(1, 2)

    def forward(self, x, cos, sin):
        q, k, v = self.split(self.layers[0](x)), self.split(self.layers[1](x)), self.split(self.layers[2](x))
        q, k = rotate(q, cos, sin), rotate(k, cos, sin)
        k = k.repeat_interleave(self.group, dim=1)
        v = v.repeat_interleave(self.group, dim=1)
        scores = q @ k.transpose(-2, -1) / math.sqrt(self.head_width)
        future = torch.ones(x.shape[1], x.shape[1], dtype=torch.bool).triu(1)
        heads = scores.masked_fill(future, float("-inf")).softmax(-1) @ v
        return self.layers[3](heads.transpose(1, 2).flatten(-2))
