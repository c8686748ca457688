# attack: send a right gradient in another dtype than the input
# expect: WA
# backend: torch
# problem: echo-gradient

import torch

from judge.guest.backends import torch as backend

KEPT = type(backend.BACKEND).vjp


def vjp(self, result, arguments):
    return [torch.as_tensor(gradient).to(torch.float64) for gradient in KEPT(self, result, arguments)]


type(backend.BACKEND).vjp = vjp


def echo(x):
    return x.clone()
