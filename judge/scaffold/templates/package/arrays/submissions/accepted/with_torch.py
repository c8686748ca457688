# TODO: the same in PyTorch, where gradients are judged as well.
import torch


def new_problem(x: torch.Tensor) -> torch.Tensor:
    return x - x.mean(dim=-1, keepdim=True)
