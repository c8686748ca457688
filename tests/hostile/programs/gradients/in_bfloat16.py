# attack: send a gradient that is wrong by 0.9 % in bfloat16
# expect: WA
# backend: torch
# problem: echo-gradient

import torch

from judge.guest.backends import torch as backend

KEPT = type(backend.BACKEND).vjp


def vjp(self, result, arguments):
    return [(torch.as_tensor(gradient) * 1.009).to(torch.bfloat16) for gradient in KEPT(self, result, arguments)]


type(backend.BACKEND).vjp = vjp


def echo(x):
    return x.clone()
