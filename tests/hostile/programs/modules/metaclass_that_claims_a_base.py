# attack: a class that claims to be a module
# expect: CE|RE|WA
# problem: secret-module
# backend: torch

import torch


class Claims(type):
    def __instancecheck__(cls, one):
        return True

    def __subclasscheck__(cls, one):
        return True

    @property
    def __mro__(cls):
        return (cls, torch.nn.Module, object)


class Guess(metaclass=Claims):
    def __init__(self, dim):
        pass

    def __getattr__(self, name):
        return lambda *args, **kwargs: {}

    def __call__(self, x):
        return x
