# The causal mask also hides the position itself, so the first row is not a number.
# zh: 因果掩码把自身位置也遮住，第一行得到 NaN。
import torch
from torch import nn


class Norm(nn.Module):
    def __init__(self, width, eps=1e-5):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))
        self.bias = nn.Parameter(torch.zeros(width))
        self.eps = eps

    def forward(self, x):
        mean = x.mean(-1, keepdim=True)
        var = ((x - mean) ** 2).mean(-1, keepdim=True)
        return (x - mean) / torch.sqrt(var + self.eps) * self.weight + self.bias


class TransformerBlock(nn.Module):
    def __init__(self, d_model, num_heads, d_ff):
        super().__init__()
        self.h = num_heads
        self.ln1 = Norm(d_model)
        self.ln2 = Norm(d_model)
        for name in ("q_proj", "k_proj", "v_proj", "out_proj"):
            setattr(self, name, nn.Linear(d_model, d_model))
        self.fc1 = nn.Linear(d_model, d_ff)
        self.fc2 = nn.Linear(d_ff, d_model)

    def attend(self, x, causal):
        q, k, v = (p(x).unflatten(-1, (self.h, -1)) for p in (self.q_proj, self.k_proj, self.v_proj))
        s = torch.einsum("bihd,bjhd->bhij", q, k) * q.shape[-1] ** -0.5
        if causal:
            i = torch.arange(x.shape[1], device=x.device)
            s = s.masked_fill(i[:, None] <= i[None, :], -torch.inf)
        return self.out_proj(torch.einsum("bhij,bjhd->bihd", s.softmax(-1), v).flatten(-2))

    def forward(self, x, causal=False):
        x = x + self.attend(self.ln1(x), causal)
        z = self.fc1(self.ln2(x))
        return x + self.fc2(z * 0.5 * (1 + torch.erf(z / 2**0.5)))
