# TODO: the same in torch, where gradients are judged too.
import torch


def new_problem(x: torch.Tensor) -> torch.Tensor:
    return x - x.mean(dim=-1, keepdim=True)
