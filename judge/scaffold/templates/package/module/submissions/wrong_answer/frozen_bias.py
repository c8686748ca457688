# TODO: The bias is a buffer, so it is not trained.
# zh: TODO：偏置是缓冲区，不参与训练。
import torch
from torch import nn


class NewProblem(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))
        self.register_buffer("bias", torch.zeros(width))

    def forward(self, x):
        return x * self.weight + self.bias
