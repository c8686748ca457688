# attack: look for the answer in the frames of the caller and in all objects
# expect: WA|RE|TLE
# problem: secret-module
# backend: torch

import gc
import sys

import torch


class Guess(torch.nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.ones(dim, dtype=torch.float64))

    def forward(self, x):
        frame, text = sys._getframe(), ""
        while frame:
            text += repr(frame.f_locals)
            frame = frame.f_back
        found = [one for one in gc.get_objects() if isinstance(one, dict) and "expected" in one]
        secret = 0.8431972650917 if "0.84319" in text or found and "0.84319" in repr(found) else 0.0
        return x * self.weight + secret * (1 + x * x)
