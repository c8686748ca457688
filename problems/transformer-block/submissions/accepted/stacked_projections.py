# Keeps the FFN in a module of its own and stacks the three projections into one product.
# zh: FFN 写成单独的模块，三个投影合并成一次矩阵乘法。
import torch
from torch import nn


class MLP(nn.Module):
    def __init__(self, d_model, d_ff):
        super().__init__()
        self.fc1 = nn.Linear(d_model, d_ff)
        self.fc2 = nn.Linear(d_ff, d_model)
        self.act = nn.GELU()

    def forward(self, x):
        return self.fc2(self.act(self.fc1(x)))


class TransformerBlock(nn.Module):
    def __init__(self, d_model, num_heads, d_ff):
        super().__init__()
        self.num_heads = num_heads
        self.ln_1 = nn.LayerNorm(d_model)
        self.ln_2 = nn.LayerNorm(d_model)
        names = ("q_proj", "k_proj", "v_proj", "out_proj")
        self.attn = nn.ModuleDict({name: nn.Linear(d_model, d_model) for name in names})
        self.mlp = MLP(d_model, d_ff)

    def forward(self, x, causal=False):
        layers = [self.attn[name] for name in ("q_proj", "k_proj", "v_proj")]
        weight = torch.cat([layer.weight for layer in layers])
        bias = torch.cat([layer.bias for layer in layers])
        stacked = (self.ln_1(x) @ weight.T + bias).unflatten(-1, (3, self.num_heads, -1))
        q, k, v = stacked.permute(2, 0, 3, 1, 4)
        scores = q @ k.mT * q.shape[-1] ** -0.5
        if causal:
            scores = scores + torch.full(scores.shape[-2:], -torch.inf, dtype=x.dtype).triu(1)
        merged = (scores.softmax(-1) @ v).permute(0, 2, 1, 3).flatten(-2)
        x = x + self.attn["out_proj"](merged)
        return x + self.mlp(self.ln_2(x))
