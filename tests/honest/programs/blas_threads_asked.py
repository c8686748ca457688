# habit: threads asked of BLAS before numpy is imported
# problem: double

import os

os.environ["OMP_NUM_THREADS"] = "8"
os.environ["OPENBLAS_NUM_THREADS"] = "8"

import numpy as np


def double(x):
    big = np.ones((200, 200))
    return x * (big @ big)[0, 0] / 100
