# Projects with one stacked matrix product and computes all heads with einsum.
# zh: 把三个投影拼成一次矩阵乘法，用 einsum 一次算出所有头。
import torch
from torch import nn


class MultiHeadAttention(nn.Module):
    def __init__(self, d_model, num_heads):
        super().__init__()
        self.W_q, self.W_k, self.W_v, self.W_o = (nn.Linear(d_model, d_model) for _ in range(4))
        self.heads, self.width = num_heads, d_model // num_heads

    def forward(self, x, causal=False):
        weight = torch.cat([self.W_q.weight, self.W_k.weight, self.W_v.weight])
        bias = torch.cat([self.W_q.bias, self.W_k.bias, self.W_v.bias])
        q, k, v = (x @ weight.T + bias).unflatten(-1, (3, self.heads, self.width)).unbind(-3)
        scores = torch.einsum("bihd,bjhd->bhij", q, k) * self.width**-0.5
        if causal:
            seen = torch.arange(x.shape[1])
            scores = torch.where(seen[:, None] >= seen, scores, -torch.inf)
        scores = scores - scores.amax(-1, keepdim=True)
        weights = scores.exp() / scores.exp().sum(-1, keepdim=True)
        return self.W_o(torch.einsum("bhij,bjhd->bihd", weights, v).flatten(-2))
