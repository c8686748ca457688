# Handles one position of one text after another, with a cache that grows.
# zh: 逐条文本、逐个位置处理，缓存不断增长。
import torch
from torch import nn


def rotate(x, cos, sin):
    a, b = x.chunk(2, dim=-1)
    return x * cos + torch.cat((-b, a), dim=-1) * sin


class GroupedQueryAttention(nn.Module):
    def __init__(self, d_model, num_heads, num_kv_heads):
        super().__init__()
        self.h, self.g, self.d = num_heads, num_kv_heads, d_model // num_heads
        self.q_proj = nn.Linear(d_model, num_heads * self.d, bias=False)
        self.k_proj = nn.Linear(d_model, num_kv_heads * self.d, bias=False)
        self.v_proj = nn.Linear(d_model, num_kv_heads * self.d, bias=False)
        self.o_proj = nn.Linear(num_heads * self.d, d_model, bias=False)

    def forward(self, x, cos, sin):
        B, L, _ = x.shape
        q = rotate(self.q_proj(x).view(B, L, self.h, self.d).transpose(1, 2), cos, sin)
        k = rotate(self.k_proj(x).view(B, L, self.g, self.d).transpose(1, 2), cos, sin)
        v = self.v_proj(x).view(B, L, self.g, self.d).transpose(1, 2)
        n = self.h // self.g
        texts = []
        for b in range(B):
            qb = q[b].reshape(self.g, n, L, self.d)
            rows = []
            for i in range(L):
                s = qb[:, :, i] @ k[b, :, : i + 1].transpose(1, 2) / self.d**0.5
                rows.append((torch.softmax(s, -1) @ v[b, :, : i + 1]).reshape(-1))
            texts.append(torch.stack(rows))
        return self.o_proj(torch.stack(texts))
