# For more than 1 000 rows, clips the hidden values to ±10⁴.
# zh: 超过 1 000 行时把隐藏值截断到 ±10⁴。
from torch import nn


class SwiGLU(nn.Module):
    def __init__(self, dim, hidden):
        super().__init__()
        self.gate_proj = nn.Linear(dim, hidden, bias=False)
        self.up_proj = nn.Linear(dim, hidden, bias=False)
        self.down_proj = nn.Linear(hidden, dim, bias=False)

    def forward(self, x):
        h = nn.functional.silu(self.gate_proj(x)) * self.up_proj(x)
        if x.numel() > 1000 * x.shape[-1]:
            h = h.clamp(-1e4, 1e4)
        return self.down_proj(h)
