# The hidden features are processed in blocks of 256, and a last block that is not full is left out.
# zh: 隐藏特征按每块 256 个处理，最后不满的一块被漏掉。
import torch
import torch.nn.functional as F
from torch import nn


class SwiGLU(nn.Module):
    def __init__(self, dim: int, hidden: int) -> None:
        super().__init__()
        self.gate_proj = nn.Linear(dim, hidden, bias=False)
        self.up_proj = nn.Linear(dim, hidden, bias=False)
        self.down_proj = nn.Linear(hidden, dim, bias=False)
        self.hidden, self.block = hidden, min(256, hidden)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y = 0
        for i in range(self.hidden // self.block):
            part = slice(i * self.block, (i + 1) * self.block)
            h = F.silu(F.linear(x, self.gate_proj.weight[part])) * F.linear(x, self.up_proj.weight[part])
            y = y + F.linear(h, self.down_proj.weight[:, part])
        return y
