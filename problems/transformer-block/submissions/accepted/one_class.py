# Holds everything in one class, with norms and gelu by hand and einsum for the heads.
# zh: 全部写在一个类中，手写归一化和 gelu，用 einsum 计算各头。
import torch
from torch import nn


class Norm(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))
        self.bias = nn.Parameter(torch.zeros(width))

    def forward(self, x):
        centred = x - x.mean(-1, keepdim=True)
        variance = centred.pow(2).mean(-1, keepdim=True)
        return centred / torch.sqrt(variance + 1e-5) * self.weight + self.bias


class TransformerBlock(nn.Module):
    def __init__(self, d_model, num_heads, d_ff):
        super().__init__()
        self.heads, self.width = num_heads, d_model // num_heads
        self.ln1, self.ln2 = Norm(d_model), Norm(d_model)
        self.q_proj, self.k_proj, self.v_proj, self.o_proj = (nn.Linear(d_model, d_model) for _ in range(4))
        self.fc1, self.fc2 = nn.Linear(d_model, d_ff), nn.Linear(d_ff, d_model)

    def attention(self, x, causal):
        batch, length, _ = x.shape
        shape = (batch, length, self.heads, self.width)
        q, k, v = (project(x).reshape(shape) for project in (self.q_proj, self.k_proj, self.v_proj))
        scores = torch.einsum("bihd,bjhd->bhij", q, k) * self.width**-0.5
        if causal:
            place = torch.arange(length)
            scores = torch.where(place[:, None] >= place, scores, -torch.inf)
        return self.o_proj(torch.einsum("bhij,bjhd->bihd", scores.softmax(-1), v).reshape(x.shape))

    def forward(self, x, causal=False):
        x = x + self.attention(self.ln1(x), causal)
        hidden = self.fc1(self.ln2(x))
        return x + self.fc2(hidden * 0.5 * (1 + torch.erf(hidden / 2**0.5)))
