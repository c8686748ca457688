# attack: send a gradient of another shape that broadcasts
# expect: WA
# backend: torch
# problem: echo-gradient

import torch

from judge.guest.backends import torch as backend

KEPT = type(backend.BACKEND).vjp


def vjp(self, result, arguments):
    return [torch.as_tensor(gradient)[None] for gradient in KEPT(self, result, arguments)]


type(backend.BACKEND).vjp = vjp


def echo(x):
    return x.clone()
