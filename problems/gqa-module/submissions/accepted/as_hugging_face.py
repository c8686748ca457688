# As Hugging Face: expanded keys, an additive mask, and rotate_half.
# zh: 与 Hugging Face 的写法相同：扩展键和值、加法掩码、rotate_half。
import torch
from torch import nn


def rotate_half(x):
    half = x.shape[-1] // 2
    return torch.cat((-x[..., half:], x[..., :half]), dim=-1)


def repeat_kv(states, times):
    batch, heads, length, width = states.shape
    states = states[:, :, None].expand(batch, heads, times, length, width)
    return states.reshape(batch, heads * times, length, width)


class GroupedQueryAttention(nn.Module):
    def __init__(self, d_model, num_heads, num_kv_heads):
        super().__init__()
        self.num_heads, self.num_kv_heads = num_heads, num_kv_heads
        self.head_dim = d_model // num_heads
        self.q_proj = nn.Linear(d_model, num_heads * self.head_dim, bias=False)
        self.k_proj = nn.Linear(d_model, num_kv_heads * self.head_dim, bias=False)
        self.v_proj = nn.Linear(d_model, num_kv_heads * self.head_dim, bias=False)
        self.o_proj = nn.Linear(num_heads * self.head_dim, d_model, bias=False)

    def forward(self, x, cos, sin):
        b, n, _ = x.shape
        q = self.q_proj(x).reshape(b, n, self.num_heads, self.head_dim).transpose(1, 2)
        k = self.k_proj(x).reshape(b, n, self.num_kv_heads, self.head_dim).transpose(1, 2)
        v = self.v_proj(x).reshape(b, n, self.num_kv_heads, self.head_dim).transpose(1, 2)
        q = q * cos[None, None] + rotate_half(q) * sin[None, None]
        k = k * cos[None, None] + rotate_half(k) * sin[None, None]
        times = self.num_heads // self.num_kv_heads
        k, v = repeat_kv(k, times), repeat_kv(v, times)
        mask = torch.full((n, n), float("-inf")).triu(1)
        weights = torch.softmax(torch.matmul(q, k.transpose(2, 3)) * self.head_dim**-0.5 + mask, dim=-1)
        return self.o_proj(torch.matmul(weights, v).transpose(1, 2).reshape(b, n, -1))
